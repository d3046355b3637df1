import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inTurn } from "./turn.mjs";

async function lockOfItsOwn() {
  const folder = await mkdtemp(join(tmpdir(), "pana-turn-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "lock");
}

test("works one at a time, in whatever order they come", async () => {
  const lock = await lockOfItsOwn();
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((done) => setImmediate(done));
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(() => inTurn(lock, work)));
  expect(most).toBe(1);
});

test("takes over from a holder that has ended", async () => {
  const lock = await lockOfItsOwn();
  const ended = spawn(process.execPath, ["-e", ""]);
  await new Promise((done) => ended.on("exit", done));
  await writeFile(lock, String(ended.pid));
  expect(await inTurn(lock, async () => "done")).toBe("done");
});
