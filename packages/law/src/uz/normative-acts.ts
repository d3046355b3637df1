import type { NormativeAct } from "../model/provision.js";
import { text } from "../model/text.js";

/** Of neither has the whole text been read: what stands here is from reports about them. */
export const NORMATIVE_ACTS = {
  UZL: {
    short: "UZL",
    title: text(
      "«Адам саудасына қарсы іс-қимыл туралы» 2008 жылғы 17 сәуірдегі № ЗРУ-154 Заң (2020 жылғы 17 тамыздағы № ЗРУ-633 Заңның редакциясында)",
      "Закон от 17 апреля 2008 года № ЗРУ-154 «О противодействии торговле людьми» (в редакции Закона от 17 августа 2020 года № ЗРУ-633)",
      "Law No. ZRU-154 of 17 April 2008 on countering human trafficking (as worded by Law No. ZRU-633 of 17 August 2020)",
    ),
    address: null,
  },
  UZD: {
    short: "UZD",
    title: text(
      "Адам саудасы саласындағы қылмыстар туралы бірыңғай ақпараттық базаны жүргізу тәртібі туралы ереже (Министрлер Кабинетінің 2021 жылғы 22 қарашадағы № 708 қаулысы)",
      "Положение о порядке ведения единой информационной базы о преступлениях в сфере торговли людьми (постановление Кабинета Министров от 22 ноября 2021 года № 708)",
      "Regulation on the single database of crimes in the field of human trafficking (Cabinet of Ministers resolution No. 708 of 22 November 2021)",
    ),
    address: null,
  },
} as const satisfies Readonly<Record<string, NormativeAct>>;
