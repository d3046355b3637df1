import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { Caller } from "../access/caller.js";
import type { Config } from "../config.js";
import { closeInOrder } from "./closing.js";
import { fault } from "./faults.js";
import { hostsOf, refuseWrongHost } from "./hosts.js";
import { type LogStream, logging, logRequests } from "./log.js";
import { refuseOtherSites } from "./origin.js";
import { invalid, notVisible, Refusal } from "./refusal.js";
import { send } from "./serve.js";

/** Where the HTTP interface lives; everything else is pages. */
const API = "/api/";

/** No page of Pana asks a device where it is, what it hears or what it sees; nor may anything that gets into one. */
const NO_DEVICES = [
  ...["camera", "microphone", "geolocation", "display-capture", "usb", "serial", "hid", "midi"],
  ...["payment", "accelerometer", "gyroscope", "magnetometer"],
]
  .map((device) => `${device}=()`)
  .join(", ");

const NOT_READ = {
  kk: "сұрауды оқу мүмкін болмады",
  ru: "запрос не удалось прочитать",
  en: "the request could not be read",
};
const TOO_LARGE = {
  kk: "сұрау тым үлкен",
  ru: "запрос слишком велик",
  en: "the request is too large",
};

/**
 * The address as it was asked, or, where its path cannot be decoded, one at which nothing is: so that API and pages answer
 * it as any other wrong address, each in its own manner.
 */
function readableUrl(url: string): string {
  try {
    decodeURIComponent(url.split(/[?#]/, 1)[0]!);
    return url;
  } catch {
    return url.startsWith(API) ? `${API}unreadable` : "/unreadable";
  }
}

/**
 * An empty application with what holds for every answer: security headers, a log without anything personal, requests of
 * other sites refused, who asks, and errors as problem details.
 * @param callerOf who asks, by the cookies of a request
 * @param clock the present moment in milliseconds since 1970: pages that read no file count from the date of an answer
 */
export async function application(
  config: Config,
  callerOf: (request: FastifyRequest) => Promise<Caller | null>,
  clock: () => number,
  log?: LogStream,
): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    logger: logging(config.logLevel, log) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.behindProxy,
    // The end is in closing.ts.
    forceCloseConnections: "idle",
    return503OnClosing: false,
    // Before this, a client that sends slowly would keep its connection for ever.
    requestTimeout: 60_000,
    // A part of an address that is too long is told by its operation; the framework would repeat it in its answer.
    routerOptions: { maxParamLength: 16_384 },
    rewriteUrl: ({ url = "/" }) => readableUrl(url),
  });
  await app.register(cookie);
  await app.register(helmet, {
    // Pages set a policy of their own; nothing else is ever shown in a browser.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: config.behindProxy ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: "deny" },
  });
  app.decorateRequest("caller", null);
  app.decorateRequest("halfSignedIn", null);
  logRequests(app);
  closeInOrder(app);
  const hosts = hostsOf(config);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("permissions-policy", NO_DEVICES);
    // Before any cookie is looked at.
    if (hosts !== null && refuseWrongHost(hosts, request, reply)) return reply;
    if (!request.url.startsWith(API)) return undefined;
    reply.header("cache-control", "no-store");
    reply.header("date", new Date(clock()).toUTCString());
    request.caller = await callerOf(request);
    return refuseOtherSites(hosts, request, reply);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      return send(request, reply, invalid(fault("", error.code, status === 413 ? TOO_LARGE : NOT_READ, "")));
    }
    request.log.error({ err: error }, "a request failed");
    return send(request, reply, new Refusal("unavailable", {}, 5));
  });
  await app.register(
    async (api) => {
      api.setNotFoundHandler((request, reply) => send(request, reply, notVisible()));
    },
    { prefix: API.slice(0, -1) },
  );
  return app;
}
