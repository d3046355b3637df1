import {
  BETWEEN_STATES,
  DAY_OF_ENTRY,
  IDENTIFICATION_UNREAD,
  RECORDED_WITHOUT_PROVISION,
} from "../common/unverified.js";
import type { Unverified } from "../model/jurisdiction.js";
import { text } from "../model/text.js";

export const UNVERIFIED: readonly Unverified[] = [
  RECORDED_WITHOUT_PROVISION,
  {
    id: "kind-of-day",
    what: text(
      "Жауап беру мерзімінің бес күні жұмыс күні ме, күнтізбелік күн бе, соңғы күні демалысқа келсе қалай — көрілмеді.",
      "Рабочие это пять дней или календарные и что, если последний — выходной, не видно.",
      "Whether the five days for an answer are working or calendar days, and what if the last is a day off, was not seen.",
    ),
  },
  {
    id: "who-may-inquire",
    what: text(
      "Қай органдар базаға сұрау жібере алатыны көрілмеді.",
      "Какие органы вправе запрашивать базу, не видно.",
      "Which bodies are authorised to inquire was not seen.",
    ),
  },
  {
    id: "who-helps",
    what: text(
      "Оңалту көмегін кім, кімге және қанша уақыт көрсететіні оқылмаған.",
      "Кто, кому и как долго даёт помощь реабилитации, не прочитано.",
      "Who gives the help of rehabilitation, to whom and for how long has not been read.",
    ),
  },
  {
    id: "national-commission",
    what: text(
      "Ұлттық комиссия және комиссиялардың өкілеттіктері тексерілмеген.",
      "Национальная комиссия и полномочия комиссий не проверены.",
      "The national commission and the powers of commissions are not verified.",
    ),
  },
  {
    id: "days-off-since-2026",
    what: text(
      "2026 жылғы екі айт күні — болжам; одан кейінгі демалыс күндері туралы жарлықтар көрілмеді.",
      "Дни обоих хайитов 2026 года — оценка; указы о выходных днях следующих лет не видены.",
      "The days of both Eids of 2026 are estimates; the decrees on days off of later years were not seen.",
    ),
  },
  IDENTIFICATION_UNREAD,
  DAY_OF_ENTRY,
  BETWEEN_STATES,
];
