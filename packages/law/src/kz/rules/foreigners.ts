import { text } from "../../model/text.js";
import type { KzRule } from "./kz-rule.js";

/** The residence permit and the exit visa: L110 9(6), 10(3)(8), 17(2)(11), (13). The law gives them no days. */
export const FOREIGNER_RULES: readonly KzRule[] = [
  {
    id: "permit-petition",
    term: null,
    title: text(
      "Уақытша тұру рұқсаты туралы полицияға өтінішхат беру",
      "Ходатайствовать перед полицией о разрешении на временное проживание",
      "Petition the police for the residence permit",
    ),
    duty: "permit.petitioned",
    bearer: [{ kind: "oblast-executive" }],
    to: ["police"],
    within: { in: "no-number" },
    arises: [{ kind: "permit.applied" }],
    met: [{ kind: "permit.petitioned" }],
    lapses: [],
    basis: ["L110 9(6)", "L110 10(3)(8)"],
  },
  {
    id: "permit-decision",
    term: null,
    title: text(
      "Рұқсат туралы өтінішхатты шешу",
      "Решить по ходатайству о разрешении",
      "Decide on the petition for the permit",
    ),
    duty: "permit.granted",
    bearer: [{ kind: "police" }],
    to: ["oblast-executive"],
    within: { in: "no-number" },
    arises: [{ kind: "permit.petitioned" }],
    met: [{ kind: "permit.granted" }, { kind: "permit.refused" }, { kind: "permit.extended" }],
    lapses: [],
    basis: ["L110 9(6)", "L110 17(2)(11)"],
  },
  {
    id: "exit-visa",
    term: null,
    title: text("Шығу визасын беру", "Выдать выездную визу", "Issue the exit visa"),
    duty: "exit-visa.issued",
    bearer: [{ kind: "police" }],
    to: [],
    within: { in: "no-number" },
    arises: [{ kind: "exit-visa.requested" }],
    met: [{ kind: "exit-visa.issued" }],
    lapses: [],
    basis: ["L110 17(2)(13)"],
  },
];
