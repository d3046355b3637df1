import { numbered } from "../common/numbering.js";
import { NOTHING_READ } from "../common/unread.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { ACT_KINDS } from "./acts.js";
import { CALENDAR } from "./calendar.js";
import { NORMATIVE_ACTS } from "./normative-acts.js";
import { PROVISIONS, type UzProvision } from "./provisions.js";
import { REQUIREMENTS, RULES, SWITCHES } from "./rules.js";
import { STANDINGS, type UzStanding } from "./standings.js";
import { SUBJECT_TITLES } from "./subjects.js";
import { UNVERIFIED } from "./unverified.js";

/** What is known, by reports, of the law of Uzbekistan on countering human trafficking; the gaps are named. */
export const uz: Jurisdiction<UzProvision, UzStanding> = {
  ...NOTHING_READ,
  id: "uz",
  title: text("Өзбекстан Республикасы", "Республика Узбекистан", "Republic of Uzbekistan"),
  country: "UZ",
  calendar: CALENDAR,
  normativeActs: NORMATIVE_ACTS,
  provisions: PROVISIONS,
  actKinds: ACT_KINDS,
  subjects: SUBJECT_TITLES,
  switches: SWITCHES,
  standings: STANDINGS,
  rules: RULES,
  requirements: REQUIREMENTS,
  numbered,
  unverified: UNVERIFIED,
};
