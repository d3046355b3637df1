import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, expectAccessible, look, openWindow, PHONE } from "./harness/browser.js";
import { Officer } from "./harness/officer.js";
import { type StartedPana, startPana } from "./harness/pana.js";

describe("who read a file", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let supervisor: Officer | undefined;
  let person: BrowserContext | undefined;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 3 }), browser()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await supervisor?.leave();
    await person?.close();
  });

  it("is seen by the supervisor at the desk, and by the person with a card, without an account or a script", async () => {
    supervisor = await Officer.signIn(chromium, pana.url, "supervisor", "ru");
    const { page } = supervisor;
    const found = {
      circumstances: ["V06"],
      indicators: ["documents-withheld"],
      place: "street",
      ambulance: false,
    };
    await supervisor.opens("person.detected", found, undefined, "1994");
    const panel = page.locator("section[aria-labelledby=readings]");
    await panel.getByRole("button", { name: "Показать" }).click();
    await panel.getByText("Чтение дела").first().waitFor();
    await panel.getByRole("button", { name: "Сделать карточку" }).click();
    const card = panel.locator("[data-log-card]");
    const code = await card.locator("[data-log-code]").innerText();
    expect(code).toMatch(/^([0-9AEKMTX]{4}-){5}[0-9AEKMTX]$/);
    const address = /\S+\/ru\/seen/.exec(await card.innerText())?.[0];
    await page.emulateMedia({ media: "print" });
    expect(await card.isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await expectAccessible(page);
    await look(page, "log-desk");
    await panel.getByRole("button", { name: "Готово, скрыть код" }).click();
    expect(await page.content()).not.toContain(code);

    person = await openWindow(chromium, { viewport: PHONE, javaScriptEnabled: false });
    const own = await person.newPage();
    await own.goto(`http://${address}`);
    await own.fill("#code", "0000-0000-0000-0000-0000-0");
    await own.locator("#page button.main").click();
    await own.getByText("Этот код ничего не открывает").first().waitFor();
    await own.fill("#code", code.toLowerCase().replaceAll("-", " "));
    await own.locator("#page button.main").click();
    await own.getByRole("heading", { level: 1, name: "Кто читал о вас" }).waitFor();
    const main = own.locator("main");
    expect(await main.locator("ol > li").count()).toBeGreaterThan(0);
    expect(await main.innerText()).not.toMatch(/KZ-\d\d/);
    expect(own.url()).not.toContain(code);
    expect(await own.title()).toBe("Дни");
    await look(own, "log-card");

    const other = await page.context().newPage();
    await other.setViewportSize(PHONE);
    await other.goto(`${pana.url}/en/seen`);
    await other.fill("#code", code);
    await other.locator("#page button.main").click();
    await other.getByRole("heading", { level: 1, name: "Who read about you" }).waitFor();
    await expectAccessible(other);
    await other.close();

    const cards = panel.locator("li").filter({ hasText: "Действует до" });
    await cards.getByRole("button", { name: "Отменить" }).click();
    await panel.getByText(/^Отменена/).waitFor();
    await own.getByRole("button", { name: "Қазақша" }).click();
    await own.getByText("Бұл код ештеңе ашпайды").first().waitFor();
    expect(pana.printed()).not.toContain(code);
  });
});
