import type { Caller } from "../access/caller.js";
import type { Queries } from "../database/database.js";
import { sees, seesPart } from "../files/view-store.js";
import { nameOf, viewerOf } from "../files/viewer.js";
import { notVisible, type Refusal } from "../http/refusal.js";
import { fitPhoto, warningsOf } from "./check.js";
import type { IdentityVersion, IdentityView, Part, Photo } from "./contract.js";
import { openPart, type Parts } from "./sealed-parts.js";
import type { Vaulting } from "./services.js";
import * as store from "./store.js";
import { unwrapKey, type Vault } from "./vault.js";

const NOTHING: Partial<Parts> = {};

/** Parts of an identity as they are now, opened; each undefined where nobody put it in. */
export async function openParts(
  vault: Vault,
  queries: Queries,
  file: string,
  key: store.WrappedKey,
  parts: readonly Part[],
): Promise<Partial<Parts>> {
  const sealed = await store.readParts(queries, file, parts);
  const dataKey = await unwrapKey(vault, file, key);
  try {
    const opened = sealed.map(async (one) => [
      one.part,
      await openPart(dataKey, { file, key: key.id, version: one.version }, one.part, one),
    ]);
    return Object.fromEntries(await Promise.all(opened)) as Partial<Parts>;
  } finally {
    dataKey.fill(0);
  }
}

/** Who the person of a file is, or a refusal that does not tell whether there is such a file. */
export const readIdentity = (
  { database, vault }: Vaulting,
  caller: Caller,
  file: string,
): Promise<IdentityView | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return notVisible();
    const key = await store.readKey(queries, file);
    const state = await store.readState(queries, file);
    const { identity, contact } =
      key === null ? NOTHING : await openParts(vault, queries, file, key, ["identity", "contact"]);
    const closed: IdentityView["closed"] = [];
    for (const part of ["identity", "contact"] as const)
      if (!(await seesPart(queries, file, part))) closed.push(part);
    return {
      closed,
      version: key?.version ?? 0,
      identity: identity ?? null,
      contact: contact ?? null,
      photo: await store.readPhotoPlace(queries, file),
      warnings: warningsOf(identity ?? null),
      ...state,
    };
  });

export const readPhoto = (
  { database, vault }: Vaulting,
  caller: Caller,
  file: string,
): Promise<Photo | Refusal> =>
  database.as(viewerOf(caller), async (queries) => {
    const key = await store.readKey(queries, file);
    const { photo } = key === null ? NOTHING : await openParts(vault, queries, file, key, ["photo"]);
    // Those of before pictures were stripped when they came are stripped now.
    const fit = photo && fitPhoto(photo);
    return fit && "value" in fit ? fit.value : notVisible();
  });

/** Everything that was put in about the person, the latest first. */
export async function readHistory(
  { database, vault, knowledge }: Vaulting,
  caller: Caller,
  file: string,
): Promise<{ versions: IdentityVersion[] } | Refusal> {
  const read = await database.as(viewerOf(caller), async (queries) => {
    if (!(await sees(queries, file))) return null;
    const key = await store.readKey(queries, file);
    return { key, rows: await store.readVersions(queries, file) };
  });
  if (!read) return notVisible();
  if (!read.key) return { versions: [] };
  const known = await knowledge.known();
  const dataKey = await unwrapKey(vault, file, read.key);
  try {
    const versions = new Map<number, IdentityVersion>();
    for (const row of read.rows) {
      const { version, at, part, officer } = row;
      const value =
        part === "photo" || (await openPart(dataKey, { file, key: read.key.id, version }, part, row));
      versions.set(version, {
        ...(versions.get(version) ?? { version, at, organisation: nameOf(known, row.organisation), officer }),
        [part]: value,
      });
    }
    return { versions: [...versions.values()] };
  } finally {
    dataKey.fill(0);
  }
}
