import swagger from "@fastify/swagger";
import Fastify from "fastify";
import { accessContract } from "./access/contract.js";
import { factorsContract } from "./access/factors/contract.js";
import { passkeysContract } from "./access/passkeys/contract.js";
import { passwordsContract } from "./access/passwords/contract.js";
import { providerContract } from "./access/provider/contract.js";
import { sessionsContract } from "./access/sessions/contract.js";
import { auditContract } from "./audit/contract.js";
import type { Contract } from "./contract.js";
import { filesContract } from "./files/contract.js";
import { emergenciesContract } from "./files/emergencies/contract.js";
import { packageContract } from "./files/package-contract.js";
import { inboxContract } from "./inbox/contract.js";
import { organisationsContract } from "./organisations/contract.js";
import { reportsContract } from "./reports/contract.js";
import { vaultContract } from "./vault/contract.js";

/** Every operation of Pana's HTTP interface, by capability. */
export const CONTRACTS: readonly Contract[] = [
  accessContract,
  factorsContract,
  passkeysContract,
  passwordsContract,
  providerContract,
  sessionsContract,
  organisationsContract,
  filesContract,
  emergenciesContract,
  packageContract,
  inboxContract,
  reportsContract,
  vaultContract,
  auditContract,
];

/** The OpenAPI 3.1 document, made from the contracts alone: no database, no handlers. */
export async function openApi(): Promise<object> {
  const app = Fastify();
  await app.register(swagger, { openapi: { openapi: "3.1.0", info: { title: "Pana", version: "1" } } });
  for (const operation of CONTRACTS.flatMap((contract) => Object.values(contract))) {
    app.route({
      method: operation.method,
      url: operation.url,
      schema: operation.schema as object,
      handler: () => undefined,
    });
  }
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
