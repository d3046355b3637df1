/*
 * What the vault's names and indexes are worth, in figures: `node scripts/build.mjs && node apps/server/bench/vault.mjs`.
 *   1. how often spellings of one name meet, and of different names (the table in src/vault/names/spellings.ts);
 *      baseline: comparison of the letters as typed;
 *   2. how many people somebody with a copy of the database could name by counting tokens of words, if they knew exactly
 *      how often every name occurs; baseline: full tokens;
 *   3. what opening a candidate costs; baseline: one AES-256-GCM decryption of the same bytes.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { BlindIndex } from "../dist/vault/blind-index.js";
import { newKey } from "../dist/vault/keys/envelope.js";
import { heldKey } from "../dist/vault/keys/key-encryption.js";
import { likeness } from "../dist/vault/names/likeness.js";
import { LATER_SPELLINGS, measure, SPELLINGS } from "../dist/vault/names/spellings.js";
import { openPart, sealPart } from "../dist/vault/sealed-parts.js";

const say = (line) => process.stdout.write(`${line}\n`);
const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

const typed = (one, other) => (one.toLowerCase() === other.toLowerCase() ? "exact" : null);
for (const [name, compare] of [
  ["letters as typed (baseline)", typed],
  ["Pana", likeness],
]) {
  for (const [table, spellings] of [
    ["the table the rules were made with", SPELLINGS],
    ["the table written afterwards", LATER_SPELLINGS],
  ]) {
    const { same, sameBySpelling, sameBySound, different, differentBySpelling, differentBySound } = measure(
      spellings,
      compare,
    );
    say(`names, ${name}, ${table}: ${same} pairs of one name, ${different} of different names`);
    say(
      `  found by spelling ${percent(sameBySpelling, same)}, at least by sound ${percent(sameBySound, same)}`,
    );
    say(
      `  falsely by spelling ${percent(differentBySpelling, different)}, by sound ${percent(differentBySound, different)}`,
    );
  }
}

/** 100,000 people whose names occur as names do: the n-th most frequent 1/n as often as the first. */
const PEOPLE = 100_000;
for (const sounds of [1_000, 4_000, 16_000]) {
  const harmonic = Array.from({ length: sounds }, (_, n) => 1 / (n + 1)).reduce((sum, one) => sum + one, 0);
  const counts = Array.from({ length: sounds }, (_, n) =>
    Math.max(1, Math.round(PEOPLE / harmonic / (n + 1))),
  );
  const people = counts.reduce((sum, one) => sum + one, 0);
  const index = new BlindIndex(randomBytes(32));
  // The best guess for each token: names by their frequency, in turn, to tokens by theirs.
  const named = (tokenOf) => {
    const tokens = new Map();
    counts.forEach((count, name) => {
      const token = tokenOf(name);
      const here = tokens.get(token) ?? { total: 0, of: new Map() };
      here.total += count;
      here.of.set(name, count);
      tokens.set(token, here);
    });
    // Equal counts cannot be told apart: they come in the order of chance, not of the table.
    const ranked = [...tokens.values()]
      .map((one) => ({ ...one, chance: randomBytes(4).readUInt32BE() }))
      .sort((one, other) => other.total - one.total || one.chance - other.chance);
    return ranked.reduce((sum, { of }, rank) => sum + (of.get(rank) ?? 0), 0);
  };
  const full = named((name) => name);
  const kept = named((name) => index.token("word", `W${name}`).token);
  say(
    `counting, ${sounds} names: ${percent(kept, people)} of people named; full tokens (baseline) ${percent(full, people)}; ` +
      `ratio ${(kept / full).toFixed(2)}`,
  );
}

const place = { file: "f", key: "k", version: 1 };
const identity = {
  names: [{ family: "Қалдаяқова", given: "Гүлнәр", use: "papers" }],
  documents: [],
  born: "1999",
};
const kek = heldKey("bench", newKey());
const dataKey = newKey();
const sealed = await sealPart(dataKey, place, "identity", identity);
const wrapped = await kek.wrap(dataKey, "identity");
const ROUNDS = 3_000;
const timed = async (work) => {
  const begun = process.hrtime.bigint();
  for (let round = 0; round < ROUNDS; round++) await work();
  return Number(process.hrtime.bigint() - begun) / ROUNDS / 1_000;
};
const nonce = randomBytes(12);
const cipher = createCipheriv("aes-256-gcm", dataKey, nonce);
const ciphertext = Buffer.concat([cipher.update(Buffer.alloc(512)), cipher.final()]);
const plain = () => {
  const decipher = createDecipheriv("aes-256-gcm", dataKey, nonce).setAuthTag(cipher.getAuthTag());
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
};
await timed(plain);
const baseline = await timed(plain);
const opening = await timed(async () =>
  openPart(await kek.unwrap(wrapped, "identity"), place, "identity", sealed),
);
say(
  `opening a candidate (unwrap the data key, open a part): ${opening.toFixed(0)} µs; one decryption (baseline) ` +
    `${baseline.toFixed(0)} µs; ratio ${(opening / baseline).toFixed(1)}`,
);
