import { type Asked, compile, type Jurisdiction, type Language, type Law } from "@pana/law";
import { ASKED as KG_ASKED, kg } from "@pana/law/kg";
import { ASKED as KZ_ASKED, kz } from "@pana/law/kz";
import { ASKED as TJ_ASKED, tj } from "@pana/law/tj";
import { ASKED as UZ_ASKED, uz } from "@pana/law/uz";
import { readChoice } from "./input.js";

/** A country whose law the command line can read, with what each of its provisions asks. */
export interface Country {
  readonly jurisdiction: Jurisdiction;
  readonly asked: Readonly<Record<string, Asked>>;
}

export const COUNTRIES: Readonly<Record<string, Country>> = {
  kz: { jurisdiction: kz, asked: KZ_ASKED },
  uz: { jurisdiction: uz, asked: UZ_ASKED },
  kg: { jurisdiction: kg, asked: KG_ASKED },
  tj: { jurisdiction: tj, asked: TJ_ASKED },
};
export const HOME = COUNTRIES.kz!;

/** The country asked for by an option, Kazakhstan where none is. */
export const countryNamed = (asked: string | undefined, language: Language): Country =>
  asked === undefined ? HOME : COUNTRIES[readChoice("--country", asked, Object.keys(COUNTRIES), language)]!;

const compiled = new Map<string, Law>();

/** The law by which a document is read: that of the country it names, Kazakhstan's where it names none that is here. */
export function lawOf(document: unknown): Law {
  const named = (document as { readonly jurisdiction?: unknown } | null)?.jurisdiction;
  const { jurisdiction } =
    typeof named === "string" && Object.hasOwn(COUNTRIES, named) ? COUNTRIES[named]! : HOME;
  let law = compiled.get(jurisdiction.id);
  if (!law) {
    law = compile(jurisdiction);
    compiled.set(jurisdiction.id, law);
  }
  return law;
}
