import type { Text } from "@pana/law";

/** A region with its name, and in `of` as the name of its bodies needs it ("… of Akmola Region"). */
export interface Region {
  readonly code: string;
  readonly name: Text;
  readonly of: Text;
  /** Bodies of a city of republican significance are called after the city, with other words than those of an oblast. */
  readonly city: boolean;
  /** The share of the demonstration's files, by weight: our choice, for no figures by region are published. */
  readonly weight: number;
}

const oblast = (code: string, weight: number, kk: string, ru: string, ofRu: string, en: string): Region => ({
  code,
  name: { kk: `${kk} облысы`, ru, en },
  of: { kk: `${kk} облысының`, ru: ofRu, en },
  city: false,
  weight,
});
const city = (code: string, weight: number, kk: string, ru: string, ofRu: string, en: string): Region => ({
  code,
  name: { kk: `${kk} қаласы`, ru: `город ${ru}`, en },
  of: { kk: `${kk} қаласының`, ru: `города ${ofRu}`, en },
  city: true,
  weight,
});

/** The 20 regions by ISO 3166-2:KZ (numeric codes of 29 November 2022). */
export const REGIONS: readonly Region[] = [
  oblast("KZ-10", 2, "Абай", "область Абай", "области Абай", "Abai Region"),
  oblast("KZ-11", 3, "Ақмола", "Акмолинская область", "Акмолинской области", "Akmola Region"),
  oblast("KZ-15", 4, "Ақтөбе", "Актюбинская область", "Актюбинской области", "Aktobe Region"),
  oblast("KZ-19", 7, "Алматы", "Алматинская область", "Алматинской области", "Almaty Region"),
  oblast("KZ-23", 4, "Атырау", "Атырауская область", "Атырауской области", "Atyrau Region"),
  oblast(
    "KZ-27",
    3,
    "Батыс Қазақстан",
    "Западно-Казахстанская область",
    "Западно-Казахстанской области",
    "West Kazakhstan Region",
  ),
  oblast("KZ-31", 4, "Жамбыл", "Жамбылская область", "Жамбылской области", "Zhambyl Region"),
  oblast("KZ-33", 3, "Жетісу", "область Жетісу", "области Жетісу", "Zhetisu Region"),
  oblast("KZ-35", 5, "Қарағанды", "Карагандинская область", "Карагандинской области", "Karaganda Region"),
  oblast("KZ-39", 4, "Қостанай", "Костанайская область", "Костанайской области", "Kostanay Region"),
  oblast("KZ-43", 3, "Қызылорда", "Кызылординская область", "Кызылординской области", "Kyzylorda Region"),
  oblast("KZ-47", 4, "Маңғыстау", "Мангистауская область", "Мангистауской области", "Mangystau Region"),
  oblast("KZ-55", 3, "Павлодар", "Павлодарская область", "Павлодарской области", "Pavlodar Region"),
  oblast(
    "KZ-59",
    2,
    "Солтүстік Қазақстан",
    "Северо-Казахстанская область",
    "Северо-Казахстанской области",
    "North Kazakhstan Region",
  ),
  oblast("KZ-61", 9, "Түркістан", "Туркестанская область", "Туркестанской области", "Turkistan Region"),
  oblast("KZ-62", 1, "Ұлытау", "область Ұлытау", "области Ұлытау", "Ulytau Region"),
  oblast(
    "KZ-63",
    3,
    "Шығыс Қазақстан",
    "Восточно-Казахстанская область",
    "Восточно-Казахстанской области",
    "East Kazakhstan Region",
  ),
  city("KZ-71", 12, "Астана", "Астана", "Астаны", "Astana"),
  city("KZ-75", 16, "Алматы", "Алматы", "Алматы", "Almaty"),
  city("KZ-79", 8, "Шымкент", "Шымкент", "Шымкента", "Shymkent"),
];
