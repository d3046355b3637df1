import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts, type Person, permits, results } from "../index.js";
import {
  compensationFor,
  isTraffickingOffence,
  kz,
  monthlyIndexOn,
  sanctionsOf,
  tengeFor,
} from "../kz/index.js";
import { anyFile, anyMoment } from "./any-file.js";
import { almaty, BODIES, dutyOf, LAW, type Line, story } from "./telling.js";

const RECOGNISED: readonly Line[] = [
  ["2026-01-12 10:00", "police", "proceedings.opened", { offences: ["128(2)"] }],
  ["2026-01-14 10:00", "police", "injured-party.recognised", { offences: ["128(2)"] }],
];
const CLAIMED: readonly Line[] = [
  ...RECOGNISED,
  [
    "2026-02-02 10:00",
    "shelter",
    "compensation.applied",
    { papers: ["application", "identity", "bank-account"] },
  ],
];
const CONSIDERED: readonly Line[] = [
  ...CLAIMED,
  [
    "2026-02-05 10:00",
    "police",
    "compensation.considered",
    { offences: ["128(2)"], harm: "none", papers: ["recognition-order"] },
  ],
];
const may = (
  lines: readonly Line[],
  who: keyof typeof BODIES | { readonly kind: "compensation-authority" },
  kind: string,
  at: string,
  data?: Readonly<Record<string, unknown>>,
  person?: Person,
) => permits(LAW, story(lines, person), typeof who === "string" ? BODIES[who] : who, kind, almaty(at), data);
const FUND = { kind: "compensation-authority" } as const;

describe("how much the Fund pays", () => {
  test("30 by the crime, 40 for grave harm, 50 for death, nothing for dens or part 1 of article 116", () => {
    expect(compensationFor(["128(2)"], "none")?.units).toBe(30);
    expect(compensationFor(["134(3)"], null)?.units).toBe(30);
    expect(compensationFor(["135(4)(2)"], "grave")?.units).toBe(40);
    expect(compensationFor(["126(3)(3)"], "death")?.units).toBe(50);
    expect(compensationFor(["308", "309(2)", "116(1)", "125(3)(2)"], "none")?.units).toBe(0);
    expect(compensationFor(["128(4)(2)"], null)).toBeNull();
  });

  test("of several crimes the larger amount is paid, and the provision says so", () => {
    expect(compensationFor(["128(1)", "116(3)"], "grave")).toEqual({
      units: 40,
      basis: ["CF 7(2)", "CF 7(4)"],
    });
    const code = fc.constantFrom("128(1)", "134", "308", "116(3)", "135(4)(2)", "125(3)(3)", "309(2)");
    const harm = fc.constantFrom("none" as const, "grave" as const, "death" as const);
    fc.assert(
      fc.property(fc.array(code), fc.array(code), harm, (some, more, own) => {
        const of = (codes: readonly string[]) => compensationFor(codes, own)!.units;
        expect(of([...some, ...more])).toBe(Math.max(of(some), of(more)));
      }),
    );
  });

  test("in tenge by the index of the day; a year that is not known is not guessed", () => {
    expect(monthlyIndexOn("2020-03-31")).toBe(2_651);
    expect(monthlyIndexOn("2020-04-01")).toBe(2_778);
    expect(tengeFor(30, "2026-02-05")).toBe(129_750);
    expect(tengeFor(30, "2017-12-31")).toBeNull();
    expect(tengeFor(30, "2027-01-01")).toBeNull();
  });
});

