import pg from "pg";
import type { Config } from "../config.js";
import { type Embedded, type EmbeddedOptions, placeOfRunning, startEmbedded } from "./embedded.js";
import { DataHeld } from "./holder.js";
import { APPLICATION_ROLE, migrate, SCHEMA } from "./migrate.js";

/** A statement that is prepared once on each connection; `R` is the shape of its rows. */
export interface Statement<R extends pg.QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Never set: only carries the type of the rows. */
  readonly rows?: R;
}

/** A statement by name and text. Names are unique over the whole server. */
export const statement = <R extends pg.QueryResultRow = Record<never, never>>(
  name: string,
  text: string,
): Statement<R> => ({ name, text });

/** Something that runs statements: the database, or a transaction in it. */
export interface Queries {
  rows<R extends pg.QueryResultRow>(statement: Statement<R>, values?: readonly unknown[]): Promise<R[]>;
}

/** Whose eyes a transaction sees with. Ids are UUIDs. */
export interface Viewer {
  readonly organisation: string;
  readonly officer?: string;
  /** What the officer's role lets see by number only; the caller has checked the role. */
  readonly scope?: "below" | "country";
}

export interface Database extends Queries {
  /** One transaction that sees what the viewer may see; rolled back where `work` throws. */
  as<T>(viewer: Viewer, work: (queries: Queries) => Promise<T>): Promise<T>;
  /** The same, whose viewers look at the moments that this clock tells; without it, at those of PostgreSQL. RFC 3339. */
  byClock(now: () => string): Database;
  /** One transaction that sees no file at all. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Connection settings of the owner of the tables, for migrations, loading and tests; never for requests. */
  readonly owner: pg.ClientConfig;
  /** Connection settings of the application's role, as every request uses them. */
  readonly application: pg.PoolConfig;
  /** The PostgreSQL of our own, where there is one. */
  readonly embedded: Embedded | null;
  close(): Promise<void>;
}

/** The application's role could do more than it may. */
export class RoleRefused extends Error {
  override readonly name = "RoleRefused";
}

// The session speaks the jurisdiction's time, so that moments come out as its people read them.
const ZONE = "Asia/Almaty";
const OPTIONS = [`search_path=${SCHEMA}`, `TimeZone=${ZONE}`, "jit=off"];

/** `2026-03-02 10:00:00.5+05` → `2026-03-02T10:00:00.5+05:00` (RFC 3339). */
const moment = (value: string): string =>
  value
    .replace(" ", "T")
    .replace(/([+-]\d\d)(:\d\d)?$/, (_, hours: string, minutes?: string) => hours + (minutes ?? ":00"));

const TIMESTAMPTZ = 1184;
const BIGINT = 20;
const DATE = 1082;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === TIMESTAMPTZ) return moment;
    if (oid === BIGINT) return Number;
    if (oid === DATE) return (value: string) => value;
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
    // pg's declaration of this function is an overload that no single function fits.
  }) as pg.CustomTypesConfig["getTypeParser"],
};

export interface OpenOptions extends EmbeddedOptions {
  readonly onError?: (error: Error) => void;
}

