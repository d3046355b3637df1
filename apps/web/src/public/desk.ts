import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Where the build puts the desk; the same from src/public and from dist/public. */
const BUILT = fileURLToPath(new URL("../../dist/desk", import.meta.url));

/** What the build wrote in place of the nonce (html.cspNonce of vite.config.ts). */
const NONCE = /PANA_NONCE/g;

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** What `desk` may be told. */
export interface DeskOptions {
  /** The folder of the built desk; by default the one that the build made. */
  readonly folder?: string;
}

/**
 * Fastify plugin: serves the built desk at /desk/. Every address below it that is not a file of the build is the same
 * page, because the desk keeps its own routes; files carry a hash in their name and are kept by the browser for ever.
 *
 * @throws Error when the desk has not been built
 */
export async function desk(app: FastifyInstance, options: DeskOptions = {}): Promise<void> {
  const folder = options.folder ?? BUILT;
  if (!existsSync(`${folder}/desk.html`)) {
    throw new Error(`The desk is not built: ${folder} has no desk.html. Run "npm run build" first.`);
  }
  const page = readFileSync(`${folder}/desk.html`, "utf8");

  const show = (reply: FastifyReply): string => {
    const nonce = randomBytes(16).toString("base64url");
    void reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-security-policy", policy(nonce))
      .header("referrer-policy", "no-referrer")
      .header("x-content-type-options", "nosniff")
      .header("cross-origin-opener-policy", "same-origin");
    return page.replace(NONCE, nonce);
  };

  await app.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: "/desk/assets/",
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: "365d",
  });
  app.get("/desk", (_, reply) => reply.redirect("/desk/", 308));
  app.get("/desk/*", (_, reply) => show(reply));
}
