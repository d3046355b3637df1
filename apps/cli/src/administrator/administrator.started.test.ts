import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const data = mkdtempSync(join(tmpdir(), "pana-administrator-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const pana = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, "--lang", "en", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", PANA_DATA: data },
  });
interface Noted {
  readonly what: string;
  readonly ground: { readonly by: string };
  readonly about?: { readonly officer?: string };
}
/** The entries of the log, as an export shows them. */
const noted = (): Noted[] =>
  pana("audit", "export")
    .stdout.split("\n")
    .filter((line) => line.includes('"what"'))
    .map((line) => {
      const read = JSON.parse(line);
      return read.entry ?? read;
    });

describe("pana administrator", () => {
  it("leaves an entry in the log each time it changes an account, and none where it refuses", () => {
    const made = pana("administrator", "a.first", "--name", "A first", "--body", "The ministry");
    expect(made.status).toBe(0);
    const { password } = JSON.parse(made.stdout);
    const refused = pana("administrator", "a.second", "--name", "A second", "--body", "The ministry");
    expect(refused.status).not.toBe(0);
    expect(pana("administrator", "a.first").status).toBe(0);

    const entries = noted().filter(({ what }) => what.startsWith("administrator."));
    expect(entries.map(({ what, ground }) => [what, ground.by])).toEqual([
      ["administrator.made", "terminal"],
      ["administrator.let-in", "terminal"],
    ]);
    const [first, again] = entries.map(({ about }) => about?.officer);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(again).toBe(first);
    const whole = JSON.stringify(noted());
    for (const personal of ["a.first", "A first", password]) expect(whole).not.toContain(personal);
  });
});
