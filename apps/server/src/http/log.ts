import type { FastifyInstance, FastifyServerOptions } from "fastify";
import type { LogLevel } from "../config.js";

/** Where lines of the log go; standard output where none is given. */
export interface LogStream {
  write(line: string): void;
}

/**
 * Settings of the log. What a request carries — body, query, cookies, addresses, who sent it — is never handed to it:
 * a line names the route by its pattern (`/api/files/:id`), the status and the time it took.
 */
export const logging = (level: LogLevel, stream?: LogStream): FastifyServerOptions["logger"] =>
  ({
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: safeError, error: safeError, req: () => ({}), res: () => ({}) },
    ...(stream ? { stream } : {}),
    // Fastify's type of a serializer for errors demands the message, which is what must not be logged.
  }) as unknown as FastifyServerOptions["logger"];

/**
 * An error without its message: messages of the database and of parsers repeat values, which may be personal.
 * The stack without its first line (the message) tells where it happened.
 */
export function safeError(error: unknown): { name: string; code?: string; at?: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(typeof code === "string" ? { code } : {}),
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}

/** One line for each request. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? "(none)",
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "request",
    );
  });
}
