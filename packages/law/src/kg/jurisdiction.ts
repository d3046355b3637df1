import { numbered } from "../common/numbering.js";
import { SUBJECT_TITLES } from "../common/subjects.js";
import { NOTHING_READ, STANDINGS, type UnreadStanding } from "../common/unread.js";
import { BY_WEEKENDS_ONLY } from "../common/unverified.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { ACT_KINDS } from "./acts.js";
import { type KgProvision, NORMATIVE_ACTS, PROVISIONS } from "./provisions.js";
import { UNVERIFIED } from "./unverified.js";

/** What is known, by reports, of the law of Kyrgyzstan on countering human trafficking; the gaps are named. */
export const kg: Jurisdiction<KgProvision, UnreadStanding> = {
  ...NOTHING_READ,
  id: "kg",
  title: text("Қырғыз Республикасы", "Кыргызская Республика", "Kyrgyz Republic"),
  country: "KG",
  // The zone by the tz database, the week by CLDR; no year has data.
  calendar: { zone: "Asia/Bishkek", weekend: [6, 7], holidays: [], years: {}, byRuleOnly: BY_WEEKENDS_ONLY },
  normativeActs: NORMATIVE_ACTS,
  provisions: PROVISIONS,
  actKinds: ACT_KINDS,
  subjects: {
    ...SUBJECT_TITLES,
    "social-ministry": text(
      "Еңбек министрлігі (үйлестіруші орган; тексерілмеген)",
      "Министерство труда (координирующий орган; не проверено)",
      "Ministry of labour (coordinating body; not verified)",
    ),
  },
  switches: {},
  standings: STANDINGS,
  // No term was seen, and no duty whose bearer and cause are both known.
  rules: [],
  numbered,
  unverified: UNVERIFIED,
};
