import { describe, expect, it } from "vitest";
import { emptyCall, reportOf, restoreCall, worthKeeping } from "./call-draft.js";

const fresh = emptyCall("kk", "a-key-of-the-page");
const typed = {
  ...fresh,
  what: "Цехтан шығармайды",
  region: "KZ-75",
  danger: "now",
  language: "ru",
  key: "the-key-of-the-draft",
} as const;

describe("a call that is being typed in", () => {
  it("comes back from the server as it was, key and all", () => {
    expect(restoreCall(JSON.parse(JSON.stringify(typed)), fresh)).toEqual(typed);
  });

  it("leaves out what does not fit, and never takes it for an answer", () => {
    const strange = { what: 7, region: "XX-1", danger: "perhaps", about: null, language: "la", key: "short" };
    expect(restoreCall(strange, fresh)).toEqual(fresh);
  });

  it("is worth keeping as soon as anything was answered", () => {
    expect(worthKeeping(fresh)).toBe(false);
    expect(worthKeeping({ ...fresh, what: "  " })).toBe(false);
    expect(worthKeeping({ ...fresh, danger: "now" })).toBe(true);
    expect(worthKeeping(typed)).toBe(true);
  });

  it("travels with what was answered and nothing else", () => {
    expect(reportOf({ ...typed, contact: " 8 700 000 00 00, кешке " })).toEqual({
      what: "Цехтан шығармайды",
      region: "KZ-75",
      danger: "now",
      contact: "8 700 000 00 00, кешке",
      language: "ru",
    });
  });
});
