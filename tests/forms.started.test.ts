import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { STRINGS } from "../apps/server/src/http/nearly.js";
import { exif, JPEG, PNG, withSegment } from "../apps/server/src/pictures/testing-pictures.js";
import { type StartedPana, startPana } from "./harness/pana.js";

/*
 * However bad a form is that is sent to a public page: it is answered with a page in words, nothing of it is taken for HTML, and
 * the server goes on. How many are sent: PANA_BAD_FORMS, which `npm run fuzz` sets; the figures stand in docs/reliability.md.
 */
const FORMS = Number(process.env.PANA_BAD_FORMS ?? 1_500);
const SEED = Number(process.env.PANA_SEED ?? 20_260_302);
const AT_ONCE = 8;

let pana: StartedPana;
let code: string;
beforeAll(async () => {
  pana = await startPana({ files: 1, env: { PANA_LOG: "error" } });
  const sent = await fetch(`${pana.url}/api/reports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ what: "a report whose code is known", language: "kk" }),
  });
  code = ((await sent.json()) as { code: string }).code;
});
afterAll(() => pana?.stop());

interface Sent {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** What no page may give back as it came. */
const MARKUP = `"'></textarea></script><script>alert(1)</script><img src=x onerror=alert(1)>`;
const text = (bytes: Uint8Array) => new Uint8Array(bytes);
const utf8 = (words: string) => text(Buffer.from(words));

/** Of each field what a browser sends, and what none does. */
const FIELDS = {
  go: ["send", "open", "write", "stay", "what", "check", "danger"],
  asked: ["check", "what", "where", "contact", "danger"],
  danger: ["now", "not-now", "unknown"],
  about: ["self", "child"],
  region: ["KZ-75"],
  opened: ["yes"],
  masked: ["yes"],
  changing: ["yes"],
  trouble: ["large"],
  key: ["a-key-of-a-form"],
  receipt: ["4K7A-M209-T3E1-88XK-A510-M"],
  receivedAt: ["2026-11-25T14:05:00+05:00"],
  what: ["They took our papers"],
  where: ["a farm"],
  who: ["two men"],
  contact: ["+7 700 000 00 00"],
  message: ["are you there?"],
  code: [] as string[],
} as const satisfies Record<string, readonly string[]>;

const value = (name: string) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(FIELDS as Record<string, readonly string[]>)[name]!, code) },
    { weight: 2, arbitrary: fc.constantFrom(...STRINGS, MARKUP, "я".repeat(25_000)) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  );
const field = fc
  .constantFrom(...Object.keys(FIELDS))
  .chain((name) => value(name).map((given) => [name, given] as const));
const fields = fc
  .tuple(
    // What makes a form of the pages: without it few come further than the first question.
    fc.constantFrom(
      [],
      [
        ["what", "They took our papers"],
        ["asked", "check"],
        ["go", "send"],
      ],
      [
        ["code", ""],
        ["opened", "yes"],
        ["go", "write"],
      ],
    ) as fc.Arbitrary<readonly (readonly [string, string])[]>,
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: field },
        {
          weight: 1,
          arbitrary: fc.tuple(
            fc.constantFrom("__proto__", "constructor", "", "picture", "sealed", "toString"),
            fc.string(),
          ),
        },
      ),
      { maxLength: 12 },
    ),
  )
  .map(([form, more]) => [
    ...form.map(([name, given]) => [name, name === "code" ? code : given] as const),
    ...more,
  ]);

const picture = fc
  .tuple(
    fc.constantFrom(JPEG, PNG, withSegment(0xe1, exif(6, "a camera"))),
    fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 4 }),
    fc.nat(900),
  )
  .map(([bytes, changes, cut]) => {
    const changed = Buffer.from(bytes);
    for (const [place, byte] of changes) if (place < changed.length) changed[place] = byte;
    return text(cut < 100 ? changed.subarray(0, cut) : changed);
  });
const file = fc.oneof(
  { weight: 6, arbitrary: picture },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 600 }).map(text) },
  { weight: 1, arbitrary: fc.constant(new Uint8Array(8_500_000)) },
);
const files = fc.array(
  fc.tuple(
    fc.constantFrom("picture", "picture", "sealed", "what", "__proto__"),
    file,
    fc.constantFrom("a.jpg", "../../etc/passwd", "\u202egpj.exe", `${"n".repeat(3000)}`, ""),
  ),
  { maxLength: 5 },
);

