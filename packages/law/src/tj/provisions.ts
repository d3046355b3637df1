import { provisionsOf } from "../common/provisions.js";
import type { NormativeAct } from "../model/provision.js";
import { text } from "../model/text.js";

export const NORMATIVE_ACTS = {
  TJL: {
    short: "TJL",
    title: text(
      "«Адам саудасына қарсы іс-қимыл және адам саудасының құрбандарына көмек көрсету туралы» 2014 жылғы 26 шілдедегі № 1096 Заң",
      "Закон от 26 июля 2014 года № 1096 «О противодействии торговле людьми и оказании помощи жертвам торговли людьми»",
      "Law No. 1096 of 26 July 2014 on countering human trafficking and giving help to its victims",
    ),
    address: "https://mmih.tj/SEARCH/DocumentView?DocumentId=122215",
  },
} as const satisfies Readonly<Record<string, NormativeAct>>;

/** Changed by Law No. 1563 of 2 January 2019. Source of Art. 30: the TIP reports of 2021 and 2023. */
export const PROVISIONS = provisionsOf(
  "TJL",
  [
    { edition: "No. 1096 26.07.2014", validFrom: "2014-07-26", validTo: "2019-01-01", mark: "S" },
    { edition: "No. 1563 02.01.2019", validFrom: "2019-01-02", validTo: null, mark: "S" },
  ],
  {
    "TJL 1": text(
      "Сәйкестендіру ұғымы: болжамды жәбірленгеннің кім екенін анықтау және тексеру",
      "Понятие идентификации: установление и проверка личности предполагаемой жертвы",
      "Meaning of identification: establishing and verifying who a presumed victim is",
    ),
    "TJL 30": text(
      "Мемлекеттік және жеке мекемелер тамақ, баспана, әлеуметтік, құқықтық және реинтеграция көмегін береді",
      "Государственные и частные учреждения дают питание, жильё, социальную и правовую помощь, помощь в реинтеграции",
      "State and private institutions give food, shelter, social and legal help, and help with reintegration",
    ),
  },
);
export type TjProvision = keyof typeof PROVISIONS;
