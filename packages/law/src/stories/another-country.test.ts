import { describe, expect, test } from "vitest";
import {
  type CaseFile,
  compile,
  duties,
  facts,
  type Jurisdiction,
  permits,
  SUBJECTS,
  text,
} from "../index.js";
import { STATUS_TITLES } from "../kz/statuses.js";

/*
 * A country that does not exist, so that the engine is seen to know none: its week has six working days, its clocks run
 * on Chatham time, and its law is about lost umbrellas.
 */
const t = (words: string) => text(words, words, words);

const umbrellas: Jurisdiction<"UA 1" | "UA 2", "lost" | "claimed"> = {
  id: "umbrellia",
  title: t("Umbrellia"),
  country: "UM",
  calendar: {
    zone: "Pacific/Chatham",
    weekend: [7],
    holidays: [{ date: "04-01", title: t("Day of Rain"), moves: true }],
    years: { 2026: { mark: "V", source: "invented", off: [], swaps: [] } },
    byRuleOnly: t("No almanac was printed for this year."),
  },
  normativeActs: { UA: { short: "UA", title: t("Umbrella Act"), address: null } },
  provisions: {
    "UA 1": [
      {
        act: "UA",
        provision: "1",
        edition: "first",
        validFrom: "2026-01-01",
        validTo: null,
        title: t("Search"),
        mark: "V",
      },
    ],
    "UA 2": [
      {
        act: "UA",
        provision: "2",
        edition: "first",
        validFrom: "2026-01-01",
        validTo: null,
        title: t("Claim"),
        mark: "V",
      },
    ],
  },
  actKinds: {
    "umbrella.lost": {
      track: "file",
      title: t("Report"),
      did: t("Lost"),
      help: t("Lost"),
      actors: ["public"],
      basis: ["UA 1"],
      fields: {},
    },
    "umbrella.found": {
      track: "file",
      title: t("Find"),
      did: t("Found"),
      help: t("Found"),
      actors: ["police"],
      basis: ["UA 1"],
      fields: {},
    },
    "umbrella.claimed": {
      track: "file",
      title: t("Claim"),
      did: t("Claimed"),
      help: t("Claimed"),
      actors: ["public"],
      basis: ["UA 2"],
      fields: {},
    },
    corrected: {
      track: "file",
      title: t("C"),
      did: t("C"),
      help: t("C"),
      actors: ["police"],
      basis: ["UA 1"],
      fields: {},
    },
    withdrawn: {
      track: "file",
      title: t("W"),
      did: t("W"),
      help: t("W"),
      actors: ["police"],
      basis: ["UA 1"],
      fields: {},
    },
  },
  subjects: Object.fromEntries(SUBJECTS.map((subject) => [subject, t(subject)])) as Jurisdiction["subjects"],
  switches: {},
  minority: { ofAge: 15, presumed: [], established: [] },
  corrections: {
    corrected: { kind: "corrected", reason: t("corrected"), basis: ["UA 1"] },
    withdrawn: { kind: "withdrawn", reason: t("withdrawn"), basis: ["UA 1"] },
  },
  standings: {
    lost: { set: [{ kind: "umbrella.lost" }], cleared: [{ kind: "umbrella.found" }] },
    claimed: { set: [{ kind: "umbrella.claimed" }] },
  },
  rules: [
    {
      id: "search",
      term: "U1",
      title: t("Search"),
      duty: "umbrella.found",
      bearer: [{ kind: "police" }],
      to: ["public"],
      within: { in: "working-days", count: 2 },
      arises: [{ kind: "umbrella.lost" }],
      met: [{ kind: "umbrella.found" }],
      lapses: [{ when: "claimed", reason: t("It was never lost"), basis: ["UA 2"] }],
      basis: ["UA 1"],
    },
  ],
  requirements: [{ of: ["umbrella.found"], needs: "lost", basis: ["UA 1"], reason: t("None is missing") }],
  notCompetent: [],
  notCompetentReason: t("Only {bodies} may."),
  statuses: [{ status: "reported", rank: 0, by: [{ kind: "umbrella.lost" }] }],
  statusTitles: STATUS_TITLES,
  factStandings: null,
  runningTerms: [],
  fileWarnings: [],
  scale: null,
  screening: null,
  classification: null,
  rights: [],
  papers: {},
  retention: null,
  numbered: ({ act, provision }) => t(`${act} ${provision}`),
};

const law = compile(umbrellas);
const lost: CaseFile = {
  jurisdiction: "umbrellia",
  // Monday 30 March 2026, ten in the morning on Chatham, where it is still summer time.
  acts: [
    { id: "l", kind: "umbrella.lost", at: "2026-03-30T10:00:00+13:45", by: { kind: "public" }, data: {} },
  ],
};

describe("a country of which the engine knows nothing but its tables", () => {
  test("counts by its own week, holidays and clocks", () => {
    // Tuesday 31 March, then 1 April is the Day of Rain, so the second working day is Thursday 2 April.
    expect(duties(law, lost, "2026-03-30T12:00:00+13:45")).toMatchObject([
      { term: "U1", state: "open", due: "2026-04-03T00:00:00+13:45", bearer: { kind: "police" } },
    ]);
    // Lost on Good Friday's eve: Saturday is a working day here; the clocks go back on Sunday 5 April.
    const late: CaseFile = { ...lost, acts: [{ ...lost.acts[0]!, at: "2026-04-03T10:00:00+13:45" }] };
    expect(duties(law, late, "2026-04-03T12:00:00+13:45")[0]?.due).toBe("2026-04-07T00:00:00+12:45");
  });

  test("permits by its own competences and conditions", () => {
    const may = (kind: "police" | "court", file: CaseFile) =>
      permits(law, file, { kind }, "umbrella.found", "2026-03-30T12:00:00+13:45");
    expect(may("police", lost).permitted).toBe(true);
    expect(may("court", lost)).toMatchObject({ permitted: false, reason: { en: "Only police may." } });
    expect(may("police", { ...lost, acts: [] })).toMatchObject({
      permitted: false,
      reason: { en: "None is missing" },
    });
  });

  test("lets a duty lapse for its own reasons, and says what it does not know as unknown", () => {
    const claimed: CaseFile = {
      ...lost,
      acts: [
        ...lost.acts,
        {
          id: "c",
          kind: "umbrella.claimed",
          at: "2026-03-30T11:00:00+13:45",
          by: { kind: "public" },
          data: {},
        },
      ],
    };
    expect(duties(law, claimed, "2026-04-30T12:00:00+12:45")).toMatchObject([
      { state: "lapsed", lapsed: { by: "c", basis: [{ act: "UA", provision: "2" }] } },
    ]);
    expect(facts(law, claimed)).toMatchObject({ status: "reported", identified: null, foreign: null });
  });
});
