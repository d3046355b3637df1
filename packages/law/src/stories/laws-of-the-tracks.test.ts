import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseFile, facts, permits, SUBJECTS } from "../index.js";
import { anyFile, anyMoment } from "./any-file.js";
import { LAW } from "./telling.js";

const LATER = "2030-01-07T12:00:00+05:00";
const withAct = (file: CaseFile, kind: string, data: Readonly<Record<string, unknown>>): CaseFile => ({
  ...file,
  acts: [
    ...file.acts,
    { id: "x", kind, at: "2030-01-07T11:00:00+05:00", by: { kind: "police" as const }, data },
  ],
});
const anybody = fc.constantFrom(...SUBJECTS).map((kind) => ({ kind }));

describe("whatever happened before", () => {
  test("nobody may record the return of a person for whom it is dangerous and who agreed to stay", () => {
    fc.assert(
      fc.property(anyFile, anybody, (file, by) => {
        const unsafe = withAct(file, "return.assessed", { endangersSafety: true, agreesToStay: true });
        expect(permits(LAW, unsafe, by, "returned", LATER, {}).permitted).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("nobody claims from the Fund unless recognised as injured party, and nobody is paid unless registered", () => {
    fc.assert(
      fc.property(anyFile, anybody, (file, by) => {
        const ended = withAct(file, "injured-party.ended", {});
        expect(permits(LAW, ended, by, "compensation.applied", LATER).permitted).toBe(false);
        const paid = withAct(file, "compensation.paid", { units: 30 });
        expect(permits(LAW, paid, by, "compensation.paid", LATER, { units: 30 }).permitted).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("no consulate is told against the wish of the person", () => {
    fc.assert(
      fc.property(anyFile, anybody, anyMoment, (file, by, at) => {
        for (const wished of [false, undefined])
          expect(permits(LAW, file, by, "consulate.contacted", at, { wished }).permitted).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("the right to work without a permit is that of foreigners with an open case, and of nobody else", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { terms, foreign, openProceedings } = facts(LAW, file);
        if (terms.some(({ term }) => term === "T20"))
          expect([foreign, openProceedings]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });
});
