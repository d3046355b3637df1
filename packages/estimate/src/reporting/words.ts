import type { Text } from "../language.js";

/** The answer in four words. */
export const VERDICTS = ["explained", "not-explained", "mixed", "cannot-tell"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  explained: {
    kk: "хабарлаумен түсіндіріледі",
    ru: "объясняется сообщаемостью",
    en: "explained by reporting",
  },
  "not-explained": {
    kk: "хабарлаумен түсіндірілмейді",
    ru: "не объясняется сообщаемостью",
    en: "not explained by reporting",
  },
  mixed: { kk: "аралас", ru: "смешанно", en: "mixed" },
  "cannot-tell": { kk: "айту мүмкін емес", ru: "сказать нельзя", en: "cannot tell" },
};

/** The rows of evidence. Placeholders stand in braces. */
export const EVIDENCE_WORDS = {
  total: {
    kk: "Барлық арналар: {since} кезеңінен бері {ratio} есе ({lower}–{upper})",
    ru: "Все каналы: с периода {since} в {ratio} раза ({lower}–{upper})",
    en: "All channels: {ratio} times since period {since} ({lower} to {upper})",
  },
  shared: {
    kk: "Жарияланымға тәуелсіз арналар ({channels}): {ratio} есе ({lower}–{upper})",
    ru: "Каналы, не зависящие от огласки ({channels}): в {ratio} раза ({lower}–{upper})",
    en: "Channels that publicity does not move ({channels}): {ratio} times ({lower} to {upper})",
  },
  excess: {
    kk: "Жарияланымға тәуелді арналарда ({channels}) одан тыс: {ratio} есе ({lower}–{upper})",
    ru: "Каналы, зависящие от огласки ({channels}), сверх того: в {ratio} раза ({lower}–{upper})",
    en: "Channels that publicity moves ({channels}), beyond that: {ratio} times ({lower} to {upper})",
  },
  effort: {
    kk: "Жұмыс көлемі ескерілген: {channels}",
    ru: "Учтён объём работы: {channels}",
    en: "Work done is accounted for: {channels}",
  },
  trend: {
    kk: "Бұрыннан келе жатқан өзгеріс ескерілген: жылына {ratio} есе",
    ru: "Учтено прежнее изменение: в {ratio} раза в год",
    en: "The movement before is accounted for: {ratio} times a year",
  },
  band: {
    kk: "Хабарлау үлесі {least}–{most} есе өзгерген болса, құбылыстың өзі {lower}–{upper} есе өзгерген",
    ru: "Если доля сообщаемых изменилась в {least}–{most} раза, само явление изменилось в {lower}–{upper} раза",
    en: "If the share reported changed by {least} to {most} times, the thing itself changed by {lower} to {upper} times",
  },
  "no-insensitive": {
    kk: "Жарияланымға тәуелсіз арна жоқ: бір нәрсені екіншісінен ажырату мүмкін емес.",
    ru: "Нет канала, не зависящего от огласки: одно от другого не отделить.",
    en: "There is no channel that publicity does not move: the two cannot be told apart.",
  },
  "no-sensitive": {
    kk: "Жарияланымға тәуелді арна жоқ: хабарлаудың өзгерісі көрінбейді.",
    ru: "Нет канала, зависящего от огласки: изменения сообщаемости не видно.",
    en: "There is no channel that publicity moves: a change of reporting cannot be seen.",
  },
  "too-short": {
    kk: "Бұрын кемінде {before}, кейін кемінде {after} кезең керек.",
    ru: "Нужно не меньше {before} периодов до и {after} после.",
    en: "At least {before} periods before and {after} after are needed.",
  },
  "none-before": {
    kk: "Бұрын бірде-бір жағдай болмаған: салыстыратын ештеңе жоқ.",
    ru: "Раньше не было ни одного случая: сравнивать не с чем.",
    en: "There was no case before: there is nothing to compare with.",
  },
  "no-rise": {
    kk: "Кездейсоқтықтан асатын өсім көрінбейді.",
    ru: "Роста, выходящего за случайность, не видно.",
    en: "No rise beyond chance can be seen.",
  },
  "too-wide": {
    kk: "Аралықтар кең: екеуінің қайсысы екенін деректер айтпайды.",
    ru: "Интервалы широки: данные не говорят, что из двух.",
    en: "The intervals are wide: the data do not say which of the two.",
  },
  "not-settled": {
    kk: "Есептеу тоқтамады.",
    ru: "Расчёт не сошёлся.",
    en: "The computation did not settle.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type EvidenceCode = keyof typeof EVIDENCE_WORDS;
