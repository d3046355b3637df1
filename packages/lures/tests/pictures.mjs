/** Numbers between 0 and 1 from a seed (mulberry32). */
export const random = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pictureOf = (width, height, colour) => {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colour(x, y), 255], 4 * (y * width + x));
  return { width, height, data };
};
const clamp = (value) => Math.max(0, Math.min(255, Math.round(value)));
const colourAt = ({ width, height, data }, x, y) => {
  const at = 4 * (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x)));
  return [data[at], data[at + 1], data[at + 2]];
};

/** A made-up scene: a sky and ground, with ellipses and boxes of every size on them, and grain. */
export function scene(seed, width = 240, height = 180) {
  const next = random(seed);
  const top = [next() * 255, next() * 255, next() * 255];
  const bottom = [next() * 255, next() * 255, next() * 255];
  const shapes = Array.from({ length: 10 + Math.floor(next() * 12) }, () => ({
    x: next() * width,
    y: next() * height,
    a: (0.03 + next() * 0.25) * width,
    b: (0.03 + next() * 0.25) * height,
    round: next() < 0.5,
    colour: [next() * 255, next() * 255, next() * 255],
  }));
  const grain = random(seed ^ 0x5bd1e995);
  return pictureOf(width, height, (x, y) => {
    let colour = top.map((from, at) => from + ((bottom[at] - from) * y) / height);
    for (const { x: cx, y: cy, a, b, round, colour: own } of shapes) {
      const [dx, dy] = [(x - cx) / a, (y - cy) / b];
      if (round ? dx * dx + dy * dy < 1 : Math.max(Math.abs(dx), Math.abs(dy)) < 1) colour = own;
    }
    return colour.map((value) => clamp(value + (grain() - 0.5) * 16));
  });
}

const resized = (picture, width, height) =>
  pictureOf(width, height, (x, y) =>
    colourAt(
      picture,
      Math.floor(((x + 0.5) * picture.width) / width),
      Math.floor(((y + 0.5) * picture.height) / height),
    ),
  );
const cropped = (picture, left, top, right, bottom) =>
  pictureOf(
    Math.round(picture.width * (1 - left - right)),
    Math.round(picture.height * (1 - top - bottom)),
    (x, y) => colourAt(picture, x + Math.round(picture.width * left), y + Math.round(picture.height * top)),
  );
const mirrored = (picture) =>
  pictureOf(picture.width, picture.height, (x, y) => colourAt(picture, picture.width - 1 - x, y));

/** What happens to a picture on its way from post to post. */
export const CHANGES = {
  resize: (picture) => resized(picture, Math.round(picture.width * 0.4), Math.round(picture.height * 0.4)),
  brightness: (picture) =>
    pictureOf(picture.width, picture.height, (x, y) =>
      colourAt(picture, x, y).map((value) => clamp(value * 1.15 + 12)),
    ),
  "text stamp": (picture) =>
    pictureOf(picture.width, picture.height, (x, y) =>
      y > picture.height * 0.86 &&
      y < picture.height * 0.95 &&
      x > picture.width * 0.1 &&
      x < picture.width * 0.6 &&
      (x >> 2) % 2
        ? [255, 255, 255]
        : colourAt(picture, x, y),
    ),
  "crop 5 % of each side": (picture) => cropped(picture, 0.05, 0.05, 0.05, 0.05),
  "crop 5 % of one side": (picture) => cropped(picture, 0.05, 0, 0, 0),
  mirror: mirrored,
  "mirror and crop": (picture) => mirrored(cropped(picture, 0.04, 0.04, 0.04, 0.04)),
};
