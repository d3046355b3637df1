import { SAID } from "../common/acts.js";
import { NOTE } from "../common/fields.js";
import { numbered } from "../common/numbering.js";
import { SUBJECT_TITLES } from "../common/subjects.js";
import { BODIES, NOTHING_READ, STANDINGS, type UnreadStanding, WITHOUT_PROVISION } from "../common/unread.js";
import {
  BY_WEEKENDS_ONLY,
  HOLIDAYS_UNVERIFIED,
  IDENTIFICATION_UNREAD,
  RECORDED_WITHOUT_PROVISION,
} from "../common/unverified.js";
import type { Jurisdiction } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { NORMATIVE_ACTS, PROVISIONS, type XrProvision } from "./provisions.js";

export const xr: Jurisdiction<XrProvision, UnreadStanding> = {
  ...NOTHING_READ,
  id: "xr",
  title: text("Руритания", "Руритания", "Ruritania"),
  country: "XR",
  calendar: { zone: "Europe/Prague", weekend: [6, 7], holidays: [], years: {}, byRuleOnly: BY_WEEKENDS_ONLY },
  normativeActs: NORMATIVE_ACTS,
  provisions: PROVISIONS,
  actKinds: {
    ...WITHOUT_PROVISION,
    "person.detected": {
      ...SAID["person.detected"],
      actors: BODIES,
      basis: ["XRL 7"],
      fields: { note: NOTE },
    },
    "service.delivered": {
      ...SAID["service.delivered"],
      actors: ["service-provider"],
      basis: ["XRL 7"],
      fields: { note: NOTE },
    },
  },
  subjects: SUBJECT_TITLES,
  switches: {},
  standings: STANDINGS,
  rules: [
    {
      id: "shelter",
      term: null,
      title: text("Баспана беру", "Дать приют", "Give shelter"),
      duty: "service.delivered",
      bearer: [{ kind: "service-provider" }],
      to: [],
      within: { in: "working-days", count: 3 },
      arises: [{ kind: "person.detected" }],
      met: [{ kind: "service.delivered" }],
      lapses: [],
      basis: ["XRL 7"],
    },
  ],
  numbered,
  unverified: [RECORDED_WITHOUT_PROVISION, IDENTIFICATION_UNREAD, HOLIDAYS_UNVERIFIED],
};
