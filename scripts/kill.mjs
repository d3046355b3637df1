/*
 * `npm run kill`: kills Pana and its PostgreSQL 200 times each at random moments, under load, and prints what was lost
 * (docs/reliability.md). `npm run kill -- 50` kills 50 times; PANA_SEED repeats a run's order and
 * moments; with PANA_KILL_MINUTES no kill comes after so many minutes.
 */
const [times = "200"] = process.argv.slice(2);
if (!/^[1-9]\d{0,4}$/.test(times)) {
  process.stderr.write(`'${times}' must be a whole number from 1: how often each is killed\n`);
  process.exit(2);
}
process.env.PANA_KILLS = times;
process.argv.splice(2, Number.POSITIVE_INFINITY, "--project", "started", "tests/kill");
await import("./test.mjs");
