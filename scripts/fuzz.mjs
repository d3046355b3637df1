/*
 * `npm run fuzz`: 100,000 bad requests, made from the schemas of all operations, against a Pana on a real PostgreSQL, and
 * prints what was answered (docs/reliability.md). `npm run fuzz -- 5000` sends 5,000; PANA_SEED draws others.
 */
const [times = "100000"] = process.argv.slice(2);
if (!/^[1-9]\d{0,7}$/.test(times)) {
  process.stderr.write(`'${times}' must be a whole number from 1: how many requests are sent\n`);
  process.exit(2);
}
process.env.PANA_BAD_REQUESTS = times;
process.argv.splice(2, Number.POSITIVE_INFINITY, "--project", "server", "apps/server/src/http/fuzz");
await import("./test.mjs");
