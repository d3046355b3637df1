import type { Language, Text } from "@pana/law";

/** What `pana lures` says of itself and of what it was given. */
const WORDS = {
  about: {
    kk: "хабарландыруларды оқып, топтап, адамға қарауға кезек жасау; ешкімді айыптамайды",
    ru: "прочитать объявления, сгруппировать и составить очередь для человека; никого не обвиняет",
    en: "read posts, group them and make a queue for a person; it accuses nobody",
  },
  input: {
    kk: "JSONL, CSV, Telegram result.json, мәтін, қалта немесе стандартты енгізу үшін -",
    ru: "JSONL, CSV, result.json из Telegram, текст, папка или - для стандартного ввода",
    en: "JSONL, CSV, Telegram's result.json, text, a folder, or - for standard input",
  },
  report: { kk: "есепті бет етіп жазу", ru: "записать отчёт страницей", en: "write the report as a page" },
  json: { kk: "есепті JSON етіп жазу", ru: "записать отчёт в JSON", en: "write the report as JSON" },
  judge: {
    kk: "үйренген төрешінің файлы (pana lures train)",
    ru: "файл обученного судьи (pana lures train)",
    en: "the file of a learned judge (pana lures train)",
  },
  evaluate: {
    kk: "белгіленген хабарландыруларда қаншалықты дұрыс екенін өлшеу",
    ru: "измерить точность на размеченных объявлениях",
    en: "measure how right it is on labelled posts",
  },
  train: {
    kk: "белгіленген хабарландырулардан төреші үйрету",
    ru: "обучить судью на размеченных объявлениях",
    en: "learn a judge from labelled posts",
  },
  labelled: {
    kk: "текст және kind, label немесе cluster бағаны бар CSV",
    ru: "CSV с текстом и столбцом kind, label или cluster",
    en: "CSV with text and a column kind, label or cluster",
  },
  out: { kk: "төрешіні жазатын файл", ru: "куда записать судью", en: "where to write the judge" },
  reading: { kk: "Оқылып жатыр", ru: "Чтение", en: "Reading" },
  readRate: {
    kk: "{count} хабарландыру оқылды, секундына {rate}",
    ru: "прочитано объявлений: {count}, в секунду {rate}",
    en: "{count} posts read, {rate} a second",
  },
  skipped: {
    kk: "{path}, {line}-жол: {fault}; өткізіп жіберілді",
    ru: "{path}, строка {line}: {fault}; пропущено",
    en: "{path}, line {line}: {fault}; skipped",
  },
  pictureMissing: {
    kk: "{path}, {id} хабарландыруының суреті {picture}: файл жоқ; қаралмады",
    ru: "{path}, изображение {picture} объявления {id}: файла нет; не просмотрено",
    en: "{path}, picture {picture} of post {id}: there is no such file; not looked at",
  },
  pictureOutside: {
    kk: "{path}, {id} хабарландыруының суреті {picture}: хабарландырулар қалтасынан тыс; ашылмады",
    ru: "{path}, изображение {picture} объявления {id}: вне папки объявлений; не открыто",
    en: "{path}, picture {picture} of post {id}: outside the folder of the posts; not opened",
  },
  pictureUnread: {
    kk: "{path}, {id} хабарландыруының суреті {picture}: JPEG немесе PNG ретінде оқылмады",
    ru: "{path}, изображение {picture} объявления {id}: не читается как JPEG или PNG",
    en: "{path}, picture {picture} of post {id}: cannot be read as JPEG or PNG",
  },
  noInput: { kk: "{path}: ашылмады", ru: "{path}: не открывается", en: "{path}: cannot be opened" },
  nothing: {
    kk: "оқитын хабарландыру жоқ",
    ru: "нет ни одного объявления, которое можно прочитать",
    en: "there is no post to read",
  },
  unlabelled: {
    kk: "белгі бағаны жоқ: kind, label немесе cluster керек",
    ru: "нет столбца с разметкой: нужен kind, label или cluster",
    en: "there is no column of labels: kind, label or cluster is needed",
  },
  tooFew: {
    kk: "үйрену үшін әр жақтан кемінде он хабарландыру керек",
    ru: "для обучения нужно хотя бы по десять объявлений каждой стороны",
    en: "at least ten posts of each side are needed to learn from",
  },
  notJudge: {
    kk: "{path}: бұл нұсқаның үйренген төрешісі емес",
    ru: "{path}: это не обученный судья этой версии",
    en: "{path}: not a learned judge of this version",
  },
  summary: {
    kk: "{posts} хабарландыру, {clusters} топ, кезекте {queue}; шешімді адам қабылдайды",
    ru: "объявлений {posts}, групп {clusters}, в очереди {queue}; решает человек",
    en: "{posts} posts, {clusters} clusters, {queue} in the queue; a person decides",
  },
  repeated: {
    kk: "қайталанған {count} жазба есепке алынбады",
    ru: "повторов не учтено: {count}",
    en: "{count} repeated records were not counted",
  },
  keep: {
    kk: "кезекке кірмеген хабарландырулар JSON-да неше күн сақталады",
    ru: "сколько дней в JSON остаются объявления вне очереди",
    en: "for how many days the JSON keeps posts that are not in the queue",
  },
  threads: { kk: "ағындар саны", ru: "число потоков", en: "how many threads" },
  notDays: {
    kk: "--keep {value}: күн саны бүтін сан болуы керек",
    ru: "--keep {value}: нужно целое число дней",
    en: "--keep {value}: a whole number of days is needed",
  },
  decide: {
    kk: "кезектегі жол туралы шешімді файлға қосу",
    ru: "добавить в файл решение о строке очереди",
    en: "add a decision on a lead to the file of decisions",
  },
  lead: { kk: "кезектегі жолдың id-і", ru: "id строки очереди", en: "id of a lead in the queue" },
  from: {
    kk: "--json жазған кезек",
    ru: "очередь, записанная --json",
    en: "the queue that --json wrote",
  },
  by: { kk: "шешкен адамның аты", ru: "имя того, кто решил", en: "name of the person who decides" },
  reason: { kk: "шешімнің себебі", ru: "причина решения", en: "reason of the decision" },
  decisions: { kk: "шешімдер файлы", ru: "файл решений", en: "the file of decisions" },
  evidence: {
    kk: "кезектегі жолдың түпнұсқаларын мөрленген пакетке жинау",
    ru: "собрать оригиналы строки очереди в опечатанный пакет",
    en: "put the originals of a lead into a sealed package",
  },
  outEvidence: { kk: "пакетті жазатын файл", ru: "куда записать пакет", en: "where to write the package" },
  verify: {
    kk: "пакеттің өзгертілмегенін тексеру",
    ru: "проверить, что пакет не изменён",
    en: "check that a package was not changed",
  },
  evidenceFile: { kk: "мөрленген пакет", ru: "опечатанный пакет", en: "a sealed package" },
  seal: {
    kk: "пакет жасалғанда жазып алынған мөр",
    ru: "печать, записанная при создании пакета",
    en: "the seal that was noted when the package was made",
  },
  sealed: {
    kk: "{path} жазылды; мөрі (бөлек сақтаңыз): {seal}",
    ru: "записано: {path}; печать (храните отдельно): {seal}",
    en: "written: {path}; its seal (keep it apart): {seal}",
  },
  intact: { kk: "{path}: өзгертілмеген", ru: "{path}: не изменён", en: "{path}: not changed" },
  changed: {
    kk: "{path}: мөрленгеннен кейін өзгертілген",
    ru: "{path}: изменён после опечатывания",
    en: "{path}: changed since it was sealed",
  },
  notEvidence: {
    kk: "{path}: мөрленген пакет емес",
    ru: "{path}: это не опечатанный пакет",
    en: "{path}: not a sealed package",
  },
  notDecision: {
    kk: "{path}, {line}-жол: {fault}",
    ru: "{path}, строка {line}: {fault}",
    en: "{path}, line {line}: {fault}",
  },
  notQueue: {
    kk: "{path}: бұл --json жазған кезек емес",
    ru: "{path}: это не очередь, записанная --json",
    en: "{path}: not a queue that --json wrote",
  },
  noLead: {
    kk: "{path}: кезекте {id} жоқ",
    ru: "{path}: в очереди нет {id}",
    en: "{path}: there is no {id} in the queue",
  },
  notAll: {
    kk: "{id}: енгізуде оның барлық хабарландыруы жоқ",
    ru: "{id}: во входных данных есть не все его объявления",
    en: "{id}: the input does not hold all of its posts",
  },
  written: { kk: "{path} жазылды", ru: "записано: {path}", en: "written: {path}" },
} as const satisfies Readonly<Record<string, Text>>;
export type LuresWord = keyof typeof WORDS;

/** A sentence with its values in place. */
export const tell = (
  language: Language,
  word: LuresWord,
  values: Readonly<Record<string, string | number>> = {},
): string => WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
