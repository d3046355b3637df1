import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BLOCK_BYTES, filledJson, NotOpened, newKey, open, readJson, seal } from "./envelope.js";
import { heldKey, KmsFailed } from "./key-encryption.js";
import { keyFileIn, VaultRefused } from "./key-file.js";
import { openKeyring } from "./keyring.js";

const now = () => "2026-03-02T10:00:00+05:00";
let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "pana-keys-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

describe("a sealed value", () => {
  it("opens in its place with its key, and nowhere else, and not when one bit of it was changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        fc.nat(),
        fc.nat({ max: 7 }),
        async (value, at, bit) => {
          const key = newKey();
          const sealed = await seal(key, ["file", "identity", 1], value);
          expect(await open(key, ["file", "identity", 1], sealed)).toEqual(value);
          await expect(open(key, ["file", "identity", 2], sealed)).rejects.toThrow(NotOpened);
          await expect(open(newKey(), ["file", "identity", 1], sealed)).rejects.toThrow(NotOpened);
          const ciphertext = Uint8Array.from(sealed.ciphertext);
          ciphertext[at % ciphertext.length]! ^= 1 << bit;
          await expect(open(key, ["file", "identity", 1], { ...sealed, ciphertext })).rejects.toThrow(
            NotOpened,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("never has the same nonce twice", async () => {
    const key = newKey();
    const nonces = await Promise.all(
      Array.from({ length: 200 }, async () =>
        Buffer.from((await seal(key, [], new Uint8Array(1))).nonce).toString("hex"),
      ),
    );
    expect(new Set(nonces).size).toBe(200);
  });

  it("does not tell how long a text is, up to the next block", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const filled = filledJson(value);
        expect(filled.length % BLOCK_BYTES).toBe(0);
        expect(JSON.stringify(readJson(filled))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe("a key-encryption key", () => {
  it("unwraps for the purpose it wrapped for", async () => {
    const kek = heldKey("k1", newKey());
    const key = newKey();
    const wrapped = await kek.wrap(key, "identity of a");
    expect(Buffer.from(await kek.unwrap(wrapped, "identity of a"))).toEqual(Buffer.from(key));
    await expect(kek.unwrap(wrapped, "identity of b")).rejects.toThrow(NotOpened);
    await expect(heldKey("k2", newKey()).unwrap(wrapped, "identity of a")).rejects.toThrow(NotOpened);
  });
});

describe("the keyring", () => {
  const fromFile = () => openKeyring({ data, vaultKeys: null, vaultKms: null }, now);

  it("makes a file that its owner alone may read, once, however many ask at once", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await fromFile().current()).id));
    expect(new Set(ids).size).toBe(1);
    expect((await stat(keyFileIn(data))).mode & 0o777).toBe(0o600);
  });

  it("is followed by a ring that was open before: a new key is current at once, the old one still unwraps", async () => {
    const ring = fromFile();
    const old = await ring.current();
    const wrapped = await old.wrap(newKey(), "x");
    const added = await fromFile().add!();
    expect((await ring.current()).id).toBe(added);
    expect(await (await ring.byId(old.id)).unwrap(wrapped, "x")).toHaveLength(32);
    await fromFile().drop!(old.id);
    await expect(ring.byId(old.id)).rejects.toThrow(VaultRefused);
  });

  it("refuses a file that others may read, or that holds no key, and repeats nothing of it", async () => {
    const file = keyFileIn(data);
    await writeFile(file, "k1=c2VjcmV0\n", { mode: 0o600 });
    await expect(fromFile().current()).rejects.toThrow(/k1 must have 32 bytes/);
    await expect(fromFile().current()).rejects.not.toThrow(/c2VjcmV0/);
    await writeFile(file, "", { mode: 0o600 });
    await expect(fromFile().current()).rejects.toThrow(/at least one key/);
    await rm(file);
    await writeFile(file, `k1=${Buffer.alloc(32).toString("base64")}\n`, { mode: 0o644 });
    await expect(fromFile().current()).rejects.toThrow(/chmod 600/);
  });

  it("takes the keys of a setting as they are, and neither makes nor forgets any", async () => {
    const ring = openKeyring({ data, vaultKeys: [["a", newKey()]], vaultKms: null }, now);
    expect((await ring.current()).id).toBe("a");
    expect([ring.add, ring.drop]).toEqual([null, null]);
    await expect(ring.byId("b")).rejects.toThrow(/PANA_VAULT_KEYS/);
    await expect(readFile(keyFileIn(data))).rejects.toThrow(/ENOENT/);
  });
});

/** A KMS of one key, as an installation would write its program: it holds the key, and gives it to nobody. */
const KMS = `#!${process.execPath}
const { createCipheriv, createDecipheriv, randomBytes } = require("node:crypto");
const [what, id, context] = process.argv.slice(2);
if (what === "current") { console.log("hsm-1"); process.exit(0); }
if (id !== "hsm-1") process.exit(3);
const key = Buffer.alloc(32, 9);
const input = Buffer.from(require("node:fs").readFileSync(0, "utf8"), "base64");
if (what === "wrap") {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(input), cipher.final()]);
  console.log(Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64"));
} else {
  const cipher = createDecipheriv("aes-256-gcm", key, input.subarray(0, 12)).setAAD(Buffer.from(context));
  cipher.setAuthTag(input.subarray(12, 28));
  console.log(Buffer.concat([cipher.update(input.subarray(28)), cipher.final()]).toString("base64"));
}
`;

describe("a KMS", () => {
  it("wraps and unwraps through its program, and a failure says nothing of what it was given", async () => {
    const program = join(data, "kms");
    await writeFile(program, KMS, { mode: 0o700 });
    const ring = openKeyring({ data, vaultKeys: null, vaultKms: program }, now);
    const kek = await ring.current();
    expect(kek.id).toBe("hsm-1");
    const key = newKey();
    const wrapped = await kek.wrap(key, "identity of a");
    expect(Buffer.from(await kek.unwrap(wrapped, "identity of a"))).toEqual(Buffer.from(key));
    await expect(kek.unwrap(wrapped, "identity of b")).rejects.toThrow(KmsFailed);
    await expect((await ring.byId("hsm-2")).wrap(key, "x")).rejects.toThrow(/did not succeed/);
    const missing = openKeyring({ data, vaultKeys: null, vaultKms: join(data, "none") }, now);
    await expect(missing.current()).rejects.toThrow(/could not be run/);
  });
});
