import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotOpened, newKey } from "../../vault/keys/envelope.js";
import { keyPairOf, openWith, SEALING_BYTES, sealTo } from "./hpke.js";

const value = fc.uint8Array({ maxLength: 3_000 });

describe("what is sealed to a public key", () => {
  it("opens with the private key, and nothing of it can be seen before", async () => {
    const pair = keyPairOf(newKey());
    await fc.assert(
      fc.property(value, (bytes) => {
        const sealed = sealTo(pair.publicKey, "report", bytes);
        expect(sealed).toHaveLength(bytes.length + SEALING_BYTES);
        if (bytes.length >= 8) expect(Buffer.from(sealed).includes(Buffer.from(bytes))).toBe(false);
        expect(Buffer.from(openWith(pair, "report", sealed))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 25 },
    );
  });

  it("opens with no other key, as no other kind, and not after one bit was changed anywhere", async () => {
    const [pair, other] = [keyPairOf(newKey()), keyPairOf(newKey())];
    const sealed = sealTo(pair.publicKey, "report", Buffer.from("kept"));
    expect(() => openWith(other, "report", sealed)).toThrow(NotOpened);
    expect(() => openWith(pair, "message", sealed)).toThrow(NotOpened);
    await fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Uint8Array.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => openWith(pair, "report", changed)).toThrow(NotOpened);
      }),
      { numRuns: 60 },
    );
  });

  it("is told from bytes that nobody has sealed", async () => {
    const pair = keyPairOf(newKey());
    await fc.assert(
      fc.property(value, (bytes) => {
        expect(() => openWith(pair, "report", bytes)).toThrow(NotOpened);
      }),
      { numRuns: 25 },
    );
  });

  it("is what another implementation of RFC 9180 opens, and the other way round, and both derive the same keys", async () => {
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const buffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.constantFrom("report", "message", "picture"),
        value,
        async (seed, kind, bytes) => {
          const [ours, theirs] = [keyPairOf(seed), await suite.kem.deriveKeyPair(buffer(seed))];
          const publicKey = new Uint8Array(await suite.kem.serializePublicKey(theirs.publicKey));
          expect(Buffer.from(ours.publicKey)).toEqual(Buffer.from(publicKey));
          const info = buffer(Buffer.from(`pana ${kind} 1`));
          const sealed = sealTo(publicKey, kind, bytes);
          const [enc, recipientKey] = [buffer(sealed.subarray(1, 66)), theirs.privateKey];
          const opened = await suite.open({ recipientKey, enc, info }, buffer(sealed.subarray(66)));
          expect(Buffer.from(opened)).toEqual(Buffer.from(bytes));
          const sent = await suite.seal({ recipientPublicKey: theirs.publicKey, info }, buffer(bytes));
          const received = Buffer.concat([Uint8Array.of(1), Buffer.from(sent.enc), Buffer.from(sent.ct)]);
          expect(Buffer.from(openWith(ours, kind, received))).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is another ciphertext each time, though the key pair of a seed is the same each time", async () => {
    const seed = newKey();
    const [one, same] = [keyPairOf(seed), keyPairOf(seed)];
    expect(same.publicKey).toEqual(one.publicKey);
    const twice = [0, 1].map(() => sealTo(one.publicKey, "message", Buffer.from("x")));
    expect(twice[0]).not.toEqual(twice[1]);
    for (const sealed of twice) expect(Buffer.from(openWith(same, "message", sealed)).toString()).toBe("x");
  });
});
