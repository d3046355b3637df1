import { createHmac } from "node:crypto";
import { type KeyPair, keyPairOf } from "./hpke.js";

/**
 * The key pair of a reporter, which follows from the receipt code and the server's secret and is kept nowhere. Its public
 * half stands beside the report, so that the desk can answer; the private half exists while somebody shows the code.
 */
export const replyKeyOf = (secret: Uint8Array, code: string): Promise<KeyPair> =>
  keyPairOf(createHmac("sha256", secret).update(`reply key\0${code}`).digest());
