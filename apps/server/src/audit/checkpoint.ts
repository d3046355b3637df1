import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { canonical } from "../files/canonical.js";

/**
 * What is signed: up to which entry the chain had grown, and the hash that it had there. With `export`, also which entries
 * an export holds and the hash before the first of them, so that neither of its ends can be cut off.
 */
export interface Checkpoint {
  /** RFC 3339. */
  readonly at: string;
  readonly sequence: number;
  /** Hexadecimal. */
  readonly hash: string;
  /** The public key that it is signed with: {@link publicKeyText}. */
  readonly key: string;
  readonly export?: {
    /** The sequences of its first and last entry; `last` is one below `first` where it holds none. */
    readonly first: number;
    readonly last: number;
    /** Hexadecimal. */
    readonly before: string;
  };
}

export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** Ed25519 (RFC 8032), in base64url. */
  readonly signature: string;
}

/** A signature of something else can never be shown as one of a checkpoint. */
const signedBytes = (checkpoint: Checkpoint): Buffer =>
  Buffer.from(`pana audit checkpoint 1\n${canonical(checkpoint)}`, "utf8");

/** A public key as people copy it: its 32 bytes in base64url, 43 letters. */
export const publicKeyText = (key: KeyObject): string => key.export({ format: "jwk" }).x as string;

/** The public key of such a text; null where it is none. */
export function readPublicKey(text: string): KeyObject | null {
  if (!/^[\w-]{43}$/.test(text)) return null;
  try {
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: text }, format: "jwk" });
    return publicKeyText(key) === text ? key : null;
  } catch {
    return null;
  }
}

export function signCheckpoint(privateKey: KeyObject, checkpoint: Omit<Checkpoint, "key">): SignedCheckpoint {
  const whole = { ...checkpoint, key: publicKeyText(createPublicKey(privateKey)) };
  return { checkpoint: whole, signature: sign(null, signedBytes(whole), privateKey).toString("base64url") };
}

/** Whether the key that the checkpoint names has signed it; which keys are to be believed is another question. */
export function isSigned({ checkpoint, signature }: SignedCheckpoint): boolean {
  const key = readPublicKey(checkpoint.key);
  return key !== null && verify(null, signedBytes(checkpoint), key, Buffer.from(signature, "base64url"));
}