type Fields = readonly (readonly [string, string])[];
type Files = readonly (readonly [string, Uint8Array<ArrayBuffer>, string])[];

const urlencoded = (given: Fields) =>
  utf8(new URLSearchParams(given.map(([name, one]) => [name, one])).toString());
const multipart = (given: Fields, more: Files) =>
  Buffer.concat([
    ...given.map(([name, one]) =>
      Buffer.from(`--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${one}\r\n`),
    ),
    ...more.flatMap(([name, bytes, called]) => [
      Buffer.from(
        `--b\r\ncontent-disposition: form-data; name="${name}"; filename="${called}"\r\ncontent-type: image/jpeg\r\n\r\n`,
      ),
      bytes,
      Buffer.from("\r\n"),
    ]),
    Buffer.from("--b--\r\n"),
  ]);
const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };
const MULTIPART = { "content-type": "multipart/form-data; boundary=b" };

type Way = (given: Fields, more: Files, cut: number) => Pick<Sent, "headers" | "body">;
const plain: readonly Way[] = [
  (given) => ({ headers: URLENCODED, body: urlencoded(given) }),
  (given, more) => ({ headers: MULTIPART, body: text(multipart(given, more)) }),
];
const cutOff = (bytes: Uint8Array, cut: number) => text(bytes.subarray(0, Math.floor(bytes.length * cut)));
/** What can be wrong with the way in which a form is written. */
const WAYS: readonly Way[] = [
  (given, more, cut) => ({ headers: MULTIPART, body: cutOff(multipart(given, more), cut) }),
  (given, _, cut) => ({ headers: URLENCODED, body: cutOff(urlencoded(given), cut) }),
  (given) => ({ headers: MULTIPART, body: urlencoded(given) }),
  (given, more) => ({ headers: URLENCODED, body: text(multipart(given, more)) }),
  (given, more) => ({
    headers: { "content-type": "multipart/form-data" },
    body: text(multipart(given, more)),
  }),
  (given, more) => ({
    headers: { "content-type": "multipart/form-data; boundary=" },
    body: text(multipart(given, more)),
  }),
  (given) => ({
    headers: { "content-type": "application/json" },
    body: utf8(JSON.stringify(Object.fromEntries(given))),
  }),
  (given) => ({ headers: { "content-type": "text/plain" }, body: urlencoded(given) }),
  (given) => ({ headers: { "content-type": ";;=" }, body: urlencoded(given) }),
  (given) => ({ headers: { ...URLENCODED, "content-encoding": "gzip" }, body: urlencoded(given) }),
  () => ({
    headers: URLENCODED,
    body: utf8("%&%zz=%C3%28&=&&what=%ED%A0%80&code[]=1&code[a]=2&__proto__[x]=y"),
  }),
  () => ({
    headers: URLENCODED,
    body: utf8(Array.from({ length: 5_000 }, (_, place) => `f${place}=1`).join("&")),
  }),
  () => ({ headers: URLENCODED, body: utf8(`what=${"a".repeat(2_200_000)}`) }),
  (given) => ({
    headers: MULTIPART,
    body: text(
      multipart(
        Array.from({ length: 70 }, () => given[0] ?? (["a", "b"] as const)),
        [],
      ),
    ),
  }),
  (given) => ({
    headers: MULTIPART,
    body: utf8(`--b\r\n${"x-h: y\r\n".repeat(2_000)}\r\n${given.length}\r\n--b--`),
  }),
  () => ({
    headers: MULTIPART,
    body: utf8(
      "--b\r\ncontent-disposition: form-data; name=\"what\"; filename*=utf-8''%zz\r\n\r\nx\r\n--b--\r\n",
    ),
  }),
  () => ({ headers: URLENCODED, body: undefined }),
];

