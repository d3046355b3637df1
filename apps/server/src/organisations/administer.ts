import { SUBJECTS, type Subject } from "@pana/law";
import type { Static } from "typebox";
import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import type { Database } from "../database/database.js";
import { fault, faultOf } from "../http/faults.js";
import { invalid, notPermitted, notVisible, type Refusal } from "../http/refusal.js";
import type { Organisation, organisationsContract } from "./contract.js";
import type { Directory, Listed } from "./directory.js";
import type { Knowledge, Known } from "./knowledge.js";
import { addOrganisation, changeOrganisation } from "./store.js";

/** What administration needs. */
export interface Administration {
  readonly database: Database;
  readonly knowledge: Knowledge;
}

type Input = Static<(typeof organisationsContract)["add"]["schema"]["body"]>;
type Change = Static<(typeof organisationsContract)["change"]["schema"]["body"]>;

const NOT_BELOW = {
  kk: "Сіз өз ұйымыңызды және оған бағынатындарды ғана басқарасыз.",
  ru: "Вы администрируете только свою организацию и подчинённые ей.",
  en: "You administer your own organisation and those below it only.",
};
const NOT_SELF = {
  kk: "Өз ұйымыңызды тоқтата алмайсыз.",
  ru: "Свою организацию приостановить нельзя.",
  en: "You cannot suspend your own organisation.",
};
const NO_SUCH_KIND = {
  kk: "мұндай орган түрі жоқ",
  ru: "такого вида органов нет",
  en: "there is no such kind of body",
};
const NO_SUCH_BODY = {
  kk: "мұндай ұйым жоқ",
  ru: "такой организации нет",
  en: "there is no such organisation",
};
const CIRCLE = {
  kk: "ұйым өзіне өзі бағына алмайды",
  ru: "организация не может подчиняться сама себе",
  en: "an organisation cannot be below itself",
};

/** An administrator of a body of the whole country without a body above cares for those that nobody is above. */
const caresForAll = (caller: Caller, directory: Directory): boolean =>
  caller.organisation.region === null && directory.get(caller.organisation.id)?.parent === null;

/** Whether an administrator may change an organisation: the own one, one below it, or one that nobody is above. */
export function administers(caller: Caller, directory: Directory, id: string): boolean {
  if (id === caller.organisation.id) return true;
  const above = directory.above(id);
  return (
    above.some((body) => body.id === caller.organisation.id) ||
    (above.length === 0 && caresForAll(caller, directory))
  );
}

export const asOrganisation = ({ name, kinds, ...rest }: Listed): Organisation => ({
  ...rest,
  name: { ...name },
  kinds: [...kinds],
});

function faultsIn({ directory }: Known, one: Listed) {
  const faults = [];
  for (const [place, kind] of one.kinds.entries()) {
    if (kind === "public" || !SUBJECTS.includes(kind)) {
      faults.push(fault(`/kinds/${place}`, "choice", NO_SUCH_KIND, "kinds"));
    }
  }
  for (const language of ["kk", "ru", "en"] as const) {
    if (one.name[language].trim() === "") faults.push(faultOf(`/name/${language}`, "required", {}, "name"));
  }
  if (one.region !== null && !/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(one.region)) {
    faults.push(faultOf("/region", "pattern"));
  }
  if (one.parent !== null) {
    if (!directory.get(one.parent)) faults.push(fault("/parent", "unknown", NO_SUCH_BODY));
    else if (one.parent === one.id || directory.above(one.parent).some(({ id }) => id === one.id)) {
      faults.push(fault("/parent", "circle", CIRCLE));
    }
  }
  return faults;
}

/** May this administrator put an organisation below that body, or below none. */
const mayPlace = (caller: Caller, directory: Directory, parent: string | null): boolean =>
  parent === null ? caresForAll(caller, directory) : administers(caller, directory, parent);

/** Adds an organisation below the administrator's own. */
export async function add(
  { database, knowledge }: Administration,
  caller: Caller,
  input: Input,
): Promise<Organisation | Refusal> {
  const known = await knowledge.refresh();
  const kinds = [...new Set(input.kinds)] as Subject[];
  const one: Listed = { ...input, kinds, id: newId(), suspended: false };
  const faults = faultsIn(known, one);
  if (faults.length > 0) return invalid(...faults);
  if (!mayPlace(caller, known.directory, one.parent)) return notPermitted(NOT_BELOW);
  await addOrganisation(database, one);
  await knowledge.refresh();
  return asOrganisation(one);
}

/** Changes or suspends an organisation. */
export async function change(
  { database, knowledge }: Administration,
  caller: Caller,
  id: string,
  input: Change,
): Promise<Organisation | Refusal> {
  const known = await knowledge.refresh();
  const before = known.directory.get(id);
  if (!before) return notVisible();
  if (!administers(caller, known.directory, id)) return notPermitted(NOT_BELOW);
  const one = { ...before, ...input } as Listed;
  if (one.suspended && id === caller.organisation.id) return notPermitted(NOT_SELF);
  const faults = faultsIn(known, one);
  if (faults.length > 0) return invalid(...faults);
  if (one.parent !== before.parent && !mayPlace(caller, known.directory, one.parent)) {
    return notPermitted(NOT_BELOW);
  }
  await changeOrganisation(database, one);
  await knowledge.refresh();
  return asOrganisation(one);
}

/** The organisation where the administrator may look after its officers. */
export async function administered(
  { knowledge }: Administration,
  caller: Caller,
  id: string,
): Promise<Listed | Refusal> {
  const { directory } = await knowledge.refresh();
  const one = directory.get(id);
  if (!one) return notVisible();
  return administers(caller, directory, id) ? one : notPermitted(NOT_BELOW);
}
