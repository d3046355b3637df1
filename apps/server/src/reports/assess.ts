import type { Person } from "@pana/law";
import type { Static } from "typebox";
import type { Caller } from "../access/caller.js";
import { type Database, type Queries, statement } from "../database/database.js";
import { fault, faultOf } from "../http/faults.js";
import { invalid, notVisible, Refusal } from "../http/refusal.js";
import type { reportsContract } from "./contract.js";
import { type Assessable, lockReport, storeAssessment } from "./desk-store.js";
import { keptTriage, lookAtNew } from "./looking.js";
import type { Triage } from "./sealing/content.js";
import type { DeskKey } from "./sealing/desk-key.js";

/** An act that a new file begins with. `at` is RFC 3339. */
export interface FirstAct {
  readonly kind: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Opens a file with its first acts in the transaction of `queries`, after asking the law for each; a refusal has written
 * nothing.
 */
export type OpenFile = (
  queries: Queries,
  caller: Caller,
  opening: {
    readonly person: Person;
    readonly region: string | null;
    readonly acts: readonly FirstAct[];
  },
) => Promise<{ readonly id: string; readonly number: string } | Refusal>;

/** What assessing needs. */
export interface Assessing {
  readonly database: Database;
  readonly desk: DeskKey;
  /** Asked before the transaction begins in which the file is opened. */
  readonly fileOpener: () => Promise<OpenFile>;
  readonly now: () => string;
}

type Assessment = Static<(typeof reportsContract)["assess"]["schema"]["body"]>;
type Answer = { readonly fileId: string | null; readonly fileNumber: string | null };

const ALREADY = {
  kk: "Бұл хабарды басқа қызметкер бағалап қойған.",
  ru: "Это сообщение уже оценил другой сотрудник.",
  en: "Another officer has already assessed this report.",
};
const NOT_IN_DIRECTORY = {
  kk: "мұндай ұйым тізімде жоқ немесе тоқтатылған",
  ru: "такой организации нет в списке или она приостановлена",
  en: "no such organisation in the directory, or it is suspended",
};

const ADDRESSABLE = statement<{ id: string }>(
  "addressable-organisations",
  "select id from organisations where id = any($1::uuid[]) and not suspended",
);

/**
 * Assesses a report: opens a file with it, or closes it with a ground. Whoever assesses the same report at the same
 * moment waits, and then learns that it is done: one report never opens two files.
 * @param key the idempotency key of the request: the same officer's request sent again gets the same answer
 */
export async function assess(
  { database, desk, fileOpener, now }: Assessing,
  caller: Caller,
  id: string,
  key: string,
  assessment: Assessment,
): Promise<Answer | Refusal> {
  const officer = caller.officer.id;
  const openFile = await fileOpener();
  const viewer = { organisation: caller.organisation.id, officer };
  await lookAtNew({ database, desk }, viewer);
  return database.as(viewer, async (queries) => {
    const report = await lockReport(queries, id);
    if (!report) return notVisible();
    if (report.state !== "new") {
      return report.assessedBy === officer && report.assessmentKey === key
        ? { fileId: report.fileId, fileNumber: report.fileNumber }
        : new Refusal("conflict", { reason: { ...ALREADY } });
    }
    const at = now();
    const note = assessment.note ?? null;
    const stored = { officer, at, key, note };
    if (assessment.outcome === "close") {
      if (assessment.ground === undefined) return invalid(faultOf("/ground", "required"));
      await storeAssessment(queries, id, { ...stored, ground: assessment.ground, file: null });
      return { fileId: null, fileNumber: null };
    }
    const passTo = [...new Set(assessment.passTo ?? [])];
    const known = new Set((await queries.rows(ADDRESSABLE, [passTo])).map((organisation) => organisation.id));
    const unknown = passTo.filter((organisation) => !known.has(organisation));
    if (unknown.length > 0) {
      return invalid(
        ...unknown.map((organisation) =>
          fault(`/passTo/${passTo.indexOf(organisation)}`, "unknown", NOT_IN_DIRECTORY, "organisations"),
        ),
      );
    }
    const { danger, region } = keptTriage(desk, id, report.triage);
    const file = await openFile(queries, caller, {
      person: assessment.person ?? {},
      region,
      acts: firstActs({ ...report, danger }, passTo, note, at),
    });
    if (file instanceof Refusal) return file;
    await storeAssessment(queries, id, { ...stored, ground: null, file });
    return { fileId: file.id, fileNumber: file.number };
  });
}

/** That a report came, that it was assessed, and that a file was opened. Words of the reporter stay with the report. */
function firstActs(
  { channel, danger, receivedAt }: Pick<Assessable, "channel" | "receivedAt"> & Pick<Triage, "danger">,
  organisations: readonly string[],
  note: string | null,
  at: string,
): readonly FirstAct[] {
  return [
    { kind: "report.received", at: receivedAt, data: { channel, ...(danger === null ? {} : { danger }) } },
    {
      kind: "report.assessed",
      at,
      data: {
        outcome: "open-file",
        ...(organisations.length === 0 ? {} : { organisations }),
        ...(note === null || note === "" ? {} : { note }),
      },
    },
    { kind: "file.opened", at, data: {} },
  ];
}
