import type { ActKind, Field } from "@pana/law";
import { describe, expect, it } from "vitest";
import { asked, askedFields, faultsOf, fieldOfPointer, toData, toValues } from "./values.js";

const text = (en: string) => ({ kk: en, ru: en, en });
const kindOf = (fields: Record<string, Field>): ActKind => ({
  track: "referral",
  title: text("Give notice"),
  did: text("Notice was given"),
  help: text("Tell one of the bodies"),
  actors: ["health-organisation"],
  basis: [],
  fields,
});

const notice = kindOf({
  to: { type: "subjects", title: text("To whom"), required: true, min: 1 },
  safeTransfer: { type: "yes-no", title: text("Is a safe transfer possible?"), required: true },
  reason: {
    type: "text",
    title: text("Why not"),
    maxLength: 10,
    required: true,
    when: { field: "safeTransfer", in: [false] },
  },
  escort: { type: "text", title: text("Escort"), maxLength: 10, when: { field: "reason", in: ["flood"] } },
  channel: { type: "text", title: text("Channel"), maxLength: 20, folded: true },
  offences: { type: "codes", title: text("Offences"), pattern: "^\\d+(\\(\\d\\))?$", folded: true },
  when: { type: "date", title: text("When"), folded: true },
});

describe("the form of an act", () => {
  it("asks what the law needs first and folds the rest", () => {
    expect(askedFields(notice, {})).toEqual({
      first: ["to", "safeTransfer"],
      folded: ["channel", "offences", "when"],
    });
  });

  it("asks a further question only where its condition holds, along the whole chain", () => {
    expect(asked(notice, "reason", { safeTransfer: false })).toBe(true);
    expect(asked(notice, "escort", { safeTransfer: false, reason: "flood" })).toBe(true);
    expect(asked(notice, "escort", { safeTransfer: true, reason: "flood" })).toBe(false);
  });

  it("leaves out of the act what was typed and is no longer asked", () => {
    const values = { to: ["police"], safeTransfer: true, reason: "road closed", channel: "  phone " };
    expect(toData(notice, values)).toEqual({ to: ["police"], safeTransfer: true, channel: "phone" });
  });

  it("takes an answer of no as an answer", () => {
    expect(faultsOf(notice, { to: ["police"], safeTransfer: true })).toEqual([]);
    expect(toData(notice, { to: ["police"], safeTransfer: false })).toMatchObject({ safeTransfer: false });
  });

  it("names every field that is missing or wrong, in the order of the screen", () => {
    expect(
      faultsOf(notice, {
        safeTransfer: false,
        reason: "   ",
        channel: "x".repeat(21),
        offences: ["128(2)", "theft"],
        when: "2026-02-30",
      }),
    ).toEqual([
      { field: "to", code: "missing" },
      { field: "reason", code: "missing" },
      { field: "channel", code: "too-long", limit: 20 },
      { field: "offences", code: "pattern", limit: "theft" },
      { field: "when", code: "unreadable" },
    ]);
  });

  it("restores from a draft only what fits the declaration", () => {
    expect(toValues(notice, { to: ["police"], safeTransfer: "yes", channel: 7, gone: "x" })).toEqual({
      to: ["police"],
    });
  });

  it("reads a recorded sheet with or without the day around its items", () => {
    const held = kindOf({ sheet: { type: "sheet", title: text("Sheet") } });
    const items = { "2": 5, "8": 3 };
    expect(toValues(held, { sheet: items })).toEqual({ sheet: items });
    expect(toValues(held, { sheet: { minor: false, at: "2026-03-03", items } })).toEqual({ sheet: items });
  });

  it("finds the field that the server's fault is about", () => {
    expect(fieldOfPointer("/data/to/0")).toBe("to");
    expect(fieldOfPointer("/body/data/channel")).toBe("channel");
    expect(fieldOfPointer("/at")).toBe("at");
    expect(fieldOfPointer("")).toBeNull();
  });
});
