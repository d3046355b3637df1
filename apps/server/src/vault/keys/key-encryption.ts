import { spawn } from "node:child_process";
import { NONCE_BYTES, open, seal } from "./envelope.js";

/**
 * A key-encryption key, wherever it is: in this process, or in a KMS or HSM that never gives it away. It wraps the data
 * keys of persons and the root of the blind indexes, 32 bytes each.
 */
export interface KeyEncryption {
  /** Letters, digits, `.`, `_`, `-`; never reused for another key. */
  readonly id: string;
  /**
   * @param key 32 bytes
   * @param context what the key is for; unwrapping needs the same
   */
  wrap(key: Uint8Array, context: string): Promise<Uint8Array>;
  /** @throws NotOpened where the key was wrapped by another key, for another purpose, or was changed */
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>;
}

export const KEY_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** A key-encryption key held by this process. */
export function heldKey(id: string, key: Uint8Array): KeyEncryption {
  const place = (context: string) => ["pana key", id, context];
  return {
    id,
    wrap: async (data, context) => {
      const { nonce, ciphertext } = await seal(key, place(context), data);
      return Buffer.concat([nonce, ciphertext]);
    },
    unwrap: (wrapped, context) =>
      open(key, place(context), {
        nonce: wrapped.subarray(0, NONCE_BYTES),
        ciphertext: wrapped.subarray(NONCE_BYTES),
      }),
  };
}

/** The program that speaks to the KMS failed or answered something else than it should. */
export class KmsFailed extends Error {
  override readonly name = "KmsFailed";
}

/** Longer than any KMS takes; the request that waits is answered with an error then. */
const PATIENCE_MS = 20_000;

/**
 * Runs the program of the KMS: `<program> wrap|unwrap <key id> <context>` with base64 on standard input and output, and
 * `<program> current`, which prints the id of the key that new data keys are to be wrapped with.
 * @throws KmsFailed, without what the program said: it may repeat what it was given
 */
function ask(program: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (why: string) =>
      reject(new KmsFailed(`The program of PANA_VAULT_KMS ${why} (${args[0]}).`));
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"], timeout: PATIENCE_MS });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
    child.stdin.on("error", () => undefined);
    child.once("error", () => refuse("could not be run"));
    child.once("close", (status) => (status === 0 ? resolve(output.trim()) : refuse("did not succeed")));
    child.stdin.end(input);
  });
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A key in a KMS or HSM, reached through a program of the installation. */
export function kmsKey(program: string, id: string): KeyEncryption {
  const run = async (what: "wrap" | "unwrap", bytes: Uint8Array, context: string) => {
    const answer = await ask(program, [what, id, context], Buffer.from(bytes).toString("base64"));
    if (!BASE64.test(answer))
      throw new KmsFailed(`The program of PANA_VAULT_KMS did not answer base64 (${what}).`);
    return Buffer.from(answer, "base64");
  };
  return {
    id,
    wrap: (key, context) => run("wrap", key, context),
    unwrap: (wrapped, context) => run("unwrap", wrapped, context),
  };
}

/** The id of the key that the KMS wraps new keys with. */
export async function currentKmsKey(program: string): Promise<string> {
  const id = await ask(program, ["current"]);
  if (!KEY_ID.test(id)) throw new KmsFailed("The program of PANA_VAULT_KMS named no key (current).");
  return id;
}
