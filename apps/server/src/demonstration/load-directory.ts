import type pg from "pg";
import { stems } from "../reports/similar.js";
import { copyIn } from "./copy-in.js";
import type { DemonstrationOfficer } from "./officers.js";
import type { DemonstrationOrganisation } from "./organisations.js";
import { localMoment } from "./pen.js";
import { type Randomness, seededId } from "./randomness.js";
import type { WaitingReport } from "./waiting-reports.js";

/** Loads organisations and officers, as the owner of the tables. All officers share one hash: they share their password. */
export async function loadDirectory(
  client: pg.Client,
  organisations: readonly DemonstrationOrganisation[],
  officers: readonly DemonstrationOfficer[],
  passwordHash: string,
  at: number,
): Promise<void> {
  const idOf = new Map(organisations.map(({ key, id }) => [key, id]));
  await copyIn(
    client,
    "organisations (id, name, kinds, region, parent_id, hotline, contact, added_at)",
    organisations.map(({ id, name, kinds, region, parent, hotline, contact }) => [
      id,
      name,
      kinds,
      region,
      parent === null ? null : idOf.get(parent)!,
      hotline,
      contact,
      localMoment(at),
    ]),
  );
  await copyIn(
    client,
    "officers (id, organisation_id, name, username, password_hash, roles, language, added_at)",
    officers.map(({ id, organisation, name, username, roles, language }) => [
      id,
      idOf.get(organisation)!,
      name,
      username,
      passwordHash,
      roles,
      language,
      localMoment(at),
    ]),
  );
}

/**
 * Loads reports that wait for the trust line. Their receipt codes exist nowhere: what stands in the place of the hash is
 * random, so that nobody can follow them.
 */
export async function loadReports(
  client: pg.Client,
  random: Randomness,
  reports: readonly WaitingReport[],
  hotlineOfficer: string,
): Promise<void> {
  const noCode = () => Uint8Array.from({ length: 32 }, () => random.whole(0, 255));
  await copyIn(
    client,
    "reports (id, code_hash, channel, received_at, answers, danger, region, language, stems, taken_by, unanswered)",
    reports.map(({ id, channel, at, answers, added }) => [
      id,
      noCode(),
      channel,
      localMoment(at),
      answers,
      answers.danger ?? null,
      answers.region ?? null,
      answers.language,
      [...stems(`${answers.what} ${answers.where ?? ""}`)],
      channel === "call" ? hotlineOfficer : null,
      added !== null,
    ]),
  );
  await copyIn(
    client,
    "report_messages (id, report_id, at, text)",
    reports.flatMap(({ id, at, added }) =>
      added === null ? [] : [[seededId(random, at), id, localMoment(at + 15 * 60_000), added]],
    ),
  );
}
