import type { Language, Text } from "@pana/law";

/** What `pana vault` says of itself and of what it did. */
const WORDS = {
  about: {
    kk: "тұлға деректерінің қоймасы: кілттер, оларды ауыстыру, мерзімі өткенді жою",
    ru: "хранилище личных данных: ключи, их смена, уничтожение по истечении срока",
    en: "the vault of identities: its keys, their rotation, erasure when the time is over",
  },
  keys: {
    kk: "кілттерді шифрлайтын кілттер және әрқайсысына не байланысты",
    ru: "ключи шифрования ключей и сколько от каждого зависит",
    en: "the key-encryption keys, and how much depends on each",
  },
  rotate: {
    kk: "барлық деректер кілтін жаңа кілтпен қайта орау; сервер жұмысын тоқтатпайды",
    ru: "заново обернуть все ключи данных новым ключом; сервер при этом работает",
    en: "wrap every data key with a new key, while the server goes on working",
  },
  retire: {
    kk: "ештеңе орап тұрмаған ескі кілтті біржола шығару",
    ru: "навсегда вывести старый ключ, которым больше ничего не обёрнуто",
    en: "retire an old key that wraps nothing any more, for good",
  },
  key: { kk: "кілттің белгісі", ru: "обозначение ключа", en: "the id of the key" },
  erase: {
    kk: "сақтау мерзімі өткен тұлға деректерін көрсету; --confirm болса, жою",
    ru: "показать личные данные с истёкшим сроком хранения; с --confirm — уничтожить",
    en: "show the identities whose time is over; with --confirm, erase them",
  },
  confirm: {
    kk: "шынымен жою; қайтаруға болмайды",
    ru: "действительно уничтожить; вернуть нельзя",
    en: "erase them indeed; it cannot be undone",
  },
  rewrapping: { kk: "Қайта оралды: {done}", ru: "Обёрнуто заново: {done}", en: "Wrapped anew: {done}" },
  rotated: {
    kk: "Енді барлығы {key} кілтімен оралған; қайта оралғаны: {rewrapped}. Ескі кілтті шығару: pana vault retire",
    ru: "Теперь всё обёрнуто ключом {key}; обёрнуто заново: {rewrapped}. Вывести старый ключ: pana vault retire",
    en: "Everything is wrapped with the key {key} now; wrapped anew: {rewrapped}. To retire the old key: pana vault retire",
  },
  retired: { kk: "{key} кілті шығарылды.", ru: "Ключ {key} выведен.", en: "The key {key} was retired." },
  nothingDue: {
    kk: "Мерзімі өткен тұлға деректері жоқ.",
    ru: "Личных данных с истёкшим сроком нет.",
    en: "There are no identities whose time is over.",
  },
  due: {
    kk: "Мерзімі өткен: {due}, тыйым бар: {held}. Жою үшін --confirm қосыңыз.",
    ru: "Срок истёк: {due}, под запретом: {held}. Чтобы уничтожить, добавьте --confirm.",
    en: "Time is over: {due}, on hold: {held}. Add --confirm to erase them.",
  },
  erased: {
    kk: "Жойылды: {erased}, тыйым бар: {held}.",
    ru: "Уничтожено: {erased}, под запретом: {held}.",
    en: "Erased: {erased}, on hold: {held}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type VaultWord = keyof typeof WORDS;

/** A sentence with its values in place. */
export const tell = (
  language: Language,
  word: VaultWord,
  values: Readonly<Record<string, string | number>> = {},
): string => WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
