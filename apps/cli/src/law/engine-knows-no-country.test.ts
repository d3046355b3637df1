import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTRIES } from "./countries.js";

const LAW = new URL("../../../../packages/law/src/", import.meta.url);
/** The halves of the package that serve every country; `common` is what countries share, and may name what several do. */
const OF_NO_COUNTRY = ["engine", "model", "time", "generate"] as const;

const sources = OF_NO_COUNTRY.flatMap((folder) => {
  const directory = new URL(`${folder}/`, LAW);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(name, directory), "utf8")] as const);
});

/** What only one country has: its name, its code, its zone, the short names of its normative acts. */
const named = Object.values(COUNTRIES).flatMap(
  ({ jurisdiction: { country, calendar, normativeActs, title } }) => [
    `"${country}"`,
    calendar.zone,
    ...Object.keys(normativeActs).map((short) => `${short} `),
    ...Object.values(title),
  ],
);
/** Countries, not languages: texts are in Kazakh for whoever reads it. */
const NAMES = /(kazakh|uzbeki|kyrgyz|tajiki)stan|(казах|узбеки|кыргыз|таджики|қазақ|өзбек|қырғыз|тәжік)стан/i;
const COUNTRY_IMPORT = /from "\.\.\/([a-z]{2}|common|stories)\//;

describe.each(sources)("%s", (name, source) => {
  test("imports no country and names none", () => {
    expect(source).not.toMatch(COUNTRY_IMPORT);
    for (const own of named) expect([name, own, source.includes(own)]).toEqual([name, own, false]);
    expect(source).not.toMatch(NAMES);
  });
});

test("there is an engine to look at, and what is looked for would be found", () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(readFileSync(new URL("kz/jurisdiction.ts", LAW), "utf8")).toMatch(NAMES);
});
