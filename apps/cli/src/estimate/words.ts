import type { Language, Text } from "@pana/law";
import { PART_WORDS } from "./part-words.js";
import { REPORTING_WORDS } from "./reporting-words.js";
import { SIMULATION_WORDS } from "./simulation-words.js";

/** What `pana estimate` says. Placeholders stand in braces. */
const WORDS = {
  ...REPORTING_WORDS,
  ...SIMULATION_WORDS,
  ...PART_WORDS,
  about: {
    kk: "тізімдердің қиылысуы бойынша қанша адам көрінбейтінін бағалау",
    ru: "оценить по пересечению списков, сколько людей остаются невидимыми",
    en: "estimate from how lists overlap how many people are unseen",
  },
  lists: {
    kk: "тізімдер (CSV немесе JSON); «-» — стандартты енгізу",
    ru: "списки (CSV или JSON); «-» — стандартный ввод",
    en: "the lists (CSV or JSON); - for standard input",
  },
  json: { kk: "жауапты JSON түрінде беру", ru: "дать ответ в виде JSON", en: "answer as JSON" },
  method: {
    kk: "модельді таңдау жолы: stepwise (p-мәні бойынша), bic немесе averaged (бәрін салмақпен)",
    ru: "как выбирать модель: stepwise (по p-значению), bic или averaged (все с весами)",
    en: "how the model is chosen: stepwise (by p-value), bic, or averaged (all, weighed)",
  },
  graphsOption: {
    kk: "тізімдер тәуелділігінің барлық жіктелетін графтары бойынша орташалау (алты тізімге дейін)",
    ru: "усреднить по всем разложимым графам зависимости списков (до шести списков)",
    en: "average over all decomposable graphs of dependence between the lists (up to six lists)",
  },
  latentOption: {
    kk: "жасырын топтар бойынша бағалау: тізбектер келіссе ғана сан айтылады",
    ru: "оценить по скрытым классам: число даётся, только если цепи сошлись",
    en: "estimate by latent classes: a number only where the chains agree",
  },
  graphsTotal: {
    kk: "Графтар бойынша орташа: барлығы {median} (95 %: {lower}–{upper})",
    ru: "Среднее по графам: всего {median} (95 %: {lower}–{upper})",
    en: "Averaged over graphs: {median} in all (95 %: {lower} to {upper})",
  },
  graphsHalved: {
    kk: "  ұяшықтың алдын ала салмағы екі есе аз болса: {median} ({lower}–{upper})",
    ru: "  при вдвое меньшем априорном весе ячейки: {median} ({lower}–{upper})",
    en: "  with half the prior weight of a cell: {median} ({lower} to {upper})",
  },
  graphsDoubled: {
    kk: "  екі есе көп болса: {median} ({lower}–{upper})",
    ru: "  при вдвое большем: {median} ({lower}–{upper})",
    en: "  with twice the weight: {median} ({lower} to {upper})",
  },
  graphsCutOff: {
    kk: "  Тордың шетінде ықтималдық көп ({mass}): жоғарғы шекке сенуге болмайды.",
    ru: "  На краю сетки много вероятности ({mass}): верхнему пределу верить нельзя.",
    en: "  Much probability lies at the end of the grid ({mass}): the upper limit is not to be believed.",
  },
  graphRow: {
    kk: "  {cliques}: ықтималдығы {probability}",
    ru: "  {cliques}: вероятность {probability}",
    en: "  {cliques}: probability {probability}",
  },
  latentTotal: {
    kk: "Жасырын топтар: барлығы {median} (95 %: {lower}–{upper}); тізбектер келісті (R-hat {rHat}, тиімді іріктеу {ess})",
    ru: "Скрытые классы: всего {median} (95 %: {lower}–{upper}); цепи сошлись (R-hat {rHat}, эффективных выборок {ess})",
    en: "Latent classes: {median} in all (95 %: {lower} to {upper}); the chains agree (R-hat {rHat}, effective draws {ess})",
  },
  latentApart: {
    kk: "Жасырын топтар: тізбектер келіспейді (R-hat {rHat}, тиімді іріктеу {ess}), сондықтан сан айтылмайды.",
    ru: "Скрытые классы: цепи не сошлись (R-hat {rHat}, эффективных выборок {ess}), поэтому числа нет.",
    en: "Latent classes: the chains do not agree (R-hat {rHat}, effective draws {ess}), so there is no number.",
  },
  chains: { kk: "Тізбектер", ru: "Цепи", en: "Chains" },
  manyLists: {
    kk: "--graphs: алты тізімге дейін, мұнда {lists}",
    ru: "--graphs: не больше шести списков, здесь {lists}",
    en: "--graphs: six lists at most, here there are {lists}",
  },
  smoothed: {
    kk: "Іріктеулердің ортасы: {total} (95 %: {lower}–{upper})",
    ru: "Середина выборок: {total} (95 %: {lower}–{upper})",
    en: "Middle of the resamples: {total} (95 %: {lower} to {upper})",
  },
  consistency: {
    kk: "әр тізімді басқалары бойынша бағалап, өзімен салыстыру",
    ru: "оценить каждый список по остальным и сравнить с ним самим",
    en: "estimate each list from the others and hold it against the list itself",
  },
  consistencyHead: {
    kk: "Әр тізім басқалары бойынша (95 % аралық):",
    ru: "Каждый список по остальным (интервал 95 %):",
    en: "Each list from the others (95 % interval):",
  },
  consistencyHolds: {
    kk: "  {list}: шын мәнінде {known}, бағалау {total} ({lower}–{upper}): қамтиды",
    ru: "  {list}: на деле {known}, оценка {total} ({lower}–{upper}): содержит",
    en: "  {list}: {known} in fact, estimated {total} ({lower} to {upper}): holds it",
  },
  consistencyFails: {
    kk: "  {list}: шын мәнінде {known}, бағалау {total} ({lower}–{upper}): қамтымайды",
    ru: "  {list}: на деле {known}, оценка {total} ({lower}–{upper}): не содержит",
    en: "  {list}: {known} in fact, estimated {total} ({lower} to {upper}): does not hold it",
  },
  smallOverlap: {
    kk: "қиылысуы {least}-нан аз, сан айтылмайды",
    ru: "пересечение меньше {least}, числа нет",
    en: "the overlap is under {least}, no number is told",
  },
  manyFailed: {
    kk: "қайта іріктеулердің көбі баға бермеді",
    ru: "слишком много выборок без оценки",
    en: "too many resamples gave no estimate",
  },
  draws: { kk: "қайта іріктеулер саны", ru: "число повторных выборок", en: "how many resamples" },
  seed: { kk: "кездейсоқтықтың бастау саны", ru: "начальное число случайности", en: "the seed of chance" },
  columns: {
    kk: "тізім бағандары, үтір арқылы",
    ru: "столбцы списков через запятую",
    en: "the columns that are lists, with commas between",
  },
  count: { kk: "сандар бағаны", ru: "столбец количеств", en: "the column of counts" },
  ignore: {
    kk: "ескерілмейтін бағандар, үтір арқылы",
    ru: "столбцы, которые не учитывать, через запятую",
    en: "columns to pass over, with commas between",
  },
  threads: { kk: "ағындар саны", ru: "число потоков", en: "how many threads" },
  report: {
    kk: "суреттері бар есепті (HTML) осы файлға жазу",
    ru: "записать отчёт с рисунками (HTML) в этот файл",
    en: "write a report with pictures (HTML) to this file",
  },
  written: { kk: "{path} жазылды", ru: "Записан {path}", en: "Wrote {path}" },
  sensitivity: {
    kk: "тізімдерді кезекпен алып тастап, біріктіріп және тәуелділігін өзгертіп бағалау",
    ru: "оценить ещё раз без каждого списка, с объединёнными списками и при разной их зависимости",
    en: "estimate again without each list, with two kept as one, and under other dependence of two",
  },
  referral: {
    kk: "бір тізім екіншісіне жіберген адамдар саны (қайдан,қайда,сан); қайталауға болады",
    ru: "сколько людей один список направил в другой (откуда,куда,число); можно повторять",
    en: "people whom one list sent to another (from,to,number); may be repeated",
  },
  notReferral: {
    kk: "--referral: «{value}» — қайдан,қайда,сан керек: тізімдер {lists}, екеуінде де бар адамдардан көп емес",
    ru: "--referral: «{value}»: нужно откуда,куда,число: списки {lists}, не больше людей, чем есть в обоих",
    en: "--referral: '{value}' must be from,to,number: lists {lists}, no more people than are on both",
  },
  referralsOut: {
    kk: "Жіберілгендер алынды: {from} → {to}, {cases}",
    ru: "Направления вычтены: {from} → {to}, {cases}",
    en: "Referrals taken out: {from} → {to}, {cases}",
  },
  leftOut: {
    kk: "Бір тізімсіз жалпы сан (модель):",
    ru: "Всего без одного списка (модель):",
    en: "Total without one list (model):",
  },
  keptAsOne: {
    kk: "Екі тізім бір болса, жалпы сан (модель):",
    ru: "Всего, если два списка считать одним (модель):",
    en: "Total with two lists kept as one (model):",
  },
  variantRow: { kk: "  {lists}: {outcome}", ru: "  {lists}: {outcome}", en: "  {lists}: {outcome}" },
  dependence: {
    kk: "Екі тізімнің тәуелділігі (мүмкіндіктер қатынасы) осындай болса, жалпы сан; * — модель оны өзі бағалаған:",
    ru: "Всего при таком отношении шансов между двумя списками; * — модель оценивает его сама:",
    en: "Total under a set odds ratio of two lists; * where the model fits it by itself:",
  },
  twoLists: {
    kk: "екі тізім ғана қалады, сан берілмейді",
    ru: "остаются два списка, числа нет",
    en: "two lists remain, no number",
  },
  drawing: { kk: "Қайта іріктеу", ru: "Повторные выборки", en: "Resamples" },
  noFile: {
    kk: "{path} файлын оқу мүмкін емес",
    ru: "файл {path} не читается",
    en: "the file {path} cannot be read",
  },
  notMethod: {
    kk: "--method: «{value}» деген жол жоқ; барлары: {methods}",
    ru: "--method: нет способа «{value}»; есть: {methods}",
    en: "--method: there is no '{value}'; there are: {methods}",
  },
  fault: {
    kk: "{line}-жол, {column}-баған: {message}",
    ru: "строка {line}, столбец {column}: {message}",
    en: "line {line}, column {column}: {message}",
  },
  observed: {
    kk: "Тіркелген адамдар: {observed}; бірден көп тізімде: {overlap}; тізімдер: {lists}",
    ru: "Учтено людей: {observed}; более чем в одном списке: {overlap}; списки: {lists}",
    en: "People recorded: {observed}; on more than one list: {overlap}; lists: {lists}",
  },
  "no-cases": {
    kk: "«{list}» тізімі есепке алынбады: онда ешкім жоқ",
    ru: "Список «{list}» отложен: в нём никого нет",
    en: "The list '{list}' is set aside: nobody is on it",
  },
  "every-case": {
    kk: "«{list}» тізімі есепке алынбады: онда адамдардың бәрі бар",
    ru: "Список «{list}» отложен: в нём все люди",
    en: "The list '{list}' is set aside: everybody is on it",
  },
  "same-as-another": {
    kk: "«{list}» тізімі есепке алынбады: ол «{other}» тізімін қайталайды",
    ru: "Список «{list}» отложен: он повторяет «{other}»",
    en: "The list '{list}' is set aside: it repeats '{other}'",
  },
  totalWeighed: {
    kk: "Модельдер салмақпен, барлығы: {total}; 95 % аралық {lower}–{upper} (ең ықтималы {model})",
    ru: "Всего, модели с весами: {total}; интервал 95 % {lower}–{upper} (вероятнее всех {model})",
    en: "Total, models weighed: {total}; 95 % interval {lower}–{upper} (the likeliest is {model})",
  },
  total: {
    kk: "Модель бойынша барлығы: {total}; 95 % аралығы {lower}–{upper} ({model} моделі)",
    ru: "Всего по модели: {total}; интервал 95 % {lower}–{upper} (модель {model})",
    en: "Total by the model: {total}; 95 % interval {lower}–{upper} (model {model})",
  },
  failed: {
    kk: "Баға бермеген қайта іріктеулер: {draws} ішінен {failed} ({share} %)",
    ru: "Повторных выборок без оценки: {failed} из {draws} ({share} %)",
    en: "Resamples without an estimate: {failed} of {draws} ({share} %)",
  },
  fan: {
    kk: "BIC айырмасы 2-ден аспайтын модельдер ({considered} модельдің ішінен):",
    ru: "Модели в пределах BIC + 2 (из {considered} рассмотренных):",
    en: "Models within BIC + 2 (of {considered} looked at):",
  },
  fanRow: {
    kk: "  {model}: {total} (BIC {bic})",
    ru: "  {model}: {total} (BIC {bic})",
    en: "  {model}: {total} (BIC {bic})",
  },
  floor: {
    kk: "Чаоның төменгі шегі: {chao}",
    ru: "Нижняя граница Чао: {chao}",
    en: "Chao's lower bound: {chao}",
  },
  band: {
    kk: "Барлығы, тізімдер арасындағы мүмкіндіктер қатынасына қарай:",
    ru: "Всего в зависимости от отношения шансов между списками:",
    en: "Total by the odds ratio between the lists:",
  },
  bandRow: {
    kk: "  {ratio}: {total} ({lower}–{upper})",
    ru: "  {ratio}: {total} ({lower}–{upper})",
    en: "  {ratio}: {total} ({lower}–{upper})",
  },
  made: {
    kk: "Деректердің SHA-256 мәні {hash}; бастау саны {seed}; қайта іріктеулер {draws}; Pana {version}",
    ru: "SHA-256 данных {hash}; начальное число {seed}; повторных выборок {draws}; Pana {version}",
    en: "SHA-256 of the data {hash}; seed {seed}; resamples {draws}; Pana {version}",
  },
} as const satisfies Record<string, Text>;

export type EstimateWord = keyof typeof WORDS;

export function tell(
  language: Language,
  word: EstimateWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
