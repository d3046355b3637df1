import type { Duty, Permission, Subject } from "@pana/law";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byUrgency, isMine, nextActions } from "./next.js";

const yes: Permission = { permitted: true, basis: [], reason: null, warnings: [] };
const no = (en: string): Permission => ({
  permitted: false,
  basis: [{ act: "RR", provision: "7" }],
  reason: { kk: en, ru: en, en },
  warnings: [],
});

const duty = (over: Partial<Duty>): Duty => ({
  id: "d",
  rule: "r",
  term: null,
  duty: "notice.given",
  title: { kk: "…", ru: "…", en: "…" },
  bearer: { kind: "health-organisation", organisation: "clinic" },
  to: [],
  arisen: "2026-03-02T10:00:00+05:00",
  due: null,
  state: "open",
  arisenBy: "a1",
  dischargedBy: null,
  dischargedAt: null,
  lapsed: null,
  changesAt: null,
  basis: [],
  liability: null,
  note: null,
  ...over,
});

const KINDS: { kind: string; actors: Subject[] }[] = [
  { kind: "note.added", actors: ["health-organisation", "police"] },
  { kind: "needs.met", actors: ["health-organisation"] },
  { kind: "notice.given", actors: ["health-organisation", "npo"] },
  { kind: "consent.given", actors: ["health-organisation"] },
  { kind: "consent.refused", actors: ["health-organisation"] },
  { kind: "identification.held", actors: ["police"] },
];
const clinic = { organisation: "clinic", kinds: ["health-organisation"] as Subject[] };
const names = (actions: readonly { kind: string }[]) => actions.map(({ kind }) => kind);

describe("what may be done next", () => {
  it("puts first what would meet a duty of my organisation, overdue before later ends", () => {
    const mine = [
      duty({ id: "d1", duty: "needs.met" }),
      duty({ id: "d2", duty: "note.added", due: "2026-03-04T00:00:00+05:00" }),
      duty({ id: "d3", duty: "notice.given", due: "2026-03-02T11:00:00+05:00", state: "overdue" }),
    ];
    const next = nextActions({ kinds: KINDS, status: "detected", mine, me: clinic, permits: () => yes });
    expect(names(next.likely)).toEqual([
      "notice.given",
      "note.added",
      "needs.met",
      "consent.given",
      "consent.refused",
    ]);
    expect(next.likely[0]?.meets.map(({ id }) => id)).toEqual(["d3"]);
  });

  it("keeps a refused action in sight with its reason, and what is another body's further away", () => {
    const next = nextActions({
      kinds: KINDS,
      status: "detected",
      mine: [duty({})],
      me: clinic,
      permits: (kind) => (kind === "notice.given" || kind === "identification.held" ? no("no consent") : yes),
    });
    expect(next.refused.map(({ kind, permission }) => [kind, permission.reason?.en])).toEqual([
      ["notice.given", "no consent"],
    ]);
    expect(next.closed).toMatchObject([{ kind: "identification.held", outsideCompetence: true }]);
  });

  it("does not count a duty that is met, met late or lapsed", () => {
    const mine = (["met", "met-late", "lapsed"] as const).map((state) => duty({ duty: "note.added", state }));
    const next = nextActions({ kinds: KINDS, status: "detected", mine, me: clinic, permits: () => yes });
    expect(names(next.other)).toContain("note.added");
  });

  it("offers the kinds in which an organisation of several kinds may act", () => {
    const me = {
      organisation: "shelter",
      kinds: ["npo", "service-provider", "health-organisation"] as Subject[],
    };
    const next = nextActions({
      kinds: KINDS,
      status: "consented",
      mine: [],
      me,
      permits: (_, as) => (as === "npo" ? no("not as an NPO") : yes),
    });
    expect(next.likely.find(({ kind }) => kind === "notice.given")?.as).toEqual(["health-organisation"]);
  });

  it("loses no act kind and shows none twice, whatever the law answers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: KINDS.length, maxLength: KINDS.length }),
        fc.constantFrom("reported", "detected", "in-services", "closed"),
        fc.subarray(KINDS.map(({ kind }) => kind)),
        (answers, status, owed) => {
          const next = nextActions({
            kinds: KINDS,
            status,
            mine: owed.map((kind, index) => duty({ id: `d${index}`, duty: kind })),
            me: clinic,
            permits: (kind) => (answers[KINDS.findIndex((one) => one.kind === kind)] ? yes : no("…")),
          });
          const all = [...next.likely, ...next.refused, ...next.other, ...next.closed];
          expect(names(all).sort()).toEqual(names(KINDS).sort());
        },
      ),
    );
  });
});

describe("urgency", () => {
  it("goes from overdue over the nearest end to what has no term", () => {
    const duties = [
      duty({ id: "none" }),
      duty({ id: "late", state: "overdue", due: "2026-03-09T00:00:00+05:00" }),
      duty({ id: "soon", due: "2026-03-03T00:00:00+05:00" }),
      duty({ id: "later", due: "2026-03-20T00:00:00+05:00" }),
    ];
    expect(duties.sort(byUrgency).map(({ id }) => id)).toEqual(["late", "soon", "later", "none"]);
  });
});

describe("whose duty it is", () => {
  it("goes by the organisation that the file names, or that the server has found for the kind", () => {
    expect(isMine({ kind: "health-organisation", organisation: "clinic" }, clinic)).toBe(true);
    expect(isMine({ kind: "police" }, clinic, { id: "clinic" })).toBe(true);
    expect(isMine({ kind: "health-organisation", organisation: "other" }, clinic)).toBe(false);
    expect(isMine({ kind: "health-organisation" }, clinic)).toBe(false);
  });
});
