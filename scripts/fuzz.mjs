/*
 * `npm run fuzz`: 100,000 bad requests against a Pana on a real PostgreSQL, and prints what was answered (docs/reliability.md):
 * nine in ten made from the schemas of all operations, one in ten a form of the public pages. `npm run fuzz -- 5000` sends
 * 5,000; PANA_SEED draws others.
 */
const [times = "100000"] = process.argv.slice(2);
if (!/^[1-9]\d{0,7}$/.test(times)) {
  process.stderr.write(`'${times}' must be a whole number from 1: how many requests are sent\n`);
  process.exit(2);
}
const forms = Math.ceil(Number(times) / 10);
process.env.PANA_BAD_FORMS = String(forms);
process.env.PANA_BAD_REQUESTS = String(Math.max(1, Number(times) - forms));
process.argv.splice(
  ...[2, Number.POSITIVE_INFINITY],
  ...["--project", "server", "--project", "started", "apps/server/src/http/fuzz", "tests/forms"],
);
await import("./test.mjs");
