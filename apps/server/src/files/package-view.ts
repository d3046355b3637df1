import type { Subject } from "@pana/law";
import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import { notVisible, type Refusal } from "../http/refusal.js";
import type { PackageView, WaitingPackage } from "./package-contract.js";
import { readPackage, readPackageActs, readWaiting, receivePackage } from "./package-store.js";
import type { Recording } from "./record.js";
import { recordedAct } from "./view.js";
import { nameOf, viewerOf } from "./viewer.js";

/** The referrals to the caller's organisation that wait for an answer. */
export async function listWaiting(
  { database, knowledge, now }: Recording,
  caller: Caller,
): Promise<{ packages: Static<typeof WaitingPackage>[]; now: string }> {
  const waiting = await database.as(viewerOf(caller), readWaiting);
  const known = await knowledge.known();
  return {
    packages: waiting.map(({ referral, sentBy, ...one }) => ({
      ...{ id: referral, from: sentBy === null ? null : nameOf(known, sentBy) },
      ...one,
    })),
    now: now(),
  };
}

/** What a referral sent to the caller's organisation, or a refusal that does not tell whether there is such a referral. */
export async function readSent(
  { database, knowledge, now }: Recording,
  caller: Caller,
  referral: string,
): Promise<PackageView | Refusal> {
  const read = await database.as(viewerOf(caller), async (queries) => {
    const sent = await readPackage(queries, referral);
    if (!sent) return null;
    await receivePackage(queries, referral);
    return { sent, acts: await readPackageActs(queries, referral) };
  });
  if (!read) return notVisible();
  const known = await knowledge.known();
  const { access, actKinds } = known.law.jurisdiction;
  const { sent, acts } = read;
  const answerable = access!.answers.accepted.flatMap((kind) => actKinds[kind]?.actors ?? []);
  return {
    ...{ id: sent.referral, file: sent.file, number: sent.number, track: sent.track, sex: sent.sex },
    from: sent.sentBy === null ? null : nameOf(known, sent.sentBy),
    ...{ sentAt: sent.sentAt, contents: [...sent.contents], answerBy: sent.answerBy, until: sent.until },
    acts: acts.map((act) => recordedAct(known, caller, act)),
    mayAnswerAs: caller.organisation.kinds.filter((kind) => answerable.includes(kind as Subject)),
    now: now(),
  };
}
