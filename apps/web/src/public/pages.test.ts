import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coverage } from "@pana/law";
import { ASKED, kz } from "@pana/law/kz";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "./languages.js";
import { LARGEST_PICTURE } from "./limits.js";
import { publicPages } from "./pages.js";
import type { PublicReport, PublicReports, SealedReport } from "./reports.js";
import type { PublicFileLog } from "./seen.js";
import { WORDS } from "./words/index.js";

/*
 * What the pages do when whoever keeps reports fails. That they work with the real reports is the story of
 * tests/public.browser.test.ts; a database that is gone for one request cannot be had there.
 */
const CODE = "4K7A-M209-T3E1-88XK-A510-M";
const TYPED = "Бүгін кешке <көшірмекші>\n& қорқамын";

/** Reports that fail where they are told to. */
const failing = { send: false, follow: false, write: false, read: false };
const opened = { receivedAt: "2026-11-25T14:05:00+05:00", state: "new", messages: [] } as const;
const failure = () => Promise.reject(new Error(`the database is gone, and ${TYPED} with it`));
/** The keys of the messages that were written; one text is none that came with its key first. */
const keys: string[] = [];
const OTHER = "words that came second";
/** What was stored. Whatever begins with P is a picture, with H a harmful one. */
const stored: { report: PublicReport | SealedReport; pictures: readonly Uint8Array[] }[] = [];
const reports: PublicReports = {
  deskKey: "a-public-key",
  send: (report, _, pictures) => {
    if (failing.send) return failure();
    stored.push({ report, pictures });
    return Promise.resolve({ code: CODE, receivedAt: "2026-11-25T14:05:00+05:00" });
  },
  picture: async (bytes) => {
    if (bytes[0] === "H".charCodeAt(0)) return "harmful";
    return bytes[0] === "P".charCodeAt(0) ? bytes : null;
  },
  isCode: () => true,
  follow: () => (failing.follow ? failure() : Promise.resolve(opened)),
  write: (_, text, key) => {
    if (failing.write) return failure();
    keys.push(key);
    if (text === OTHER) return Promise.resolve("other words" as const);
    return Promise.resolve({ at: "2026-11-25T15:05:00+05:00", from: "reporter" as const, text });
  },
};

const fileLog: PublicFileLog = {
  isCode: () => true,
  read: () =>
    failing.read
      ? failure()
      : Promise.resolve([
          {
            organisation: { kk: "Т <1>", ru: "Т <1>", en: "T <1>" },
            day: "2026-11-25",
            ...{ ground: null, emergency: true },
          },
        ]),
};

const folder = mkdtempSync(join(tmpdir(), "pages-"));
const logged: string[] = [];
let real: FastifyInstance;
let demonstration: FastifyInstance;

async function serving(isDemonstration: boolean): Promise<FastifyInstance> {
  const app = Fastify({ logger: { stream: { write: (line: string) => void logged.push(line) } } });
  await app.register(publicPages, { reports, fileLog, demonstration: isDemonstration, folder });
  return app;
}

beforeAll(async () => {
  const built = { file: "built.txt" };
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify({ "src/public/look/pages.css": built, "src/public/browser/main.ts": built }),
  );
  [real, demonstration] = await Promise.all([serving(false), serving(true)]);
});
afterAll(async () => {
  await Promise.all([real.close(), demonstration.close()]);
  rmSync(folder, { recursive: true });
});

const send = (url: string, fields: Record<string, string>) =>
  real.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });
const escaped = "Бүгін кешке &lt;көшірмекші&gt;\n&amp; қорқамын";

