import { once } from "node:events";
import { connect } from "node:net";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { closeInOrder } from "./closing.js";

it("cuts off a client that sends its request drop by drop when the patience is over", async () => {
  const app = Fastify({ forceCloseConnections: "idle", return503OnClosing: false });
  app.decorateRequest("caller", null);
  closeInOrder(app, 150);
  app.post("/", async () => "never whole");
  const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{",
  );
  await once(socket, "connect");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = performance.now();
  await Promise.all([app.close(), once(socket, "close")]);
  const took = performance.now() - began;
  expect(took).toBeGreaterThan(100);
  expect(took).toBeLessThan(3_000);
});
