import { isForeign } from "../../engine/facts.js";
import { ofAgeOn } from "../../engine/scene.js";
import type { Attempt } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import type { KzPrecondition } from "./kz-precondition.js";

/** L110 23(1): from this age a minor is not returned without own consent (T40). */
const AGE_OF_CONSENT = 10;

/** A minor under ten gives no consent of their own; where the birth is not known, they do. */
const isUnderTen = ({ person, minor, clock, moment }: Attempt): boolean =>
  minor && person?.born !== undefined && clock.zone.dayAt(moment) < ofAgeOn(person.born, AGE_OF_CONSENT);

const ofForeigner = ({ person }: Attempt): boolean => isForeign(person, "KZ") === true;

/** Voluntary, after services and case, never against fear for safety: L110 19, 20, 23. */
export const RETURN_PRECONDITIONS: readonly KzPrecondition[] = [
  {
    of: ["returned"],
    bars: "return-unsafe",
    basis: ["L110 20(3)", "L110 23(3)"],
    reason: text(
      "Қайту қауіпті: келіскен адам да, мүддесіне қайшы болса бала да қайтарылмайды. Пана сұрауға болады.",
      "Возвращение опасно: с согласия человека, а ребёнка — если это против его интересов, не возвращают. Можно просить убежища.",
      "Return is dangerous: the person, with their agreement, or a child against whose interests it is, is not returned. Asylum may be sought.",
    ),
  },
  {
    of: ["returned"],
    if: (attempt) => !isUnderTen(attempt),
    needs: "return-consented",
    basis: ["L110 20(1)", "L110 23(1)"],
    reason: text(
      "Оралу тек ерікті: адамның келісімі жазылмаған.",
      "Возвращение только добровольное: согласие человека не записано.",
      "Return is voluntary only: no consent is recorded.",
    ),
  },
  {
    of: ["returned"],
    if: ({ minor }) => minor,
    needs: "return-accepted",
    basis: ["L110 23(2)"],
    reason: text(
      "Баланы ата-анасы немесе елдің құзыретті органы жауапкершілікке алғанда ғана қайтарады.",
      "Ребёнка возвращают, только если родители или компетентный орган страны взяли ответственность.",
      "A child is returned only if the parents or the competent body of the country took responsibility.",
    ),
  },
  {
    of: ["returned"],
    if: ofForeigner,
    holds: ({ stands, switches }) =>
      switches["return-after"] === "both"
        ? !stands("contract") && !stands("proceedings-open")
        : !stands("contract") || (!stands("proceedings-open") && stands("proceedings-ended")),
    basis: ["L110 20(1)"],
    reason: text(
      "Оралу қызметтер және (немесе) қылмыстық іс аяқталғаннан кейін.",
      "Возвращение — после окончания услуг и (или) уголовного дела.",
      "Return comes after the end of the services and/or of the criminal proceedings.",
    ),
  },
  {
    of: ["returned"],
    if: ofForeigner,
    holds: ({ last }) => last("return.assessed") !== null,
    warns: true,
    basis: ["L110 20(3)"],
    reason: text(
      "Оралудың қауіпсіздігі бағаланбаған.",
      "Безопасность возвращения не оценена.",
      "The safety of the return was not assessed.",
    ),
  },
  {
    of: ["return.consented"],
    if: ({ minor, data }) => minor && data !== undefined,
    holds: (attempt) => isUnderTen(attempt) || attempt.data?.inPresenceOf !== undefined,
    basis: ["L110 23(1)"],
    reason: text(
      "Он жасқа толған бала ата-анасының, өкілінің немесе қорғаншылық органының қатысуымен келіседі.",
      "Ребёнок с десяти лет соглашается в присутствии родителей, представителя или органа опеки.",
      "A child of ten or more consents in the presence of the parents, a representative or the guardianship body.",
    ),
  },
  {
    of: ["return-certificate.issued"],
    needs: "return-wanted",
    basis: ["L110 19", "RR 21"],
    reason: text(
      "Адам оралуды сұрамаған.",
      "Человек не просил о возвращении.",
      "The person did not ask to return.",
    ),
  },
];
