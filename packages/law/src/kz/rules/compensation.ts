import { text } from "../../model/text.js";
import { answers, type KzRule } from "./kz-rule.js";

/** The claim to the Victims Compensation Fund from its registration to its payment: CF 4(5), 8(2), 9(1). */
export const COMPENSATION_RULES: readonly KzRule[] = [
  {
    id: "compensation-consideration",
    term: "T35",
    title: text(
      "Өтемақы туралы өтінішті он күнде қарау",
      "Рассмотреть заявление на компенсацию за десять дней",
      "Consider the claim for compensation within ten days",
    ),
    duty: "compensation.considered",
    bearer: [{ actorAmong: ["police"] }, { inFile: "police" }, { kind: "police" }],
    to: [],
    within: { in: "calendar-days", count: 10 },
    arises: [{ kind: "compensation.applied" }],
    met: [
      { kind: "compensation.considered", if: answers("claim") },
      { kind: "compensation.refused", if: answers("claim") },
    ],
    lapses: [],
    basis: ["CF 8(2)"],
  },
  {
    id: "compensation-register",
    term: "T37",
    title: text(
      "Келесі айдың 15-іне дейін алушылар тізілімін беру",
      "Подать реестр получателей до 15-го числа следующего месяца",
      "Hand in the register of recipients by the 15th of the next month",
    ),
    duty: "compensation.registered",
    bearer: ["actor"],
    to: ["compensation-authority"],
    within: { in: "next-month", date: 15 },
    arises: [{ kind: "compensation.considered" }],
    met: [{ kind: "compensation.registered" }],
    lapses: [
      {
        when: "compensation-refused",
        reason: text("Өтемақыдан бас тартылды", "В компенсации отказано", "Compensation was refused"),
        basis: ["CF 8(7)"],
      },
    ],
    basis: ["CF 4(5)"],
  },
  {
    id: "compensation-payment",
    term: "T38",
    title: text(
      "Тізілімнен кейін он күнде төлеу",
      "Выплатить за десять дней после реестра",
      "Pay within ten days of the register",
    ),
    duty: "compensation.paid",
    bearer: [{ kind: "compensation-authority" }],
    to: [],
    within: { in: "calendar-days", count: 10 },
    arises: [{ kind: "compensation.registered" }],
    met: [{ kind: "compensation.paid" }],
    lapses: [],
    basis: ["CF 9(1)"],
  },
];
