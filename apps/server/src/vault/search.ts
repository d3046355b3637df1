import type { Fault } from "@pana/law";
import type { Caller } from "../access/caller.js";
import { viewerOf } from "../files/viewer.js";
import { faultOf } from "../http/faults.js";
import { invalid, type Refusal } from "../http/refusal.js";
import { wordsOfName } from "./blind-index.js";
import { type Fit, fitBorn, fitIin, fitPhone } from "./check.js";
import type { Asked, Contact, Found, Identity } from "./contract.js";
import { documentNumber } from "./identifiers/document.js";
import { LIKENESSES, type Likeness, likenessOfName, soundsOf, wordsOf } from "./names/likeness.js";
import { openParts } from "./read.js";
import type { Vaulting } from "./services.js";
import { findCandidates, type Wanted } from "./store.js";
import type { Vault } from "./vault.js";

/** So many files are opened to be compared; the answer says where there were more. */
const MOST_OPENED = 200;
const MOST_SHOWN = 50;

/** What is asked for, in the form in which it is kept. */
interface Question {
  readonly words: readonly string[];
  readonly born: string | null;
  readonly iin: string | null;
  readonly document: string | null;
  readonly phone: string | null;
}

/**
 * Files of the caller's organisation whose person agrees in everything asked for: numbers exactly, names in any alphabet
 * and tradition or by sound, the closest first. Nothing is opened that the organisation may not see.
 */
export async function searchIdentities(
  { database, vault }: Vaulting,
  caller: Caller,
  asked: Asked,
): Promise<{ files: Found[]; more: boolean } | Refusal> {
  const question = read(asked);
  if ("faults" in question) return invalid(...question.faults);
  const wanted = wantedBy(vault, question.value);
  if (wanted.length === 0) return invalid(faultOf("/name", "required"));
  return database.as(viewerOf(caller), async (queries) => {
    const candidates = await findCandidates(queries, wanted, MOST_OPENED + 1);
    const found: Found[] = [];
    for (const candidate of candidates.slice(0, MOST_OPENED)) {
      const parts = await openParts(vault, queries, candidate.file, candidate, ["identity", "contact"]);
      const agrees = compare(question.value, parts.identity ?? null, parts.contact ?? null);
      if (!agrees) continue;
      const { file: id, number } = candidate;
      const { names = [], born = null } = parts.identity ?? {};
      found.push({ id, number, ...agrees, names: [...names], born });
    }
    found.sort((one, other) => rank(one.likeness) - rank(other.likeness));
    return {
      files: found.slice(0, MOST_SHOWN),
      more: candidates.length > MOST_OPENED || found.length > MOST_SHOWN,
    };
  });
}

const rank = (likeness: Likeness | null): number => (likeness === null ? 0 : LIKENESSES.indexOf(likeness));

function read(asked: Asked): Fit<Question> {
  const faults: Fault[] = [];
  const text = (value: string | undefined) => (value === undefined || value.trim() === "" ? null : value);
  const taken = (fit: Fit<string> | null): string | null => {
    if (fit === null) return null;
    if ("value" in fit) return fit.value;
    faults.push(...fit.faults);
    return null;
  };
  const iin = text(asked.iin);
  const phone = text(asked.phone);
  const document = text(asked.document);
  const born = text(asked.born);
  if (born !== null) faults.push(...fitBorn(born, "/born"));
  const question = {
    words: wordsOf(asked.name ?? ""),
    born,
    iin: taken(iin === null ? null : fitIin(iin, "/iin")),
    phone: taken(phone === null ? null : fitPhone(phone, "/phone")),
    document: document === null ? null : documentNumber(document),
  };
  return faults.length > 0 ? { faults } : { value: question };
}

/** What the indexes are asked for. A birth date alone finds nobody: it has no index of its own. */
function wantedBy({ index }: Vault, { words, iin, document, phone }: Question): readonly Wanted[] {
  return [
    ...(iin === null ? [] : [[index.token("iin", iin)]]),
    ...(document === null || document === "" ? [] : [[index.token("document", document)]]),
    ...(phone === null ? [] : [[index.token("phone", phone)]]),
    ...words.map((word) => soundsOf(word).map((sound) => index.token("word", sound))),
  ];
}

/** Whether the person is the one asked for, now that it is open: tokens of words are shared by unlike names. */
function compare(
  { words, born, iin, document, phone }: Question,
  identity: Identity | null,
  contact: Contact | null,
): Pick<Found, "by" | "likeness"> | null {
  const by: Found["by"] = [];
  if (iin !== null) {
    if (identity?.iin !== iin) return null;
    by.push("iin");
  }
  if (document !== null) {
    if (!identity?.documents.some(({ number }) => documentNumber(number) === document)) return null;
    by.push("document");
  }
  if (phone !== null) {
    if (!contact?.phones.some(({ number }) => number === phone)) return null;
    by.push("phone");
  }
  let likeness: Likeness | null = null;
  if (words.length > 0) {
    const all = (identity?.names ?? []).flatMap(wordsOfName);
    likeness = likenessOfName(words, all);
    if (likeness === null) return null;
    by.push("name");
  }
  if (born !== null) {
    const known = identity?.born;
    // A year agrees with any day of it, and the other way round.
    if (known === undefined || !(known.startsWith(born) || born.startsWith(known))) return null;
    by.push("born");
  }
  return { by, likeness };
}
