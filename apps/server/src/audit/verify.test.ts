import { generateKeyPairSync, type KeyObject } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GENESIS, hashOf, type Link } from "./chain.js";
import { publicKeyText, type SignedCheckpoint, signCheckpoint } from "./checkpoint.js";
import { type Entry, written } from "./entry.js";
import { checkpointLine, entryLine, openingLine, readLine } from "./lines.js";
import { type Finding, verifyExport } from "./verify.js";

const AT = "2026-03-02T10:00:00+05:00";
const FILE = "01970000-0000-7000-8000-000000000000";
const ours = generateKeyPairSync("ed25519");
const theirs = generateKeyPairSync("ed25519");
const KEY = publicKeyText(ours.publicKey);

const entry = (number: number, what = "file.read"): Entry => ({
  ...{ at: AT, officer: null, organisation: null, what, file: FILE, part: "acts", about: { number } },
  ground: { by: "participation", since: AT, act: "file.opened" },
});

const chain = (bodies: readonly string[], first = 1, before: Uint8Array = GENESIS): Link[] => {
  let hash = before;
  return bodies.map((body, place) => {
    hash = hashOf(hash, first + place, body);
    return { sequence: first + place, body, hash };
  });
};
const signed = (link: Pick<Link, "sequence" | "hash">, key: KeyObject = ours.privateKey): SignedCheckpoint =>
  signCheckpoint(key, { at: AT, sequence: link.sequence, hash: Buffer.from(link.hash).toString("hex") });
const closing = (
  { sequence, hash }: Pick<Link, "sequence" | "hash">,
  first = 1,
  before: Uint8Array = GENESIS,
  key: KeyObject = ours.privateKey,
): SignedCheckpoint =>
  signCheckpoint(key, {
    ...{ at: AT, sequence, hash: Buffer.from(hash).toString("hex") },
    export: { first, last: sequence, before: Buffer.from(before).toString("hex") },
  });

/** An export of so many entries, with a checkpoint after every third. */
function exported(length: number): { readonly links: Link[]; readonly lines: string[] } {
  const links = chain(Array.from({ length }, (_, place) => written(entry(place + 1))));
  const lines = [openingLine(1, GENESIS)];
  for (const link of links) {
    lines.push(entryLine(link));
    if (link.sequence % 3 === 0) lines.push(checkpointLine(signed(link)));
  }
  lines.push(checkpointLine(closing(links.at(-1) ?? { sequence: 0, hash: GENESIS })));
  return { links, lines };
}
const check = async (lines: readonly string[], keys: readonly string[] = [KEY]) =>
  verifyExport(lines, { keys });
const fault = async (lines: readonly string[], keys?: readonly string[]): Promise<Partial<Finding> | null> =>
  (await check(lines, keys)).finding;
/** The place of an entry among the lines. */
const lineOf = (lines: readonly string[], sequence: number): number =>
  lines.findIndex((line) => {
    const read = readLine(line);
    return read?.line === "entry" && read.sequence === sequence;
  });
const without = (lines: readonly string[], place: number) => lines.filter((_, other) => other !== place);

describe("an export that nobody touched", () => {
  it("is whole, whatever its length", () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30 }), async (length) => {
        const verdict = await check(exported(length).lines);
        expect(verdict).toMatchObject({ whole: true, finding: null, entries: length, closedAt: AT });
      }),
      { numRuns: 31 },
    ));

  it("can begin and end anywhere, and continues an earlier one", async () => {
    const { links } = exported(9);
    const [before, part] = [links[3]!, links.slice(4)];
    const lines = [
      openingLine(5, before.hash),
      ...part.map(entryLine),
      checkpointLine(closing(part.at(-1)!, 5, before.hash)),
    ];
    const earlier = closing(links[5]!).checkpoint;
    expect(await verifyExport(lines, { keys: [KEY], earlier })).toMatchObject({
      whole: true,
      first: 5,
      last: 9,
    });
    const other = { ...earlier, hash: "0".repeat(64) };
    expect((await verifyExport(lines, { keys: [KEY], earlier: other })).finding).toMatchObject({
      ...{ fault: "not-continued", sequence: 6 },
    });
    const later = closing({ ...links[8]!, sequence: 12 }).checkpoint;
    expect((await verifyExport(lines, { keys: [KEY], earlier: later })).finding).toMatchObject({
      fault: "not-continued",
    });
  });
});

