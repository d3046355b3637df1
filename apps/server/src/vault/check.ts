import type { Fault, Text } from "@pana/law";
import { fault } from "../http/faults.js";
import { stripped } from "../pictures/picture.js";
import type { Contact, Identity, Photo } from "./contract.js";
import { documentNumber } from "./identifiers/document.js";
import { iinBirth, iinDigits, isIin } from "./identifiers/iin.js";
import { phoneE164 } from "./identifiers/phone.js";
import { wordsOf } from "./names/likeness.js";

/* What the schemas cannot say: check digits, numbering plans, days of the calendar. The value itself is never repeated. */

const BAD_IIN: Text = {
  kk: "12 цифр болуы және соңғысы бақылау санына сай келуі керек",
  ru: "нужны 12 цифр, и последняя должна сойтись как контрольная",
  en: "must have 12 digits, the last of which is the right check digit",
};
const BAD_PHONE: Text = {
  kk: "мұндай нөмір жоқ; шетелдік нөмірді + белгісінен бастаңыз",
  ru: "такого номера нет; иностранный начинайте с +",
  en: "there is no such number; begin a foreign one with +",
};
const NO_WORD: Text = {
  kk: "атының бір бөлігін жазыңыз",
  ru: "впишите хотя бы одну часть имени",
  en: "needs at least one part of the name",
};
const BAD_DAY: Text = {
  kk: "күнтізбеде мұндай күн жоқ",
  ru: "такого дня нет в календаре",
  en: "there is no such day",
};
const BAD_DOCUMENT: Text = {
  kk: "нөмірде әріп не цифр болуы керек",
  ru: "в номере должны быть буквы или цифры",
  en: "must have letters or digits",
};
const BAD_PHOTO: Text = {
  kk: "бұл бүтін JPEG не PNG суреті емес",
  ru: "это не целое изображение JPEG или PNG",
  en: "is not a whole JPEG or PNG picture",
};

/** A value in the form in which it is kept, or what is wrong with it. */
export type Fit<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** Whether a date of the calendar, where it is a whole one. */
export const isDay = (born: string): boolean => {
  if (born.length < 10) return true;
  const day = new Date(`${born}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(born);
};

export function fitIin(typed: string, pointer: string): Fit<string> {
  const value = iinDigits(typed);
  return isIin(value) ? { value } : { faults: [fault(pointer, "check-digit", BAD_IIN, "iin")] };
}

export function fitPhone(typed: string, pointer: string): Fit<string> {
  const value = phoneE164(typed);
  return value === null ? { faults: [fault(pointer, "phone", BAD_PHONE, "phone")] } : { value };
}

export const fitBorn = (born: string, pointer: string): readonly Fault[] =>
  isDay(born) ? [] : [fault(pointer, "day", BAD_DAY, "born")];

/** An identity with its IIN in digits alone. */
export function fitIdentity(given: Identity): Fit<Identity> {
  const iin = given.iin === undefined || given.iin.trim() === "" ? null : fitIin(given.iin, "/identity/iin");
  const faults = [
    ...(iin && "faults" in iin ? iin.faults : []),
    ...(given.born === undefined ? [] : fitBorn(given.born, "/identity/born")),
    ...given.names.flatMap(({ family = "", given: first = "", patronymic = "" }, place) =>
      wordsOf(`${family} ${first} ${patronymic}`).length > 0
        ? []
        : [fault(`/identity/names/${place}`, "required", NO_WORD, "name-of-person")],
    ),
    ...given.documents.flatMap(({ number }, place) =>
      documentNumber(number) === ""
        ? [fault(`/identity/documents/${place}/number`, "pattern", BAD_DOCUMENT, "document")]
        : [],
    ),
  ];
  if (faults.length > 0) return { faults };
  const { iin: _, ...rest } = given;
  return { value: iin && "value" in iin ? { ...rest, iin: iin.value } : rest };
}

/** A contact with its phones in E.164. */
export function fitContact(given: Contact): Fit<Contact> {
  const faults: Fault[] = [];
  const phones = given.phones.map((phone, place) => {
    const fit = fitPhone(phone.number, `/contact/phones/${place}/number`);
    if ("value" in fit) return { ...phone, number: fit.value };
    faults.push(...fit.faults);
    return phone;
  });
  return faults.length > 0 ? { faults } : { value: { ...given, phones } };
}

/** A picture in which nothing is but the picture: what a camera writes into it tells where somebody was. */
export function fitPhoto({ type, base64 }: Photo): Fit<Photo> {
  const picture = stripped(Buffer.from(base64, "base64"));
  return picture?.type === type
    ? { value: { type, base64: picture.bytes.toString("base64") } }
    : { faults: [fault("/photo/base64", "format", BAD_PHOTO, "photo")] };
}

/** Whether the IIN speaks of another birth date than the one beside it. */
export function warningsOf(identity: Identity | null): "iin-other-birth"[] {
  const said = identity?.iin === undefined ? null : iinBirth(identity.iin);
  const born = identity?.born;
  return said !== null && born !== undefined && !said.startsWith(born) ? ["iin-other-birth"] : [];
}
