import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import { cleanText } from "../http/clean.js";
import { hashOfCode, readCode } from "./code.js";
import type { Message } from "./contract.js";
import type { DeskOfficer, Reports } from "./desk.js";
import { readReplyKey, storeReply } from "./desk-store.js";
import type { Reception } from "./receive.js";
import { readText, sealText } from "./sealing/content.js";
import type { DeskKey } from "./sealing/desk-key.js";
import { sealTo } from "./sealing/hpke.js";
import { replyKeyOf } from "./sealing/reply-key.js";
import { type KeptMessage, storeReportersMessage } from "./store.js";

/*
 * What reporter and desk write to each other. A message is there once: sent again with its key it is answered as the first time,
 * however often and whatever was lost on the way.
 */

/** Other words came under this key before: nothing was written. */
export const OTHER_WORDS = "other words";
export type Written = Message | typeof OTHER_WORDS;

/** What is kept of a key. Whoever made one may have put anything into it. */
const onceOf = (key: string | undefined): Uint8Array | null =>
  key === undefined ? null : createHash("sha256").update(key).digest();

/** What a message is answered with: itself, or what came under its key before where that has the same words. */
async function answer(
  desk: DeskKey,
  given: Message,
  { id, kept }: { readonly id: string; readonly kept: KeptMessage },
): Promise<Written> {
  if (kept.id === id) return given;
  const before = readText(await desk.open("message", kept.sealed));
  return before === given.text ? { ...given, at: kept.at } : OTHER_WORDS;
}

/**
 * Adds a message of the reporter.
 * @param typed the code as a person typed it
 * @param key an idempotency key of the sender; without one every sending is a message
 * @returns null where no report has that code
 */
export async function writeToDesk(
  { database, secret, desk, now }: Reception,
  typed: string,
  text: string,
  key?: string,
): Promise<Written | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const { publicKey } = await replyKeyOf(secret, code);
  const message: Message = { at: now(), from: "reporter", text: cleanText(text) };
  const content = sealText(message.text);
  const stored = {
    id: newId(),
    at: message.at,
    sealed: await desk.seal("message", content),
    own: await sealTo(publicKey, "message", content),
    once: onceOf(key),
  };
  const kept = await storeReportersMessage(database, hashOfCode(secret, code), stored);
  return kept && answer(desk, message, { id: stored.id, kept });
}

/**
 * Writes to the reporter.
 * @param key an idempotency key of the officer
 * @returns null where there is no such report
 */
export function reply(
  { database, desk }: Reports,
  officer: DeskOfficer,
  report: string,
  text: string,
  { now, key }: { readonly now: string; readonly key?: string },
): Promise<Written | null> {
  return database.as(officer, async (queries) => {
    const replyKey = await readReplyKey(queries, report);
    if (replyKey === undefined) return null;
    const message: Message = { at: now, from: "desk", text };
    const content = sealText(text);
    const stored = {
      id: newId(),
      at: now,
      officer: officer.officer,
      sealed: await desk.seal("message", content),
      own: replyKey && (await sealTo(replyKey, "message", content)),
      once: onceOf(key),
    };
    return answer(desk, message, { id: stored.id, kept: await storeReply(queries, report, stored) });
  });
}