/**
 * Opens the database that the settings name — starting our own PostgreSQL where they name none —, brings it to the
 * state of this build, and connects as the role that owns nothing.
 * @throws DataHeld, MigrationRefused, RoleRefused
 */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<Database> {
  if (config.databaseUrl !== null) {
    return connect(ownersOf(config.databaseUrl, config.migrateDatabaseUrl), config.poolSize, null, options);
  }
  const embedded = await startEmbedded(config.data, options);
  try {
    return await connect(await ownHouse(embedded, "pana"), config.poolSize, embedded, options);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/**
 * As {@link openDatabase}, and where a Pana already runs on the data: beside it, on the PostgreSQL that it has started.
 * For commands that work while the server does.
 */
export async function openBeside(config: Config, options: OpenOptions = {}): Promise<Database> {
  try {
    return await openDatabase(config, options);
  } catch (error) {
    if (!(error instanceof DataHeld)) throw error;
    return connect(await ownHouse(await placeOfRunning(config.data), "pana"), 2, null, options);
  }
}

/** Where the owner of the tables signs in, and how to let go of it. */
export interface OwnersDoor {
  readonly owner: pg.ClientConfig;
  close(): Promise<void>;
}

/**
 * Opens the door of the owner without touching what is behind it: for a restore, which itself brings the database to the
 * structure that it needs.
 * @throws DataHeld
 */
export async function openForOwner(config: Config, options: OpenOptions = {}): Promise<OwnersDoor> {
  if (config.databaseUrl !== null)
    return {
      owner: ownersOf(config.databaseUrl, config.migrateDatabaseUrl).owner,
      close: async () => undefined,
    };
  const embedded = await startEmbedded(config.data, options);
  return { owner: (await ownHouse(embedded, "pana")).owner, close: embedded.stop };
}

interface Doors {
  readonly owner: pg.ClientConfig;
  readonly application: pg.PoolConfig;
}

const asOptions = (settings: readonly string[]): string => settings.map((value) => `-c ${value}`).join(" ");

/** On a server of yours: the login enters the application's role unless it is that role. */
export function ownersOf(url: string, ownerUrl: string | null): Doors {
  const role =
    decodeURIComponent(new URL(url).username) === APPLICATION_ROLE ? [] : [`role=${APPLICATION_ROLE}`];
  return {
    owner: { connectionString: ownerUrl ?? url },
    application: { connectionString: url, options: asOptions([...OPTIONS, ...role]) },
  };
}

/** On our own server: a database that belongs to an owner who is no superuser. */
export async function ownHouse(
  { host, port }: Pick<Embedded, "host" | "port">,
  name: string,
): Promise<Doors> {
  const client = new pg.Client({ host, port, user: "postgres", database: "postgres" });
  client.on("error", () => undefined);
  await client.connect();
  const has = async (text: string, value: string) => (await client.query(text, [value])).rowCount === 1;
  try {
    for (const [role, attributes] of [
      ["pana_owner", "login"],
      [APPLICATION_ROLE, "login nosuperuser nobypassrls"],
    ] as const) {
      if (await has("select from pg_roles where rolname = $1", role)) continue;
      await client.query(`create role ${role} ${attributes}`).catch(async (error: unknown) => {
        if (!(await has("select from pg_roles where rolname = $1", role))) throw error;
      });
    }
    if (!(await has("select from pg_database where datname = $1", name))) {
      await client.query(`create database ${pg.escapeIdentifier(name)} owner pana_owner`);
    }
  } finally {
    await client.end();
  }
  return {
    owner: { host, port, user: "pana_owner", database: name },
    application: { host, port, user: APPLICATION_ROLE, database: name, options: asOptions(OPTIONS) },
  };
}

/** Migrates as the owner, then connects as the application. */
export async function connect(
  doors: Doors,
  poolSize: number,
  embedded: Embedded | null,
  { onError = () => undefined }: OpenOptions = {},
): Promise<Database> {
  await migrate(doors.owner);
  const application = { ...doors.application, application_name: "pana", types };
  const pool = new pg.Pool({ ...application, max: poolSize });
  // Without a listener the end of a connection would end the process.
  pool.on("error", onError);
  // The same for a connection that is lost between two statements of a transaction: the next one fails, and that is told.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  try {
    await refuseMightyRole(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const database = (now?: () => string): Database => ({
    ...poolQueries(pool, now),
    byClock: database,
    owner: { ...doors.owner, options: asOptions(OPTIONS), types },
    application,
    embedded,
    close: async () => {
      await pool.end();
      await embedded?.stop();
    },
  });
  return database();
}

const run = async <R extends pg.QueryResultRow>(
  client: pg.Pool | pg.PoolClient,
  { name, text }: Statement<R>,
  values: readonly unknown[] = [],
): Promise<R[]> => (await client.query<R>({ name, text, values: [...values] })).rows;

function poolQueries(
  pool: pg.Pool,
  now: (() => string) | undefined,
): Pick<Database, "rows" | "as" | "transaction"> {
  const within = async <T>(opening: string, work: (queries: Queries) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(opening);
      const answer = await work({ rows: (statement, values) => run(client, statement, values) });
      await client.query("commit");
      return answer;
    } catch (error) {
      await client.query("rollback").catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    rows: (statement, values) => run(pool, statement, values),
    transaction: (work) => within("begin", work),
    as: (viewer, work) => within(`begin; ${settingsOf(viewer, now?.() ?? "")}`, work),
  };
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The settings of a viewer for one transaction; sent in one message with its beginning, hence the check by hand. */
function settingsOf(viewer: Viewer, now: string): string {
  const { organisation } = viewer;
  const officer = viewer.officer ?? "";
  const scope = viewer.scope ?? "";
  if (!UUID.test(organisation) || (officer !== "" && !UUID.test(officer)) || !/^[a-z]*$/.test(scope)) {
    throw new TypeError("a viewer is named by UUIDs");
  }
  if (now !== "" && !RFC_3339.test(now)) throw new TypeError("a clock tells RFC 3339");
  return (
    `select set_config('pana.organisation', '${organisation}', true), ` +
    `set_config('pana.officer', '${officer}', true), set_config('pana.scope', '${scope}', true), ` +
    `set_config('pana.now', '${now}', true)`
  );
}

const MIGHT = `
  select rolsuper or rolbypassrls as mighty,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and pg_has_role(current_user, c.relowner, 'member')) as owns,
    has_table_privilege($1 || '.acts', 'insert, update, delete, truncate') as writes
  from pg_roles where rolname = current_user`;

/** Refuses to serve with a role that could undo what row-level security and the append-only acts promise. */
async function refuseMightyRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ mighty: boolean; owns: boolean; writes: boolean }>(MIGHT, [SCHEMA]);
  const [role] = rows;
  if (!role || role.mighty || role.owns || role.writes) {
    throw new RoleRefused(
      `The application must work as a role that owns no table, passes no row-level security and cannot change acts. ` +
        `Grant ${APPLICATION_ROLE} to the user of DATABASE_URL, or let it be ${APPLICATION_ROLE} itself.`,
    );
  }
}
