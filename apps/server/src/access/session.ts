import "@fastify/cookie";
import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.js";
import type { Queries } from "../database/database.js";
import type { Knowledge } from "../organisations/knowledge.js";
import type { Caller } from "./caller.js";
import type { Session } from "./contract.js";
import { deviceOf } from "./device.js";
import {
  endSession,
  findUnfinished,
  type How,
  type NewSession,
  type OfficerRow,
  type Owed,
  startSession,
  useSession,
} from "./store.js";

/** What sessions need. */
export interface Sessions {
  readonly config: Pick<
    Config,
    "behindProxy" | "sessionIdleMinutes" | "demonstration" | "deskUrl" | "pagesUrl"
  >;
  readonly database: Queries;
  readonly knowledge: Knowledge;
}

/** Behind TLS the name itself forbids the cookie any other host, path or plain connection. */
const nameOf = ({ behindProxy }: Sessions["config"]): string =>
  behindProxy ? "__Host-pana_session" : "pana_session";

const hashOf = (token: string): Buffer => createHash("sha256").update(token, "base64url").digest();

/** The hash of the token that a request carries, or null. */
export function tokenHashOf({ config }: Pick<Sessions, "config">, request: FastifyRequest): Buffer | null {
  const token = request.cookies[nameOf(config)];
  return token !== undefined && /^[\w-]{43}$/.test(token) ? hashOf(token) : null;
}

/**
 * Starts a session: its token travels in a cookie that no script can read and no other site can make the browser send. What
 * the request had before ends: a token that was there before the last step never opens what comes after it.
 */
export async function openSession(
  sessions: Sessions,
  request: FastifyRequest,
  reply: FastifyReply,
  given: Pick<NewSession, "officer" | "owes" | "how">,
): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  const before = tokenHashOf(sessions, request);
  if (before) await endSession(sessions.database, before);
  await startSession(sessions.database, hashOf(token), {
    ...given,
    ...deviceOf(request.headers["user-agent"] ?? ""),
  });
  reply.setCookie(nameOf(sessions.config), token, {
    httpOnly: true,
    sameSite: "strict",
    path: "/",
    secure: sessions.config.behindProxy,
  });
}

/** Ends the session of a request, where it has one, and has the browser empty what it holds of this address. */
export async function closeSession(
  sessions: Sessions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const tokenHash = tokenHashOf(sessions, request);
  if (tokenHash) await endSession(sessions.database, tokenHash);
  reply.clearCookie(nameOf(sessions.config), { path: "/", secure: sessions.config.behindProxy });
  // Not "cookies": that would reach every host of the domain.
  reply.header("clear-site-data", '"cache", "storage"');
}

/** Who asks, by the cookie of the request; null where nobody is signed in or the organisation is suspended. */
export async function callerOf(sessions: Sessions, request: FastifyRequest): Promise<Caller | null> {
  const tokenHash = tokenHashOf(sessions, request);
  if (!tokenHash) return null;
  const officer = await useSession(sessions.database, tokenHash, sessions.config.sessionIdleMinutes);
  return officer && asCaller(sessions, officer);
}

/** An officer with the organisation; null where that is suspended. */
export async function asCaller({ knowledge }: Sessions, row: OfficerRow): Promise<Caller | null> {
  const find = async () => (await knowledge.known()).directory.get(row.organisation_id);
  let organisation = await find();
  if (!organisation) {
    await knowledge.refresh();
    organisation = await find();
  }
  if (!organisation || organisation.suspended) return null;
  const { id, name, kinds, region, hotline } = organisation;
  return {
    officer: {
      id: row.id,
      name: row.name,
      username: row.username,
      roles: row.roles,
      language: row.language,
    },
    organisation: { id, name: { ...name }, kinds: [...kinds], region, hotline },
  };
}

/** Somebody who has given the password and still owes something. */
export interface HalfSignedIn {
  readonly caller: Caller;
  readonly owes: Owed;
  readonly how: How;
  readonly tokenHash: Buffer;
}

/** Whose sign-in is under way, by the cookie of the request. */
export async function halfSignedIn(
  sessions: Sessions,
  request: FastifyRequest,
): Promise<HalfSignedIn | null> {
  const tokenHash = tokenHashOf(sessions, request);
  const found = tokenHash && (await findUnfinished(sessions.database, tokenHash));
  const caller = found ? await asCaller(sessions, found) : null;
  request.halfSignedIn = caller;
  return caller && found && tokenHash ? { caller, owes: found.owes, how: found.how, tokenHash } : null;
}

/** What the web is told about the session. */
export const sessionOf = ({ config }: Pick<Sessions, "config">, caller: Caller): Session => ({
  ...caller,
  demonstration: config.demonstration,
  pages: config.pagesUrl,
  idleMinutes: config.sessionIdleMinutes,
});
