import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends with a sentence where this Node is older than `engines` of package.json allows. */
export function demandNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Pana needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Whether what is installed is what the lock file asks for: npm keeps its own copy of the lock beside the packages. */
export function isInstalled(folder = root) {
  const kept = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(kept)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(kept, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === "" ||
      !path.startsWith("node_modules/") ||
      optional ||
      link ||
      present[path]?.version === version,
  );
}

/** Installs what the lock file asks for, unless it is there already. */
export function install() {
  if (isInstalled()) return;
  process.stderr.write("Installing what Pana stands on (once; a minute or two)\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
