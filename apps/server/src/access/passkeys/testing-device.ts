import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a device is told to do otherwise than an honest one. */
export interface Otherwise {
  readonly origin?: string;
  readonly host?: string;
  /** Whether it says that it has asked who is there. */
  readonly verified?: boolean;
  readonly counter?: number;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;
const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest();
const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const bytes = (value: Buffer) => Buffer.concat([Buffer.from([0x58, value.length]), value]);

/** A device with one passkey (WebAuthn level 3, 6.1 and 6.5; ES256, no attestation), for tests without a browser. */
export function device(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credential = randomBytes(16);
  const id = credential.toString("base64url");
  // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes(Buffer.from(x, "base64url")),
    Buffer.from([0x22]),
    bytes(Buffer.from(y, "base64url")),
  ]);
  let counter = 0;

  const data = (other: Otherwise, key: Buffer | null): Buffer => {
    counter += 1;
    const head = Buffer.alloc(5);
    head[0] = PRESENT | (other.verified === false ? 0 : VERIFIED) | (key ? HAS_KEY : 0);
    head.writeUInt32BE(other.counter ?? counter, 1);
    return Buffer.concat([sha256(other.host ?? new URL(origin).hostname), head, ...(key ? [key] : [])]);
  };
  const client = (type: string, challenge: unknown, other: Otherwise): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: other.origin ?? origin, crossOrigin: false }));
  const answer = (response: Record<string, unknown>) => ({
    ...{ id, rawId: id, type: "public-key", clientExtensionResults: {} },
    response,
  });

  return {
    /** Makes the passkey. */
    make: (options: Readonly<Record<string, unknown>>, other: Otherwise = {}) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credential.length);
      const key = Buffer.concat([Buffer.alloc(16), length, credential, cose]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        ...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData")],
        bytes(data(other, key)),
      ]);
      return answer({
        clientDataJSON: client("webauthn.create", options.challenge, other).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      });
    },
    /** Signs in. */
    open: (options: Readonly<Record<string, unknown>>, other: Otherwise = {}) => {
      const clientData = client("webauthn.get", options.challenge, other);
      const authenticatorData = data(other, null);
      const signature = sign("sha256", Buffer.concat([authenticatorData, sha256(clientData)]), privateKey);
      return answer({
        clientDataJSON: clientData.toString("base64url"),
        authenticatorData: authenticatorData.toString("base64url"),
        signature: signature.toString("base64url"),
      });
    },
  };
}
