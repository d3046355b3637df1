import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startPana } from "./harness/pana.js";

const CLI = fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url));

/** `pana …` on a data folder: what it printed, and its status. */
async function pana(data: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: "", PANA_DATA: data, PANA_BACKUP_RECIPIENT: "" };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, "--lang", "en", ...args], {
      env,
    });
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

async function filesSeen(url: string): Promise<readonly { number: string }[]> {
  const { signIns } = (await (await fetch(`${url}/api/demonstration`)).json()) as {
    signIns: { username: string; password: string }[];
  };
  const { username, password } = signIns.find((one) => one.username === "hotline")!;
  const signed = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  const cookie = signed.headers.get("set-cookie")!.split(";")[0]!;
  const answer = await fetch(`${url}/api/files?limit=100`, { headers: { cookie } });
  return ((await answer.json()) as { files: { number: string }[] }).files;
}

test("the drill: a backup is taken beside a working Pana, the machine is lost, and Pana stands again from the file and the keys", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pana-drill-"));
  const at = (name: string) => join(folder, name);
  const first = await startPana({ data: at("first"), files: 30, env: { PANA_LOG: "error" } });
  try {
    const before = await filesSeen(first.url);
    expect(before.length).toBeGreaterThan(0);

    const key = await pana(at("first"), "backup", "key", at("private"));
    expect(key).toMatchObject({ status: 0, stdout: expect.stringMatching(/^age1[0-9a-z]{58}\n$/) });
    expect((await pana(at("first"), "backup", at("copy"))).stderr).toContain("PANA_BACKUP_RECIPIENT");
    const taken = await pana(at("first"), "backup", at("copy"), "--to", key.stdout.trim());
    expect(taken.stderr).toContain("30 files");
    expect(taken.stderr).toContain("are not in it");
    expect(taken.status).toBe(0);

    // What lies outside the database goes its own way; then the machine burns.
    await mkdir(at("second"));
    for (const secret of ["vault-keys", "receipt-secret"])
      await copyFile(join(at("first"), secret), join(at("second"), secret));
    await first.stop();

    const checked = await pana(at("second"), "backup", "check", at("copy"), "--key", at("private"));
    expect(checked).toMatchObject({ status: 0, stderr: expect.stringContaining("The backup is whole") });

    const bytes = await readFile(at("copy"));
    bytes[bytes.length - 100]! ^= 1;
    await writeFile(at("changed"), bytes);
    const refused = await pana(at("second"), "restore", at("changed"), "--key", at("private"));
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("does not open") });

    const restored = await pana(at("second"), "restore", at("copy"), "--key", at("private"));
    expect(restored).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("the chains of 30 files verified"),
    });
    const twice = await pana(at("second"), "restore", at("copy"), "--key", at("private"));
    expect(twice).toMatchObject({ status: 1, stderr: expect.stringContaining("not empty") });

    const second = await startPana({ data: at("second"), env: { PANA_LOG: "error" } });
    try {
      expect(await filesSeen(second.url)).toEqual(before);
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
