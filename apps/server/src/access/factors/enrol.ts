import type { FastifyReply, FastifyRequest } from "fastify";
import { fault, faultOf } from "../../http/faults.js";
import { invalid, notPermitted, type Refusal, unauthenticated } from "../../http/refusal.js";
import type { Caller } from "../caller.js";
import type { Session } from "../contract.js";
import { halfSignedIn, openSession, sessionOf, tokenHashOf } from "../session.js";
import { endSessionsOf } from "../store.js";
import { passwordAgain } from "./again.js";
import { newAuthenticator, type Shown, stepOf } from "./authenticator.js";
import { digestOf, newRecoveryCodes } from "./recovery-codes.js";
import { type Factors, required } from "./services.js";
import {
  acceptOffer,
  dropAuthenticator,
  dropRecoveryCodes,
  note,
  offerAuthenticator,
  offeredAuthenticator,
  readFactors,
  replaceRecoveryCodes,
} from "./store.js";

const WRONG_CODE = {
  kk: "бұл кодпен сәйкес келмейді; телефонның уақыты дұрыс па, тексеріңіз",
  ru: "не подходит; проверьте, верно ли время на телефоне",
  en: "does not fit; see whether the time of the phone is right",
};
const OFFER_OVER = {
  kk: "QR-код ескірді: жаңасын сұраңыз",
  ru: "QR-код устарел: запросите новый",
  en: "belongs to a QR code that is out of date: ask for a new one",
};
export const LAST_FACTOR = {
  kk: "Мұнда екінші факторсыз ешкім жұмыс істемейді: алдымен басқасын қосыңыз.",
  ru: "Здесь никто не работает без второго фактора: сначала добавьте другой.",
  en: "Nobody works here without a second factor: add another one first.",
};
const NO_FACTOR = {
  kk: "Қалпына келтіру кодтары екінші фактормен бірге беріледі.",
  ru: "Коды восстановления выдаются вместе со вторым фактором.",
  en: "Recovery codes come with a second factor.",
};

/** Who may put a factor in place: an officer at work, or one who has given the password and has no factor yet. */
export async function enrolling(
  services: Factors,
  caller: Caller | null,
  request: FastifyRequest,
): Promise<Caller | null> {
  if (caller) return caller;
  const half = await halfSignedIn(services, request);
  return half?.owes === "enrolment" ? half.caller : null;
}

/** Shows a new secret, which counts once {@link confirm} has seen a code of it. */
export async function offer(
  services: Factors,
  caller: Caller | null,
  request: FastifyRequest,
  { password }: { readonly password?: string },
): Promise<Shown | Refusal> {
  const who = await enrolling(services, caller, request);
  if (!who) return unauthenticated();
  if (caller) {
    if (password === undefined) return invalid(faultOf("/password", "required"));
    const refused = await passwordAgain(services, request, caller.officer.id, password);
    if (refused) return refused;
  }
  const { sealed, shown } = await newAuthenticator(services.factorKey, who.officer);
  await offerAuthenticator(services.database, who.officer.id, sealed);
  return shown;
}

/** Puts the offered authenticator in place, opens a session that owes nothing, and ends every other. */
export async function confirm(
  services: Factors,
  caller: Caller | null,
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
): Promise<{ session: Session; recoveryCodes: string[] } | Refusal> {
  const who = await enrolling(services, caller, request);
  if (!who) return unauthenticated();
  const { database, factorKey, secret } = services;
  const { id } = who.officer;
  const offered = await offeredAuthenticator(database, id);
  if (!offered) return invalid(fault("/code", "over", OFFER_OVER));
  const step = await stepOf(factorKey, id, offered, code.replace(/\s/g, ""), services.clock());
  if (step === null) return invalid(fault("/code", "wrong", WRONG_CODE));
  const recoveryCodes = newRecoveryCodes();
  const accepted = await database.transaction(async (queries) => {
    if (!(await acceptOffer(queries, id, offered.nonce, services.now(), step))) return false;
    await replaceRecoveryCodes(
      queries,
      id,
      recoveryCodes.map((one) => digestOf(secret, id, one)),
    );
    // Also those that still owe the enrolment: whoever else knows the password has to show the factor now.
    await endSessionsOf(queries, id);
    await note(queries, id, "authenticator-added", services.now());
    return true;
  });
  if (!accepted) return invalid(fault("/code", "over", OFFER_OVER));
  await openSession(services, request, reply, { officer: id, owes: null, how: "authenticator" });
  return { session: sessionOf(services, who), recoveryCodes: [...recoveryCodes] };
}

/** Gives up the authenticator; other sessions end. */
export async function remove(
  services: Factors,
  caller: Caller,
  request: FastifyRequest,
  password: string,
): Promise<undefined | Refusal> {
  const refused = await passwordAgain(services, request, caller.officer.id, password);
  if (refused) return refused;
  const { id } = caller.officer;
  const { passkeys } = await readFactors(services.database, id);
  if (required(services) && passkeys === 0) return notPermitted(LAST_FACTOR);
  await services.database.transaction(async (queries) => {
    await dropAuthenticator(queries, id);
    if (passkeys === 0) await dropRecoveryCodes(queries, id);
    await endSessionsOf(queries, id, tokenHashOf(services, request));
    await note(queries, id, "authenticator-removed", services.now());
  });
  return undefined;
}

/** New recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(
  services: Factors,
  caller: Caller,
  request: FastifyRequest,
  password: string,
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const refused = await passwordAgain(services, request, caller.officer.id, password);
  if (refused) return refused;
  const { id } = caller.officer;
  const { authenticator, passkeys } = await readFactors(services.database, id);
  if (authenticator === null && passkeys === 0) return notPermitted(NO_FACTOR);
  const recoveryCodes = newRecoveryCodes();
  await services.database.transaction(async (queries) => {
    await replaceRecoveryCodes(
      queries,
      id,
      recoveryCodes.map((one) => digestOf(services.secret, id, one)),
    );
    await note(queries, id, "recovery-codes-made", services.now());
  });
  return { recoveryCodes: [...recoveryCodes] };
}
