import { type CaseFile, type Duty, type Package, packages } from "@pana/law";
import type { Known } from "../organisations/knowledge.js";
import type { ParticipantRow } from "./projection.js";

/** What became of a package; null while it may be answered. */
export type PackageOutcome = "accepted" | "declined" | "closed";

/** A package that a referral sends to a body that takes no part, as `project` reads it; moments are RFC 3339. */
export interface PackageRow {
  readonly referral: string;
  readonly organisation: string;
  readonly sent_by: string | null;
  readonly sent_at: string;
  readonly contents: readonly string[];
  readonly acts: readonly string[];
  readonly parts: readonly string[];
  readonly answer_by: string | null;
  readonly until: string;
  readonly outcome: PackageOutcome | null;
  readonly ended_at: string | null;
}

/**
 * The packages of a file as rows: one for each body that a referral asks and that took no part when it was sent.
 * @param asked whom each referral asks, by its id
 * @param owed the duties of the file, which say until when an answer is owed
 */
export function packageRows(
  { law }: Pick<Known, "law">,
  file: CaseFile,
  asked: ReadonlyMap<string, readonly string[]>,
  taking: ReadonlyMap<string, ParticipantRow>,
  owed: readonly Duty[],
  now: string,
): readonly PackageRow[] {
  return packages(law, file, now).flatMap((one) => {
    const { referral } = one;
    const answer = owed.find(({ duty, arisenBy }) => arisenBy === referral.id && answers(law, duty));
    return (asked.get(referral.id) ?? [])
      .filter((organisation) => !tookPart(taking.get(organisation), referral.at))
      .map((organisation) => ({
        referral: referral.id,
        organisation,
        sent_by: referral.by.organisation ?? null,
        sent_at: referral.at,
        contents: one.contents,
        acts: one.acts,
        parts: one.parts,
        answer_by: answer?.due ?? null,
        until: one.until,
        ...endOf(one, organisation),
      }));
  });
}

/** Whether an act only answers whether the body takes part. */
export const answers = ({ jurisdiction: { access } }: Known["law"], kind: string): boolean =>
  access !== undefined && (access.answers.accepted.includes(kind) || access.answers.declined.includes(kind));

const tookPart = (taking: ParticipantRow | undefined, at: string): boolean =>
  taking !== undefined && (taking.since === "" || Date.parse(taking.since) <= Date.parse(at));

function endOf(
  { answers: given, endedBy }: Package,
  organisation: string,
): Pick<PackageRow, "outcome" | "ended_at"> {
  const answer = given.find(({ act }) => act.by.organisation === organisation);
  if (answer) return { outcome: answer.accepted ? "accepted" : "declined", ended_at: answer.act.at };
  return endedBy ? { outcome: "closed", ended_at: endedBy.at } : { outcome: null, ended_at: null };
}
