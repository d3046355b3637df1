import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  browser,
  DESKTOP,
  expectAccessible,
  expectReadable,
  look,
  openWindow,
  PHONE,
} from "./harness/browser.js";
import { type StartedPana, startPana } from "./harness/pana.js";

/*
 * The hotline desk. Every story writes reports of its own and finds them by their words: the queue also holds those of
 * the demonstration, and those of the other stories.
 */
describe("the hotline desk", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let password: string;
  const windows: BrowserContext[] = [];

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana(), browser()]);
    const { signIns } = (await (await fetch(`${pana.url}/api/demonstration`)).json()) as {
      signIns: readonly { username: string; password: string }[];
    };
    password = signIns.find(({ username }) => username === "hotline")!.password;
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close();
  });

  const blank = async (options: Parameters<typeof openWindow>[1] = {}): Promise<Page> => {
    const window = await openWindow(chromium, options);
    windows.push(window);
    return window.newPage();
  };
  /** The hotline's officer, signed in at the queue. */
  const desk = async (options: Parameters<typeof openWindow>[1] = {}): Promise<Page> => {
    const page = await blank(options);
    await page.goto(`${pana.url}/desk/sign-in`);
    await page.locator('[data-username="hotline"]').click();
    await page.waitForURL(`${pana.url}/desk/`);
    await page.goto(`${pana.url}/desk/reports`);
    await rows(page).first().waitFor();
    return page;
  };
  const post = async <T>(path: string, body: object): Promise<T> => {
    const response = await fetch(`${pana.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.ok, path).toBe(true);
    return (await response.json()) as T;
  };
  /** A report of the public, and its code. */
  const report = async (what: string, more: object = {}): Promise<string> =>
    (await post<{ code: string }>("/api/reports", { what, language: "ru", ...more })).code;
  const followed = (code: string) =>
    post<{ state: string; messages: { from: string; text: string }[] }>("/api/reports/follow", { code });
  const rows = (page: Page, words?: string) =>
    page.locator("ol > [data-report]").filter(words ? { hasText: words } : {});
  /** Opens the report that begins with these words, from the queue. */
  const open = async (page: Page, words: string): Promise<void> => {
    await page.goto(`${pana.url}/desk/reports?show=new`);
    await rows(page, words).getByRole("link").click();
    await page.locator("#said").waitFor();
  };
  const hasFocus = (page: Page, words: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), words);
  const assessment = (page: Page) => page.locator("section[aria-labelledby=assess]");
  const dialogue = (page: Page) => page.locator("section[aria-labelledby=dialogue]");

  it("types in a call from the keyboard alone: similar reports meanwhile, danger by one key, the code at the end", async () => {
    await report("Швейный цех на улице Гагарина 31: девушек запирают на ночь, паспорта в сейфе");
    const page = await desk();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.keyboard.press("n");
    const what = page.getByRole("textbox", { name: "What is said" });
    await page.waitForFunction(() => document.activeElement?.matches("form textarea"));
    await page.keyboard.type("Гагарина 31, швейный цех: подругу запирают, паспорт не отдают");
    const similar = page.getByRole("list", { name: "Similar reports" }).locator("li");
    const found = similar.filter({ hasText: "Швейный цех на улице Гагарина" });
    await found.waitFor();
    expect(await found.innerText()).toMatch(/In common: .*Гагарина/);
    // The letter of the key is a letter in a text; the key that works everywhere marks.
    await page.keyboard.type(" d");
    expect(await page.getByRole("radio", { name: "Yes, now" }).isChecked()).toBe(false);
    await page.keyboard.press("F8");
    await page.getByText("Tell the police on 102 at once").waitFor();
    expect(await page.getByRole("radio", { name: "Yes, now" }).isChecked()).toBe(true);
    expect(await what.inputValue()).toBe("Гагарина 31, швейный цех: подругу запирают, паспорт не отдают d");
    await look(page, "hotline-call");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Almaty R");
    await page.keyboard.press("Tab");
    await page.keyboard.type("во дворе");
    await page.keyboard.press("Control+Enter");
    await hasFocus(page, "Read the code to the caller");
    const groups = await page.locator("[data-code] li").allInnerTexts();
    expect(groups.slice(0, -1).every((group) => /^[0-9AEKMTX]{4}$/.test(group))).toBe(true);
    const code = groups.join("-");
    expect(await followed(code)).toMatchObject({ state: "new", messages: [] });
    await look(page, "hotline-receipt");
    // From the heading: the language of reading aloud, the next call, the report.
    for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
    await hasFocus(page, "open the report");
    await page.keyboard.press("Enter");
    await page.locator("#said").waitFor();
    const said = page.locator("section[aria-labelledby=said]");
    for (const words of ["подругу запирают", "во дворе", "Almaty Region", "call"])
      expect(await said.innerText()).toContain(words);
    await page.getByRole("button", { name: "Danger has passed" }).waitFor();
    // Neither the words nor the code ever stood in an address or in the title.
    const addresses = decodeURIComponent(asked.join(" ").toLowerCase());
    for (const secret of [
      "гагарина",
      groups[0]!.toLowerCase() + groups[1]!.toLowerCase(),
      code.toLowerCase(),
    ])
      expect(addresses).not.toContain(secret);
    expect(await page.title()).toBe("Report · Pana");
  });

  it("says at once that a call without words cannot be stored, and where", async () => {
    const page = await desk();
    await page.getByRole("link", { name: "New call" }).click();
    await page.getByRole("button", { name: "Store the call" }).click();
    await page.getByText("Write down what is said").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  });

  it("keeps a call that is being typed through the lock and through a new start of the page, until it is thrown away", async () => {
    const page = await desk();
    await page.keyboard.press("n");
    const what = page.getByRole("textbox", { name: "What is said" });
    await what.fill("Звонит мужчина, просит подождать");
    await page.getByText("What you typed is kept.").waitFor();
    await page.getByRole("button", { name: "Lock" }).click();
    await page.getByRole("heading", { level: 1, name: "The screen is locked" }).waitFor();
    expect(await what.isVisible()).toBe(false);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Go on" }).click();
    await what.waitFor();
    expect(await what.inputValue()).toBe("Звонит мужчина, просит подождать");
    await page.reload();
    await page.getByText("Restored: what you typed").waitFor();
    expect(await what.inputValue()).toBe("Звонит мужчина, просит подождать");
    const dropped = page.waitForResponse(
      (response) => response.request().method() === "DELETE" && response.url().endsWith("/calls/draft"),
    );
    await page.getByRole("button", { name: "Throw away what I typed" }).click();
    await dropped;
    expect(await what.inputValue()).toBe("");
    await page.reload();
    await what.waitFor();
    expect(await what.inputValue()).toBe("");
  });

  it("goes through the queue by keys, marks danger by one of them, and leaves letters alone where they are switched off", async () => {
    const place = { region: "KZ-33", language: "tg" };
    await report("Дар боғ кор мекунанд, музд намедиҳанд", place);
    await report("Дар анбор касро мезананд", place);
    const page = await desk();
    const marked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/danger")) marked.push(request.method());
    });
    await page.goto(`${pana.url}/desk/reports?show=new&region=KZ-33&language=tg&channel=public`);
    await rows(page, "Дар боғ").waitFor();
    expect(await rows(page, "паспорта в сейфе").count()).toBe(0);
    await page.keyboard.press("j");
    const first = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(first).not.toBe("");
    await page.keyboard.press("ArrowDown");
    const second = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(second).not.toBe(first);
    await page.keyboard.press("k");
    await hasFocus(page, first);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys on this page" });
    await help.waitFor();
    await help.getByText("Mark danger").waitFor();
    await help.getByRole("switch", { name: "Keys of one letter work" }).click();
    await help.getByRole("button", { name: "Close" }).click();
    await help.waitFor({ state: "detached" });
    await rows(page, "Дар анбор").getByRole("link").focus();
    await page.keyboard.press("d");
    await page.getByRole("button", { name: "Keys" }).click();
    await help.getByRole("switch", { name: "Keys of one letter work" }).click();
    await help.getByRole("button", { name: "Close" }).click();
    await help.waitFor({ state: "detached" });
    expect(marked).toEqual([]);
    await rows(page, "Дар анбор").getByRole("link").focus();
    await page.keyboard.press("d");
    const inDanger = rows(page, "Дар анбор").and(page.locator("[data-danger=now]"));
    await inDanger.waitFor();
    // Where the report moved to the front, the focus moved with it; a second press takes nothing back.
    await hasFocus(page, "Дар анбор");
    await page.keyboard.press("d");
    await page.keyboard.press("Enter");
    await page.locator("#said").waitFor();
    expect(marked).toEqual(["PUT"]);
    await page.getByRole("button", { name: "Danger has passed" }).click();
    await page.getByRole("button", { name: "Mark danger" }).waitFor();
  });

  it("shows what comes in while the queue is looked at, without taking the focus", async () => {
    await report("Первое: человек спит в гараже и работает за еду");
    const page = await desk();
    const mine = rows(page, "Первое: человек спит").getByRole("link");
    await mine.focus();
    await report("Второе: женщину увозят прямо сейчас", { danger: "now" });
    await rows(page, "Второе: женщину увозят").waitFor();
    await hasFocus(page, "Первое: человек спит");
  });

  it("talks with the reporter by the code, then opens a file by the report and leads to it", async () => {
    const phone = await blank({ viewport: PHONE, locale: "ru-RU" });
    await phone.goto(`${pana.url}/ru/report`);
    await phone.fill("#what", "Сосед держит в подвале мальчика лет пятнадцати, заставляет просить деньги");
    for (const next of ["#where", "#danger", "#about", "#contact", ".checked"]) {
      await phone.click("form .main");
      await phone.waitForSelector(next);
    }
    await phone.click("form .main");
    await phone.waitForSelector(".card");
    const code = (await phone.locator(".card .code").innerText()).replaceAll(/\s/g, "");

    const page = await desk();
    await open(page, "Сосед держит в подвале");
    const question = "Безопасно ли сейчас мальчику? Какой это дом?";
    await page.keyboard.press("w");
    await page.keyboard.type(question);
    await dialogue(page).getByRole("button", { name: "Send" }).click();
    await dialogue(page).locator("[data-from=desk]", { hasText: question }).waitFor();

    await phone.goto(`${pana.url}/ru/follow`);
    await phone.fill("#code", code);
    await phone.click("form .main");
    await phone.getByText(question).waitFor();
    await phone.fill("#message", "Дом с зелёными воротами");
    await phone.click("button[value=write]");
    await phone.waitForSelector(".done");
    await dialogue(page).locator("[data-from=reporter]", { hasText: "зелёными воротами" }).waitFor();
    await page.getByText("the reporter wrote and waits for an answer").waitFor();

    await page.keyboard.press("a");
    const form = assessment(page);
    await form.getByRole("button", { name: "Open the file" }).click();
    await form.getByRole("link", { name: "Choose: open a file, or close without one." }).waitFor();
    await form.getByRole("radio", { name: "Open a file" }).check();
    await form.getByText("Only your organisation sees the file").waitFor();
    await form.getByRole("combobox", { name: "Region" }).selectOption("KZ-75");
    await form.getByRole("combobox", { name: "Whom to ask for help" }).click();
    await page
      .getByRole("option", { name: /^Police Department of Almaty/ })
      .first()
      .click();
    await page.keyboard.press("Escape");
    await form.getByText(/They see the file from then on: Police Department of Almaty/).waitFor();
    await form.getByLabel("Year or date of birth").fill("3011");
    await form.getByRole("button", { name: "Open the file" }).click();
    await form.getByRole("link", { name: /cannot be a date of birth/ }).click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2011");
    await look(page, "hotline-assess");
    await form.getByRole("button", { name: "Open the file" }).click();
    const opened = page.getByRole("heading", { name: /^The file KZ-\d\d-\d{6}-[A-Z] is opened\.$/ });
    await opened.waitFor();
    const number = /KZ-\d\d-\d{6}-[A-Z]/.exec(await opened.innerText())![0];
    await look(page, "hotline-assessed");
    expect((await followed(code)).state).toBe("file-opened");
    await page.getByRole("link", { name: `Go to the file ${number}` }).click();
    await page.getByRole("heading", { level: 1, name: number }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("зелёными");
    await page.goto(`${pana.url}/desk/reports?show=file-opened`);
    await rows(page, "Сосед держит в подвале").getByText(number).waitFor();
  });

  it("closes a report with a ground only, says what the reporter will see, and tells whoever comes too late", async () => {
    const code = await report("Сколько стоит билет на автобус до вокзала?");
    const [page, late] = [await desk(), await desk()];
    for (const each of [page, late]) {
      await open(each, "Сколько стоит билет");
      await assessment(each).getByRole("radio", { name: "Close without a file" }).check();
    }
    const form = assessment(page);
    await form.getByText("By the code the reporter sees “Closed”").waitFor();
    await form.getByRole("button", { name: "Close the report" }).click();
    await form.getByRole("link", { name: "Choose why no file is opened." }).click();
    await form.getByRole("radio", { name: "Not about trafficking" }).check();
    await form.getByRole("button", { name: "Close the report" }).click();
    await page.getByRole("heading", { name: "Closed without a file: Not about trafficking." }).waitFor();
    expect((await followed(code)).state).toBe("closed");
    // The other desk sees what came of it, whether it reads again before it tries or after.
    const closed = late.getByRole("heading", { name: "Closed without a file: Not about trafficking." });
    await closed.waitFor();
    expect(await assessment(late).count()).toBe(0);
  });

  it("shows no report to whoever takes none", async () => {
    const page = await blank();
    await page.goto(`${pana.url}/desk/sign-in`);
    await page.locator('[data-username="clinic"]').click();
    await page.waitForURL(`${pana.url}/desk/`);
    await page.goto(`${pana.url}/desk/reports`);
    await page.getByText("Only organisations of a trust line see reports.").waitFor();
    expect(await rows(page).count()).toBe(0);
  });

  it.each([
    ["desktop", { viewport: DESKTOP, colorScheme: "light" }],
    ["dark", { viewport: DESKTOP, colorScheme: "dark" }],
    ["phone", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: "kk-KZ" }],
  ] as const)("has no barrier that axe finds and fits the screen: %s", async (name, options) => {
    const words = `Ұста шеберханасында жұмысшыларды қамап отыр, ${name}`;
    const code = await report(words, { danger: "now", language: "kk", about: "several", region: "KZ-63" });
    await post("/api/reports/messages", { code, text: "Тез келіңіздерші" });
    const expectGood = name === "dark" ? expectReadable : expectAccessible;
    // Colours are measured when they have arrived, not on their way.
    const page = await desk({ ...options, reducedMotion: "reduce" });
    await expectGood(page);
    await look(page, `hotline-queue-${name}`);
    await page
      .locator("main")
      .getByRole("button", { name: /Keys|Пернелер/ })
      .click();
    await page.getByRole("dialog").waitFor();
    await expectGood(page);
    await open(page, words);
    const choices = assessment(page).locator("#assess-outcome");
    await choices.locator("input[value=close]").check();
    await page.locator("#assess-ground").waitFor();
    await expectGood(page);
    await choices.locator("input[value=open-file]").check();
    await page.locator("#assess-organisations").waitFor();
    await expectGood(page);
    await look(page, `hotline-report-${name}`);
    await page.goto(`${pana.url}/desk/reports/call`);
    await page.locator("form textarea").first().fill(words);
    await page.locator("section[aria-labelledby=similar] li").first().waitFor();
    await expectGood(page);
    await look(page, `hotline-call-${name}`);
    await page.locator("form button[type=submit]").click();
    await page.locator("[data-code] li").first().waitFor();
    await page.locator("ol[lang] li").first().waitFor();
    await expectGood(page);
    await look(page, `hotline-receipt-${name}`);
  });
});
