import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hexadecimal digits; a lone surrogate counts as U+FFFD. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
