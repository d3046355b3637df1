import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { fault, faultOf } from "../../http/faults.js";
import { invalid, notPermitted, notVisible, type Refusal, unauthenticated } from "../../http/refusal.js";
import type { Caller } from "../caller.js";
import type { Session } from "../contract.js";
import { passwordAgain } from "../factors/again.js";
import { enrolling, LAST_FACTOR } from "../factors/enrol.js";
import { digestOf as digestOfCode, newRecoveryCodes } from "../factors/recovery-codes.js";
import { type Factors, required } from "../factors/services.js";
import { dropRecoveryCodes, note, readFactors, replaceRecoveryCodes } from "../factors/store.js";
import { openSession, sessionOf, tokenHashOf } from "../session.js";
import { endSessionsOf } from "../store.js";
import { digestOf, isOurs, newChallenge } from "./challenge.js";
import { placeOf } from "./place.js";
import { addPasskey, passkeysOf, removePasskey, takeChallenge } from "./store.js";

const WRONG = {
  kk: "қабылданбады: қайтадан бастаңыз",
  ru: "не принят: начните сначала",
  en: "was not accepted: begin again",
};

const purposeOf = (officer: string): string => `add to ${officer}`;

/** What a new passkey is to sign. */
export async function offer(
  services: Factors,
  caller: Caller | null,
  request: FastifyRequest,
  { password }: { readonly password?: string },
): Promise<{ options: Record<string, unknown> } | Refusal> {
  const who = await enrolling(services, caller, request);
  if (!who) return unauthenticated();
  const { id, username, name } = who.officer;
  if (caller) {
    if (password === undefined) return invalid(faultOf("/password", "required"));
    const refused = await passwordAgain(services, request, id, password);
    if (refused) return refused;
  }
  const { config, database, secret, clock } = services;
  const options = await generateRegistrationOptions({
    rpName: "Pana",
    rpID: placeOf(config, request).host,
    userID: new Uint8Array(Buffer.from(id.replaceAll("-", ""), "hex")),
    userName: username,
    userDisplayName: name,
    challenge: newChallenge(secret, purposeOf(id), clock()),
    attestationType: "none",
    excludeCredentials: (await passkeysOf(database, id)).map((one) => ({ id: one.id })),
    // Resident: signing in begins with the passkey and not with a name. Verified: the passkey alone is two factors.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { options: { ...options } };
}

export type NewAnswer = Parameters<typeof verifyRegistrationResponse>[0]["response"];

/** Adds a passkey, opens a session that owes nothing, and ends every other. */
export async function add(
  services: Factors,
  caller: Caller | null,
  request: FastifyRequest,
  reply: FastifyReply,
  { name, answer }: { readonly name: string; readonly answer: NewAnswer },
): Promise<{ session: Session; recoveryCodes: string[] | null } | Refusal> {
  const who = await enrolling(services, caller, request);
  if (!who) return unauthenticated();
  const { config, database, secret } = services;
  const { id } = who.officer;
  const place = placeOf(config, request);
  let signed = "";
  const verified = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: (given) => {
      signed = given;
      return isOurs(secret, purposeOf(id), services.clock(), given);
    },
    expectedOrigin: place.origin,
    expectedRPID: place.host,
    requireUserVerification: true,
  }).catch(() => null);
  const refused = invalid(fault("/answer", "wrong", WRONG, "passkey"));
  if (!verified?.verified || !(await takeChallenge(database, digestOf(signed)))) return refused;
  const { credential } = verified.registrationInfo;
  const { authenticator, passkeys } = await readFactors(database, id);
  const recoveryCodes = authenticator === null && passkeys === 0 ? newRecoveryCodes() : null;
  const added = await database.transaction(async (queries) => {
    const key = { ...credential, transports: credential.transports ?? [], name };
    if (!(await addPasskey(queries, id, key, services.now()))) return false;
    if (recoveryCodes) {
      await replaceRecoveryCodes(
        queries,
        id,
        recoveryCodes.map((one) => digestOfCode(secret, id, one)),
      );
    }
    await endSessionsOf(queries, id);
    await note(queries, id, "passkey-added", services.now());
    return true;
  });
  if (!added) return refused;
  await openSession(services, request, reply, { officer: id, owes: null, how: "passkey" });
  return { session: sessionOf(services, who), recoveryCodes: recoveryCodes && [...recoveryCodes] };
}

/** Removes a passkey; other sessions end. */
export async function remove(
  services: Factors,
  caller: Caller,
  request: FastifyRequest,
  { id: passkey, password }: { readonly id: string; readonly password: string },
): Promise<undefined | Refusal> {
  const { id } = caller.officer;
  const refused = await passwordAgain(services, request, id, password);
  if (refused) return refused;
  const { authenticator, passkeys } = await readFactors(services.database, id);
  const last = authenticator === null && passkeys <= 1;
  if (required(services) && last) return notPermitted(LAST_FACTOR);
  return services.database.transaction(async (queries) => {
    if (!(await removePasskey(queries, id, passkey))) return notVisible();
    if (last) await dropRecoveryCodes(queries, id);
    await endSessionsOf(queries, id, tokenHashOf(services, request));
    await note(queries, id, "passkey-removed", services.now());
    return undefined;
  });
}
