/** A picture as rows of red, green, blue and opacity, one byte each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/**
 * What a picture looks like: 64 bits as it is, and 64 for each of the frames that a crop would leave, in hexadecimal digits. It
 * cannot be turned back into the picture and says nothing of who is on it.
 */
export type PictureHash = string;

/** Shares of each side that a frame leaves out. */
export const FRAMES = [0, 0.025, 0.05] as const;
const SIDE = 32;
const LOWEST = 11;
const BITS = 64;
/** A picture with less contrast than this (grey levels, root mean square) is a blank or a gradient like any other. */
const LEAST_CONTRAST = 6;

/** The lowest frequencies of a picture but the mean: horizontal `u` and vertical `v`, the lowest sums first. */
export const FREQUENCIES: readonly (readonly [u: number, v: number])[] = Array.from(
  { length: LOWEST * LOWEST },
  (_, at) => [at % LOWEST, Math.floor(at / LOWEST)] as const,
)
  .filter(([u, v]) => u + v > 0)
  .sort(([u, v], [s, t]) => u + v - s - t || u - s)
  .slice(0, BITS);

const COSINES = Float64Array.from({ length: LOWEST * SIDE }, (_, at) =>
  Math.cos((Math.PI * Math.floor(at / SIDE) * (2 * (at % SIDE) + 1)) / (2 * SIDE)),
);

/** The perceptual hash of a picture; undefined for one that shows next to nothing. */
export function hashPicture(picture: Picture): PictureHash | undefined {
  if (picture.width < 8 || picture.height < 8) return undefined;
  const frames = FRAMES.map((share) => frameOf(picture, share));
  const whole = frames[0]!;
  const mean = whole.reduce((sum, grey) => sum + grey, 0) / whole.length;
  const contrast = Math.sqrt(whole.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / whole.length);
  if (contrast < LEAST_CONTRAST) return undefined;
  return frames.map(signsOf).join("");
}

/** The picture without its margins in 32 by 32 grey levels, each the mean of what it covers; what is transparent is white. */
function frameOf({ width, height, data }: Picture, margin: number): Float64Array {
  const left = Math.round(width * margin);
  const top = Math.round(height * margin);
  const [across, down] = [width - 2 * left, height - 2 * top];
  const grey = new Float64Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    const from = top + Math.floor((row * down) / SIDE);
    const to = Math.max(from + 1, top + Math.floor(((row + 1) * down) / SIDE));
    for (let column = 0; column < SIDE; column++) {
      const first = left + Math.floor((column * across) / SIDE);
      const end = Math.max(first + 1, left + Math.floor(((column + 1) * across) / SIDE));
      let sum = 0;
      for (let y = from; y < to; y++)
        for (let x = first; x < end; x++) {
          const at = 4 * (y * width + x);
          const light = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
          sum += 255 + ((light - 255) * data[at + 3]!) / 255;
        }
      grey[row * SIDE + column] = sum / ((to - from) * (end - first));
    }
  }
  return grey;
}

/** The signs of the lowest frequencies (discrete cosine transform, type II). */
function signsOf(grey: Float64Array): string {
  const rows = new Float64Array(SIDE * LOWEST);
  for (let row = 0; row < SIDE; row++)
    for (let u = 0; u < LOWEST; u++) {
      let sum = 0;
      for (let column = 0; column < SIDE; column++)
        sum += grey[row * SIDE + column]! * COSINES[u * SIDE + column]!;
      rows[row * LOWEST + u] = sum;
    }
  let digits = "";
  let digit = 0;
  for (const [at, [u, v]] of FREQUENCIES.entries()) {
    let sum = 0;
    for (let row = 0; row < SIDE; row++) sum += rows[row * LOWEST + u]! * COSINES[v * SIDE + row]!;
    digit = (digit << 1) | (sum > 0 ? 1 : 0);
    if (at % 4 < 3) continue;
    digits += digit.toString(16);
    digit = 0;
  }
  return digits;
}
