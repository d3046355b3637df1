import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BackupRefused } from "./refused.js";
import { open, seal } from "./sealed.js";

/** Random, so that packing makes it no smaller: some three and a half pieces. */
const CONTENT = randomBytes(230_000);
const PIECE = 65_536 + 16;

describe("a sealed file", () => {
  let folder: string;
  let identity: string;
  let whole: Buffer;
  let begin: number;
  let copies = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pana-sealed-"));
    identity = await generateX25519Identity();
    whole = await sealed(CONTENT);
    begin = whole.indexOf("\n", whole.indexOf("\n---") + 1) + 1 + 16;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function sealed(content: Buffer): Promise<Buffer> {
    const path = join(folder, `whole-${copies++}`);
    const parts = (async function* () {
      for (let at = 0; at < content.length; at += 10_000) yield content.subarray(at, at + 10_000);
    })();
    await pipeline(await seal(parts, await identityToRecipient(identity)), createWriteStream(path));
    return readFile(path);
  }

  /** What a file with these bytes opens to, or what is said against it; and how much was given out before. */
  async function opened(bytes: Buffer, key = identity): Promise<Buffer | string> {
    const path = join(folder, `copy-${copies++}`);
    await writeFile(path, bytes);
    const given: Buffer[] = [];
    try {
      for await (const part of open(path, key)) given.push(part);
      return Buffer.concat(given);
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error;
      const before = Buffer.concat(given);
      expect(before.equals(CONTENT.subarray(0, before.length))).toBe(true);
      return error.message.replace(path, "FILE");
    } finally {
      await rm(path);
    }
  }
  const piece = (number: number) => whole.subarray(begin + (number - 1) * PIECE, begin + number * PIECE);
  const head = () => whole.subarray(0, begin);

  it("opens to what was put in", async () => {
    expect(Buffer.compare((await opened(whole)) as Buffer, CONTENT)).toBe(0);
  });

  it("is refused wherever it is cut off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await opened(whole.subarray(0, length))).toBeTypeOf("string");
      }),
      { numRuns: 40, examples: [[0], [begin], [begin + PIECE], [begin + 2 * PIECE], [whole.length - 1]] },
    );
  });

  it("is refused whichever bit is changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (place, bit) => {
          const changed = Buffer.from(whole);
          changed[place] = changed[place]! ^ (1 << bit);
          expect(await opened(changed)).toBeTypeOf("string");
        },
      ),
      {
        numRuns: 60,
        examples: [
          [begin - 20, 0],
          [begin, 0],
          [whole.length - 1, 7],
        ],
      },
    );
  });

  it("names what is wrong: which piece was changed, moved, doubled or cut off", async () => {
    const changed = Buffer.from(whole);
    changed[begin + PIECE + 5]! ^= 1;
    const second = `FILE: piece 2 (bytes ${begin + PIECE} to ${begin + 2 * PIECE}) does not open: it was changed, or does not stand in its place. Nothing was restored.`;
    expect(await opened(changed)).toBe(second);
    const rest = whole.subarray(begin + 3 * PIECE);
    expect(await opened(Buffer.concat([head(), piece(1), piece(3), piece(2), rest]))).toBe(second);
    expect(await opened(Buffer.concat([head(), piece(1), piece(1), piece(2), piece(3), rest]))).toBe(second);
    expect(await opened(Buffer.concat([head(), piece(1), piece(2)]))).toBe(
      `FILE: the end of the file (from byte ${begin + PIECE}) does not open: the file was cut off, or changed there. Nothing was restored.`,
    );
    expect(await opened(Buffer.concat([whole, Buffer.from("x")]))).toContain("does not open");
  });

  it("is refused with a piece of another file of the same key in its place", async () => {
    const other = await sealed(CONTENT);
    const place = other.indexOf("\n", other.indexOf("\n---") + 1) + 1 + 16;
    const strange = other.subarray(place, place + PIECE);
    expect(await opened(Buffer.concat([head(), strange, whole.subarray(begin + PIECE)]))).toContain(
      "piece 1",
    );
  });

  it("names another key, a changed head and a file that is no backup", async () => {
    expect(await opened(whole, await generateX25519Identity())).toContain("sealed for another key");
    const changed = Buffer.from(whole);
    changed[begin - 30]! ^= 1;
    expect(await opened(changed)).toContain("the head of the file was changed");
    expect(await opened(randomBytes(5_000))).toContain("not a backup of Pana");
  });
});
