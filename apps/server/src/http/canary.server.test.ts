import { afterAll, beforeAll, expect, test } from "vitest";
import type { Operation } from "../contract.js";
import { CONTRACTS } from "../openapi.js";
import { exif, withSegment } from "../pictures/testing-pictures.js";
import { type Client, type House, testHouse } from "../testing-house.js";

/*
 * A canary is a personal value that nothing else contains. One of every kind is planted where it belongs and, through every
 * operation that there is, where it does not: in paths, queries, headers, bodies that do not fit, bodies that are no JSON.
 * Then everything that Pana says is searched for them.
 */
const CANARY = {
  family: "Канарейкиназанова",
  given: "Гүлканарея",
  iin: "990514400015",
  phone: "+77019998877",
  address: "Canarystreet 17-4",
  passport: "N31415926",
  told: "canarytold she was locked in",
  where: "canaryplace behind the market",
  contact: "canarycontact@example.org",
  message: "canarymessage from the reporter",
  reply: "canaryreply of the desk",
  draft: "canarydraft half a sentence",
  reason: "canaryreason: the door is being broken",
  password: "canarypassword-1234",
  note: "canarynote she wants to go home",
  call: "canarycall a man who whispers",
  assessed: "canaryassessed a doctor is needed",
  camera: "canarycamera 43.238949 N",
  sought: "Ізделгенканарейка",
  soughtIin: "880808300011",
  soughtPhone: "+77056661234",
  soughtPassport: "N27182818",
  soughtWords: "canarysought words like these",
  // A password where the user name belongs: whoever reads refusals must not learn it.
  misplaced: "canarymisplaced-Pa55word!",
  key: "canarykey-of-Aigerim",
} as const;
type Kind = keyof typeof CANARY;
const ALL = Object.entries(CANARY) as readonly (readonly [Kind, string])[];
/** Those of them that stand in a text, in whichever way it is written; what stands in base64 is looked into. */
const foundIn = (text: string): readonly Kind[] => {
  const opened = (text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []).map((one) => Buffer.from(one, "base64"));
  const whole = [text, ...opened].join("\n");
  return ALL.filter(([, value]) =>
    [value, value.slice(0, 12), encodeURIComponent(value), Buffer.from(value).toString("hex")].some((form) =>
      whole.includes(form),
    ),
  ).map(([kind]) => kind);
};

