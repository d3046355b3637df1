import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filledJson, type Kind, seal } from "./seal.js";

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Opens as whoever implements RFC 9180 does. */
async function open(key: CryptoKey, kind: Kind, sealed: Uint8Array): Promise<Uint8Array> {
  expect(sealed[0]).toBe(1);
  const context = await suite.createRecipientContext({
    recipientKey: key,
    enc: sealed.slice(1, 66).buffer as ArrayBuffer,
    info: new TextEncoder().encode(`pana ${kind} 1`).buffer as ArrayBuffer,
  });
  return new Uint8Array(await context.open(sealed.slice(66).buffer as ArrayBuffer));
}

test("what the script of the pages seals is opened by another implementation of RFC 9180, as that kind and by that key only", async () => {
  const [pair, other] = await Promise.all([suite.kem.generateKeyPair(), suite.kem.generateKeyPair()]);
  const publicKey = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const value = Uint8Array.from(bytes);
      const sealed = await seal(publicKey, "report", value);
      expect(await open(pair.privateKey, "report", sealed)).toEqual(value);
      await expect(open(pair.privateKey, "picture", sealed)).rejects.toThrow();
      await expect(open(other.privateKey, "report", sealed)).rejects.toThrow();
    }),
    { numRuns: 20 },
  );
});

test("the length of what is sealed does not tell the length of what was written", () => {
  const lengths = [1, 50, 400].map((length) => filledJson({ what: "ұ".repeat(length / 2) }).length);
  expect(new Set(lengths)).toEqual(new Set([512]));
  fc.assert(
    fc.property(fc.string(), (what) => {
      const filled = filledJson({ what });
      expect(filled.length % 512).toBe(0);
      expect(JSON.parse(new TextDecoder().decode(filled))).toEqual({ what });
    }),
  );
});
