import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answered,
  CARD_ANSWERS,
  CARD_LANGUAGES,
  type CardAnswer,
  type Depth,
  type GuideStep,
  pointed,
  type Suggestion,
  screen,
  type Text,
  type Tick,
  toggle,
  validateData,
} from "../index.js";
import { ACT_KINDS, kz } from "../kz/index.js";
import { LAW } from "./telling.js";

const rules = kz.screening!;
const kind = kz.actKinds[rules.of]!;
const codeOf = ({ field, value }: Tick) => `${field}=${value}`;
const ticksOf = (steps: readonly GuideStep[]) =>
  steps.flatMap(({ answers }) => answers.map(({ ticks }) => ticks));
const read = (ticks: readonly Tick[], minor = false) => screen(LAW, rules.of, answered(kind, ticks), minor)!;
const ALL = ticksOf(rules.guide.full);
const anyTicks = fc.subarray([...ALL]).map((ticks) => answeredOnce(ticks));

/** As the guide makes them: one value only where the form has room for one. */
const answeredOnce = (ticks: readonly Tick[]): readonly Tick[] =>
  ticks.reduce<readonly Tick[]>((made, tick) => toggle(kind, made, tick), []);

const RANK: Readonly<Record<Suggestion, number>> = { nothing: 0, circumstance: 1, signs: 2, together: 3 };

describe("the circumstances of vulnerability", () => {
  test("cover the fourteen of the law, each by its own code, once", () => {
    const ofLaw = ACT_KINDS["person.detected"].fields.circumstances.choices.map(({ value }) => value);
    const mapped = rules.circumstances.filter(({ footing }) => footing !== "policy");
    expect(mapped.map(({ ticks }) => ticks.value).sort()).toEqual([...ofLaw].sort());
    for (const { ticks, basis, footing, because } of mapped) {
      expect(ticks.field).toBe("circumstances");
      // What is only our reading of the law says that it is.
      if (footing === "read-as") expect(because?.en).toMatch(/our deduction/);
      expect(basis).toContain("L110 1(9)");
    }
  });

  test("have those of the wider list that the law has not, as policy, and never cite the law's list for them", () => {
    const policies = rules.circumstances.filter(({ footing }) => footing === "policy");
    expect(policies.map(({ name }) => name)).toEqual(["pregnancy", "no-documents"]);
    for (const { ticks, basis, because } of policies) {
      expect(ticks.field).toBe("riskGroups");
      expect(basis).not.toContain("L110 1(9)");
      expect(because?.en).toMatch(/Not in the law's list/);
    }
  });

  test("say so where nothing but a policy is ticked, and are silent once the law names one", () => {
    const pregnancy: Tick = { field: "riskGroups", value: "pregnancy" };
    const sign: Tick = { field: "indicators", value: "cannot-leave" };
    const said = (ticks: readonly Tick[]) => read(ticks).said;
    expect(said([pregnancy, sign])).toContain(rules.policyOnly);
    expect(said([pregnancy, sign, { field: "circumstances", value: "V12" }])).not.toContain(rules.policyOnly);
    expect(said([{ field: "riskGroups", value: "domestic-worker" }, sign])).not.toContain(rules.policyOnly);
    expect(said([sign])).not.toContain(rules.policyOnly);
  });
});

describe("the guide", () => {
  test("asks whole everything that the form can hold of signs", () => {
    const asked = new Set(ALL.map(codeOf));
    for (const field of [
      "circumstances",
      "riskGroups",
      "place",
      "indicators",
      "forms",
      "interlocutor",
    ] as const)
      for (const { value } of ACT_KINDS["person.detected"].fields[field].choices)
        expect(asked).toContain(codeOf({ field, value }));
    expect(asked).toContain("minorLikely=true");
    expect(asked).toContain("ambulance=true");
    expect(asked.size).toBe(ALL.length);
  });

  test("asks a patrol a part of it, on a few screens that fit a telephone, and can still find all three elements", () => {
    const { patrol } = rules.guide;
    const whole = new Set(ALL.map(codeOf));
    for (const tick of ticksOf(patrol)) expect(whole).toContain(codeOf(tick));
    expect(patrol.length).toBeLessThanOrEqual(6);
    for (const { answers } of patrol) expect(answers.length).toBeLessThanOrEqual(10);
    expect(new Set(patrol.map(({ element }) => element))).toEqual(new Set([null, "who", "where", "how"]));
    expect(read(patrol.map(({ answers }) => answers[0]!.ticks)).suggests).toBe("together");
  });

  /*
   * A model, not a measurement with officers: slow silent reading of every word of every screen (120 words a minute), two
   * seconds for a tap with a tick and a turn on each screen, and five seconds a screen to look up at the person.
   */
  test.each(["kk", "ru", "en"] as const)("takes a patrol less than three minutes in %s", (language) => {
    const { patrol } = rules.guide;
    const texts = patrol.flatMap(({ ask, help, answers }) => [
      ask,
      help,
      ...answers.flatMap((answer) => [answer.title, answer.help]),
    ]);
    const words = texts.flatMap((one) => (one?.[language] ?? "").split(/\s+/u).filter(Boolean)).length;
    const seconds = words / 2 + patrol.length * (2 * 2 + 5);
    expect(seconds).toBeLessThan(180);
  });

  test("whatever is ticked is a form that the law accepts", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        expect(validateData(LAW, rules.of, answered(kind, ticks))).toEqual([]);
      }),
    );
  });
});

