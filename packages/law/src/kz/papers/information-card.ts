import type { Paper } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { CALLS, HANDED_OVER, IF_IN_DANGER, NEAREST_POLICE } from "./common-blocks.js";
import { DUTIES_IN_PLAIN_WORDS, RIGHTS_IN_PLAIN_WORDS } from "./plain-words.js";

/**
 * The information card of RR Annex 2: the 17 rights and 2 duties by their numbers there, and whom to call. Given to
 * whoever refused help (RR 13) and to whom the status was not assigned or who refused identification (RR 33).
 */
export const INFORMATION_CARD: Paper<KzProvision> = {
  title: text("Ақпараттық карточка", "Информационная карточка", "Information card"),
  form: text(
    "Қайта бағыттау қағидаларына 2-қосымша, қарапайым тілмен",
    "Приложение 2 к Правилам перенаправления, простыми словами",
    "Annex 2 to the Referral Rules, in plain words",
  ),
  help: text(
    "Көмектен не сәйкестендіруден бас тартқан немесе мәртебе берілмеген адамға беріледі.",
    "Выдаётся тому, кто отказался от помощи или идентификации либо кому не присвоен статус.",
    "Given to whoever refused help or identification, or was not assigned the status.",
  ),
  basis: ["RR 13", "RR 33", "RR Annex 2", "L110 17(2)", "L110 17(3)"],
  with: ["card.given", "consent.refused", "identification.refused"],
  blocks: [
    {
      type: "text",
      text: text(
        "Бұл құқықтар адам саудасынан зардап шеккені сәйкестендіру арқылы анықталған әрбір адамға тиесілі. Сәйкестендіруді кейін де сұрауға болады.",
        "Эти права есть у каждого, кто идентифицирован как пострадавший от торговли людьми. Попросить об идентификации можно и позже.",
        "These rights belong to everybody who has been identified as having suffered from human trafficking. You may ask for identification later, too.",
      ),
    },
    {
      type: "points",
      lead: text("1. Сіздің құқығыңыз бар:", "1. Вы имеете право:", "1. You have the right"),
      points: RIGHTS_IN_PLAIN_WORDS,
    },
    {
      type: "points",
      lead: text("2. Сіздің міндетіңіз:", "2. Вы обязаны:", "2. You have the duty"),
      points: DUTIES_IN_PLAIN_WORDS,
    },
    CALLS,
    IF_IN_DANGER,
    NEAREST_POLICE,
    HANDED_OVER,
  ],
};
