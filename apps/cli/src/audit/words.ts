import type { Language, Text } from "@pana/law";

/** What `pana audit` says of itself and of what it found. */
const WORDS = {
  about: {
    kk: "журнал: кім не істеді және не оқыды; оны шығару және тексеру",
    ru: "журнал: кто что сделал и прочитал; его выгрузка и проверка",
    en: "the log of who did and read what: exporting and checking it",
  },
  key: {
    kk: "шығарылған журнал тексерілетін ашық кілт",
    ru: "открытый ключ, которым проверяется выгрузка журнала",
    en: "the public key with which an export of the log is checked",
  },
  export: {
    kk: "журналды стандартты шығысқа шығару; сервер жұмысын тоқтатпайды",
    ru: "выгрузить журнал в стандартный вывод; сервер при этом работает",
    en: "write the log to standard output, while the server goes on working",
  },
  from: {
    kk: "осы сәттен бастап (RFC 3339)",
    ru: "с этого момента (RFC 3339)",
    en: "from this moment on (RFC 3339)",
  },
  to: {
    kk: "осы сәтке дейін, оның өзі кірмейді",
    ru: "до этого момента, не включая его",
    en: "up to this moment, not including it",
  },
  verify: {
    kk: "шығарылған журналды дерекқорсыз тексеру",
    ru: "проверить выгрузку журнала без базы данных",
    en: "check an export of the log without the database",
  },
  file: {
    kk: "шығарылған журнал файлы; «-» болса, стандартты кіріс",
    ru: "файл выгрузки; «-» — стандартный ввод",
    en: "the file of the export; - for standard input",
  },
  keys: {
    kk: "сенілетін ашық кілт немесе ол жазылған файл; бірнешеуі болуы мүмкін",
    ru: "открытый ключ, которому доверяют, или файл с ним; можно несколько",
    en: "the public key that is believed, or a file that holds it; there can be several",
  },
  earlier: {
    kk: "бұрын шығарылған журнал: жаңасы соның жалғасы болуы тиіс",
    ru: "прежняя выгрузка: новая должна её продолжать",
    en: "an earlier export, which this one must continue",
  },
  json: {
    kk: "нәтижені JSON түрінде шығару",
    ru: "напечатать результат как JSON",
    en: "print the answer as JSON",
  },
  noFile: { kk: "{path} оқылмайды.", ru: "{path} не читается.", en: "{path} cannot be read." },
  noKey: {
    kk: "--key: «{key}» — ашық кілт емес, ашық кілті бар файл да емес.",
    ru: "--key: «{key}» — не открытый ключ и не файл с ним.",
    en: "--key: “{key}” is neither a public key nor a file that holds one.",
  },
  noEarlier: {
    kk: "--earlier: {path} соңында осы кілттермен қол қойылған жабушы жол жоқ.",
    ru: "--earlier: {path} не кончается закрывающей строкой с подписью этими ключами.",
    en: "--earlier: {path} does not end with a closing line that these keys have signed.",
  },
  exported: {
    kk: "Журнал шығарылды. Тексеру: pana audit verify <файл> --key {key}",
    ru: "Журнал выгружен. Проверить: pana audit verify <файл> --key {key}",
    en: "The log was exported. To check it: pana audit verify <file> --key {key}",
  },
  whole: {
    kk: "Журнал бүтін: {first}–{last} жазбалары, барлығы {entries}; {at} сәтінде жабылған; қойылған қол: {checkpoints}.",
    ru: "Журнал цел: записи {first}–{last}, всего {entries}; закрыт {at}; подписей: {checkpoints}.",
    en: "The log is whole: entries {first} to {last}, {entries} in all; closed at {at}; signatures: {checkpoints}.",
  },
  wholeEmpty: {
    kk: "Журнал бүтін, бірақ онда жазба жоқ; {at} сәтінде жабылған.",
    ru: "Журнал цел, но записей в нём нет; закрыт {at}.",
    en: "The log is whole and holds no entry; closed at {at}.",
  },
  unreadable: {
    kk: "{line}-жол: бұл журнал жолы емес немесе жазылған күйінде емес.",
    ru: "Строка {line}: это не строка журнала, или она не в том виде, в каком была записана.",
    en: "Line {line}: this is no line of the log, or not in the form in which it was written.",
  },
  changed: {
    kk: "{line}-жол: {sequence}-жазба өзгертілген.",
    ru: "Строка {line}: запись {sequence} изменена.",
    en: "Line {line}: entry {sequence} was changed.",
  },
  missing: {
    kk: "{line}-жол: {sequence}–{last} жазбалары жоқ.",
    ru: "Строка {line}: нет записей {sequence}–{last}.",
    en: "Line {line}: entries {sequence} to {last} are missing.",
  },
  reordered: {
    kk: "{line}-жол: {sequence}-жазба орнында емес, төменде тұр.",
    ru: "Строка {line}: запись {sequence} стоит не на месте, а ниже.",
    en: "Line {line}: entry {sequence} is not in its place; it stands further down.",
  },
  repeated: {
    kk: "{line}-жол: {sequence}-жазба екінші рет тұр; жазба қосылған.",
    ru: "Строка {line}: запись {sequence} стоит второй раз; что-то вставлено.",
    en: "Line {line}: there is a second entry {sequence}; one was put in.",
  },
  rewritten: {
    kk: "{line}-жол: {sequence}–{last} жазбалары қойылған қолға сай емес: араларынан бірі өзгертілген, қосылған немесе алынған.",
    ru: "Строка {line}: записи {sequence}–{last} не сходятся с подписью: среди них что-то изменено, вставлено или убрано.",
    en: "Line {line}: entries {sequence} to {last} do not fit the signature: among them, something was changed, put in or taken out.",
  },
  forged: {
    kk: "{line}-жол: қойылған қол жалған.",
    ru: "Строка {line}: подпись поддельная.",
    en: "Line {line}: the signature is forged.",
  },
  "unknown-key": {
    kk: "{line}-жол: берілген кілттерден басқа кілтпен қол қойылған.",
    ru: "Строка {line}: подписано ключом, которого нет среди данных.",
    en: "Line {line}: signed with a key that is not among those given.",
  },
  "end-missing": {
    kk: "{line}-жол: журналдың соңы қол қойылған жабушы жолмен аяқталмайды: ол кесілген немесе оған қосылған.",
    ru: "Строка {line}: журнал не кончается подписанной закрывающей строкой: конец отрезан или дописан.",
    en: "Line {line}: the log does not end with its signed closing line: its end was cut off or added to.",
  },
  cut: {
    kk: "{line}-жол: {sequence}-жазбада Pana журналдың бұрын жазғанын жалғастырмайтынын айтқан; файлдың өзі бүтін.",
    ru: "Строка {line}: в записи {sequence} Pana сама отметила, что журнал не продолжает написанного раньше; сама выгрузка цела.",
    en: "Line {line}: in entry {sequence} Pana itself noted that the log did not continue what it had written before; the export as such is whole.",
  },
  "not-continued": {
    kk: "Журнал бұрын шығарылғанның жалғасы емес: {sequence}-жазба басқаша немесе жоқ.",
    ru: "Журнал не продолжает прежнюю выгрузку: запись {sequence} другая или её нет.",
    en: "The log does not continue the earlier export: entry {sequence} is another one, or is not there.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type AuditWord = keyof typeof WORDS;

/** A sentence with its values in place. */
export const tell = (
  language: Language,
  word: AuditWord,
  values: Readonly<Record<string, string | number | null>> = {},
): string => WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
