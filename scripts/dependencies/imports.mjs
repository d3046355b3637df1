import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const KINDS = ["dependencies", "devDependencies", "optionalDependencies"];
const SOURCE = /\.(?:[cm]?[jt]sx?)$/;
const STYLE = /\.css$/;
const LEFT_OUT = new Set(["node_modules", "dist", ".pana", "generated", ".git"]);

/** The name of the package that an import is of; null for files of ours and for what Node brings. */
export function packageOf(specifier) {
  if (/^(?:[./#]|node:|data:|virtual:)/.test(specifier)) return null;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** The packages that a source file imports, also when asked to (`import()`, `require`). */
export function importsOf(path, text) {
  const named = STYLE.test(path)
    ? [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, name]) => name)
    : ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return new Set(named.map(packageOf).filter((name) => name !== null));
}

/** The packages that a folder of ours imports anywhere. */
function importedIn(folder) {
  const found = new Set();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
      for (const name of importedIn(path)) found.add(name);
    if (entry.isFile() && (SOURCE.test(path) || STYLE.test(path)))
      for (const name of importsOf(path, readFileSync(path, "utf8"))) found.add(name);
  }
  return found;
}

/**
 * What the package.json of each room asks for and nothing there imports. Types (`@types/…`) go with what they describe.
 * @param root the folder of the repository
 * @returns `room: package` for each
 */
export function notImported(root) {
  const rooms = [
    "",
    ...["apps", "packages"].flatMap((floor) =>
      readdirSync(join(root, floor)).map((room) => join(floor, room)),
    ),
  ];
  return rooms.flatMap((room) => {
    const asked = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
    const imported = room === "" ? importedIn(root) : importedIn(join(root, room));
    return KINDS.flatMap((kind) => Object.keys(asked[kind] ?? {}))
      .filter((name) => !name.startsWith("@types/") && !imported.has(name))
      .map((name) => `${room || "."}: ${name}`);
  });
}
