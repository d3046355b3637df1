import type { Subject } from "../model/subject.js";
import { type Text, text } from "../model/text.js";

/** What the kinds of subject are called (L110 1(4), 1(5), RR 4), as a button or a table says it. */
export const SUBJECT_TITLES = {
  police: text("Ішкі істер органы", "Орган внутренних дел", "Internal affairs body (police)"),
  "social-ministry": text(
    "Еңбек және халықты әлеуметтік қорғау министрлігі",
    "Министерство труда и социальной защиты населения",
    "Ministry of Labour and Social Protection",
  ),
  "health-authority": text(
    "Денсаулық сақтау саласындағы уәкілетті орган",
    "Уполномоченный орган в области здравоохранения",
    "Health authority",
  ),
  "education-authority": text(
    "Білім беру саласындағы уәкілетті орган",
    "Уполномоченный орган в области образования",
    "Education authority",
  ),
  "foreign-ministry": text("Сыртқы істер министрлігі", "Министерство иностранных дел", "Foreign ministry"),
  mission: text("Шетелдегі мекеме", "Загранучреждение", "Mission abroad"),
  "tourism-authority": text(
    "Туризм саласындағы уәкілетті орган",
    "Уполномоченный орган в области туризма",
    "Tourism authority",
  ),
  "media-authority": text(
    "Бұқаралық ақпарат саласындағы уәкілетті орган",
    "Уполномоченный орган в области масс-медиа",
    "Mass-media authority",
  ),
  "border-service": text("Шекара қызметі", "Пограничная служба", "Border Service"),
  "health-organisation": text("Денсаулық сақтау ұйымы", "Организация здравоохранения", "Health organisation"),
  "education-organisation": text("Білім беру ұйымы", "Организация образования", "Education organisation"),
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
  "guardianship-body": text(
    "Қорғаншылық және қамқоршылық органы",
    "Орган опеки и попечительства",
    "Guardianship body",
  ),
  "child-support-centre": text("Балаларды қолдау орталығы", "Центр поддержки детей", "Child Support Centre"),
  npo: text("Коммерциялық емес ұйым", "Некоммерческая организация", "Non-profit organisation"),
  "service-provider": text(
    "Арнаулы әлеуметтік қызметтер көрсететін субъект",
    "Субъект, предоставляющий специальные социальные услуги",
    "Provider of special social services",
  ),
  "tourism-business": text(
    "Туризм саласындағы тұлға",
    "Лицо, работающее в сфере туризма",
    "Tourism business",
  ),
  "labour-agency": text(
    "Еңбек делдалдығын көрсететін тұлға",
    "Лицо, оказывающее трудовое посредничество",
    "Labour mediation agency",
  ),
  "international-organisation": text(
    "Халықаралық ұйым",
    "Международная организация",
    "International organisation",
  ),
  "mobile-group": text("Мобильді топ", "Мобильная группа", "Mobile group"),
  "labour-inspection": text("Еңбек инспекциясы", "Инспекция труда", "Labour inspection"),
  prosecutor: text("Прокурор", "Прокурор", "Prosecutor"),
  court: text("Сот", "Суд", "Court"),
  "compensation-authority": text(
    "Жәбірленушілерге өтемақы қорының органы",
    "Орган Фонда компенсации потерпевшим",
    "Victims Compensation Fund authority",
  ),
  public: text("Кез келген адам", "Любой человек", "Anyone"),
} as const satisfies Readonly<Record<Subject, Text>>;
