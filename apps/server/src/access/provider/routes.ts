import type { FastifyInstance } from "fastify";
import type { Config } from "../../config.js";
import { serve } from "../../http/serve.js";
import type { Factors } from "../factors/services.js";
import { ProviderClient } from "./client.js";
import { providerContract } from "./contract.js";
import { begin, finish, type Providing } from "./sign-in.js";

/** Where the provider sends the browser back to; the settings of the provider name the same address. */
const HOME = "/desk/sign-in";

/** Signing in through a ministry's own identity provider, where the settings name one. */
export function providerRoutes(app: FastifyInstance, factors: Factors, config: Config): void {
  const { provider, deskUrl } = config;
  const services: Providing = {
    ...factors,
    provider: provider && { config: provider, client: new ProviderClient(provider, `${deskUrl}${HOME}`) },
  };
  serve(app, providerContract, {
    ways: { access: "anyone", handle: async () => ({ provider: provider !== null }) },
    begin: { access: "anyone", handle: ({ request, reply }) => begin(services, request, reply) },
    finish: {
      access: "anyone",
      handle: ({ body, request, reply }) => finish(services, request, reply, body.query),
    },
  });
}
