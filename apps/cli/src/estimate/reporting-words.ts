import type { Text } from "@pana/law";

/** What `pana estimate reporting` says. Placeholders stand in braces. */
export const REPORTING_WORDS = {
  reporting: {
    kk: "хабар көбейді ме, әлде құбылыстың өзі көбейді ме: арналарды салыстыру",
    ru: "больше сообщений или больше самого явления: сравнить каналы",
    en: "more reports, or more of what is reported: compare channels",
  },
  countsFile: {
    kk: "кезең мен арна бойынша сандар (CSV: бірінші баған — кезең, әрі қарай әр арна, «арна:effort» — жұмыс көлемі); «-» — стандартты енгізу",
    ru: "количества по периодам и каналам (CSV: первый столбец — период, дальше каналы, «канал:effort» — объём работы); «-» — стандартный ввод",
    en: "counts by period and channel (CSV: the first column the period, then a column for each channel, 'channel:effort' for work done); - for standard input",
  },
  since: {
    kk: "өсім туралы сұралатын кезеңнің аты",
    ru: "название периода, начиная с которого спрашивают о росте",
    en: "the name of the period from which on a rise is asked about",
  },
  sensitive: {
    kk: "жарияланымға тәуелді арналар, үтір арқылы",
    ru: "каналы, зависящие от огласки, через запятую",
    en: "the channels that publicity moves, with commas between",
  },
  campaign: {
    kk: "науқан басталған кезең",
    ru: "период, в котором началась кампания",
    en: "the period in which a campaign began",
  },
  frequency: { kk: "жылдағы кезең саны", ru: "сколько периодов в году", en: "how many periods a year has" },
  share: {
    kk: "хабарлау үлесі неше есе өзгеруі мүмкін (кемінде,көбінде)",
    ru: "во сколько раз могла измениться доля сообщаемых (от,до)",
    en: "by how many times the share reported may have changed (least,most)",
  },
  notPeriod: {
    kk: "{option}: «{value}» деген кезең жоқ",
    ru: "{option}: нет периода «{value}»",
    en: "{option}: there is no period '{value}'",
  },
  notChannel: {
    kk: "--sensitive: «{value}» деген арна жоқ; барлары: {channels}",
    ru: "--sensitive: нет канала «{value}»; есть: {channels}",
    en: "--sensitive: there is no channel '{value}'; there are: {channels}",
  },
  notShare: {
    kk: "--share: «{value}» — нөлден үлкен екі сан керек, алдымен кішісі",
    ru: "--share: «{value}»: нужны два числа больше нуля, сначала меньшее",
    en: "--share: '{value}' must be two numbers above zero, the lesser first",
  },
  verdict: { kk: "Жауап: {verdict}", ru: "Ответ: {verdict}", en: "Answer: {verdict}" },
  alarmRow: {
    kk: "Назар аударыңыз: {channel}, {period}: {observed}, күтілгені {expected}, шегі {upper}",
    ru: "Внимание: {channel}, {period}: {observed}, ожидалось {expected}, предел {upper}",
    en: "Attention: {channel}, {period}: {observed}, expected {expected}, limit {upper}",
  },
} as const satisfies Readonly<Record<string, Text>>;
