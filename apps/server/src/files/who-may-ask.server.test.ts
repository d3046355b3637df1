import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROLES, type Role } from "../access/contract.js";
import { hashPassword } from "../access/password.js";
import type { Operation } from "../contract.js";
import { CONTRACTS } from "../openapi.js";
import {
  type Answer,
  type Client,
  client,
  cookieOf,
  type House,
  signedIn,
  testHouse,
} from "../testing-house.js";
import { type Case, RULES, type Rule, STANDINGS, type Standing } from "./testing-who-may-ask.js";

/*
 * Every operation × every role, nobody, and whoever has given the password alone × how the organisation stands to the file (or whether
 * it is a trust line): what is answered, allowed and refused, is what the table says; and whoever does not take part is answered, to
 * the last byte, as for a file that there never was.
 */
const OPERATIONS = CONTRACTS.flatMap((contract) => Object.values<Operation>(contract));
const ASKERS = [...ROLES, "nobody", "half"] as const;
type Asker = (typeof ASKERS)[number];
const NOW = "2026-03-02T10:00:00+05:00";
const PASSWORD = "a password for tests";
/** The smallest PNG: one point. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

let house: House<"writer" | "ngo" | "line">;
const clients = {} as Record<"ngo" | "line", Record<Asker, Client>>;
const files = {} as Record<Standing, Omit<Case, "version" | "identityVersion">>;

const key = () => ({ "idempotency-key": randomUUID() });

/** An officer of every role, alone, in an organisation; nobody; and one who has given the password and owes the second step. */
async function askers(organisation: "ngo" | "line"): Promise<Record<Asker, Client>> {
  const passwordHash = await hashPassword(PASSWORD);
  const joins = (username: string, roles: readonly string[]) =>
    house.owner.query(
      `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
       values ($1, $2, $3, $3, $4, $5, 'en')`,
      [randomUUID(), house.ids[organisation], username, passwordHash, roles],
    );
  const signed: [string, Client][] = [];
  for (const role of ROLES) {
    await joins(`${organisation}.${role}`, [role]);
    signed.push([role, await signedIn(house.url, `${organisation}.${role}`, PASSWORD)]);
  }
  // One with an authenticator, so that a code is owed and not an enrolment.
  await joins(`${organisation}.half`, ["officer", "supervisor", "coordinator", "administrator"]);
  await signedIn(house.url, `${organisation}.half`, PASSWORD);
  const answer = await client(house.url).send("POST", "/api/session", {
    ...{ username: `${organisation}.half`, password: PASSWORD },
  });
  signed.push(["half", client(house.url, cookieOf(answer))], ["nobody", house.nobody]);
  return Object.fromEntries(signed) as Record<Asker, Client>;
}

/** A file of the writer's with all that an operation can be about, to which the organisation stands in this way. */
async function fileWith(standing: Standing, iin: string, report: string, receipt: string) {
  const writer = await house.as("writer");
  const opens = async () => {
    const act = { kind: "person.detected", at: NOW, data: { circumstances: ["V04"] } };
    const opened = await writer.send<{ id: string }>(
      "POST",
      "/api/files",
      { person: { born: "1990" }, act },
      key(),
    );
    const identity = { names: [{ family: "Сапарова", given: "Жанна", use: "papers" }], iin, documents: [] };
    const photo = { type: "image/png", base64: PICTURE };
    const put = await writer.send("PUT", `/api/files/${opened.body.id}/identity`, {
      version: 0,
      identity,
      photo,
    });
    expect([opened.status, put.status]).toEqual([201, 200]);
    return opened.body.id;
  };
  const file = await opens();
  await opens();
  let version = 1;
  const record = async (by: Client, kind: string, data: object = {}) => {
    const body = { kind, at: NOW, data, version: version++ };
    const recorded = await by.send<{ act: { id: string } }>("POST", `/api/files/${file}/acts`, body, key());
    expect([standing, kind, recorded.status]).toEqual([standing, kind, 201]);
    return recorded.body.act.id;
  };
  const organisations = [house.ids.ngo];
  const isAsked = standing === "asked" || standing === "taking part";
  await record(writer, "consent.given", { scopes: ["referral"] });
  const sent = await record(writer, "referral.made", {
    organisations: isAsked ? organisations : [house.ids.line],
    to: ["npo"],
  });
  if (standing === "taking part") {
    const accepted = await clients.ngo.officer.send(
      "POST",
      `/api/packages/${sent}/answer`,
      { accept: true, at: NOW, data: {} },
      key(),
    );
    expect(accepted.status).toBe(201);
  }
  if (standing === "ended") {
    const purpose = "to write an application";
    await record(writer, "consent.given", {
      scopes: ["sharing"],
      organisations,
      parts: ["identity"],
      purpose,
    });
    expect((await clients.ngo.officer.get(`/api/files/${file}`)).status).toBe(200);
    await record(writer, "consent.withdrawn", { scopes: ["sharing"] });
  }
  const emergency = await writer.send<{ id: string }>("POST", `/api/files/${file}/emergencies`, {
    ...{ parts: ["justice"], reason: "somebody will come to harm" },
  });
  const code = await writer.send<{ id: string }>("POST", `/api/files/${file}/log-codes`);
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from identity_matches where $1 in (one, other)",
    [file],
  );
  expect([emergency.status, code.status, rows.length > 0]).toEqual([201, 201, true]);
  return {
    ...{
      file,
      emergency: emergency.body.id,
      code: code.body.id,
      match: rows[0]!.id,
      report,
      receipt,
      package: sent,
    },
    ...{ organisation: house.ids.ngo, bystander: house.officers.ngo },
  };
}

