/*
 * PNG (W3C, third edition) as a sequence of chunks. Kept are the critical ones and transparency; texts, times, EXIF, profiles, the
 * further pictures of an animation and whatever follows the end are left out.
 */

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const KEPT: ReadonlySet<string> = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

/** The picture without what it needs not, or null where this is no whole PNG. */
export function strippedPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [SIGNATURE];
  const seen = new Set<string>();
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return null;
    if (seen.size === 0 && type !== "IHDR") return null;
    if (KEPT.has(type)) {
      kept.push(bytes.subarray(at, end));
      seen.add(type);
    }
    if (type === "IEND") return seen.has("IDAT") ? Buffer.concat(kept) : null;
    at = end;
  }
  return null;
}