describe.each(LANGUAGES)("when reports cannot be kept, in %s", (language) => {
  const { faults, report, follow } = WORDS[language];

  test("a report is not lost: every answer and the key come back, and the button to send again", async () => {
    failing.send = true;
    const fields = {
      what: TYPED,
      where: "Сарыағаш",
      danger: "now",
      key: "a-key-of-36-signs",
      asked: "check",
    };
    const answered = await send(`/${language}/receipt`, { ...fields, go: "send" });
    failing.send = false;
    expect(answered.statusCode).toBe(503);
    expect(answered.body).toContain(faults.notStored);
    expect(answered.body).toContain(`name="what" value="${escaped}"`);
    expect(answered.body).toContain('name="where" value="Сарыағаш"');
    expect(answered.body).toContain('name="key" value="a-key-of-36-signs"');
    expect(answered.body).toContain(`formaction="/${language}/receipt">${report.send}</button>`);
    expect(answered.headers["cache-control"]).toBe("no-store");
  });

  test("a message that could not be stored stands in its field", async () => {
    failing.write = true;
    const answered = await send(`/${language}/follow`, {
      code: CODE,
      message: TYPED,
      opened: "yes",
      go: "write",
    });
    failing.write = false;
    expect(answered.statusCode).toBe(503);
    expect(answered.body).toContain(faults.messageNotStored);
    expect(answered.body).toContain(`>\n${escaped}</textarea>`);
  });

  test("a message keeps its key until it is stored, however often and through whichever page it is sent", async () => {
    const form = { code: CODE, message: TYPED, key: "key-of-a-message", opened: "yes" };
    const kept = 'name="key" value="key-of-a-message"';
    for (const failed of ["write", "follow"] as const) {
      failing[failed] = true;
      const answered = await send(`/${language}/follow`, { ...form, go: "write" });
      failing[failed] = false;
      expect([answered.statusCode, answered.body.includes(kept)]).toEqual([503, true]);
    }
    expect((await send(`/${language}/follow`, { ...form, go: "stay" })).body).toContain(kept);
    expect((await send(`/${language}/follow`, { ...form, message: "", go: "write" })).body).toContain(kept);
    const stored = await send(`/${language}/follow`, { ...form, go: "write" });
    expect([stored.statusCode, stored.body.includes(kept)]).toEqual([200, false]);
    expect(keys.at(-1)).toBe("key-of-a-message");
  });

  test("other words in a form that has sent a message already are not sent, and can be sent as a message of their own", async () => {
    const form = { code: CODE, message: OTHER, key: "key-of-a-message", opened: "yes" };
    const refused = await send(`/${language}/follow`, { ...form, go: "write" });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(faults.messageOther.replaceAll("&", "&amp;").slice(0, 30));
    expect(refused.body).toContain(`>\n${OTHER}</textarea>`);
    const [, key] = /name="key" value="([^"]+)"/.exec(refused.body)!;
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("a code that could not be looked up, and the message typed with it, are there for another try", async () => {
    failing.follow = true;
    const answered = await send(`/${language}/follow`, {
      code: CODE,
      message: TYPED,
      opened: "yes",
      go: "write",
    });
    failing.follow = false;
    expect(answered.statusCode).toBe(503);
    expect(answered.body).toContain(faults.notOpened);
    expect(answered.body).toContain(`value="${CODE}"`);
    expect(answered.body).toContain(`name="message" value="${escaped}"`);
    const again = await send(`/${language}/follow`, { code: CODE, message: TYPED, go: "open" });
    expect(again.statusCode).toBe(200);
    expect(again.body).toContain(follow.states.new.name);
    expect(again.body).toContain(`>\n${escaped}</textarea>`);
  });
});