describe("a claim to the Fund", () => {
  test("is that of an injured party only: an identified victim without a case has none, a foreigner has the same", () => {
    expect(may([], "shelter", "compensation.applied", "2026-02-02 10:00")).toMatchObject({
      permitted: false,
      basis: [{ act: "CF", provision: "6" }, { act: "CF", provision: "6(2)" }, { act: "L110" }],
    });
    for (const citizenship of [["KZ"], ["UZ"], []])
      expect(
        may(RECOGNISED, "shelter", "compensation.applied", "2026-02-02 10:00", undefined, { citizenship })
          .permitted,
      ).toBe(true);
  });

  test("is considered within ten days, registered by the 15th of the next month, paid within ten days", () => {
    expect(dutyOf(story(CLAIMED), "compensation-consideration", "2026-02-03 10:00")).toMatchObject({
      term: "T35",
      state: "open",
      due: "2026-02-13T00:00:00+05:00",
      bearer: { organisation: "police-1" },
    });
    expect(dutyOf(story(CONSIDERED), "compensation-consideration", "2026-02-06 10:00").state).toBe("met");
    // 15 March 2026 is a Sunday: a date of the month is not moved.
    expect(dutyOf(story(CONSIDERED), "compensation-register", "2026-02-06 10:00")).toMatchObject({
      term: "T37",
      due: "2026-03-16T00:00:00+05:00",
    });
    const registered = story([...CONSIDERED, ["2026-03-10 10:00", "police", "compensation.registered"]]);
    expect(dutyOf(registered, "compensation-register", "2026-03-11 10:00").state).toBe("met");
    expect(dutyOf(registered, "compensation-payment", "2026-03-11 10:00")).toMatchObject({
      term: "T38",
      due: "2026-03-21T00:00:00+05:00",
      bearer: FUND,
    });
  });

  test("has a limitation of three years that runs until it is made", () => {
    const terms = (lines: readonly Line[]) =>
      facts(LAW, story(lines)).terms.find(({ term }) => term === "T36");
    expect(terms(RECOGNISED)?.until).toBe("2029-01-16T00:00:00+05:00");
    expect(terms(CLAIMED)).toBeUndefined();
    const late = may(RECOGNISED, "shelter", "compensation.applied", "2029-01-16 00:00");
    expect(late.permitted && late.warnings.map(({ en }) => en).join()).toMatch(/three years/i);
  });

  test("is refused on the grounds of the law only, and then nothing is registered", () => {
    const refuse = (ground: string) =>
      may(CONSIDERED, "police", "compensation.refused", "2026-02-06 10:00", { ground }).permitted;
    expect(refuse("term-missed")).toBe(false);
    expect(refuse("role-ended")).toBe(false);
    expect(refuse("no-ground")).toBe(false);
    expect(refuse("false-papers")).toBe(true);
    const refused: readonly Line[] = [
      ...CONSIDERED,
      ["2026-02-06 10:00", "police", "compensation.refused", { ground: "false-papers" }],
    ];
    expect(dutyOf(story(refused), "compensation-register", "2026-02-07 10:00").state).toBe("lapsed");
    expect(may(refused, "police", "compensation.registered", "2026-02-07 10:00").permitted).toBe(false);
  });

  test("is paid in the amount that follows, which the officer is told in tenge", () => {
    const registered: readonly Line[] = [
      ...CONSIDERED,
      ["2026-03-10 10:00", "police", "compensation.registered"],
    ];
    const pay = (units: number) => may(registered, FUND, "compensation.paid", "2026-03-12 10:00", { units });
    expect(pay(40)).toMatchObject({ permitted: false });
    expect(pay(30)).toMatchObject({
      permitted: true,
      warnings: [{ en: "Compensation: 30 MCI = 129750 ₸ (2026)." }],
    });
  });
});

