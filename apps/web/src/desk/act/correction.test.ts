import type { ActKind } from "@pana/law";
import { describe, expect, it } from "vitest";
import { correctionData, correctionForm, correctionValues } from "./correction.js";
import { askedFields, fieldOfPointer, type Values } from "./values.js";

const text = { kk: "…", ru: "…", en: "…" };
const kind = (fields: ActKind["fields"]): ActKind => ({
  track: "file",
  title: text,
  did: text,
  help: text,
  actors: ["npo"],
  basis: [],
  fields,
});
const correcting = kind({
  act: { type: "act", title: text, required: true },
  at: { type: "moment", title: text },
  why: { type: "text", title: text, maxLength: 100, required: true },
});
const refused = kind({
  transfer: { type: "yes-no", title: text },
  why: { type: "text", title: text, maxLength: 100, when: { field: "transfer", in: [false] } },
});
const form = correctionForm(correcting, refused);
const before = { at: "2026-03-02T10:00:00+05:00", data: { transfer: false, why: "Snow", legacy: 7 } };
const begun = {
  values: correctionValues(refused, "a1", before),
  at: null,
  as: null,
  key: "key-of-this-form",
};
const data = (draft: { readonly at?: string; readonly values?: Values }) =>
  correctionData(form, refused, "a1", before, { ...begun, ...draft });

describe("the correction of an act", () => {
  it("asks the questions of the act with the answers that stand, and why; the two reasons are not mixed up", () => {
    expect(askedFields(form, begun.values).first).toEqual(["data.transfer", "data.why", "why"]);
    expect(begun.values).toEqual({ act: "a1", "data.transfer": false, "data.why": "Snow" });
    expect(askedFields(form, { ...begun.values, "data.transfer": true }).first).toEqual([
      "data.transfer",
      "why",
    ]);
  });

  it("records which act, why and the whole of the new answers, with what the form does not ask", () => {
    expect(data({ values: { ...begun.values, "data.why": "Flood", why: "A wrong word" } })).toEqual({
      act: "a1",
      why: "A wrong word",
      data: { transfer: false, why: "Flood", legacy: 7 },
    });
  });

  it("records the time alone where only the time was wrong, and nothing where nothing is changed", () => {
    const at = "2026-03-02T09:00:00+05:00";
    expect(data({ at, values: { ...begun.values, why: "The clock" } })).toEqual({
      act: "a1",
      why: "The clock",
      at,
    });
    expect(data({ at: before.at })).toEqual({ act: "a1" });
  });

  it("finds the field that the server's answer is about", () => {
    expect(fieldOfPointer("/data/data/transfer/0")).toBe("data.transfer");
    expect(fieldOfPointer("/data/why")).toBe("why");
  });
});
