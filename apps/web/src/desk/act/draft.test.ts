import type { Act, ActKind } from "@pana/law";
import { describe, expect, it } from "vitest";
import { type Draft, meanwhile, restoreDraft, worthKeeping } from "./draft.js";

const text = { kk: "…", ru: "…", en: "…" };
const appeal: ActKind = {
  track: "identification",
  title: text,
  did: text,
  help: text,
  actors: ["npo", "service-provider"],
  basis: [],
  fields: {
    against: { type: "act", title: text },
    note: { type: "text", title: text, maxLength: 100 },
  },
};
const fresh: Draft = { values: {}, at: null, as: "npo", key: "key-of-this-form" };
const typed: Draft = { ...fresh, values: { against: "a2", note: "Typed by hand" } };
const act = (id: string, kind: string, data: Record<string, unknown> = {}): Act => ({
  id,
  kind,
  at: "2026-03-02T10:00:00+05:00",
  by: { kind: "npo" },
  data,
});

describe("a kept draft", () => {
  it("comes back as it was typed, with its key, so that a retry records one act", () => {
    const kept = JSON.parse(
      JSON.stringify({
        ...typed,
        at: "2026-03-02T09:00:00+05:00",
        as: "service-provider",
        key: "key-before",
      }),
    );
    expect(restoreDraft(appeal, kept, fresh)).toEqual({
      values: typed.values,
      at: "2026-03-02T09:00:00+05:00",
      as: "service-provider",
      key: "key-before",
    });
  });

  it("leaves out what no longer fits the declaration", () => {
    const kept = { values: { against: 7, note: "x", gone: "y" }, at: "yesterday", as: "court", key: "short" };
    expect(restoreDraft(appeal, kept, fresh)).toEqual({ ...fresh, values: { note: "x" } });
    expect(restoreDraft(appeal, null, fresh)).toBe(fresh);
  });

  it("is kept only where something was typed", () => {
    expect(worthKeeping(fresh, fresh)).toBe(false);
    expect(worthKeeping({ ...fresh, as: "service-provider" }, fresh)).toBe(false);
    expect(worthKeeping(typed, fresh)).toBe(true);
  });
});

describe("a conflict", () => {
  const seen = [act("a1", "person.detected"), act("a2", "services.decided")];

  it("tells what others recorded and leaves what was typed alone", () => {
    const present = [...seen, act("a3", "decision.sent")];
    expect(meanwhile(appeal, "appeal.filed", typed, seen, present)).toEqual({
      acts: [present[2]],
      same: [],
      touched: [],
    });
  });

  it("warns where the act may be done already, or names one that was corrected meanwhile", () => {
    const present = [...seen, act("a3", "act.withdrawn", { act: "a2", why: "…" }), act("a4", "appeal.filed")];
    const found = meanwhile(appeal, "appeal.filed", typed, seen, present);
    expect(found.same.map(({ id }) => id)).toEqual(["a4"]);
    expect(found.touched).toEqual(["against"]);
  });
});
