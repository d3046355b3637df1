import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import { notVisible, Refusal } from "../http/refusal.js";
import { digestOf } from "./canonical.js";
import { judge } from "./judge.js";
import type { packageContract } from "./package-contract.js";
import { readPackage } from "./package-store.js";
import { appendAct, caseFileOf, keep, otherRequest, type Recording } from "./record.js";
import { findRepeated, readToAppend } from "./store.js";
import { viewerOf } from "./viewer.js";

type Answer = Static<(typeof packageContract)["answer"]["schema"]["body"]>;
type Answered = Static<(typeof packageContract)["answer"]["schema"]["response"][201]>;

/** An answer does not depend on what others record in the file meanwhile. */
const ATTEMPTS = 8;

/**
 * Answers a package: accepting opens the file to the organisation, declining leaves nothing open. The same answer with the same
 * key is recorded once, also where it is sent again after it has closed the package.
 */
export async function answerPackage(
  { database, knowledge, now }: Recording,
  caller: Caller,
  referral: string,
  key: string,
  { accept, data, ...input }: Answer,
): Promise<Answered | Refusal> {
  const digest = digestOf({ referral, accept, data, ...input });
  const { sent, prior } = await database.as(viewerOf(caller), async (queries) => ({
    sent: await readPackage(queries, referral),
    prior: await findRepeated(queries, key),
  }));
  const done = (file: string): Answered => ({ file, accepted: accept });
  if (prior) return prior.digest === digest.toString("hex") ? done(prior.file) : otherRequest();
  if (!sent) return notVisible();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const at = now();
    const read = await readToAppend(
      ...([database, caller.organisation.id, caller.officer.id, sent.file, key, at] as const),
    );
    if (!read) return notVisible();
    if (read.repeated)
      return read.repeated.digest === digest.toString("hex") ? done(sent.file) : otherRequest();
    const known = await knowledge.known(read.stamps);
    const { accepted, declined } = known.law.jurisdiction.access!.answers;
    const kind = (accept ? accepted : declined)[0]!;
    const judged = judge(
      known,
      caller,
      caseFileOf(read),
      { ...input, kind, data: { ...data, referral } },
      at,
    );
    if (judged instanceof Refusal) return judged;
    const act = keep(judged, { file: sent.file, sequence: read.version + 1 }, caller.officer.id, at);
    const appended = await appendAct(database, known, caller, read, act, { key, digest, at });
    if (appended.outcome === "recorded") return done(sent.file);
    // Others have recorded meanwhile, or the same answer has, and closed the package: the next reading tells.
  }
  return new Refusal("unavailable");
}