let house: House<"clinic" | "desk" | "neighbour" | "ministry">;
const clients = {} as Record<"clinic" | "desk" | "neighbour" | "ministry", Client>;
let file: string;
let report: string;
let code: string;
const key = () => ({ "idempotency-key": crypto.randomUUID() });
beforeAll(async () => {
  house = await testHouse({
    clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
    desk: { kinds: ["npo"], hotline: true },
    neighbour: { kinds: ["health-organisation"], region: "KZ-10" },
    ministry: { kinds: ["social-ministry"], region: null, roles: ["administrator", "coordinator"] },
  });
  for (const name of ["clinic", "desk", "neighbour", "ministry"] as const)
    clients[name] = await house.as(name);
  const sent = await house.nobody.send<{ code: string }>("POST", "/api/reports", {
    what: CANARY.told,
    where: CANARY.where,
    contact: CANARY.contact,
    language: "en",
    ...{ region: "KZ-75", danger: "now" },
  });
  code = sent.body.code;
  const wrote = await house.nobody.send(
    "POST",
    "/api/reports/messages",
    { code, text: CANARY.message },
    { "idempotency-key": CANARY.key },
  );
  const queue = await clients.desk.get<{ reports: { id: string }[] }>("/api/reports");
  report = queue.body.reports[0]!.id;
  const replied = await clients.desk.send(
    "POST",
    `/api/reports/${report}/messages`,
    { text: CANARY.reply },
    key(),
  );
  const opened = await clients.clinic.send<{ id: string }>(
    "POST",
    "/api/files",
    {
      person: { sex: "female" },
      act: {
        kind: "person.detected",
        at: "2026-03-02T09:00:00+05:00",
        data: { circumstances: ["V04"], indicators: ["documents-withheld"], place: "workplace" },
      },
    },
    key(),
  );
  file = opened.body.id;
  const put = await clients.clinic.send("PUT", `/api/files/${file}/identity`, {
    version: 0,
    identity: {
      names: [{ family: CANARY.family, given: CANARY.given, use: "papers" }],
      documents: [{ kind: "passport", country: "KZ", number: CANARY.passport }],
    },
    contact: {
      phones: [{ number: CANARY.phone, safety: "never" }],
      addresses: [{ text: CANARY.address, safety: "never" }],
    },
    photo: { type: "image/jpeg", base64: withSegment(0xe1, exif(1, CANARY.camera)).toString("base64") },
  });
  const noted = await clients.clinic.send(
    "POST",
    `/api/files/${file}/acts`,
    { kind: "note.added", at: "2026-03-02T09:30:00+05:00", data: { note: CANARY.note }, version: 1 },
    key(),
  );
  const called = await clients.desk.send("PUT", "/api/reports/calls/draft", { draft: { what: CANARY.call } });
  const second = await house.nobody.send("POST", "/api/reports", { what: "another", language: "en" });
  const rest = await clients.desk.get<{ reports: { id: string; excerpt: string }[] }>("/api/reports");
  const another = rest.body.reports.find(({ excerpt }) => excerpt === "another")!.id;
  const assessment = { outcome: "close", ground: "other", note: CANARY.assessed };
  const assessed = await clients.desk.send("POST", `/api/reports/${another}/assess`, assessment, key());
  expect([noted, called, second, assessed].map(({ status }) => status)).toEqual([201, 204, 201, 200]);
  const kept = await clients.clinic.send("PUT", `/api/files/${file}/drafts/person.screened`, {
    draft: { note: CANARY.draft },
  });
  expect([sent, wrote, replied, opened, put, kept].map(({ status }) => status)).toEqual([
    ...[201, 201, 201, 201, 200, 204],
  ]);
});
afterAll(() => house?.close());

const OPERATIONS = CONTRACTS.flatMap((contract) => Object.values<Operation>(contract)).filter(
  ({ schema }) => schema.operationId !== "signOut",
);

/** Where a canary belongs: the operations that answer with it, and who may ask them. */
const HOMES: readonly (readonly [operationId: string, who: string, kinds: readonly Kind[]])[] = [
  ["readIdentity", "clinic", ["family", "given", "passport", "phone", "address"]],
  ["listIdentityVersions", "clinic", ["family", "given", "passport", "phone", "address"]],
  ["readDraft", "clinic", ["draft"]],
  ["readFile", "clinic", ["note"]],
  ["readCallDraft", "desk", ["call"]],
  // The queue of the desk shows the first words of a report.
  ["listReports", "desk", ["told"]],
  ["readReport", "desk", ["told", "where", "contact", "message", "reply"]],
];

test("what is planted comes back to whoever it belongs to, and in no other answer, header or address", async () => {
  const met = new Set<string>();
  const asking = { ...clients, nobody: house.nobody };
  for (const operation of OPERATIONS.filter(({ method }) => method === "GET")) {
    const { operationId } = operation.schema;
    const path = operation.url
      .replace(/^(\/api\/reports\/):id/, `$1${report}`)
      .replace(":id", file)
      .replace(":kind", "person.screened")
      .replace(":place", "1")
      .replace(/:(\w+)/g, file);
    for (const [who, client] of Object.entries(asking)) {
      const answer = await client.get(path);
      const found = foundIn(JSON.stringify(answer.body));
      const [, , home = []] = HOMES.find(([id, name]) => id === operationId && name === who) ?? [];
      expect([operationId, who, found.filter((kind) => !home.includes(kind))]).toEqual([
        operationId,
        who,
        [],
      ]);
      for (const kind of found) met.add(`${operationId} ${kind}`);
      expect(foundIn(JSON.stringify([...answer.headers]))).toEqual([]);
    }
  }
  // They are really there: an answer that lost them would pass otherwise.
  const expected = HOMES.flatMap(([id, , kinds]) => kinds.map((kind) => `${id} ${kind}`));
  expect([...met].sort()).toEqual(expected.sort());
  const followed = await house.nobody.send("POST", "/api/reports/follow", { code });
  expect(foundIn(JSON.stringify(followed.body))).toEqual(["message", "reply"]);
});

