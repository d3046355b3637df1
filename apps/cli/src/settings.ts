import type { Language } from "@pana/law";
import { SETTINGS } from "@pana/server/config";
import { titleOfHelp } from "./language/usage.js";

/** The settings of the environment, as a part of the help: name, default, and what each means. */
export function settingsHelp(language: Language): string {
  const rows = Object.values(SETTINGS).map(({ name, fallback, meaning }) => ({
    name: fallback === "" ? name : `${name}=${fallback}`,
    meaning: meaning[language],
  }));
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  return [
    "",
    titleOfHelp(language, "Environment:"),
    ...rows.map(({ name, meaning }) => `  ${name.padEnd(width)}${meaning}`),
  ].join("\n");
}
