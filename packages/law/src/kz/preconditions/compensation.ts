import type { Reading } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import { endOf } from "../../time/term.js";
import { type Compensation, compensationFor, type Harm, tengeFor } from "../compensation/amount.js";
import { offencesOf } from "../justice/trafficking-offences.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** CF 8(3): three years from the recognition as injured party. */
export const LIMITATION = { in: "months", count: 36 } as const;

/** What the last consideration of the claim leads to, or null where it does not tell. */
function amountOf(reading: Reading): Compensation | null {
  const considered = reading.last("compensation.considered");
  const offences = offencesOf(considered?.data) ?? offencesOf(reading.last("injured-party.recognised")?.data);
  if (considered === null || offences === null) return null;
  const { harm } = considered.data;
  return compensationFor(
    offences,
    harm === "none" || harm === "grave" || harm === "death" ? (harm as Harm) : null,
  );
}

const isLate = (reading: Reading, at: number): boolean => {
  const recognised = reading.last("injured-party.recognised");
  return recognised !== null && at >= endOf(reading.clock, LIMITATION, reading.at(recognised))!;
};

const lacks = (value: unknown, ...needed: readonly string[]): boolean =>
  !Array.isArray(value) || needed.some((one) => !value.includes(one));

/** Who is paid, for what, how much and on which refusal grounds: CF 6 to 9. */
export const COMPENSATION_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["compensation.applied"],
    needs: "injured-party",
    basis: ["CF 6", "CF 6(2)", "L110 17(2)(9)"],
    reason: text(
      "Өтемақыны тек жәбірленуші алады, шетелдік те тең құқықпен: адам жәбірленуші деп танылмаған.",
      "Компенсацию получает только потерпевший, иностранец — наравне: человек потерпевшим не признан.",
      "Only an injured party is compensated, a foreigner equally: the person is not recognised as one.",
    ),
  },
  {
    of: ["compensation.applied"],
    holds: (attempt) => !isLate(attempt, attempt.moment),
    warns: true,
    basis: ["CF 8(3)"],
    reason: text(
      "Жәбірленуші деп танылғаннан бері үш жыл өтті: бұл бас тартуға негіз болуы мүмкін.",
      "С признания потерпевшим прошло три года: это может быть основанием отказа.",
      "Three years have passed since the recognition as injured party: this may be a ground of refusal.",
    ),
  },
  {
    of: ["compensation.applied"],
    if: ({ data }) => data !== undefined,
    holds: ({ data }) => !lacks(data?.papers, "application", "identity", "bank-account"),
    warns: true,
    basis: ["CF 8(6)"],
    reason: text(
      "Адамнан үш құжат керек: өтініш, жеке куәлік, банк шоты. Қалғанын тергеу органы қосады.",
      "От человека нужны три документа: заявление, удостоверение, банковский счёт. Остальное прилагает орган уголовного преследования.",
      "Three papers are needed from the person: claim, identity, bank account. The prosecution body adds the rest.",
    ),
  },
  {
    of: ["compensation.considered", "compensation.refused"],
    needs: "compensation-claimed",
    basis: ["CF 8(2)"],
    reason: text(
      "Қаралатын өтініш жоқ.",
      "Нет заявления, которое можно рассмотреть.",
      "There is no claim to consider.",
    ),
  },
  {
    of: ["compensation.considered"],
    if: ({ data }) => data !== undefined,
    holds: ({ data }) =>
      !lacks(data?.papers, "recognition-order", ...(data?.harm === "death" ? ["death-certificate"] : [])),
    warns: true,
    basis: ["CF 8(6)"],
    reason: text(
      "Тергеу органы жәбірленуші деп тану қаулысының көшірмесін, қайтыс болған жағдайда куәлікті қосады.",
      "Орган уголовного преследования прилагает копию постановления о признании потерпевшим, в случае смерти — свидетельство.",
      "The prosecution body attaches a copy of the order of recognition and, in case of death, the certificate.",
    ),
  },
  {
    of: ["compensation.refused"],
    if: ({ data }) => data?.ground === "term-missed",
    holds: (attempt) => {
      const claim = attempt.last("compensation.applied");
      return isLate(attempt, claim === null ? attempt.moment : attempt.at(claim));
    },
    basis: ["CF 8(7)", "CF 8(3)"],
    reason: text(
      "Өтініш үш жыл ішінде берілген: бұл негіз қолданылмайды.",
      "Заявление подано в течение трёх лет: это основание не применяется.",
      "The claim was made within three years: this ground does not apply.",
    ),
  },
  {
    of: ["compensation.refused"],
    if: ({ data }) => data?.ground === "role-ended",
    bars: "injured-party",
    basis: ["CF 8(7)"],
    reason: text(
      "Адам әлі де жәбірленуші: бұл негіз қолданылмайды.",
      "Человек по-прежнему потерпевший: это основание не применяется.",
      "The person is still an injured party: this ground does not apply.",
    ),
  },
  {
    of: ["compensation.refused"],
    if: (attempt) => attempt.data?.ground === "no-ground",
    holds: (attempt) => !((amountOf(attempt)?.units ?? 0) > 0),
    basis: ["CF 8(7)", "CF 7"],
    reason: text(
      "Аталған баптар бойынша өтемақы төленеді: «негіз жоқ» деуге болмайды.",
      "По названным статьям компенсация положена: основания «нет оснований» нет.",
      "The articles named are compensated: “no ground” is not a ground.",
    ),
  },
  {
    of: ["compensation.registered"],
    needs: "compensation-considered",
    basis: ["CF 4(5)", "CF 8(2)"],
    reason: text(
      "Өтініш қаралмаған немесе одан бас тартылған.",
      "Заявление не рассмотрено или в нём отказано.",
      "The claim was not considered, or it was refused.",
    ),
  },
  {
    of: ["compensation.registered"],
    holds: (attempt) => amountOf(attempt)?.units !== 0,
    basis: ["CF 7(1)", "CF 7(2)", "CF 7(3)"],
    reason: text(
      "Аталған баптар ауыр зиян немесе қайтыс болусыз өтелмейді.",
      "Названные статьи без тяжкого вреда или смерти Фонд не покрывает.",
      "The articles named are not compensated without grave harm or death.",
    ),
  },
  {
    of: ["compensation.paid"],
    needs: "compensation-registered",
    basis: ["CF 9(1)", "CF 4(5)"],
    reason: text(
      "Адам алушылар тізіліміне енгізілмеген.",
      "Человек не внесён в реестр получателей.",
      "The person is not in the register of recipients.",
    ),
  },
  {
    of: ["compensation.paid"],
    if: ({ data }) => typeof data?.units === "number",
    holds: (attempt) => {
      const due = amountOf(attempt);
      const units = attempt.data?.units;
      return due === null ? units === 30 || units === 40 || units === 50 : units === due.units;
    },
    basis: ["CF 7(1)", "CF 7(2)", "CF 7(3)", "CF 7(4)"],
    reason: (attempt) => {
      const units = amountOf(attempt)?.units ?? "30, 40, 50";
      return text(
        `Мөлшері: ${units} айлық есептік көрсеткіш; бірнеше қылмыс болса, үлкені төленеді.`,
        `Размер: ${units} МРП; при нескольких преступлениях платят больший.`,
        `The amount is ${units} monthly calculation indices; of several crimes the larger is paid.`,
      );
    },
  },
  {
    // Never holds where the amount is known: it tells the officer the sum and refuses nothing.
    of: ["compensation.registered", "compensation.paid"],
    holds: (attempt) => !((amountOf(attempt)?.units ?? 0) > 0),
    warns: true,
    basis: ["CF 7"],
    reason: (attempt) => {
      const units = amountOf(attempt)?.units ?? 0;
      const day = attempt.clock.zone.print(attempt.moment).slice(0, 10);
      const sum = tengeFor(units, day);
      const said = sum === null ? "" : ` = ${sum} ₸ (${day.slice(0, 4)})`;
      return text(
        `Өтемақы: ${units} АЕК${said}.`,
        `Компенсация: ${units} МРП${said}.`,
        `Compensation: ${units} MCI${said}.`,
      );
    },
  },
];
