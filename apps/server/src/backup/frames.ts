import { refuse } from "./refused.js";

/*
 * The inside of a backup: frames, one after another. A frame is its kind (one letter), the length of what it carries (four
 * bytes, the highest first) and that. H: what the backup is, as JSON; T: a table begins; D: rows as COPY writes them; E: the
 * table ends, with how many rows and their digest; Z: the manifest, after which nothing comes.
 */
export type FrameKind = "H" | "T" | "D" | "E" | "Z";

export interface Frame {
  readonly kind: FrameKind;
  readonly body: Buffer;
}

const HEAD = 5;
const MOST = 64 * 2 ** 20;

export const frame = (kind: FrameKind, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(HEAD);
  head.write(kind, "latin1");
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
};
export const jsonFrame = (kind: FrameKind, value: unknown): Buffer =>
  frame(kind, Buffer.from(JSON.stringify(value)));

/** Frames from parts that end wherever they end. @throws BackupRefused where they end inside a frame */
export async function* framesOf(parts: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of parts) {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part]);
    let at = 0;
    while (rest.length - at >= HEAD) {
      const length = rest.readUInt32BE(at + 1);
      if (length > MOST) throw broken();
      if (rest.length - at < HEAD + length) break;
      const kind = rest.toString("latin1", at, at + 1) as FrameKind;
      yield { kind, body: rest.subarray(at + HEAD, at + HEAD + length) };
      at += HEAD + length;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw broken();
}

/** What is said where a file opens but does not hold what a backup holds. */
export const broken = () =>
  refuse(
    "Файл ашылады, бірақ ішіндегісі толық емес: мұны Pana жазбаған.",
    "Файл открывается, но его содержимое неполно: Pana такого не записывала.",
    "The file opens, but what it holds is not whole: Pana did not write it so.",
  );
