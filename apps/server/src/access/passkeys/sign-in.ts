import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal, tooMany, unauthenticated } from "../../http/refusal.js";
import type { Session } from "../contract.js";
import type { Factors } from "../factors/services.js";
import { asCaller, openSession, sessionOf } from "../session.js";
import { countAttempt, forgiveAttempts } from "../store.js";
import { attemptKey } from "../throttle.js";
import { digestOf, isOurs, newChallenge } from "./challenge.js";
import { placeOf } from "./place.js";
import { ownerOf, takeChallenge, usePasskey } from "./store.js";

const PURPOSE = "sign in";

const WRONG = {
  kk: "Бұл кіру кілті мұнда жарамайды.",
  ru: "Этот ключ доступа здесь не подходит.",
  en: "This passkey does not open here.",
};

/** Passkeys are not guessed; this keeps a source from having signatures checked all day. */
const FREE = 100;

/** What any passkey of this place may sign: whose it is, the device knows. */
export async function challenge(
  { config, secret, clock }: Factors,
  request: FastifyRequest,
): Promise<object> {
  return generateAuthenticationOptions({
    rpID: placeOf(config, request).host,
    challenge: newChallenge(secret, PURPOSE, clock()),
    userVerification: "required",
  });
}

export type Answer = Parameters<typeof verifyAuthenticationResponse>[0]["response"];

/** Signs in with a passkey: the key is what one has, and the device has asked for what one is or knows. */
export async function signIn(
  services: Factors,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<Session | Refusal> {
  const { config, database, secret } = services;
  const key = attemptKey(secret, "passkey", "", request.ip);
  const wait = await countAttempt(database, key, FREE);
  if (wait !== null) return tooMany(wait);
  const owner = await ownerOf(database, answer.id);
  const caller = owner && (await asCaller(services, owner));
  const refused = new Refusal(unauthenticated().code, { reason: { ...WRONG } });
  if (!caller) return refused;
  const place = placeOf(config, request);
  let signed = "";
  // What cannot be read is thrown by the library, like what is wrong.
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: (given) => {
      signed = given;
      return isOurs(secret, PURPOSE, services.clock(), given);
    },
    expectedOrigin: place.origin,
    expectedRPID: place.host,
    requireUserVerification: true,
    credential: {
      id: answer.id,
      publicKey: new Uint8Array(owner.public_key),
      counter: Number(owner.counter),
    },
  }).catch(() => null);
  if (!verified?.verified || !(await takeChallenge(database, digestOf(signed)))) return refused;
  await usePasskey(database, answer.id, verified.authenticationInfo.newCounter, services.now());
  await forgiveAttempts(database, key);
  await openSession(services, request, reply, { officer: caller.officer.id, owes: null, how: "passkey" });
  return sessionOf(services, caller);
}
