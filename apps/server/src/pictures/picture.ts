import { strippedJpeg } from "./jpeg.js";
import { strippedPng } from "./png.js";

/** How many pictures come with a report, and how large each may be, in bytes. The pages have the same numbers. */
export const MOST_PICTURES = 3;
export const LARGEST_PICTURE = 8 * 2 ** 20;

/** A picture in which nothing is but the picture. */
export interface Picture {
  readonly type: "image/jpeg" | "image/png";
  readonly bytes: Buffer;
}

/** Leaves out of a picture what is no picture; null where, by its content, it is neither a whole JPEG nor a whole PNG. */
export function stripped(bytes: Uint8Array): Picture | null {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jpeg = strippedJpeg(given);
  if (jpeg) return { type: "image/jpeg", bytes: jpeg };
  const png = strippedPng(given);
  return png && { type: "image/png", bytes: png };
}
