import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Operation } from "../contract.js";
import type { Queries } from "../database/database.js";
import { Refusal } from "../http/refusal.js";
import { aboutOf, asId, DEEDS, type Deed, type Seen } from "./deeds.js";
import type { Draft, Log } from "./log.js";
import { officerCalled } from "./store.js";

/** Who did something: ids. */
interface Who {
  readonly officer: string | null;
  readonly organisation: string | null;
}
const NOBODY: Who = { officer: null, organisation: null };

/** What a request is answered with and what it asked, as the walk over the operations has it. */
export interface Answered {
  readonly request: FastifyRequest;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly answer: unknown;
}

/** Notes what an operation did or was refused; answers when that is durable, and the answer may go out. */
export type Witness = (
  operation: Operation,
  access: "anyone" | "officers",
  answered: Answered,
) => Promise<void>;

declare module "fastify" {
  interface FastifyInstance {
    /** Sees every operation before its answer goes out. */
    witness: Witness;
  }
}

/** A list that a page asks for again by itself is noted once in so long. */
const AGAIN_AFTER = 10 * 60_000;
const MOST_REMEMBERED = 50_000;
/** Refusals of what was asked; faults of typing and conflicts of versions are none. */
const REFUSED: ReadonlySet<string> = new Set(["unauthenticated", "not-permitted", "not-visible", "too-many"]);

/** Lets the log see every operation of the application. */
export function witnessAll(
  app: FastifyInstance,
  services: { readonly database: Queries; readonly log: Log; readonly clock: () => number },
): void {
  app.decorate("witness", witness(services));
  // A sign-in that could not be noted is none: the session that was begun goes to nobody.
  app.addHook("onSend", async (_request, reply) => {
    if (reply.statusCode >= 500) reply.removeHeader("set-cookie");
  });
}

function witness({
  database,
  log,
  clock,
}: {
  readonly database: Queries;
  readonly log: Log;
  readonly clock: () => number;
}): Witness {
  const noted = new Map<string, number>();
  /** Whether the same was noted a short while ago. */
  const justNoted = (key: string): boolean => {
    const now = clock();
    const before = noted.get(key);
    if (before !== undefined && now - before >= 0 && now - before < AGAIN_AFTER) return true;
    if (noted.size >= MOST_REMEMBERED) noted.clear();
    noted.set(key, now);
    return false;
  };
  return async (operation, access, answered) => {
    const { answer } = answered;
    const deed = DEEDS[operation.schema.operationId] ?? { what: operation.schema.operationId };
    const who = whoOf(answered);
    if (answer instanceof Refusal) {
      if (!REFUSED.has(answer.code) || ("quiet" in deed && deed.byItself)) return undefined;
      const meant = who ?? (await whomMeant(database, operation, answered));
      const draft = refusal(operation, deed, meant ?? NOBODY, answered, answer.code);
      // A flood of strangers is counted; what is about an officer is written.
      return meant ? log.note(draft) : log.count(draft);
    }
    if ("quiet" in deed) return undefined;
    if (access === "anyone" && who === null) return undefined;
    const seen: Seen = {
      params: asRecord(answered.params),
      query: asRecord(answered.query),
      body: asRecord(answered.body),
      answer: asRecord(answer),
    };
    const drafts = draftsOf(operation, deed, who ?? NOBODY, seen);
    if (deed.again && justNoted(JSON.stringify(drafts))) {
      return undefined;
    }
    return log.note(...drafts);
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** The caller, or who is signing in. */
function whoOf({ request, answer }: Answered): Who | null {
  const { officer, organisation }: { officer?: unknown; organisation?: unknown } =
    request.caller ?? request.halfSignedIn ?? asRecord(answer);
  const [one, other] = [officer, organisation].map((named) => asId(asRecord(named).id));
  return one && other ? { officer: one, organisation: other } : null;
}

/** The officer whose name was given where signing in failed. What was typed is written nowhere. */
async function whomMeant(database: Queries, { schema }: Operation, { body }: Answered): Promise<Who | null> {
  const { username } = asRecord(body);
  if (schema.operationId !== "signIn" || typeof username !== "string") return null;
  return officerCalled(database, username.trim().toLowerCase());
}

const fileIn = ({ url }: Operation, params: unknown): string | null =>
  url.startsWith("/api/files/:id") ? asId(asRecord(params).id) : null;

function refusal(
  operation: Operation,
  deed: Deed | { readonly quiet: string },
  who: Who,
  { params }: Answered,
  code: string,
): Draft {
  return {
    ...who,
    what: "quiet" in deed ? operation.schema.operationId : deed.what,
    file: fileIn(operation, params),
    part: ("quiet" in deed ? null : deed.part) ?? null,
    ground: { by: "refused", code },
  };
}

function draftsOf(operation: Operation, deed: Deed, who: Who, seen: Seen): readonly Draft[] {
  const file = deed.file ? asId(deed.file(seen)) : fileIn(operation, seen.params);
  // Rather no answer than one that the log cannot say the file of.
  if (file === null && operation.url.startsWith("/api/files/:id")) throw new Error("a file without an id");
  const first: Draft = {
    ...who,
    ...{
      what: deed.otherwise?.(seen) ?? deed.what,
      file,
      part: deed.part ?? null,
      ...aboutOf(deed.about?.(seen) ?? {}),
    },
    ground: deed.ground ? { by: deed.ground } : file === null ? { by: "role" } : "participation",
  };
  const { shown } = deed;
  const others = (shown?.files(seen) ?? []).flatMap((one): Draft[] => {
    const found = asId(one);
    return found === null
      ? []
      : [{ ...who, what: shown!.what, file: found, part: shown!.part, ground: "participation" }];
  });
  return [first, ...others];
}
