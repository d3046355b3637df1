import { randomUUID } from "node:crypto";
import pg from "pg";
import { quantile } from "./house.mjs";

const SCOPES = ["referral", "identification", "services"];
const ITEMS = { 3: 5, 9: 5, 16: 5, 23: 5, 27: 5, 30: 5 };

/** One adult's way through the law, act by act: hours after the first, who, in which kind, what, with what. */
const WAY = [
  [
    0,
    "clinic",
    "health-organisation",
    "person.detected",
    () => ({ circumstances: ["V12"], indicators: ["debt"], place: "workplace" }),
  ],
  [0.2, "clinic", "health-organisation", "consent.given", () => ({ scopes: SCOPES })],
  [
    0.5,
    "clinic",
    "health-organisation",
    "notice.given",
    ({ district, shelter }) => ({
      to: ["district-executive", "service-provider"],
      organisations: [district.id, shelter.id],
      channel: "call",
      safeTransfer: false,
    }),
  ],
  [1, "clinic", "health-organisation", "needs.met", () => ({ needs: ["medical"] })],
  [3, "district", "district-executive", "safe-place.provided", () => ({})],
  [19, "shelter", "service-provider", "identification.applied", () => ({})],
  [
    25,
    "shelter",
    "service-provider",
    "prechecks.confirmed",
    () => ({ safe: true, ambulance: false, urgentNeeds: false }),
  ],
  [
    26,
    "shelter",
    "service-provider",
    "identification.held",
    ({ day }) => ({
      sheet: { minor: false, at: day(26), items: ITEMS },
      participants: ["police", "district-executive", "service-provider"],
    }),
  ],
  [27, "shelter", "service-provider", "rights.explained", () => ({ form: "printed" })],
  [
    43,
    "shelter",
    "service-provider",
    "papers.sent",
    ({ district }) => ({
      to: ["district-executive"],
      organisations: [district.id],
      papers: ["sheet", "application"],
    }),
  ],
  [105, "district", "district-executive", "services.decided", () => ({ outcome: "granted" })],
  [
    115,
    "district",
    "district-executive",
    "decision.sent",
    ({ shelter }) => ({ to: ["service-provider"], organisations: [shelter.id] }),
  ],
  [135, "shelter", "service-provider", "contract.concluded", () => ({ months: 6 })],
  [155, "shelter", "service-provider", "plan.made", () => ({})],
  [195, "shelter", "service-provider", "service.delivered", () => ({ services: ["meals"] })],
  [255, "shelter", "service-provider", "cooperation.decided", () => ({ cooperates: false })],
  [295, "shelter", "service-provider", "police.informed", () => ({ form: "depersonalised" })],
  [400, "shelter", "service-provider", "note.added", () => ({ note: "the plan is kept to" })],
  [900, "shelter", "service-provider", "service.delivered", () => ({ services: ["legal"] })],
  [2995, "shelter", "service-provider", "discharged", () => ({ ground: "request" })],
];

/** In each region a clinic, a district and a shelter that have officers: the region's own bodies, as the law addresses them. */
const CREWS = `
  select o.region, json_object_agg(o.kind, json_build_object('id', o.id, 'officer', o.officer)) as bodies
  from (
    select distinct on (o.region, kind) o.region, kind, o.id,
      (select min(f.username) from officers f where f.organisation_id = o.id and 'officer' = any(f.roles)) as officer
    from organisations o, unnest(o.kinds) as kind
    where kind in ('health-organisation', 'district-executive', 'service-provider') and o.region is not null
    order by o.region, kind, o.id
  ) o
  where o.officer is not null group by o.region having count(*) = 3 order by o.region`;

const HOUR = 3_600_000;
const moment = (milliseconds) => new Date(milliseconds).toISOString();

/** The bodies of each region with a connection of their officers for every crew that works there. */
export async function crewsOf({ ask, signIn }, crews) {
  const regions = await ask(CREWS);
  const ready = [];
  for (const [place, { bodies }] of regions.slice(0, crews).entries()) {
    const here = Math.ceil((crews - place) / Math.min(regions.length, crews));
    const [clinic, district, shelter] = [
      bodies["health-organisation"],
      bodies["district-executive"],
      bodies["service-provider"],
    ];
    const signed = [];
    for (const { officer } of [clinic, district, shelter]) signed.push(await signIn(officer, here));
    for (let at = 0; at < here; at++) {
      const [ofClinic, ofDistrict, ofShelter] = signed.map((connections) => connections[at]);
      ready.push(
        crewOf({ clinic, district, shelter }, { clinic: ofClinic, district: ofDistrict, shelter: ofShelter }),
      );
    }
  }
  return ready;
}

