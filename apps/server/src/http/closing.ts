import type { FastifyInstance } from "fastify";
import { Refusal } from "./refusal.js";
import { send } from "./serve.js";

/** How long requests under way are waited for when the server is told to stop, in milliseconds; less than what `docker stop` waits. */
export const PATIENCE_MS = 8_000;
const AGAIN_AFTER_SECONDS = 5;

/**
 * Ends in order: what is under way is answered, what comes meanwhile over connections that are still open is refused
 * with 503 and the wish to come again, new connections are not taken. Who has not finished after `patience` is cut off:
 * a client that sends its request drop by drop must not keep the server from ending.
 * @param patience in milliseconds
 */
export function closeInOrder(app: FastifyInstance, patience = PATIENCE_MS): void {
  let closing = false;
  let bound: NodeJS.Timeout | undefined;
  app.addHook("preClose", async () => {
    closing = true;
    bound = setTimeout(() => app.server.closeAllConnections(), patience).unref();
  });
  // An answer is the last on its connection: one that is kept open would keep the server.
  app.addHook("onSend", async (_, reply) => {
    if (closing) reply.header("connection", "close");
  });
  app.addHook("onClose", async () => clearTimeout(bound));
  app.addHook("onRequest", async (request, reply) =>
    closing ? send(request, reply, new Refusal("unavailable", {}, AGAIN_AFTER_SECONDS)) : undefined,
  );
}
