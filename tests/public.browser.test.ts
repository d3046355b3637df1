import type { Browser, BrowserContext, Page, Response } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  browser,
  DESKTOP,
  expectAccessible,
  expectFits,
  expectReadable,
  look,
  openWindow,
  PHONE,
} from "./harness/browser.js";
import { type StartedPana, startPana } from "./harness/pana.js";

const LANGUAGES = ["kk", "ru", "en", "uz", "ky", "tg"] as const;
type PublicLanguage = (typeof LANGUAGES)[number];

/** What the pages say in each language where a test looks for it. */
const SAYS = {
  kk: { demonstration: "Көрсетілім", tooLong: "«Не болды» тым ұзын: 20001 таңба", noCode: "Кодты теріңіз." },
  ru: {
    demonstration: "Демонстрация",
    tooLong: "«Что случилось»: слишком длинно, 20001",
    noCode: "Введите код.",
  },
  en: {
    demonstration: "Demonstration",
    tooLong: "“What happened” is too long: 20001",
    noCode: "Type the code.",
  },
  uz: { demonstration: "Namoyish", tooLong: "“Nima boʻldi” juda uzun: 20001", noCode: "Kodni yozing." },
  ky: { demonstration: "Көрсөтүү", tooLong: "«Эмне болду» өтө узун: 20001", noCode: "Кодду териңиз." },
  tg: { demonstration: "Намоиш", tooLong: "«Чӣ шуд» хеле дароз аст: 20001", noCode: "Кодро нависед." },
} as const satisfies Record<PublicLanguage, object>;

const WHAT = "Бізді құрылыста ұстап отыр, құжатымызды алып қойды.\nКетуге рұқсат жоқ. <b>&amp;</b>";
const CODE = /^[0-9AEKMTX]{4}(-[0-9AEKMTX]{4}){4}-[0-9AEKMTX]$/;

