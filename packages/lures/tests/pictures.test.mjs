import { hashPicture, isSamePicture, sameAs } from "@pana/lures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGES, scene } from "./pictures.mjs";

const SCENES = 40;
const pictures = Array.from({ length: SCENES }, (_, at) => scene(at + 1, 160, 120));
const hashes = pictures.map(hashPicture);

describe("perceptual hash", () => {
  it.each(Object.entries(CHANGES))("knows a picture again after: %s", (_, change) => {
    const found = pictures.filter((picture, at) => isSamePicture(hashes[at], hashPicture(change(picture))));
    expect(found.length).toBeGreaterThanOrEqual(0.95 * SCENES);
  });

  it("takes no picture for another", () => {
    for (const [at, hash] of hashes.entries())
      for (const other of hashes.slice(0, at)) expect(isSamePicture(hash, other)).toBe(false);
  });

  it("has nothing to say of a blank sheet, whole or transparent", () => {
    const blank = { width: 50, height: 50, data: new Uint8Array(50 * 50 * 4) };
    expect(hashPicture(blank)).toBeUndefined();
    expect(hashPicture({ ...blank, data: blank.data.fill(255) })).toBeUndefined();
    expect(hashPicture({ width: 3, height: 3, data: new Uint8Array(36) })).toBeUndefined();
  });

  it("groups copies under one of them, the same in any order", () => {
    const all = pictures.flatMap((picture) => [
      hashPicture(picture),
      hashPicture(CHANGES.mirror(picture)),
      hashPicture(CHANGES.resize(picture)),
    ]);
    const wanted = sameAs(all);
    expect(new Set(wanted.values()).size).toBe(SCENES);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(sameAs(shuffled)).toEqual(wanted);
      }),
      { numRuns: 10 },
    );
  });
});
