import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/** The regulation on the Interdepartmental Commission: not before 5 September 2024, by its own words. */
const IC_PERIODS = [{ edition: "IC 02.08.2024", validFrom: "2024-09-05", validTo: null, mark: "V" }] as const;

export const IC_PROVISIONS = provisionsOf("IC", IC_PERIODS, {
  "IC 1": text("Комиссияның мәртебесі", "Статус Комиссии", "What the Commission is"),
  "IC 4": text(
    "Жұмыс органы, екі жылда бір рет ауысады",
    "Рабочий орган, сменяется раз в два года",
    "Working body, rotating every two years",
  ),
  "IC 6": text("Комиссияның өкілеттіктері", "Полномочия Комиссии", "Powers of the Commission"),
  "IC 7": text(
    "Төраға, екі жылда бір рет ауысады",
    "Председатель, сменяется раз в два года",
    "Chair, rotating every two years",
  ),
  "IC 8": text("Мүшелер алмастырылмайды", "Члены не замещаются", "Members may not be replaced"),
  "IC 9": text("Жылдық жоспар", "Годовой план", "Annual plan"),
  "IC 10": text("Отырыстар және кворум", "Заседания и кворум", "Meetings and quorum"),
  "IC 11": text("Ұсынымдық шешімдер", "Рекомендательные решения", "Decisions are recommendations"),
  "IC 12": text(
    "Материалдар үш жұмыс күні бұрын жіберіледі",
    "Материалы за три рабочих дня",
    "Materials three working days before",
  ),
  "IC 14": text(
    "Дауыс беру, ерекше пікір және хаттама",
    "Голосование, особое мнение и протокол",
    "Voting, separate opinion and minutes",
  ),
  "IC Annex": text("Дауыс беру парағы", "Лист голосования", "Voting sheet"),
});

/** The model regulation: ten days after publication; the day of publication was not seen, registration taken for it. */
const RC_PERIODS = [{ edition: "RC 24.09.2024", validFrom: "2024-10-07", validTo: null, mark: "V" }] as const;

export const RC_PROVISIONS = provisionsOf("RC", RC_PERIODS, {
  "RC 2": text(
    "Өңірлік комиссияның мәртебесі",
    "Статус региональной комиссии",
    "What the regional commission is",
  ),
  "RC 5": text(
    "Өңірлік комиссияның өкілеттіктері",
    "Полномочия региональной комиссии",
    "Powers of the regional commission",
  ),
  "RC 6": text("Құрамды әкім бекітеді", "Состав утверждает аким", "The akim approves the membership"),
  "RC 7": text("Хатшы мүше емес", "Секретарь не член комиссии", "The secretary is not a member"),
  "RC 8": text("Кімдер мүше", "Кто входит в комиссию", "Who the members are"),
  "RC 9": text("Төраға — әкімнің орынбасары", "Председатель — заместитель акима", "A deputy akim chairs"),
  "RC 10": text(
    "Өңірлік комиссияның жұмыс органы",
    "Рабочий орган региональной комиссии",
    "Working body of the regional commission",
  ),
  "RC 12": text("Өңірдегі жылдық жоспар", "Годовой план в регионе", "Annual plan in the region"),
  "RC 13": text(
    "Өңірлік комиссияның отырыстары және кворум",
    "Заседания и кворум региональной комиссии",
    "Meetings and quorum of the regional commission",
  ),
  "RC 14": text(
    "Өңірлік комиссияның ұсынымдары",
    "Рекомендации региональной комиссии",
    "Recommendations of the regional commission",
  ),
  "RC 15": text(
    "Ведомствоаралық комиссия үйлестіреді",
    "Координирует Межведомственная комиссия",
    "Coordinated by the Interdepartmental Commission",
  ),
  "RC 16": text(
    "Өңірде материалдар үш жұмыс күні бұрын",
    "Материалы в регионе за три рабочих дня",
    "Regional materials three working days before",
  ),
  "RC 18": text(
    "Өңірде дауыс беру және хаттама",
    "Голосование и протокол в регионе",
    "Voting and minutes in the region",
  ),
});

/** The rules of risk assessment: in force with the Referral Rules, whose publication was on the same days. */
const RA_PERIODS = [{ edition: "RA 23.10.2024", validFrom: "2024-11-05", validTo: null, mark: "V" }] as const;

export const RA_PROVISIONS = provisionsOf("RA", RA_PERIODS, {
  "RA 2": text("Тәуекел ұғымдары", "Понятия оценки рисков", "Concepts of risk assessment"),
  "RA 3": text(
    "Бағалау үш жылда бір, деректер жыл сайын",
    "Оценка раз в три года, данные ежегодно",
    "Assessment every three years, data every year",
  ),
  "RA 4": text("Сараптама тобы", "Экспертная группа", "Expert group"),
  "RA 6": text("Бағалауды үйлестірудің ауысуы", "Ротация координации оценки", "Rotation of the coordination"),
  "RA 7": text(
    "Жеке және қоғамдық деңгейлер",
    "Личный и общественный уровни",
    "Individual and public levels",
  ),
  "RA 9": text(
    "Сауалнамаға бір айда жауап",
    "Ответ на вопросник за месяц",
    "Questionnaire answered in a month",
  ),
  "RA 10": text("Басқа дереккөздер", "Другие источники", "Other sources"),
  "RA 11": text("Деректерді жинау", "Сбор данных", "Collecting the data"),
  "RA 13": text("Деректерді өңдеу", "Обработка данных", "Processing the data"),
  "RA 14": text("Талдау нені табады", "Что находит анализ", "What the analysis finds"),
  "RA 17": text("Бағалаудың төрт бөлігі", "Четыре части оценки", "The four parts of the assessment"),
  "RA 18": text("Жұмыс органына ұсыну", "Представление рабочему органу", "Presenting to the working body"),
  "RA 19": text(
    "Комиссиядан субъектілер мен жоспарларға",
    "От Комиссии к субъектам и планам",
    "From the Commission to subjects and plans",
  ),
  "RA Annex": text("Сауалнама", "Вопросник", "Questionnaire"),
});
