import type { Text } from "@pana/law";

/** What `pana estimate simulate` says. Placeholders stand in braces. */
export const SIMULATION_WORDS = {
  simulate: {
    kk: "бағалау жолдары қаншалықты сенімді: жарияланған екі тәжірибе қайталанады",
    ru: "насколько можно верить способам оценки: повторить два опубликованных опыта",
    en: "how far the ways of estimating can be trusted: repeat two published designs",
  },
  design: {
    kk: "тәжірибе: model (кестелер модельден алынады) немесе consistency (белгілі тізім басқалары бойынша бағаланады)",
    ru: "опыт: model (таблицы из модели) или consistency (известный список оценивают по другим)",
    en: "the design: model (tables drawn from a model) or consistency (a known list estimated from the others)",
  },
  runs: { kk: "model үшін кестелер саны", ru: "сколько таблиц для model", en: "how many tables, for model" },
  notDesign: {
    kk: "--design: «{value}» — {designs} дегеннің бірі керек",
    ru: "--design: «{value}»: нужно одно из {designs}",
    en: "--design: '{value}' must be one of {designs}",
  },
  simulating: { kk: "Тәжірибе", ru: "Опыт", en: "Simulation" },
  stepwise: {
    kk: "p-мәні бойынша, түзетілген аралық",
    ru: "по p-значению, исправленный интервал",
    en: "by p-value, corrected interval",
  },
  "stepwise-smoothed": {
    kk: "p-мәні бойынша, іріктеулердің ортасы",
    ru: "по p-значению, середина выборок",
    en: "by p-value, middle of the draws",
  },
  bic: {
    kk: "BIC бойынша, түзетілген аралық",
    ru: "по BIC, исправленный интервал",
    en: "by BIC, corrected interval",
  },
  averaged: {
    kk: "модельдер салмақпен, түзетілген аралық",
    ru: "модели с весами, исправленный интервал",
    en: "models weighed, corrected interval",
  },
  graphs: { kk: "жіктелетін графтар", ru: "разложимые графы", en: "decomposable graphs" },
  scoreHead: {
    kk: "95 % аралықтардың қаншасы шындықты қамтиды; log(бағалау/шындық): ығысу, қате; жоғарғы/төменгі шек; аралықсыз",
    ru: "сколько интервалов 95 % содержат правду; log(оценка/правда): смещение, ошибка; верхний/нижний предел; без интервала",
    en: "how many 95 % intervals hold the truth; log(estimate/truth): bias, error; upper/lower limit; without an interval",
  },
  scoreRow: {
    kk: "  {name}: {trials} кестеден {coverage}; {bias}, {rmse}; {ratio}; {without}",
    ru: "  {name}: из {trials} — {coverage}; {bias}, {rmse}; {ratio}; {without}",
    en: "  {name}: of {trials}, {coverage}; {bias}, {rmse}; {ratio}; {without}",
  },
  wouldRefuse: {
    kk: "Қиылысуы {least}-нан аз {refused} кестеге Pana сан айтпайды; айтса:",
    ru: "По {refused} таблицам с пересечением меньше {least} Pana числа не даёт; если бы дала:",
    en: "On {refused} tables with an overlap under {least} Pana gives no number; had it done so:",
  },
  anchors: {
    kk: "Жарияланғаны (басқа іске қосулар, сол тәжірибе):",
    ru: "Опубликовано (их запуски, тот же опыт):",
    en: "Published (their runs, the same design):",
  },
  anchorRow: {
    kk: "  {name}: {coverage}; {bias} ({source})",
    ru: "  {name}: {coverage}; {bias} ({source})",
    en: "  {name}: {coverage}; {bias} ({source})",
  },
} as const satisfies Readonly<Record<string, Text>>;
