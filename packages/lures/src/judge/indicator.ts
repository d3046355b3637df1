import type { SpokenLanguage } from "../language/language.js";

export type Text = Readonly<Record<"kk" | "ru" | "en", string>>;

/** Where an indicator is published; see docs/lures.md for the list. */
export const SOURCES = {
  "ilo-2009": {
    kk: "ХЕҰ мен Еуропалық комиссия, адам саудасының жедел белгілері, 2009",
    ru: "МОТ и Европейская комиссия, оперативные признаки торговли людьми, 2009",
    en: "ILO and European Commission, Operational indicators of trafficking in human beings, 2009",
  },
  "mvd-kz-2026": {
    kk: "Қазақстан ІІМ, шетелдегі жұмыс туралы ескерту, 2026 жылғы наурыз",
    ru: "МВД Казахстана, предупреждение о работе за границей, март 2026",
    en: "Ministry of Internal Affairs of Kazakhstan, warning on jobs abroad, March 2026",
  },
  "mvd-kz-schemes": {
    kk: "Қазақстан ІІМ, жұмысқа қатысты алаяқтықтың алты тәсілі",
    ru: "МВД Казахстана, шесть схем мошенничества с работой",
    en: "Ministry of Internal Affairs of Kazakhstan, six schemes of job fraud",
  },
  "embassy-kh-2025": {
    kk: "Ресейдің Камбоджадағы елшілігі, алаяқтық орталықтары туралы ескертулер, 2025 жылғы қараша",
    ru: "Посольство России в Камбодже, предупреждения о мошеннических центрах, ноябрь 2025",
    en: "Russian embassy in Cambodia, warnings on scam centres, November 2025",
  },
  "egov-kz": {
    kk: "egov.kz, «Адам саудасы», 2024 жылғы 14 ақпан",
    ru: "egov.kz, «Торговля людьми», 14 февраля 2024",
    en: "egov.kz, Human trafficking, 14 February 2024",
  },
  "uz-migration-2022": {
    kk: "Өзбекстанның Сыртқы еңбек көші-қоны агенттігі, 2022",
    ru: "Агентство внешней трудовой миграции Узбекистана, 2022",
    en: "Agency for External Labour Migration of Uzbekistan, 2022",
  },
  "aqtobe-prosecutor": {
    kk: "Ақтөбе құқықтық статистика басқармасы, сауалнама толтыру алаяқтығы туралы",
    ru: "Управление правовой статистики Актобе, о мошенничестве с заполнением анкет",
    en: "Centre of legal statistics, Aqtobe, on form-filling fraud",
  },
  "signs-of-recruitment": {
    kk: "Жалдау хабарландыруларының жинақталған белгілері (villib.by 2018; gastrobaiter.com)",
    ru: "Собранные признаки объявлений о вербовке (villib.by 2018; gastrobaiter.com)",
    en: "Collected signs of recruitment adverts (villib.by 2018; gastrobaiter.com)",
  },
  "nij-2024": {
    kk: "NIJ мен JIRN, Unconventional Wisdom, 2024 жылғы 8 мамыр: нәтижесі белгілі 1 263 хабарландыру",
    ru: "NIJ и JIRN, Unconventional Wisdom, 8 мая 2024: 1263 объявления с известным исходом",
    en: "NIJ and JIRN, Unconventional Wisdom, 8 May 2024: 1,263 adverts with known outcome",
  },
  law: {
    kk: "Қазақстанның № 110-VIII Заңы және Қылмыстық кодекс, 128, 134, 135, 308, 309-баптар",
    ru: "Закон Казахстана № 110-VIII и Уголовный кодекс, статьи 128, 134, 135, 308, 309",
    en: "Law of Kazakhstan No. 110-VIII and Criminal Code, Articles 128, 134, 135, 308, 309",
  },
  practice: {
    kk: "Авторлардың тәжірибесі; жарияланбаған, талдаушылар тексеруі тиіс",
    ru: "Практика авторов; не опубликовано, должны проверить аналитики",
    en: "Practice of the authors; not published, to be reviewed by analysts",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type Source = keyof typeof SOURCES;

/** What an indicator speaks for, or (`against`) against a lure; `warning` is the voice of those who warn, report or survived. */
export type Side = "lure" | "sexual" | "offer" | "against" | "warning";

export interface Indicator {
  readonly side: Side;
  /** Evidence in natural logarithms of odds: 0.3 hardly tells, 2 tells by itself. */
  readonly weight: number;
  readonly source: Source;
  readonly title: Text;
  /** Goes to the top of the queue whatever the score, unless the post warns or tells. */
  readonly grave?: true;
  /** Phrases (see `Lexicon`), comma-separated. Uzbek is given in Latin letters and read in both. */
  readonly phrases: Readonly<Partial<Record<SpokenLanguage, string>>>;
}
