import { kz } from "@pana/law/kz";
import fc from "fast-check";
import Value from "typebox/value";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Operation, Problem } from "../contract.js";
import { CONTRACTS } from "../openapi.js";
import { type House, testHouse } from "../testing-house.js";
import { type Known, nearly } from "./nearly.js";

/*
 * However bad a request is: it gets an answer in words, of the form that the contract names, and the server goes on. How many
 * requests are tried: PANA_BAD_REQUESTS, which `npm run fuzz` sets to 100,000; the figures of a run stand in
 * docs/reliability.md.
 */
const REQUESTS = Number(process.env.PANA_BAD_REQUESTS ?? 4_000);
const SEED = Number(process.env.PANA_SEED ?? 20_260_302);
const AT_ONCE = 8;

type Name = "hotline" | "clinic" | "ministry" | "other";
let house: House<Name>;
let known: Known;
beforeAll(async () => {
  house = await testHouse({
    hotline: { kinds: ["npo"], hotline: true },
    clinic: { kinds: ["health-organisation"], roles: ["officer", "supervisor"] },
    ministry: { kinds: ["police"], roles: ["administrator", "coordinator"] },
    other: { kinds: ["service-provider"] },
  });
  const hotline = await house.as("hotline");
  const clinic = await house.as("clinic");
  const key = () => ({ "idempotency-key": crypto.randomUUID() });
  const call = await hotline.send<{ id: string; code: string }>(
    "POST",
    "/api/reports/calls",
    { what: "На стройке забрали паспорта", language: "ru" },
    key(),
  );
  const opened = await clinic.send<{ id: string }>(
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
  expect([call.status, opened.status]).toEqual([201, 201]);
  known = {
    ids: [opened.body.id, call.body.id, house.ids.other, house.officers.other],
    codes: [call.body.code],
    kinds: Object.keys(kz.actKinds),
  };
});
afterAll(() => house?.close());

/** A request as it goes over the wire. */
interface Request {
  readonly operation: Operation;
  readonly as: Exclude<Name, "other"> | null;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

const OPERATIONS = CONTRACTS.flatMap((contract) => Object.values<Operation>(contract));

/** A segment of a path or a value of a query; what cannot be encoded goes as bytes that are no text. */
const encoded = (value: unknown): string => {
  try {
    return encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value)).slice(0, 4_000);
  } catch {
    return "%ED%A0%80";
  }
};
const properties = (schema: unknown) =>
  (schema as { properties?: Record<string, never> } | undefined)?.properties;

/** The first value of a body, nested as deep as a request can hold. */
const deeper = (json: string) =>
  json.replace(/:("(?:[^"\\]|\\.)*"|\d+)/, `:${"[".repeat(200_000)}${"]".repeat(200_000)}`);

const JSON_TYPE = { "content-type": "application/json" };
type Written = Pick<Request, "headers" | "body"> & { readonly method?: string };

