import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotOpened, newKey } from "../../vault/keys/envelope.js";
import { keyPairOf, openWith, SEALING_BYTES, sealTo } from "./hpke.js";

const value = fc.uint8Array({ maxLength: 3_000 });

describe("what is sealed to a public key", () => {
  it("opens with the private key, and nothing of it can be seen before", async () => {
    const pair = await keyPairOf(newKey());
    await fc.assert(
      fc.asyncProperty(value, async (bytes) => {
        const sealed = await sealTo(pair.publicKey, "report", bytes);
        expect(sealed).toHaveLength(bytes.length + SEALING_BYTES);
        if (bytes.length >= 8) expect(Buffer.from(sealed).includes(Buffer.from(bytes))).toBe(false);
        expect(Buffer.from(await openWith(pair, "report", sealed))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 25 },
    );
  });

  it("opens with no other key, as no other kind, and not after one bit was changed anywhere", async () => {
    const [pair, other] = await Promise.all([keyPairOf(newKey()), keyPairOf(newKey())]);
    const sealed = await sealTo(pair.publicKey, "report", Buffer.from("kept"));
    await expect(openWith(other, "report", sealed)).rejects.toThrow(NotOpened);
    await expect(openWith(pair, "message", sealed)).rejects.toThrow(NotOpened);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const changed = Uint8Array.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(openWith(pair, "report", changed)).rejects.toThrow(NotOpened);
      }),
      { numRuns: 60 },
    );
  });

  it("is told from bytes that nobody has sealed", async () => {
    const pair = await keyPairOf(newKey());
    await fc.assert(
      fc.asyncProperty(value, async (bytes) => {
        await expect(openWith(pair, "report", bytes)).rejects.toThrow(NotOpened);
      }),
      { numRuns: 25 },
    );
  });

  it("is another ciphertext each time, though the key pair of a seed is the same each time", async () => {
    const seed = newKey();
    const [one, same] = await Promise.all([keyPairOf(seed), keyPairOf(seed)]);
    expect(same.publicKey).toEqual(one.publicKey);
    const twice = await Promise.all([0, 1].map(() => sealTo(one.publicKey, "message", Buffer.from("x"))));
    expect(twice[0]).not.toEqual(twice[1]);
    for (const sealed of twice)
      expect(Buffer.from(await openWith(same, "message", sealed)).toString()).toBe("x");
  });
});