const forms = (): fc.Arbitrary<Sent> =>
  fc
    .record({
      language: fc.constantFrom("kk", "ru", "en", "uz", "ky", "tg"),
      page: fc.constantFrom(
        "report",
        "receipt",
        "receipt",
        "follow",
        "follow",
        "seen",
        "nowhere",
        "law/%00",
        "..%2f..",
        "%ED%A0%80",
      ),
      method: fc.constantFrom(
        "POST",
        "POST",
        "POST",
        "POST",
        "POST",
        "POST",
        "GET",
        "PUT",
        "DELETE",
        "OPTIONS",
      ),
      query: fc.constantFrom(
        "",
        "",
        "",
        "?__proto__=1",
        `?what=${encodeURIComponent(MARKUP)}`,
        "?%ED%A0%80=%",
      ),
      fields,
      files,
      way: fc.integer({ min: 0, max: 3 * WAYS.length }),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ language, page, method, query, way, cut, ...given }) => {
      const write = WAYS[way] ?? plain[way % plain.length]!;
      const written = write(given.fields, given.files, cut);
      return {
        path: `/${language}/${page}${query}`,
        method,
        ...(method === "GET" ? { headers: {}, body: undefined } : written),
      };
    });

/** The inside of a server, which no page shows. */
const INSIDE =
  /node_modules|\.(?:ts|js|mjs):\d|\bat (?:async )?[\w.<>]+ \(|\b(?:SELECT|INSERT|insert into) |pg_|violates/;

test("no form, however bad, breaks the server, shows its inside, becomes HTML or goes without a page in words", async () => {
  const statuses = new Map<number, number>();
  let cutShort = 0;
  const wrong: { sent: Sent; status: number; body: string }[] = [];
  const send = async (sent: Sent) => {
    const { path, method, headers, body } = sent;
    let answer: Response;
    let page: string;
    try {
      answer = await fetch(pana.url + path, {
        method,
        headers,
        redirect: "manual",
        ...(body ? { body } : {}),
      });
      page = await answer.text();
    } catch (error) {
      // Whoever sends more than is taken is answered while they send; this client then sees a closed line only.
      if ((body?.length ?? 0) > 1_000_000) cutShort += 1;
      else wrong.push({ sent, status: 0, body: String((error as Error).cause) });
      return;
    }
    const { status } = answer;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const inWords =
      (status >= 300 && status < 400) || /<title>[^<]+<\/title>/.test(page) || method === "OPTIONS";
    if (
      status >= 500 ||
      !inWords ||
      INSIDE.test(page) ||
      /<script>alert|onerror=alert\(1\)>/.test(page.replaceAll("&lt;", ""))
    )
      wrong.push({ sent, status, body: page });
  };
  const began = performance.now();
  const drawn = fc.sample(forms(), { numRuns: Math.min(FORMS, 2_000), seed: SEED });
  for (let round = 0; round * 2_000 < FORMS; round++) {
    const queue = round === 0 ? drawn : fc.sample(forms(), { numRuns: 2_000, seed: SEED + round });
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await send(next);
      }),
    );
  }
  if (process.env.PANA_BAD_FORMS) {
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
    const sum = [...statuses.values()].reduce((total, count) => total + count, 0);
    process.stdout.write(
      `${sum} forms in ${Math.round((performance.now() - began) / 1000)} s: ${counts.join(", ")}; too large and cut short: ${cutShort}; wrong: ${wrong.length}\n`,
    );
  }
  const failed = pana
    .printed()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const kinds = new Map(
    wrong.map((one) => [`${one.sent.method} ${one.sent.path.slice(3)} ${one.status}`, one]),
  );
  expect(
    [...kinds.values()].slice(0, 10).map(({ sent, status, body }) => ({
      ...{
        ...sent,
        body: Buffer.from(sent.body ?? [])
          .toString()
          .slice(0, 700),
      },
      status,
      page: body.slice(0, 300),
    })),
  ).toEqual([]);
  expect(failed).toEqual([]);
  // They did not all fail at the door.
  for (const status of [200, 303, 404, 413, 415, 422])
    expect([status, statuses.get(status) ?? 0]).not.toEqual([status, 0]);
  expect(pana.process.exitCode).toBeNull();
  expect((await fetch(`${pana.url}/kk/report`)).status).toBe(200);
}, 3_600_000);
