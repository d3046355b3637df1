import type { Language, Text } from "@pana/law";

/** What `pana backup` and `pana restore` say of themselves and of what they did. */
const WORDS = {
  backup: {
    kk: "дерекқордың мөрленген сақтық көшірмесін жазу; сервер жұмысын тоқтатпайды",
    ru: "записать запечатанную резервную копию базы данных; сервер при этом работает",
    en: "write a sealed backup of the database, while the server goes on working",
  },
  file: { kk: "көшірме файлы", ru: "файл копии", en: "the file of the backup" },
  to: {
    kk: "ашық кілт age1…; болмаса PANA_BACKUP_RECIPIENT",
    ru: "открытый ключ age1…; без него PANA_BACKUP_RECIPIENT",
    en: "the public key age1…; without it PANA_BACKUP_RECIPIENT",
  },
  noRecipient: {
    kk: "Көшірме кімге мөрленетіні белгісіз: --to не PANA_BACKUP_RECIPIENT көрсетіңіз (кілт: pana backup key).",
    ru: "Неизвестно, для кого запечатать копию: укажите --to или PANA_BACKUP_RECIPIENT (ключ делает pana backup key).",
    en: "Nobody is named to seal the backup for: give --to or PANA_BACKUP_RECIPIENT (pana backup key makes a key).",
  },
  key: {
    kk: "сақтық көшірмелердің кілтін жасау: құпия жартысы файлға, ашық жартысы экранға; желісіз машинада орындаңыз",
    ru: "сделать ключ резервных копий: секретная половина в файл, открытая на экран; выполняйте на машине без сети",
    en: "make a key of backups: its private half into a file, its public half printed; on a machine without a network",
  },
  keyFile: {
    kk: "құпия жартысы жазылатын жаңа файл",
    ru: "новый файл для секретной половины",
    en: "a new file for the private half",
  },
  keyMade: {
    kk: "Құпия кілт: {file}. Оны серверге қоймаңыз: онсыз көшірмелерді ешкім аша алмайды, онымен — бәрін ашады.",
    ru: "Секретный ключ: {file}. Не держите его на сервере: без него копии не открыть никому, с ним открываются все.",
    en: "The private key is in {file}. Keep it off the server: without it nobody opens a backup, with it anybody opens them all.",
  },
  check: {
    kk: "көшірмені дерекқорсыз соңына дейін оқып тексеру",
    ru: "прочитать копию до конца и проверить, без базы данных",
    en: "read a backup to its end and check it, without a database",
  },
  restore: {
    kk: "сақтық көшірмені бос дерекқорға қалпына келтіру және бәрін тексеру",
    ru: "восстановить резервную копию в пустую базу данных и всё проверить",
    en: "restore a backup into an empty database, and verify all of it",
  },
  private: {
    kk: "құпия кілттің файлы",
    ru: "файл секретного ключа",
    en: "the file of the private key",
  },
  later: {
    kk: "қойма кілттері мен receipt-secret кейін қойылады",
    ru: "ключи хранилища и receipt-secret будут возвращены позже",
    en: "the keys of the vault and the receipt-secret will be given back later",
  },
  reading: { kk: "Көшіру, кестелер", ru: "Копирование, таблиц", en: "Writing, tables" },
  restoring: { kk: "Қалпына келтіру, кестелер", ru: "Восстановление, таблиц", en: "Restoring, tables" },
  taken: {
    kk: "Көшірме дайын: {files} іс. Онда қойма кілттері ({keys}) мен receipt-secret жоқ: оларды бөлек сақтаңыз.",
    ru: "Копия готова: дел — {files}. Ключей хранилища ({keys}) и receipt-secret в ней нет: храните их отдельно.",
    en: "The backup is whole: {files} files. The keys of the vault ({keys}) and the receipt-secret are not in it: keep them apart.",
  },
  whole: {
    kk: "Көшірме бүтін: {made}, {files} іс.",
    ru: "Копия цела: {made}, дел — {files}.",
    en: "The backup is whole: of {made}, {files} files.",
  },
  restored: {
    kk: "Қалпына келтірілді: {rows} жол салыстырылды, {files} істің тізбегі тексерілді.",
    ru: "Восстановлено: сверено строк — {rows}, проверено цепей — {files}.",
    en: "Restored: {rows} rows compared, the chains of {files} files verified.",
  },
  keysMissing: {
    kk: "Серверді іске қоспас бұрын қайтарыңыз: {what}",
    ru: "До запуска сервера верните: {what}",
    en: "Before the server starts, give back: {what}",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type BackupWord = keyof typeof WORDS;

/** A sentence with its values in place. */
export const tell = (
  language: Language,
  word: BackupWord,
  values: Readonly<Record<string, string | number>> = {},
): string => WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
