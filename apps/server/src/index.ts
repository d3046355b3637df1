export { BadSetting, type Config, readConfig, SETTINGS } from "./config.js";
export { type Database, openDatabase, RoleRefused } from "./database/database.js";
export { DataHeld } from "./database/holder.js";
export { MigrationRefused, migrate } from "./database/migrate.js";
export { openApi } from "./openapi.js";
