import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFor } from "../generate/data.js";
import { lawfulFile, seeded } from "../generate/index.js";
import {
  type Act,
  type CaseFile,
  compile,
  coverage,
  duties,
  facts,
  LANGUAGES,
  type Law,
  permits,
  SUBJECTS,
  validate,
} from "../index.js";
import { COUNTRIES } from "./countries.js";

/*
 * What the engine promises for every file, it promises in every country: the same laws over files drawn from each country's
 * own tables. Kazakhstan's are in laws-of-the-law.test.ts.
 */
const RUNS = { numRuns: 100 };
const END = "2029-01-01T00:00:00Z";
const FIRST = Date.UTC(2024, 5, 1);
const moment = fc.nat(1_000 * 24 * 60).map((minutes) => new Date(FIRST + minutes * 60_000).toISOString());
const person = fc.option(
  fc.record({ born: fc.constantFrom("1990-05-01", "2012-05-01"), citizenship: fc.constantFrom(["UZ"], []) }),
  { nil: undefined },
);

/** Acts of any kinds by anybody in any order, with any data that fits; some of them corrected or withdrawn. */
function anyFile(law: Law): fc.Arbitrary<CaseFile> {
  const { jurisdiction } = law;
  const act = fc.record({
    kind: fc.constantFrom(...Object.keys(jurisdiction.actKinds)),
    at: moment,
    by: fc.record({ kind: fc.constantFrom(...SUBJECTS), organisation: fc.constantFrom("one", "two") }),
    seed: fc.integer(),
  });
  return fc.tuple(person, fc.array(act, { maxLength: 15, size: "max" })).map(([who, drawn]) => {
    let file: CaseFile = { jurisdiction: jurisdiction.id, ...(who ? { person: who } : {}), acts: [] };
    drawn.forEach(({ kind, at, by, seed }, i) => {
      const occasion = { file, at: Date.parse(at), by, to: [], minor: false };
      const data = dataFor(law, kind, occasion, seeded(seed));
      if (data === null) return;
      const made: Act = { id: `a${i}`, kind, at, by, data };
      file = { ...file, acts: [...file.acts, made] };
    });
    return file;
  });
}

describe.each(COUNTRIES)("for every file of %s", (_, jurisdiction, asked) => {
  const law = compile(jurisdiction);
  const files = anyFile(law);
  const isCorrection = ({ kind }: Act): boolean =>
    Object.values(jurisdiction.corrections).some((own) => own.kind === kind);
  const plain = ({ acts, ...file }: CaseFile): CaseFile => ({
    ...file,
    acts: acts.filter((act) => !isCorrection(act)),
  });

  test("what is drawn has the interchange form", () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(validate(law, file)).toMatchObject({ ok: true });
      }),
      RUNS,
    );
  });

  test("the order in which acts were recorded changes no answer", () => {
    const shuffled = files.chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.shuffledSubarray([...file.acts], { minLength: file.acts.length }),
        moment,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([file, acts, now]) => {
        const other = { ...file, acts };
        expect(duties(law, other, now)).toEqual(duties(law, file, now));
        expect(facts(law, other)).toEqual(facts(law, file));
      }),
      RUNS,
    );
  });

  test("no duty vanishes with time or by another act, and none that was met is open again", () => {
    fc.assert(
      fc.property(files, files, moment, (file, others, now) => {
        const added = others.acts.slice(-1).map((act) => ({ ...act, id: "x" }));
        const later = new Set(duties(law, file, END).map(({ id }) => id));
        const more = { ...file, acts: [...file.acts, ...added] };
        const withMore = new Map(duties(law, more, now).map(({ id, state }) => [id, state]));
        for (const { id } of duties(law, file, now)) {
          expect(later).toContain(id);
          expect([...withMore.keys()]).toContain(id);
        }
        const before = plain(file);
        const after = new Map(
          duties(law, plain({ ...before, acts: [...before.acts, ...added] }), now).map((own) => [
            own.id,
            own.state,
          ]),
        );
        for (const { id, state } of duties(law, before, now))
          if (state === "met" || state === "met-late")
            expect(["met", "met-late", "lapsed"]).toContain(after.get(id));
      }),
      RUNS,
    );
  });

  test("a term in days ends at midnight of the country, after a working day", () => {
    const { zone, calendar } = law.clock;
    const byDays = (file: CaseFile) =>
      duties(law, file, END).filter(({ term, due }) => due !== null && (term === "U1" || term === "UZ1"));
    fc.assert(
      fc.property(files, (file) => {
        for (const { due, arisen } of byDays(file)) {
          const end = Date.parse(due!);
          expect(end).toBeGreaterThan(Date.parse(arisen));
          expect(zone.startOf(zone.dayAt(end))).toBe(end);
          expect(calendar.isWorking(zone.dayAt(end) - 1)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("a refusal has a provision and a sentence in every language; only a kind named among the gaps has no provision", () => {
    const gaps = new Set(jurisdiction.unverified.flatMap(({ kinds = [] }) => kinds));
    for (const [kind, { basis }] of Object.entries(jurisdiction.actKinds))
      expect([kind, basis.length === 0]).toEqual([kind, gaps.has(kind)]);
    const kinds = fc.constantFrom(...Object.keys(jurisdiction.actKinds));
    fc.assert(
      fc.property(files, fc.constantFrom(...SUBJECTS), kinds, moment, (file, kind, act, at) => {
        const answer = permits(law, file, { kind }, act, at);
        for (const { act: of, provision } of answer.basis)
          expect(jurisdiction.provisions).toHaveProperty([`${of} ${provision}`]);
        if (!gaps.has(act)) expect(answer.basis.length).toBeGreaterThan(0);
        if (!answer.permitted)
          for (const language of LANGUAGES) expect(answer.reason[language]).toMatch(/\S/);
      }),
      RUNS,
    );
  });

  test("lawful files can be made of it, and together they reach every rule", () => {
    const reached = new Set<string>();
    for (let seed = 1; seed <= 40; seed++) {
      const file = lawfulFile(law, seeded(seed), { from: "2026-01-05T00:00:00Z", acts: 12 });
      expect(file.acts.length).toBeGreaterThan(0);
      file.acts.forEach(({ by, kind, at, data }, i) => {
        const until = { ...file, acts: file.acts.slice(0, i) };
        expect(permits(law, until, by, kind, at, data).permitted).toBe(true);
      });
      for (const { rule } of duties(law, file, END)) reached.add(rule);
    }
    expect([...reached].sort()).toEqual(jurisdiction.rules.map(({ id }) => id).sort());
  });

  test("every provision stands in its coverage once, with a reason where nothing executes it", () => {
    const covered = coverage(jurisdiction, asked);
    expect(covered.map(({ act, provision }) => `${act} ${provision}`)).toEqual(
      Object.keys(jurisdiction.provisions),
    );
    for (const { state, because, by } of covered) {
      if (state === "executed") expect(by.length).toBeGreaterThan(0);
      else for (const language of LANGUAGES) expect(because?.[language]).toMatch(/\S/);
    }
    for (const { what } of jurisdiction.unverified)
      for (const language of LANGUAGES) expect(what[language]).toMatch(/\S/);
  });
});
