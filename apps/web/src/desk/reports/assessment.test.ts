import { describe, expect, it } from "vitest";
import { assessmentOf, faultsOfJudgement, type Judgement, NOTHING_JUDGED } from "./assessment.js";

const judged = (what: Partial<Judgement>): Judgement => ({ ...NOTHING_JUDGED, ...what });
const faults = (what: Partial<Judgement>) =>
  faultsOfJudgement(judged(what), "2026-11-26").map(({ field }) => field);

describe("assessing a report", () => {
  it("needs an outcome, and a ground to close", () => {
    expect(faults({})).toEqual(["outcome"]);
    expect(faults({ outcome: "close" })).toEqual(["ground"]);
    expect(faults({ outcome: "close", ground: "duplicate" })).toEqual([]);
    expect(faults({ outcome: "open-file" })).toEqual([]);
  });

  it("says that a birth cannot be one, where a file is opened", () => {
    const person = { ...NOTHING_JUDGED.person, born: "2027" };
    expect(faults({ outcome: "open-file", person })).toEqual(["born"]);
    // What belongs to another outcome is not looked at.
    expect(faults({ outcome: "close", ground: "other", person })).toEqual([]);
  });

  it("asks five organisations at most", () => {
    const organisations = ["a", "b", "c", "d", "e"];
    expect(faults({ outcome: "open-file", organisations })).toEqual([]);
    expect(faults({ outcome: "open-file", organisations: [...organisations, "f"] })).toEqual([
      "organisations",
    ]);
  });

  it("sends what belongs to the outcome, and nothing that was typed before another was chosen", () => {
    const all: Partial<Judgement> = { ground: "duplicate", organisations: ["a"], note: " call back " };
    const person = { sex: "female", born: "1998", citizenship: ["UZ"] } as const;
    expect(assessmentOf(judged({ ...all, outcome: "open-file" }), person)).toEqual({
      outcome: "open-file",
      person,
      passTo: ["a"],
      note: "call back",
    });
    expect(assessmentOf(judged({ ...all, outcome: "close" }), person)).toEqual({
      outcome: "close",
      ground: "duplicate",
      note: "call back",
    });
    expect(assessmentOf(judged({ outcome: "open-file" }), {})).toEqual({
      outcome: "open-file",
      person: {},
      passTo: [],
    });
  });
});
