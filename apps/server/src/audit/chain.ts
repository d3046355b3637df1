import { createHash } from "node:crypto";

/** What stands before the first entry. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/** An entry at its place in the chain. */
export interface Link {
  /** 1 for the first. */
  readonly sequence: number;
  /** The entry in its written form. */
  readonly body: string;
  /** SHA-256 of the hash before it, its sequence in 8 bytes (the highest first), and its body in UTF-8. */
  readonly hash: Uint8Array;
}

/** The hash of an entry at its place after the hash `before`. The database computes the same (migration 010). */
export function hashOf(before: Uint8Array, sequence: number, body: string): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(sequence));
  return createHash("sha256").update(before).update(place).update(body, "utf8").digest();
}

export const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/**
 * Where entries that follow one another do not continue the chain.
 * @param links from the entry after `before` on, as they are kept
 * @returns the sequence of the first that does not fit, or null
 */
export function firstBreak(
  before: { readonly sequence: number; readonly hash: Uint8Array },
  links: readonly Link[],
): number | null {
  let last = before;
  for (const link of links) {
    const sequence = last.sequence + 1;
    if (link.sequence !== sequence || !same(link.hash, hashOf(last.hash, sequence, link.body)))
      return sequence;
    last = link;
  }
  return null;
}
