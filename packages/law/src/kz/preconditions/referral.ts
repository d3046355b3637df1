import { text } from "../../model/text.js";
import { parseDay } from "../../time/moment.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** Consent, notice and referral, the safe place, the police: RR 7, 10 to 16, 20; J2. */
export const REFERRAL_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["notice.given", "referral.made"],
    // A minor's file never asks for consent as a condition (RR 15).
    if: ({ minor }) => !minor,
    needs: "consent-referral",
    basis: ["RR 7"],
    reason: text(
      "Ересек адамды қайта бағыттауға оның ақпараттандырылған келісімі керек. Алдымен келісімді алып, жазыңыз.",
      "Для перенаправления взрослого нужно его информированное согласие. Сначала получите и запишите согласие.",
      "An adult is referred only with their informed consent. First obtain the consent and record it.",
    ),
  },
  {
    of: ["referral.made"],
    if: ({ data }) => data?.answerBy !== undefined || data?.until !== undefined,
    holds: ({ data, moment, clock }) => {
      const days = [data?.answerBy, data?.until].flatMap((day) =>
        day === undefined ? [] : [parseDay(String(day))],
      );
      return days.every((day, place) => day >= (days[place - 1] ?? clock.zone.dayAt(moment)));
    },
    basis: ["RR 39"],
    reason: text(
      "Жауап күні жолдама күнінен, ал жабылатын күні жауап күнінен ерте болмауы керек.",
      "День ответа не может быть раньше направления, а день закрытия — раньше дня ответа.",
      "The day of the answer cannot be before the referral, nor the day on which it closes before that of the answer.",
    ),
  },
  {
    of: ["referral.accepted", "referral.declined"],
    holds: ({ all }) => all("referral.made", "notice.given").length > 0,
    basis: ["RR 10"],
    reason: text(
      "Бұл істе жауап беретін хабарлама да, жолдама да жоқ.",
      "В деле нет уведомления или направления, на которое можно ответить.",
      "There is no notice or referral in the file to answer.",
    ),
  },
  {
    of: ["safe-place.ended"],
    needs: "safe-place",
    basis: ["RR 12"],
    reason: text(
      "Адам қауіпсіз орында тұрған жоқ.",
      "Человек не находится в безопасном месте.",
      "The person is not in a safe place.",
    ),
  },
  {
    of: ["minority.presumed"],
    holds: ({ minority }) => minority === "not-in-question" || minority === "presumed-minor",
    basis: ["RR 14", "L110 21(2)"],
    reason: text(
      "Жасы белгілі: болжам тек жасы дәл белгісіз адамға қолданылады.",
      "Возраст известен: презумпция действует лишь там, где он точно не известен.",
      "The age is known: the presumption is for persons whose age is not exactly known.",
    ),
  },
  {
    of: ["police.informed"],
    if: ({ data, switches }) => data?.form === "full" && switches["full-report-to-police"] !== "always",
    holds: ({ minor, data, stands }) => minor || stands("consent-sharing") || data?.lifeThreat === true,
    basis: ["L110 17(2)(12)", "L110 5(8)", "ST4 4-10"],
    reason: text(
      "Ересек адам деректерін беруге келіскен жоқ және өмірге қауіп жоқ: полицияға дербес деректерсіз ақпарат жіберіңіз.",
      "Взрослый не согласен на передачу данных, и угрозы жизни нет: направьте полиции информацию без персональных данных.",
      "The adult has not agreed to the sharing of data and there is no threat to life: send the police information without personal data.",
    ),
  },
];
