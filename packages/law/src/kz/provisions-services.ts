import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/**
 * The standard of temporary stay. Until 5 March 2025 persons trafficked were under the former Annex 5, whose
 * numbering was not compared point by point: the old references are mapped to the new ones (J8).
 */
const ST4_PERIODS = [
  {
    edition: "ST4 29.06.2023, former Annex 5",
    validFrom: "2023-07-14",
    validTo: "2025-03-05",
    mark: "D",
  },
  { edition: "ST4 06.03.2025, Annex 4", validFrom: "2025-03-06", validTo: null, mark: "V" },
] as const;

export const ST4_PROVISIONS = provisionsOf("ST4", ST4_PERIODS, {
  "ST4 2": text(
    "Уақытша болу ұйымы кімдерге арналған",
    "Для кого организация временного пребывания",
    "Whom the organisation of temporary stay is for",
  ),
  "ST4 3": text("Қабылдау негіздері", "Основания приёма", "Grounds of admission"),
  "ST4 4": text(
    "Тұратын жерін жоғалтқан адамдар",
    "Лица, утратившие жильё",
    "Persons who lost their housing",
  ),
  "ST4 4-1": text(
    "Бір жұмыс күні ішінде сәйкестендіру",
    "Идентификация в течение одного рабочего дня",
    "Identification within one working day",
  ),
  "ST4 4-2": text(
    "Әңгіме қалай жүргізіледі, парақты кім қол қояды",
    "Как проводится беседа, кто подписывает лист",
    "How the talk is held and who signs the sheet",
  ),
  "ST4 4-3": text("Әңгіме өтетін орын", "Место беседы", "Place of the talk"),
  "ST4 4-4": text(
    "Құжаттарды бір жұмыс күні ішінде жіберу",
    "Направление документов в течение одного рабочего дня",
    "Papers are sent within one working day",
  ),
  "ST4 4-5": text(
    "Жәбірленушіні сәйкестендіру қажет емес",
    "Потерпевший не проходит идентификацию",
    "An injured party is not identified by the sheet",
  ),
  "ST4 4-6": text("Өтініш берушінің балалары", "Дети обратившегося лица", "Children of the applicant"),
  "ST4 4-7": text(
    "Балалар жеке алушы ретінде есепке алынады",
    "Дети учитываются как отдельные получатели",
    "Children are counted as separate recipients",
  ),
  "ST4 4-8": text(
    "Заңды өкілі жоқ бала",
    "Ребёнок без законных представителей",
    "Child without legal representatives",
  ),
  "ST4 4-9": text(
    "Қызметтер туралы үш жұмыс күніндегі шешім",
    "Решение об услугах в течение трёх рабочих дней",
    "Decision on services within three working days",
  ),
  "ST4 4-10": text(
    "Адам полицияға жүгінуден бас тартса: дербес деректерсіз ақпарат",
    "Лицо не желает обращаться в полицию: информация без персональных данных",
    "The person does not turn to the police: information without personal data",
  ),
  "ST4 8": text(
    "Бір жұмыс күніндегі шарт",
    "Договор в течение одного рабочего дня",
    "Contract within one working day",
  ),
  "ST4 9": text(
    "Шарттың мерзімі және ұзарту",
    "Срок договора и продление",
    "Length of the contract and extension",
  ),
  "ST4 12": text(
    "Ұйым міндеттерін орындамаған кездегі ұзарту",
    "Продление, если организация не исполнила обязанности",
    "Extension where the organisation did not do its duties",
  ),
  "ST4 13": text("Шығару негіздері", "Основания выписки", "Grounds of discharge"),
  "ST4 16": text(
    "Медициналық қарсы көрсетілімдер",
    "Медицинские противопоказания",
    "Medical contraindications",
  ),
  "ST4 17": text("Басқа өңірге ауысу", "Переезд в другой регион", "Move to another region"),
  "ST4 18": text(
    "Ұйымнан шығарып жіберу негіздері және жаңа шарт",
    "Основания отчисления и новый договор",
    "Grounds of expulsion and a new contract",
  ),
  "ST4 19": text("Басшының бұйрығы", "Приказ руководителя", "Order of the head"),
  "ST4 20-3": text("Шағымдар кітабы", "Книга жалоб", "Complaints book"),
  "ST4 Annex 4": text("Қызметтер тізбесі", "Перечень услуг", "List of services"),
});

