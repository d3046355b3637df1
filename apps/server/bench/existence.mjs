import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHouse, quantile } from "./house.mjs";

/*
 * Whether the time of an answer tells a stranger that there is such a file. At each door an officer who takes no part asks for a
 * file that there is and for one that there never was (the baseline), turn and turn about. Beside the ratio of the medians stands
 * how often somebody is right who takes the slower of two answers for the file that there is: 50 of 100 is guessing.
 * node apps/server/bench/existence.mjs [pairs], after a build
 */
const PAIRS = Number(process.argv[2] ?? 2_000);
const WARM = 200;
const data = await mkdtemp(join(tmpdir(), "pana-bench-existence-"));
const house = await openHouse(data, 500, () => undefined);
const [asker] = await house.signIn("shelter");
const strange = await house.ask(
  `select f.id, f.number from files f where not exists (
     select from participations p join officers o on o.organisation_id = p.organisation_id
     where p.file_id = f.id and o.username = 'shelter') order by f.id`,
);
const sent = await house.ask(
  `select p.referral as id from packages p where not exists (
     select from officers o where o.organisation_id = p.organisation_id and o.username = 'shelter')`,
);
const key = () => ({ "idempotency-key": randomUUID() });
const at = new Date().toISOString().replace("Z", "+00:00");
const note = { kind: "note.added", at, data: { note: "x" }, version: 3 };

const DOORS = [
  ["the file", ({ id }) => ["GET", `/api/files/${id}`], strange],
  ["what may be done next", ({ id }) => ["GET", `/api/files/${id}/permits`], strange],
  ["recording an act", ({ id }) => ["POST", `/api/files/${id}/acts`, note, key()], strange],
  ["who the person is", ({ id }) => ["GET", `/api/files/${id}/identity`], strange],
  ["a form begun", ({ id }) => ["GET", `/api/files/${id}/drafts/note.added`], strange],
  ["by its number", ({ number }) => ["GET", `/api/files?number=${number}`], strange],
  ["a package of a referral", ({ id }) => ["GET", `/api/packages/${id}`], sent],
];

/** A number of the same form that no file has. */
const noNumber = () => `KZ-26-9${String(Math.floor(Math.random() * 1e5)).padStart(5, "0")}-A`;
const never = () => ({ id: randomUUID(), number: noNumber() });

const say = (line) => process.stdout.write(`${line}\n`);
say(
  `${PAIRS.toLocaleString("en")} pairs at each door, ${strange.length} files that the asker takes no part in, PostgreSQL ${house.version}`,
);
say("");
say(
  "| door | there never was (baseline), p50 ms | there is, p50 ms | ratio | slower is taken for there: right of 100 |",
);
say("|---|---:|---:|---:|---:|");
for (const [door, request, files] of DOORS) {
  const times = { there: [], never: [] };
  const one = async (which, file) => {
    const began = performance.now();
    await asker.ask(...request(file));
    return performance.now() - began;
  };
  let right = 0;
  for (let pair = 0; pair < PAIRS + WARM; pair++) {
    const there = files[pair % files.length];
    // Who comes first changes, so that neither profits.
    const first = pair % 2 === 0;
    const a = await one("first", first ? there : never());
    const b = await one("second", first ? never() : there);
    if (pair < WARM) continue;
    const [real, none] = first ? [a, b] : [b, a];
    times.there.push(real);
    times.never.push(none);
    if (real > none) right += 1;
  }
  const [there, none] = [times.there, times.never].map((all) =>
    quantile(
      all.sort((x, y) => x - y),
      0.5,
    ),
  );
  say(
    `| ${door} | ${none.toFixed(2)} | ${there.toFixed(2)} | ${(there / none).toFixed(3)} | ${((100 * right) / PAIRS).toFixed(1)} |`,
  );
}
asker.end();
await house.close();
await rm(data, { recursive: true, force: true });
