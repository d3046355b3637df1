import { CORRECTED, NOT_COMPETENT_REASON, STATUS_TITLES, WITHDRAWN } from "../common/titles.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { ACCESS } from "./access/access.js";
import { ACT_KINDS } from "./acts/index.js";
import { CALENDAR } from "./calendar.js";
import { CLASSIFICATION } from "./classification/classification.js";
import { NOT_COMPETENT } from "./competence.js";
import { SCALE } from "./identification/scale.js";
import { NORMATIVE_ACTS } from "./normative-acts.js";
import { numbered } from "./numbering.js";
import { PAPERS } from "./papers/index.js";
import { PRECONDITIONS } from "./preconditions/index.js";
import { type KzProvision, PROVISIONS } from "./provisions.js";
import { RETENTION } from "./retention.js";
import { RIGHTS } from "./rights/rights.js";
import { RULES } from "./rules/index.js";
import { FILE_WARNINGS, RUNNING_TERMS } from "./running-terms.js";
import { SCREENING } from "./screening/screening.js";
import { type KzStanding, STANDINGS } from "./standings.js";
import { FACT_STANDINGS, STATUSES } from "./statuses.js";
import { SUBJECT_TITLES } from "./subjects.js";
import { SWITCHES } from "./switches.js";
import { UNVERIFIED } from "./unverified.js";

/** The law of Kazakhstan on countering human trafficking, as data. */
export const kz: Jurisdiction<KzProvision, KzStanding> = {
  id: "kz",
  title: text("Қазақстан Республикасы", "Республика Казахстан", "Republic of Kazakhstan"),
  country: "KZ",
  calendar: CALENDAR,
  normativeActs: NORMATIVE_ACTS,
  provisions: PROVISIONS,
  actKinds: ACT_KINDS,
  subjects: SUBJECT_TITLES,
  switches: SWITCHES,
  minority: {
    ofAge: 18,
    // L110 21(2), RR 14: age unknown and grounds to think that the person is a minor.
    presumed: [
      {
        kind: "person.detected",
        if: ({ data }, { minorByBirth }) => minorByBirth === null && data.minorLikely === true,
      },
      { kind: "minority.presumed", if: (_, { minorByBirth }) => minorByBirth === null },
    ],
    established: ["age.established"],
  },
  corrections: {
    corrected: { kind: "act.corrected", reason: CORRECTED, basis: ["L110 5(1)"] },
    withdrawn: { kind: "act.withdrawn", reason: WITHDRAWN, basis: ["L110 5(1)"] },
  },
  standings: STANDINGS,
  rules: RULES,
  requirements: PRECONDITIONS,
  notCompetent: NOT_COMPETENT,
  notCompetentReason: NOT_COMPETENT_REASON,
  statuses: STATUSES,
  statusTitles: STATUS_TITLES,
  factStandings: FACT_STANDINGS,
  runningTerms: RUNNING_TERMS,
  fileWarnings: FILE_WARNINGS,
  scale: SCALE,
  rights: RIGHTS,
  screening: SCREENING,
  classification: CLASSIFICATION,
  papers: PAPERS,
  access: ACCESS,
  retention: RETENTION,
  numbered,
  unverified: UNVERIFIED,
};
