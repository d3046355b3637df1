import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const data = mkdtempSync(join(tmpdir(), "pana-audit-data-"));
/** A machine that has nothing but the export. */
const elsewhere = mkdtempSync(join(tmpdir(), "pana-audit-"));
afterAll(() => {
  for (const folder of [data, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const pana = (args: readonly string[], env: Record<string, string> = {}, language = "en") => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, "--lang", language, "audit", ...args],
    { encoding: "utf8", cwd: elsewhere, env: { PATH: process.env.PATH ?? "", ...env } },
  );
  return { status, stdout, lines: stderr.split("\n").filter(Boolean) };
};

describe("pana audit", () => {
  it("exports the log, and checks it on a machine without the database", () => {
    const here = { PANA_DATA: data };
    const first = pana(["export"], here);
    expect(first.status).toBe(0);
    const second = pana(["export"], here);
    const [key] = pana(["key"], here).stdout.split("\n");
    expect(second.lines.at(-1)).toContain(key);
    writeFileSync(join(elsewhere, "first.jsonl"), first.stdout);
    writeFileSync(join(elsewhere, "second.jsonl"), second.stdout);
    writeFileSync(join(elsewhere, "key"), `${key}\n`);

    const whole = pana(["verify", "second.jsonl", "--key", key!, "--earlier", "first.jsonl"]);
    expect(whole).toMatchObject({ status: 0, lines: [] });
    expect(whole.stdout).toContain("entries 1 to 2, 2 in all");
    const answer = JSON.parse(pana(["verify", "second.jsonl", "--key", "key", "--json"]).stdout);
    expect(answer).toMatchObject({ whole: true, finding: null, entries: 2 });

    const lines = second.stdout.split("\n");
    const place = lines.findIndex((line) => line.includes('"sequence":2'));
    writeFileSync(join(elsewhere, "cut.jsonl"), lines.toSpliced(place, 1).join("\n"));
    const cut = pana(["verify", "cut.jsonl", "--key", key!]);
    expect(cut).toMatchObject({ status: 1, stdout: "" });
    expect(cut.lines[0]).toContain("entries 2 to 2 are missing");
    expect(pana(["verify", "cut.jsonl", "--key", key!], {}, "ru").lines[0]).toContain("нет записей 2–2");
    expect(pana(["verify", "cut.jsonl", "--key", key!], {}, "kk").lines[0]).toContain("2–2 жазбалары жоқ");
    const found = pana(["verify", "cut.jsonl", "--key", key!, "--json"]);
    expect(found.status).toBe(1);
    expect(JSON.parse(found.stdout).finding).toMatchObject({ fault: "missing", sequence: 2 });

    copyFileSync(join(elsewhere, "first.jsonl"), join(elsewhere, "older.jsonl"));
    const older = pana(["verify", "older.jsonl", "--key", key!, "--earlier", "second.jsonl"]);
    expect(older.lines[0]).toContain("does not continue the earlier export");
    expect(readFileSync(join(data, "audit-key"), "utf8")).toContain("PRIVATE KEY");
    expect(second.stdout).not.toContain("PRIVATE");
  });

  it("refuses what is no key, no file or no moment, with status 2", () => {
    const key = "A".repeat(43);
    expect(pana(["verify", "nowhere.jsonl", "--key", key])).toMatchObject({ status: 2 });
    expect(pana(["verify", "first.jsonl", "--key", "a"]).lines[0]).toContain("neither a public key");
    expect(pana(["verify", "first.jsonl"])).toMatchObject({ status: 2 });
    expect(pana(["export", "--from", "yesterday"], { PANA_DATA: data })).toMatchObject({ status: 2 });
    expect(pana(["verify", "first.jsonl", "--key", key]).lines[0]).toContain("not among those given");
  });
});
