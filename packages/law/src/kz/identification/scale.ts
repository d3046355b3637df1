import type { Scale, ScaleEdition, ScaleItem, Thresholds } from "../../model/scale.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";

/** Rows of CR Annex 2 in the edition of 26.12.2024; the numbers are those of the paper form. */
const PURPOSE: readonly ScaleItem[] = [
  {
    row: "2",
    block: "purpose",
    title: text("Сексуалдық қанау", "Сексуальная эксплуатация", "Sexual exploitation"),
  },
  { row: "3", block: "purpose", title: text("Мәжбүрлі еңбек", "Принудительный труд", "Forced labour") },
  {
    row: "4",
    block: "purpose",
    minorsOnly: true,
    title: text(
      "Кәмелетке толмағанды заңсыз асырап алу",
      "Незаконное усыновление (удочерение) несовершеннолетнего",
      "Illegal adoption of a minor",
    ),
  },
  {
    row: "5",
    block: "purpose",
    title: text("Мәжбүрлі қайыр сұрау", "Принудительное попрошайничество", "Forced begging"),
  },
  {
    row: "6",
    block: "purpose",
    title: text(
      "Ағзаларды немесе тіндерді алу",
      "Изъятие органов или тканей",
      "Removal of organs or tissues",
    ),
  },
  {
    row: "6-1",
    block: "purpose",
    title: text(
      "Құқыққа қайшы іс-әрекетке мәжбүрлеу",
      "Принуждение к противоправной деятельности",
      "Forced unlawful activity",
    ),
  },
  {
    row: "6-2",
    block: "purpose",
    title: text(
      "Адамға меншік иесінің кейбір немесе барлық өкілеттігін жүзеге асыратын өзге де әрекеттер",
      "Иные действия, связанные с осуществлением в отношении человека полномочий собственника",
      "Other acts of using some or all of an owner's powers over a person",
    ),
  },
];

const ACTS: readonly ScaleItem[] = [
  {
    row: "8",
    block: "acts",
    title: text(
      "Сатып алу-сату және өзге де мәмілелер (сыйға тарту, айырбастау, жалға беру, кепілге беру)",
      "Купля-продажа и иные сделки (дарение, обмен, аренда, залог)",
      "Purchase, sale and other deals (gift, exchange, rent, pledge)",
    ),
  },
  { row: "9", block: "acts", title: text("Мәжбүрлі еңбек ету", "Принудительный труд", "Forced labour") },
  {
    row: "10",
    block: "acts",
    title: text(
      "Мәжбүрлеп жезөкшелікпен айналыстыру немесе өзге де сексуалдық қызметтерді пайдалану",
      "Использование занятия проституцией или иных сексуальных услуг по принуждению",
      "Use of prostitution or other sexual services by coercion",
    ),
  },
  {
    row: "11",
    block: "acts",
    title: text("Мәжбүрлеп қайыр сұрату", "Принуждение к попрошайничеству", "Forced begging"),
  },
  {
    row: "12",
    block: "acts",
    title: text(
      "Табыс табу үшін құқыққа қайшы іс-әрекетке мәжбүрлеу",
      "Принуждение к противоправным действиям для получения дохода",
      "Forcing to unlawful activity for income",
    ),
  },
  {
    row: "13",
    block: "acts",
    title: text(
      "Азғырып көндіру (қанаумен байланысты жұмысқа келісім алу)",
      "Вербовка (получение согласия на работу, связанную с эксплуатацией)",
      "Recruitment (getting consent to work linked to exploitation)",
    ),
  },
  {
    row: "14",
    block: "acts",
    title: text(
      "Тасымалдау, оның ішінде бір елді мекен шегінде",
      "Перевозка, в том числе в пределах одного населённого пункта",
      "Transport, also inside one settlement",
    ),
  },
  { row: "15", block: "acts", title: text("Беру", "Передача", "Transfer") },
  { row: "16", block: "acts", title: text("Жасыру", "Укрывательство", "Harbouring") },
  { row: "17", block: "acts", title: text("Алу", "Получение", "Receipt") },
  {
    row: "18",
    block: "acts",
    title: text("Қанау үшін ұрлау", "Похищение для эксплуатации", "Kidnapping for exploitation"),
  },
  {
    row: "19",
    block: "acts",
    title: text(
      "Қанау үшін бас бостандығынан заңсыз айыру",
      "Незаконное лишение свободы для эксплуатации",
      "Illegal deprivation of liberty for exploitation",
    ),
  },
];

