import { describe, expect, test } from "vitest";
import { compile, consider, facts, permits } from "../index.js";
import { kz } from "../kz/index.js";
import { almaty, BODIES, CONSENT, dutyOf, JOINT, LAW, type Line, POSITIVE, story, WALK } from "./telling.js";

const upTo = (count: number, ...more: Line[]) => story([...WALK.slice(0, count), ...more]);

describe("an adult goes from detection to services", () => {
  test("the clinic tells at once, within the tolerance of an hour", () => {
    expect(dutyOf(upTo(2), "notice-about-adult", "2026-03-02 11:19")).toMatchObject({
      term: "T01",
      state: "open",
      due: "2026-03-02T10:20:00+05:00",
      changesAt: "2026-03-02T11:20:00+05:00",
      bearer: { organisation: "clinic-7" },
      to: ["service-provider", "police", "district-executive"],
      basis: [{ act: "RR", provision: "9(1)" }],
    });
    expect(dutyOf(upTo(2), "notice-about-adult", "2026-03-02 11:20").state).toBe("overdue");
    expect(dutyOf(upTo(3), "notice-about-adult", "2026-03-02 12:00")).toMatchObject({
      state: "met",
      dischargedBy: "a3",
    });
    const late = upTo(2, ["2026-03-02 13:00", "clinic", "notice.given", { to: ["police"] }]);
    expect(dutyOf(late, "notice-about-adult", "2026-03-02 14:00").state).toBe("met-late");
  });

  test("the notice of a body that did not find the person does not meet the clinic's duty", () => {
    const file = upTo(2, ["2026-03-02 10:40", "school", "notice.given", { to: ["police"] }]);
    expect(dutyOf(file, "notice-about-adult", "2026-03-02 12:00").state).toBe("overdue");
  });

  test("an administrator may hold “at once” to a quarter of an hour", () => {
    const strict = compile(kz, { switches: { "at-once-tolerance": 15 } });
    expect(dutyOf(upTo(3), "notice-about-adult", "2026-03-02 12:00", strict).state).toBe("met-late");
  });

  test("where the person cannot be taken to safety, the district owes a place, and then its end in 72 hours", () => {
    expect(dutyOf(upTo(3), "safe-place", "2026-03-02 12:00")).toMatchObject({
      state: "open",
      due: null,
      bearer: { kind: "district-executive" },
    });
    expect(dutyOf(upTo(4), "safe-place", "2026-03-02 15:00").state).toBe("met");
    expect(dutyOf(upTo(4), "safe-place-end", "2026-03-02 15:00")).toMatchObject({
      term: "T05",
      due: "2026-03-05T14:00:00+05:00",
      bearer: { organisation: "district-1" },
    });
    const working = compile(kz, { switches: { "safe-place-term": "working-days" } });
    expect(dutyOf(upTo(4), "safe-place-end", "2026-03-02 15:00", working).due).toBe(
      "2026-03-06T00:00:00+05:00",
    );
  });

  test("each step from the application to the contract has its working days", () => {
    const at = "2026-03-11 13:00";
    const due = (rule: string) => dutyOf(story(WALK), rule, at);
    expect(due("identification")).toMatchObject({
      term: "T07",
      due: "2026-03-04T00:00:00+05:00",
      state: "met",
    });
    expect(due("papers")).toMatchObject({ term: "T08", due: "2026-03-05T00:00:00+05:00", state: "met" });
    // Monday 9 March is off: 8 March fell on a Sunday.
    expect(due("decision")).toMatchObject({ term: "T10", due: "2026-03-11T00:00:00+05:00", state: "met" });
    expect(due("decision-sent")).toMatchObject({
      term: "T11",
      due: "2026-03-11T00:00:00+05:00",
      state: "met",
    });
    expect(due("contract")).toMatchObject({ term: "T12", due: "2026-03-12T00:00:00+05:00", state: "met" });
    // 11 September 2026 is a Friday.
    expect(due("contract-end")).toMatchObject({
      term: "T14",
      due: "2026-09-12T00:00:00+05:00",
      state: "open",
    });
    expect(facts(LAW, story(WALK))).toMatchObject({
      status: "in-services",
      identified: true,
      inServices: true,
    });
  });

  test("papers without the application do not meet the duty to send them, nor papers to another body", () => {
    const part = upTo(7, [
      "2026-03-04 11:00",
      "shelter",
      "papers.sent",
      { to: ["district-executive"], papers: ["sheet"] },
    ]);
    expect(dutyOf(part, "papers", "2026-03-04 12:00").state).toBe("open");
    const astray = upTo(7, [
      "2026-03-04 11:00",
      "shelter",
      "papers.sent",
      { to: ["police"], papers: ["sheet", "application"] },
    ]);
    expect(dutyOf(astray, "papers", "2026-03-05 00:00").state).toBe("overdue");
  });

  test("a decree that makes a day off moves the term, without a release", () => {
    const days = [{ date: "2026-03-10", off: true, source: "test" }];
    expect(dutyOf(story(WALK), "decision", "2026-03-11 13:00", compile(kz, { days })).due).toBe(
      "2026-03-12T00:00:00+05:00",
    );
  });

  test("identified by the police alone, the person is referred with the papers within a working day", () => {
    const alone: Line[] = [
      ["2026-03-02 10:00", "police", "person.detected"],
      ["2026-03-02 10:20", "police", "consent.given", CONSENT],
      ["2026-03-03 11:00", "police", "identification.held", { sheet: POSITIVE, participants: ["police"] }],
    ];
    expect(() => dutyOf(story(alone), "papers", "2026-03-03 12:00")).toThrow();
    expect(dutyOf(story(alone), "referral-after-one-sided", "2026-03-03 12:00")).toMatchObject({
      term: "T09",
      due: "2026-03-05T00:00:00+05:00",
      bearer: { organisation: "police-1" },
    });
    const referred = story([
      ...alone,
      [
        "2026-03-04 09:00",
        "police",
        "referral.made",
        {
          to: ["service-provider"],
          organisations: ["shelter-1"],
          papers: ["sheet", "application", "report"],
        },
      ],
      ["2026-03-04 15:00", "shelter", "referral.accepted"],
    ]);
    expect(dutyOf(referred, "referral-after-one-sided", "2026-03-04 16:00").state).toBe("met");
    expect(dutyOf(referred, "papers-after-referral", "2026-03-04 16:00")).toMatchObject({
      bearer: { organisation: "shelter-1" },
      due: "2026-03-06T00:00:00+05:00",
    });
  });

  test("before papers are sent one can see that the district will have to decide, and by when", () => {
    const [at, who, kind, data = {}] = WALK[7]!;
    const draft = { kind, at: almaty(at), by: BODIES[who], data };
    const { arises, meets } = consider(LAW, upTo(7), draft, almaty("2026-03-04 10:00"));
    expect(arises).toMatchObject([{ rule: "decision", due: "2026-03-11T00:00:00+05:00" }]);
    expect(meets).toMatchObject([{ rule: "papers" }]);
  });

  test("a clinic and a school do not identify: they tell the police", () => {
    for (const who of ["clinic", "school"] as const) {
      const answer = permits(LAW, upTo(6), BODIES[who], "identification.held", almaty("2026-03-03 11:00"));
      expect(answer.permitted).toBe(false);
      expect(answer.basis).toContainEqual({ act: "CR", provision: "7" });
    }
    const data = { sheet: POSITIVE, participants: JOINT };
    expect(
      permits(LAW, upTo(6), BODIES.shelter, "identification.held", almaty("2026-03-03 11:00"), data),
    ).toMatchObject({
      permitted: true,
      warnings: [],
    });
  });

  test("no adult is referred without consent; the police get no names without it", () => {
    const at = almaty("2026-03-02 10:10");
    expect(permits(LAW, upTo(1), BODIES.clinic, "notice.given", at)).toMatchObject({
      permitted: false,
      basis: [{ act: "RR", provision: "7" }],
    });
    const informs = (data: Readonly<Record<string, unknown>>) =>
      permits(LAW, upTo(1), BODIES.clinic, "police.informed", at, data).permitted;
    expect(informs({ form: "depersonalised" })).toBe(true);
    expect(informs({ form: "full" })).toBe(false);
    expect(informs({ form: "full", lifeThreat: true })).toBe(true);
  });
});
