import type { Subject } from "../model/subject.js";
import { type Text, text } from "../model/text.js";

/**
 * What the kinds of subject are called where a country has no name of its own for them, as a button or a table says it.
 */
export const SUBJECT_TITLES = {
  police: text(
    "Ішкі істер органы (полиция)",
    "Орган внутренних дел (полиция)",
    "Internal affairs body (police)",
  ),
  "social-ministry": text(
    "Еңбек және әлеуметтік қорғау министрлігі",
    "Министерство труда и социальной защиты",
    "Ministry of labour and social protection",
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
    "Облыстың атқарушы органы",
    "Исполнительный орган области",
    "Executive body of a region",
  ),
  "district-executive": text(
    "Ауданның (қаланың) атқарушы органы",
    "Исполнительный орган района (города)",
    "Executive body of a district (city)",
  ),
  "guardianship-body": text(
    "Қорғаншылық және қамқоршылық органы",
    "Орган опеки и попечительства",
    "Guardianship body",
  ),
  "child-support-centre": text("Балаларды қолдау орталығы", "Центр поддержки детей", "Child Support Centre"),
  npo: text("Коммерциялық емес ұйым", "Некоммерческая организация", "Non-profit organisation"),
  "service-provider": text(
    "Көмек көрсететін ұйым",
    "Организация, оказывающая помощь",
    "Organisation that gives help",
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
    "Өтемақы төлейтін орган",
    "Орган, выплачивающий компенсацию",
    "Body that pays compensation",
  ),
  public: text("Кез келген адам", "Любой человек", "Anyone"),
} as const satisfies Readonly<Record<Subject, Text>>;
