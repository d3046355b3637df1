import type { ActKind } from "../../model/act-kind.js";
import type { Subject } from "../../model/subject.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { PARTICIPANTS } from "./actors.js";
import { NOTE, OFFENCES } from "./common-fields.js";

/** The body of criminal prosecution considers, registers and refuses (CF 8(2), 4(5), 8(7)); a court does not. */
const CLAIMED_OF = ["police", "prosecutor"] as const satisfies readonly Subject[];

export const COMPENSATION = {
  "compensation.applied": {
    track: "compensation",
    title: text(
      "Өтемақыға өтінішті жазу",
      "Записать заявление на компенсацию",
      "Record a claim for compensation",
    ),
    did: text("Өтемақыға өтініш берілді", "Подано заявление на компенсацию", "Compensation was applied for"),
    help: text(
      "Жәбірленуші деп танылғаннан кейін үш жыл ішінде.",
      "В течение трёх лет с признания потерпевшим.",
      "Within three years of the recognition as injured party.",
    ),
    actors: [...PARTICIPANTS, "court"],
    basis: ["CF 8(3)", "CF 8(6)", "L110 17(2)(9)"],
    fields: {
      papers: {
        type: "choices",
        open: true,
        title: text("Құжаттар", "Документы", "Papers"),
        choices: [
          { value: "application", title: text("Өтініш", "Заявление", "Application") },
          {
            value: "identity",
            title: text("Жеке басын куәландыратын құжат", "Удостоверение личности", "Identity paper"),
          },
          { value: "bank-account", title: text("Банк шоты", "Банковский счёт", "Bank account") },
        ],
      },
      note: NOTE,
    },
  },
  "compensation.considered": {
    track: "compensation",
    title: text("Өтінішті қарау", "Рассмотреть заявление", "Consider the claim"),
    did: text(
      "Өтемақы туралы өтініш қаралды",
      "Заявление на компенсацию рассмотрено",
      "The claim was considered",
    ),
    help: text(
      "Тіркелгеннен кейін он күн ішінде.",
      "В течение десяти дней после регистрации.",
      "Within ten days of registration.",
    ),
    actors: CLAIMED_OF,
    basis: ["CF 8(2)"],
    fields: {
      claim: {
        type: "act",
        kinds: ["compensation.applied"],
        folded: true,
        title: text("Қай өтініш", "Какое заявление", "Which claim"),
      },
      offences: { ...OFFENCES, min: 0 },
      harm: {
        type: "choice",
        title: text("Денсаулыққа зиян", "Вред здоровью", "Harm to health"),
        choices: [
          { value: "none", title: text("Ауыр зиян жоқ", "Тяжкого вреда нет", "No grave harm") },
          {
            value: "grave",
            title: text("Ауыр зиян немесе АИТВ", "Тяжкий вред или ВИЧ", "Grave harm or HIV"),
          },
          { value: "death", title: text("Қайтыс болды", "Смерть", "Death") },
        ],
      },
      papers: {
        type: "choices",
        title: text("Қосылған құжаттар", "Приложенные документы", "Papers attached"),
        choices: [
          {
            value: "recognition-order",
            title: text(
              "Жәбірленуші деп тану қаулысы",
              "Постановление о признании потерпевшим",
              "Order of recognition as injured party",
            ),
          },
          { value: "harm-proof", title: text("Зиян дәлелі", "Подтверждение вреда", "Proof of harm") },
          {
            value: "death-certificate",
            title: text("Қайтыс болу туралы куәлік", "Свидетельство о смерти", "Death certificate"),
          },
        ],
      },
      note: NOTE,
    },
  },
  "compensation.registered": {
    track: "compensation",
    title: text("Тізілімге енгізу", "Внести в реестр", "Enter in the register"),
    did: text(
      "Алушылар тізіліміне енгізілді",
      "Внесено в реестр получателей",
      "Entered in the register of recipients",
    ),
    help: text(
      "Тізілім ай сайын, келесі айдың 15-іне дейін беріледі.",
      "Реестр подают ежемесячно, до 15-го числа.",
      "The register goes in monthly, by the 15th.",
    ),
    actors: CLAIMED_OF,
    basis: ["CF 4(5)"],
    fields: { note: NOTE },
  },
  "compensation.paid": {
    track: "compensation",
    title: text("Төлемді жазу", "Записать выплату", "Record the payment"),
    did: text("Өтемақы төленді", "Компенсация выплачена", "Compensation was paid"),
    help: text(
      "Тізілім берілгеннен кейін он күн ішінде.",
      "В течение десяти дней после реестра.",
      "Within ten days of the register.",
    ),
    actors: ["compensation-authority"],
    basis: ["CF 9(1)", "CF 7"],
    fields: {
      units: {
        type: "number",
        min: 1,
        max: 1000,
        title: text("Айлық есептік көрсеткіш саны", "Сколько МРП", "How many monthly calculation indices"),
      },
    },
  },
  "compensation.refused": {
    track: "compensation",
    title: text("Өтемақыдан бас тарту", "Отказать в компенсации", "Refuse compensation"),
    did: text("Өтемақы берілмеді", "В компенсации отказано", "Compensation was refused"),
    help: text(
      "Тек заңдағы негіздер бойынша; шағымдануға болады.",
      "Только по основаниям закона; можно обжаловать.",
      "On the grounds of the law only; may be appealed.",
    ),
    actors: CLAIMED_OF,
    basis: ["CF 8(7)"],
    fields: {
      claim: {
        type: "act",
        kinds: ["compensation.applied"],
        folded: true,
        title: text("Қай өтініш", "Какое заявление", "Which claim"),
      },
      ground: {
        type: "choice",
        open: true,
        title: text("Негізі", "Основание", "Ground"),
        choices: [
          { value: "no-ground", title: text("Негіз жоқ", "Нет основания", "No ground") },
          { value: "term-missed", title: text("Мерзім өтіп кетті", "Пропущен срок", "The term was missed") },
          { value: "false-papers", title: text("Жалған құжаттар", "Подложные документы", "False papers") },
          {
            value: "paid-by-offender",
            title: text(
              "Залалды кінәлі толық өтеді",
              "Вред полностью возмещён виновным",
              "The offender paid in full",
            ),
          },
          {
            value: "role-ended",
            title: text(
              "Жәбірленуші ретінде қатысуы тоқтады",
              "Участие как потерпевшего прекращено",
              "The role of injured party ended",
            ),
          },
        ],
      },
      note: NOTE,
    },
  },
} as const satisfies Readonly<Record<string, ActKind<KzProvision>>>;
