import { phiInverse } from "../distributions.js";

export interface EarsBound {
  readonly upper: number;
  readonly alarm: boolean;
}

const BASELINE = 7;
const LAG = 2;

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function deviation(values: Float64Array): number {
  const center = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
}

/**
 * Bounds from the seven periods before (C1), or the seven before those two (C2), for series too short for a year; C3 adds up
 * what C2 exceeded in the two periods before.
 *
 * Hutwagner, Thompson, Seeman & Treadwell 2003, Journal of Urban Health 80:i89; Fricker, Hegler & Dunfee 2008.
 * @param at the period, counted from 0
 * @returns undefined where the series is too short before it
 */
export function ears(counts: Float64Array, at: number, method: "C1" | "C2" | "C3"): EarsBound | undefined {
  const lag = method === "C1" ? 0 : LAG;
  const back = method === "C3" ? LAG : 0;
  if (at - BASELINE - lag - back < 0) return undefined;
  const base = (of: number) => counts.subarray(of - lag - BASELINE, of - lag);
  const z = phiInverse(1 - (method === "C3" ? 0.025 : 0.001));
  if (method !== "C3") {
    const upper = mean(base(at)) + z * deviation(base(at));
    return { upper, alarm: counts[at]! > upper };
  }
  const excess = (of: number) =>
    Math.max(0, (counts[of]! - mean(base(of))) / Math.max(deviation(base(of)), Number.EPSILON) - 1);
  const upper = Math.max(0, counts[at]! + deviation(base(at)) * (z - excess(at - 1) - excess(at - 2)));
  return { upper, alarm: counts[at]! > upper };
}
