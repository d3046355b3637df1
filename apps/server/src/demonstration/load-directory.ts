import type pg from "pg";
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
    "reports (id, code_hash, channel, received_at, taken_by, unanswered)",
    reports.map(({ id, channel, at, added }) => [
      id,
      noCode(),
      channel,
      localMoment(at),
      channel === "call" ? hotlineOfficer : null,
      added !== null,
    ]),
  );
  // The server seals them before it answers anybody: what loads a country has no key.
  await copyIn(
    client,
    "plain_reports (report_id, answers, danger)",
    reports.map(({ id, answers }) => [id, answers, answers.danger ?? null]),
  );
  const messages = reports.flatMap(({ id, at, added }) =>
    added === null ? [] : [{ id: seededId(random, at), report: id, at: at + 15 * 60_000, added }],
  );
  await copyIn(
    client,
    "report_messages (id, report_id, at)",
    messages.map(({ id, report, at }) => [id, report, localMoment(at)]),
  );
  await copyIn(
    client,
    "plain_report_messages (message_id, text)",
    messages.map(({ id, added }) => [id, added]),
  );
}
