import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, isFresh, noteBuilt } from "./freshness.mjs";

describe("a build", () => {
  let root;
  const built = ["apps/cli/dist/main.js"];
  const write = async (path, text) => {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "pana-fresh-"));
    await write("apps/cli/src/main.ts", "export {};");
    await write("apps/cli/dist/main.js", "export {};");
    await noteBuilt(root, await fingerprint(root));
  });
  afterEach(() => rm(root, { recursive: true }));

  it("is fresh while nothing that it is made from changes", async () => {
    await write("apps/cli/src/main.test.ts", "a test is not built");
    await write("apps/cli/dist/other.js", "nor is what was built");
    await utimes(join(root, "apps/cli/src/main.ts"), 0, 0);
    expect(await isFresh(root, built)).toBe(true);
  });

  it.each([
    ["a source changes", () => write("apps/cli/src/main.ts", "export const changed = 1;")],
    ["a source is added", () => write("apps/cli/src/more.ts", "export {};")],
    ["a source goes", () => rm(join(root, "apps/cli/src/main.ts"))],
    ["a dependency changes", () => write("package-lock.json", "{}")],
    ["what was built goes", () => rm(join(root, "apps/cli/dist"), { recursive: true })],
    ["it was never noted", () => rm(join(root, "node_modules"), { recursive: true })],
  ])("is stale when %s", async (_, change) => {
    await change();
    expect(await isFresh(root, built)).toBe(false);
  });
});
