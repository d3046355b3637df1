import { fill, type Text } from "../language.js";
import { type IncidenceBand, incidenceBand } from "./bounds.js";
import {
  contrast,
  type Effect,
  isAbove,
  isBelow,
  pulseOf,
  ratioOf,
  seasonOf,
  stepOf,
} from "./interrupted.js";
import { fitNegativeBinomial } from "./negative-binomial.js";
import { EVIDENCE_WORDS, type EvidenceCode, type Verdict } from "./words.js";

/** One way by which cases come to be known. */
export interface Channel {
  readonly name: string;
  /** Cases by period, all channels alike in length. */
  readonly counts: Float64Array;
  /** Whether publicity moves it: a hotline yes, what the police find by themselves no. */
  readonly sensitive: boolean;
  /** Work done by period, above 0: calls answered, inspections made. */
  readonly effort?: Float64Array;
}

export interface Register {
  readonly channels: readonly Channel[];
  /** The period from which on more is asked about, counted from 0. */
  readonly since: number;
  /** Periods of a year. */
  readonly frequency: number;
  /** When a campaign began, counted from 0. */
  readonly campaign?: number;
  /** Between what the share reported may have changed; 1 to 2 unless given. */
  readonly shareReported?: readonly [number, number];
}

export interface Evidence {
  readonly code: EvidenceCode;
  readonly text: Text;
}

/** Whether a rise is one of reports or of the thing itself. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** The movement that all channels share: the thing itself. */
  readonly shared: Effect | null;
  /** What channels moved by publicity have beyond that: reporting. */
  readonly excess: Effect | null;
  readonly band: IncidenceBand | null;
}

const LEAST_BEFORE = 12;
const LEAST_AFTER = 6;
const DEFAULT_SHARE = [1, 2] as const;
/** "Explained" is said only where no more than this part of the rise could be the thing itself. */
const MOST_UNEXPLAINED = 0.5;
const MOST_WRITTEN = 10_000;

const row = (code: EvidenceCode, values: Readonly<Record<string, string | number>> = {}): Evidence => ({
  code,
  text: fill(EVIDENCE_WORDS[code], values),
});
/** A ratio as it is written; one without bounds is said to have none. */
const written = (ratio: number): string => (ratio < MOST_WRITTEN ? ratio.toFixed(2) : "∞");
const times = (effect: Effect) => {
  const { ratio, lower, upper } = ratioOf(effect);
  return { ratio: written(ratio), lower: written(lower), upper: written(upper) };
};

/**
 * Compares channels that publicity moves with those that it does not: log mu = channel + trend + season + shared step + (step and
 * fading pulse, where publicity moves the channel) + log effort, with negative-binomial errors. A campaign moves calls, not what the
 * police find by themselves; what both share is the thing itself.
 *
 * After Stoner, Economou & Drummond 2019 and Brennan, Chaix, Ferrari & Lesaffre 2021 on what one series cannot tell.
 * @throws {RangeError} where channels differ in length, or there are none
 */
export function judge(register: Register): Judgement {
  const { channels, since } = register;
  const size = channels[0]?.counts.length ?? 0;
  if (channels.length === 0 || channels.some(({ counts }) => counts.length !== size))
    throw new RangeError("a register has channels, all of the same length");
  const nothing = (codes: readonly Evidence[]): Judgement => ({
    verdict: "cannot-tell",
    evidence: codes,
    shared: null,
    excess: null,
    band: null,
  });
  if (since < LEAST_BEFORE || size - since < LEAST_AFTER)
    return nothing([row("too-short", { before: LEAST_BEFORE, after: LEAST_AFTER })]);
  if (channels.every(({ counts }) => counts.subarray(0, since).every((count) => count === 0)))
    return nothing([row("none-before")]);
  const total = totalRise(register, size);
  const [least, most] = register.shareReported ?? DEFAULT_SHARE;
  const band = incidenceBand(Math.exp(total.log), least, most);
  const totalRows = [
    row("total", { since: since + 1, ...times(total) }),
    row("band", { least, most, lower: written(band.lower), upper: written(band.upper) }),
  ];
  const sensitive = channels.filter((channel) => channel.sensitive);
  const others = channels.filter((channel) => !channel.sensitive);
  if (others.length === 0 || sensitive.length === 0) {
    const why = others.length === 0 ? "no-insensitive" : "no-sensitive";
    return { ...nothing([...totalRows, row(why)]), band };
  }

  const fitted = fitChannels(register, size);
  if (fitted === null) return { ...nothing([...totalRows, row("not-settled")]), band };
  const { shared, excess, trend } = fitted;
  const names = (some: readonly Channel[]) => some.map(({ name }) => name).join(", ");
  const measured = channels.filter(({ effort }) => effort !== undefined);
  const evidence = [
    ...totalRows,
    row("shared", { channels: names(others), ...times(shared) }),
    row("excess", { channels: names(sensitive), ...times(excess) }),
    ...(trend === null ? [] : [row("trend", { ratio: ratioOf(trend).ratio.toFixed(2) })]),
    ...(measured.length === 0 ? [] : [row("effort", { channels: names(measured) })]),
  ];
  const verdict = verdictOf(shared, excess);
  if (verdict === "cannot-tell")
    evidence.push(row(isAbove(total) || isAbove(excess) ? "too-wide" : "no-rise"));
  return { verdict, evidence, shared, excess, band };
}

