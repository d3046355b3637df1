import type { Contact, Identity, KnownIdentity, Name } from "./operations.js";

/** What stands in the form: every text may still be empty. */
export interface TypedIdentity {
  readonly names: readonly Readonly<Required<Name>>[];
  readonly born: string;
  readonly iin: string;
  readonly documents: readonly (Omit<Identity["documents"][number], "country"> & {
    readonly country: string;
  })[];
  readonly phones: readonly Readonly<Required<Contact["phones"][number]>>[];
  readonly addresses: Contact["addresses"];
}

export const NEW_NAME: TypedIdentity["names"][number] = {
  family: "",
  given: "",
  patronymic: "",
  use: "papers",
};
export const NEW_DOCUMENT: TypedIdentity["documents"][number] = { kind: "passport", country: "", number: "" };
export const NEW_PHONE: TypedIdentity["phones"][number] = { number: "", whose: "", safety: "unknown" };
export const NEW_ADDRESS: TypedIdentity["addresses"][number] = { text: "", safety: "unknown" };

/** The form as it begins: what is known, and a row for a name where there is none. */
export function typedFrom({ identity, contact }: Pick<KnownIdentity, "identity" | "contact">): TypedIdentity {
  const names = (identity?.names ?? []).map((name) => ({ ...NEW_NAME, ...name }));
  return {
    names: names.length > 0 ? names : [NEW_NAME],
    born: identity?.born ?? "",
    iin: identity?.iin ?? "",
    documents: (identity?.documents ?? []).map((document) => ({ ...NEW_DOCUMENT, ...document })),
    phones: (contact?.phones ?? []).map((phone) => ({ ...NEW_PHONE, ...phone })),
    addresses: contact?.addresses ?? [],
  };
}

const filled = <K extends string>(values: Readonly<Record<K, string>>): Partial<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<string>(values).flatMap(([key, value]) =>
      value.trim() === "" ? [] : [[key, value.trim()]],
    ),
  ) as Partial<Record<K, string>>;

/** What is sent: rows in which nothing was typed are left out. */
export function partsOf(typed: TypedIdentity): { readonly identity: Identity; readonly contact: Contact } {
  const { names, born, iin, documents, phones, addresses } = typed;
  return {
    identity: {
      names: names.flatMap(({ use, ...words }) => {
        const name = filled(words);
        return Object.keys(name).length === 0 ? [] : [{ ...name, use }];
      }),
      ...filled({ born, iin }),
      documents: documents.flatMap(({ kind, country, number }) =>
        number.trim() === "" ? [] : [{ kind, number: number.trim(), ...filled({ country }) }],
      ),
    },
    contact: {
      phones: phones.flatMap(({ number, whose, safety }) =>
        number.trim() === "" ? [] : [{ number: number.trim(), safety, ...filled({ whose }) }],
      ),
      addresses: addresses.flatMap(({ text, safety }) =>
        text.trim() === "" ? [] : [{ text: text.trim(), safety }],
      ),
    },
  };
}

/** The parts that were changed: what nobody touched makes no new version. */
export function changedParts(
  typed: TypedIdentity,
  known: Pick<KnownIdentity, "identity" | "contact">,
): Partial<ReturnType<typeof partsOf>> {
  const [now, before] = [partsOf(typed), partsOf(typedFrom(known))];
  const same = (part: "identity" | "contact") => JSON.stringify(now[part]) === JSON.stringify(before[part]);
  return {
    ...(same("identity") ? {} : { identity: now.identity }),
    ...(same("contact") ? {} : { contact: now.contact }),
  };
}
