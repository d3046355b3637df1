import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseFile, compile, duties, facts, LANGUAGES, permits, SUBJECTS } from "../index.js";
import { ACT_KINDS, kz, PROVISIONS } from "../kz/index.js";
import { parseMoment } from "../time/moment.js";
import { anyAct, anyCorrectedFile, anyFile, anyMoment } from "./any-file.js";
import { LAW } from "./telling.js";

const END = "2029-01-01T00:00:00+05:00";
const withAct = (file: CaseFile, act: CaseFile["acts"][number]): CaseFile => ({
  ...file,
  acts: [...file.acts, act],
});

describe("for every file", () => {
  test("the order in which acts were recorded changes no answer", () => {
    const shuffled = anyCorrectedFile.chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.shuffledSubarray([...file.acts], { minLength: file.acts.length }),
        anyMoment,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([file, acts, now]) => {
        const other = { ...file, acts };
        expect(duties(LAW, other, now)).toEqual(duties(LAW, file, now));
        expect(facts(LAW, other)).toEqual(facts(LAW, file));
      }),
      { numRuns: 300 },
    );
  });

  test("no duty vanishes, neither with time nor by another act, also not by a correction", () => {
    fc.assert(
      fc.property(anyCorrectedFile, anyAct, anyMoment, (file, act, now) => {
        const later = new Set(duties(LAW, file, END).map(({ id }) => id));
        const more = new Set(duties(LAW, withAct(file, { ...act, id: "x" }), now).map(({ id }) => id));
        for (const { id } of duties(LAW, file, now)) {
          expect(later).toContain(id);
          expect(more).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("an act that neither corrects nor withdraws makes no met duty open again", () => {
    fc.assert(
      fc.property(anyFile, anyAct, anyMoment, (file, act, now) => {
        const after = new Map(
          duties(LAW, withAct(file, { ...act, id: "x" }), now).map((duty) => [duty.id, duty.state]),
        );
        for (const { id, state } of duties(LAW, file, now))
          if (state === "met" || state === "met-late")
            expect([id, after.get(id)]).not.toEqual([id, expect.stringMatching(/^(open|overdue)$/)]);
      }),
      { numRuns: 500 },
    );
  });

  test("a term in working days ends with a working day, and never before it began", () => {
    const { zone, calendar } = LAW.clock;
    const working = ["T07", "T08", "T09", "T10", "T11", "T12", "T13"];
    fc.assert(
      fc.property(anyFile, (file) => {
        for (const { term, due, arisen } of duties(LAW, file, END)) {
          if (due === null || term === null || !working.includes(term)) continue;
          const end = parseMoment(due);
          expect(end).toBeGreaterThan(parseMoment(arisen));
          expect(zone.startOf(zone.dayAt(end))).toBe(end);
          expect(calendar.isWorking(zone.dayAt(end) - 1)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("until the moment it names, time alone changes no duty; then it does", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const now = "2026-01-01T00:00:00+05:00";
        const past = { ...file, acts: file.acts.filter(({ at }) => parseMoment(at) <= parseMoment(now)) };
        const next = { open: ["overdue", "lapsed"], overdue: ["lapsed"] } as const;
        for (const { id, changesAt, state } of duties(LAW, past, now)) {
          if (changesAt === null) continue;
          const before = LAW.clock.zone.print(parseMoment(changesAt) - 1);
          expect(duties(LAW, past, before).find((duty) => duty.id === id)?.state).toBe(state);
          const then = duties(LAW, past, changesAt).find((duty) => duty.id === id);
          expect(next[state as keyof typeof next]).toContain(then?.state);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("every refusal has a provision of the table and a sentence in every language", () => {
    const attempt = fc.tuple(
      anyCorrectedFile,
      fc.constantFrom(...SUBJECTS),
      fc.constantFrom(...Object.keys(ACT_KINDS)),
      anyMoment,
    );
    fc.assert(
      fc.property(attempt, ([file, kind, act, at]) => {
        const answer = permits(LAW, file, { kind }, act, at);
        expect(answer.basis.length).toBeGreaterThan(0);
        for (const { act: of, provision } of answer.basis)
          expect(PROVISIONS).toHaveProperty([`${of} ${provision}`]);
        if (answer.permitted) return;
        for (const language of LANGUAGES) expect(answer.reason[language]).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});

describe("the tables of the jurisdiction", () => {
  test("rules have ids of their own, texts in every language, and terms of the digest", () => {
    const ids = kz.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, term, lapses } of kz.rules) {
      for (const language of LANGUAGES)
        for (const text of [title, ...lapses.map(({ reason }) => reason)])
          expect(text[language]).not.toBe("");
      if (term !== null) expect(term).toMatch(/^T\d\d$/);
    }
  });

  test("every conflict of the digest from J1 to J16 is a switch whose default is one of its values", () => {
    const answered = new Set(Object.values(kz.switches).map(({ conflict }) => conflict));
    for (let n = 1; n <= 16; n++) expect(answered).toContain(`J${n}`);
    for (const [name, own] of Object.entries(kz.switches))
      expect(() => compile(kz, { switches: { [name]: own.default } })).not.toThrow();
  });

  test("a switch or a value that does not exist is refused by name", () => {
    expect(() => compile(kz, { switches: { nonsense: true } })).toThrow(/nonsense/);
    expect(() => compile(kz, { switches: { "safe-place-term": "weeks" } })).toThrow(/safe-place-term/);
    expect(() => compile(kz, { days: [{ date: "2026-3-1", off: true, source: "test" }] })).toThrow(
      /2026-3-1/,
    );
  });
});
