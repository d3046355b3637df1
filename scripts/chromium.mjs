import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const found = () => [process.env.PANA_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));

/**
 * The path of a Chromium for the browser tests. Where there is none and this is Debian and we may, it is installed
 * from Debian's packages; otherwise null, and the browser tests fail with a sentence that says what to install.
 */
export function chromium() {
  const there = found();
  if (there) return there;
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0)
    return null;
  process.stderr.write("Installing Chromium for the browser tests\n");
  apt("update", "-q");
  apt("install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
  return found() ?? null;
}
