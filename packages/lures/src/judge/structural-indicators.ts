import type { Indicator } from "./indicator.js";

/** Signs that no phrase shows: where to, how much, how old, how to get in touch. */
export const STRUCTURAL_INDICATORS = {
  abroad: {
    side: "lure",
    weight: 0.5,
    source: "mvd-kz-2026",
    title: { kk: "жұмыс шетелде", ru: "работа за границей", en: "the work is abroad" },
    phrases: {},
  },
  "scam-region": {
    side: "lure",
    weight: 0.9,
    source: "embassy-kh-2025",
    title: {
      kk: "алаяқтық орталықтары бар ел",
      ru: "страна, где держат мошеннические центры",
      en: "a country where scam centres are run",
    },
    phrases: {},
  },
  "scam-compound": {
    side: "lure",
    weight: 2.2,
    source: "embassy-kh-2025",
    grave: true,
    title: {
      kk: "алаяқтық орталықтары бар елдегі «кеңсе» жұмысы",
      ru: "«офисная» работа в стране мошеннических центров",
      en: "'office' work in a country of scam centres",
    },
    phrases: {},
  },
  "rich-pay": {
    side: "lure",
    weight: 0.6,
    source: "mvd-kz-2026",
    title: { kk: "ақысы өте жоғары", ru: "плата много выше обычной", en: "pay far above the usual" },
    phrases: {},
  },
  fortune: {
    side: "lure",
    weight: 1.3,
    source: "mvd-kz-2026",
    title: {
      kk: "айына бес мың доллардан көп уәде",
      ru: "обещают больше пяти тысяч долларов в месяц",
      en: "more than five thousand dollars a month",
    },
    phrases: {},
  },
  "under-age": {
    side: "lure",
    weight: 2.5,
    source: "law",
    grave: true,
    title: {
      kk: "он сегізге толмаған жас аталған",
      ru: "назван возраст младше восемнадцати",
      en: "an age under eighteen is named",
    },
    phrases: {},
  },
  "narrow-age": {
    side: "lure",
    weight: 0.5,
    source: "signs-of-recruitment",
    title: { kk: "тек жастар керек", ru: "нужны только молодые", en: "only the young are wanted" },
    phrases: {},
  },
  "messenger-only": {
    side: "lure",
    weight: 0.3,
    source: "egov-kz",
    title: {
      kk: "фирма аталмаған, тек телефон немесе мессенджер",
      ru: "фирма не названа, только телефон или мессенджер",
      en: "no firm is named, only a phone or a messenger",
    },
    phrases: {},
  },
  disguised: {
    side: "lure",
    weight: 0.7,
    source: "practice",
    title: { kk: "мәтін бүркемеленген", ru: "текст замаскирован", en: "the text is disguised" },
    phrases: {},
  },
  "official-address": {
    side: "against",
    weight: 0.8,
    source: "egov-kz",
    title: { kk: "ресми мекенжай", ru: "официальный адрес", en: "an official address" },
    phrases: {},
  },
} as const satisfies Readonly<Record<string, Indicator>>;
