import type { Values } from "./values.js";

/** A first act that another page has begun: its form opens with these answers, to be read over and recorded. */
export interface Begun {
  readonly kind: string;
  readonly values: Values;
}

/*
 * Handed from page to page in memory only: in an address or in the browser's history it would stay on the device, and
 * nothing is kept of anybody before an officer records it.
 */
let handed: Begun | null = null;

export const handOver = (begun: Begun): void => {
  handed = begun;
};
export const handedOver = (): Begun | null => handed;
export const forgetHandedOver = (): void => {
  handed = null;
};
