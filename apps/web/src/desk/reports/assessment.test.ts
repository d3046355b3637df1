import { describe, expect, it } from "vitest";
import { assessmentOf, faultsOfJudgement, type Judgement, NOTHING_JUDGED } from "./assessment.js";

const judged = (what: Partial<Judgement>): Judgement => ({ ...NOTHING_JUDGED, ...what });
const faults = (what: Partial<Judgement>) => faultsOfJudgement(judged(what), 2026).map(({ field }) => field);

describe("assessing a report", () => {
  it("needs an outcome, and a ground to close", () => {
    expect(faults({})).toEqual(["outcome"]);
    expect(faults({ outcome: "close" })).toEqual(["ground"]);
    expect(faults({ outcome: "close", ground: "duplicate" })).toEqual([]);
    expect(faults({ outcome: "open-file" })).toEqual([]);
  });

  it("takes years in which somebody alive can be born", () => {
    for (const year of ["", "1998", " 2026 ", "1906"])
      expect(faults({ outcome: "open-file", year })).toEqual([]);
    for (const year of ["98", "2027", "1905", "about 1998"])
      expect(faults({ outcome: "open-file", year })).toEqual(["year"]);
    // What belongs to another outcome is not looked at.
    expect(faults({ outcome: "close", ground: "other", year: "98" })).toEqual([]);
  });

  it("asks five organisations at most", () => {
    const organisations = ["a", "b", "c", "d", "e"];
    expect(faults({ outcome: "open-file", organisations })).toEqual([]);
    expect(faults({ outcome: "open-file", organisations: [...organisations, "f"] })).toEqual([
      "organisations",
    ]);
  });

  it("sends what belongs to the outcome, and nothing that was typed before another was chosen", () => {
    const all: Partial<Judgement> = {
      ground: "duplicate",
      organisations: ["a"],
      sex: "female",
      year: "1998",
      citizenship: ["UZ"],
      note: " call back ",
    };
    expect(assessmentOf(judged({ ...all, outcome: "open-file" }))).toEqual({
      outcome: "open-file",
      person: { sex: "female", born: "1998", citizenship: ["UZ"] },
      passTo: ["a"],
      note: "call back",
    });
    expect(assessmentOf(judged({ ...all, outcome: "close" }))).toEqual({
      outcome: "close",
      ground: "duplicate",
      note: "call back",
    });
    expect(assessmentOf(judged({ outcome: "open-file" }))).toEqual({
      outcome: "open-file",
      person: {},
      passTo: [],
    });
  });
});
