import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/*
 * Builds everything, in the order in which the floors stand: packages and server, the client of the HTTP interface
 * made from the server's own description of it, the web, the command line.
 */
const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a tool of node_modules with the rest of the arguments; ends the build where it fails. */
function run(what, script, ...args) {
  process.stderr.write(`  ${what}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

process.stderr.write("Building Pana\n");
run("law, server", "typescript/bin/tsc", "-b", "packages/law", "apps/server");

const { openApi } = await import(pathToFileURL(join(root, "apps/server/dist/index.js")).href);
const generated = join(root, "apps/web/src/api/generated");
await mkdir(generated, { recursive: true });
await writeFile(join(generated, "openapi.json"), JSON.stringify(await openApi(), null, 1));
run(
  "client of the HTTP interface",
  "@hey-api/openapi-ts/bin/run.js",
  "--input",
  join(generated, "openapi.json"),
  "--output",
  join(generated, "client"),
  "--plugins",
  "@hey-api/typescript",
  "--silent",
  "--no-log-file",
);

run("web, command line", "typescript/bin/tsc", "-b", "apps/cli", "apps/web");
run("pages and desk", "vite/bin/vite.js", "build", "apps/web", "--logLevel", "warn");
