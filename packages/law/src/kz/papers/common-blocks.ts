import type { PaperBlock, PaperLine } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";

/** The name is always written by hand: the file has none. */
export const NAME_BY_HAND: PaperLine = {
  title: text(
    "Адамның тегі, аты, әкесінің аты (болса)",
    "Фамилия, имя, отчество (при наличии)",
    "Family name, first name, patronymic (if any)",
  ),
};

/** Whom to call: the last paragraph of the information card (RR Annex 2). */
export const CALLS: PaperBlock<KzProvision> = {
  type: "calls",
  calls: [
    { number: "102", text: text("полиция", "полиция", "police") },
    {
      number: "116 16",
      text: text(
        "адам саудасына қарсы күрес жөніндегі сенім телефоны",
        "телефон доверия по борьбе с торговлей людьми",
        "trust line against human trafficking",
      ),
    },
  ],
};

export const IF_IN_DANGER: PaperBlock<KzProvision> = {
  type: "text",
  text: text(
    "Адам саудасына байланысты қылмысқа тап болсаңыз, осы нөмірлердің біріне қоңырау шалыңыз немесе ең жақын полиция бөлімшесіне барыңыз.",
    "Если вы столкнулись с преступлением, связанным с торговлей людьми, позвоните по одному из этих номеров или обратитесь в ближайший участок полиции.",
    "If you meet with a crime connected with human trafficking, call one of these numbers or go to the nearest police station.",
  ),
};

export const NEAREST_POLICE: PaperBlock<KzProvision> = {
  type: "lines",
  lines: [
    {
      title: text(
        "Ең жақын полиция бөлімшесі: мекенжайы, телефоны",
        "Ближайший участок полиции: адрес, телефон",
        "Nearest police station: address, telephone",
      ),
    },
  ],
};

/** Who handed the paper over, where and when. */
export const HANDED_OVER: PaperBlock<KzProvision> = {
  type: "lines",
  lines: [
    { title: text("Берген ұйым", "Кем выдано", "Given by"), from: "organisation" },
    { title: text("Берілген күні", "Дата выдачи", "Day"), from: "today" },
  ],
};