test("where one answer only has room, the new one takes the place of the other, and none comes back", () => {
  const place = (value: string): Tick => ({ field: "place", value });
  const [street, farm] = [place("street"), place("farm")];
  expect(answered(kind, answeredOnce([street, farm]))).toEqual({ place: "farm" });
  expect(answered(kind, answeredOnce([street, farm, farm]))).toEqual({});
});

describe("what the guide suggests", () => {
  test("is never weakened by one more sign", () => {
    fc.assert(
      fc.property(anyTicks, fc.constantFrom(...ALL), fc.boolean(), (ticks, more, minor) => {
        if (ticks.some((tick) => codeOf(tick) === codeOf(more))) return;
        const before = RANK[read(ticks, minor).suggests];
        expect(RANK[read(toggle(kind, ticks, more), minor).suggests]).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test("is never a number, in no language and through no lens", () => {
    const numbers = (value: unknown): boolean =>
      typeof value === "number" ||
      (typeof value === "object" && value !== null && Object.values(value).some(numbers));
    fc.assert(
      fc.property(anyTicks, fc.boolean(), (ticks, minor) => {
        const { basis, ...reading } = read(ticks, minor);
        expect(numbers(reading)).toBe(false);
        for (const said of reading.said.filter((one) => one !== rules.policyOnly))
          for (const words of Object.values(said)) expect(words).not.toMatch(/\d/);
      }),
    );
  });

  test("is the same whatever the lenses show: they order signs and weigh none", () => {
    const sign = (value: string): Tick => ({ field: "indicators", value });
    const { lenses } = read([sign("documents-withheld"), sign("labour-no-pay"), sign("fearful")]);
    const [trafficking, labour] = lenses;
    const under = (lens: typeof trafficking) =>
      Object.fromEntries(
        lens!.headings
          .filter(({ signs }) => signs.length > 0)
          .map(({ title, signs }) => [title.en, signs.map(({ en }) => en)]),
      );
    expect(under(trafficking)).toEqual({
      Exploitation: ["No pay, or food and housing as pay"],
      "Coercion at destination": ["Documents withheld"],
    });
    expect(under(labour)).toEqual({
      "Retention of identity documents": ["Documents withheld"],
      "Withholding of wages": ["No pay, or food and housing as pay"],
    });
    expect([trafficking!.headings.length, labour!.headings.length]).toEqual([6, 11]);
    for (const { note } of lenses) expect(note.en).toMatch(/our own deduction/);
  });
});

describe("the person's own cards", () => {
  test("have every text in six languages, a short sentence each", () => {
    const frame = Object.values(rules.cardWords).flatMap((one) =>
      "kk" in one ? [one] : Object.values(one as Record<CardAnswer, typeof rules.cardWords.lead>),
    );
    for (const says of [...rules.cards.map((card) => card.says), ...frame]) {
      expect(Object.keys(says).sort()).toEqual([...CARD_LANGUAGES].sort());
      for (const language of CARD_LANGUAGES) expect(says[language].trim()).not.toBe("");
    }
    for (const { says } of rules.cards)
      for (const language of CARD_LANGUAGES) {
        expect(says[language]).toMatch(/^\p{Lu}.*\.$/u);
        expect(says[language].split(/\s+/u).length).toBeLessThanOrEqual(10);
      }
    for (const language of CARD_LANGUAGES)
      expect(new Set(rules.cards.map(({ says }) => says[language])).size).toBe(rules.cards.length);
  });

  test("each stand for an answer that the form of an act knows", () => {
    for (const { name, means, about } of rules.cards) {
      const field = kz.actKinds[means.kind]?.fields[means.field];
      expect(field, name).toBeDefined();
      if (field && "choices" in field) expect(field.choices.map(({ value }) => value)).toContain(means.value);
      else expect([field?.type, means.value]).toEqual(["yes-no", true]);
      if (about === "sign") expect(means.kind).toBe(rules.of);
    }
  });

  test("are believed where the person says yes; a no or silence takes nothing back that an officer saw", () => {
    const seen: readonly Tick[] = [{ field: "indicators", value: "documents-withheld" }];
    const reading = (answers: Readonly<Record<string, CardAnswer>>) =>
      answered(kind, [...seen, ...pointed(rules, answers).ticks]);
    expect(reading({ documents: "no", leave: "silent" })).toEqual({ indicators: ["documents-withheld"] });
    expect(reading({ leave: "yes", woman: "yes", doctor: "yes" })).toEqual({
      indicators: ["cannot-leave", "documents-withheld"],
      interlocutor: "woman",
      ambulance: true,
    });
    expect(pointed(rules, { water: "yes", food: "no" }).needs).toEqual([
      { kind: "needs.met", field: "needs", value: "water" },
    ]);
  });

  test("whatever is answered never weakens the suggestion", () => {
    const answers = fc.dictionary(
      fc.constantFrom(...rules.cards.map(({ name }) => name)),
      fc.constantFrom(...CARD_ANSWERS),
    );
    fc.assert(
      fc.property(anyTicks, answers, (ticks, said) => {
        const after = [...ticks, ...pointed(rules, said).ticks];
        expect(RANK[read(after).suggests]).toBeGreaterThanOrEqual(RANK[read(ticks).suggests]);
      }),
    );
  });
});

test.each(["patrol", "full"] as const satisfies readonly Depth[])(
  "every text of the guide is in the three languages: %s",
  (depth) => {
    for (const { ask, help, answers } of rules.guide[depth])
      for (const one of [ask, help, ...answers.flatMap(({ title, help }) => [title, help])])
        if (one) for (const words of Object.values(one)) expect(words.trim()).not.toBe("");
  },
);
