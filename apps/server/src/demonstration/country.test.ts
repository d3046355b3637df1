import { LANGUAGES, SUBJECTS } from "@pana/law";
import { expect, test } from "vitest";
import { demonstrationOfficers, JOBS } from "./officers.js";
import { demonstrationOrganisations } from "./organisations.js";
import { randomness } from "./randomness.js";
import { REGIONS } from "./regions.js";

const AT = 1_700_000_000_000;
const country = (seed: string) => {
  const random = randomness(seed);
  const organisations = demonstrationOrganisations(random.branch("organisations"), AT);
  return { organisations, officers: demonstrationOfficers(random.branch("officers"), organisations, AT) };
};
const { organisations, officers } = country("1");

test("the demonstration country is the same for the same seed, and other ids come from another", () => {
  expect(country("1")).toEqual({ organisations, officers });
  expect(country("2").organisations[0]!.id).not.toBe(organisations[0]!.id);
});

test("it has twenty regions, some 130 organisations of every kind but the public, and 300 officers", () => {
  expect(REGIONS).toHaveLength(20);
  expect(organisations.length).toBeGreaterThanOrEqual(115);
  expect(organisations.length).toBeLessThanOrEqual(140);
  expect(new Set(organisations.flatMap(({ kinds }) => kinds))).toEqual(
    new Set(SUBJECTS.filter((kind) => kind !== "public")),
  );
  expect(officers).toHaveLength(300);
});

test("every region has the bodies that a case cannot do without", () => {
  for (const { code } of REGIONS) {
    const kinds = organisations.filter(({ region }) => region === code).flatMap((each) => each.kinds);
    expect(kinds).toEqual(
      expect.arrayContaining([
        "police",
        "oblast-executive",
        "district-executive",
        "guardianship-body",
        "service-provider",
      ]),
    );
  }
});

test("every body above exists and comes first, so that the tree can be loaded row by row", () => {
  const seen = new Set<string>();
  for (const { key, parent } of organisations) {
    if (parent !== null) expect(seen).toContain(parent);
    expect(seen).not.toContain(key);
    seen.add(key);
  }
  expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
});

test("every name is there in three languages and says that it is a demonstration", () => {
  for (const { name } of organisations) {
    for (const language of LANGUAGES) expect(name[language]).toMatch(/ \((demo|демо)\)$/);
  }
  for (const { name } of officers) expect(name).toMatch(/^\S+ \S+ \(demo\)$/);
});

test("no two organisations share a name in any language", () => {
  for (const language of LANGUAGES) {
    expect(new Set(organisations.map(({ name }) => name[language])).size).toBe(organisations.length);
  }
});

test("every organisation has an officer, and the seven of a case work in one region with the trust line", () => {
  const staffed = new Set(officers.map(({ organisation }) => organisation));
  for (const { key } of organisations) expect(staffed).toContain(key);
  expect(new Set(officers.map(({ username }) => username)).size).toBe(officers.length);
  const regions = JOBS.map((job) => organisations.find(({ key }) => key === job.organisation)!.region);
  expect(new Set(regions)).toEqual(new Set([null, "KZ-75"]));
});
