import { numbered } from "../common/numbering.js";
import { SUBJECT_TITLES } from "../common/subjects.js";
import { NOTHING_READ, STANDINGS, type UnreadStanding } from "../common/unread.js";
import { BY_WEEKENDS_ONLY } from "../common/unverified.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { ACT_KINDS } from "./acts.js";
import { NORMATIVE_ACTS, PROVISIONS, type TjProvision } from "./provisions.js";
import { UNVERIFIED } from "./unverified.js";

/** What is known, by reports, of the law of Tajikistan on countering human trafficking; the gaps are named. */
export const tj: Jurisdiction<TjProvision, UnreadStanding> = {
  ...NOTHING_READ,
  id: "tj",
  title: text("Тәжікстан Республикасы", "Республика Таджикистан", "Republic of Tajikistan"),
  country: "TJ",
  // The zone by the tz database, the week by CLDR; no year has data.
  calendar: { zone: "Asia/Dushanbe", weekend: [6, 7], holidays: [], years: {}, byRuleOnly: BY_WEEKENDS_ONLY },
  normativeActs: NORMATIVE_ACTS,
  provisions: PROVISIONS,
  actKinds: ACT_KINDS,
  subjects: {
    ...SUBJECT_TITLES,
    "service-provider": text(
      "Көмек көрсететін мемлекеттік және жеке мекемелер",
      "Государственные и частные учреждения, оказывающие помощь",
      "State and private institutions that help",
    ),
  },
  switches: {},
  standings: STANDINGS,
  // No term was seen, and no duty whose bearer and cause are both known.
  rules: [],
  numbered,
  unverified: UNVERIFIED,
};
