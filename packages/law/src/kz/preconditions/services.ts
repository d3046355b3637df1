import type { Attempt } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import { parseDay } from "../../time/moment.js";
import { monthsAfter } from "../../time/term.js";
import { absentSince, DAYS_OF_ABSENCE, endOfBar, isExtensionGround, MOST_MONTHS } from "../stay.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** Whether the months or the last day that an act agrees stay within a number of months. */
function isWithin({ data, moment, clock }: Attempt, most: number): boolean {
  if (typeof data?.months === "number" && data.months > most) return false;
  if (typeof data?.until !== "string") return true;
  const from = typeof data.from === "string" ? parseDay(data.from) : clock.zone.dayAt(moment);
  return parseDay(data.until) <= monthsAfter(from, most);
}

/** SC 141(4); a status that was not assigned is how the ground of need is missing (SC 133(1)(9)). */
const REFUSALS: readonly unknown[] = ["no-ground", "status-not-assigned", "false-data", "contraindications"];

/** ST4 18: systematic is more than three. */
const BREACHES = 3;

/** From the decision to the end of services: ST4 4-9 to 19, RR 40 to 43; J1, J9. */
export const SERVICE_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["services.decided", "decision.sent"],
    by: ["guardianship-body"],
    holds: ({ minor }) => minor,
    basis: ["ST4 4-9"],
    reason: text(
      "Ересек адамға көрсетілетін қызметтер туралы ауданның (қаланың) жергілікті атқарушы органы шешеді.",
      "Об услугах взрослому решает местный исполнительный орган района (города).",
      "The local executive body of the district (city) decides on services for an adult.",
    ),
  },
  {
    of: ["services.decided"],
    needs: "papers-sent",
    basis: ["ST4 4-9"],
    reason: text(
      "Шешім парақ пен өтініш түскеннен кейін қабылданады: құжаттар әлі жіберілмеген.",
      "Решение принимают по получении листа и заявления: документы ещё не направлены.",
      "The decision is taken on receipt of the sheet and the application: the papers have not been sent yet.",
    ),
  },
  {
    of: ["services.decided"],
    warns: true,
    if: ({ data }) => data?.outcome === "granted",
    holds: ({ stands }) => stands("identified") || stands("injured-party"),
    basis: ["SC 133(1)(9)"],
    reason: text(
      "Істе оң сәйкестендіру де, жәбірленуші деп тану да жоқ: қатыгез қарым-қатынас негізі көрсетілмеген.",
      "В деле нет положительной идентификации и признания потерпевшим: основание жестокого обращения не показано.",
      "There is no positive identification and no recognition as injured party in the file: the ground of cruel treatment is not shown.",
    ),
  },
  {
    of: ["services.decided"],
    if: ({ data }) => data?.outcome === "refused",
    holds: ({ data }) => REFUSALS.includes(data?.ground),
    basis: ["SC 141(4)"],
    reason: text(
      "Бас тартуға үш негіз ғана бар: мұқтаждық негізі жоқ (мәртебе берілмеген), дәйексіз мәліметтер, медициналық қарсы көрсетілімдер. Негізін көрсетіңіз.",
      "Отказать можно по трём основаниям: нет основания нуждаемости (статус не присвоен), недостоверные сведения, медицинские противопоказания. Укажите основание.",
      "There are three grounds of refusal: no ground of need (status not assigned), false data, medical contraindications. Give the ground.",
    ),
  },
  {
    of: ["service.delivered"],
    by: ["education-organisation"],
    holds: ({ minor }) => minor,
    basis: ["L110 10(2)"],
    reason: text(
      "Білім беру ұйымдары арнаулы әлеуметтік қызметтерді тек балаларға көрсетеді.",
      "Организации образования оказывают специальные социальные услуги только несовершеннолетним.",
      "Education organisations give special social services to minors only.",
    ),
  },
  {
    of: ["service.delivered"],
    by: ["health-organisation"],
    warns: true,
    holds: ({ stands }) => stands("identified") || stands("injured-party"),
    basis: ["L110 10(1)"],
    reason: text(
      "Тізбе бойынша тегін медициналық көмек сәйкестендірілген адамға беріледі; шұғыл көмек бәріне көрсетіледі.",
      "Бесплатная помощь по перечню — идентифицированным; неотложную оказывают всем.",
      "The free care on the list is for identified persons; urgent care is for everybody.",
    ),
  },
  {
    of: ["plan.made"],
    warns: true,
    needs: "need-assessed",
    basis: ["SC 140"],
    reason: text(
      "Мұқтаждық әлі бағаланбаған: жоспар соның негізінде жасалады.",
      "Нуждаемость ещё не оценена: план составляют по ней.",
      "The need has not been assessed yet: the plan rests on it.",
    ),
  },
  {
    of: ["complaint.reviewed"],
    holds: ({ last }) => last("complaint.entered") !== null,
    basis: ["ST4 20-3"],
    reason: text("Бұл істе шағым жоқ.", "В деле нет жалобы.", "There is no complaint in this file."),
  },
  {
    of: ["decision.sent"],
    needs: "services-decided",
    basis: ["ST4 4-9"],
    reason: text(
      "Жіберетін шешім әлі жоқ.",
      "Решения, которое можно направить, ещё нет.",
      "There is no decision to send yet.",
    ),
  },
  {
    of: ["contract.concluded", "contract.extended", "discharged", "absence.noted"],
    by: ["child-support-centre"],
    holds: ({ minor }) => minor,
    basis: ["RR 39", "ST4 2"],
    reason: text(
      "Балаларды қолдау орталығы тек кәмелетке толмағандарға қызмет көрсетеді.",
      "Центр поддержки детей обслуживает только несовершеннолетних.",
      "The Child Support Centre serves minors only.",
    ),
  },
  {
    of: ["contract.concluded"],
    holds: ({ by, moment, at, clock }) => {
      const expelled = by("barred");
      return expelled === null || moment >= endOfBar(at(expelled), clock);
    },
    basis: ["ST4 18"],
    reason: ({ by, at, clock }) => {
      const until = clock.zone.print(endOfBar(at(by("barred")!), clock)).slice(0, 10);
      return text(
        `Адам ұйымнан шығарылған: жаңа шарт бір күнтізбелік жылдан кейін, ${until} күнінен бастап жасалады.`,
        `Человек отчислен: новый договор возможен через календарный год, с ${until}.`,
        `The person was expelled: a new contract is possible after a calendar year, from ${until}.`,
      );
    },
  },
  {
    of: ["contract.concluded"],
    needs: "services-granted",
    basis: ["ST4 8", "ST4 4-9"],
    reason: text(
      "Шарт қызмет көрсету туралы шешім бойынша жасалады: мұндай шешім жоқ.",
      "Договор заключают по решению о предоставлении услуг: такого решения нет.",
      "The contract is concluded on a decision that grants services: there is none.",
    ),
  },
  {
    of: ["contract.concluded"],
    needs: "decision-sent",
    basis: ["ST4 8"],
    reason: text(
      "Шешім ұйымға әлі жіберілген жоқ.",
      "Решение ещё не направлено организации.",
      "The decision has not been sent to the organisation yet.",
    ),
  },
  {
    of: ["contract.concluded"],
    holds: (attempt) => isWithin(attempt, MOST_MONTHS.contract),
    basis: ["ST4 9"],
    reason: text(
      "Шарт алты айдан аспайтын мерзімге жасалады.",
      "Договор заключают не более чем на шесть месяцев.",
      "The contract is for six months at most.",
    ),
  },
  {
    of: ["contract.extended"],
    needs: "contract",
    basis: ["ST4 9", "ST4 12"],
    reason: text(
      "Ұзартатын шарт жоқ.",
      "Нет договора, который можно продлить.",
      "There is no contract to extend.",
    ),
  },
  {
    of: ["contract.extended"],
    if: ({ data }) => data !== undefined,
    holds: ({ data }) => isExtensionGround(data?.ground),
    basis: ["ST4 9", "ST4 12"],
    reason: text(
      "Шарт тек үш негіз бойынша ұзартылады: аурухана, аяқталмаған қылмыстық іс, ұйымның орындалмаған міндеттері.",
      "Договор продлевают лишь по трём основаниям: больница, неоконченное уголовное дело, неисполненные обязанности организации.",
      "A contract is extended on three grounds only: hospital, an unfinished criminal case, duties the organisation did not do.",
    ),
  },
  {
    of: ["contract.extended"],
    if: ({ data }) => data?.ground === "criminal-case",
    needs: "proceedings-open",
    basis: ["ST4 9"],
    reason: text(
      "Ашық қылмыстық іс жоқ: бұл негіз қолданылмайды.",
      "Открытого уголовного дела нет: это основание не применяется.",
      "There is no open criminal case: this ground does not apply.",
    ),
  },
  {
    of: ["contract.extended"],
    if: ({ data }) => data?.ground === "hospital",
    holds: (attempt) => isWithin(attempt, MOST_MONTHS.hospital),
    basis: ["ST4 9"],
    reason: text(
      "Ауруханаға байланысты ұзарту үш айдан аспайды.",
      "Продление из-за больницы — не более трёх месяцев.",
      "An extension for hospital is for three months at most.",
    ),
  },
  {
    of: ["contract.extended"],
    if: ({ data }) => data?.ground === "duties-unfulfilled",
    holds: (attempt) => isWithin(attempt, MOST_MONTHS["duties-unfulfilled"]),
    basis: ["ST4 12"],
    reason: text(
      "Ұйым міндеттерін орындамағандағы ұзарту алты айдан аспайды.",
      "Продление из-за неисполненных обязанностей — не более шести месяцев.",
      "An extension for duties not done is for six months at most.",
    ),
  },
  {
    of: ["plan.made", "absence.noted"],
    holds: ({ stands }) => stands("served"),
    basis: ["ST4 9"],
    reason: text(
      "Адам бұл ұйымда қызмет алып жүрген жоқ.",
      "Человек не получает услуг.",
      "The person is not receiving services.",
    ),
  },
  {
    of: ["service.delivered"],
    if: ({ switches }) => switches["services-start"] !== "decision",
    holds: ({ stands, switches }) =>
      stands("identified") ||
      stands("injured-party") ||
      (switches["help-before-identification"] === "open" &&
        (stands("safe-place") || stands("consent-services") || stands("minors-track"))),
    basis: ["RR 40", "L110 17(1)", "RR 12"],
    reason: text(
      "Адам сәйкестендірілмеген, жәбірленуші деп танылмаған, қауіпсіз орында емес және қызметтерге келіспеген.",
      "Человек не идентифицирован, не признан потерпевшим, не находится в безопасном месте и не давал согласия на услуги.",
      "The person is not identified, not recognised as injured party, not in a safe place and has not consented to services.",
    ),
  },
  {
    of: ["service.delivered"],
    if: ({ switches }) => switches["services-start"] === "decision",
    needs: "services-granted",
    basis: ["ST4 4-9"],
    reason: text(
      "Қызмет көрсету туралы шешім жоқ.",
      "Нет решения о предоставлении услуг.",
      "There is no decision that grants services.",
    ),
  },
  {
    of: ["discharged"],
    needs: "served",
    basis: ["ST4 13", "ST4 19"],
    reason: text(
      "Адам қызмет алып жүрген жоқ: шығаруға болмайды.",
      "Человек не получает услуг: выписывать неоткуда.",
      "The person is not in services: there is nothing to be discharged from.",
    ),
  },
  {
    of: ["discharged"],
    if: ({ data }) => data?.ground === "expelled-absence",
    holds: (attempt) => {
      const since = absentSince(attempt);
      return since !== null && attempt.clock.zone.dayAt(attempt.moment) - since >= DAYS_OF_ABSENCE;
    },
    basis: ["ST4 18"],
    reason: text(
      "Хабарсыз үш күннен артық болмағаны жазылмаған: бұл негіз қолданылмайды.",
      "Не записано отсутствие более трёх дней без предупреждения: это основание не применяется.",
      "No absence of more than three days without notice is recorded: this ground does not apply.",
    ),
  },
  {
    of: ["discharged"],
    if: ({ data }) => data?.ground === "expelled-house-rules",
    holds: ({ data }) => typeof data?.breaches === "number" && data.breaches > BREACHES,
    basis: ["ST4 18"],
    reason: text(
      "Ішкі тәртіпті жүйелі бұзу — үш реттен көп: бұзу саны жеткіліксіз немесе көрсетілмеген.",
      "Систематические нарушения распорядка — более трёх: их число недостаточно или не указано.",
      "Systematic breaches of house rules are more than three: their number is too small or not given.",
    ),
  },
  {
    of: ["follow-up.referred", "follow-up.held"],
    needs: "discharged",
    basis: ["RR 43"],
    reason: text(
      "Қызметтерден кейінгі қолдау адам шыққаннан кейін басталады.",
      "Сопровождение после услуг начинается после выписки.",
      "Follow-up begins after discharge.",
    ),
  },
];
