import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprint, isFresh, noteBuilt } from "./freshness.mjs";
import { root } from "./installed.mjs";
import { inTurn } from "./turn.mjs";

/** What must be there after a build. */
const BUILT = [
  "packages/law/dist/index.js",
  "packages/lures/dist/index.js",
  "packages/estimate/dist/index.js",
  "apps/server/dist/index.js",
  "apps/web/dist/public/index.js",
  "apps/web/dist/desk",
  "apps/cli/dist/main.js",
];

const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a tool of node_modules; a build that fails ends here, with the tool's own words. */
function run(what, script, ...args) {
  say(`  ${what}`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The web's client is made from the server's own description of its HTTP interface, so the two cannot disagree. */
async function writeClient() {
  const { openApi } = await import(pathToFileURL(join(root, "apps/server/dist/index.js")).href);
  const generated = join(root, "apps/web/src/api/generated");
  await mkdir(generated, { recursive: true });
  await writeFile(join(generated, "openapi.json"), JSON.stringify(await openApi(), null, 1));
  run(
    "client of the HTTP interface",
    "@hey-api/openapi-ts/bin/run.js",
    ...["--input", join(generated, "openapi.json"), "--output", join(generated, "client")],
    ...["--plugins", "@hey-api/typescript", "--silent", "--no-log-file"],
  );
}

/** Builds everything in the order in which the floors stand, unless the last build was made from the same sources. */
export async function build({ force = false } = {}) {
  if (!force && (await isFresh(root, BUILT))) return;
  await mkdir(join(root, "node_modules/.cache"), { recursive: true });
  await inTurn(join(root, "node_modules/.cache/pana-building"), async () => {
    if (!force && (await isFresh(root, BUILT))) return;
    const print = await fingerprint(root);
    say("Building Pana");
    run("packages and server", "typescript/bin/tsc", "-b", "packages/law", "packages/lures", "apps/server");
    await writeClient();
    run("command line and public pages", "typescript/bin/tsc", "-b", "apps/cli", "apps/web");
    run("desk", "vite/bin/vite.js", "build", "apps/web", "--logLevel", "warn");
    await noteBuilt(root, print);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await build({ force: process.argv.includes("--force") });
