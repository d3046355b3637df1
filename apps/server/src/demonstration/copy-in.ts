import type pg from "pg";

/** A value of a column as COPY reads it; null is SQL's null. */
export type Cell = string | number | boolean | null | Uint8Array | readonly string[] | object;

const escaped = (text: string): string =>
  /[\\\n\r\t]/.test(text)
    ? text.replace(
        /[\\\n\r\t]/g,
        (letter) => ({ "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" })[letter]!,
      )
    : text;

const arrayOf = (items: readonly unknown[]): string =>
  `{${items.map((item) => `"${String(item).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/** A cell in the text format of COPY. Arrays become arrays of SQL, other objects become JSON. */
function written(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return escaped(cell);
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell).toString("hex")}`;
  if (Array.isArray(cell)) return escaped(arrayOf(cell));
  return escaped(typeof cell === "object" ? JSON.stringify(cell) : String(cell));
}

/** What pg's connection offers for COPY; its types leave it out. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/**
 * Loads rows into a table by COPY, the fastest way in that PostgreSQL has.
 * @param table the name of the table with its columns, e.g. `officers (id, name)`; never from outside
 */
export function copyIn(client: pg.Client, table: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const submittable = {
      submit: (connection: CopyConnection) => connection.query(`copy ${table} from stdin`),
      handleCopyInResponse: (connection: CopyConnection) => {
        const chunk = 2_000;
        for (let from = 0; from < rows.length; from += chunk) {
          const lines = rows.slice(from, from + chunk).map((row) => row.map(written).join("\t"));
          connection.sendCopyFromChunk(Buffer.from(`${lines.join("\n")}\n`));
        }
        connection.endCopyFrom();
      },
      // pg lets go of the query at an error: its end is never told then.
      handleError: reject,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => resolve(),
      handleRowDescription: () => undefined,
      handleDataRow: () => undefined,
      handlePortalSuspended: () => undefined,
      handleEmptyQuery: () => undefined,
    };
    client.query(submittable as unknown as pg.Submittable);
  });
}