/** The officers of one region, signed in, who take one file after another through the way. */
function crewOf(bodies, connections) {
  let step = 0;
  let file;
  let start;
  return {
    end: () => Object.values(connections).forEach((connection) => void connection.end()),
    /** Reads as the officer of the clinic, who takes part in every file. */
    look: (path) => connections.clinic.ask("GET", path),
    file: () => file,
    /** Records the next act; returns the moment at which it was asked for and the milliseconds that it took. */
    async record() {
      if (step === 0) start = Date.now() - WAY.at(-1)[0] * HOUR - HOUR;
      const [hours, who, as, kind, make] = WAY[step];
      const day = (after) => moment(start + after * HOUR).slice(0, 10);
      const act = { kind, at: moment(start + hours * HOUR), as, data: make({ ...bodies, day }) };
      const key = { "idempotency-key": randomUUID() };
      const began = performance.now();
      const { status, text } =
        step === 0
          ? await connections[who].ask(
              "POST",
              "/api/files",
              { person: { born: "1995-04-01", sex: "female", citizenship: ["KZ"] }, act },
              key,
            )
          : await connections[who].ask("POST", `/api/files/${file}/acts`, { ...act, version: step }, key);
      const took = performance.now() - began;
      if (status !== 201) throw new Error(`${kind} was answered ${status}: ${text}`);
      if (step === 0) file = JSON.parse(text).id;
      step = (step + 1) % WAY.length;
      return took;
    },
  };
}

/** Work of several connections for some seconds: how many a second, and how long each took. */
async function during(seconds, workers) {
  const times = [];
  const began = performance.now();
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() - began < seconds * 1000) {
        const took = await work();
        if (took === null) break;
        times.push(took);
      }
    }),
  );
  const rate = times.length / ((performance.now() - began) / 1000);
  times.sort((a, b) => a - b);
  return { rate, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** A table without rules, triggers or references, with the same columns and keys as that of the acts. */
const BARE = "create table bench_acts (like acts including indexes)";
const RECORDED =
  "select * from acts where recorded_at >= $1 and officer_id is not null order by recorded_at, file_id, sequence";

/**
 * In every round: acts are recorded over HTTP, then the very rows that they left among the acts are inserted one by one into
 * a bare table over as many connections; so both met the same machine at nearly the same moment.
 * @returns the round in the middle by its ratio
 */
export async function measureRecording(house, { connections, seconds, rounds, tell }) {
  const { ask, database } = house;
  const crews = await crewsOf(house, connections);
  const clients = Array.from({ length: connections }, () => new pg.Client(database.owner));
  for (const client of clients) await client.connect();
  const measured = [];
  try {
    // A round that is not counted: a server that has just been started is slower.
    await during(
      seconds,
      crews.map((crew) => () => crew.record()),
    );
    for (let round = 1; round <= rounds; round++) {
      await ask("drop table if exists bench_acts");
      await ask(BARE);
      const since = moment(Date.now());
      const recorded = await during(
        seconds,
        crews.map((crew) => () => crew.record()),
      );
      const rows = await ask(RECORDED, [since]);
      const bare = await during(
        seconds,
        clients.map((client) => inserter(client, rows)),
      );
      const ratio = recorded.rate / bare.rate;
      measured.push({ recorded, bare, ratio });
      tell(
        `round ${round} of ${rounds}: ${recorded.rate.toFixed(0)} acts/s beside ${bare.rate.toFixed(0)}, ${ratio.toFixed(2)}`,
      );
    }
  } finally {
    await ask("drop table if exists bench_acts");
    for (const crew of crews) crew.end();
    for (const client of clients) await client.end();
  }
  return measured.sort((one, other) => one.ratio - other.ratio)[Math.floor(measured.length / 2)];
}

/** Takes the next row from those that are left and inserts it, in a transaction of its own; null where none is left. */
function inserter(client, rows) {
  const columns = Object.keys(rows[0]);
  const text = `insert into bench_acts (${columns}) values (${columns.map((_, at) => `$${at + 1}`)})`;
  return async () => {
    const row = rows.pop();
    if (!row) return null;
    const values = Object.values(row);
    const began = performance.now();
    await client.query({ name: "bare", text, values });
    return performance.now() - began;
  };
}
