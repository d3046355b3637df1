import type { Language } from "@pana/law";

/** Countries whose citizens the files are most often about, in the order in which a form offers them. */
const COUNTRIES = {
  KZ: ["Қазақстан", "Казахстан", "Kazakhstan"],
  UZ: ["Өзбекстан", "Узбекистан", "Uzbekistan"],
  KG: ["Қырғызстан", "Кыргызстан", "Kyrgyzstan"],
  TJ: ["Тәжікстан", "Таджикистан", "Tajikistan"],
  TM: ["Түрікменстан", "Туркменистан", "Turkmenistan"],
  RU: ["Ресей", "Россия", "Russia"],
  CN: ["Қытай", "Китай", "China"],
  MN: ["Моңғолия", "Монголия", "Mongolia"],
  AF: ["Ауғанстан", "Афганистан", "Afghanistan"],
  AZ: ["Әзербайжан", "Азербайджан", "Azerbaijan"],
  AM: ["Армения", "Армения", "Armenia"],
  GE: ["Грузия", "Грузия", "Georgia"],
  BY: ["Беларусь", "Беларусь", "Belarus"],
  UA: ["Украина", "Украина", "Ukraine"],
  MD: ["Молдова", "Молдова", "Moldova"],
  TR: ["Түркия", "Турция", "Türkiye"],
  IN: ["Үндістан", "Индия", "India"],
  PK: ["Пәкістан", "Пакистан", "Pakistan"],
  BD: ["Бангладеш", "Бангладеш", "Bangladesh"],
  NP: ["Непал", "Непал", "Nepal"],
  LK: ["Шри-Ланка", "Шри-Ланка", "Sri Lanka"],
  PH: ["Филиппин", "Филиппины", "Philippines"],
  VN: ["Вьетнам", "Вьетнам", "Viet Nam"],
  TH: ["Таиланд", "Таиланд", "Thailand"],
  KR: ["Корея Республикасы", "Республика Корея", "Republic of Korea"],
  IR: ["Иран", "Иран", "Iran"],
  SY: ["Сирия", "Сирия", "Syria"],
  NG: ["Нигерия", "Нигерия", "Nigeria"],
} as const satisfies Readonly<Record<string, readonly [string, string, string]>>;

export const COUNTRY_CODES: readonly string[] = Object.keys(COUNTRIES);

const PLACE = { kk: 0, ru: 1, en: 2 } as const satisfies Record<Language, number>;

/** The name of a country by its code (ISO 3166-1 alpha-2); the code itself where it is not among those named here. */
export function countryName(code: string, language: Language): string {
  const names: readonly string[] | undefined = (COUNTRIES as Readonly<Record<string, readonly string[]>>)[
    code
  ];
  return names?.[PLACE[language]] ?? code;
}