describe("a report with files", () => {
  /** Sends as a browser sends a form with files: every field, then the files, then the button. */
  const sendFiles = async (
    url: string,
    fields: Record<string, string>,
    files: readonly (readonly [name: string, content: string | Uint8Array])[],
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const [name, content] of files) form.append(name, new Blob([content]), "IMG_20261130.jpg");
    form.append("go", url.endsWith("receipt") ? "send" : "where");
    const body = new Response(form);
    return real.inject({
      method: "POST",
      url,
      headers: { "content-type": body.headers.get("content-type")! },
      payload: Buffer.from(await body.arrayBuffer()),
    });
  };
  const fields = { what: TYPED, where: "Сарыағаш", key: "a-key-of-36-signs", asked: "check" };
  const last = () => stored.at(-1)!;
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

  test("is handed over with its pictures, and an empty field of files is none", async () => {
    const answered = await sendFiles("/ru/receipt", fields, [
      ["picture", "P1"],
      ["picture", ""],
      ["picture", "P2"],
    ]);
    expect(answered.body).toContain(WORDS.ru.receipt.heading);
    expect(last().report).toEqual({ what: TYPED, where: "Сарыағаш", language: "ru" });
    expect(last().pictures.map(text)).toEqual(["P1", "P2"]);
  });

  test.each([
    [
      "is no picture",
      "notPicture",
      [
        ["picture", "P1"],
        ["picture", "%PDF"],
      ],
    ],
    ["is harmful", "harmfulPicture", ["P1", "H2"].map((one) => ["picture", one])],
    ["is too large", "pictureTooLarge", [["picture", new Uint8Array(LARGEST_PICTURE + 2000).fill(80)]]],
    ["is one too many", "tooManyPictures", ["P1", "P2", "P3", "P4"].map((one) => ["picture", one])],
  ] as const)(
    "one of which %s comes back with every answer and says so, and nothing is stored",
    async (_, fault, files) => {
      const before = stored.length;
      const answered = await sendFiles("/kk/receipt", fields, files as [string, string][]);
      expect(answered.statusCode).toBe(422);
      expect(answered.body).toContain(WORDS.kk.faults[fault]);
      expect(answered.body).toContain(`name="what" value="${escaped}"`);
      expect(answered.body).toContain('name="key" value="a-key-of-36-signs"');
      expect(stored).toHaveLength(before);
    },
  );

  test("that the browser has sealed is handed over as it is; its pictures are not looked at", async () => {
    const masks = { ...fields, what: "x", where: "x", masked: "yes" };
    const answered = await sendFiles("/kk/receipt", masks, [
      ["sealed", "sealed answers"],
      ["picture", "sealed picture"],
    ]);
    expect(answered.body).toContain(WORDS.kk.receipt.heading);
    expect(text((last().report as SealedReport).sealed)).toBe("sealed answers");
    expect(last().pictures.map(text)).toEqual(["sealed picture"]);
  });

  test("whose masks came without what was sealed is not taken for a report", async () => {
    const before = stored.length;
    const answered = await sendFiles("/kk/receipt", { ...fields, what: "x", masked: "yes" }, []);
    expect(answered.statusCode).toBe(422);
    expect(stored).toHaveLength(before);
  });

  test("goes on to another page without them", async () => {
    const form = await sendFiles("/kk/report", fields, [["picture", "P1"]]);
    expect(form.statusCode).toBe(200);
    expect(form.body).toContain(escaped);
  });
});

test("nothing that was typed, and no code, stands in the log", async () => {
  logged.length = 0;
  failing.send = failing.follow = true;
  await send("/kk/receipt", { what: TYPED, asked: "check", go: "send" });
  await send("/kk/follow", { code: CODE, go: "open" });
  failing.send = failing.follow = false;
  const lines = logged.join("");
  expect(lines).toContain("a report could not be stored");
  expect(lines).toContain("a report could not be opened");
  expect(lines).not.toContain("көшірмекші");
  expect(lines).not.toContain("4K7A");
});

test("a form that is too much for the server gets a page that says so, in the language of the form", async () => {
  const answered = await send("/ky/report", { what: "ы".repeat(400_000), asked: "what" });
  expect(answered.statusCode).toBe(413);
  expect(answered.body).toContain(WORDS.ky.trouble.tooMuch.heading);
});

test("a country that is real is to be found and says nothing of a demonstration; pages with a code never are", async () => {
  const page = async (app: FastifyInstance, path: string) => (await app.inject(path)).body;
  for (const path of ["/kk/", "/kk/rights", "/kk/about"]) {
    expect(await page(real, path)).not.toContain("noindex");
    expect(await page(real, path)).not.toContain(WORDS.kk.demonstration);
    expect(await page(demonstration, path)).toContain('<meta name="robots" content="noindex">');
    expect(await page(demonstration, path)).toContain(WORDS.kk.demonstration);
  }
  for (const path of ["/kk/follow", "/kk/report", "/kk/nowhere"]) {
    expect(await page(real, path)).toContain('<meta name="robots" content="noindex">');
  }
});

