export { hashPassword } from "./access/password.js";
export { exportLog } from "./audit/export.js";
export { AuditKeyRefused, readSigningKey } from "./audit/key.js";
export { type Draft, Log } from "./audit/log.js";
export { makeBackupKey, readBackupKey } from "./backup/key.js";
export type { BackupHead, Manifest } from "./backup/manifest.js";
export { BackupRefused } from "./backup/refused.js";
export { checkBackup, type Restored, restoreBackup } from "./backup/restore.js";
export { type Taken, takeBackup } from "./backup/take.js";
export { BadSetting, type Config, readConfig } from "./config.js";
export { type Database, openBeside, openDatabase, openForOwner, RoleRefused } from "./database/database.js";
export { DataHeld } from "./database/holder.js";
export { MigrationRefused, migrate } from "./database/migrate.js";
export { NotEmpty, type Seeding, seedDemonstration } from "./demonstration/seed.js";
export { isEmpty, type Plan, unfinished } from "./demonstration/seed-store.js";
export { brokenChains } from "./files/store.js";
export { type PagePorts, type Server, type StartOptions, startServer } from "./main.js";
export { openApi } from "./openapi.js";
export {
  type AdministratorInput,
  AdministratorRefused,
  makeAdministrator,
} from "./organisations/first-administrator.js";
export { SecretRefused } from "./reports/secret.js";
export { type Erasure, type ErasureReport, eraseIdentities } from "./vault/erase.js";
export { VaultRefused } from "./vault/keys/key-file.js";
export { type Keyring, openKeyring } from "./vault/keys/keyring.js";
export type { KekUse } from "./vault/owner-store.js";
export { listKeys, type Rotated, retireKey, rotateKeys } from "./vault/rotate.js";
