import { text } from "../model/text.js";
import type { CalendarData, Holiday } from "../time/calendar.js";

/**
 * Days off of Kazakhstan, five-day week. The rule: a holiday on Saturday or Sunday moves its day off to the next
 * working day; Orthodox Christmas and the first day of Kurban-ait do not move (law on holidays, as retold by
 * kazpravda.kz 19.02.2026 and zakon.kz 16.09.2025). The Government may swap single days by decree (Labour Code 85(3)).
 */
const NEW_YEAR = text("Жаңа жыл", "Новый год", "New Year");
const NAURYZ = text("Наурыз мейрамы", "Наурыз мейрамы", "Nauryz");
const KURBAN = text("Құрбан айттың бірінші күні", "Первый день Курбан-айта", "First day of Kurban-ait");
const CONSTITUTION = text("Конституция күні", "День Конституции", "Constitution Day");

const HOLIDAYS = [
  { date: "01-01", title: NEW_YEAR, moves: true },
  { date: "01-02", title: NEW_YEAR, moves: true },
  {
    date: "01-07",
    title: text("Православиелік Рождество", "Православное Рождество", "Orthodox Christmas"),
    moves: false,
  },
  {
    date: "03-08",
    title: text("Халықаралық әйелдер күні", "Международный женский день", "International Women's Day"),
    moves: true,
  },
  { date: "03-15", title: CONSTITUTION, from: 2027, moves: true },
  { date: "03-21", title: NAURYZ, moves: true },
  { date: "03-22", title: NAURYZ, moves: true },
  { date: "03-23", title: NAURYZ, moves: true },
  {
    date: "05-01",
    title: text(
      "Қазақстан халқының бірлігі мерекесі",
      "Праздник единства народа Казахстана",
      "Day of Unity of the People of Kazakhstan",
    ),
    moves: true,
  },
  {
    date: "05-07",
    title: text("Отан қорғаушы күні", "День защитника Отечества", "Defender of the Fatherland Day"),
    moves: true,
  },
  { date: "05-09", title: text("Жеңіс күні", "День Победы", "Victory Day"), moves: true },
  { date: "07-06", title: text("Астана күні", "День столицы", "Day of the Capital"), moves: true },
  // The new Constitution was adopted on 15 March 2026 (taspanews.kz 18.03.2026): the old day is a working day since.
  { date: "08-30", title: CONSTITUTION, to: 2025, moves: true },
  {
    date: "10-25",
    title: text("Республика күні", "День Республики", "Republic Day"),
    from: 2022,
    moves: true,
  },
  { date: "12-16", title: text("Тәуелсіздік күні", "День Независимости", "Independence Day"), moves: true },
] as const satisfies readonly Holiday[];

export const CALENDAR: CalendarData = {
  zone: "Asia/Almaty",
  weekend: [6, 7],
  holidays: HOLIDAYS,
  years: {
    2024: {
      mark: "S",
      source:
        "March: ng.kz 24.02.2024; the rest by the rule; decrees of the Government for 2024 were not seen",
      off: [{ date: "2024-06-16", title: KURBAN }],
      swaps: [],
    },
    2025: {
      mark: "S",
      source: "pobipb.kz; ZTB News",
      off: [{ date: "2025-06-06", title: KURBAN }],
      swaps: [
        { date: "2025-01-03", off: true, source: "pobipb.kz; ZTB News: swapped with 5 January 2025" },
        { date: "2025-01-05", off: false, source: "pobipb.kz; ZTB News: swapped with 3 January 2025" },
      ],
    },
    2026: {
      mark: "S",
      source: "inform.kz 02.01.2026; 30 August: taspanews.kz 18.03.2026 quoting the labour ministry",
      off: [{ date: "2026-05-27", title: KURBAN }],
      swaps: [],
    },
    2027: {
      mark: "D",
      source:
        "15 March: taspanews.kz 18.03.2026; the rest by the rule, Kurban-ait about 16 May; no official calendar seen",
      off: [{ date: "2027-05-16", title: KURBAN }],
      swaps: [],
    },
  },
  byRuleOnly: text(
    "Бұл мерзім демалыс күндерінің ресми күнтізбесі белгісіз жылды қамтиды: ол ереже бойынша есептелді.",
    "Этот срок захватывает год, официальный календарь которого неизвестен: выходные вычислены по правилу.",
    "This term runs through a year whose official calendar is not known: its days off were computed by the rule.",
  ),
};
