import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { factorRoutes } from "./access/factors/routes.js";
import { passkeyRoutes } from "./access/passkeys/routes.js";
import { passwordRoutes } from "./access/passwords/routes.js";
import { providerRoutes } from "./access/provider/routes.js";
import { accessRoutes } from "./access/routes.js";
import { callerOf } from "./access/session.js";
import { sessionRoutes } from "./access/sessions/routes.js";
import { Log } from "./audit/log.js";
import { auditRoutes, type FileLog, fileLog } from "./audit/routes.js";
import { witnessAll } from "./audit/witness.js";
import type { Config } from "./config.js";
import type { Database } from "./database/database.js";
import { talkative } from "./database/talkative.js";
import { emergencyRoutes } from "./files/emergencies/routes.js";
import { fileOpener } from "./files/open.js";
import { packageRoutes } from "./files/package-routes.js";
import { fileRoutes } from "./files/routes.js";
import { sealPlainTyping } from "./files/seal-plain.js";
import { application } from "./http/application.js";
import type { LogStream } from "./http/log.js";
import { startJob } from "./inbox/job.js";
import { inboxRoutes } from "./inbox/routes.js";
import { Knowledge } from "./organisations/knowledge.js";
import { organisationRoutes } from "./organisations/routes.js";
import { malwareCheck, noCheck } from "./pictures/malware.js";
import { type PublicReports, publicReports } from "./reports/receive.js";
import { reportRoutes } from "./reports/routes.js";
import { openDeskKey } from "./reports/sealing/desk-key.js";
import { sealPlainReports } from "./reports/sealing/seal-plain.js";
import { holdSecret, readSecret } from "./reports/secret.js";
import { vaultRoutes } from "./vault/routes.js";
import { openSecret, openVault } from "./vault/vault.js";

/** What pages that another floor serves are handed. */
export interface PagePorts {
  readonly reports: PublicReports;
  readonly fileLog: FileLog;
  readonly demonstration: boolean;
  /** The address of the pages in the Tor network, without a slash at its end. */
  readonly onionLocation: string | null;
  /** Whether the desk is at the same address. */
  readonly deskHere: boolean;
}

export interface StartOptions {
  /** Opened by {@link openDatabase}; whoever opened it closes it, after the server. */
  readonly database: Database;
  /** Registers the pages of the web. */
  readonly pages?: (app: FastifyInstance, ports: PagePorts) => Promise<void>;
  /** Where lines of the log go; standard output where none is given. */
  readonly log?: LogStream;
  /** The present moment in milliseconds since 1970; the clock of the machine where none is given. */
  readonly clock?: () => number;
  /** Whether the background work runs in this process; false for tests that say themselves when it does. */
  readonly background?: boolean;
}

export interface Server {
  /** The address that it listens on, without a slash at its end. */
  readonly url: string;
  /** Takes nothing new, answers what is under way within a bound (http/closing.ts), ends the background work. */
  close(): Promise<void>;
}

/**
 * Serves Pana: the whole application as a list.
 * @throws SecretRefused where the receipt codes in the database were made with another secret
 * @throws AuditKeyRefused where the key of the log cannot be used
 * @throws VaultRefused where the identities in the database were sealed with keys that are not here
 */
export async function startServer(config: Config, options: StartOptions): Promise<Server> {
  const { clock = Date.now } = options;
  const now = () => zone.print(clock());
  const database = options.database.byClock(now);
  const secret = await readSecret(config.receiptSecret, config.data);
  await holdSecret(database, secret);
  const knowledge = new Knowledge(database);
  const { zone } = (await knowledge.known()).law.clock;
  const vault = await openVault(config, database, now);
  const desk = await openDeskKey(database, vault.keyring);
  await sealPlainReports(database, desk);
  await sealPlainTyping(database, vault.keyring);
  const checkFile = config.fileCheck === null ? noCheck : malwareCheck(config.fileCheck);
  const services = { config, database, knowledge, secret, desk, now, checkFile };

  const app = await application(config, (request) => callerOf(services, request), clock, options.log);
  const loud = await talkative(database);
  if (loud.length > 0) app.log.warn({ set: loud }, "the log of PostgreSQL may repeat what people wrote");
  const factorKey = await openSecret(vault.keyring, database, "second-factors");
  const audit = await Log.open({
    ...{ database, now, data: config.data },
    onTrouble: (what, sequence) => app.log.error({ sequence }, what),
  });
  witnessAll(app, { database, log: audit, clock });
  accessRoutes(app, services);
  sessionRoutes(app, services);
  const factors = { ...services, factorKey, clock };
  factorRoutes(app, factors);
  passkeyRoutes(app, factors);
  passwordRoutes(app, factors);
  providerRoutes(app, factors, config);
  organisationRoutes(app, services);
  fileRoutes(app, { ...services, vault });
  packageRoutes(app, services);
  emergencyRoutes(app, { ...services, vault });
  vaultRoutes(app, { ...services, vault });
  inboxRoutes(app, services);
  reportRoutes(app, { ...services, fileOpener: () => fileOpener(services) });
  const showing = { ...services, log: audit };
  auditRoutes(app, showing);
  await options.pages?.(app, {
    reports: publicReports(services),
    fileLog: fileLog(showing),
    demonstration: config.demonstration,
    onionLocation: config.onionLocation,
    deskHere: config.pagesUrl === null,
  });

  const job = options.background === false ? null : await startJob(services, app.log);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  const url = `http://${host}:${port}`;
  database.embedded?.hold.describe(`process ${process.pid}, ${url}`);
  return {
    url,
    close: async () => {
      await Promise.all([app.close(), job?.stop()]);
      await audit
        .close()
        .catch((err: unknown) => app.log.error({ err }, "the log was not signed at the end"));
    },
  };
}
