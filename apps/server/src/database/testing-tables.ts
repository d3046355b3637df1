import type pg from "pg";

/** Every row of every table as text, with the bytes of its binary columns as text too. */
export async function everything(owner: pg.Client): Promise<string> {
  const tables = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('pana', 'pgboss') and table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  const hex = texts.flatMap((text) => [...text.matchAll(/\\x([0-9a-f]+)/g)].map((found) => found[1]!));
  return [...texts, ...hex.map((digits) => Buffer.from(digits, "hex").toString("latin1"))].join("\n");
}

/** Which of the words stand in a text, also as bytes of a binary column. */
export const foundIn = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => text.includes(word) || text.includes(Buffer.from(word).toString("latin1")));
