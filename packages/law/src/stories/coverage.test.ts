import { describe, expect, test } from "vitest";
import { coverage, LANGUAGES } from "../index.js";
import { ASKED, kz } from "../kz/index.js";

const COVERED = coverage(kz, ASKED);
const of = (key: string) => COVERED.find(({ act, provision }) => `${act} ${provision}` === key)!;

describe("what Pana does about the law", () => {
  test("every provision of the table stands in it once, and nothing else does", () => {
    expect(COVERED.map(({ act, provision }) => `${act} ${provision}`).sort()).toEqual(
      Object.keys(kz.provisions).sort(),
    );
  });

  test("what is not executed says why in every language, and what is executed says by what", () => {
    for (const { state, because, by } of COVERED) {
      if (state === "executed") {
        expect(by.length).toBeGreaterThan(0);
        expect(because).toBeNull();
      } else for (const language of LANGUAGES) expect(because?.[language]).toMatch(/\S/);
    }
    for (const [key, { nothing, of: whom }] of Object.entries(ASKED))
      if (nothing === undefined) expect([key, whom.length]).not.toEqual([key, 0]);
  });

  test("nothing that asks something of somebody is left without a rule or a reason", () => {
    expect(COVERED.filter(({ state }) => state === "not-yet" || state === "recorded")).toEqual([]);
  });

  test("a term that a rule runs is executed by that rule; an act that only writes it down does not execute it", () => {
    expect(of("RR 9(1)")).toMatchObject({ norm: "term", state: "executed" });
    expect(of("RR 9(1)").by).toContainEqual(
      expect.objectContaining({ as: "duty", id: "notice-about-adult" }),
    );
    const without = { ...kz, rules: kz.rules.filter(({ id }) => id !== "notice-about-adult") };
    const then = coverage(without, ASKED).find(({ act, provision }) => act === "RR" && provision === "9(1)")!;
    expect(then.state).toBe("recorded");
    expect(then.because?.en).toMatch(/nothing is owed/);
  });

  test("a provision that asks and that nothing carries is listed as not yet, never hidden", () => {
    const bare = coverage({ ...kz, rules: [], requirements: [], rights: [], actKinds: {} }, ASKED);
    for (const { state, because } of bare) if (state === "not-yet") expect(because).not.toBeNull();
    const asking = bare.filter(({ state, by }) => state !== "nothing-to-execute" && by.length === 0);
    expect(asking.length).toBeGreaterThan(100);
    for (const { state } of asking) expect(state).toBe("not-yet");
  });

  test("every rule, right and condition is carried into the table by the provision that it cites", () => {
    const carried = new Set(COVERED.flatMap(({ by }) => by.map(({ as, id }) => `${as} ${id}`)));
    for (const { id } of kz.rules) expect(carried).toContain(`duty ${id}`);
    for (const { right } of kz.rights) expect(carried).toContain(`right ${right}`);
    for (const kind of Object.keys(kz.actKinds)) expect(carried).toContain(`act ${kind}`);
  });
});
