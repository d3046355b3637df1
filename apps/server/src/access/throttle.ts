import { createHmac } from "node:crypto";

/** Addresses of IPv6 are given out by the network of 64 bits: that is one source. */
const sourceOf = (ip: string): string => (ip.includes(":") ? ip.split(":").slice(0, 4).join(":") : ip);

/**
 * The key under which failures are counted: a keyed digest, so that the table keeps neither names nor addresses.
 * @param ip null where failures count from wherever they come
 */
export const attemptKey = (secret: Uint8Array, what: string, whose: string, ip: string | null): Buffer =>
  createHmac("sha256", secret)
    .update(`${what}\0${whose}\0${ip === null ? "" : sourceOf(ip)}`)
    .digest();
