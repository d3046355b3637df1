import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { brokenChains, openDatabase, readConfig } from "@pana/server";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPana } from "./harness/pana.js";

const CLI = fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url));
const COUNTRY = ["--files", "1500", "--seed", "7", "--until", "2026-03-02"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pana-demo-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `pana demo` on the database in `data`; kills it (SIGKILL) at the line for which `killAt` is true. */
async function demo(data: string, args: readonly string[], killAt = (_line: string) => false) {
  const child = spawn(process.execPath, [CLI, "--lang", "en", "demo", ...args], {
    env: { ...process.env, DATABASE_URL: "", PANA_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      if (killAt(line)) child.kill("SIGKILL");
    });
  }
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  return { code, signal, lines };
}

/** Every act that is there with its hash, in an order of its own; and whether a chain is broken. */
async function contents(data: string) {
  const database = await openDatabase(readConfig({ PANA_DATA: data }));
  const owner = new pg.Client(database.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ act: string }>(
      "select file_id || ' ' || sequence || ' ' || encode(hash, 'hex') as act from acts order by 1",
    );
    const reports = await owner.query("select from reports");
    return {
      acts: rows.map(({ act }) => act),
      reports: reports.rowCount,
      broken: await brokenChains(database),
    };
  } finally {
    await owner.end();
    await database.close();
  }
}

test("a demonstration country whose loading was killed is completed at the next start, and is the same one", async () => {
  const [whole, cut] = [join(folder, "whole"), join(folder, "cut")];
  expect((await demo(whole, COUNTRY)).code).toBe(0);
  const killed = await demo(cut, COUNTRY, (line) => /: (?:150|300|450)\//.test(line));
  expect(killed.signal).toBe("SIGKILL");
  const expected = await contents(whole);
  expect(expected.acts.length).toBeGreaterThan(5_000);
  expect((await contents(cut)).acts.length).toBeLessThan(expected.acts.length);

  const other = await demo(cut, ["--files", "10", "--seed", "7"]);
  expect(other.code).toBe(1);
  expect(other.lines.at(-1)).toContain("--files 1500 --seed 7");

  const pana = await startPana({ data: cut, files: 10 });
  await pana.stop({ keep: true });
  expect(await contents(cut)).toEqual(expected);
  expect(expected.broken).toEqual([]);
});
