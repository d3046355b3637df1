import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const PLACES = [
  process.env.PANA_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** A headless Chromium, or a sentence that says what to install. */
export async function browser(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      "The browser tests need Chromium: install Debian's package chromium, or name one in PANA_CHROMIUM",
    );
  return chromium.launch({ executablePath, args: QUIET });
}

/** A window of its own, with nothing kept from another; steps that never come fail after a minute. */
export async function openWindow(
  of: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  const context = await of.newContext({
    viewport: DESKTOP,
    locale: "en-GB",
    timezoneId: "Asia/Almaty",
    ...options,
  });
  context.setDefaultTimeout(60_000);
  return context;
}

const SHOTS = process.env.PANA_SHOTS ?? "";

/** Keeps a picture of the page where PANA_SHOTS names a folder, to be looked at by a person. */
export async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  const folder = SHOTS.startsWith("/")
    ? SHOTS
    : join(fileURLToPath(new URL("../..", import.meta.url)), SHOTS);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** No violation of WCAG 2.2 level A or AA that axe can find, and nothing wider than the screen. */
export const expectAccessible = (page: Page): Promise<void> =>
  expectNone(page, axe(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]));

/** The same of what a dark screen changes: the colours. For a page that was judged whole on a light one. */
export const expectReadable = (page: Page): Promise<void> =>
  expectNone(page, axe(page).withRules(["color-contrast"]));

// Judges in the page itself: Pana has no frames of other origins, and a second window for each page takes half the time.
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

async function expectNone(page: Page, builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
  await expectFits(page);
}

/** Nothing is wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "the page is wider than the screen").toBeLessThanOrEqual(0);
}