test("a site with an address in the Tor network offers it on every page, and not to whoever is there", async () => {
  const onionLocation = `http://${"a2".repeat(28)}.onion`;
  const app = Fastify();
  await app.register(publicPages, { reports, fileLog, demonstration: false, folder, onionLocation });
  for (const url of ["/kk/", "/ru/report", "/en/follow", "/tg/nowhere"]) {
    const offered = (await app.inject({ url, headers: { host: "pana.example" } })).headers["onion-location"];
    expect(offered).toBe(onionLocation + url);
    const there = await app.inject({ url, headers: { host: `${"a2".repeat(28)}.onion` } });
    expect(there.headers["onion-location"]).toBeUndefined();
    expect((await real.inject(url)).headers["onion-location"]).toBeUndefined();
  }
  await app.close();
});

test("a slash too many at the end of an address leads to the page", async () => {
  expect((await real.inject("/kk/follow/")).headers.location).toBe("/kk/follow");
  expect((await real.inject("/kk/nowhere")).statusCode).toBe(404);
});

test("an address without a language leads to the first that the browser asks for and the pages speak", async () => {
  const leads = async (accepted?: string) =>
    (await real.inject({ url: "/", headers: accepted ? { "accept-language": accepted } : {} })).headers
      .location;
  expect(await leads()).toBe("/kk/");
  expect(await leads("de, uz;q=0.8, ru;q=0.9")).toBe("/ru/");
  expect(await leads("tg-TJ,tg;q=0.9")).toBe("/tg/");
});

test.each(LANGUAGES)(
  "the law can be read provision by provision, each with a place of its own, in %s",
  async (language) => {
    const index = await real.inject(`/${language}/law`);
    const links = [...index.body.matchAll(/href="(\/\w+\/law\/\w+)"/g)].map(([, link]) => link!);
    expect(links).toHaveLength(Object.keys(kz.normativeActs).length);
    let shown = 0;
    for (const link of links) {
      const { statusCode, body } = await real.inject(link);
      expect(statusCode).toBe(200);
      const places = [...body.matchAll(/<section class="norm" id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(places).size, link).toBe(places.length);
      shown += places.length;
    }
    expect(shown).toBe(coverage(kz, ASKED).length);
  },
);

test("a provision says what it asks, of whom, and by what Pana holds to it or why not", async () => {
  const { body } = await real.inject("/en/law/RR");
  const norm = /<section class="norm" id="p24"[\s\S]*?<\/section>/.exec(body)![0];
  expect(norm).toContain("para. 24");
  expect(norm).toContain(WORDS.en.law.done);
  for (const { because } of coverage(kz, ASKED).filter(({ act }) => act === "RA"))
    if (because !== null) expect((await real.inject("/ru/law/RA")).body).toContain(because.ru);
  expect((await real.inject("/en/law/XX")).statusCode).toBe(404);
});

test.each(LANGUAGES)(
  "who read a file is asked for again where it could not be opened, in %s",
  async (language) => {
    const { seen } = WORDS[language];
    failing.read = true;
    const failed = await send(`/${language}/seen`, { code: CODE, go: "open" });
    failing.read = false;
    expect(failed.statusCode).toBe(503);
    expect(failed.body).toContain(seen.notOpened.slice(0, 20));
    expect(failed.body).toContain(CODE);
    const shown = await send(`/${language}/seen`, { code: CODE, go: "open" });
    expect(shown.body).toContain("&lt;1&gt;");
    expect(shown.body).toContain(seen.emergency);
    expect(shown.body).not.toContain("<1>");
    expect(logged.join("")).not.toContain(CODE);
  },
);