const MEANS: readonly ScaleItem[] = [
  {
    row: "21",
    block: "means",
    title: text(
      "Өмір мен денсаулыққа қауіпті күш қолдану немесе қолданамын деп қорқыту",
      "Насилие, опасное для жизни и здоровья, или его угроза",
      "Violence dangerous for life and health, or its threat",
    ),
  },
  {
    row: "22",
    block: "means",
    title: text(
      "Қару немесе қару ретіндегі заттар",
      "Оружие или предметы, используемые как оружие",
      "A weapon, or objects used as one",
    ),
  },
  {
    row: "23",
    block: "means",
    title: text(
      "Алдау немесе сенімге қиянат жасау",
      "Обман или злоупотребление доверием",
      "Deceit or abuse of trust",
    ),
  },
  {
    row: "24",
    block: "means",
    title: text("Қызмет бабын пайдалану", "Использование служебного положения", "Use of official position"),
  },
  {
    row: "25",
    block: "means",
    title: text(
      "Материалдық немесе өзге тәуелділік",
      "Материальная или иная зависимость",
      "Material or other dependence",
    ),
  },
  {
    row: "26",
    block: "means",
    title: text(
      "Психикалық бұзылу немесе дәрменсіз күй",
      "Психическое расстройство или беспомощное состояние",
      "Mental disorder or a helpless state",
    ),
  },
  {
    row: "27",
    block: "means",
    title: text(
      "Жеке басын куәландыратын құжаттарды алып қою, жасыру немесе жою",
      "Изъятие, сокрытие или уничтожение документов, удостоверяющих личность",
      "Taking, hiding or destroying identity documents",
    ),
  },
];

const HARM: readonly ScaleItem[] = [
  {
    row: "29",
    block: "harm",
    title: text(
      "Ауыртқан, бірақ салдары қалмаған ұрып-соғу немесе өзге зорлық әрекеттері",
      "Побои или иные насильственные действия, причинившие боль, без последствий",
      "Beatings or other violent acts with pain, without consequences",
    ),
  },
  {
    row: "30",
    block: "harm",
    title: text(
      "Жүйелі ұрып-соғудан немесе өзге зорлықтан тән азабы немесе жан азабы",
      "Физические или психические страдания от систематических побоев или иного насилия",
      "Physical or mental suffering from systematic beatings or other violence",
    ),
  },
  {
    row: "31",
    block: "harm",
    title: text(
      "Денсаулық ұзақ бұзылған, бірақ өмірге қауіпсіз зиян",
      "Неопасный вред с длительным расстройством здоровья",
      "Harm that is not dangerous to life, with a long disorder of health",
    ),
  },
  {
    row: "32",
    block: "harm",
    title: text(
      "Ауыр зиян (көру, сөйлеу, есту қабілетінен, ағзадан айырылу, жүктіліктің үзілуі, психикалық бұзылу, тәуелділік)",
      "Тяжкий вред (потеря зрения, речи, слуха, органа, прерывание беременности, психическое расстройство, зависимость)",
      "Grave harm (loss of sight, speech, hearing or an organ, end of pregnancy, mental disorder, addiction)",
    ),
  },
];

const ITEMS = [...PURPOSE, ...ACTS, ...MEANS, ...HARM];