/** What can be wrong with the way in which a body is written, whatever stands in it; `cut` is from 0 to 1. */
const WAYS: readonly ((json: string, cut: number) => Written)[] = [
  (json, cut) => ({ headers: JSON_TYPE, body: json.slice(0, Math.floor(json.length * cut)) }),
  (json) => ({ headers: { "content-type": "text/plain" }, body: json }),
  (json) => ({
    headers: { "content-type": "application/xml" },
    body: `<!DOCTYPE a SYSTEM "file:///etc/passwd">${json}`,
  }),
  (json) => ({ headers: { "content-type": "multipart/form-data; boundary=x" }, body: `--x\r\n\r\n${json}` }),
  (json) => ({ headers: { "content-type": "application/x-www-form-urlencoded" }, body: json }),
  (json) => ({ headers: { "content-type": ";;=\u00ff" }, body: json }),
  (json) => ({ headers: {}, body: Buffer.from(json) }),
  (json) => ({
    headers: { "content-type": "application/json; charset=utf-16" },
    body: Buffer.from(json, "utf16le"),
  }),
  (json) => ({ headers: { ...JSON_TYPE, "content-encoding": "gzip" }, body: json }),
  (json) => ({ headers: JSON_TYPE, body: deeper(json) }),
  (json) => ({ headers: JSON_TYPE, body: `\ufeff${json}` }),
  (json) => ({
    headers: JSON_TYPE,
    body: Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xff, 0xc0, 0x80])]),
  }),
  (json) => ({ headers: JSON_TYPE, body: json.replace("{", '{"__proto__":{"roles":["administrator"]},') }),
  (json) => ({
    headers: JSON_TYPE,
    body: json.replace("{", '{"constructor":{"prototype":{"a":1}},"\\u005f_proto__":1,'),
  }),
  (json) => ({ headers: JSON_TYPE, body: `[${json},${json}]` }),
  (json) => ({ headers: JSON_TYPE, body: json.replace(/:"[^"]*"/, `:"${"x".repeat(1_200_000)}"`) }),
  () => ({ headers: JSON_TYPE, body: "" }),
  (json) => ({ headers: JSON_TYPE, body: json, method: "PATCH" }),
  (json) => ({ headers: JSON_TYPE, body: json, method: "OPTIONS" }),
];

/** Headers that no browser of an officer sends so. */
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { cookie: "pana_session=%00; pana_session; =; __proto__=x" },
  { cookie: `pana_session=${"a".repeat(6_000)}` },
  { authorization: "Basic \u00ff\u00ff" },
  { "accept-language": "q=;;,*;-1,xx-\u00e9".repeat(40) },
  { origin: "null" },
  { origin: "http://[::1" },
  { "sec-fetch-site": "cross-site" },
  {
    "x-forwarded-for": "not an address, ::::",
    "x-forwarded-host": "elsewhere.example",
    "x-forwarded-proto": "javascript",
  },
  { range: "bytes=0-0,-1", "if-none-match": "*" },
  { "idempotency-key": "\u00e9 ' or 1=1 --" },
];

const requests = (operation: Operation): fc.Arbitrary<Request> => {
  const { params, querystring, headers, body } = operation.schema;
  const part = (schema: typeof params) => (schema ? nearly(schema, "", known) : fc.constant({}));
  return fc
    .record({
      params: part(params),
      query: part(querystring),
      key: fc.oneof(fc.uuid(), fc.stringMatching(/^[!-~]{0,120}$/)),
      body: body ? nearly(body, "", known) : fc.constant(undefined),
      // The session of an officer who is at work here must not end: the operation that ends it is tried by nobody.
      as:
        operation.method === "DELETE" && operation.url === "/api/session"
          ? fc.constant(null)
          : fc.constantFrom("hotline", "clinic", "ministry", null),
      way: fc.integer({ min: 0, max: 4 * WAYS.length }),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      header: fc.integer({ min: 0, max: 6 * HEADERS.length }),
    })
    .map((drawn) => {
      const values = Object(drawn.params) as Record<string, unknown>;
      const path = operation.url.replace(/:(\w+)/g, (_, name: string) =>
        encoded(values[name] ?? drawn.params),
      );
      const query = Object.entries(Object(drawn.query) as object)
        .slice(0, 20)
        .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
        .join("&");
      const written: Written =
        drawn.body === undefined
          ? { headers: {}, body: undefined }
          : (WAYS[drawn.way] ?? ((json): Written => ({ headers: JSON_TYPE, body: json })))(
              JSON.stringify(drawn.body),
              drawn.cut,
            );
      return {
        operation,
        method: operation.method,
        as: drawn.as as Request["as"],
        path: `${path}${query && `?${query}`}`,
        ...written,
        headers: {
          ...written.headers,
          ...(properties(headers)?.["idempotency-key"] ? { "idempotency-key": drawn.key } : {}),
          ...HEADERS[drawn.header],
        },
      };
    });
};

