import { createServer } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browser, openWindow } from "./harness/browser.js";
import { type StartedPana, startPana } from "./harness/pana.js";

let pana: StartedPana;
let chromium: Browser;
/** Chromium takes every name below `localhost` for this machine. */
let deskUrl: string;
let publicUrl: string;

/** A port that was free a moment ago: the addresses of the settings have to name it before Pana listens. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  const port = await freePort();
  [deskUrl, publicUrl] = [`http://desk.localhost:${port}`, `http://help.localhost:${port}`];
  const env = { PORT: String(port), PANA_URL: deskUrl, PANA_PUBLIC_URL: publicUrl };
  [pana, chromium] = await Promise.all([startPana({ files: 1, env }), browser()]);
});
afterAll(async () => {
  await chromium?.close();
  await pana?.stop();
});

/** What the browser refused to do, and what failed in a page; not what a server answered. */
function troubles(page: Page): string[] {
  const told: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      told.push(message.text());
  });
  page.on("pageerror", (error) => told.push(error.message));
  return told;
}

it("a report goes in at the public host, and an officer works at the desk's, each without the other", async () => {
  const window = await openWindow(chromium);
  const reporter = await window.newPage();
  const told = troubles(reporter);
  await reporter.goto(`${publicUrl}/en/report`);
  expect(await reporter.locator("a[href*='/desk']").count()).toBe(0);
  await reporter.fill("#what", "They hold us at the building site and keep our passports.");
  for (let step = 0; step < 10 && (await reporter.locator(".card").count()) === 0; step++) {
    const [answer] = await Promise.all([
      reporter.waitForResponse((one) => one.request().method() === "POST"),
      reporter.locator("#page button.main").click(),
    ]);
    expect(new URL(answer.url()).origin).toBe(publicUrl);
    await reporter.waitForLoadState();
    await reporter.locator("#page button.main, .card").first().waitFor();
  }
  await reporter.locator(".card").getByText("help.localhost").waitFor({ state: "attached" });

  const page = await window.newPage();
  const atDesk = troubles(page);
  await page.goto(deskUrl);
  await page.locator("button[data-username=clinic]").click();
  await page.getByRole("navigation").first().waitFor();
  const cookies = await window.cookies();
  expect(cookies.map(({ name, domain }) => [name, domain])).toEqual([["pana_session", "desk.localhost"]]);
  expect(await page.evaluate(async () => (await fetch("/api/session")).status)).toBe(200);

  // The browser of an officer who looks at a page of the public carries nothing of the desk there.
  const looked = reporter.waitForRequest(`${publicUrl}/en/`);
  await reporter.goto(`${publicUrl}/en/`);
  expect(await (await looked).headerValue("cookie")).toBeNull();
  expect((await reporter.goto(`${publicUrl}/desk/`))?.status()).toBe(404);
  expect([...told, ...atDesk]).toEqual([]);
  await window.close();
});
