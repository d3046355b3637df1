import { expect, test } from "vitest";
import { presence } from "./must-be-present.js";

test("a person whom the police found is assessed with a non-profit organisation too", () => {
  const acts = [{ kind: "person.detected", by: { kind: "police" } }] as const;
  expect(presence(acts, ["police", "district-executive"], "service-provider").missing).toEqual(["npo"]);
});

test("who came by themselves needs the provider and the district, and the recording body is there itself", () => {
  const acts = [{ kind: "identification.applied", by: { kind: "service-provider" } }] as const;
  expect(presence(acts, [], "service-provider")).toEqual({
    must: ["service-provider", "district-executive"],
    missing: ["district-executive"],
  });
});

test("a person whom a clinic found is assessed by the police, the provider and the district", () => {
  const acts = [{ kind: "person.detected", by: { kind: "health-organisation" } }] as const;
  expect(presence(acts, ["police", "service-provider", "district-executive"], null).missing).toEqual([]);
});
