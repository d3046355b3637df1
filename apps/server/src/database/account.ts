import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { chown, cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/*
 * PostgreSQL refuses to run as root. Started by root, it runs
 *   1. in a user namespace in which root's files belong to nobody: no account and no change of owner is needed;
 *   2. where namespaces are forbidden (many containers), as nobody, with its data where nobody can reach it.
 * `setpriv --pdeathsig` makes the kernel stop PostgreSQL when Pana is killed; where it is missing, the next start does.
 */
const NOBODY = 65_534;

/** How the programs of PostgreSQL are run. */
export interface Account {
  readonly name: "self" | "namespace" | "nobody";
  /** What comes before the program on the command line. */
  readonly prefix: readonly string[];
  /** The user that the process becomes and its files belong to, where that is not the present one. */
  readonly uid: number | null;
}

const works = (command: readonly string[], uid: number | null = null): boolean =>
  spawnSync(command[0] as string, command.slice(1), {
    stdio: "ignore",
    ...(uid === null ? {} : { uid, gid: uid, cwd: "/" }),
  }).status === 0;

const DEATH_SIGNAL = ["setpriv", "--pdeathsig", "INT"] as const;
const NAMESPACE = ["unshare", "-U", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`] as const;

/** Chooses how to run PostgreSQL on this machine; `wanted` is for tests of one way. */
export function chooseAccount(wanted?: Account["name"]): Account {
  const pick = (name: Account["name"]) => wanted === undefined || wanted === name;
  if (process.getuid?.() !== 0) {
    return { name: "self", prefix: works([...DEATH_SIGNAL, "true"]) ? DEATH_SIGNAL : [], uid: null };
  }
  if (pick("namespace") && works([...NAMESPACE, ...DEATH_SIGNAL, "true"])) {
    return { name: "namespace", prefix: [...NAMESPACE, ...DEATH_SIGNAL], uid: null };
  }
  return {
    name: "nobody",
    prefix: works([...DEATH_SIGNAL, "true"], NOBODY) ? DEATH_SIGNAL : [],
    uid: NOBODY,
  };
}

/** Whether somebody else than the owner can enter every folder on the way to `path`. */
function reachable(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Where the account keeps the data that belong in `folder`: there, or in /var/lib where it cannot get there. */
export async function placeFor(account: Account, folder: string): Promise<string> {
  let place = folder;
  if (account.uid !== null && !reachable(dirname(folder))) {
    place = join("/var/lib", `pana-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`);
  }
  await mkdir(dirname(place), { recursive: true });
  return place;
}

/** The programs where the account can read them: as installed, or a copy of them. */
export async function programsFor(account: Account, native: string): Promise<string> {
  if (account.uid === null || (reachable(native) && reachable(join(native, "bin")))) return native;
  const version = createHash("sha256").update(native).digest("hex").slice(0, 16);
  const copy = join("/var/lib", `pana-postgresql-${version}`);
  if (!existsSync(join(copy, "complete"))) {
    await cp(native, join(copy, "native"), { recursive: true, verbatimSymlinks: true });
    await mkdir(join(copy, "complete"), { recursive: true });
  }
  return join(copy, "native");
}

/** Makes a folder that only the account (and root) can enter. */
export async function ownFolder(account: Account, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account.uid !== null) await chown(folder, account.uid, account.uid);
}
