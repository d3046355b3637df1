import { describe, expect, test } from "vitest";
import { compile, facts, permits, UnknownActKind } from "../index.js";
import { kz } from "../kz/index.js";
import { almaty, BODIES, CONSENT, dutyOf, LAW, type Line, POSITIVE, story } from "./telling.js";

const CHILD = { born: "2012-05-14" };
const FOUND: Line = ["2026-03-02 10:00", "clinic", "person.detected"];
const UNSURE: Line = ["2026-03-02 10:00", "clinic", "person.detected", { minorLikely: true }];

describe("a child is found", () => {
  test("the police or the guardianship body is told at once, and nobody asks for consent", () => {
    const at = almaty("2026-03-02 10:05");
    expect(permits(LAW, story([FOUND], CHILD), BODIES.clinic, "notice.given", at).permitted).toBe(true);
    expect(dutyOf(story([FOUND], CHILD), "notice-about-minor", "2026-03-02 11:00")).toMatchObject({
      term: "T02",
      state: "overdue",
      to: ["police", "guardianship-body"],
    });
    const told = (to: string) =>
      dutyOf(
        story([FOUND, ["2026-03-02 10:30", "clinic", "notice.given", { to: [to] }]], CHILD),
        "notice-about-minor",
        "2026-03-02 12:00",
      ).state;
    expect([told("guardianship-body"), told("service-provider")]).toEqual(["met", "overdue"]);
  });

  test("the safe place is the guardianship body's, for 72 hours", () => {
    const file = story([FOUND, ["2026-03-02 12:00", "guardianship", "safe-place.provided"]], CHILD);
    expect(dutyOf(file, "safe-place-end", "2026-03-02 13:00")).toMatchObject({
      term: "T06",
      due: "2026-03-05T12:00:00+05:00",
      bearer: { organisation: "guardianship-1" },
    });
    expect(facts(LAW, file).terms).toMatchObject([{ term: "T06", basis: [{ act: "RR", provision: "18" }] }]);
  });

  test("is identified only in the presence of a representative, a relative or the guardianship body", () => {
    const file = story(
      [FOUND, ["2026-03-03 10:00", "shelter", "prechecks.confirmed", { safe: true }]],
      CHILD,
    );
    const held = (more: object) =>
      permits(LAW, file, BODIES.shelter, "identification.held", almaty("2026-03-03 11:00"), {
        sheet: { ...POSITIVE, minor: true },
        participants: ["police", "service-provider", "district-executive"],
        ...more,
      });
    expect(held({})).toMatchObject({
      permitted: false,
      basis: [
        { act: "CR", provision: "3" },
        { act: "RR", provision: "37" },
      ],
    });
    expect(held({ present: ["representative"] }).permitted).toBe(true);
  });
});

describe("the age is not known", () => {
  test("with grounds to think of a minor it is a minor's file until the age is established", () => {
    expect(facts(LAW, story([UNSURE], {}))).toMatchObject({ track: "minor", minority: "presumed-minor" });
    const adult = story([UNSURE, ["2026-03-02 10:30", "police", "age.established", { adult: true }]], {});
    expect(facts(LAW, adult)).toMatchObject({ track: "adult", minority: "adult" });
    expect(dutyOf(adult, "notice-about-minor", "2026-03-02 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a2" },
    });
  });

  test("what was overdue by then stays owed", () => {
    const late = story([UNSURE, ["2026-03-02 15:00", "police", "age.established", { adult: true }]], {});
    expect(dutyOf(late, "notice-about-minor", "2026-03-02 16:00").state).toBe("overdue");
  });

  test("a notice about an adult gives way to the notice about a minor", () => {
    const file = story(
      [
        FOUND,
        ["2026-03-02 10:20", "clinic", "consent.given", CONSENT],
        ["2026-03-02 10:40", "clinic", "minority.presumed"],
      ],
      {},
    );
    expect(dutyOf(file, "notice-about-adult", "2026-03-02 12:00")).toMatchObject({
      state: "lapsed",
      lapsed: { by: "a3" },
    });
    expect(dutyOf(file, "notice-about-minor", "2026-03-02 12:00").state).toBe("overdue");
  });
});

describe("an administrator chooses otherwise where the law is silent", () => {
  const may = (lines: readonly Line[], switches: Readonly<Record<string, string>>) =>
    permits(
      compile(kz, { switches }),
      story(lines),
      BODIES.shelter,
      "service.delivered",
      almaty("2026-03-03 10:00"),
    ).permitted;
  const sheltered: Line[] = [FOUND, ["2026-03-02 12:00", "district", "safe-place.provided"]];

  test("services may wait for the decision (J1), or for identification (J9)", () => {
    expect(may(sheltered, {})).toBe(true);
    expect(may(sheltered, { "services-start": "decision" })).toBe(false);
    expect(may(sheltered, { "help-before-identification": "identified-only" })).toBe(false);
  });
});

test("an act that no table knows is a fault, not a refusal", () => {
  expect(() => permits(LAW, story([]), BODIES.police, "person.praised", almaty("2026-03-02 10:00"))).toThrow(
    UnknownActKind,
  );
});