/** Points that the digest names without their text: their titles are our guess and need to be read. */
export const ST4_UNREAD = provisionsOf(
  "ST4",
  ST4_PERIODS.map((period) => ({ ...period, mark: "U" as const })),
  {
    "ST4 5": text("Қабылдау құжаттары", "Документы при приёме", "Papers on admission"),
    "ST4 6": text("Бастапқы қабылдау", "Первичный приём", "First reception"),
    "ST4 7": text("Жеке жоспар", "Индивидуальный план", "Individual plan"),
    "ST4 10": text("Қызмет көрсету тәртібі", "Порядок предоставления услуг", "Order of services"),
    "ST4 11": text("Жеке іс", "Личное дело", "Personal record"),
    "ST4 14": text("Шығаруды ресімдеу", "Оформление выписки", "Record of discharge"),
    "ST4 15": text("Шығарар кездегі көмек", "Помощь при выписке", "Help on discharge"),
  },
);

/** The Social Code, chapter 12, in force from 1 July 2023. */
const SC_PERIODS = [{ edition: "SC 20.04.2023", validFrom: "2023-07-01", validTo: null, mark: "V" }] as const;

export const SC_PROVISIONS = provisionsOf("SC", SC_PERIODS, {
  "SC 131": text(
    "Арнаулы әлеуметтік қызметтерге құқық",
    "Право на специальные социальные услуги",
    "Right to special social services",
  ),
  "SC 132": text("Қызметтердің түрлері", "Виды услуг", "Kinds of services"),
  "SC 133": text(
    "Мұқтаж деп тану негіздері",
    "Основания признания нуждающимся",
    "Grounds for recognising need",
  ),
  "SC 133(1)(9)": text(
    "Негіз: қатыгез қарым-қатынас",
    "Основание: жестокое обращение",
    "Ground: cruel treatment",
  ),
  "SC 133(2)": text(
    "Қатыгез қарым-қатынастың нысандары",
    "Формы жестокого обращения",
    "Forms of cruel treatment",
  ),
  "SC 134(1)": text("Қызмет алушының құқықтары", "Права получателя услуг", "Rights of the recipient"),
  "SC 134(2)": text("Қызмет алушының міндеттері", "Обязанности получателя услуг", "Duties of the recipient"),
  "SC 135": text(
    "Қызмет көрсететін субъектілер",
    "Субъекты, предоставляющие услуги",
    "Providers of services",
  ),
  "SC 135(2)": text(
    "Қызмет көрсететін субъектінің міндеттері",
    "Обязанности субъекта, предоставляющего услуги",
    "Duties of the provider",
  ),
  "SC 136": text("Ұйымдардың тізбесі", "Перечень организаций", "List of organisations"),
  "SC 139": text("Қызметтерге өтініш беру", "Обращение за услугами", "Applying for services"),
  "SC 139(2)": text(
    "Тұрғылықты жеріне қарамастан өтініш беру",
    "Обращение независимо от места жительства",
    "Applying regardless of the place of residence",
  ),
  "SC 139(3)": text(
    "Адам үшін кім өтініш бере алады",
    "Кто может обратиться за лицо",
    "Who may apply for the person",
  ),
  "SC 140": text("Мұқтаждықты бағалау", "Оценка потребности", "Assessment of need"),
  "SC 141": text("Қызметтер туралы шешім", "Решение об услугах", "Decision on services"),
  "SC 141(1)": text(
    "Бюджет есебінен қызмет көрсету туралы шешім",
    "Решение об услугах за счёт бюджета",
    "Decision on services paid from the budget",
  ),
  "SC 141(4)": text("Бас тарту негіздері", "Основания отказа", "Grounds of refusal"),
  "SC 142": text("Қызметтерді қаржыландыру", "Финансирование услуг", "How services are paid for"),
  "SC 149": text(
    "Ұлттық алдын алу тетігінің бару мерзімділігі",
    "Периодичность посещений национального превентивного механизма",
    "Visits of the national preventive mechanism",
  ),
});

/** Points that the digest names without their text: their titles are our guess and need to be read. */
export const SC_UNREAD = provisionsOf(
  "SC",
  SC_PERIODS.map((period) => ({ ...period, mark: "U" as const })),
  {
    "SC 137": text("Қызметтер стандарттары", "Стандарты услуг", "Standards of services"),
    "SC 138": text("Қызметтерді жоспарлау", "Планирование услуг", "Planning of services"),
  },
);
