import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseFile, compile, LANGUAGES, rights, validate } from "../index.js";
import { kz } from "../kz/index.js";

const law = compile(kz);
const clinic = { kind: "health-organisation", organisation: "clinic-7", region: "KZ-75" } as const;
const detected = {
  id: "a1",
  kind: "person.detected",
  at: "2026-03-02T10:00:00+05:00",
  by: clinic,
  data: { circumstances: ["V04", "V14"], indicators: ["documents-withheld"], place: "workplace" },
};

const pointers = (json: unknown): readonly string[] => {
  const answer = validate(law, json);
  return answer.ok ? [] : answer.faults.map(({ pointer }) => pointer).sort();
};

describe("a document in the interchange form", () => {
  it("is taken as it stands in the design", () => {
    const file = {
      jurisdiction: "kz",
      person: { born: "2009-05-14", sex: "female", citizenship: ["UZ"] },
      acts: [detected],
    };
    expect(validate(law, file)).toEqual({ ok: true, file });
  });

  it("has all of its faults named in one run, each at its place and in three languages", () => {
    const json = {
      jurisdiction: "xx",
      person: { born: "14.05.2009", sex: "f", citizenship: ["uz"] },
      acts: [
        { ...detected, at: "2026-03-02" },
        { ...detected, kind: "person.vanished" },
        { id: "a3", kind: "notice.given", at: detected.at, by: { kind: "clinic" }, data: {} },
        { id: "a4", kind: "appeal.filed", at: detected.at, by: clinic, data: { against: "a9", to: "court" } },
      ],
    };
    expect(pointers(json)).toEqual([
      "/acts/0/at",
      "/acts/1/id",
      "/acts/1/kind",
      "/acts/2/by/kind",
      "/acts/2/data/to",
      "/acts/3/data/against",
      "/jurisdiction",
      "/person/born",
      "/person/citizenship/0",
      "/person/sex",
    ]);
    const answer = validate(law, json);
    for (const { message } of answer.ok ? [] : answer.faults)
      for (const language of LANGUAGES) expect(message[language]).not.toBe("");
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (json) => typeof validate(law, json).ok === "boolean"));
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind: fc.constantFrom(...Object.keys(kz.actKinds)), data: fc.anything() })),
        (acts) => {
          expect(validate(law, { jurisdiction: "kz", acts }).ok).toBe(acts.length === 0);
        },
      ),
    );
  });
});

describe("the rights of Art. 17", () => {
  const file = (acts: CaseFile["acts"], citizenship: readonly string[]): CaseFile => ({
    jurisdiction: "kz",
    person: { born: "1994-05-14", citizenship },
    acts,
  });
  const identified: CaseFile["acts"] = [
    detected,
    {
      id: "a2",
      kind: "identification.held",
      at: "2026-03-03T10:00:00+05:00",
      by: { kind: "service-provider", organisation: "shelter-1" },
      data: {
        sheet: { minor: false, at: "2026-03-03", items: { "3": 5, "13": 5, "23": 5, "30": 5 } },
        participants: ["police", "district-executive", "npo"],
      },
    },
  ];
  const open = (of: CaseFile, now: string) =>
    rights(law, of, now)
      .filter((right) => right.open)
      .map(({ right }) => right);

  it("opens the right to ask for identification with detection, and services with the status", () => {
    const before = open(file([detected], ["KZ"]), "2026-03-02T11:00:00+05:00");
    expect(before).toContain("L110 17(1)");
    expect(before).not.toContain("L110 17(2)(3)");
    expect(open(file(identified, ["KZ"]), "2026-03-04T11:00:00+05:00")).toContain("L110 17(2)(3)");
  });

  it("gives a foreigner at least thirty calendar days to decide on cooperation", () => {
    const foreign = file(identified, ["UZ"]);
    const right = rights(law, foreign, "2026-03-20T09:00:00+05:00").find(
      (own) => own.right === "L110 17(2)(12)",
    )!;
    expect(right).toMatchObject({ open: true, until: "2026-04-03T00:00:00+05:00" });
    expect(open(foreign, "2026-04-03T00:00:00+05:00")).not.toContain("L110 17(2)(12)");
    expect(open(file(identified, ["KZ"]), "2026-03-20T09:00:00+05:00")).not.toContain("L110 17(2)(12)");
  });

  it("says of every right why it is open or not, citing the law", () => {
    for (const right of rights(law, file(identified, ["UZ"]), "2026-03-20T09:00:00+05:00")) {
      expect(right.because.length).toBeGreaterThan(0);
      expect(right.basis.length).toBeGreaterThan(0);
    }
  });
});
