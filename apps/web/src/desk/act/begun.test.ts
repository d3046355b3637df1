import { expect, test } from "vitest";
import { forgetHandedOver, handedOver, handOver } from "./begun.js";

test("what one officer has begun is for that officer only, and gone once it was taken", () => {
  const begun = { officer: "first", kind: "person.detected", values: { place: "street" } };
  handOver(begun);
  expect(handedOver("second")).toBeNull();
  expect(handedOver("first")).toEqual(begun);
  forgetHandedOver();
  expect(handedOver("first")).toBeNull();
});
