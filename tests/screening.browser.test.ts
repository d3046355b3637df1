import { CARD_LANGUAGES, type CardLanguage, type GuideStep, type ScreeningRules } from "@pana/law";
import { kz } from "@pana/law/kz";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, DESKTOP, expectAccessible, expectReadable, look, PHONE } from "./harness/browser.js";
import { Officer } from "./harness/officer.js";
import { type StartedPana, startPana } from "./harness/pana.js";
import { readPrinted, unspaced } from "./harness/printed.js";

const rules: ScreeningRules = kz.screening!;
const cardOf = (name: string) => rules.cards.find((card) => card.name === name)!;

describe("the guided screening", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let officer: Officer;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 10 }), browser()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await officer?.leave();
  });

  /** Everything that the page sends to be kept, by method and path. */
  const writes = (page: Page): string[] => {
    const sent: string[] = [];
    page.on("request", (request) => {
      if (!["GET", "HEAD"].includes(request.method()))
        sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    return sent;
  };
  const ticked = (page: Page, value: string): Locator => page.locator(`main form input[value="${value}"]`);

  it("takes a patrol on a telephone from the street to a filled form in a few touches, and keeps nothing before", async () => {
    officer = await Officer.signIn(chromium, pana.url, "police", "ru");
    const { page } = officer;
    await page.setViewportSize(PHONE);
    await page.goto(`${pana.url}/desk/screening`);
    await page.locator("#ask").waitFor();
    const sent = writes(page);
    const begun = performance.now();
    let touches = 0;
    const touch = async (what: Locator) => {
      await what.click();
      touches += 1;
    };
    const tick = (step: GuideStep, value: string | true) =>
      touch(
        page.locator(`main fieldset label`, {
          hasText: step.answers.find(({ ticks }) => ticks.value === value)!.title.ru,
        }),
      );
    const finds: Readonly<Record<string, readonly (string | true)[]>> = {
      where: ["construction"],
      freedom: ["documents-withheld", "cannot-leave"],
      work: ["labour-no-pay", "debt-bondage"],
      harm: ["fearful"],
      who: ["no-documents"],
    };
    for (const [place, step] of rules.guide.patrol.entries()) {
      await page.getByRole("heading", { level: 2, name: step.ask.ru, exact: true }).waitFor();
      for (const value of finds[step.name] ?? []) await tick(step, value);
      if (place === 2) {
        await page.getByText(rules.suggestions.signs.ru).waitFor();
        await expectAccessible(page);
        await look(page, "screening-patrol-phone");
      }
      // One screen, or one scroll: question, answers and the button to go on.
      const next = await page.getByRole("button", { name: "Дальше" }).boundingBox();
      expect(next!.y + next!.height).toBeLessThan(2 * PHONE.height);
      await touch(page.getByRole("button", { name: "Дальше" }));
    }
    await page.getByText(rules.suggestions.together.ru).waitFor();
    await page.getByText(rules.policyOnly.ru).waitFor();
    await page.getByText(rules.decidesNothing.ru).waitFor();
    await page.getByText(rules.lenses[0]!.title.ru).click();
    await expectAccessible(page);
    await look(page, "screening-outcome-phone");
    expect(await page.locator("section[aria-labelledby=screening]").innerText()).not.toMatch(
      /\d+\s*(%|балл|из \d)/,
    );
    await touch(page.getByRole("button", { name: "Перейти к записи о выявлении" }));
    await page.locator("main form").waitFor();
    for (const value of [
      "documents-withheld",
      "cannot-leave",
      "labour-no-pay",
      "debt-bondage",
      "fearful",
      "no-documents",
    ])
      expect(await ticked(page, value).isChecked(), value).toBe(true);
    expect(await page.locator("#field-place").inputValue()).toBe("construction");
    await look(page, "screening-form-phone");
    expect(sent).toEqual([]);
    expect(page.url()).toBe(`${pana.url}/desk/files/new`);
    expect(
      JSON.stringify(await page.evaluate(() => [history.state, { ...localStorage }, { ...sessionStorage }])),
    ).not.toMatch(/documents-withheld|labour-no-pay/);
    await touch(page.locator("main form button[type=submit]").last());
    await page.locator("section[aria-labelledby=next]").waitFor();
    expect(sent).toEqual(["POST /api/files"]);
    const seconds = Math.round((performance.now() - begun) / 1000);
    process.stdout.write(`A patrol: ${touches} touches to a recorded file, ${seconds} s by machine\n`);
    // Three minutes are seven seconds for each of them, looking up included.
    expect(touches).toBeLessThanOrEqual(25);
    // The next file begins empty, though the page was never loaded anew.
    await page.setViewportSize(DESKTOP);
    await page.getByRole("navigation", { name: "Рабочее место" }).getByRole("link", { name: "Дела" }).click();
    await page.getByRole("link", { name: "Открыть новое дело", exact: true }).click();
    await page.locator("main form").waitFor();
    expect(await ticked(page, "documents-withheld").isChecked()).toBe(false);
  });

  it("lets the person answer alone, in their language, and never takes a no for more than a no", async () => {
    officer = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = officer;
    await page.setViewportSize(PHONE);
    await page.goto(`${pana.url}/desk/screening`);
    await page.locator("main").getByText("In full", { exact: true }).click();
    const step = page.locator("details").filter({ has: page.locator("#ask-indicators-1") });
    await step.locator("> summary").click();
    await step.getByLabel("Documents withheld", { exact: true }).check();
    await page.getByRole("button", { name: "Show to the person" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Кыргызча" }).click();
    const yes = ["doctor", "water", "woman", "leave"];
    for (const { name, says } of rules.cards) {
      await dialog.getByText(says.ky, { exact: true }).waitFor();
      if (name === "doctor") {
        // Nothing of the desk is left around it, whom it belongs to least of all.
        expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
        await expectAccessible(page);
        await look(page, "screening-card-phone");
      }
      await dialog
        .locator(`[data-answer=${yes.includes(name) ? "yes" : name === "documents" ? "no" : "silent"}]`)
        .click();
    }
    await dialog.getByText(rules.cardWords.thanks.ky).waitFor();
    await dialog.locator("[data-stop]").click();
    await dialog.waitFor({ state: "detached" });
    await page.setViewportSize(DESKTOP);
    const side = page.locator("section[aria-labelledby=screening]");
    await side
      .getByText("How: signs of control and exploitation: Cannot leave; Documents withheld")
      .waitFor();
    await page.getByText(cardOf("water").says.en).waitFor();
    await page.locator("#ask-who").click();
    await page.getByText("policy, not a norm of the law").first().waitFor();
    await expectAccessible(page);
    await look(page, "screening-full-desktop");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadable(page);
    await page.getByRole("button", { name: "On to the form of detection" }).click();
    await page.locator("main form").waitFor();
    for (const value of ["documents-withheld", "cannot-leave", "woman"])
      expect(await ticked(page, value).isChecked(), value).toBe(true);
    expect(await page.locator("#field-note").inputValue()).toContain(cardOf("water").says.en);
  });

  it("prints the cards on A4 in six languages, no letter under 24 points, with every letter there", async () => {
    officer = await Officer.signIn(chromium, pana.url, "shelter", "kk");
    const { page } = officer;
    for (const language of CARD_LANGUAGES) {
      await page.goto(`${pana.url}/desk/screening/cards?language=${language satisfies CardLanguage}`);
      await page.locator(`article[lang=${language}]`).waitFor();
      await page.evaluate(() => document.fonts.ready);
      const { pages, fonts, links } = readPrinted(
        await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: true }),
      );
      expect(pages.map(({ width, height }) => [width, height])).toEqual(Array(pages.length).fill([210, 297]));
      expect(pages.length).toBeLessThanOrEqual(3);
      expect(links).toEqual([]);
      const text = pages.map((one) => one.text).join("");
      for (const { says } of rules.cards) expect(text).toContain(unspaced(says[language]));
      for (const one of pages)
        for (const words of Object.values(rules.cardWords.answers))
          expect(one.text).toContain(unspaced(words[language]));
      expect(text).not.toMatch(/http|\/desk\/|\ufffd/);
      expect(fonts.filter((font) => !font.startsWith("NotoSans"))).toEqual([]);
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll("article li, article p")].map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(32);
    }
    await look(page, "screening-cards-desktop");
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    await look(page, "screening-cards-phone");
  });

  it("covers the person's screen too when the desk locks itself, and the officer can unlock", async () => {
    officer = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = officer;
    const { idleMinutes } = await (await page.request.get(`${pana.url}/api/session`)).json();
    await page.clock.install();
    await page.goto(`${pana.url}/desk/screening`);
    await page.getByRole("button", { name: "Show to the person" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Тоҷикӣ" }).click();
    await page.clock.fastForward((idleMinutes + 1) * 60_000);
    await page.getByRole("heading", { name: "The screen is locked" }).waitFor();
    const password = page.getByLabel("Password", { exact: true });
    await password.click({ timeout: 5_000 });
    await page.keyboard.type("something");
    expect(await password.inputValue()).toBe("something");
    expect(await page.locator("dialog").count()).toBe(0);
  });
});
