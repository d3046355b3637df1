import type { Choice } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

/**
 * Circumstances that put a person in a vulnerable position: the closed list of L110 1(9). A circumstance alone is not
 * enough: it must create the conditions for a crime against the person.
 */
export const CIRCUMSTANCES = [
  { value: "V01", title: text("Материалдық тәуелділік", "Материальная зависимость", "Material dependence") },
  {
    value: "V02",
    title: text("Психологиялық тәуелділік", "Психологическая зависимость", "Psychological dependence"),
  },
  { value: "V03", title: text("Өзге тәуелділік", "Иная зависимость", "Other dependence") },
  { value: "V04", title: text("Кәмелетке толмаған", "Несовершеннолетие", "Being under 18") },
  { value: "V05", title: text("Қарттық жас", "Пожилой возраст", "Old age") },
  { value: "V06", title: text("Жетімдік", "Сиротство", "Orphanhood") },
  {
    value: "V07",
    title: text("Ата-ана қамқорлығының болмауы", "Отсутствие родительского попечения", "No parental care"),
  },
  { value: "V08", title: text("Мүгедектік", "Инвалидность", "Disability") },
  { value: "V09", title: text("Психикалық ауру", "Психическое заболевание", "Mental illness") },
  { value: "V10", title: text("Өзге ауру", "Иное заболевание", "Other illness") },
  {
    value: "V11",
    title: text(
      "Психобелсенді заттарды теріс пайдалану",
      "Злоупотребление психоактивными веществами",
      "Abuse of psychoactive substances",
    ),
  },
  { value: "V12", title: text("Жұмыссыздық", "Безработица", "Unemployment") },
  { value: "V13", title: text("Баспанасыздық", "Бездомность", "Homelessness") },
  {
    value: "V14",
    title: text(
      "Құқықтық жағдайдың реттелмеуі",
      "Неурегулированность правового положения",
      "Unsettled legal status",
    ),
  },
] as const satisfies readonly Choice[];

/** Forms of exploitation (CC 3(1); block 1 of CR Annex 2). */
export const FORMS = [
  { value: "sexual", title: text("Сексуалдық қанау", "Сексуальная эксплуатация", "Sexual exploitation") },
  { value: "labour", title: text("Мәжбүрлі еңбек", "Принудительный труд", "Forced labour") },
  {
    value: "begging",
    title: text("Қайыр сұрауға мәжбүрлеу", "Принудительное попрошайничество", "Forced begging"),
  },
  {
    value: "unlawful-activity",
    title: text(
      "Құқыққа қарсы әрекетке мәжбүрлеу",
      "Принуждение к противоправной деятельности",
      "Forced unlawful activity",
    ),
  },
  {
    value: "organs",
    title: text("Ағзалар мен тіндерді алу", "Изъятие органов и тканей", "Removal of organs or tissues"),
  },
  { value: "adoption", title: text("Заңсыз асырап алу", "Незаконное усыновление", "Illegal adoption") },
  {
    value: "ownership",
    title: text(
      "Меншік иесінің өзге билігін жүргізу",
      "Иные правомочия собственника",
      "Other powers of an owner",
    ),
  },
  { value: "unknown", title: text("Әлі белгісіз", "Пока неизвестно", "Not known yet") },
] as const satisfies readonly Choice[];

/** How the person was found (RR 5). */
export const WAYS = [
  { value: "self", title: text("Адам өзі жүгінді", "Человек обратился сам", "The person came themselves") },
  { value: "information", title: text("Хабар түсті", "Поступила информация", "Information came in") },
  { value: "media", title: text("БАҚ жариялауы", "Публикация в СМИ", "A publication in the media") },
  { value: "check", title: text("Тексеру кезінде", "При проверке", "During an inspection") },
] as const satisfies readonly Choice[];

const places = text("Қанау орындары", "Места эксплуатации", "Places of exploitation");
const found = text("Анықталатын орындар", "Места выявления", "Places where people are found");
const childPlaces = text("Балалар орындары", "Детские места", "Places for children");

