import { FRAMES, FREQUENCIES, type PictureHash } from "./hash.js";

/** How many of 64 bits may differ between two copies of a picture. */
const MOST_DIFFERENT = 11;
const DIGITS = 16;
const BANDS = 8;

interface Bits {
  readonly high: number;
  readonly low: number;
}

/** In the mirror every odd horizontal frequency changes its sign, and nothing else does. */
const MIRROR: Bits = (() => {
  const digits = FREQUENCIES.map(([u]) => u % 2).join("");
  return { high: Number.parseInt(digits.slice(0, 32), 2), low: Number.parseInt(digits.slice(32), 2) };
})();

const bitsOf = (hash: PictureHash, frame: number): Bits => ({
  high: Number.parseInt(hash.slice(frame * DIGITS, frame * DIGITS + 8), 16),
  low: Number.parseInt(hash.slice(frame * DIGITS + 8, (frame + 1) * DIGITS), 16),
});
const mirrored = ({ high, low }: Bits): Bits => ({
  high: (high ^ MIRROR.high) >>> 0,
  low: (low ^ MIRROR.low) >>> 0,
});
const ones = (bits: number): number => {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
const distance = (one: Bits, other: Bits): number => ones(one.high ^ other.high) + ones(one.low ^ other.low);

/** The picture whole and cropped, each also as in a mirror: what of it another whole picture may be. */
const guises = (hash: PictureHash): Bits[] =>
  FRAMES.flatMap((_, frame) => {
    const bits = bitsOf(hash, frame);
    return [bits, mirrored(bits)];
  });

/** In how many of 64 bits two pictures differ: as they are, cropped or mirrored, whichever is least. */
export function pictureDistance(one: PictureHash, other: PictureHash): number {
  const [whole, otherWhole] = [bitsOf(one, 0), bitsOf(other, 0)];
  return Math.min(
    ...guises(one).map((guise) => distance(guise, otherWhole)),
    ...guises(other).map((guise) => distance(guise, whole)),
  );
}

/** Whether two pictures are copies of one. */
export const isSamePicture = (one: PictureHash, other: PictureHash): boolean =>
  pictureDistance(one, other) <= MOST_DIFFERENT;

/**
 * For each picture, the hash that stands for it and its copies. Copies are compared to the one that stands for them and not
 * to each other, so that no chain of slightly different pictures forms; the answer depends on the set of pictures only.
 */
export function sameAs(hashes: Iterable<PictureHash>): Map<PictureHash, PictureHash> {
  const standsFor = new Map<PictureHash, PictureHash>();
  const leaders: PictureHash[] = [];
  // A bucket for each value of each byte: copies agree in at least one of eight bytes, or next to always.
  const buckets = new Map<number, number[]>();
  const keysOf = ({ high, low }: Bits): number[] =>
    Array.from({ length: BANDS }, (_, band) => {
      const half = band < 4 ? high : low;
      return band * 256 + ((half >>> (8 * (band % 4))) & 255);
    });
  for (const hash of [...new Set(hashes)].sort()) {
    const near = new Set(
      guises(hash).flatMap((guise) => keysOf(guise).flatMap((key) => buckets.get(key) ?? [])),
    );
    let best: PictureHash | undefined;
    let least = MOST_DIFFERENT + 1;
    for (const leader of near) {
      const between = pictureDistance(hash, leaders[leader]!);
      if (between < least) [best, least] = [leaders[leader], between];
    }
    standsFor.set(hash, best ?? hash);
    if (best !== undefined) continue;
    // Kept under all its guises: a crop of it is found by what is whole.
    for (const key of new Set(guises(hash).flatMap(keysOf))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(leaders.length);
      else buckets.set(key, [leaders.length]);
    }
    leaders.push(hash);
  }
  return standsFor;
}
