import "../audit/witness.js";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Static, TSchema } from "typebox";
import type { Caller } from "../access/caller.js";
import type { Role } from "../access/contract.js";
import type { Contract, Operation } from "../contract.js";
import { type Checked, checker } from "./faults.js";
import { invalid, notPermitted, Refusal, unauthenticated } from "./refusal.js";

type Part<O extends Operation, K extends keyof Operation["schema"]> =
  O["schema"] extends Record<K, infer S extends TSchema> ? Static<S> : undefined;
type Success<O extends Operation> = {
  [S in keyof O["schema"]["response"]]: S extends 200 | 201
    ? O["schema"]["response"][S] extends infer T extends TSchema
      ? Static<T>
      : never
    : S extends 204
      ? undefined
      : never;
}[keyof O["schema"]["response"]];

/** A request as a handler sees it: checked against its contract. */
export interface Call<O extends Operation, C> {
  readonly params: Part<O, "params">;
  readonly query: Part<O, "querystring">;
  readonly headers: Part<O, "headers">;
  readonly body: Part<O, "body">;
  readonly caller: C;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Answer<O extends Operation> = Promise<Success<O> | Refusal>;

/** What answers an operation, and who may ask: officers; anyone, on the way to the desk; or the public, of which nobody signs in. */
export type Handler<O extends Operation> =
  | { readonly access: "anyone" | "public"; readonly handle: (call: Call<O, Caller | null>) => Answer<O> }
  | {
      readonly access: "officers";
      /** Any of these; any officer where none are named. */
      readonly roles?: readonly Role[];
      readonly handle: (call: Call<O, Caller>) => Answer<O>;
    };

export type Handlers<C extends Contract> = { readonly [K in keyof C]: Handler<C[K]> };

const ROLE_MISSING = {
  kk: "Бұл әрекет сіздің рөліңізге берілмеген.",
  ru: "Это действие не входит в вашу роль.",
  en: "This is not among the tasks of your role.",
};

const PARTS = [
  ["params", true],
  ["querystring", true],
  ["headers", true],
  ["body", false],
] as const;

/**
 * Registers every operation of a contract with what answers it. The order is fixed for all: who asks, may they, does
 * the request fit, then the handler, then the log.
 */
export function serve<const C extends Contract>(
  app: FastifyInstance,
  contract: C,
  handlers: Handlers<C>,
): void {
  for (const [name, operation] of Object.entries(contract)) {
    // The pairing of operation and handler is what Handlers<C> has checked; over a walk the compiler cannot see it.
    route(app, operation, handlers[name] as Handler<Operation>);
  }
}

function route(app: FastifyInstance, operation: Operation, handler: Handler<Operation>): void {
  const { schema } = operation;
  const success = Number(Object.keys(schema.response).find((status) => status.startsWith("2")));
  const checks = PARTS.flatMap(([part, words]) => {
    const shape = schema[part];
    return shape ? [{ part, check: checker(shape, words) }] : [];
  });
  const access = handler.access === "officers" ? "officers" : "anyone";
  app.route({
    method: operation.method,
    url: operation.url,
    config: { side: handler.access === "public" ? "public" : "desk" },
    handler: async (request, reply) => {
      const caller = request.caller;
      const refuse = async (refusal: Refusal, asked: object = {}) => {
        await app.witness(operation, access, {
          request,
          params: request.params,
          ...asked,
          answer: refusal,
        });
        return send(request, reply, refusal);
      };
      if (handler.access === "officers") {
        if (!caller) return refuse(unauthenticated());
        if (handler.roles && !handler.roles.some((role) => caller.officer.roles.includes(role))) {
          return refuse(notPermitted(ROLE_MISSING));
        }
      }
      const parts: Record<string, unknown> = {};
      for (const { part, check } of checks) {
        const checked: Checked = check(part === "querystring" ? request.query : request[part]);
        if ("faults" in checked) return send(request, reply, invalid(...checked.faults));
        parts[part] = checked.value;
      }
      const { params, querystring: query, headers, body } = parts;
      const call = { params, query, headers, body, caller, request, reply };
      const answer = await (handler.handle as (call: unknown) => Promise<unknown>)(call);
      if (answer instanceof Refusal) return refuse(answer, { body });
      // Nothing goes out before the log holds who it went to.
      await app.witness(operation, access, { request, params, query, body, answer });
      reply.code(success);
      return success === 204 ? reply.send() : answer;
    },
  });
}

/** Sends a refusal as problem details, in the language of the reader. */
export function send(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.retryAfterSeconds !== null) reply.header("retry-after", refusal.retryAfterSeconds);
  return reply
    .code(refusal.status)
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(refusal.problem(languageOf(request))));
}

/** The language of the officer, else what the browser asks for, else Kazakh. */
export function languageOf(request: FastifyRequest): "kk" | "ru" | "en" {
  if (request.caller) return request.caller.officer.language;
  const wanted = (request.headers["accept-language"] ?? "").toLowerCase().split(/[,;\s-]+/);
  return (
    (wanted.find((word) => word === "kk" || word === "ru" || word === "en") as "kk" | "ru" | "en") ?? "kk"
  );
}
