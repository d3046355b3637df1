import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripped } from "./picture.js";
import { exif, JPEG, PNG, withSegment } from "./testing-pictures.js";

const CANARY = "GPS 43.238949 N 76.889709 E, phone of Aigul";
/** Where the tables of the picture begin: what stands before is not needed. */
const TABLES = Buffer.from([0xff, 0xdb]);
const bare = Buffer.concat([JPEG.subarray(0, 2), JPEG.subarray(JPEG.indexOf(TABLES))]);

describe("a JPEG", () => {
  it("keeps its tables and its points byte by byte, and loses its profile", () => {
    expect(JPEG.includes("mluc")).toBe(true);
    expect(stripped(JPEG)).toEqual({ type: "image/jpeg", bytes: bare });
    expect(stripped(bare)!.bytes).toEqual(bare);
  });

  it("loses every segment of applications and every comment, wherever the camera puts what it knows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0xfe, ...Array.from({ length: 16 }, (_, number) => 0xe0 + number)),
        fc.uint8Array({ maxLength: 400 }),
        (marker, noise) => {
          const file = withSegment(marker, Buffer.concat([Buffer.from(CANARY), noise]));
          expect(file.includes(CANARY)).toBe(true);
          expect(stripped(file)!.bytes).toEqual(bare);
        },
      ),
    );
  });

  it("loses what follows its end: a second picture, a film, the maker's notes", () => {
    expect(stripped(Buffer.concat([JPEG, Buffer.from(CANARY), JPEG]))!.bytes).toEqual(bare);
  });

  it("is shown the way it was held, and nothing else of EXIF is left", () => {
    for (let orientation = 2; orientation <= 8; orientation++) {
      const { bytes } = stripped(withSegment(0xe1, exif(orientation, CANARY)))!;
      expect(bytes).toHaveLength(bare.length + 36);
      expect(bytes.includes(CANARY.slice(0, 12))).toBe(false);
      // Little-endian, one entry: 0x0112, a short, once.
      expect(bytes.subarray(12, 32).toString("hex")).toBe(
        `49492a000800000001001201030001000000${Buffer.from([orientation, 0]).toString("hex")}`,
      );
      expect(stripped(bytes)!.bytes).toEqual(bytes);
    }
    expect(stripped(withSegment(0xe1, exif(1, CANARY)))!.bytes).toEqual(bare);
    expect(stripped(withSegment(0xe1, exif(900, CANARY)))!.bytes).toEqual(bare);
  });

  it("with an EXIF directory that points anywhere is read all the same", () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.nat(0xffff), (directory, entries) => {
        const segment = exif(6, CANARY);
        segment.writeUInt32BE(directory, 10);
        segment.writeUInt16BE(entries, 14);
        const { bytes } = stripped(withSegment(0xe1, segment))!;
        expect(bytes.includes(CANARY.slice(0, 12))).toBe(false);
      }),
    );
  });

  it("keeps several scans and the tables between them, and drops a comment that hides there", () => {
    const scan = bare.subarray(bare.indexOf(Buffer.from([0xff, 0xda])), bare.length - 2);
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 2 + CANARY.length]), Buffer.from(CANARY)]);
    const table = Buffer.from([0xff, 0xc4, 0, 3, 0]);
    const end = bare.subarray(bare.length - 2);
    const body = bare.subarray(0, bare.length - 2);
    expect(stripped(Buffer.concat([body, comment, table, scan, end]))!.bytes).toEqual(
      Buffer.concat([body, table, scan, end]),
    );
  });
});

describe("a PNG", () => {
  const chunk = (type: string, content: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const HEAD = 8 + 25;

  it("loses texts, times, EXIF and whatever follows its end, and keeps its points byte by byte", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("tEXt", "iTXt", "zTXt", "tIME", "eXIf", "iCCP", "prVt", "fcTL", "fdAT"),
        fc.uint8Array({ maxLength: 200 }),
        (type, noise) => {
          const content = Buffer.concat([Buffer.from(CANARY), noise]);
          const file = Buffer.concat([
            PNG.subarray(0, HEAD),
            chunk(type, content),
            PNG.subarray(HEAD),
            Buffer.from(CANARY),
          ]);
          const { type: kind, bytes } = stripped(file)!;
          expect(kind).toBe("image/png");
          expect(bytes.includes(CANARY)).toBe(false);
          expect(bytes).toEqual(stripped(PNG)!.bytes);
        },
      ),
    );
  });
});

describe("what is no picture", () => {
  it("is told by its content, however it begins, and however much of it is there", () => {
    for (const whole of [JPEG, PNG]) {
      for (let length = 0; length < whole.length; length++) {
        const cut = stripped(whole.subarray(0, length));
        // Only what stands after the end of the picture may be missing.
        if (cut !== null) expect(cut.bytes).toEqual(stripped(whole)!.bytes);
      }
    }
    for (const text of ["", "%PDF-1.7", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "MZ\0"])
      expect(stripped(Buffer.from(text))).toBeNull();
  });

  it("never breaks the reader", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(JPEG, PNG),
        fc.nat(700),
        (noise, picture, at) => {
          stripped(Buffer.concat([picture.subarray(0, at), noise]));
          stripped(Buffer.concat([picture.subarray(0, at), noise, picture.subarray(at)]));
        },
      ),
      { numRuns: 500 },
    );
  });
});
