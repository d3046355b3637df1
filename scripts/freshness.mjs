import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const PLACES = ["packages", "apps", "scripts/build.mjs", "tsconfig.base.json", "package-lock.json"];
const LEFT_OUT = /^(node_modules|dist|generated|bench|\.pana)$|\.test\.tsx?$|\.tsbuildinfo$/;

async function* sources(path) {
  let entries;
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") yield path;
    else if (error.code !== "ENOENT") throw error;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_OUT.test(entry.name)) continue;
    if (entry.isDirectory()) yield* sources(join(path, entry.name));
    else yield join(path, entry.name);
  }
}

/** A fingerprint of everything that the build is made from; dates of files say nothing after a checkout. */
export async function fingerprint(root) {
  const hash = createHash("sha256");
  for (const place of PLACES) {
    for await (const path of sources(join(root, place)))
      hash
        .update(path.slice(root.length))
        .update("\0")
        .update(await readFile(path))
        .update("\0");
  }
  return hash.digest("hex");
}

const stamp = (root) => join(root, "node_modules", ".cache", "pana-built");

/** Whether the last build in this folder was made from what stands here now, and is still there. */
export async function isFresh(root, built) {
  if (!built.every((path) => existsSync(join(root, path)))) return false;
  const kept = await readFile(stamp(root), "utf8").catch(() => "");
  return kept !== "" && kept === (await fingerprint(root));
}

/** Notes that the build was made from what had this fingerprint. */
export async function noteBuilt(root, print) {
  await mkdir(dirname(stamp(root)), { recursive: true });
  await writeFile(stamp(root), print);
}