describe("an export that somebody touched", () => {
  it("points at an entry that was changed", async () => {
    const { lines } = exported(10);
    for (const changed of [
      lines[lineOf(lines, 5)]!.replace('"file.read"', '"file.seen"'),
      lines[lineOf(lines, 5)]!.replace(
        /"hash":"./,
        (start) => start.slice(0, -1) + (start.endsWith("0") ? 1 : 0),
      ),
    ]) {
      const touched = lines.with(lineOf(lines, 5), changed);
      expect(await fault(touched)).toMatchObject({ fault: "changed", sequence: 5, line: 7 });
    }
  });

  it("points at the first entry that is missing", async () => {
    const { lines } = exported(10);
    expect(await fault(without(lines, lineOf(lines, 5)))).toMatchObject({
      fault: "missing",
      sequence: 5,
      last: 5,
    });
    expect(await fault(without(lines, lineOf(lines, 1)))).toMatchObject({
      fault: "missing",
      sequence: 1,
      last: 1,
    });
    const several = lines.filter((_, place) => place < lineOf(lines, 4) || place > lineOf(lines, 6));
    expect(await fault(several)).toMatchObject({ fault: "missing", sequence: 4, last: 6 });
  });

  it("points at the first entry that was moved", async () => {
    const { lines } = exported(10);
    const [four, five] = [lineOf(lines, 4), lineOf(lines, 5)];
    const swapped = lines.with(four, lines[five]!).with(five, lines[four]!);
    expect(await fault(swapped)).toMatchObject({ fault: "reordered", sequence: 4 });
  });

  it("points at an entry that stands there twice or was put in", async () => {
    const { lines, links } = exported(10);
    const five = lineOf(lines, 5);
    expect(await fault(lines.toSpliced(five + 1, 0, lines[five]!))).toMatchObject({
      fault: "repeated",
      sequence: 5,
    });
    const [forged] = chain([written(entry(99))], 6, links[4]!.hash);
    expect(await fault(lines.toSpliced(five + 1, 0, entryLine(forged!)))).toMatchObject({
      ...{ fault: "repeated", sequence: 6 },
    });
  });

  it("finds entries that were all rewritten to fit each other, between the checkpoints where it happened", async () => {
    const { links } = exported(10);
    const bodies = links.map(({ body }) => body);
    const rewritten = chain(bodies.with(4, written(entry(5, "file.seen"))));
    const lines = [openingLine(1, GENESIS)];
    for (const [place, link] of rewritten.entries()) {
      lines.push(entryLine(link));
      // What was signed stays as it was: nobody else has the key.
      if (link.sequence % 3 === 0) lines.push(checkpointLine(signed(links[place]!)));
    }
    lines.push(checkpointLine(closing(links.at(-1)!)));
    expect(await fault(lines)).toMatchObject({ fault: "rewritten", sequence: 4, last: 6 });
    const shorter = chain(bodies.filter((_, place) => place !== 4));
    const taken = [
      openingLine(1, GENESIS),
      ...shorter.map(entryLine),
      checkpointLine(closing(links.at(-1)!)),
    ];
    expect(await fault(taken)).toMatchObject({ fault: "missing", sequence: 10 });
  });

  it("misses its end, wherever it was cut", async () => {
    const { lines } = exported(10);
    for (let length = 0; length < lines.length; length += 1) {
      expect(await fault(lines.slice(0, length)), `${length} lines`).toMatchObject({ fault: "end-missing" });
    }
    expect(await fault([...lines, lines[1]!])).toMatchObject({ fault: "end-missing" });
  });

  it("misses its beginning, also where the opening line was changed with it", async () => {
    const { lines, links } = exported(10);
    const cut = [openingLine(3, links[1]!.hash), ...lines.slice(lineOf(lines, 3))];
    expect(await fault(cut)).toMatchObject({ fault: "missing", sequence: 1, last: 2 });
  });

  it("shows a checkpoint that was forged, or signed with a key that is not ours", async () => {
    const { lines, links } = exported(10);
    const third = lineOf(lines, 3) + 1;
    const later = { ...signed(links[2]!).checkpoint, at: "2026-03-03T10:00:00+05:00" };
    const forged = checkpointLine({ checkpoint: later, signature: signed(links[2]!).signature });
    expect(await fault(lines.with(third, forged))).toMatchObject({ fault: "forged", line: third + 1 });
    const other = checkpointLine(signed(links[2]!, theirs.privateKey));
    expect(await fault(lines.with(third, other))).toMatchObject({ fault: "unknown-key" });
    const named = signed(links[2]!, theirs.privateKey);
    const disguised = checkpointLine({ ...named, checkpoint: { ...named.checkpoint, key: KEY } });
    expect(await fault(lines.with(third, disguised))).toMatchObject({ fault: "forged" });
    const allTheirs = [
      openingLine(1, GENESIS),
      ...links.map(entryLine),
      checkpointLine(closing(links.at(-1)!, 1, GENESIS, theirs.privateKey)),
    ];
    expect(await fault(allTheirs)).toMatchObject({ fault: "unknown-key" });
    expect(await fault(allTheirs, [publicKeyText(theirs.publicKey)])).toBeNull();
  });

  it("refuses a line that two readers could take differently", async () => {
    const { lines } = exported(4);
    for (const line of [
      lines[1]!.replace('{"entry"', '{ "entry"'),
      lines[1]!.replace('"what":', '"what":"file.seen","what":'),
      lines[1]!.replace(/}$/, ',"zebra":1}'),
      "not JSON",
    ]) {
      expect(await fault(lines.with(1, line))).toMatchObject({ fault: "unreadable", line: 2 });
    }
  });

  it("is told, where Pana itself had found its log cut", async () => {
    const links = chain([entry(1), entry(2, "log.cut"), entry(3)].map(written));
    const lines = [openingLine(1, GENESIS), ...links.map(entryLine), checkpointLine(closing(links[2]!))];
    expect(await check(lines)).toMatchObject({
      whole: false,
      entries: 3,
      finding: { fault: "cut", sequence: 2 },
    });
  });

  it("never passes, whatever was done to it", () => {
    const { lines } = exported(12);
    const place = fc.nat({ max: lines.length - 1 });
    const tampering = fc.oneof(
      fc.tuple(place).map(([one]) => without(lines, one)),
      fc.tuple(place, place).map(([one, other]) => lines.with(one, lines[other]!)),
      fc.tuple(place, place).map(([one, other]) => lines.with(one, lines[other]!).with(other, lines[one]!)),
      fc.tuple(place, place).map(([one, other]) => lines.toSpliced(one, 0, lines[other]!)),
      fc.tuple(place, fc.nat(), fc.integer({ min: 32, max: 126 })).map(([one, at, letter]) => {
        const line = lines[one]!;
        const cut = at % line.length;
        return lines.with(one, line.slice(0, cut) + String.fromCharCode(letter) + line.slice(cut + 1));
      }),
      place.map((length) => lines.slice(0, length)),
    );
    const checkpoint = (line: string) => line.includes('"signature"') && !line.includes('"export"');
    /** Checkpoints between entries are signed statements of their own: one fewer, or the same twice, says nothing false. */
    const told = (all: readonly string[]) => all.filter((line) => !checkpoint(line)).join("\n");
    return fc.assert(
      fc.asyncProperty(tampering, async (touched) => {
        const { whole } = await check(touched);
        if (whole) expect(told(touched)).toBe(told(lines));
      }),
      { numRuns: 700 },
    );
  });
});
