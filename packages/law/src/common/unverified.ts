import type { Unverified } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import { WITHOUT_PROVISION } from "./unread.js";

/** The regional working group of August 2022 (TIP report 2023): that it met is reported, what it agreed is not. */
export const BETWEEN_STATES: Unverified = {
  id: "transnational-referral",
  what: text(
    "Елдер арасындағы қайта бағыттау (Қазақстан, Қырғызстан, Өзбекстан жұмыс тобы, 2022 жылғы тамыз): мәліметпен алмасу нысаны көрілмеді.",
    "Перенаправление между странами (рабочая группа Казахстана, Кыргызстана и Узбекистана, август 2022 года): форма обмена сведениями не видена.",
    "Referral between states (working group of Kazakhstan, Kyrgyzstan and Uzbekistan, August 2022): the form of exchange was not seen.",
  ),
};

export const RECORDED_WITHOUT_PROVISION: Unverified = {
  id: "recorded-without-provision",
  what: text(
    "Хабар, келісім, қайта бағыттау және іс жүргізу қай нормамен реттелетіні оқылмаған: бұл әрекеттер нормасыз жазылады, ешкімге міндет тудырмайды.",
    "Какими нормами регулируются сообщения, согласие, перенаправление и ведение дела, не прочитано: эти действия записываются без нормы и никого не обязывают.",
    "By which provisions reports, consent, referral and the keeping of a file are governed has not been read: these acts are written down without a provision and oblige nobody.",
  ),
  kinds: Object.keys(WITHOUT_PROVISION),
};

export const HOLIDAYS_UNVERIFIED: Unverified = {
  id: "holidays",
  what: text(
    "Мереке күндері тексерілмеген: демалыс ретінде тек сенбі мен жексенбі есептеледі (CLDR бойынша).",
    "Праздники не проверены: выходными считаются только суббота и воскресенье (по CLDR).",
    "Holidays are not verified: only Saturday and Sunday count as days off (by CLDR).",
  ),
};

export const BY_WEEKENDS_ONLY = text(
  "Бұл мерзім мереке күндері тексерілмеген жылды қамтиды: тек сенбі мен жексенбі есептелді.",
  "Этот срок захватывает год, праздники которого не проверены: учтены только суббота и воскресенье.",
  "This term runs through a year whose holidays are not verified: only Saturdays and Sundays were counted.",
);

export const DAY_OF_ENTRY: Unverified = {
  id: "day-of-entry",
  what: text(
    "Күшіне ену күні көрілмеді: нормалар акт қабылданған күннен бастап есептеледі.",
    "День вступления в силу не виден: нормы считаются действующими со дня принятия акта.",
    "The day of entry into force was not seen: provisions are taken to hold from the day of the act.",
  ),
};

export const IDENTIFICATION_UNREAD: Unverified = {
  id: "identification",
  what: text(
    "Сәйкестендіру тәртібі, мәртебе, ойлану мерзімі, құқықтар, балалар мен шетелдіктерге арналған ережелер оқылмаған.",
    "Порядок идентификации, статус, период на размышление, права, правила о детях и иностранцах не прочитаны.",
    "How a person is identified, the status, a period for reflection, the rights, the rules on children and on foreigners have not been read.",
  ),
};