/** The edition of 2023 had no rows 6-1 and 6-2, and what its row 12 asked is now row 6-2. */
const ITEMS_2023 = ITEMS.filter(({ row }) => row !== "6-1" && row !== "6-2").map((item) =>
  item.row === "12"
    ? {
        ...item,
        title: text(
          "Адамға меншік иесінің өкілеттігін жүзеге асыратын, ол өз еркінен тыс бас тарта алмайтын жұмысқа не қызметке байланысты өзге де әрекеттер",
          "Иные действия с полномочиями собственника в отношении человека, который по не зависящим от него причинам не может отказаться от работы или услуг",
          "Other acts of an owner's power over a person who, for reasons beyond their control, cannot refuse to work or serve",
        ),
      }
    : item,
);

/** CR 9: each of the four blocks, and 20 in all; for a minor the means are left out, and 15 are enough. */
const ADULT: Thresholds = { blocks: { purpose: 5, acts: 5, means: 5, harm: 5 }, total: 20 };
const MINOR: Thresholds = { blocks: { purpose: 5, acts: 5, means: null, harm: 5 }, total: 15 };

const COMMON = {
  limit: 5,
  adult: ADULT,
  minor: MINOR,
  basis: ["CR 9", "CR Annex 2"],
} as const satisfies Partial<ScaleEdition<KzProvision>>;

export const SCALE: Scale<KzProvision> = {
  editions: [
    {
      ...COMMON,
      edition: "CR 01.07.2023",
      validFrom: "2023-07-14",
      validTo: "2024-09-04",
      mark: "D",
      items: ITEMS_2023,
    },
    {
      ...COMMON,
      edition: "CR 09/2024",
      validFrom: "2024-09-05",
      validTo: "2024-12-25",
      mark: "D",
      items: ITEMS,
    },
    {
      ...COMMON,
      edition: "CR 26.12.2024",
      validFrom: "2024-12-26",
      validTo: null,
      mark: "V",
      items: ITEMS,
    },
  ],
  blockTitles: {
    purpose: text("1. Мақсат", "1. Цель", "1. Purpose"),
    acts: text("2. Әрекеттер", "2. Действия", "2. Acts"),
    means: text("3. Құралдар", "3. Средства", "3. Means"),
    harm: text("4. Зиян", "4. Вред", "4. Harm"),
  },
  assigned: text(
    "Өлшемшарттар орындалды: адам саудасының құрбаны мәртебесі беріледі.",
    "Критерии выполнены: присваивается статус жертвы торговли людьми.",
    "The criteria are met: the status of a victim of human trafficking is assigned.",
  ),
  notAssigned: text(
    "Мәртебе өлшемшарттар бойынша берілмеді. Адамның шағымдануға және ақпараттық карточканы алуға құқығы бар.",
    "Статус по критериям не присвоен. Человек вправе обжаловать результат и получить информационную карточку.",
    "The status is not assigned under the criteria. The person may appeal and is given the information card.",
  ),
  onlyHarmMissing: text(
    "Тек зиян блогы жетпейді: халықаралық белгілер бар, ұлттық шекке жетпеді. 30-жол жан азабын да қамтиды; шағымдануды ұсыныңыз.",
    "Не хватает только вреда: международные признаки есть, национальный порог не достигнут. Строка 30 охватывает и психические страдания; предложите обжалование.",
    "Only harm is missing: the international indicators are met, the national threshold is not. Row 30 covers mental suffering too; offer an appeal.",
  ),
  beforeFirstEdition: text(
    "Бұл күні шкала әлі күшіне енбеген: бірінші редакция қолданылды.",
    "В этот день шкала ещё не действовала: применена первая редакция.",
    "On that day the scale was not in force yet: the first edition was used.",
  ),
  unread: text(
    "Бұл редакцияның мәтіні толық оқылмаған: қолданыстағы мәтінмен салыстырыңыз.",
    "Текст этой редакции прочитан не полностью: сверьте с действовавшим текстом.",
    "The text of this edition was not read in full: compare with the text in force then.",
  ),
  appealBasis: ["RR 34", "CR 11", "L110 17(2)(16)"],
};
