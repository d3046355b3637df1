import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/** The Code of Administrative Offences, read in an edition of about 2020: later amendments are likely. */
export const AO_PROVISIONS = {
  ...provisionsOf("AO", [{ edition: "AO 2020", validFrom: "2015-01-01", validTo: null, mark: "V-old" }], {
    "AO 127-1": text(
      "Кәмелетке толмағанға қатысты құқыққа қарсы әрекет туралы хабарламау",
      "Несообщение о противоправных деяниях в отношении несовершеннолетних",
      "Not reporting unlawful acts against minors",
    ),
    "AO 135": text(
      "Жетім балалар банкіне деректер беру мерзімін бұзу",
      "Нарушение срока передачи данных в банк детей-сирот",
      "Breach of the term of sending data to the bank of orphans",
    ),
  }),
  ...provisionsOf("AO", [{ edition: "AO 31.12.2025", validFrom: "2025-12-31", validTo: null, mark: "S" }], {
    "AO 127-3": text(
      "Балаларды қорғау туралы заңнаманы бұзу",
      "Нарушение законодательства о защите детей",
      "Breach of the legislation on the protection of children",
    ),
  }),
};
