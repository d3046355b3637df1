import pg from "pg";
import type { Database, Queries } from "../database/database.js";

/** What the owner of the tables does in the vault, in transactions of its own: rotation and erasure, never a request. */
export interface Owner extends Queries {
  transaction<T>(work: () => Promise<T>): Promise<T>;
}

/** Works as the owner of the tables on a connection of its own. */
export async function asOwner<T>(
  database: Pick<Database, "owner">,
  work: (owner: Owner) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(database.owner);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work({
      rows: async ({ name, text }, values = []) =>
        (await client.query({ name, text, values: [...values] })).rows,
      transaction: async (inside) => {
        await client.query("begin");
        try {
          const answer = await inside();
          await client.query("commit");
          return answer;
        } catch (error) {
          await client.query("rollback");
          throw error;
        }
      },
    });
  } finally {
    await client.end();
  }
}
