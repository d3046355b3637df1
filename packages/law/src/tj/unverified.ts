import {
  DAY_OF_ENTRY,
  HOLIDAYS_UNVERIFIED,
  IDENTIFICATION_UNREAD,
  RECORDED_WITHOUT_PROVISION,
} from "../common/unverified.js";
import type { Unverified } from "../model/jurisdiction.js";
import { text } from "../model/text.js";

export const UNVERIFIED: readonly Unverified[] = [
  RECORDED_WITHOUT_PROVISION,
  {
    id: "terms",
    what: text(
      "Бірде-бір мерзім көрілмеді: сондықтан міндет те жоқ.",
      "Ни один срок не виден, поэтому нет и обязанностей.",
      "No term was seen, so there is no duty either.",
    ),
  },
  {
    id: "official-status",
    what: text(
      "Ресми мәртебеге өтініш күрделі деп хабарланады, сәйкестендіру тәртібі бекітілмеген: олардың нормалары оқылмаған.",
      "Сообщается, что заявление на официальный статус сложно, а порядка идентификации нет: их нормы не прочитаны.",
      "Reports say that applying for the official status is complex and that there is no procedure of identification: the provisions have not been read.",
    ),
  },
  {
    id: "centre-and-commission",
    what: text(
      "Адам саудасы жөніндегі үкіметтік орталық және ведомствоаралық комиссия қай актіге сүйенетіні көрілмеді.",
      "По каким актам работают правительственный Центр и межведомственная комиссия, не видно.",
      "By which acts the government's Trafficking in Persons Center and the interdepartmental commission work was not seen.",
    ),
  },
  {
    id: "referral",
    what: text(
      "Қайта бағыттау тетігі бар деп хабарланады; нысаны мен мерзімдері көрілмеді.",
      "Сообщается, что механизм перенаправления есть; форма и сроки не видны.",
      "A referral mechanism is reported to exist; its form and terms were not seen.",
    ),
  },
  IDENTIFICATION_UNREAD,
  HOLIDAYS_UNVERIFIED,
  DAY_OF_ENTRY,
];
