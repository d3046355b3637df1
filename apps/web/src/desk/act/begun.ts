import type { Values } from "./values.js";

/** A first act that another page has begun: its form opens with these answers, to be read over and recorded. */
export interface Begun {
  /** The user name of the officer who began it: nobody else who signs in on the same page gets to see it. */
  readonly officer: string;
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
export const handedOver = (officer: string): Begun | null => (handed?.officer === officer ? handed : null);
export const forgetHandedOver = (): void => {
  handed = null;
};
