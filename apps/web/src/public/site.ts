import type { PublicLanguage } from "./languages.js";
import type { Words } from "./words/index.js";

/** The numbers that the information card of the Referral Rules (Annex 2) prints. */
export const NUMBERS = { police: "102", hotline: "116 16" } as const;

/** Where officers sign in. */
export const DESK = "/desk/";

/** What every page is made with. */
export interface Site {
  readonly language: PublicLanguage;
  readonly words: Words;
  /** Every page says so where the data are not real. */
  readonly demonstration: boolean;
  /** Addresses of the built style sheet and script. */
  readonly style: string;
  readonly script: string;
  /** The desk's public key, to which the script seals reports. */
  readonly deskKey: string;
  /** Whether officers sign in at the same address; where they do not, nothing here leads to them. */
  readonly deskHere: boolean;
  /** Where "Leave now" leads. */
  readonly leaveTo: string;
}

/** The address of a page in a language. */
export const address = (language: PublicLanguage, page = ""): string => `/${language}/${page}`;
