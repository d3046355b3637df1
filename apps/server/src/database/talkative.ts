import { type Queries, statement } from "./database.js";
import { SILENCE } from "./silence.js";

/** Each of these is as silent as the one that is asked for, or more. */
const AS_SILENT: Readonly<Record<string, readonly string[]>> = {
  log_min_messages: ["log", "fatal", "panic"],
  log_min_error_statement: ["log", "fatal", "panic"],
};

const PRESENT = statement<{ name: string; setting: string }>(
  "settings-of-silence",
  "select name, setting from pg_settings where name = any($1)",
);

/** Settings of a PostgreSQL that is not ours by which its log may repeat what somebody wrote, each as it should be. */
export async function talkative(database: Queries): Promise<readonly string[]> {
  const present = await database.rows(PRESENT, [Object.keys(SILENCE)]);
  const settings = new Map(present.map(({ name, setting }) => [name, setting]));
  return Object.entries(SILENCE)
    .filter(([name, wanted]) => !(AS_SILENT[name] ?? [wanted]).includes(settings.get(name) ?? ""))
    .map(([name, wanted]) => `${name}=${wanted}`);
}
