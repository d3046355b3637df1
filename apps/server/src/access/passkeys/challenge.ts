import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** How long a challenge can be answered: people look for their key. */
const LASTING_MS = 5 * 60_000;
const RANDOM_BYTES = 24;
const TIME_BYTES = 8;

const seal = (secret: Uint8Array, purpose: string, content: Uint8Array): Buffer =>
  createHmac("sha256", secret).update(`passkey challenge\0${purpose}\0`).update(content).digest();

/**
 * What a passkey is to sign. It carries its own end and a seal, so nothing is kept of challenges that nobody answers and
 * nobody can fill a table by asking for them.
 * @param purpose what the answer will be taken for, and for nothing else
 * @param now milliseconds since 1970
 */
export function newChallenge(secret: Uint8Array, purpose: string, now: number): Uint8Array<ArrayBuffer> {
  const content = Buffer.alloc(RANDOM_BYTES + TIME_BYTES);
  randomBytes(RANDOM_BYTES).copy(content);
  content.writeBigUInt64BE(BigInt(now + LASTING_MS), RANDOM_BYTES);
  return new Uint8Array(Buffer.concat([content, seal(secret, purpose, content)]));
}

/** Whether the answer is to a challenge of ours for this purpose, and in time. `challenge` is base64url. */
export function isOurs(secret: Uint8Array, purpose: string, now: number, challenge: string): boolean {
  const bytes = Buffer.from(challenge, "base64url");
  const content = bytes.subarray(0, RANDOM_BYTES + TIME_BYTES);
  const mark = bytes.subarray(RANDOM_BYTES + TIME_BYTES);
  const right = content.length === RANDOM_BYTES + TIME_BYTES ? seal(secret, purpose, content) : null;
  return (
    right?.length === mark.length &&
    timingSafeEqual(right, mark) &&
    Number(content.readBigUInt64BE(RANDOM_BYTES)) > now
  );
}

export const digestOf = (challenge: string): Buffer =>
  createHash("sha256").update(challenge, "base64url").digest();
