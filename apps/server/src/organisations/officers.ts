import { isDeepStrictEqual } from "node:util";
import type { Static } from "typebox";
import { v7 as newId } from "uuid";
import type { Caller } from "../access/caller.js";
import { hashPassword, newPassword } from "../access/password.js";
import { fault, faultOf } from "../http/faults.js";
import { invalid, notPermitted, notVisible, Refusal } from "../http/refusal.js";
import { type Administration, administered } from "./administer.js";
import type { Officer, organisationsContract } from "./contract.js";
import { addOfficer, changeOfficer, officersOf, readOfficer } from "./store.js";

type NewOfficer = Static<(typeof organisationsContract)["addOfficer"]["schema"]["body"]>;
type Change = Static<(typeof organisationsContract)["changeOfficer"]["schema"]["body"]>;

const TAKEN = {
  kk: "бұл ат бос емес",
  ru: "это имя уже занято",
  en: "this name is taken",
};
const NOT_SELF = {
  kk: "Өзіңізді тоқтата алмайсыз, әкімші рөлін де өзіңізден ала алмайсыз.",
  ru: "Нельзя приостановить себя или снять с себя роль администратора.",
  en: "You cannot suspend yourself or give up your own role of administrator.",
};
const NOT_OWN_PARTS = {
  kk: "Істердің өзіңізге ашық бөліктерін өзгерте алмайсыз: оны басқа әкімші жасайды.",
  ru: "Части дел, открытые вам самим, меняет другой администратор.",
  en: "The parts of files that you see yourself are changed by another administrator.",
};
const COUNTRY_ROLE = {
  kk: "Үйлестіруші рөлін бүкіл ел органының қызметкеріне ғана беруге болады.",
  ru: "Роль координатора даётся только сотруднику органа всей страны.",
  en: "Only an officer of a body of the whole country can be a coordinator.",
};

/** The officers of an organisation, for its administrator. */
export async function list(
  services: Administration,
  caller: Caller,
  organisation: string,
): Promise<{ officers: Officer[] } | Refusal> {
  const one = await administered(services, caller, organisation);
  if (one instanceof Refusal) return one;
  return { officers: await officersOf(services.database, organisation) };
}

/** The parts of files as they are kept, each once; a refusal where the law knows no such part. */
async function partsOf(
  { knowledge }: Administration,
  parts: readonly string[] | null,
): Promise<string[] | null | Refusal> {
  if (parts === null) return null;
  const { law } = await knowledge.known();
  const known = law.jurisdiction.access?.parts ?? {};
  const unknown = parts.findIndex((part) => !Object.hasOwn(known, part));
  if (unknown >= 0) return invalid(faultOf(`/parts/${unknown}`, "choice", {}, "parts"));
  return Object.keys(known).filter((part) => parts.includes(part));
}

/** Adds an officer; the first password is in this answer and nowhere else. */
export async function add(
  services: Administration,
  caller: Caller,
  organisation: string,
  input: NewOfficer,
): Promise<{ officer: Officer; password: string } | Refusal> {
  const one = await administered(services, caller, organisation);
  if (one instanceof Refusal) return one;
  if (input.roles.includes("coordinator") && one.region !== null) return notPermitted(COUNTRY_ROLE);
  const parts = await partsOf(services, input.parts ?? null);
  if (parts instanceof Refusal) return parts;
  const password = newPassword();
  const { name, username, language } = input;
  const roles = [...new Set(input.roles)];
  const officer = { id: newId(), organisation, name, username, roles, language, parts };
  const added = await addOfficer(services.database, officer, await hashPassword(password));
  return added
    ? { officer: { ...officer, suspended: false }, password }
    : invalid(fault("/username", "taken", TAKEN));
}

/**
 * Changes an officer. Whoever is suspended, is given other roles or is to see other parts of files is signed out by the
 * database in the same transaction.
 */
export async function change(
  services: Administration,
  caller: Caller,
  id: string,
  input: Change,
): Promise<Officer | Refusal> {
  const before = await readOfficer(services.database, id);
  if (!before) return notVisible();
  const one = await administered(services, caller, before.organisation);
  if (one instanceof Refusal) return one;
  const parts = input.parts === undefined ? before.parts : await partsOf(services, input.parts);
  if (parts instanceof Refusal) return parts;
  const officer = { ...before, ...input, parts, roles: [...new Set(input.roles ?? before.roles)] };
  // The wall is there against the one who looks: nobody moves the own one.
  if (id === caller.officer.id && !isDeepStrictEqual(before.parts, parts)) return notPermitted(NOT_OWN_PARTS);
  if (id === caller.officer.id && (officer.suspended || !officer.roles.includes("administrator"))) {
    return notPermitted(NOT_SELF);
  }
  if (officer.roles.includes("coordinator") && one.region !== null) return notPermitted(COUNTRY_ROLE);
  await changeOfficer(services.database, officer);
  return officer;
}
