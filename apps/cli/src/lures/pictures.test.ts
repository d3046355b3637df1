import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSamePicture, type PictureHash } from "@pana/lures";
import { encode as encodePng } from "fast-png";
import jpeg from "jpeg-js";
import { afterAll, describe, expect, it } from "vitest";
import { type SeenPicture, seePicture } from "./pictures.js";

const folder = mkdtempSync(join(tmpdir(), "pana-pictures-"));
const chat = join(folder, "chat");
mkdirSync(chat);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A made-up picture: bright discs of several sizes on a slope of grey. */
const picture = (seed: number, width = 160, height = 120) => {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let grey = Math.round((120 * x) / width);
      for (let disc = 1; disc <= 7; disc++) {
        const [cx, cy] = [(seed * disc * 37) % width, (seed * disc * disc * 23) % height];
        if ((x - cx) ** 2 + (y - cy) ** 2 < (8 + ((seed * disc) % 22)) ** 2) grey = (60 + disc * 28) & 255;
      }
      data.set([grey, grey, grey, 255], 4 * (y * width + x));
    }
  return { width, height, data };
};
const keep = (name: string, bytes: Uint8Array) => writeFileSync(join(chat, name), bytes);
const hashOf = async (name: string): Promise<PictureHash> =>
  ((await seePicture(chat, name)) as SeenPicture).hash!;

describe("pictures of posts", () => {
  it("are the same whether kept as JPEG or as PNG in colours, grey, sixteen bits or with opacity", async () => {
    const { width, height, data } = picture(5);
    const pixels = width * height;
    const grey = Uint8Array.from({ length: pixels }, (_, at) => data[at * 4]!);
    keep("a.jpg", jpeg.encode({ width, height, data }, 60).data);
    keep("rgba.png", encodePng({ width, height, data, channels: 4 }));
    keep("grey.png", encodePng({ width, height, data: grey, channels: 1 }));
    keep(
      "deep.png",
      encodePng({ width, height, data: Uint16Array.from(grey, (one) => one * 257), channels: 1, depth: 16 }),
    );
    const other = picture(11);
    keep("other.png", encodePng({ ...other, channels: 4 }));
    const first = await hashOf("a.jpg");
    for (const name of ["rgba.png", "grey.png", "deep.png"])
      expect(isSamePicture(await hashOf(name), first), name).toBe(true);
    expect(isSamePicture(await hashOf("other.png"), first)).toBe(false);
  });

  it("are named when they are missing, no pictures, or outside the folder of the posts", async () => {
    keep("text.jpg", new TextEncoder().encode("not a picture"));
    writeFileSync(join(folder, "outside.jpg"), jpeg.encode(picture(3), 60).data);
    expect(await seePicture(chat, "nowhere.jpg")).toBe("pictureMissing");
    expect(await seePicture(chat, "text.jpg")).toBe("pictureUnread");
    expect(await seePicture(chat, "../outside.jpg")).toBe("pictureOutside");
  });
});