test("what is planted where it does not belong is repeated by no refusal, no header and no line of the log", async () => {
  const everything = ALL.map(([, value]) => value).join(" | ");
  const wrong = Object.fromEntries(ALL.map(([kind, value]) => [kind, { [value]: [value] }]));
  const bodies = [
    JSON.stringify({ ...wrong, ...CANARY, version: CANARY.iin, names: everything, text: [everything] }),
    JSON.stringify(everything),
    `{"what":"${everything}`,
    `<x>${everything}</x>`,
  ];
  const said: string[] = [];
  let refused = 0;
  for (const operation of OPERATIONS) {
    const path = operation.url.replace(/:(\w+)/g, encodeURIComponent(CANARY.family));
    for (const [place, body] of bodies.entries()) {
      const cookie = [clients.clinic.cookie!, clients.desk.cookie!, undefined, clients.ministry.cookie!][
        place
      ];
      const answer = await fetch(
        `${house.url}${path}?name=${encodeURIComponent(everything)}&limit=${CANARY.iin}&after=${encodeURIComponent(CANARY.phone)}`,
        {
          method: operation.method,
          redirect: "manual",
          headers: {
            "content-type": place === 3 ? "application/xml" : "application/json",
            "idempotency-key": `${CANARY.phone} ${place}`,
            "user-agent": CANARY.address,
            "x-forwarded-for": CANARY.told,
            ...(cookie ? { cookie } : {}),
          },
          ...(operation.method === "GET" ? {} : { body }),
        },
      );
      const text = await answer.text();
      if (answer.status < 400) continue;
      refused += 1;
      expect([operation.schema.operationId, place, foundIn(text)]).toEqual([
        ...[operation.schema.operationId, place, []],
      ]);
      said.push(JSON.stringify([...answer.headers]));
    }
  }
  for (const username of [CANARY.contact, CANARY.misplaced])
    await house.nobody.send("POST", "/api/session", { username, password: CANARY.password });
  await clients.clinic.send("POST", "/api/identities/search", { iin: CANARY.iin, name: CANARY.family });
  for (const sought of [
    { name: CANARY.sought, born: "1988" },
    { iin: CANARY.soughtIin },
    { phone: CANARY.soughtPhone },
    { document: CANARY.soughtPassport },
  ])
    await clients.clinic.send("POST", "/api/identities/search", sought);
  await clients.desk.send("POST", "/api/reports/similar", { text: CANARY.soughtWords });
  await clients.clinic.send("POST", `/api/files/${file}/emergencies`, {
    parts: ["notes"],
    reason: CANARY.reason,
  });
  expect(refused).toBeGreaterThan(OPERATIONS.length);
  expect(foundIn(said.join("\n"))).toEqual([]);
  expect(house.log.length).toBeGreaterThan(refused);
  expect(foundIn(house.log.join("\n"))).toEqual([]);
  expect(house.log.join("\n")).not.toContain(code);
});

test("nothing that waits to be told or is kept to be shown in lists holds a canary: notices, jobs, the log of acts", async () => {
  const tables = await house.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await house.owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    for (const kind of foundIn(rows.map(({ row }) => row).join("\n"))) holding.push(`${name} ${kind}`);
  }
  // In clear: acts, which are to name nobody; the note with which a report was assessed, which is to hold no words of the person.
  expect(holding.sort()).toEqual(KEPT_IN_CLEAR);
});

const KEPT_IN_CLEAR: readonly string[] = ["pana.acts note", "pana.reports assessed"];
