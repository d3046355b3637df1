export { hashPassword } from "./access/password.js";
export { BadSetting, type Config, readConfig, SETTINGS } from "./config.js";
export { type Database, openDatabase, RoleRefused } from "./database/database.js";
export { DataHeld } from "./database/holder.js";
export { MigrationRefused, migrate } from "./database/migrate.js";
export { type PagePorts, type Server, type StartOptions, startServer } from "./main.js";
export { openApi } from "./openapi.js";
export { SecretRefused } from "./reports/secret.js";
