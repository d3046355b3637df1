import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { demandNode, install, root } from "./installed.mjs";

/*
 * `npm test` on a machine with Node and npm only: install, find or install Chromium, check the code, build, run every
 * test, and close with one line: "N passed, N failed". Arguments go to the runner: npm test -- --project unit
 */
demandNode();
install();
const { chromium } = await import("./chromium.mjs");
const { build } = await import("./build.mjs");
const { closingLine, readOutcome } = await import("./closing-line.mjs");

const run = (script, ...args) =>
  spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PANA_CHROMIUM: chromium() ?? "" },
  }).status;
const tool = (script, ...args) => run(join("node_modules", script), ...args);

const args = process.argv.slice(2);
await build();

const checks = args.length
  ? []
  : [
      ["the code's form", () => tool("@biomejs/biome/bin/biome", "check", ".")],
      ["the types", () => tool("typescript/bin/tsc", "-b")],
      [
        "the floors of the house",
        () =>
          tool(
            "dependency-cruiser/bin/dependency-cruise.mjs",
            "--config",
            ".dependency-cruiser.mjs",
            "packages",
            "apps",
          ),
      ],
      ["what is known against the dependencies", () => run("scripts/advisories.mjs")],
    ];
const failedChecks = checks.filter(([what, check]) => {
  process.stdout.write(`Checking ${what}\n`);
  return check() !== 0;
});

const folder = join(root, "node_modules/.cache/pana-tests");
mkdirSync(folder, { recursive: true });
const outcome = join(folder, "outcome.json");
if (existsSync(outcome)) rmSync(outcome);
const status = tool(
  "vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${outcome}`,
  ...args,
);

const counted = readOutcome(outcome, { checks: checks.length, failedChecks: failedChecks.length, status });
for (const [what] of failedChecks) process.stdout.write(`\nFailed: ${what}\n`);
process.stdout.write(`\n${closingLine(counted)}\n`);
process.exit(counted.failed === 0 ? 0 : 1);
