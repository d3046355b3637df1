import { describe, expect, test } from "vitest";
import {
  type CaseFile,
  classify,
  compile,
  coverage,
  duties,
  facts,
  identify,
  permits,
  retention,
  rights,
} from "../index.js";
import { ASKED_OF_UMBRELLIA, umbrellia } from "./umbrellia.js";

const NOON = "2026-03-30T12:00:00+13:45";
const law = compile(umbrellia);
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
      { term: "U1", state: "open", due: "2026-04-03T00:00:00+13:45", bearer: { kind: "police" }, note: null },
      { term: "U2", state: "open", due: "2026-03-30T16:00:00+13:45", bearer: { kind: "social-ministry" } },
    ]);
    // Lost on Good Friday's eve: Saturday is a working day here; the clocks go back on Sunday 5 April.
    const late: CaseFile = { ...lost, acts: [{ ...lost.acts[0]!, at: "2026-04-03T10:00:00+13:45" }] };
    expect(duties(law, late, "2026-04-03T12:00:00+13:45")[0]?.due).toBe("2026-04-07T00:00:00+12:45");
  });

  test("permits by its own competences and conditions", () => {
    const may = (kind: "police" | "court", file: CaseFile) =>
      permits(law, file, { kind }, "umbrella.found", NOON);
    expect(may("police", lost).permitted).toBe(true);
    expect(may("court", lost)).toMatchObject({
      permitted: false,
      reason: { en: "A court finds facts, not umbrellas" },
      basis: [{ act: "UA", provision: "1" }],
    });
    expect(permits(law, lost, { kind: "npo" }, "umbrella.found", NOON).reason?.en).toContain(
      "Umbrella police",
    );
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
      { rule: "lend", state: "overdue" },
    ]);
    expect(facts(law, lost)).toMatchObject({ status: "reported", identified: null, foreign: null });
    expect(facts(law, { ...claimed, person: { citizenship: ["QU"] } })).toMatchObject({
      identified: true,
      foreign: false,
      injuredParty: false,
    });
  });

  test("has a track of its own for those under its own age", () => {
    const childs: CaseFile = { ...lost, person: { born: "2012-06-01" } };
    expect(duties(law, childs, NOON)[0]).toMatchObject({ term: "U1", due: "2026-04-01T00:00:00+13:45" });
    const grown: CaseFile = { ...lost, person: { born: "2010-06-01" } };
    expect(duties(law, grown, NOON)[0]).toMatchObject({ term: "U1", due: "2026-04-03T00:00:00+13:45" });
  });

  test("lets an administrator choose within its switches, and no further", () => {
    const hasty = compile(umbrellia, { switches: { "loan-hours": 2 } });
    expect(duties(hasty, lost, NOON)[1]).toMatchObject({ rule: "lend", state: "overdue" });
    expect(() => compile(umbrellia, { switches: { "loan-hours": 49 } })).toThrow(/loan-hours/);
  });

  test("opens rights, runs terms, scores, compares laws and ends the keeping of names, each by its own tables", () => {
    const lent: CaseFile = {
      ...lost,
      acts: [
        ...lost.acts,
        {
          id: "b",
          kind: "umbrella.lent",
          at: NOON,
          by: { kind: "social-ministry" },
          data: { until: "2026-04-10" },
        },
      ],
    };
    expect(rights(law, { ...lost, acts: [] }, NOON)).toMatchObject([{ right: "UA 3", open: false }]);
    expect(rights(law, lent, NOON)).toMatchObject([{ right: "UA 3", open: true, because: [{ act: "l" }] }]);
    expect(facts(law, lent)).toMatchObject({
      status: "in-services",
      inServices: true,
      terms: [{ term: "U3", until: "2026-04-10", basis: [{ act: "UA", provision: "4" }] }],
    });
    expect(identify(law, { minor: false, at: "2026-03-30", items: { 1: 2, 2: 1 } })).toMatchObject({
      identified: true,
      edition: "UA first",
      result: { en: "Lost" },
    });
    expect(identify(law, { minor: false, at: "2026-03-30", items: { 1: 2 } }).identified).toBe(false);
    expect(classify(law, lent)).toMatchObject({
      palermo: { result: true, title: { en: "By common sense" } },
      nationalScale: { result: null },
      differ: false,
    });
    const found: CaseFile = {
      ...lent,
      acts: [
        ...lent.acts,
        {
          id: "f",
          kind: "umbrella.found",
          at: "2026-04-02T10:00:00+13:45",
          by: { kind: "police" },
          data: {},
        },
      ],
    };
    expect(facts(law, found)).toMatchObject({ status: "closed", closed: true });
    expect(retention(law, found)).toMatchObject({ due: "2027-04-03T00:00:00+13:45", policy: false });
  });

  test("has no provision that nothing executes", () => {
    const states = coverage(umbrellia, ASKED_OF_UMBRELLIA).map(({ provision, state }) => [provision, state]);
    expect(states).toEqual(["1", "2", "3", "4", "5", "6", "7"].map((number) => [number, "executed"]));
  });

  test("says of a year without an almanac that its term was counted by the rule", () => {
    const never = compile({ ...umbrellia, calendar: { ...umbrellia.calendar, years: {} } });
    expect(duties(never, lost, NOON)[0]?.note?.en).toBe("No almanac was printed for this year.");
  });
});
