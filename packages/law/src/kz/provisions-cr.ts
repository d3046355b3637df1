import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/**
 * The Criteria. Days on which the amended editions took effect were not seen: the first is taken as 10 days after
 * registration, the second as the day on which the law entered into force, the third is the day of the edition read.
 */
const PERIODS = [
  { edition: "CR 01.07.2023", validFrom: "2023-07-14", validTo: "2024-09-04", mark: "D" },
  { edition: "CR 09/2024", validFrom: "2024-09-05", validTo: "2024-12-25", mark: "D" },
  { edition: "CR 26.12.2024", validFrom: "2024-12-26", validTo: null, mark: "V" },
] as const;

export const CR_PROVISIONS = provisionsOf("CR", PERIODS, {
  "CR 3": text(
    "Бағалауға кімдер қатысады, жынысын таңдау, аудармашы",
    "Кто участвует в оценке, выбор пола, переводчик",
    "Who takes part in the assessment; choice of sex; interpreter",
  ),
  "CR 6": text(
    "Тұрмыстық зорлық-зомбылық өлшемшарттары",
    "Критерии бытового насилия",
    "Criteria of domestic violence",
  ),
  "CR 7": text(
    "Өтініш беруші мен анықталған адамды бағалау",
    "Оценка обратившегося и выявленного лица",
    "Assessment of an applicant and of a person found",
  ),
  "CR 9": text(
    "Адам саудасының құрбаны деп тану шегі",
    "Пороги признания жертвой торговли людьми",
    "Thresholds for assigning the status",
  ),
  "CR 10": text(
    "Жәбірленушіге парақ толтырылмайды",
    "Лист не требуется для потерпевшего",
    "No sheet for an injured party",
  ),
  "CR 11": text(
    "Бағалау нәтижесі, құжаттарды жіберу және шағымдану",
    "Результат оценки, направление документов и обжалование",
    "Result of the assessment, sending of papers, appeal",
  ),
  "CR Annex 2": text(
    "Адам саудасы бойынша бағалау шкаласы",
    "Шкала оценки по торговле людьми",
    "Scored scale for human trafficking",
  ),
  "CR Annex 3": text("Хабарлама нысаны", "Форма сообщения", "Form of the report"),
});

/** Points that the digest names without their text: their titles are our guess and need to be read. */
export const CR_UNREAD = provisionsOf(
  "CR",
  PERIODS.map((period) => ({ ...period, mark: "U" as const })),
  {
    "CR 4": text("Бағалау тәртібі", "Порядок оценки", "Order of the assessment"),
    "CR 5": text("Бағалау парағы", "Лист оценки", "Assessment sheet"),
    "CR 8": text(
      "Адам саудасының өлшемшарттары",
      "Критерии торговли людьми",
      "Criteria of human trafficking",
    ),
  },
);
