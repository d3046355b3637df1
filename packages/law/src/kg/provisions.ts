import { provisionsOf } from "../common/provisions.js";
import type { NormativeAct } from "../model/provision.js";
import { text } from "../model/text.js";

export const NORMATIVE_ACTS = {
  KGL: {
    short: "KGL",
    title: text(
      "«Адам саудасының алдын алу және оған қарсы күрес туралы» 2005 жылғы 17 наурыздағы № 55 Заң",
      "Закон от 17 марта 2005 года № 55 «О предупреждении и борьбе с торговлей людьми»",
      "Law No. 55 of 17 March 2005 on prevention and combating of human trafficking",
    ),
    address: "http://cbd.minjust.gov.kg/act/view/ru-ru/1650",
  },
  KGR: {
    short: "KGR",
    title: text(
      "Ұлттық қайта бағыттау тетігі және сәйкестендіру тәртібі туралы Үкімет актісі, 2019 жыл",
      "Акт Правительства 2019 года о национальном механизме перенаправления и порядке идентификации",
      "Government act of 2019 on the national referral mechanism and procedures of identification",
    ),
    address: null,
  },
  KGP: {
    short: "KGP",
    title: text(
      "Адам саудасына қарсы күрес бағдарламасы, 2022–2025 (Министрлер Кабинетінің 2022 жылғы 15 сәуірдегі № 227 қаулысы)",
      "Программа борьбы с торговлей людьми на 2022–2025 годы (постановление Кабинета Министров от 15 апреля 2022 года № 227)",
      "Programme against human trafficking for 2022–2025 (Cabinet of Ministers resolution No. 227 of 15 April 2022)",
    ),
    address: null,
  },
} as const satisfies Readonly<Record<string, NormativeAct>>;

/** Sources: vesti.kg, 24.kg, the TIP report of 2023; no article has been read but the sixth, as retold. */
export const PROVISIONS = {
  ...provisionsOf(
    "KGL",
    [{ edition: "No. 55 17.03.2005", validFrom: "2005-03-17", validTo: null, mark: "S" }],
    {
      "KGL subject": text(
        "Жәбірленгендерді қорғау және оларға көмек көрсету шаралары",
        "Меры защиты пострадавших и помощи им",
        "Measures of protection of victims and help to them",
      ),
      "KGL 6(6)": text(
        "Үйлестіруші органды Президент айқындайды",
        "Координирующий орган определяет Президент",
        "The President determines the coordinating body",
      ),
    },
  ),
  ...provisionsOf("KGR", [{ edition: "2019", validFrom: "2020-01-01", validTo: null, mark: "U" }], {
    "KGR identification": text(
      "Сәйкестендіру тәртібі",
      "Порядок идентификации",
      "Procedure of identification",
    ),
    "KGR referral": text(
      "Ұлттық қайта бағыттау тетігі",
      "Национальный механизм перенаправления",
      "National referral mechanism",
    ),
  }),
  ...provisionsOf(
    "KGP",
    [{ edition: "No. 227 15.04.2022", validFrom: "2022-04-15", validTo: "2025-12-31", mark: "S" }],
    {
      "KGP programme": text(
        "2022–2025 жылдарға арналған бағдарлама мен іс-шаралар жоспары",
        "Программа и план мероприятий на 2022–2025 годы",
        "Programme and plan of activities for 2022–2025",
      ),
    },
  ),
};
export type KgProvision = keyof typeof PROVISIONS;