describe("the criminal case", () => {
  test("makes an injured party by the closed list only; article 105 is not in it, nor 125(3) without paragraph 2", () => {
    for (const code of ["116", "125(3)(2)", "126(3)(2)", "128(4)(1)", "134", "135(2)", "308(1)", "309"])
      expect(isTraffickingOffence(code)).toBe(true);
    for (const code of ["105", "125(3)", "125", "132(3)", "12", "1280", "133"])
      expect(isTraffickingOffence(code)).toBe(false);
    const recognise = (offences: readonly string[]) =>
      may([], "police", "injured-party.recognised", "2026-01-14 10:00", { offences });
    expect(recognise(["105"])).toMatchObject({
      permitted: false,
      basis: [{ act: "CC", provision: "3(1-1)" }, {}, {}],
    });
    expect(recognise(["105", "128(1)"]).permitted).toBe(true);
    expect(sanctionsOf("135(4)")).toMatchObject([{ from: 12, to: 18 }]);
    expect(sanctionsOf("125(3)(2)")).toMatchObject([{ from: 10, to: 15 }]);
    expect(sanctionsOf("105")).toEqual([]);
  });

  test("gives protection while it is open, and spares the person a second questioning", () => {
    expect(may([], "police", "protection.granted", "2026-01-14 10:00").permitted).toBe(false);
    expect(may(RECOGNISED, "police", "protection.granted", "2026-01-14 11:00").permitted).toBe(true);
    expect(may(RECOGNISED, "police", "protection.ended", "2026-01-14 11:00").permitted).toBe(false);
    const deposited: readonly Line[] = [...RECOGNISED, ["2026-01-15 10:00", "police", "testimony.deposited"]];
    expect(may(RECOGNISED, "police", "questioning.held", "2026-01-16 10:00", {}).warnings).toEqual([]);
    expect(may(deposited, "police", "questioning.held", "2026-01-16 10:00", {})).toMatchObject({
      permitted: true,
      warnings: [{ en: expect.stringMatching(/deposited/) }],
    });
  });

  test("questions a minor only with a teacher or a psychologist", () => {
    const child = { born: "2012-05-05" };
    const ask = (present: readonly string[]) =>
      may(RECOGNISED, "police", "questioning.held", "2026-01-16 10:00", { present }, child).permitted;
    expect(ask(["lawyer"])).toBe(false);
    expect(ask(["psychologist"])).toBe(true);
    expect(may(RECOGNISED, "police", "questioning.held", "2026-01-16 10:00", { present: [] }).permitted).toBe(
      true,
    );
  });

  test("flags an offence that may have been under compulsion, and bars nothing by it", () => {
    const flagged: readonly Line[] = [
      ["2026-01-12 10:00", "police", "proceedings.opened", { underCompulsion: true }],
      ...RECOGNISED.slice(1),
    ];
    const told = facts(LAW, story(flagged)).warnings.map(({ en }) => en);
    expect(told).toContainEqual(expect.stringMatching(/lawyer/));
    expect(facts(LAW, story(RECOGNISED)).warnings).toEqual([]);
    expect(may(flagged, "shelter", "compensation.applied", "2026-02-02 10:00").permitted).toBe(true);
  });

  test("cooperation is never a condition of help: whatever the answer, the same is permitted", () => {
    const help = Object.keys(kz.actKinds).filter((kind) =>
      /^(consent|notice|needs|safe-place|identification|services|contract|service|plan|permit|compensation|return|asylum|card|rights)\b/.test(
        kind,
      ),
    );
    fc.assert(
      fc.property(anyFile, anyMoment, fc.constantFrom(...help), (file, at, kind) => {
        const decided = (cooperates: boolean) => ({
          ...file,
          acts: [
            ...file.acts,
            { id: "x", kind: "cooperation.decided", at, by: BODIES.shelter, data: { cooperates } },
          ],
        });
        const by = { kind: kz.actKinds[kind]!.actors[0]! };
        expect(permits(LAW, decided(false), by, kind, at)).toEqual(permits(LAW, decided(true), by, kind, at));
      }),
      { numRuns: 200 },
    );
  });
});

describe("what a qualification says", () => {
  test("what each article threatens, and which is not of the closed list", () => {
    const file = story([
      ["2026-01-12 10:00", "police", "proceedings.opened", { offences: ["128(2)"] }],
      ["2026-01-13 10:00", "police", "offence.qualified", { offences: ["116(1)", "105"] }],
      ["2026-01-14 10:00", "police", "offence.qualified", { offences: ["125(3)(2)"] }],
    ]);
    const said = results(LAW, file);
    expect(said.get("a1")?.en).toBe("128(2): part 2: 7–9 years, confiscation");
    expect(said.get("a2")).toEqual({
      kk: "116(1): 1-бөлік: 5 жылға дейін; 105: адам саудасымен байланысты қылмыстар тізбесінде жоқ",
      ru: "116(1): ч. 1: до 5 лет; 105: не входит в перечень преступлений, связанных с торговлей людьми",
      en: "116(1): part 1: up to 5 years; 105: not in the list of crimes connected with human trafficking",
    });
    expect(said.get("a3")?.en).toMatch(/10–15 years, confiscation possible/);
  });
});
