import type { DayChange, Language } from "@pana/law";
import type { Role } from "../access/contract.js";
import { type Queries, statement } from "../database/database.js";
import type { Officer } from "./contract.js";
import type { Listed } from "./directory.js";

/** How often each subject has changed. */
export interface Stamps {
  readonly organisations: number;
  readonly calendar: number;
}

const STAMPS = statement<{ subject: keyof Stamps; value: number }>(
  "read-stamps",
  "select subject, value from stamps",
);
export const readStamps = async (queries: Queries): Promise<Stamps> =>
  Object.fromEntries(
    (await queries.rows(STAMPS)).map(({ subject, value }) => [subject, value]),
  ) as unknown as Stamps;

const ORGANISATIONS = statement<Listed>(
  "list-organisations",
  `select id, name, kinds, region, parent_id as parent, hotline, contact, suspended from organisations order by id`,
);
export const readOrganisations = (queries: Queries): Promise<readonly Listed[]> =>
  queries.rows(ORGANISATIONS);

const DAYS = statement<{ date: string; off: boolean; source: string }>(
  "list-days-off",
  "select date, off, source from days_off order by date",
);
export const readDaysOff = (queries: Queries): Promise<readonly DayChange[]> => queries.rows(DAYS);

const ADD = statement(
  "add-organisation",
  `insert into organisations (id, name, kinds, region, parent_id, hotline, contact) values ($1, $2, $3, $4, $5, $6, $7)`,
);
const CHANGE = statement(
  "change-organisation",
  `update organisations set name = $2, kinds = $3, region = $4, parent_id = $5, hotline = $6, contact = $7,
     suspended = $8 where id = $1`,
);
export const addOrganisation = (queries: Queries, one: Listed): Promise<unknown> =>
  queries.rows(ADD, [
    one.id,
    JSON.stringify(one.name),
    one.kinds,
    one.region,
    one.parent,
    one.hotline,
    one.contact,
  ]);
export const changeOrganisation = (queries: Queries, one: Listed): Promise<unknown> =>
  queries.rows(CHANGE, [
    one.id,
    JSON.stringify(one.name),
    one.kinds,
    one.region,
    one.parent,
    one.hotline,
    one.contact,
    one.suspended,
  ]);

interface OfficerColumns {
  id: string;
  organisation: string;
  name: string;
  username: string;
  roles: Role[];
  language: Language;
  suspended: boolean;
  parts: string[] | null;
}
const COLUMNS = "id, organisation_id as organisation, name, username, roles, language, suspended, parts";
const OFFICERS = statement<OfficerColumns>(
  "list-officers",
  `select ${COLUMNS} from officers where organisation_id = $1 order by username`,
);
export const officersOf = (queries: Queries, organisation: string): Promise<Officer[]> =>
  queries.rows(OFFICERS, [organisation]);

const OFFICER = statement<OfficerColumns>("read-officer", `select ${COLUMNS} from officers where id = $1`);
export const readOfficer = async (queries: Queries, id: string): Promise<Officer | null> =>
  (await queries.rows(OFFICER, [id]))[0] ?? null;

const BY_USERNAME = statement<OfficerColumns>(
  "officer-by-username",
  `select ${COLUMNS} from officers where username = $1`,
);
export const officerByUsername = async (queries: Queries, username: string): Promise<Officer | null> =>
  (await queries.rows(BY_USERNAME, [username]))[0] ?? null;

const ADD_OFFICER = statement<{ id: string }>(
  "add-officer",
  `insert into officers (id, organisation_id, name, username, password_hash, password_given, roles, language, parts)
   values ($1, $2, $3, $4, $5, true, $6, $7, $8) on conflict (username) do nothing returning id`,
);
/** Adds an officer with a password that is given to them; false where the user name is taken. */
export const addOfficer = async (
  queries: Queries,
  officer: Omit<Officer, "suspended">,
  passwordHash: string,
): Promise<boolean> =>
  (
    await queries.rows(ADD_OFFICER, [
      officer.id,
      officer.organisation,
      officer.name,
      officer.username,
      passwordHash,
      officer.roles,
      officer.language,
      officer.parts,
    ])
  ).length === 1;

const CHANGE_OFFICER = statement(
  "change-officer",
  "update officers set name = $2, roles = $3, suspended = $4, parts = $5 where id = $1",
);
export const changeOfficer = (queries: Queries, officer: Officer): Promise<unknown> =>
  queries.rows(CHANGE_OFFICER, [officer.id, officer.name, officer.roles, officer.suspended, officer.parts]);

const ADD_DAY = statement(
  "add-day-off",
  `insert into days_off (date, off, source, added_by) values ($1, $2, $3, $4)
   on conflict (date) do update set (off, source, added_by, added_at) = (excluded.off, excluded.source, excluded.added_by, now())`,
);
export const addDay = (queries: Queries, day: DayChange, officer: string): Promise<unknown> =>
  queries.rows(ADD_DAY, [day.date, day.off, day.source, officer]);
