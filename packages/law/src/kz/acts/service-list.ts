import type { Choice } from "../../model/act-kind.js";
import { text } from "../../model/text.js";

const daily = text("Тұрмыстық", "Бытовые", "Daily life");
const economic = text("Әлеуметтік-экономикалық", "Социально-экономические", "Social and economic");
const cultural = text("Мәдени", "Культурные", "Cultural");
const legal = text("Құқықтық", "Правовые", "Legal");
const medical = text("Медициналық", "Медицинские", "Medical");
const pedagogical = text("Педагогикалық", "Педагогические", "Pedagogical");
const labour = text("Еңбек", "Трудовые", "Labour");
const psychological = text("Психологиялық", "Психологические", "Psychological");

/** The services of ST4 Annex 4 for people who were trafficked, under the headings of the standard. */
export const SERVICES = [
  { value: "shelter", group: daily, title: text("Баспана", "Проживание", "Shelter") },
  {
    value: "meals",
    group: daily,
    title: text("Тамақ, оның ішінде диеталық", "Питание, в том числе диетическое", "Meals, also by diet"),
  },
  {
    value: "clothing-hygiene",
    group: daily,
    title: text(
      "Төсек-орын, киім, гигиена заттары",
      "Постель, бельё, средства гигиены",
      "Bedding, clothing, hygiene items",
    ),
  },
  { value: "laundry", group: daily, title: text("Кір жуу", "Стирка", "Laundry") },
  {
    value: "letters",
    group: daily,
    title: text("Хат жазуға көмек", "Помощь с письмами", "Help with letters"),
  },
  {
    value: "transport",
    group: daily,
    title: text("Емделуге, оқуға жеткізу", "Транспорт на лечение и учёбу", "Transport to treatment or study"),
  },
  {
    value: "way-home",
    group: daily,
    title: text(
      "Бұрынғы мекеніне билет пен жол тамағы",
      "Билет и питание в дорогу домой",
      "Ticket and food for the way home",
    ),
  },
  {
    value: "first-reception",
    group: daily,
    title: text(
      "Алғашқы қабылдау, уақытша орналастыру",
      "Первичный приём и временное размещение",
      "Reception and temporary placement",
    ),
  },
  {
    value: "relatives",
    group: daily,
    title: text("Туыстарымен байланыс", "Связь с родными", "Contact with relatives"),
  },
  {
    value: "benefits",
    group: economic,
    title: text(
      "Жәрдемақы, алимент, тұрғын үй алуға көмек",
      "Помощь с пособиями, алиментами, жильём",
      "Help with benefits, alimony, housing",
    ),
  },
  {
    value: "social-help",
    group: economic,
    title: text(
      "Жергілікті шешім бойынша әлеуметтік көмек",
      "Социальная помощь по местным решениям",
      "Social help by local decisions",
    ),
  },
  {
    value: "compensation",
    group: economic,
    title: text(
      "Өтемақы қорынан өтемақы алуға көмек",
      "Помощь с компенсацией из Фонда",
      "Help with compensation from the Fund",
    ),
  },
  {
    value: "events",
    group: cultural,
    title: text("Мерекелер, үйірмелер", "Праздники, кружки", "Holidays, clubs, events"),
  },
  {
    value: "legal-documents",
    group: legal,
    title: text("Құқықтық құжаттарды дайындау", "Оформление правовых документов", "Documents of legal value"),
  },
  {
    value: "complaints",
    group: legal,
    title: text(
      "Қызметке шағымдануға көмек",
      "Помощь с жалобой на услуги",
      "Help to complain about providers",
    ),
  },
  {
    value: "identity-documents",
    group: legal,
    title: text(
      "Жеке басын куәландыратын құжатты қалпына келтіру",
      "Восстановление документов",
      "Restoring identity documents",
    ),
  },
  {
    value: "registration",
    group: legal,
    title: text(
      "Болатын жері бойынша тіркеу",
      "Регистрация по месту пребывания",
      "Registration at the place of stay",
    ),
  },
  {
    value: "legal-advice",
    group: legal,
    title: text("Заң кеңесі", "Юридическая консультация", "Legal advice"),
  },
  {
    value: "law-enforcement-help",
    group: legal,
    title: text(
      "Полиция және сотпен жұмыста көмек",
      "Помощь в работе с полицией и судом",
      "Help with law enforcement and courts",
    ),
  },
  {
    value: "missions",
    group: legal,
    title: text(
      "Дипломатиялық өкілдікке шығу",
      "Доступ к дипломатическим представительствам",
      "Access to diplomatic missions",
    ),
  },
  {
    value: "applications",
    group: legal,
    title: text(
      "Елшілік пен органдарға өтініш",
      "Обращения в посольства и органы",
      "Applications to embassies and bodies",
    ),
  },
  { value: "power-of-attorney", group: legal, title: text("Сенімхат", "Доверенность", "Power of attorney") },
  {
    value: "translation",
    group: legal,
    title: text("Құжаттарды аудару", "Перевод документов", "Translation of documents"),
  },
  { value: "interpreter", group: legal, title: text("Аудармашы", "Переводчик", "Interpreter") },
  {
    value: "representation",
    group: legal,
    title: text(
      "Тергеу мен сотта өкілдік ету",
      "Представительство в следствии и суде",
      "Representation in investigation and court",
    ),
  },
  {
    value: "first-examination",
    group: medical,
    title: text("Алғашқы тексеру", "Первичный осмотр", "First examination"),
  },
  {
    value: "specialist",
    group: medical,
    title: text("Маман кеңесі", "Консультация специалиста", "Specialist consultation"),
  },
  { value: "first-aid", group: medical, title: text("Алғашқы көмек", "Первая помощь", "First aid") },
  { value: "medicines", group: medical, title: text("Дәрі-дәрмек", "Лекарства", "Medicines") },
  {
    value: "psychiatric",
    group: medical,
    title: text(
      "Психиатриялық және психотерапиялық көмек",
      "Психиатрическая и психотерапевтическая помощь",
      "Psychiatric and psychotherapeutic help",
    ),
  },
  {
    value: "medical-social",
    group: medical,
    title: text(
      "Медициналық-әлеуметтік сараптама",
      "Медико-социальная экспертиза",
      "Medical and social expertise",
    ),
  },
  {
    value: "free-care",
    group: medical,
    title: text("Тегін медициналық көмек", "Бесплатная медицинская помощь", "Free medical care"),
  },
  {
    value: "aids",
    group: medical,
    title: text(
      "Техникалық құралдар, санаторий",
      "Технические средства, санаторий",
      "Technical aids, sanatorium",
    ),
  },
  {
    value: "child-consultation",
    group: pedagogical,
    title: text(
      "Балаға психологиялық-педагогикалық кеңес",
      "Психолого-педагогическая консультация ребёнку",
      "Consultation for a child",
    ),
  },
  {
    value: "schooling",
    group: pedagogical,
    title: text("Балаларды оқыту", "Обучение детей", "Schooling of children"),
  },
  {
    value: "upbringing",
    group: pedagogical,
    title: text(
      "Тәрбие және түзету жұмысы",
      "Воспитательная и коррекционная работа",
      "Upbringing and correction help",
    ),
  },
  {
    value: "skills",
    group: labour,
    title: text("Еңбек дағдыларын қалыптастыру", "Формирование трудовых навыков", "Forming work skills"),
  },
  {
    value: "vocational-guidance",
    group: labour,
    title: text("Кәсіптік бағдар", "Профориентация", "Vocational guidance"),
  },
  {
    value: "vocational-training",
    group: labour,
    title: text("Кәсіптік оқыту", "Профессиональное обучение", "Vocational training"),
  },
  {
    value: "diagnostics",
    group: psychological,
    title: text("Психологиялық диагностика", "Психологическая диагностика", "Psychological diagnostics"),
  },
  {
    value: "counselling",
    group: psychological,
    title: text("Психологиялық кеңес", "Психологическое консультирование", "Counselling"),
  },
  {
    value: "emergency-support",
    group: psychological,
    title: text(
      "Шұғыл психологиялық көмек",
      "Экстренная психологическая помощь",
      "Emergency psychological help",
    ),
  },
  {
    value: "training-group",
    group: psychological,
    title: text(
      "Тренинг, өзара қолдау тобы",
      "Тренинги, группы взаимопомощи",
      "Trainings, mutual-support groups",
    ),
  },
  {
    value: "patronage",
    group: psychological,
    title: text(
      "Әлеуметтік-психологиялық патронаж",
      "Социально-психологический патронаж",
      "Social and psychological patronage",
    ),
  },
] as const satisfies readonly Choice[];
