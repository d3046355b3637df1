import type { Requirement, Rule, Switch, Switches } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import type { UzProvision } from "./provisions.js";
import type { UzStanding } from "./standings.js";

const DAYS = 5;

export const SWITCHES = {
  "inquiry-days": {
    conflict: null,
    title: text(
      "Сұрауға жауап беру мерзімінің күндері",
      "Какими днями считается срок ответа на запрос",
      "Which days the term for answering an inquiry counts",
    ),
    why: text(
      "«Бес күн» деп қана хабарланған. Мәтін оқылғанша ертерек біткені алынады: күнтізбелік күндер.",
      "Сообщается только о «пяти днях». Пока текст не прочитан, берётся то, что кончается раньше: календарные дни.",
      'The reports say only "five days". Until the text is read, what ends sooner is taken: calendar days.',
    ),
    values: ["calendar", "working"],
    default: "calendar",
    basis: ["UZD answer"],
  },
} as const satisfies Readonly<Record<string, Switch<UzProvision>>>;

const answerIn = (switches: Switches) =>
  ({
    in: switches["inquiry-days"] === "working" ? "working-days" : "calendar-days",
    count: DAYS,
  }) as const;

/** The one duty of which bearer, cause and number were seen. */
export const RULES: readonly Rule<UzProvision, UzStanding>[] = [
  {
    id: "answer-inquiry",
    term: "UZ1",
    title: text(
      "Бірыңғай базаға сұрауға бес күнде жауап беру",
      "Ответить на запрос в единую базу в течение пяти дней",
      "Answer the inquiry to the single database within five days",
    ),
    duty: "inquiry.answered",
    bearer: [{ kind: "police" }],
    // It is owed to whoever inquired, and the act from which it arises names that body.
    to: [],
    within: answerIn,
    arises: [{ kind: "inquiry.made" }],
    met: [{ kind: "inquiry.answered", if: ({ data }, _, { id }) => data.inquiry === id }],
    lapses: [],
    basis: ["UZD answer", "UZD database"],
  },
];

export const REQUIREMENTS: readonly Requirement<UzProvision, UzStanding>[] = [
  {
    of: ["inquiry.answered"],
    needs: "inquired",
    basis: ["UZD answer"],
    reason: text(
      "Жауап беретін сұрау жоқ.",
      "Нет запроса, на который можно ответить.",
      "There is no inquiry to answer.",
    ),
  },
];