/** Whether an answer of refusal is what the contract promises: a problem, and where the input is at fault, at which place. */
const inWords = (response: Response, text: string): boolean => {
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return false;
  const problem = JSON.parse(text) as Problem;
  return (
    Value.Check(Problem, problem) &&
    problem.status === response.status &&
    (problem.code !== "invalid" || (problem.faults?.length ?? 0) > 0)
  );
};

/** The inside of a server, which no answer shows. */
const INSIDE =
  /node_modules|\.(?:ts|js|mjs):\d|\bat (?:async )?[\w.<>]+ \(|\b(?:SELECT|INSERT|select|insert into) |pg_|violates/;

test("no request, however bad, breaks the server, shows its inside or goes without an answer in words", async () => {
  const cookies = new Map<string, string>();
  for (const name of ["hotline", "clinic", "ministry"] as const) {
    cookies.set(name, (await house.as(name)).cookie!);
  }
  const statuses = new Map<number, number>();
  const wrong: { request: Request; status: number; text: string }[] = [];
  const ask = async (request: Request) => {
    const { as, method, path, headers, body } = request;
    const response = await fetch(house.url + path, {
      method,
      headers: { ...(as ? { cookie: cookies.get(as)! } : {}), ...headers },
      ...(body === undefined || method === "GET" ? {} : { body }),
    });
    const text = await response.text();
    const { status } = response;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500 || (status >= 400 && (!inWords(response, text) || INSIDE.test(text))))
      wrong.push({ request, status, text });
  };
  const each = Math.ceil(REQUESTS / OPERATIONS.length);
  const began = performance.now();
  let place = 0;
  // An operation after the other: a hundred thousand requests at once would not fit into memory.
  for (const operation of OPERATIONS) {
    const queue = fc.sample(requests(operation), { numRuns: each, seed: SEED + place++ });
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await ask(next);
      }),
    );
  }
  if (process.env.PANA_BAD_REQUESTS) {
    const seconds = Math.round((performance.now() - began) / 1000);
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
    const tried = each * OPERATIONS.length;
    process.stdout.write(
      `${tried} requests to ${OPERATIONS.length} operations in ${seconds} s: ${counts.join(", ")}; wrong: ${wrong.length}\n`,
    );
  }
  const kindsOfWrong = new Map(
    wrong.map((one) => [`${one.request.operation.schema.operationId} ${one.status}`, one]),
  );
  const shown = [...kindsOfWrong.values()]
    .slice(0, 12)
    .map(({ request: { operation, ...rest }, status, text }) => ({
      operation: operation.schema.operationId,
      ...rest,
      body: rest.body?.slice(0, 500).toString(),
      path: rest.path.slice(0, 300),
      status,
      text: text.slice(0, 500),
    }));
  expect(shown).toEqual([]);
  // They did not all fail at the door: some were recorded, some refused for what was in them.
  for (const status of [200, 201, 204, 400, 401, 403, 404])
    expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
  expect((await house.nobody.send("POST", "/api/reports", { what: "x", language: "kk" })).status).toBe(201);
}, 3_600_000);

test("words in which half a letter or NUL stands are recorded without it, in JSON too", async () => {
  const clinic = await house.as("clinic");
  const file = `/api/files/${known.ids[0]}`;
  const { body } = await clinic.get<{ summary: { version: number } }>(file);
  const { version } = body.summary;
  const noted = await clinic.send<{ act: { data: unknown } }>(
    "POST",
    `${file}/acts`,
    {
      kind: "note.added",
      at: "2026-03-02T09:30:00+05:00",
      data: { note: "құ\ud800сты\0ң \udfffаты 🐦" },
      version,
    },
    { "idempotency-key": crypto.randomUUID() },
  );
  expect([noted.status, noted.body.act.data]).toEqual([201, { note: "құстың аты 🐦" }]);
});
