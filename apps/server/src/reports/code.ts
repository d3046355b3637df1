import { createHmac, randomBytes } from "node:crypto";

/*
 * The receipt code: 20 symbols of 4 random bits (80 bits) and a check letter, e.g. `4K7A-M209-T3E1-88XK-A510-M`.
 *
 * The alphabet is the ten digits and six letters that are drawn alike and named alike in the Latin and the Cyrillic
 * alphabet, so that a code dictated in Kazakh or Russian and written down in either script is the same code. The look-alikes
 * of digits (O, I, L, З) are not in it and are read as the digit that was meant.
 */
const ALPHABET = "0123456789AEKMTX";
const PAYLOAD = 20;
const GROUP = 4;

/** What people write where the code has a symbol of the alphabet: Cyrillic twins, and letters that look like digits. */
const TWINS: Readonly<Record<string, string>> = {
  А: "A",
  Е: "E",
  К: "K",
  М: "M",
  Т: "T",
  Х: "X",
  O: "0",
  О: "0",
  I: "1",
  І: "1",
  L: "1",
  З: "3",
};

/** Powers of the generator of GF(16) modulo x⁴ + x + 1: fifteen different weights, none of them zero. */
const POWERS = [1, 2, 4, 8, 3, 6, 12, 11, 5, 10, 7, 14, 15, 13, 9] as const;
const LOGARITHM = new Map<number, number>(POWERS.map((power, exponent) => [power, exponent]));

/** The product in GF(16) of a symbol and the weight of its place. */
function weighed(symbol: number, place: number): number {
  return symbol === 0 ? 0 : POWERS[(LOGARITHM.get(symbol)! + place) % POWERS.length]!;
}

/**
 * Zero for a code with its check letter. Weights differ from place to place and GF(16) has no divisors of zero, so any one
 * symbol changed, and any two neighbours (indeed any two places fewer than 15 apart) exchanged, give another sum.
 */
function sum(symbols: readonly number[]): number {
  return symbols.reduce((total, symbol, place) => total ^ weighed(symbol, place), 0);
}

/** The check letter of twenty symbols: the one that makes the sum zero. */
function checkOf(payload: readonly number[]): number {
  const total = sum(payload);
  return total === 0
    ? 0
    : POWERS[(LOGARITHM.get(total)! - (PAYLOAD % POWERS.length) + POWERS.length) % POWERS.length]!;
}

/** A receipt code of the first 80 of at least ten bytes, in its written form. */
function codeOf(bytes: Uint8Array): string {
  const payload = [...bytes.subarray(0, PAYLOAD / 2)].flatMap((byte) => [byte >> 4, byte & 15]);
  const symbols = [...payload, checkOf(payload)].map((symbol) => ALPHABET[symbol]!).join("");
  return symbols.match(new RegExp(`.{1,${GROUP}}`, "g"))!.join("-");
}

/** A new receipt code of 80 random bits. */
export const newCode = (): string => codeOf(randomBytes(PAYLOAD / 2));

/**
 * The receipt code of a report that is sent with an idempotency key: the same for every retry, so that a retry can be answered
 * although the code itself is stored nowhere. Without the server's secret it cannot be told from 80 random bits. It depends on
 * the words of the report as well: a key that two people happen to share gives neither of them the code of the other.
 */
export function codeForRetries(secret: Uint8Array, key: string, report: string): string {
  return codeOf(
    createHmac("sha256", secret).update(`receipt code\0${key.length}\0${key}\0${report}`).digest(),
  );
}

/**
 * The code in its written form, from whatever a person typed: either script, any case, any spacing; or null where it is not a
 * receipt code (too short, a symbol that is not one, or the check letter does not fit).
 */
export function readCode(typed: string): string | null {
  const symbols: number[] = [];
  for (const letter of typed.normalize("NFKC").toUpperCase()) {
    if (/[\s\p{Pd}.,_]/u.test(letter)) continue;
    const symbol = ALPHABET.indexOf(TWINS[letter] ?? letter);
    if (symbol === -1) return null;
    symbols.push(symbol);
  }
  if (symbols.length !== PAYLOAD + 1 || sum(symbols) !== 0) return null;
  return symbols
    .map((symbol, place) => (place > 0 && place % GROUP === 0 ? "-" : "") + ALPHABET[symbol])
    .join("");
}

/**
 * What is stored of a code: a keyed hash (HMAC-SHA-256). Who holds the database without the server's secret cannot even
 * test a guess; who holds both still faces 80 bits.
 *
 * Looking a report up by this hash takes a time that tells nothing of the code: the time depends on the hash, and the hash of a
 * guess cannot be foreseen without the secret.
 */
export function hashOfCode(secret: Uint8Array, code: string): Buffer {
  return createHmac("sha256", secret).update(`receipt hash\0${code}`).digest();
}
