import type { Duty, Right } from "@pana/law";
import { describe, expect, it } from "vitest";
import { consequences, type Reading, sentence, type Words } from "./consequences.js";

const text = (en: string) => ({ kk: `kk ${en}`, ru: `ru ${en}`, en });
const duty = (id: string, over: Partial<Duty> = {}): Duty => ({
  id,
  rule: "r",
  term: "T10",
  duty: "services.decided",
  title: text("decide on services"),
  bearer: { kind: "district-executive" },
  to: [],
  arisen: "2026-03-10T10:00:00+05:00",
  due: "2026-03-17T00:00:00+05:00",
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
const right = (open: boolean): Right => ({
  right: "L110 17(2)(3)",
  title: text("apply for special social services"),
  open,
  from: null,
  until: null,
  because: [],
  basis: [],
});
const reading = (over: Partial<Reading>): Reading => ({
  facts: { status: "identified", statusTitle: text("identified") },
  duties: [],
  rights: [],
  ...over,
});
const words: Words = {
  say: (key, given) => `${key}: ${Object.values(given).join(", ")}`,
  text: ({ en }) => en,
  bearer: ({ bearer }) => (bearer.kind === "district-executive" ? "District executive" : bearer.kind),
  until: (due) => (due === "2026-03-17T00:00:00+05:00" ? "Monday 16 March" : due),
};
const told = (before: Partial<Reading>, after: Partial<Reading>) =>
  consequences(reading(before), reading(after)).map((one) => sentence(one, words));

describe("the preview of an act", () => {
  it("says who will be obliged to what by when", () => {
    expect(told({}, { duties: [duty("d1")] })).toEqual([
      "obliges: decide on services, District executive, Monday 16 March",
    ]);
  });

  it("tells a duty at once and one without a term apart", () => {
    const atOnce = duty("d1", { due: "2026-03-10T10:00:00+05:00" });
    expect(told({}, { duties: [atOnce, duty("d2", { due: null })] })).toEqual([
      "obliges-at-once: decide on services, District executive",
      "obliges-untimed: decide on services, District executive",
    ]);
  });

  it("names first what the act meets, meets late or makes fall away", () => {
    const before = [duty("d1"), duty("d2", { state: "overdue" }), duty("d3")];
    const after = [
      duty("d1", { state: "met" }),
      duty("d2", { state: "met-late" }),
      duty("d3", { state: "lapsed" }),
      duty("d4"),
    ];
    expect(told({ duties: before }, { duties: after }).map((line) => line.split(":")[0])).toEqual([
      "meets",
      "meets-late",
      "lapses",
      "obliges",
    ]);
  });

  it("tells a new status, an opened right, a closed right and a moved term", () => {
    const after = {
      facts: { status: "injured-party" as const, statusTitle: text("injured party") },
      duties: [duty("d1", { due: "2026-03-18T00:00:00+05:00" })],
      rights: [right(true)],
    };
    expect(told({ duties: [duty("d1")], rights: [right(false)] }, after)).toEqual([
      "moves: decide on services, 2026-03-18T00:00:00+05:00",
      "status: injured party",
      "opens: apply for special social services",
    ]);
    expect(told({ rights: [right(true)] }, { rights: [right(false)] })).toEqual([
      "closes: apply for special social services",
    ]);
  });

  it("says nothing where nothing changes", () => {
    expect(told({ duties: [duty("d1")] }, { duties: [duty("d1")] })).toEqual([]);
  });
});
