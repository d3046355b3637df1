import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/** Article 3 of the Palermo Protocol, in force since 25 December 2003; point (a) seen as quoted, the rest remembered. */
export const PP_PROVISIONS = {
  ...provisionsOf("PP", [{ edition: "PP 2000", validFrom: "2003-12-25", validTo: null, mark: "S" }], {
    "PP 3(a)": text(
      "Адам саудасының анықтамасы: әрекет, құрал, мақсат",
      "Определение торговли людьми: действие, средство, цель",
      "Definition of trafficking: act, means, purpose",
    ),
  }),
  ...provisionsOf("PP", [{ edition: "PP 2000", validFrom: "2003-12-25", validTo: null, mark: "U" }], {
    "PP 3(c)": text(
      "Балаға қатысты құрал талап етілмейді",
      "В отношении ребёнка средство не требуется",
      "No means is needed for a child",
    ),
  }),
};
