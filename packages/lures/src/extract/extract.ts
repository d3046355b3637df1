import type { CountryCode } from "libphonenumber-js/max";
import type { PostLanguage } from "../language/language.js";
import type { Normal } from "../normalise/normalise.js";
import { type Addresses, addressesIn } from "./addresses.js";
import { type Age, agesIn } from "./ages.js";
import { type DocumentMention, documentsIn } from "./documents.js";
import { type Money, moneyIn } from "./money.js";
import { type Phone, phonesIn } from "./phones.js";
import { type Place, placesIn } from "./places.js";
import { type Word, wordsOf } from "./words.js";

/** What a post holds, each with the stretch of the original that says so. */
export interface Findings extends Addresses {
  readonly phones: readonly Phone[];
  readonly money: readonly Money[];
  readonly places: readonly Place[];
  readonly ages: readonly Age[];
  readonly documents: readonly DocumentMention[];
}

/** Whose numbers a post probably gives when it leaves out the country's code. */
const HOME: Readonly<Partial<Record<PostLanguage, CountryCode>>> = { uz: "UZ", ky: "KG", tg: "TJ", kk: "KZ" };
const DIALS: ReadonlySet<string> = new Set(["UZ", "KG", "TJ", "AE", "TR", "RU", "KZ"]);

/** Phones, handles, links, e-mails: what leads to whoever wrote the post. */
export function contactsIn(
  normal: Normal,
  words: readonly Word[],
  home: readonly CountryCode[] = [],
  addresses: Addresses = addressesIn(normal),
): Addresses & Pick<Findings, "phones"> {
  const spoken = phonesIn(normal, words, home);
  const linked = addresses.handles
    .filter(({ platform, name }) => platform === "whatsapp" && /^\+\d{9,15}$/.test(name))
    .map(
      ({ start, end, name }): Phone => ({ start, end, number: name, country: undefined, disguised: false }),
    );
  const inLink = (phone: Phone) =>
    addresses.links.some(({ start, end }) => phone.start >= start && phone.end <= end);
  return { ...addresses, phones: [...spoken.filter((phone) => !inLink(phone)), ...linked] };
}

/** Everything that a post says of contacts, pay, places, ages and documents. */
export function extract(
  normal: Normal,
  language: PostLanguage = "other",
  words: readonly Word[] = wordsOf(normal),
): Findings {
  // "@vip_dubai" names somebody, not a place.
  const addresses = addressesIn(normal);
  const { handles, links } = addresses;
  const named = (place: Place) =>
    [...handles, ...links].some(({ start, end }) => place.start < end && place.end > start);
  const places = placesIn(normal, words).filter((place) => !named(place));
  const said = places.map(({ code }) => code).filter((code) => DIALS.has(code)) as CountryCode[];
  const native = HOME[language];
  return {
    ...contactsIn(normal, words, [...(native ? [native] : []), ...said], addresses),
    money: moneyIn(normal),
    places,
    ages: agesIn(normal),
    documents: documentsIn(normal, words),
  };
}