/** Where: places of exploitation and of detection (RR Annex 1). The list is open. */
export const PLACES = [
  { value: "home", group: places, title: text("Жеке үй", "Частный дом", "Private home") },
  { value: "workplace", group: places, title: text("Жұмыс орны", "Место работы", "Workplace") },
  {
    value: "farm",
    group: places,
    title: text("Ферма, жайылым, қыстау", "Ферма, пастбище, зимовка", "Farm, pasture, winter camp"),
  },
  { value: "construction", group: places, title: text("Құрылыс алаңы", "Стройка", "Building site") },
  { value: "production", group: places, title: text("Өндіріс орны", "Производство", "Production site") },
  {
    value: "agency",
    group: places,
    title: text(
      "Модель немесе би агенттігі",
      "Модельное или танцевальное агентство",
      "Model or dance agency",
    ),
  },
  {
    value: "leisure",
    group: places,
    title: text("Қонақүй, сауна, түнгі клуб", "Гостиница, сауна, ночной клуб", "Hotel, sauna, night club"),
  },
  { value: "online", group: places, title: text("Киберкеңістік", "Киберпространство", "Cyberspace") },
  {
    value: "sect",
    group: places,
    title: text(
      "Діни немесе экстремистік ұйым",
      "Религиозная или экстремистская организация",
      "Religious or extremist organisation",
    ),
  },
  {
    value: "care-home",
    group: found,
    title: text(
      "Қарттар мен мүгедектер орталығы",
      "Центр для пожилых и людей с инвалидностью",
      "Centre for elderly or disabled people",
    ),
  },
  {
    value: "police-facility",
    group: found,
    title: text("Полицияның арнаулы мекемесі", "Специальное учреждение полиции", "Special police facility"),
  },
  {
    value: "health-facility",
    group: found,
    title: text("Денсаулық сақтау ұйымы", "Организация здравоохранения", "Health organisation"),
  },
  {
    value: "transport-hub",
    group: found,
    title: text("Вокзал, әуежай", "Вокзал, аэропорт", "Station or airport"),
  },
  { value: "border", group: found, title: text("Шекара бекеті", "Пункт пропуска", "Border crossing") },
  {
    value: "job-agency",
    group: found,
    title: text("Жұмысқа орналастыру агенттігі", "Агентство занятости", "Employment agency"),
  },
  {
    value: "travel-agency",
    group: found,
    title: text("Туристік агенттік", "Туристическое агентство", "Travel agency"),
  },
  { value: "street", group: found, title: text("Көше", "Улица", "Street") },
  {
    value: "foster-home",
    group: childPlaces,
    title: text(
      "Патронат отбасы, балалар үйі",
      "Приёмная семья, детский дом",
      "Foster family or children's home",
    ),
  },
  {
    value: "school",
    group: childPlaces,
    title: text("Білім беру ұйымы", "Организация образования", "Education organisation"),
  },
  {
    value: "youth-house",
    group: childPlaces,
    title: text(
      "Жастар үйі, баспана, жатақхана",
      "Дом юношества, приют, общежитие",
      "Youth house, shelter, hostel",
    ),
  },
  {
    value: "child-detention",
    group: childPlaces,
    title: text(
      "Кәмелетке толмағандарды уақытша ұстау орны",
      "Место временного содержания несовершеннолетних",
      "Temporary detention of minors",
    ),
  },
  { value: "other", title: text("Басқа жер", "Другое место", "Another place") },
] as const satisfies readonly Choice[];

const adults = text("Ересектер", "Взрослые", "Adults");
const minors = text("Кәмелетке толмағандар", "Несовершеннолетние", "Minors");
const policy = text(
  "Заң тізімінен тыс: жүйенің саясаты",
  "Вне списка закона: политика системы",
  "Beyond the law's list: policy of the system",
);

/**
 * Who: groups at risk (RR Annex 1), beyond the circumstances of the law. The list is open, so what the wider international
 * list has and L110 1(9) has not is written down here, under a heading that says so.
 */
export const RISK_GROUPS = [
  {
    value: "dysfunctional-family",
    group: adults,
    title: text("Қолайсыз отбасы", "Неблагополучная семья", "Dysfunctional family"),
  },
  {
    value: "domestic-violence",
    group: adults,
    title: text(
      "Тұрмыстық зорлық-зомбылықты көрген",
      "Пострадал от домашнего насилия или был его свидетелем",
      "Lived through or saw domestic violence",
    ),
  },
  {
    value: "criminal-record",
    group: adults,
    title: text("Соттылығы бар", "Имеет судимость", "With a criminal record"),
  },
  {
    value: "emergency",
    group: adults,
    title: text(
      "Төтенше жағдайдан зардап шеккен",
      "Пострадал от чрезвычайной ситуации",
      "Harmed by an emergency",
    ),
  },
  {
    value: "domestic-worker",
    group: adults,
    title: text("Үй жұмысшысы", "Домашний работник", "Domestic worker"),
  },
  {
    value: "migrant-abroad",
    group: adults,
    title: text("Шетелдегі еңбек мигранты", "Трудовой мигрант за рубежом", "Labour migrant abroad"),
  },
  {
    value: "migrant-here",
    group: adults,
    title: text(
      "Қазақстандағы еңбек мигранты",
      "Трудовой мигрант в Казахстане",
      "Labour migrant in Kazakhstan",
    ),
  },
  {
    value: "asylum-seeker",
    group: adults,
    title: text("Босқын немесе пана іздеуші", "Беженец или ищущий убежища", "Refugee or asylum seeker"),
  },
  {
    value: "unaccompanied",
    group: minors,
    title: text("Ілесіп жүрген адамы жоқ", "Несопровождаемый", "Unaccompanied"),
  },
  {
    value: "single-parent",
    group: minors,
    title: text("Толық емес отбасы", "Неполная семья", "Single-parent family"),
  },
  {
    value: "learning-difficulties",
    group: minors,
    title: text(
      "Дамуы немесе оқуы қиын",
      "Трудности развития или обучения",
      "Mental health or learning difficulties",
    ),
  },
  {
    value: "in-care",
    group: minors,
    title: text(
      "Мекеменің немесе патронаттың тәрбиесінде",
      "На воспитании в учреждении или приёмной семье",
      "In an institution or foster care",
    ),
  },
  {
    value: "isolated",
    group: minors,
    title: text(
      "Отбасынан немесе құрдастарынан алшақ, қорлық көрген",
      "Отчуждён от семьи или сверстников, подвергался травле",
      "Withdrawn from family or peers, bullied",
    ),
  },
  { value: "out-of-school", group: minors, title: text("Оқымайды", "Не учится", "Out of school") },
  {
    value: "mixed-migration",
    group: minors,
    title: text("Аралас көші-қон ағынында", "В смешанном миграционном потоке", "In mixed migration flows"),
  },
  { value: "pregnancy", group: policy, title: text("Жүктілік", "Беременность", "Pregnancy") },
  {
    value: "no-documents",
    group: policy,
    title: text("Құжаттары жоқ", "Нет документов", "No documents"),
  },
] as const satisfies readonly Choice[];