beforeAll(async () => {
  house = await testHouse({
    writer: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
    ngo: { kinds: ["npo"], region: null },
    line: { kinds: ["npo"], region: null, hotline: true },
  });
  for (const organisation of ["ngo", "line"] as const) clients[organisation] = await askers(organisation);
  // So that reviewing what the writer opened is never left to the coordinators.
  await house.owner.query(
    `insert into officers (id, organisation_id, name, username, password_hash, roles, language)
     values ($1, $2, 'Second', 'writer.second', 'x', '{supervisor}', 'en')`,
    [randomUUID(), house.ids.writer],
  );
  const call = await (await house.as("line")).send<{ id: string; code: string }>(
    "POST",
    "/api/reports/calls",
    { what: "На стройке забрали паспорта", language: "ru" },
    key(),
  );
  expect(call.status).toBe(201);
  const IINS = ["900501400018", "900501400028", "900501400038", "900501400048"];
  for (const [place, standing] of STANDINGS.entries())
    files[standing] = await fileWith(standing, withCheckDigit(IINS[place]!), call.body.id, call.body.code);
});
afterAll(() => house?.close());

/** An IIN with the digit that its first eleven call for. */
function withCheckDigit(iin: string): string {
  const digits = [...iin.slice(0, 11)].map(Number);
  const sum = (shift: number) =>
    digits.reduce((total, digit, place) => total + digit * (((place + shift) % 11) + 1), 0) % 11;
  const first = sum(0);
  return iin.slice(0, 11) + (first === 10 ? sum(2) : first);
}

/** In which standings an operation is tried. */
const about = ({ answer, hotline }: Rule): readonly string[] => {
  if (hotline) return ["trust line", "no trust line"];
  return typeof answer === "object" ? STANDINGS : ["-"];
};

/** What the table says of a combination. */
function expectedOf(rule: Rule, asker: Asker, standing: string): number {
  const { who, answer, before } = rule;
  if (who === "anybody") {
    if (asker === "nobody" || asker === "half") return before?.[asker] ?? (answer as number);
    return answer as number;
  }
  if (asker === "nobody" || asker === "half") return 401;
  if (!who.includes(asker as Role)) return 403;
  const other = rule.unlike?.[asker as Role];
  if (other !== undefined) return other;
  if (rule.hotline) return standing === "trust line" ? (answer as number) : 403;
  if (typeof answer === "number") return answer;
  return answer[standing as Standing] ?? 404;
}

/** The numbers of a file that a request needs, as they stand now. */
async function present(known: Omit<Case, "version" | "identityVersion">): Promise<Case> {
  const { rows } = await house.owner.query<{ version: number; identity: number | null }>(
    "select f.version, k.version as identity from files f left join identity_keys k on k.file_id = f.id where f.id = $1",
    [known.file],
  );
  return { ...known, version: rows[0]?.version ?? 1, identityVersion: rows[0]?.identity ?? 0 };
}

const send = (
  by: Client,
  operation: Operation,
  { path, body }: { path: string; body?: unknown },
): Promise<Answer> =>
  operation.method === "GET" ? by.get(path) : by.send(operation.method, path, body, key());

/** Everything that an answer tells but the moment. */
const told = ({ status, body, headers }: Answer) => ({
  ...{ status, body },
  headers: [...headers].filter(([name]) => name !== "date").sort(),
});

it("every operation answers every role in every standing as the table says, and a stranger as where there is no file", async () => {
  const tried = new Set<string>();
  const wrong: string[] = [];
  // Accepting makes whoever was only asked take part, and after signing out nobody is there to ask.
  const LAST = ["answerPackage", "signOut"];
  const order = [...OPERATIONS].sort(
    (one, other) => LAST.indexOf(one.schema.operationId) - LAST.indexOf(other.schema.operationId),
  );
  for (const operation of order) {
    const { operationId } = operation.schema;
    const rule = RULES[operationId];
    if (!rule) continue;
    for (const standing of about(rule)) {
      for (const asker of ASKERS) {
        const by = clients[standing === "trust line" ? "line" : "ngo"][asker];
        const known = await present(files[standing as Standing] ?? files["taking part"]);
        const answer = await send(by, operation, rule.ask(known));
        const expected = expectedOf(rule, asker, standing);
        const what = [operationId, asker, standing].join(", ");
        tried.add(what);
        if (answer.status !== expected)
          wrong.push(`${what}: ${answer.status} instead of ${expected} ${JSON.stringify(answer.body)}`);
        if (typeof rule.answer === "object" && rule.answer[standing as Standing] === undefined) {
          const nowhere = { ...known, file: randomUUID(), emergency: randomUUID(), package: randomUUID() };
          const none = await send(by, operation, rule.ask(nowhere));
          expect([what, told(answer)]).toEqual([what, told(none)]);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  // Every combination was tried: an operation or a role that is added is missed here until it is.
  const all = OPERATIONS.flatMap((operation) => {
    const { operationId } = operation.schema;
    const rule = RULES[operationId];
    return (rule ? about(rule) : ["not in the table"]).flatMap((standing) =>
      ASKERS.map((asker) => [operationId, asker, standing].join(", ")),
    );
  });
  expect([...tried].sort()).toEqual(all.sort());
  expect(Object.keys(RULES).sort()).toEqual(OPERATIONS.map(({ schema }) => schema.operationId).sort());
}, 120_000);
