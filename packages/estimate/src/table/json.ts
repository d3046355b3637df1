import { type Fault, faultAt } from "./faults.js";
import type { Read, Row } from "./read.js";
import { cellOf, MOST_LISTS } from "./table.js";

/**
 * Reads a table written as JSON: `{ "lists": ["a", "b"], "histories": [{ "history": "10", "count": 4 }] }`, a character
 * for each list. Answers either the table or every fault; those of the form name the place by JSON pointer.
 */
export function readJson(source: string): Read {
  let document: unknown;
  try {
    document = JSON.parse(source);
  } catch (error) {
    return { ok: false, faults: [faultAt(placeOf(source, error), "not-json")] };
  }
  const faults: Fault[] = [];
  const wrong = (where: string) => {
    faults.push(faultAt({ line: 1, column: 1 }, "not-the-form", { where }));
  };
  const { lists, histories } = (document ?? {}) as { lists?: unknown; histories?: unknown };
  const named = Array.isArray(lists) && lists.every((list) => typeof list === "string" && list !== "");
  if (!named || new Set(lists).size !== lists.length) wrong("/lists");
  else if (lists.length === 0 || lists.length > MOST_LISTS)
    faults.push(
      faultAt({ line: 1, column: 1 }, lists.length === 0 ? "no-lists" : "too-many-lists", {
        count: lists.length,
        most: MOST_LISTS,
      }),
    );
  if (!Array.isArray(histories)) wrong("/histories");
  if (faults.length > 0) return { ok: false, faults };

  const names = lists as string[];
  const sums = new Map<number, number>();
  for (const [at, entry] of (histories as unknown[]).entries()) {
    const { history, count } = (entry ?? {}) as { history?: unknown; count?: unknown };
    const written = typeof history === "string" && /^[01]+$/.test(history) && history.length === names.length;
    if (!written) wrong(`/histories/${at}/history`);
    const counted = typeof count === "number" && Number.isSafeInteger(count) && count >= 0;
    if (!counted) wrong(`/histories/${at}/count`);
    if (!written || !counted || count === 0) continue;
    const cell = cellOf(history);
    if (cell === 0) faults.push(faultAt({ line: 1, column: 1 }, "on-no-list"));
    sums.set(cell, (sums.get(cell) ?? 0) + count);
  }
  if (faults.length === 0 && sums.size === 0) faults.push(faultAt({ line: 1, column: 1 }, "no-cases"));
  if (faults.length > 0) return { ok: false, faults };
  const rows: Row[] = [...sums].map(([cell, count]) => ({ cell, count, values: [] }));
  return { ok: true, reading: { lists: names, by: [], rows } };
}

/** Where the parser stopped, from the words of its error. */
function placeOf(source: string, error: unknown): { line: number; column: number } {
  const told = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  const before = source.slice(0, told === null ? source.length : Number(told[1])).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
