import type { Citation, Provision } from "../model/provision.js";
import { CC_PROVISIONS, CF_PROVISIONS, MF_PROVISIONS } from "./provisions-codes.js";
import { IC_PROVISIONS, RA_PROVISIONS, RC_PROVISIONS } from "./provisions-commissions.js";
import { CR_PROVISIONS, CR_UNREAD } from "./provisions-cr.js";
import { L110_PROVISIONS } from "./provisions-l110.js";
import { L110_17_PROVISIONS } from "./provisions-l110-17.js";
import { AO_PROVISIONS } from "./provisions-liability.js";
import { PP_PROVISIONS } from "./provisions-palermo.js";
import { RR_PROVISIONS } from "./provisions-rr.js";
import { SC_PROVISIONS, SC_UNREAD, ST4_PROVISIONS, ST4_UNREAD } from "./provisions-services.js";

/**
 * Every provision that a rule of the jurisdiction may cite, with its editions in the order of time. Titles are our
 * own words, not the official headings. Source: the digest of the law, whose marks are kept.
 */
export const PROVISIONS = {
  ...L110_PROVISIONS,
  ...L110_17_PROVISIONS,
  ...RR_PROVISIONS,
  ...CR_PROVISIONS,
  ...CR_UNREAD,
  ...ST4_PROVISIONS,
  ...ST4_UNREAD,
  ...SC_PROVISIONS,
  ...SC_UNREAD,
  ...CC_PROVISIONS,
  ...CF_PROVISIONS,
  ...MF_PROVISIONS,
  ...AO_PROVISIONS,
  ...PP_PROVISIONS,
  ...RA_PROVISIONS,
  ...IC_PROVISIONS,
  ...RC_PROVISIONS,
} as const satisfies Readonly<Record<string, readonly Provision[]>>;

/** A citation of the law: a key that is not in the table does not compile. */
export type KzProvision = keyof typeof PROVISIONS;

/** The citations by key, made once: answers share them. */
const CITATIONS = new Map<string, Citation>(
  Object.entries(PROVISIONS).map(([key, editions]) => {
    const { act, provision } = editions[0]!;
    return [key, { act, provision }];
  }),
);

/** The provision as answers carry it: `cite("RR 9(1)")` is `{ act: "RR", provision: "9(1)" }`. */
export const cite = (key: KzProvision): Citation => CITATIONS.get(key)!;

/** The citations of several provisions, in the order given. */
export const citeAll = (keys: readonly KzProvision[]): readonly Citation[] => keys.map(cite);

/**
 * The edition of a provision in force on a day, or undefined where there was none.
 * @param date ISO 8601 date (a longer moment is judged by its first ten letters)
 */
export function provisionAt(key: KzProvision, date: string): Provision | undefined {
  const day = date.slice(0, 10);
  return PROVISIONS[key].find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
}
