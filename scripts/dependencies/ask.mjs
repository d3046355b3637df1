import { spawnSync } from "node:child_process";
import { judge } from "./advisories.mjs";
import { EXCEPTIONS } from "./reviewed.mjs";

/**
 * Asks the registry of npm's setting what is known against the locked packages, those that build and test included: the desk
 * is put together out of them.
 *
 * Not every registry keeps advisories, and not every build machine has a network. Where nobody answers, that is said and is
 * no failure, unless `required`: so a release is made.
 *
 * @param folder where the lock file is
 * @returns the lines to be shown, and whether all is well
 */
export function ask(
  folder,
  { required = false, exceptions = EXCEPTIONS, today = new Date().toISOString() } = {},
) {
  const windows = process.platform === "win32";
  const { stdout } = spawnSync(
    windows ? "npm.cmd" : "npm",
    ["audit", "--json", "--package-lock-only", "--fetch-retries=0", "--fetch-timeout=30000"],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
      shell: windows,
    },
  );
  const { unanswered, stops, shown, needless } = judge(stdout ?? "", exceptions, today.slice(0, 10));
  const lines = [
    ...shown.map((line) => `Known, and let be: ${line}`),
    ...needless.map((id) => `No exception is needed for ${id} any more: take it out of reviewed.mjs`),
    ...stops.map((line) => `Known weakness: ${line}`),
  ];
  const well = stops.length + needless.length === 0;
  if (unanswered === undefined)
    return { well, lines: well ? [...lines, "The registry knows of no high or critical weakness"] : lines };
  return {
    well: well && !required,
    lines: [
      ...lines,
      // The address of a registry is nobody's business; why it did not answer is.
      `NOT ASKED what weaknesses are known, as no registry answered: ${unanswered.split(/\s*-?\s*\w* https?:/)[0]}`,
      "Hashes, origins, licences and install scripts are checked without one (scripts/dependencies)",
    ],
  };
}