function verdictOf(shared: Effect, excess: Effect): Verdict {
  if (isAbove(shared)) return isAbove(excess) ? "mixed" : "not-explained";
  if (!isAbove(excess)) return "cannot-tell";
  const rise = shared.log + excess.log;
  const atMost = Math.log(ratioOf(shared).upper);
  return isBelow(shared) || atMost < MOST_UNEXPLAINED * rise ? "explained" : "cannot-tell";
}

function totalRise({ channels, since, frequency }: Register, size: number): Effect {
  const counts = Float64Array.from({ length: size }, (_, at) =>
    channels.reduce((sum, channel) => sum + channel.counts[at]!, 0),
  );
  const columns = [new Float64Array(size).fill(1), stepOf(size, since), ...seasonOf(size, frequency)];
  return contrast(
    fitNegativeBinomial({ counts, columns }),
    columns.map((_, at) => (at === 1 ? 1 : 0)),
  );
}

interface FittedChannels {
  readonly shared: Effect;
  readonly excess: Effect;
  /** Null where there was no movement before that stands out. */
  readonly trend: Effect | null;
}

function fitChannels(register: Register, size: number): FittedChannels | null {
  const { channels, since, frequency, campaign } = register;
  const stack = (of: (channel: Channel, at: number) => number): Float64Array =>
    Float64Array.from({ length: channels.length * size }, (_, place) =>
      of(channels[Math.floor(place / size)]!, place % size),
    );
  const repeat = (column: Float64Array, where: (channel: Channel) => boolean = () => true) =>
    stack((channel, at) => (where(channel) ? column[at]! : 0));
  const isSensitive = ({ sensitive }: Channel) => sensitive;
  const pulse = campaign === undefined ? null : pulseOf(size, campaign);
  const steady = [
    ...channels.map((own) => stack((channel) => (channel === own ? 1 : 0))),
    repeat(stepOf(size, since)),
    repeat(stepOf(size, since), isSensitive),
    ...(pulse === null ? [] : [repeat(pulse, isSensitive)]),
    ...seasonOf(size, frequency).map((column) => repeat(column)),
  ];
  const time = stack((_, at) => at / frequency);
  const counts = stack((channel, at) => channel.counts[at]!);
  const offset = stack((channel, at) => Math.log(channel.effort?.[at] ?? 1));
  const fit = (columns: readonly Float64Array[]) => fitNegativeBinomial({ counts, columns, offset });
  const moving = fit([...steady, time]);
  const at = (place: number, columns: number): number[] =>
    Array.from({ length: columns }, (_, column) => (column === place ? 1 : 0));
  const slope = contrast(moving, at(steady.length, steady.length + 1));
  // A trend that does not stand out takes more from the step than it gives.
  const hasTrend = isAbove(slope) || isBelow(slope);
  const fitted = hasTrend ? moving : fit(steady);
  if (!fitted.converged) return null;
  const width = hasTrend ? steady.length + 1 : steady.length;
  const excess = at(channels.length + 1, width);
  if (pulse !== null) excess[channels.length + 2] = meanFrom(pulse, since);
  return {
    shared: contrast(fitted, at(channels.length, width)),
    excess: contrast(fitted, excess),
    trend: hasTrend ? slope : null,
  };
}

/** Over the time asked about, the pulse counts with its mean. */
const meanFrom = (column: Float64Array, since: number): number =>
  column.subarray(since).reduce((sum, value) => sum + value, 0) / (column.length - since);