describe("the public pages", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 3 }), browser()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  const openPage = async (options: Parameters<typeof openWindow>[1] = {}): Promise<Page> => {
    context = await openWindow(chromium, { viewport: PHONE, ...options });
    return context.newPage();
  };
  const open = async (path: string, options: Parameters<typeof openWindow>[1] = {}): Promise<Page> => {
    const page = await openPage(options);
    await page.goto(`${pana.url}${path}`);
    return page;
  };
  /** The button of the page that leads on. */
  const goOn = (page: Page) => page.locator("#page button.main").click();
  const codeOn = async (page: Page): Promise<string> =>
    ((await page.locator(".code").textContent()) ?? "").trim();

  /** Answers every question of the report, and stops at the page on which it is checked. */
  const answer = async (page: Page, language: PublicLanguage): Promise<void> => {
    await page.goto(`${pana.url}/${language}/report`);
    await page.fill("#what", WHAT);
    await goOn(page);
    await page.selectOption("#region", "KZ-61");
    await page.fill("#where", "Сарыағаш маңы");
    await goOn(page);
    await page.check("#danger-not-now");
    await goOn(page);
    await page.check("#about-several");
    await page.fill("#who", "Үш ер адам");
    await goOn(page);
    await page.locator("#contact").waitFor();
    await goOn(page);
    await page.locator(".checked").waitFor();
  };
  /** Reports, and comes back with the code. */
  const report = async (page: Page, language: PublicLanguage): Promise<string> => {
    await answer(page, language);
    await goOn(page);
    await page.locator(".card").waitFor();
    return codeOn(page);
  };
  const follow = async (page: Page, language: PublicLanguage, code: string): Promise<void> => {
    await page.goto(`${pana.url}/${language}/follow`);
    await page.fill("#code", code);
    await goOn(page);
  };

  /** An officer of the trust line, by the sign-in that the demonstration lends. */
  const signInAtHotline = async (): Promise<{
    get(path: string): Promise<unknown>;
    post(path: string, body: object): Promise<unknown>;
  }> => {
    const { signIns } = await (await fetch(`${pana.url}/api/demonstration`)).json();
    const lent = signIns.find(({ username }: { username: string }) => username === "hotline");
    const json = { "content-type": "application/json" };
    const session = await fetch(`${pana.url}/api/session`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ username: lent.username, password: lent.password }),
    });
    expect(session.ok).toBe(true);
    const cookie = session.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const ask = async (path: string, init: RequestInit): Promise<unknown> => {
      const answered = await fetch(`${pana.url}${path}`, init);
      expect(answered.ok, `${path} answered ${answered.status}`).toBe(true);
      return answered.json();
    };
    return {
      get: (path) => ask(path, { headers: { cookie } }),
      post: (path, body) =>
        ask(path, {
          method: "POST",
          headers: { ...json, cookie, "idempotency-key": crypto.randomUUID() },
          body: JSON.stringify(body),
        }),
    };
  };

  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? "with scripts" : "without scripts";

    it(`takes an anonymous report in Kazakh, and carries a dialogue by its code, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled });
      await answer(page, "kk");
      expect(await page.locator("html").getAttribute("lang")).toBe("kk");
      for (const typed of [WHAT, "Түркістан облысы", "Сарыағаш маңы", "Үш ер адам"])
        await page.locator(".checked").getByText(typed, { exact: true }).waitFor();
      await look(page, `public-check-${javaScriptEnabled}`);
      await goOn(page);

      await page.getByRole("heading", { level: 1, name: "Хабарыңыз қабылданды" }).waitFor();
      const code = await codeOn(page);
      expect(code).toMatch(CODE);
      expect(await page.locator(".aloud").innerText()).toContain(code[0]);
      await look(page, `public-receipt-${javaScriptEnabled}`);

      // Typed back wrong, then right, in small Cyrillic letters without dashes.
      const last = code.endsWith("0") ? "1" : "0";
      await page.fill("#code", code.slice(0, -1) + last);
      await goOn(page);
      await page.getByRole("alert").getByText("6-топты қайта қараңыз").waitFor();
      const cyrillic: Record<string, string> = { A: "а", E: "е", K: "к", M: "м", T: "т", X: "х", "-": " " };
      const dictated = [...code].map((sign) => cyrillic[sign] ?? sign).join("");
      await page.fill("#code", dictated);
      await goOn(page);
      await page.getByText("Код дұрыс.").waitFor();

      await follow(page, "kk", dictated);
      await page.getByText("Әзірге хабарлама жоқ.").waitFor();
      const key = await page.locator("input[name=key]").inputValue();
      await page.fill("#message", "Бүгін кешке көшірмекші.");
      await goOn(page);
      await page.getByRole("status").getByText("Хабарламаңыз қабылданды.").waitFor();
      // The same form again, as a doubled tap sends it, and with other words, as after going back: one message.
      const again = (message: string) =>
        fetch(`${pana.url}/kk/follow`, {
          method: "POST",
          body: new URLSearchParams({ code: dictated, message, key, opened: "yes", go: "write" }),
        });
      expect((await again("Бүгін кешке көшірмекші.")).status).toBe(200);
      const other = await again("Ертең көшірмекші.");
      expect(other.status).toBe(422);
      expect(await other.text()).toContain("Бұл беттен бұрын басқа хабарлама жіберілген");

      const hotline = await signInAtHotline();
      const { reports } = (await hotline.get("/api/reports?state=new&language=kk&limit=100")) as {
        reports: { id: string; excerpt: string; language: string }[];
      };
      const read = await Promise.all(reports.map(({ id }) => hotline.get(`/api/reports/${id}`)));
      const mine = (read as { id: string; answers: object; messages: { text: string }[] }[]).filter(
        ({ answers, messages }) =>
          "what" in answers && answers.what === WHAT && messages.at(-1)?.text === "Бүгін кешке көшірмекші.",
      );
      expect(mine).toHaveLength(1);
      // Anonymous: the one thing that would reach the reporter is not there at all.
      expect(mine[0]?.answers).toEqual({
        what: WHAT,
        where: "Сарыағаш маңы",
        region: "KZ-61",
        who: "Үш ер адам",
        danger: "not-now",
        about: "several",
        language: "kk",
      });
      const question = `Қай көше екенін айта аласыз ба? (${how})`;
      await hotline.post(`/api/reports/${mine[0]?.id}/messages`, { text: question });
      await hotline.post(`/api/reports/${mine[0]?.id}/messages`, { text: "Полиция жолда." });

      await page.getByRole("button", { name: "Жауап келді ме, қарау" }).click();
      await page.getByText(question).waitFor();
      await page.getByText("Полиция жолда.").waitFor();
      expect(await page.locator(".messages .desk").count()).toBe(2);
      expect(await page.locator(".messages .reporter").count()).toBe(1);
      await look(page, `public-dialogue-${javaScriptEnabled}`);

      // Neither the address nor the title tells the code or a word of the report.
      expect(new URL(page.url()).pathname).toBe("/kk/follow");
      expect(await page.title()).toBe("Хабарламалар");
    });

    it(`names the field in the reader's language and keeps what was typed, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled });
      for (const language of LANGUAGES) {
        await page.goto(`${pana.url}/${language}/report`);
        const long = "ұ".repeat(20_001);
        await page.fill("#what", long);
        await goOn(page);
        await page.getByRole("alert").getByText(SAYS[language].tooLong).waitFor();
        expect(await page.locator("#what").inputValue()).toBe(long);
        expect(await page.locator("#what").getAttribute("aria-invalid")).toBe("true");
        await page.fill("#what", "");
        await goOn(page);
        await page.locator("#region").waitFor();

        await page.goto(`${pana.url}/${language}/follow`);
        await goOn(page);
        await page.getByRole("alert").getByText(SAYS[language].noCode).waitFor();
      }
    });

    it(`asks for a few words before it sends an empty report, and leads to them, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled });
      await page.goto(`${pana.url}/ru/report`);
      for (const field of ["#what", "#where", "#danger", "#about", "#contact"]) {
        await page.locator(field).waitFor();
        await page.getByRole("button", { name: "Пропустить вопрос" }).click();
      }
      await page.getByText("Нужно перед отправкой").waitFor();
      await goOn(page);
      await page.getByRole("alert").getByText("Напишите несколько слов в поле «Что случилось»").waitFor();
      await page.fill("#what", "Помогите");
      await goOn(page);
      await page.locator(".checked").getByText("Помогите").waitFor();
    });

    it(`tells a mistyped code from one that no report has, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled });
      await follow(page, "en", "4K7A-M209");
      await page.getByRole("alert").getByText("This code is not whole").waitFor();
      expect(await page.locator("#code").inputValue()).toBe("4K7A-M209");
      await page.fill("#code", "1000-0000-0000-0000-0000-0");
      // The same words stood there before: only the answer tells that the page has read the second code.
      await Promise.all([page.waitForResponse((answer) => answer.request().method() === "POST"), goOn(page)]);
      await page.locator("#code[value='1000-0000-0000-0000-0000-0']").waitFor();
      await page.getByRole("alert").getByText("This code is not whole").waitFor();
      // All zeros are a code whose check letter fits, and nobody's.
      await page.fill("#code", "0000-0000-0000-0000-0000-0");
      await goOn(page);
      await page.getByRole("alert").getByText("No report has this code.").waitFor();
    });

    it(`changes its language in the middle of a report without losing a word, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled });
      await page.goto(`${pana.url}/kk/report`);
      await page.fill("#what", WHAT);
      await page.getByRole("button", { name: "Тоҷикӣ" }).click();
      await page.getByRole("heading", { level: 1, name: "Чӣ шуд?" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("tg");
      expect(await page.locator("#what").inputValue()).toBe(WHAT);
    });
  }

  it("shows 102 at once where somebody is in danger now, and still takes the report", async () => {
    const page = await open("/en/report", { javaScriptEnabled: false });
    await page.fill("#what", "Locked in a house");
    await goOn(page);
    await goOn(page);
    const call = page.locator(".danger-now a[href='tel:102']");
    expect(await call.isVisible()).toBe(false);
    await page.check("#danger");
    await call.waitFor({ state: "visible" });
    await goOn(page);
    await goOn(page);
    await goOn(page);
    await call.waitFor({ state: "visible" });
    await goOn(page);
    await page.getByRole("heading", { level: 1, name: "Your report has been received" }).waitFor();
    await call.waitFor({ state: "visible" });
  });

  for (const language of LANGUAGES) {
    it(`has no violation of WCAG 2.2 A or AA on any page, in ${language}`, async () => {
      const page = await openPage({ colorScheme: "light" });
      const check = async (name: string): Promise<void> => {
        const said = await page.locator(".demonstration").textContent();
        expect(said, `${name} does not say that it is a demonstration`).toContain(
          SAYS[language].demonstration,
        );
        expect(await page.locator("html").getAttribute("lang"), name).toBe(language);
        // The pages of the law are long, and the same in every language but for their words.
        if (name.startsWith("law") && language !== "kk") await expectFits(page);
        else await expectAccessible(page);
        // The colours of a dark screen are the same in every language.
        if (language === "kk") {
          await page.emulateMedia({ colorScheme: "dark" });
          await expectReadable(page);
          await page.emulateMedia({ colorScheme: "light" });
        }
        await look(page, `public-${language}-${name}`);
      };
      for (const path of ["", "rights", "about", "law", "law/RA", "follow", "nowhere"]) {
        await page.goto(`${pana.url}/${language}/${path}`);
        await check(path.replace("/", "-") || "start");
      }
      await page.goto(`${pana.url}/${language}/report`);
      await check("what");
      await page.fill("#what", "ұ".repeat(20_001));
      await goOn(page);
      await page.locator(".summary").waitFor();
      await check("what-too-long");
      await page.fill("#what", `${WHAT} ${"ұзынсөз".repeat(30)}`);
      for (const field of ["#where", "#danger", "#about", "#contact", ".checked"]) {
        await goOn(page);
        await page.locator(field).waitFor();
        if (field === "#danger") await page.check("#danger");
        await check(field.slice(1));
      }
      await goOn(page);
      await page.locator(".card").waitFor();
      const code = await codeOn(page);
      await check("receipt");
      await page.fill("#code", "4K7A");
      await goOn(page);
      await page.locator(".summary").waitFor();
      await check("receipt-differs");
      await page.fill("#code", code);
      await goOn(page);
      await page.locator(".keep .done").waitFor();
      await check("receipt-kept");
      await follow(page, language, "4K7A");
      await page.locator(".summary").waitFor();
      await check("follow-mistyped");
      await page.fill("#code", code);
      await goOn(page);
      await page.locator("#message").fill(`${"ұзынсөз".repeat(30)}`);
      await goOn(page);
      await page.locator(".done").waitFor();
      await check("follow-written");
    });
  }

  it("keeps its width with letters of twice their size, on a phone and at a desk", async () => {
    for (const viewport of [PHONE, DESKTOP])
      for (const language of ["kk", "tg"] as const) {
        const page = await openPage({ viewport });
        await page.addInitScript(() =>
          addEventListener("DOMContentLoaded", () => {
            document.documentElement.style.fontSize = "200%";
          }),
        );
        const expectNarrow = async (name: string): Promise<void> => {
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, `${language} ${viewport.width} ${name}`).toBeLessThanOrEqual(0);
        };
        for (const path of ["", "rights", "about", "law", "law/MF", "follow", "nowhere"]) {
          await page.goto(`${pana.url}/${language}/${path}`);
          await expectNarrow(path);
        }
        await report(page, language);
        await expectNarrow("receipt");
        await context?.close();
      }
  });

  it("leaves nothing on the device: no cookie, no storage, nothing cached, nothing told to other sites", async () => {
    const page = await openPage();
    const answers: Response[] = [];
    const asked: string[] = [];
    page.on("response", (response) => answers.push(response));
    page.on("request", (request) => asked.push(request.url()));
    const code = await report(page, "kk");
    await page.fill("#code", code);
    await goOn(page);
    await page.locator(".keep .done").waitFor();
    await follow(page, "kk", code);
    await page.fill("#message", "Күтіп отырмын.");
    await goOn(page);
    await page.locator(".done").waitFor();

    expect(answers.length).toBeGreaterThan(8);
    for (const response of answers) {
      const headers = await response.allHeaders();
      const url = response.url();
      expect(headers["cache-control"], url).toBe("no-store");
      expect(headers["set-cookie"], url).toBeUndefined();
      expect(headers["referrer-policy"], url).toBe("no-referrer");
      if (!headers["content-type"]?.startsWith("text/html")) continue;
      expect(headers["content-security-policy"], url).toContain("default-src 'none'");
      expect(headers["content-security-policy"], url).not.toContain("unsafe");
      expect(await response.request().headerValue("referer"), url).toBeNull();
    }
    // Every request goes to Pana itself, and none carries an answer or the code in its address.
    for (const url of asked) {
      expect(url.startsWith(`${pana.url}/`), url).toBe(true);
      expect(new URL(url).search, url).toBe("");
    }
    expect(await context?.storageState()).toEqual({ cookies: [], origins: [] });
    expect(
      await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    ).toEqual({ cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  it("leaves at once, by the button and by Esc twice, and Back does not lead here again", async () => {
    for (const way of ["button", "escape"] as const) {
      const page = await openPage({ locale: "kk" });
      // Another site, which the test does not really visit.
      await context?.route("https://*.wikipedia.org/**", (route) =>
        route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
      );
      await page.goto("about:blank");
      await page.goto(`${pana.url}/kk/`);
      await page.getByRole("link", { name: "Хабарлағым келеді" }).click();
      await page.waitForURL(`${pana.url}/kk/report`);
      await page.locator("html.scripts").waitFor({ state: "attached" });
      await page.fill("#what", WHAT);
      await goOn(page);
      await page.locator("#where").fill("Сарыағаш");
      if (way === "button") await page.locator("[data-leave]").click();
      else {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
      }
      await page.waitForURL("https://kk.wikipedia.org/");
      expect(await page.title()).toBe("Elsewhere");
      await page.goBack();
      expect(page.url()).toBe("about:blank");
      await context?.close();
    }
  });

  it("can be walked by keyboard alone: the way out first, an error where the focus is, the field from the error", async () => {
    const page = await open("/en/report", { viewport: DESKTOP });
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the text");
    const reach = async (wanted: string): Promise<void> => {
      for (let steps = 0; steps < 30 && (await focused()) !== wanted; steps++)
        await page.keyboard.press("Tab");
      expect(await focused()).toBe(wanted);
    };
    await reach("Leave now");
    await page.locator("#what").focus();
    await page.keyboard.insertText("ұ".repeat(20_001));
    await reach("Continue");
    await page.keyboard.press("Enter");
    await page.locator(".summary:focus").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#what:focus").waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText("They took our passports.");
    await reach("Continue");
    await page.keyboard.press("Enter");
    await page.locator("#region").waitFor();
    await page.locator("h1:focus").waitFor();
    await reach("Skip this question");
    await page.keyboard.press("Enter");
    await page.locator("#danger").focus();
    await page.keyboard.press("Space");
    await page.locator(".danger-now a").waitFor({ state: "visible" });
    // Enter in a field goes on, and does not change the language, whose buttons come first in the document.
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Who is it about?" }).waitFor();
  });

  it("keeps what was typed when the connection is gone, says so, and sends it when it is back", async () => {
    const page = await open("/ky/report");
    await page.fill("#what", WHAT);
    await context?.setOffline(true);
    await goOn(page);
    await page.getByRole("alert").getByText("Байланыш жок.").waitFor();
    expect(await page.locator("#what").inputValue()).toBe(WHAT);
    await expectAccessible(page);
    await look(page, "public-offline");
    await context?.setOffline(false);
    await page.locator("#region").waitFor();
  });

  it("keeps what was typed when the server fails, says so, and sends it again", async () => {
    const page = await open("/ru/report");
    await page.fill("#what", WHAT);
    // What a proxy answers while Pana is started again behind it.
    await context?.route(`${pana.url}/ru/report`, (route) =>
      route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
    );
    await goOn(page);
    await page.getByRole("alert").getByText("У нас что-то сломалось.").waitFor();
    expect(await page.locator("#what").inputValue()).toBe(WHAT);
    await context?.unrouteAll();
    await page.getByRole("button", { name: "Попробовать сейчас" }).click();
    await page.locator("#region").waitFor();
    await page.getByRole("button", { name: "Назад" }).click();
    expect(await page.locator("#what").inputValue()).toBe(WHAT);
  });

  it("cuts a book off, says how much fits, and gives the rest back, without scripts", async () => {
    const page = await open("/uz/report", { javaScriptEnabled: false });
    await page.fill("#what", "ұзын,".repeat(60_000));
    await goOn(page);
    await page.getByRole("alert").getByText("“Nima boʻldi” juda uzun: 100000").waitFor();
    expect((await page.locator("#what").inputValue()).length).toBe(100_000);
  });

  it("keeps a book on the page, and asks to shorten it, whether it is sent masked or is too much for the server", async () => {
    const page = await openPage();
    const code = await report(page, "uz");
    const book = "ұзын ".repeat(120_000);
    const fillWithBook = (field: string) =>
      page.locator(field).evaluate((element, text) => {
        (element as HTMLTextAreaElement).value = text;
      }, book);
    await follow(page, "uz", code);
    await page.locator("#message").waitFor();
    await fillWithBook("#message");
    await goOn(page);
    await page.getByRole("alert").getByText("Bir martaga matn juda koʻp").waitFor();
    expect(await page.locator("#message").inputValue()).toBe(book);

    await page.goto(`${pana.url}/uz/report`);
    await fillWithBook("#what");
    await goOn(page);
    await page.getByRole("alert").getByText("juda uzun: 599999").waitFor();
    expect((await page.locator("#what").inputValue()).trim()).toBe(book.trim());
  });

  it("makes one report of one that is sent twice", async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await answer(page, "uz");
    const form = await page
      .locator("#page input[type=hidden]")
      .evaluateAll((fields) =>
        fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]),
      );
    const send = async (): Promise<string | undefined> => {
      const sent = await fetch(`${pana.url}/uz/receipt`, {
        method: "POST",
        body: new URLSearchParams([...(form as [string, string][]), ["go", "send"]]),
      });
      expect(sent.status).toBe(200);
      return /name="receipt" value="([^"]+)"/.exec(await sent.text())?.[1];
    };
    const first = await send();
    expect(first).toMatch(CODE);
    expect(await send()).toBe(first);
  });

  it("prints the card alone, with the code and the address at which it opens", async () => {
    const page = await openPage({ viewport: DESKTOP });
    const code = await report(page, "ru");
    const printed = async (): Promise<string> => {
      await page.emulateMedia({ media: "print" });
      const text = await page.evaluate(() => document.body.innerText);
      await page.emulateMedia({ media: null });
      return text;
    };
    const text = await printed();
    expect(text.replace(/\s+/g, " ").trim()).toContain(`Ваш код ${code} Получено:`);
    expect(text).toContain(`${new URL(pana.url).host}/ru/follow`);
    for (const absent of ["Быстро уйти", "Демонстрация", "Что будет дальше", "Введите код один раз"])
      expect(text).not.toContain(absent);
    await page.fill("#code", code);
    await goOn(page);
    await page.locator(".keep .done").waitFor();
    expect(await printed()).toBe(text);

    // The rights are printed whole, with the numbers to call.
    await page.goto(`${pana.url}/ru/rights`);
    const rights = await printed();
    for (const present of ["Ваши права", "Статья 17, пункт 2, подпункт 17", "102", "116 16"])
      expect(rights).toContain(present);
    expect(rights).not.toContain("Быстро уйти");
  });

  it("copies the code, and says where the copy stays", async () => {
    const page = await openPage();
    await context?.grantPermissions(["clipboard-read", "clipboard-write"], { origin: pana.url });
    const code = await report(page, "en");
    await page.getByRole("button", { name: "Copy the code" }).click();
    await page.getByRole("status").getByText("It stays in the clipboard").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });

  it("is not found by search engines while it is a demonstration, and leads officers to their sign-in", async () => {
    const page = await openPage({ viewport: DESKTOP });
    for (const path of ["", "follow", "report", "rights", "nowhere"]) {
      await page.goto(`${pana.url}/ru/${path}`);
      expect(await page.locator("meta[name=robots]").getAttribute("content"), path).toBe("noindex");
    }
    const robots = await (await fetch(`${pana.url}/robots.txt`)).text();
    expect(robots).toContain("Disallow: /desk/");
    await page.goto(`${pana.url}/ru/`);
    await page.getByRole("link", { name: "Для сотрудников" }).click();
    await page.getByLabel("Имя пользователя").or(page.getByLabel("User name")).first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/desk\//);
  });

  it("answers a wrong address with a page in the reader's language, which has the numbers and the way on", async () => {
    const page = await openPage({ locale: "ru-RU" });
    for (const path of ["/nowhere", "/ru/nowhere", "/ru/report/nowhere", "/ru/%E0%A4%A"]) {
      const response = await page.goto(`${pana.url}${path}`);
      expect(response?.status()).toBe(404);
      await page.getByRole("heading", { level: 1, name: "Такой страницы нет" }).waitFor();
      expect(await page.locator("main a[href='tel:102']").count()).toBe(1);
      expect(await page.locator("main a[href='tel:11616']").count()).toBe(1);
    }
    await page.getByRole("link", { name: "На главную" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Помощь есть" }).waitFor();
    await page.goto(`${pana.url}/`);
    expect(new URL(page.url()).pathname).toBe("/ru/");
  });

  it("loads the report page, cold, with less than 60 KB on the way", async () => {
    for (const language of LANGUAGES) {
      const page = await openPage();
      const sizes: { url: string; bytes: number }[] = [];
      const network = await context?.newCDPSession(page);
      const urls = new Map<string, string>();
      await network?.send("Network.enable");
      network?.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, response.url));
      network?.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
        sizes.push({ url: urls.get(requestId) ?? requestId, bytes: encodedDataLength }),
      );
      await page.goto(`${pana.url}/${language}/report`, { waitUntil: "networkidle" });
      // The page, its style sheet and its script: a measurement that missed one of them would say nothing.
      await expect
        .poll(() => sizes.filter(({ url }) => url.startsWith(pana.url)).length, { timeout: 60_000 })
        .toBeGreaterThanOrEqual(3);
      const whole = sizes
        .filter(({ url }) => !url.startsWith("data:"))
        .reduce((sum, { bytes }) => sum + bytes, 0);
      process.stdout.write(
        `First load of /${language}/report: ${(whole / 1024).toFixed(1)} KB, headers included (${sizes
          .map(({ url, bytes }) => `${url.startsWith("data:") ? "icon" : new URL(url).pathname} ${bytes}`)
          .join(", ")})\n`,
      );
      expect(whole).toBeGreaterThan(2_000);
      expect(whole).toBeLessThan(60 * 1024);
      await context?.close();
    }
  });
});
