import { openDatabase, readConfig, seedDemonstration, startServer } from "@pana/server";
import { desk, publicPages } from "@pana/web";

/*
 * Pana as `pana serve` composes it, but for its clock, which the parent process sets: a case of half a year is walked in a
 * minute, and every duty still has its real term. A message {now} is an RFC 3339 moment; the clock runs on from there.
 */
let present = Date.parse(process.env.PANA_TEST_NOW);
let since = performance.now();
const clock = () => present + Math.trunc(performance.now() - since);

const config = readConfig(process.env);
const database = await openDatabase(config);
await seedDemonstration(database, { files: config.demonstrationFiles, until: clock() });
const server = await startServer(config, {
  database,
  clock,
  pages: async (app, ports) => {
    await app.register(desk);
    await app.register(publicPages, ports);
  },
});
process.on("message", ({ now }) => {
  present = Date.parse(now);
  since = performance.now();
  process.send({ now });
});
process.once("SIGTERM", async () => {
  await server.close();
  await database.close();
  process.exit(0);
});
process.stdout.write(`${server.url}\n`);
