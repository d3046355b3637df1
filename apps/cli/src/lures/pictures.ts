import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { hashPicture, type Picture, type PictureHash } from "@pana/lures";
import { decode as decodePng } from "fast-png";
import jpeg from "jpeg-js";

/** What is known of a picture after it was read; the picture itself is not kept. */
export interface SeenPicture {
  readonly name: string;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Undefined for a picture that shows next to nothing. */
  readonly hash: PictureHash | undefined;
}
export type PictureFault = "pictureMissing" | "pictureOutside" | "pictureUnread";

const MOST_BYTES = 40_000_000;
/** A small file can say that it is a huge picture. */
const MOST_PIXELS = 60_000_000;
const MEGA = 1_000_000;

/**
 * Reads a picture that a post names. Only files within the folder of the posts are opened, whatever a post says.
 * @returns what was seen, or why it could not be
 */
export async function seePicture(folder: string, name: string): Promise<SeenPicture | PictureFault> {
  let bytes: Buffer;
  try {
    const path = await realpath(join(folder, name));
    if (!path.startsWith(`${await realpath(folder)}${sep}`)) return "pictureOutside";
    if ((await stat(path)).size > MOST_BYTES) return "pictureUnread";
    bytes = await readFile(path);
  } catch {
    return "pictureMissing";
  }
  const picture = decoded(bytes);
  if (!picture) return "pictureUnread";
  return { name, digest: createHash("sha256").update(bytes).digest("hex"), hash: hashPicture(picture) };
}

function decoded(bytes: Buffer): Picture | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8)
      return jpeg.decode(bytes, {
        useTArray: true,
        formatAsRGBA: true,
        maxResolutionInMP: MOST_PIXELS / MEGA,
        maxMemoryUsageInMB: 1024,
      });
    // The size of a PNG stands at a fixed place of its header (RFC 2083, 11.2.1).
    const isPng = bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    if (!isPng || bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MOST_PIXELS) return undefined;
    return inColours(decodePng(bytes));
  } catch {
    return undefined;
  }
}

/** Grey, palette and deep colours as four bytes a pixel. */
function inColours({ width, height, data, channels, depth, palette }: ReturnType<typeof decodePng>): Picture {
  const rgba = new Uint8Array(width * height * 4);
  const packed = depth < 8;
  const rowBytes = Math.ceil((width * depth) / 8);
  const scale = depth === 16 ? 1 / 257 : packed && !palette ? 255 / (2 ** depth - 1) : 1;
  const sample = (x: number, y: number, channel: number): number => {
    if (!packed) return data[(y * width + x) * channels + channel]!;
    const bit = x * depth;
    return (data[y * rowBytes + (bit >> 3)]! >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      if (palette) {
        const [red = 255, green = 255, blue = 255, opacity = 255] = palette[sample(x, y, 0)] ?? [];
        rgba.set([red, green, blue, opacity], at);
        continue;
      }
      const colours = channels >= 3 ? 3 : 1;
      for (let channel = 0; channel < 3; channel++)
        rgba[at + channel] = Math.round(sample(x, y, colours === 3 ? channel : 0) * scale);
      rgba[at + 3] = channels % 2 === 0 ? Math.round(sample(x, y, channels - 1) * scale) : 255;
    }
  return { width, height, data: rgba };
}
