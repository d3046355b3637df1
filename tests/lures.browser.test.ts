import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser, DESKTOP, expectAccessible, look, openWindow, PHONE } from "./harness/browser.js";

const CLI = fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url));

const lure = (phone: string, pay: string) =>
  `Девушки в Дубай, хостес, без опыта, билет и виза за наш счёт, ${pay} в месяц, WhatsApp ${phone}`;
const POSTS = [
  { id: "1", text: lure("+7 707 123 45 67", "$4000"), date: "2026-02-01", source: "chat a" },
  { id: "2", text: lure("+7 707 765 43 21", "$5000"), date: "2026-02-03", source: "chat b" },
  { id: "3", text: lure("+7 700 222 33 44", "$4500"), date: "2026-02-20", source: "chat c" },
  { id: "4", text: "Склад в Алматы, паспорт отдаёте старшему, звоните +7 707 123 45 67", date: "2026-02-20" },
  {
    id: "5",
    text: "</script><script>document.title='taken'</script> Лаос, оператор чата, билет бесплатно, @x_hr",
    date: "2026-02-21",
  },
  { id: "6", text: "Продам коляску, Тараз, самовывоз", date: "2026-02-21" },
];

/** The built command, as a terminal would run it. */
const pana = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "--lang", "en", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, lines: stderr.split("\n").filter(Boolean) };
};

describe("pana lures", () => {
  let folder: string;
  let chromium: Browser;
  const path = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pana-lures-"));
    chromium = await browser();
    const lines = POSTS.map((post) => JSON.stringify(post));
    lines.splice(2, 0, "{ broken", JSON.stringify(POSTS[0]));
    await writeFile(path("posts.jsonl"), `${lines.join("\n")}\n`);
  });
  afterAll(async () => {
    await chromium?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("reads what it can, tells the line of what it cannot, and makes a queue that is the same every time", async () => {
    const everything = ["lures", path("posts.jsonl"), "--keep", "99999"];
    const ran = pana(...everything, "--report", path("report.html"), "--json", path("report.json"));
    expect(ran.status).toBe(0);
    expect(ran.lines.join("\n")).toMatch(/posts\.jsonl, line 3: .*skipped/);
    expect(ran.lines.join("\n")).toContain("1 repeated records were not counted");
    const json = JSON.parse(await readFile(path("report.json"), "utf8"));
    expect(json.posts).toHaveLength(POSTS.length);
    expect(json.queue.map((lead: { posts: string[] }) => [...lead.posts].sort())).toEqual([
      ["5"],
      ["4"],
      ["1", "2", "3"],
    ]);
    const again = pana(...everything);
    expect(JSON.parse(again.stdout)).toEqual(json);
    // The posts are older than the usual term: of a pram for sale nothing is kept, of the queue everything.
    const usual = JSON.parse(pana("lures", path("posts.jsonl")).stdout);
    expect(usual.posts.map(({ id }: { id: string }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(usual).toMatchObject({ expired: 1, queue: json.queue });
  });

  it.each([
    ["desktop", { viewport: DESKTOP }],
    ["dark", { viewport: DESKTOP, colorScheme: "dark" }],
    ["phone", { viewport: PHONE }],
  ] as const)(
    "shows the report as one page without a network and without a barrier: %s",
    async (name, options) => {
      const context = await openWindow(chromium, { ...options, offline: true });
      const page = await context.newPage();
      const broken: string[] = [];
      page.on("pageerror", (error) => broken.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith("file:")) broken.push(request.url());
      });
      await page.goto(pathToFileURL(path("report.html")).href);
      await page.getByRole("heading", { level: 1, name: "Adverts: for review" }).waitFor();
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await look(page, `lures-report-${name}`);
      // A post that tries to be a script stays a text.
      expect(await page.title()).toBe("Adverts: for review");
      await page.getByText("document.title='taken'").first().waitFor();
      expect(await page.locator("mark", { hasText: "паспорт отдаёте" }).count()).toBe(1);
      expect(await page.locator(".slot").count()).toBeGreaterThan(1);
      await expectAccessible(page);
      for (const [language, title] of [
        ["Қазақша", "Хабарландырулар: қарауға"],
        ["Русский", "Объявления: на просмотр"],
      ] as const) {
        await page.getByRole("button", { name: language }).click();
        await page.getByRole("heading", { level: 1, name: title }).waitFor();
        // What was opened stays open.
        expect(await page.locator("details[open]").count()).toBe(4);
        await look(page, `lures-report-${name}-${language}`);
      }
      expect(broken).toEqual([]);
      await context.close();
    },
  );

  it("names what is wrong with its input and ends with status 2", async () => {
    expect(pana("lures", path("nowhere.jsonl"))).toMatchObject({
      status: 2,
      lines: [expect.stringContaining("nowhere.jsonl")],
    });
    expect(pana("lures", "evaluate", path("posts.jsonl")).status).toBe(2);
    expect(pana("lures", "train", path("posts.jsonl")).status).toBe(2);
  });
});
