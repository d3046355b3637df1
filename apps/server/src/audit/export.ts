import type { Queries } from "../database/database.js";
import { GENESIS } from "./chain.js";
import { signCheckpoint } from "./checkpoint.js";
import type { SigningKey } from "./key.js";
import { checkpointLine, entryLine, openingLine } from "./lines.js";
import * as store from "./store.js";

const PAGE = 1000;

/**
 * The lines of an export: the entries of a time in their order, the checkpoints between them, and a checkpoint made now that
 * says which entries the export holds.
 * @param times RFC 3339; `until` is excluded; null for an open end
 */
export async function* exportLog(
  queries: Queries,
  { privateKey }: Pick<SigningKey, "privateKey">,
  now: string,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): AsyncGenerator<string> {
  const head = await store.readHead(queries);
  const range = (await store.readBetween(queries, since, until)) ?? {
    first: head.sequence + 1,
    last: head.sequence,
  };
  const { first, last } = range;
  const [link] = first <= 1 ? [] : await store.readAfter(queries, first - 2, 1);
  const before = Buffer.from(link?.hash ?? GENESIS);
  yield openingLine(first, before);
  const checkpoints = [...(await store.readCheckpoints(queries, first, last))];
  let end: store.Place = { sequence: first - 1, hash: before };
  while (end.sequence < last) {
    const page = await store.readAfter(queries, end.sequence, Math.min(PAGE, last - end.sequence));
    // Entries that are gone: the export says so itself, and whoever checks it finds the place.
    if (page.length === 0) break;
    for (const entry of page) {
      if (entry.sequence > last) break;
      yield entryLine(entry);
      while (checkpoints[0] && checkpoints[0].checkpoint.sequence <= entry.sequence) {
        yield checkpointLine(checkpoints.shift()!);
      }
    }
    end = page.at(-1)!;
  }
  const hash = Buffer.from(end.hash).toString("hex");
  yield checkpointLine(
    signCheckpoint(privateKey, {
      ...{ at: now, sequence: last, hash },
      export: { first, last, before: before.toString("hex") },
    }),
  );
}
