import type { Text } from "../language.js";

/** What the report says besides what every answer says. Placeholders stand in braces. */
export const REPORT_WORDS = {
  title: {
    kk: "Қанша адам көрінбейді: бағалау есебі",
    ru: "Сколько людей не видно: отчёт об оценке",
    en: "How many are unseen: report of an estimate",
  },
  refused: { kk: "Баға берілмейді", ru: "Оценки нет", en: "There is no estimate" },
  banded: { kk: "Бір сан емес, аралық", ru: "Не число, а полоса", en: "A band, not a number" },
  modelled: {
    kk: "Модель бойынша барлығы: {total} (95 % аралық {lower}–{upper})",
    ru: "По модели всего: {total} (95 % интервал {lower}–{upper})",
    en: "By the model {total} in all (95 % interval {lower} to {upper})",
  },
  recorded: {
    kk: "Тіркелгені — {observed} адам, олардың {overlap}-ы бірден көп тізімде. Тізімдер: {lists}.",
    ru: "Учтено {observed} чел., из них {overlap} более чем в одном списке. Списки: {lists}.",
    en: "{observed} people are recorded, {overlap} of them on more than one list. Lists: {lists}.",
  },
  why: { kk: "Неге", ru: "Почему", en: "Why" },
  fan: {
    kk: "Деректерге бірдей сәйкес модельдер әртүрлі сан береді",
    ru: "Модели, подходящие к данным одинаково, дают разные числа",
    en: "Models that fit the data alike give different numbers",
  },
  draws: {
    kk: "Таңдау қайталанса, {draws} қайта іріктеудің бағалары қалай таралады",
    ru: "Как расходятся оценки {draws} повторных выборок, если повторять и выбор модели",
    en: "How the estimates of {draws} resamples spread when the choice is repeated too",
  },
  beyond: {
    kk: "Суретке {count} іріктеу сыймады: олардың бағасы {most}-тен көп.",
    ru: "За краем рисунка {count} выборок с оценкой больше {most}.",
    en: "{count} resamples lie beyond the edge of the picture, above {most}.",
  },
  overlaps: {
    kk: "Баға осы қиылысуларға сүйенеді: адамдар тізімдердің қай үйлесімінде",
    ru: "На чём держится оценка: сколько людей в каком сочетании списков",
    en: "What the estimate rests on: how many people are on which lists",
  },
  fewer: {
    kk: "Одан сирек кездесетін тағы {count} үйлесім бар.",
    ru: "Есть ещё {count} более редких сочетаний.",
    en: "There are {count} rarer combinations more.",
  },
  sliders: {
    kk: "Екі тізімнің тәуелділігі туралы жорамал бағаны қаншалық жылжытады (мүмкіндіктер қатынасы ¼-ден 4-ке дейін)",
    ru: "Насколько сдвигает оценку предположение о зависимости двух списков (отношение шансов от ¼ до 4)",
    en: "How far the estimate moves with what is believed of two lists’ dependence (odds ratio from ¼ to 4)",
  },
  band: {
    kk: "Тізімдер тәуелділігіне қарай барлығы",
    ru: "Всего в зависимости от связи списков",
    en: "The total by how the lists depend on each other",
  },
  model: { kk: "Модель", ru: "Модель", en: "Model" },
  strata: { kk: "Бөліктер бойынша", ru: "По частям", en: "By part" },
  part: { kk: "Бөлік", ru: "Часть", en: "Part" },
  seenShare: { kk: "Көрінетіндердің үлесі", ru: "Доля увиденных", en: "Share seen" },
  limits: { kk: "95 % аралық", ru: "Интервал 95 %", en: "95 % interval" },
  withheld: { kk: "айтылмайды", ru: "не названо", en: "not told" },
  sum: { kk: "Қосындысы", ru: "Сумма", en: "Sum" },
  smoothed: {
    kk: "Іріктеулердің ортасы {total}, олардың 95 %-ы {lower}–{upper} аралығында.",
    ru: "Середина выборок {total}, 95 % из них — от {lower} до {upper}.",
    en: "The middle of the resamples is {total}; 95 % of them lie between {lower} and {upper}.",
  },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  lower: { kk: "төменгі шек", ru: "нижняя граница", en: "lower limit" },
  upper: { kk: "жоғарғы шек", ru: "верхняя граница", en: "upper limit" },
  weighed: { kk: "модельдер салмақпен", ru: "модели с весами", en: "models weighed" },
  chosen: { kk: "таңдалған", ru: "выбранная", en: "chosen" },
  resamples: { kk: "Іріктеулер", ru: "Выборки", en: "Resamples" },
  people: { kk: "Адамдар", ru: "Люди", en: "People" },
  listsHead: { kk: "Тізімдер", ru: "Списки", en: "Lists" },
  oddsRatio: { kk: "Мүмкіндіктер қатынасы", ru: "Отношение шансов", en: "Odds ratio" },
  numbers: { kk: "Сандар", ru: "Числа", en: "The numbers" },
  failed: {
    kk: "{draws} қайта іріктеудің {failed}-і баға бермеді.",
    ru: "Из {draws} повторных выборок {failed} не дали оценки.",
    en: "{failed} of {draws} resamples gave no estimate.",
  },
  floor: {
    kk: "Чао бойынша төменгі шек: {chao}. Тізімдер бір-біріне тәуелсіз болса ғана шек болып табылады.",
    ru: "Нижняя граница по Чао: {chao}. Это граница, только если списки не зависят друг от друга.",
    en: "Chao’s lower bound: {chao}. It is a bound only if the lists do not depend on each other.",
  },
  critique: { kk: "Неге сақ болу керек", ru: "Почему нужна осторожность", en: "Why to be careful" },
  made: { kk: "Қалай жасалды", ru: "Как получено", en: "How it was made" },
  making: {
    kk: "Деректердің SHA-256 мәні {hash}; бастау саны {seed}; қайта іріктеулер {draws}; Pana {version}.",
    ru: "SHA-256 данных {hash}; начальное число {seed}; повторных выборок {draws}; Pana {version}.",
    en: "SHA-256 of the data {hash}; seed {seed}; resamples {draws}; Pana {version}.",
  },
} as const satisfies Record<string, Text>;
