import { describe, expect, it } from "vitest";
import { after, dayOf, inZone, later, localOf, momentOf } from "./zone.js";

describe("the time of an act", () => {
  it("is typed and shown in the time of Kazakhstan, whose offset changed on 1 March 2024", () => {
    expect(momentOf("2026-03-02T10:00")).toBe("2026-03-02T10:00:00+05:00");
    expect(momentOf("2024-02-29T10:00")).toBe("2024-02-29T10:00:00+06:00");
    expect(localOf("2026-03-02T05:00:00Z")).toBe("2026-03-02T10:00");
    expect(inZone("2026-03-02T20:30:00Z")).toBe("2026-03-03T01:30:00+05:00");
    expect(dayOf("2026-03-02T20:30:00Z")).toBe("2026-03-03");
  });

  it("is nothing while it is half typed", () => {
    expect(momentOf("")).toBeNull();
    expect(momentOf("2026-13-40T10:00")).toBeNull();
  });

  it("is compared as a moment, not as letters", () => {
    expect(later("2026-03-02T10:00:00+05:00", "2026-03-02T05:30:00Z")).toBe(false);
    expect(later(after("2026-03-02T10:00:00+05:00", 1000), "2026-03-02T10:00:00+05:00")).toBe(true);
  });
});
