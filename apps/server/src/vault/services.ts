import type { Recording } from "../files/record.js";
import type { MalwareCheck } from "../pictures/malware.js";
import type { Vault } from "./vault.js";

/** What the actions of the vault need. */
export interface Vaulting extends Recording {
  readonly vault: Vault;
  readonly checkFile: MalwareCheck;
}
