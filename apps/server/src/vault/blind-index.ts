import { createHmac, hkdfSync } from "node:crypto";
import type { IndexKind } from "./blind-index-kinds.js";
import type { Contact, Identity } from "./contract.js";
import { documentNumber } from "./identifiers/document.js";
import { soundsOf, wordsOf } from "./names/likeness.js";

/*
 * Keyed blind indexes: HMAC-SHA256 of what is looked for, under a key for each kind that HKDF-SHA256 (RFC 5869) derives
 * from one root. Without the root nobody can compute a token, so a token cannot be tried out against a list of names.
 * Equal tokens do show that two files agree in something; docs/vault.md says what that gives away.
 */

export interface Token {
  readonly kind: IndexKind;
  /** Hexadecimal. */
  readonly token: string;
}

const FULL_BYTES = 16;
/**
 * Words of names are few and uneven: a full token of each would count how often a family name occurs. Of the tokens of
 * words only so many bits are kept, so that unlike names share one; those are told apart after decryption.
 */
const WORD_BITS = 12;

/** The tokens that one root gives. */
export class BlindIndex {
  readonly #keys = new Map<IndexKind, Uint8Array>();

  /** @param root 32 bytes that only this use knows */
  constructor(private readonly root: Uint8Array) {}

  /** The token of a value of a kind. */
  token(kind: IndexKind, value: string): Token {
    const mac = createHmac("sha256", this.#keyOf(kind)).update(value).digest();
    if (kind !== "word") return { kind, token: mac.subarray(0, FULL_BYTES).toString("hex") };
    return { kind, token: (mac.readUInt16BE(0) >> (16 - WORD_BITS)).toString(16).padStart(4, "0") };
  }

  /** Every token of a person, each once. */
  tokensOf(identity: Identity | null, contact: Contact | null): readonly Token[] {
    const named = identity === null ? [] : pairsOfSounds(identity);
    const values: (readonly [IndexKind, string])[] = [];
    for (const phone of contact?.phones ?? []) {
      values.push(["phone", phone.number]);
      for (const sound of identity?.names.flatMap(({ given }) => soundsOf(given ?? "")) ?? []) {
        values.push(["named-phone", `${sound} ${phone.number}`]);
      }
    }
    if (identity) {
      if (identity.iin) values.push(["iin", identity.iin]);
      for (const { number } of identity.documents) values.push(["document", documentNumber(number)]);
      for (const word of identity.names.flatMap(wordsOfName)) {
        for (const sound of soundsOf(word)) values.push(["word", sound]);
      }
      const { born } = identity;
      for (const pair of born === undefined ? [] : named) {
        values.push(["named-year", `${pair} ${born!.slice(0, 4)}`]);
        if (born!.length === 10) values.push(["named-date", `${pair} ${born}`]);
      }
    }
    const tokens = values.map(([kind, value]) => this.token(kind, value));
    return [...new Map(tokens.map((one) => [`${one.kind} ${one.token}`, one])).values()];
  }

  #keyOf(kind: IndexKind): Uint8Array {
    let key = this.#keys.get(kind);
    if (!key) {
      key = new Uint8Array(hkdfSync("sha256", this.root, "", `pana blind index: ${kind}`, 32));
      this.#keys.set(kind, key);
    }
    return key;
  }
}

/** Every word of a name. */
export const wordsOfName = ({ family, given, patronymic }: Identity["names"][number]): readonly string[] =>
  [family, given, patronymic].flatMap((part) => (part === undefined ? [] : wordsOf(part)));

/** A family name with a given name, in whichever order papers write them. */
function pairsOfSounds({ names }: Identity): readonly string[] {
  const pairs = names.flatMap(({ family = "", given = "" }) =>
    wordsOf(family).flatMap((one) =>
      wordsOf(given).flatMap((other) =>
        soundsOf(one).flatMap((first) => soundsOf(other).map((second) => [first, second].sort().join(" "))),
      ),
    ),
  );
  return [...new Set(pairs)];
}
