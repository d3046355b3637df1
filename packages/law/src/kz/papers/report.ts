import type { Paper } from "../../model/paper.js";
import { text } from "../../model/text.js";
import type { KzProvision } from "../provisions.js";
import { NAME_BY_HAND } from "./common-blocks.js";

/**
 * The report of CR Annex 3, which goes with the sheet and the application (CR 11, RR 39; J16). Names and what happened
 * are written by hand: the file has no names.
 */
export const REPORT: Paper<KzProvision> = {
  title: text("Хабарлама", "Сообщение", "Report"),
  form: text(
    "Бағалау өлшемшарттарына 3-қосымша",
    "Приложение 3 к Критериям оценки",
    "Annex 3 to the Criteria",
  ),
  help: text(
    "Парақпен және өтінішпен бірге жіберіледі. Толтырған адам қол қояды.",
    "Направляется вместе с листом и заявлением. Подписывает тот, кто заполнил.",
    "Goes with the sheet and the application. Signed by whoever filled it in.",
  ),
  basis: ["CR Annex 3", "CR 11", "RR 39"],
  with: ["identification.held", "papers.sent", "referral.made"],
  blocks: [
    {
      type: "lines",
      lines: [
        NAME_BY_HAND,
        { title: text("Күні мен уақыты", "Дата и время", "Day and time"), from: "talk-at" },
        { title: text("Орны", "Место", "Place"), from: "talk-place" },
        {
          title: text(
            "Мән-жайлар: кім қатысты",
            "Обстоятельства: кто присутствовал",
            "Circumstances: who was present",
          ),
          from: "talk-participants",
          rows: 2,
        },
        {
          title: text(
            "Не болғаны: тәсілдері, уақыты",
            "Что произошло: способы, время",
            "What happened: ways and time",
          ),
          rows: 6,
        },
        { title: text("Адамның шағымдары", "Жалобы человека", "What the person complains of"), rows: 4 },
      ],
    },
    {
      type: "strong",
      text: text(
        "Дербес деректер заңмен қорғалады: бұл қағаз қолдан-қолға ғана беріледі.",
        "Персональные данные защищены законом: этот лист передают только из рук в руки.",
        "Personal data are protected by law: this paper goes from hand to hand only.",
      ),
    },
    {
      type: "signatures",
      who: [
        {
          title: text(
            "Сәйкестендірген маман: аты-жөні, қолы",
            "Специалист, проводивший идентификацию: имя, подпись",
            "Whoever identified: name, signature",
          ),
        },
      ],
    },
  ],
};
