/*
 * JPEG (ITU-T T.81, annex B) as a sequence of segments. What a decoder needs is kept; everything else is left out: what a camera
 * writes about place, time and device (EXIF, XMP, IPTC, maker notes), thumbnails of the picture before it was cut, comments,
 * colour profiles, and whatever some phones append after the end (a second picture, a film).
 */

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const APP14 = 0xee;

/** SOF0–15 with DHT (C4), DAC (CC) and without JPG (C8); DQT, DNL, DRI. */
const isNeeded = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
  marker === 0xdb ||
  marker === 0xdc ||
  marker === 0xdd;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** How the picture is turned (EXIF, tag 0x0112), 1 to 8; 1 where nothing says so. */
function orientationOf(exif: Buffer): number {
  if (exif.toString("latin1", 0, 6) !== "Exif\0\0") return 1;
  const tiff = exif.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = long(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (short(at) !== 0x0112) continue;
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    // A directory that points out of the segment says nothing.
  }
  return 1;
}

/** An EXIF segment that tells how the picture is turned and nothing else. */
function turned(orientation: number): Buffer {
  // APP1 of 34 bytes; TIFF, little-endian, a directory at 8; one entry: tag 0x0112, a short, once; no further directory.
  const segment = Buffer.from(
    ["ffe10022", "457869660000", "49492a0008000000", "0100", "1201030001000000", "00000000", "00000000"].join(
      "",
    ),
    "hex",
  );
  segment.writeUInt16LE(orientation, 28);
  return segment;
}

/** Adobe's segment says how colours are meant; its first twelve bytes are all that decoders read. */
const ADOBE_BYTES = 12;

/** The picture without what it needs not, or null where this is no whole JPEG. */
export function strippedJpeg(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Buffer[] = [];
  let orientation = 1;
  let frames = 0;
  let scans = 0;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return null;
    // Any number of FF may stand before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === EOI) {
      if (frames === 0 || scans === 0) return null;
      const head = orientation === 1 ? [] : [turned(orientation)];
      return Buffer.concat([Uint8Array.of(0xff, SOI), ...head, ...kept, Uint8Array.of(0xff, EOI)]);
    }
    if (at + 4 > bytes.length) return null;
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const content = bytes.subarray(at + 4, end);
    if (marker === SOS) {
      const stop = endOfScan(bytes, end);
      if (stop === null) return null;
      kept.push(bytes.subarray(at, stop));
      scans++;
      at = stop;
      continue;
    }
    if (isNeeded(marker)) {
      kept.push(bytes.subarray(at, end));
      if (marker < 0xd0 && marker !== 0xc4 && marker !== 0xcc) frames++;
    } else if (marker === APP1 && orientation === 1) {
      orientation = orientationOf(content);
    } else if (
      marker === APP14 &&
      content.length >= ADOBE_BYTES &&
      content.toString("latin1", 0, 5) === "Adobe"
    ) {
      kept.push(Buffer.from([0xff, APP14, 0, ADOBE_BYTES + 2]), content.subarray(0, ADOBE_BYTES));
    } else if (!(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe) {
      // Nothing else stands outside a scan.
      return null;
    }
    at = end;
  }
}

/** Where the coded data of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1]!;
    if (next === 0xff) at += 1;
    else if (next === 0 || isRestart(next)) at += 2;
    else return at;
  }
  return null;
}
