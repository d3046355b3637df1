import type { SpokenLanguage } from "../language/language.js";

export type Text = Readonly<Record<"kk" | "ru" | "en", string>>;

/** Where an indicator is published; see docs/lures.md for the list. */
export const SOURCES = {
  "ilo-2009": "ILO and European Commission, Operational indicators of trafficking in human beings, 2009",
  "mvd-kz-2026": "Ministry of Internal Affairs of Kazakhstan, warning on jobs abroad, March 2026",
  "mvd-kz-schemes": "Ministry of Internal Affairs of Kazakhstan, six schemes of job fraud",
  "embassy-kh-2025": "Russian embassy in Cambodia, warnings on scam centres, November 2025",
  "egov-kz": "egov.kz, Human trafficking, 14 February 2024",
  "uz-migration-2022": "Agency for External Labour Migration of Uzbekistan, 2022",
  "aqtobe-prosecutor": "Centre of legal statistics, Aqtobe, on form-filling fraud",
  "signs-of-recruitment": "Collected signs of recruitment adverts (villib.by 2018; gastrobaiter.com)",
  "nij-2024": "NIJ and JIRN, Unconventional Wisdom, 8 May 2024: 1,263 adverts with known outcome",
  law: "Law of Kazakhstan No. 110-VIII and Criminal Code, Articles 128, 134, 135, 308, 309",
  practice: "Practice of the authors; not published, to be reviewed by analysts",
} as const;
export type Source = keyof typeof SOURCES;

/** What an indicator speaks for, or (`against`) against a lure; `warning` is the voice of those who warn, report or survived. */
export type Side = "lure" | "sexual" | "offer" | "against" | "warning";

export interface Indicator {
  readonly side: Side;
  /** Evidence in natural logarithms of odds: 0.3 hardly tells, 2 tells by itself. */
  readonly weight: number;
  readonly source: Source;
  readonly title: Text;
  /** Goes to the top of the queue whatever the score, unless the post warns or tells. */
  readonly grave?: true;
  /** Phrases (see `Lexicon`), comma-separated. Uzbek is given in Latin letters and read in both. */
  readonly phrases: Readonly<Partial<Record<SpokenLanguage, string>>>;
}
