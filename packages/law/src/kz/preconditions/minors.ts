import { text } from "../../model/text.js";
import type { KzPrecondition } from "./kz-precondition.js";

const CENTRES: readonly unknown[] = ["child-support-centre", "adaptation-centre"];

/** Where a child goes, and what is asked before: RR 18, 37, 44, ST4 4-8, J7. */
export const MINOR_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["child.placed"],
    warns: true,
    // A family or another organisation is not what the two texts disagree about.
    if: ({ data }) => CENTRES.includes(data?.where),
    holds: ({ data, switches }) => data?.where === switches["minors-destination"],
    basis: ["RR 18", "ST4 4-8"],
    reason: ({ switches }) =>
      switches["minors-destination"] === "adaptation-centre"
        ? text(
            "Бұл жүйеде бала бейімдеу орталығына жіберіледі деп таңдалған: сол жерде орын бар-жоғын тексеріңіз.",
            "В этой системе выбрано направлять детей в центр адаптации: проверьте, есть ли там место.",
            "This system has chosen to send children to the centre for adaptation: check whether there is a place.",
          )
        : text(
            "Қағидалар Балаларды қолдау орталығын атайды: сол жерде орын бар-жоғын тексеріңіз.",
            "Правила называют Центр поддержки детей: проверьте, есть ли там место.",
            "The Rules name the Child Support Centre: check whether there is a place.",
          ),
  },
  {
    of: ["child.placed", "return.assessed", "best-interests.assessed"],
    warns: true,
    if: ({ minor, kind }) => minor || kind !== "return.assessed",
    holds: ({ last }) => last("opinion.heard") !== null || last("newborn.left") !== null,
    basis: ["L110 21(1)"],
    reason: text(
      "Баланың пікірі тыңдалмаған: ол кез келген жаста ескеріледі.",
      "Мнение ребёнка не выслушано: его учитывают в любом возрасте.",
      "The child's opinion was not heard: it counts at any age.",
    ),
  },
  {
    of: [
      "minor.informed",
      "guardian.notified",
      "representative.appointed",
      "best-interests.assessed",
      "child.placed",
      "child.registered",
      "parents.sought",
    ],
    holds: ({ minority, stands }) => minority !== "adult" || stands("child-found"),
    basis: ["RR 14", "L110 21(2)"],
    reason: text(
      "Адам кәмелетке толған: бұл әрекет тек балаларға арналған.",
      "Человек совершеннолетний: это действие только для детей.",
      "The person is an adult: this act is for children only.",
    ),
  },
];
