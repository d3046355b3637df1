import { SUBJECT_TITLES as COMMON } from "../common/subjects.js";
import type { Subject } from "../model/subject.js";
import { type Text, text } from "../model/text.js";

/** What the kinds of subject are called (L110 1(4), 1(5), RR 4), as a button or a table says it. */
export const SUBJECT_TITLES = {
  ...COMMON,
  "social-ministry": text(
    "Еңбек және халықты әлеуметтік қорғау министрлігі",
    "Министерство труда и социальной защиты населения",
    "Ministry of Labour and Social Protection",
  ),
  "oblast-executive": text(
    "Облыстың жергілікті атқарушы органы",
    "Местный исполнительный орган области",
    "Local executive body of an oblast",
  ),
  "district-executive": text(
    "Ауданның (қаланың) жергілікті атқарушы органы",
    "Местный исполнительный орган района (города)",
    "Local executive body of a district (city)",
  ),
  "service-provider": text(
    "Арнаулы әлеуметтік қызметтер көрсететін субъект",
    "Субъект, предоставляющий специальные социальные услуги",
    "Provider of special social services",
  ),
  "compensation-authority": text(
    "Жәбірленушілерге өтемақы қорының органы",
    "Орган Фонда компенсации потерпевшим",
    "Victims Compensation Fund authority",
  ),
  police: text("Ішкі істер органы", "Орган внутренних дел", "Internal affairs body (police)"),
} as const satisfies Readonly<Record<Subject, Text>>;
