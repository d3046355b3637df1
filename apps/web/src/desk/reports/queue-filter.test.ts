import { describe, expect, it } from "vitest";
import { filterOf, queryOf, searchOf } from "./queue-filter.js";

describe("the filter of the queue in its address", () => {
  it("comes back from the address as it was", () => {
    const filter = { show: "danger", channel: "call", region: "KZ-71", language: "uz" } as const;
    expect(filterOf(new URLSearchParams(searchOf(filter)))).toEqual(filter);
    expect(queryOf(filter)).toEqual({
      state: "new",
      danger: "now",
      channel: "call",
      region: "KZ-71",
      language: "uz",
    });
  });

  it("is empty for all that waits", () => {
    const filter = filterOf(new URLSearchParams());
    expect(searchOf(filter)).toBe("");
    expect(queryOf(filter)).toEqual({});
  });

  it("leaves out what does not exist", () => {
    const search = new URLSearchParams("show=everything&channel=pigeon&region=nowhere&language=xx");
    expect(searchOf(filterOf(search))).toBe("");
  });
});
