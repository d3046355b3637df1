import { text } from "../../model/text.js";
import { isTraffickingOffence, offencesOf } from "../justice/trafficking-offences.js";
import type { KzRule } from "./kz-rule.js";

/** What the case makes the police owe to the person: RR 45, L110 15. */
export const JUSTICE_RULES: readonly KzRule[] = [
  {
    id: "rights-in-the-case",
    term: null,
    title: text(
      "Іс жүргізілетін адамға құқықтары мен көмекті түсіндіру",
      "Разъяснить права и помощь по делу о торговле людьми",
      "Explain rights and help in the trafficking case",
    ),
    duty: "rights.explained",
    bearer: ["actor"],
    to: [],
    metBefore: "same-day",
    within: { in: "no-number" },
    arises: [
      {
        kind: "offence.qualified",
        after: "injured-party",
        if: ({ data }) => offencesOf(data)?.some(isTraffickingOffence) === true,
      },
    ],
    met: [{ kind: "rights.explained" }],
    lapses: [],
    basis: ["RR 45", "CC 3(1-1)"],
  },
];
