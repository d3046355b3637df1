import { describe, expect, it } from "vitest";
import { filterOf, queryOf, SCOPES, searchOf } from "./inbox-query.js";

describe("the filter of the inbox in its address", () => {
  it("comes back from the address as it was", () => {
    const filter = {
      scope: "below",
      lane: "overdue",
      term: "T04",
      region: "KZ-71",
      kind: "notice.given",
    } as const;
    expect(filterOf(new URLSearchParams(searchOf(filter)), SCOPES)).toEqual(filter);
    expect(queryOf(filter)).toEqual(filter);
  });

  it("is empty for the plain inbox", () => {
    const filter = filterOf(new URLSearchParams(), ["own"]);
    expect(searchOf(filter)).toBe("");
    expect(queryOf(filter)).toEqual({ scope: "own" });
  });

  it("leaves out a lane that does not exist and a scope that the officer has not", () => {
    expect(filterOf(new URLSearchParams("scope=country&lane=tomorrow"), ["own", "below"])).toMatchObject({
      scope: "own",
      lane: null,
    });
  });
});
