import type { Text } from "@pana/law";

/** What is said of parts and of the population: `--by`, `pana estimate sdg`. Placeholders stand in braces. */
export const PART_WORDS = {
  byOrReferral: {
    kk: "--by мен --referral бірге болмайды: жіберілгендер қай бөлікте екені белгісіз",
    ru: "--by и --referral вместе нельзя: неизвестно, в какой части направленные",
    en: "--by and --referral do not go together: it is not known of which part those sent are",
  },
  by: {
    kk: "осы баған (жыл, жыныс, нысан) бойынша бөліп, бір модельде бағалау",
    ru: "оценить по частям этого столбца (год, пол, форма) в одной модели",
    en: "estimate the parts by this column (year, sex, form) in one model",
  },
  strataShared: {
    kk: "«{by}» бойынша, модель {model}; тізімге түсу мүмкіндігі бәрінде бірдей (BIC бойынша):",
    ru: "По «{by}», модель {model}; шанс попасть в список везде одинаков (по BIC):",
    en: "By '{by}', model {model}; the chance of being on a list is the same in all (by BIC):",
  },
  strataOwn: {
    kk: "«{by}» бойынша, модель {model}; тізімге түсу мүмкіндігі әрқайсысында өзінше (BIC бойынша):",
    ru: "По «{by}», модель {model}; шанс попасть в список у каждой части свой (по BIC):",
    en: "By '{by}', model {model}; each has its own chance of being on a list (by BIC):",
  },
  stratumRow: {
    kk: "  {name}: {observed} тіркелген, барлығы {total} ({lower}–{upper}), көрінетіні {share} % ({shareLower}–{shareUpper})",
    ru: "  {name}: учтено {observed}, всего {total} ({lower}–{upper}), видно {share} % ({shareLower}–{shareUpper})",
    en: "  {name}: {observed} recorded, {total} in all ({lower} to {upper}), {share} % seen ({shareLower} to {shareUpper})",
  },
  stratumWithheld: {
    kk: "  {name}: {observed} тіркелген; қиылысуы {overlap}, {least}-нан аз: бөлек сан айтылмайды, қосындыға кіреді",
    ru: "  {name}: учтено {observed}; пересечение {overlap}, меньше {least}: отдельно числа нет, в сумму входит",
    en: "  {name}: {observed} recorded; overlap {overlap}, under {least}: no number by itself, part of the sum",
  },
  strataSum: {
    kk: "  қосындысы: {total} ({lower}–{upper})",
    ru: "  сумма: {total} ({lower}–{upper})",
    en: "  their sum: {total} ({lower} to {upper})",
  },
  strataApart: {
    kk: "«{by}» бойынша модель тұрақты сан бермейді: бөліктер айтылмайды.",
    ru: "Модель по «{by}» не даёт устойчивых чисел: части не названы.",
    en: "The model by '{by}' gives no stable numbers: the parts are not told.",
  },
  strata: { kk: "Бөліктер", ru: "Части", en: "Parts" },
  sdg: {
    kk: "16.2.2 ОДМ көрсеткіші: 100 000 адамға шаққандағы құрбандар, анықталғаны және бағалағаны",
    ru: "показатель ЦУР 16.2.2: пострадавшие на 100 000 человек, выявленные и по оценке",
    en: "SDG indicator 16.2.2: victims per 100,000 people, detected and estimated",
  },
  population: {
    kk: "халық саны (әр жолда бөлік пен сан); «all» — бәріне бірдей",
    ru: "население (в строке часть и число); «all» — для всех",
    en: "the population (a part and a number in each line); 'all' for every part",
  },
  noPopulation: {
    kk: "--population: «{part}» бөлігінің халық саны жоқ",
    ru: "--population: нет населения части «{part}»",
    en: "--population: the population of '{part}' is missing",
  },
  sdgHead: {
    kk: "100 000 адамға шаққанда: анықталғаны; бағалау бойынша барлығы (95 % аралық)",
    ru: "На 100 000 человек: выявлено; всего по оценке (интервал 95 %)",
    en: "Per 100,000 people: detected; in all by estimate (95 % interval)",
  },
  sdgRow: {
    kk: "  {part}: {detected} анықталған, {rate}; {total} ({lower}–{upper})",
    ru: "  {part}: выявлено {detected}, {rate}; {total} ({lower}–{upper})",
    en: "  {part}: {detected} detected, {rate}; {total} ({lower} to {upper})",
  },
  sdgDetected: {
    kk: "  {part}: {detected} анықталған, {rate}; бағалау айтылмайды",
    ru: "  {part}: выявлено {detected}, {rate}; оценки нет",
    en: "  {part}: {detected} detected, {rate}; no estimate is told",
  },
  sdgAll: { kk: "барлығы", ru: "все", en: "all" },
  sdgNote: {
    kk: "Бағалау — модель, санақ емес.",
    ru: "Оценка — это модель, а не подсчёт.",
    en: "The estimate is modelled, not counted.",
  },
} as const satisfies Readonly<Record<string, Text>>;
