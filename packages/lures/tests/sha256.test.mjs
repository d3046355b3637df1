import { createHash } from "node:crypto";
import { sha256 } from "@pana/lures";
import fc from "fast-check";
import { expect, it } from "vitest";

it("digests as the machine's own SHA-256 does, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});
