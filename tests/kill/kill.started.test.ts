import { availableParallelism, loadavg } from "node:os";
import { expect, test } from "vitest";
import { killAtRandom } from "../harness/kill.js";

/*
 * A few kills of each at every run of the tests; `npm run kill` for the figures of docs/reliability.md.
 */
const TIMES = Number(process.env.PANA_KILLS ?? 3);
const BOTH = Math.ceil(TIMES / 10);
const SEED = Number(process.env.PANA_SEED ?? Date.now() % 1_000_000);

test(`killed at random while acts and reports come in (${TIMES} times each, seed ${SEED}): all that was acknowledged is there, once`, async () => {
  const before = loadavg()[0]!.toFixed(2);
  const outcome = await killAtRandom({
    kills: { server: TIMES, postgresql: TIMES, both: BOTH },
    ...(process.env.PANA_KILL_MINUTES ? { minutes: Number(process.env.PANA_KILL_MINUTES) } : {}),
    ...{ seed: SEED, recorders: 6, reporters: 2 },
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  const { kills, acts, reports, repeated, missing, surplus, outages, seconds } = outcome;
  const at = (share: number) =>
    ((outages[Math.min(outages.length - 1, Math.floor(outages.length * share))] ?? 0) / 1000).toFixed(1);
  process.stdout.write(
    [
      `seed ${SEED}, ${availableParallelism()} cores, load before ${before}, ${Math.round(seconds)} s`,
      `kills: server ${kills.server}, PostgreSQL ${kills.postgresql}, both at once ${kills.both}`,
      `acknowledged: ${acts} acts, ${reports} reports; sent more than once until then: ${repeated}`,
      `missing ${missing.length}, twice ${surplus}, broken chains ${outcome.brokenChains}, files without duties ${outcome.unprojected}`,
      `from a kill to the next acknowledgement, seconds: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`,
      "",
    ].join("\n"),
  );
  expect(missing).toEqual([]);
  expect(surplus).toBe(0);
  expect(outcome.brokenChains).toBe(0);
  expect(outcome.unprojected).toBe(0);
  expect(acts).toBeGreaterThan(TIMES);
  expect(reports).toBeGreaterThan(TIMES);
}, 7_200_000);
