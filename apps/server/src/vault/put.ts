import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import { sees } from "../files/view-store.js";
import { viewerOf } from "../files/viewer.js";
import { fault } from "../http/faults.js";
import { conflict, invalid, notVisible, Refusal } from "../http/refusal.js";
import { HARMFUL, NOT_CHECKED } from "../pictures/malware.js";
import { TELLING } from "./blind-index-kinds.js";
import { type Fit, fitContact, fitIdentity, fitPhoto } from "./check.js";
import { type IdentityView, PARTS, type Part } from "./contract.js";
import { newKey } from "./keys/envelope.js";
import { openParts, readIdentity } from "./read.js";
import { type Parts, sealPart } from "./sealed-parts.js";
import type { Vaulting } from "./services.js";
import * as store from "./store.js";
import { keyContext, unwrapKey } from "./vault.js";

type Given = { readonly version: number } & Partial<Parts>;

const FITS: { readonly [P in Part]: (given: Parts[P]) => Fit<Parts[P]> } = {
  identity: fitIdentity,
  contact: fitContact,
  photo: fitPhoto,
};

/**
 * Puts parts of an identity into the vault as one new version; the parts that are not given stay as they are. Files of
 * others that may be about the same person are found meanwhile, without either being opened.
 */
export async function putIdentity(
  services: Vaulting,
  caller: Caller,
  file: string,
  { version, ...given }: Given,
): Promise<IdentityView | Refusal> {
  const fitted = fit(given);
  if (fitted instanceof Refusal) return fitted;
  // Whoever put it in can try again: what could not be checked is not taken (docs/decisions/0009).
  const verdict = given.photo ? await services.checkFile(Buffer.from(given.photo.base64, "base64")) : "clean";
  if (verdict === "harmful") return invalid(fault("/photo/base64", "harmful", HARMFUL, "photo"));
  if (verdict === "unchecked") return new Refusal("unavailable", { reason: { ...NOT_CHECKED } });
  const { database, vault, now } = services;
  const refused = await database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return notVisible();
    const kept = await store.readKey(queries, file);
    if ((kept?.version ?? 0) !== version) return conflict(kept?.version ?? 0);
    const before = kept === null ? {} : await openParts(vault, queries, file, kept, ["identity", "contact"]);
    const { dataKey, ...key } = kept
      ? { ...kept, dataKey: await unwrapKey(vault, file, kept) }
      : await makeKey(services, file);
    try {
      const place = { file, key: key.id, version: version + 1 };
      const parts = await Promise.all(
        PARTS.flatMap((part) => {
          const value = fitted[part];
          return value === undefined
            ? []
            : [sealPart(dataKey, place, part, value).then((sealed) => ({ part, ...sealed }))];
        }),
      );
      const whole = { ...before, ...fitted };
      const { outcome, version: present } = await store.put(queries, {
        ...{ file, officer: caller.officer.id, seen: version, key, parts, at: now(), telling: TELLING },
        tokens: vault.index.tokensOf(whole.identity ?? null, whole.contact ?? null),
      });
      if (outcome === "put") return null;
      if (outcome === "conflict") return conflict(present ?? 0);
      // The key was retired between our reading it and using it; the next try takes the new one.
      return outcome === "retired" ? new Refusal("unavailable") : notVisible();
    } finally {
      dataKey.fill(0);
    }
  });
  return refused ?? readIdentity(services, caller, file);
}

async function makeKey({ vault }: Vaulting, file: string) {
  const kek = await vault.keyring.current();
  const id = newId();
  const dataKey = newKey();
  return { id, dataKey, wrapped: await kek.wrap(dataKey, keyContext(file, id)), kek: kek.id };
}

function fit(given: Partial<Parts>): Partial<Parts> | Refusal {
  const fits = PARTS.flatMap((part) => {
    const value = given[part];
    // The pairing of part and shape is what FITS has checked; over a walk the compiler cannot see it.
    return value === undefined
      ? []
      : [[part, (FITS[part] as (value: unknown) => Fit<unknown>)(value)] as const];
  });
  const faults = fits.flatMap(([, one]) => ("faults" in one ? one.faults : []));
  if (faults.length > 0) return invalid(...faults);
  return Object.fromEntries(fits.map(([part, one]) => [part, "value" in one ? one.value : undefined]));
}
