import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseFile, compile, type DutyState, duties, LANGUAGES, permits, validate } from "../index.js";
import { kz } from "../kz/index.js";
import { lawfulFile, seeded, unlawfulFile } from "./index.js";

const LAW = compile(kz);
const END = "2031-01-01T00:00:00+05:00";
const seed = fc.integer();
const upTo = (file: CaseFile, count: number): CaseFile => ({ ...file, acts: file.acts.slice(0, count) });

/** Asks the law about every act as it stood before it. */
const refusedIn = (file: CaseFile) =>
  file.acts.filter(({ by, kind, at, data }, i) => !permits(LAW, upTo(file, i), by, kind, at, data).permitted);

describe("a lawful file", () => {
  test("fits the interchange form, and the law permitted each of its acts", () => {
    fc.assert(
      fc.property(seed, (own) => {
        const file = lawfulFile(LAW, seeded(own));
        expect(validate(LAW, file)).toMatchObject({ ok: true });
        expect(refusedIn(file)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("is the same for the same seed, and another for another", () => {
    expect(lawfulFile(LAW, seeded(7))).toEqual(lawfulFile(LAW, seeded(7)));
    expect(lawfulFile(LAW, seeded(7))).not.toEqual(lawfulFile(LAW, seeded(8)));
  });

  test("begins when it is told to, and not when that is no moment", () => {
    const { acts } = lawfulFile(LAW, seeded(1), { from: "2027-01-01T00:00:00Z", acts: 3 });
    expect(acts.length).toBe(3);
    expect(acts[0]!.at.slice(0, 4)).toMatch(/2027|2028|2029/);
    expect(() => lawfulFile(LAW, seeded(1), { from: "2027-01-01" })).toThrow(/from/);
  });

  test("as it grows, no duty vanishes and none that was met is open again", () => {
    fc.assert(
      fc.property(seed, (own) => {
        const file = lawfulFile(LAW, seeded(own));
        let before = new Map<string, DutyState>();
        for (let count = 1; count <= file.acts.length; count++) {
          // What time alone has ended is met all the same where an act in time is recorded late.
          const now = new Map(
            duties(LAW, upTo(file, count), END).map(({ id, state, lapsed, arisenBy }) => [
              id,
              lapsed?.by === arisenBy ? "overdue" : state,
            ]),
          );
          for (const [id, was] of before) {
            expect(now.has(id)).toBe(true);
            if (was === "met" || was === "met-late" || was === "lapsed") expect(now.get(id)).toBe(was);
          }
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("many together know every rule of the law, and duties in every state", () => {
    const rules = new Set<string>();
    const states = new Set<string>();
    for (let own = 0; own < 800; own++) {
      const file = lawfulFile(LAW, seeded(own), { acts: 30, about: own % 3 === 0 ? "person" : "work" });
      for (const { rule, state } of duties(LAW, file, END)) {
        rules.add(rule);
        states.add(state);
      }
    }
    // A recommendation needs a vote that was adopted, which chance hardly finds: stories/work.test.ts tells of it.
    expect(kz.rules.map(({ id }) => id).filter((id) => !rules.has(id) && !/recommendation/.test(id))).toEqual(
      [],
    );
    expect([...states].sort()).toEqual(["lapsed", "met", "met-late", "open", "overdue"]);
  }, 120_000);
});

describe("an unlawful file", () => {
  test("is lawful but for its last act, which the law refuses with a basis and a sentence", () => {
    fc.assert(
      fc.property(seed, (own) => {
        const { file, refused, refusal } = unlawfulFile(LAW, seeded(own));
        expect(validate(LAW, file)).toMatchObject({ ok: true });
        expect(refusedIn(file)).toEqual([refused]);
        expect(refusal.basis.length).toBeGreaterThan(0);
        for (const language of LANGUAGES) expect(refusal.reason[language]).not.toBe("");
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("is so at times for want of competence, at times for want of a condition", () => {
    const competent = new Set<boolean>();
    for (let own = 0; own < 30; own++) {
      const { kind, by } = unlawfulFile(LAW, seeded(own)).refused;
      const actors: readonly string[] = LAW.jurisdiction.actKinds[kind]!.actors;
      competent.add(actors.includes(by.kind));
    }
    expect(competent.size).toBe(2);
  });
});
