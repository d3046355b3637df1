import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/* npm itself asks a registry of ours, that knows of a weakness in one package, about a lock file with that package. */

const root = fileURLToPath(new URL("..", import.meta.url));
const ADVISORY = {
  id: 1,
  url: "https://github.com/advisories/GHSA-test-test-test",
  title: "Opens every door",
  severity: "high",
  vulnerable_versions: "<2.0.0",
};
const PACKAGE = { name: "weak", version: "1.0.0", license: "MIT" };
const LOCK = {
  name: "house",
  version: "1.0.0",
  lockfileVersion: 3,
  packages: {
    "": { name: "house", version: "1.0.0", dependencies: { weak: "1.0.0" } },
    "node_modules/weak": { ...PACKAGE, name: undefined, integrity: `sha512-${"A".repeat(86)}==` },
  },
};

let registry: Server;
let folder: string;
let address: string;
let asked: unknown;
let severity: string;
const bodyOf = async (request: IncomingMessage) => {
  const body = Buffer.concat(await request.toArray());
  return JSON.parse((request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString());
};
beforeEach(async () => {
  severity = "high";
  folder = await mkdtemp(join(tmpdir(), "pana-lock-"));
  registry = createServer(async (request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/-/npm/v1/security/advisories/bulk") {
      asked = await bodyOf(request);
      response.end(JSON.stringify({ weak: [{ ...ADVISORY, severity }] }));
    } else {
      response.end(
        JSON.stringify({ name: "weak", "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": PACKAGE } }),
      );
    }
  }).listen(0, "127.0.0.1");
  await once(registry, "listening");
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "house", version: "1.0.0", dependencies: { weak: "1.0.0" } }),
  );
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(LOCK));
});
afterEach(async () => {
  registry.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly well: boolean;
  readonly lines: readonly string[];
}
const EXCEPTION = { "GHSA-test-test-test": { why: "that door is bricked up", until: "2027-01-31" } };
/** The registry is of this process, which must not stand still while npm asks: so another process does. */
const ask = async (options: object = {}): Promise<Asked> => {
  const script = `import { ask } from ${JSON.stringify(join(root, "scripts/dependencies/ask.mjs"))};
    process.stdout.write(JSON.stringify(ask(process.argv[1], JSON.parse(process.argv[2]))));`;
  const child = spawn(
    process.execPath,
    [
      ...["--input-type=module", "-e", script, folder],
      JSON.stringify({ exceptions: {}, today: "2026-12-01", ...options }),
    ],
    // npm keeps what it was told of a weakness: in a folder of its own here.
    { env: { ...process.env, npm_config_registry: address, npm_config_cache: join(folder, "cache") } },
  );
  return JSON.parse(Buffer.concat(await child.stdout.toArray()).toString());
};

describe("a weakness that the registry knows", () => {
  it("stops, and is named", async () => {
    expect(await ask()).toEqual({
      well: false,
      lines: ["Known weakness: weak <2.0.0: high: Opens every door (GHSA-test-test-test)"],
    });
    expect(asked).toEqual({ weak: ["1.0.0"] });
  });

  it("does not stop where it is not high, and is shown", async () => {
    severity = "moderate";
    expect(await ask()).toMatchObject({
      well: true,
      lines: [expect.stringContaining("moderate"), expect.any(String)],
    });
  });

  it("is let be until the day that was named, with the reason", async () => {
    const { well, lines } = await ask({ exceptions: EXCEPTION, today: "2027-01-31" });
    expect([well, lines[0]]).toEqual([
      true,
      expect.stringContaining("until 2027-01-31: that door is bricked up"),
    ]);
    expect(await ask({ exceptions: EXCEPTION, today: "2027-02-01" })).toMatchObject({ well: false });
  });

  it("leaves no exception standing that nothing needs", async () => {
    const needless = { "GHSA-gone-gone-gone": { why: "", until: "2027-01-31" }, ...EXCEPTION };
    const { well, lines } = await ask({ exceptions: needless });
    expect([well, lines.join()]).toEqual([false, expect.stringContaining("GHSA-gone-gone-gone")]);
  });
});

describe("where no registry answers", () => {
  beforeEach(() => void registry.close());

  it("it is said and goes on, but not where an answer is required or an exception is past its day", async () => {
    registry.closeAllConnections();
    const { well, lines } = await ask();
    expect([well, lines[0]]).toEqual([true, expect.stringMatching(/^NOT ASKED /)]);
    expect(lines.join()).not.toContain("127.0.0.1");
    expect(await ask({ required: true })).toMatchObject({ well: false });
    expect(await ask({ exceptions: EXCEPTION, today: "2027-02-01" })).toMatchObject({ well: false });
  });
});

describe("the list of components", () => {
  it("names every package of the lock by its version, hash and licence, in CycloneDX", () => {
    const { stdout } = spawnSync("npm", ["run", "--silent", "sbom"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: { name: string; version: string; purl: string; hashes?: object[]; licenses?: object[] }[];
    };
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { version: string; link?: boolean }>;
    };
    const locked = Object.entries(lock.packages).flatMap(([path, { version, link }]) =>
      path.includes("node_modules/") && !link ? [`${path.split("node_modules/").at(-1)}@${version}`] : [],
    );
    const listed = components.filter(
      ({ name, hashes, licenses }) => name && hashes?.length && licenses?.length,
    );
    expect(bomFormat).toBe("CycloneDX");
    expect(new Set(listed.map(({ name, version }) => `${name}@${version}`))).toEqual(new Set(locked));
  });
});
