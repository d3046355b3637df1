import type { SignInErrors } from "./generated/client/types.gen.js";

/** Problem details (RFC 9457) as the server writes them. */
export type Problem = SignInErrors[400];

/** Why something was not done: the server's answer, or no answer at all. */
export type Refused = Problem | { readonly code: "offline" };

/** Thrown to queries and mutations; carries codes and texts of the server, never what was typed. */
export class Refusal extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code);
  }
}

/** The code of whatever was thrown, or null where it is not an answer of the server. */
export const codeOf = (error: unknown): Refused["code"] | null =>
  typeof error === "object" &&
  error !== null &&
  "refused" in error &&
  typeof error.refused === "object" &&
  error.refused !== null &&
  "code" in error.refused
    ? (error.refused.code as Refused["code"])
    : null;

interface Described {
  readonly url: string;
  readonly body?: unknown;
  readonly path?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
}

/** What an operation is asked with, as its description types it. */
type Asked<D extends Described> = Omit<D, "url"> & { readonly signal?: AbortSignal };

/** The address, with `{id}` filled in and the parameters that have a value. */
export function addressOf(url: string, path: object = {}, query: object = {}): string {
  const filled = url.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((path as Record<string, unknown>)[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === null || value === "" ? [] : [[name, String(value)]],
    ),
  ).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/**
 * One operation of the HTTP interface, typed by its generated description: an address that the server does not have
 * does not compile.
 *
 * @throws Refusal with the server's problem, or with `offline` where nobody or only a gateway answered
 */
export const operation =
  <D extends Described, R>(method: string, url: D["url"]) =>
  async (asked: Asked<D>): Promise<R> => {
    const { body, path, query, headers, signal } = asked as Partial<Described> & {
      readonly signal?: AbortSignal;
    };
    let response: Response;
    try {
      response = await fetch(addressOf(url, path as object, query as object), {
        method,
        credentials: "same-origin",
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(headers as Record<string, string> | undefined),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Refusal({ code: "offline" });
    }
    const read: unknown = response.status === 204 ? null : await response.json().catch(() => null);
    if (response.ok) return read as R;
    const known = typeof read === "object" && read !== null && "code" in read;
    throw new Refusal(known ? (read as Problem) : { code: "offline" });
  };
