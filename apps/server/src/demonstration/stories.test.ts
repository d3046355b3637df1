import { compile, permits } from "@pana/law";
import { kz } from "@pana/law/kz";
import { expect, test } from "vitest";
import { bodiesByRegion } from "./bodies.js";
import { castFiles, stretches } from "./casting.js";
import { demonstrationOrganisations } from "./organisations.js";
import { localMoment } from "./pen.js";
import { randomness } from "./randomness.js";
import { type Story, tell } from "./stories.js";
import { citizenshipIn, FORMS, groupsIn, SOURCES } from "./targets.js";

const UNTIL = "2026-11-25T12:00:00+05:00";
const FILES = 2_000;

function country(seed: string): readonly Story[] {
  const random = randomness(seed);
  const bodies = bodiesByRegion(
    demonstrationOrganisations(random.branch("organisations"), Date.parse(UNTIL)),
  );
  return castFiles(random.branch("cast"), FILES, UNTIL).map((part, place) =>
    tell(part, bodies(part.region), random.branch(`story ${place}`), Date.parse(UNTIL)),
  );
}
const stories = country("1");
const opened = ({ acts }: Story) => Date.parse(acts[0]!.at);
const detected = ({ acts }: Story) => acts.find(({ kind }) => kind === "person.detected");

test("the same seed tells the same stories", () => {
  expect(country("1")).toEqual(stories);
});

/** What a file shows of itself, as a statistician would count it: nothing is taken from how it was made. */
const counted = {
  form: (story: Story) => {
    const [form] = (detected(story)?.data.forms ?? []) as string[];
    return form === "sexual" || form === "labour" ? form : "other";
  },
  source: ({ acts: [first] }: Story) => (first!.kind === "report.received" ? "self" : first!.by.kind),
  citizenship: ({ person }: Story) => (person.citizenship![0] === "KZ" ? "citizen" : "foreign"),
  group: (story: Story) => {
    const years = (opened(story) - Date.parse(story.person.born!)) / 86_400_000 / 365.2425;
    return years < 18 ? "child" : story.person.sex === "female" ? "woman" : "man";
  },
};

test("counted from their acts, the files of every year follow the published shares within two percent of the year", () => {
  for (const { year, from, until } of stretches(UNTIL)) {
    // A report of the last days may not have led to a person yet: the form and the way are not known then.
    const files = stories.filter(
      (story) => opened(story) >= from && opened(story) < until && detected(story),
    );
    const tolerance = 0.02 * files.length + 2;
    const close = (of: (story: Story) => string, shares: Readonly<Record<string, number>>) => {
      for (const [key, share] of Object.entries(shares)) {
        const count = files.filter((story) => of(story) === key).length;
        expect(Math.abs(count - share * files.length), `${key} in ${year}`).toBeLessThan(tolerance);
      }
    };
    close(counted.form, FORMS.shares);
    close(counted.source, SOURCES.shares);
    close(counted.citizenship, citizenshipIn(year).shares);
    close(counted.group, groupsIn(year).shares);
  }
});

test("acts follow each other in time, are recorded after they happened, and none is in the future", () => {
  for (const { acts } of stories) {
    expect(acts.length).toBeGreaterThan(0);
    for (const [place, { at, recordedAt }] of acts.entries()) {
      expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(UNTIL));
      expect(Date.parse(recordedAt!)).toBeGreaterThanOrEqual(Date.parse(at));
      if (place > 0) expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(acts[place - 1]!.at));
    }
  }
});

test("the paths differ: refusals, one-sided identification, injured parties, children, stays that ended and stays that run", () => {
  const having = (kind: string) => stories.filter(({ acts }) => acts.some((act) => act.kind === kind)).length;
  for (const kind of [
    "consent.refused",
    "referral.made",
    "injured-party.recognised",
    "minor.informed",
    "safe-place.provided",
    "contract.concluded",
    "discharged",
    "follow-up.referred",
    "appeal.filed",
    "consent.withdrawn",
  ]) {
    expect(having(kind), kind).toBeGreaterThan(20);
  }
  expect(having("contract.concluded")).toBeGreaterThan(having("discharged") + 20);
});

test("moments are written by the clock of Almaty, on both sides of the change of the zone", () => {
  expect(localMoment(Date.UTC(2024, 1, 29, 17, 59))).toBe("2024-02-29T23:59:00+06:00");
  expect(localMoment(Date.UTC(2024, 1, 29, 18, 0))).toBe("2024-02-29T23:00:00+05:00");
  expect(localMoment(Date.UTC(2026, 0, 1))).toBe("2026-01-01T05:00:00+05:00");
});

test("the law permits every act of every story at its place", () => {
  const law = compile(kz);
  const refused = stories.flatMap(({ person, acts }) =>
    acts.flatMap(({ by, kind, at, data }, place) => {
      const file = { jurisdiction: kz.id, person, acts: acts.slice(0, place) };
      const { reason } = permits(law, file, by, kind, at, data);
      return reason === null ? [] : [`${kind}: ${reason.en}`];
    }),
  );
  expect([...new Set(refused)]).toEqual([]);
});
