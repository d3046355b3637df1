import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the build puts the style sheet and the script; the same from src/public and from dist/public. */
export const BUILT_PAGES = fileURLToPath(new URL("../../dist/pages", import.meta.url));

/** Under which address they are served. */
export const ASSETS = "/pages/";

/**
 * The addresses of the built style sheet and script.
 *
 * @throws Error when they have not been built
 */
export function assets(folder: string): { readonly style: string; readonly script: string } {
  const list = `${folder}/manifest.json`;
  if (!existsSync(list)) {
    throw new Error(`The public pages are not built: ${list} is missing. Run "npm run build" first.`);
  }
  const manifest = JSON.parse(readFileSync(list, "utf8")) as Record<string, { readonly file: string }>;
  const fileOf = (source: string): string => {
    const file = manifest[source]?.file;
    if (file === undefined) throw new Error(`The build of the public pages has no ${source}.`);
    return ASSETS + file;
  };
  return { style: fileOf("src/public/look/pages.css"), script: fileOf("src/public/browser/main.ts") };
}
