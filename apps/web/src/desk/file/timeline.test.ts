import type { Duty, Track } from "@pana/law";
import { describe, expect, it } from "vitest";
import { standing, type TimelineAct, timeline, tracksOf } from "./timeline.js";

const act = (
  sequence: number,
  kind: string,
  at: string,
  data: Record<string, unknown> = {},
  recordedAt = at,
): TimelineAct => ({
  id: `a${sequence}`,
  sequence,
  kind,
  at: `2026-03-${at}:00+05:00`,
  recordedAt: `2026-03-${recordedAt}:00+05:00`,
  by: { kind: "health-organisation", organisation: "clinic-7" },
  data,
});

const detected = act(1, "person.detected", "02T10:00");
const consent = act(2, "consent.given", "02T11:00");
const notice = act(3, "notice.given", "02T11:10");

describe("the timeline of a file", () => {
  it("orders by what happened, not by what was typed in first", () => {
    const found = act(4, "needs.met", "02T10:30", {}, "02T12:00");
    const entries = timeline([notice, found, consent, detected]);
    expect(entries.map((entry) => entry.act.id)).toEqual(["a1", "a4", "a2", "a3"]);
    expect(entries.map((entry) => entry.lateRecord)).toEqual([false, true, false, false]);
  });

  it("keeps a corrected act with the correction under it", () => {
    const correction = act(4, "act.corrected", "03T09:00", { act: "a3", data: {}, why: "The wrong body" });
    const entries = timeline([detected, consent, notice, correction]);
    expect(entries).toHaveLength(3);
    expect(entries[2]).toMatchObject({ act: notice, state: "corrected" });
    expect(entries[2]?.corrections.map((entry) => entry.act)).toEqual([correction]);
  });

  it("lets a withdrawn correction stand no more", () => {
    const correction = act(4, "act.corrected", "03T09:00", { act: "a3", data: {}, why: "The wrong body" });
    const back = act(5, "act.withdrawn", "03T10:00", { act: "a4", why: "It was right" });
    const [entry] = timeline([notice, correction, back]);
    expect(entry?.state).toBe("stands");
    expect(entry?.corrections[0]).toMatchObject({ state: "withdrawn" });
    expect(entry?.corrections[0]?.corrections[0]?.act).toBe(back);
  });

  it("says what an act says now: the last correction that was not taken back, each for what it corrects", () => {
    const time = "2026-03-02T11:30:00+05:00";
    const acts = [
      act(3, "notice.given", "02T11:10", { to: ["npo"] }),
      act(4, "act.corrected", "03T09:00", { act: "a3", data: { to: ["police"] }, why: "The wrong body" }),
      act(5, "act.corrected", "03T10:00", { act: "a3", at: time, why: "The clock" }),
    ];
    const now = () => standing(timeline(acts)[0]!);
    expect(now()).toEqual({ at: time, data: { to: ["police"] } });
    acts.push(act(6, "act.withdrawn", "03T11:00", { act: "a4", why: "It was the npo" }));
    expect(now()).toEqual({ at: time, data: { to: ["npo"] } });
  });

  it("shows a correction by itself where its act is not visible", () => {
    const correction = act(4, "act.corrected", "03T09:00", { act: "elsewhere", data: {}, why: "…" });
    expect(timeline([correction]).map((entry) => entry.act)).toEqual([correction]);
  });

  it("says of each act which duties it gave rise to and which it met", () => {
    const duty = { arisenBy: "a2", dischargedBy: "a3", state: "met" } as Duty;
    const entries = timeline([detected, consent, notice], [duty]);
    expect(entries.map(({ arose, met }) => [arose.length, met.length])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  it("has tabs only for the tracks that the file has", () => {
    const tracks: Record<string, Track> = {
      "person.detected": "detection",
      "consent.given": "consent",
      "notice.given": "referral",
    };
    expect(tracksOf([notice, detected], (kind) => tracks[kind])).toEqual(["detection", "referral"]);
  });
});
