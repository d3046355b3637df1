import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, expectAccessible, openWindow, PHONE } from "./harness/browser.js";
import { type StartedPana, startPana } from "./harness/pana.js";

const ANSWERS = {
  what: "Қарлығаш: бізді құрылыста ұстап отыр.\nКетуге рұқсат жоқ. <b>",
  where: "Сарыағаш маңы",
  region: "KZ-61",
  who: "Үш ер адам",
  danger: "now",
  about: "several",
  contact: "+7 700 555 01 02",
};
/** What the camera wrote into the picture. */
const CAMERA = "GPS 43.238949 N 76.889709 E";

/** A JPEG of 24 by 16 points with the words of a camera in its EXIF. */
function photograph(): Buffer {
  const source = readFileSync(
    fileURLToPath(new URL("../apps/server/src/pictures/testing-pictures.ts", import.meta.url)),
    "utf8",
  );
  const picture = Buffer.from(/JPEG = Buffer\.from\(\s*"([^"]+)"/.exec(source)![1]!, "base64");
  const note = Buffer.from(`Exif\0\0MM\0*\0\0\0\u0008\0\0\0\0\0\0${CAMERA}`, "latin1");
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  return Buffer.concat([picture.subarray(0, 2), head, note, picture.subarray(2)]);
}
const file = (name: string, buffer: Buffer, mimeType = "image/jpeg") => ({ name, mimeType, buffer });

interface Whole {
  readonly id: string;
  readonly answers: { readonly what: string };
  readonly pictures: readonly number[];
}

describe("a report that is sealed", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let context: BrowserContext | undefined;
  let cookie: string;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 3 }), browser()]);
    const { signIns } = await (await fetch(`${pana.url}/api/demonstration`)).json();
    const { username, password } = signIns.find((one: { username: string }) => one.username === "hotline");
    const session = await fetch(`${pana.url}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, password }),
    });
    cookie = session.headers.getSetCookie()[0]!.split(";")[0]!;
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  const openPage = async (javaScriptEnabled: boolean): Promise<Page> => {
    context = await openWindow(chromium, { viewport: PHONE, javaScriptEnabled });
    return context.newPage();
  };
  const goOn = (page: Page) => page.locator("#page button.main").click();
  const ask = async <T>(path: string): Promise<T> =>
    (await fetch(`${pana.url}${path}`, { headers: { cookie } })).json() as Promise<T>;
  /** The reports that say this, as the desk reads them. */
  const received = async (what: string): Promise<readonly Whole[]> => {
    const { reports } = await ask<{ reports: { id: string }[] }>("/api/reports?state=new&limit=100");
    const read = await Promise.all(reports.map(({ id }) => ask<Whole>(`/api/reports/${id}`)));
    return read.filter(({ answers }) => answers.what === what);
  };
  /** Answers every question, and stops at the page on which all is checked. */
  const answer = async (page: Page, what: string): Promise<void> => {
    await page.goto(`${pana.url}/kk/report`);
    await page.fill("#what", what);
    await goOn(page);
    await page.selectOption("#region", ANSWERS.region);
    await page.fill("#where", ANSWERS.where);
    await goOn(page);
    await page.check("#danger");
    await goOn(page);
    await page.check("#about-several");
    await page.fill("#who", ANSWERS.who);
    await goOn(page);
    await page.fill("#contact", ANSWERS.contact);
    await goOn(page);
    await page.locator(".checked").waitFor();
  };
  /** The picture in the window of an officer: how wide it is there, and its bytes. */
  const seen = async (page: Page, { id }: Whole): Promise<{ width: number; bytes: Buffer }> => {
    const { type, base64 } = await ask<{ type: string; base64: string }>(`/api/reports/${id}/pictures/1`);
    const blank = await page.context().browser()!.newPage();
    const width = await blank.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    }, `data:${type};base64,${base64}`);
    await blank.close();
    return { width, bytes: Buffer.from(base64, "base64") };
  };

  for (const scripts of [true, false]) {
    const how = scripts ? "in the browser" : "on arrival, where scripts are off";
    it(`${how} reaches the desk with every answer and its picture, without what the camera wrote`, async () => {
      const page = await openPage(scripts);
      const bodies: Buffer[] = [];
      page.on(
        "request",
        (request) => void bodies.push(request.postDataBuffer() ?? Buffer.from(request.url())),
      );
      const what = `${ANSWERS.what} (${how})`;
      await answer(page, what);
      if (scripts) await expectAccessible(page);
      const checked = page.locator(".checked");
      for (const shown of [what, "Түркістан облысы", ANSWERS.where, ANSWERS.who, ANSWERS.contact])
        await checked.getByText(shown, { exact: true }).waitFor();
      await page.locator(".danger-now a[href='tel:102']").waitFor({ state: "visible" });

      await page.setInputFiles("#picture", [
        file("IMG.jpg", photograph()),
        file("doc.jpg", Buffer.from("%PDF")),
      ]);
      await goOn(page);
      await page.getByRole("alert").getByText("Файлдардың бірі бүтін JPEG не PNG суреті емес").waitFor();
      await checked.getByText(what, { exact: true }).waitFor();
      expect(await page.title()).not.toContain("Қарлығаш");

      await page.setInputFiles("#picture", file("IMG.jpg", photograph()));
      if (scripts) {
        // Chosen before the language was changed and an answer looked at again: still there.
        await page.getByRole("button", { name: "Русский" }).click();
        await checked.getByText("Туркестанская область", { exact: true }).waitFor();
        await page.getByRole("button", { name: "Қазақша" }).click();
        await checked.getByText("Түркістан облысы", { exact: true }).waitFor();
        await checked.getByRole("button").first().click();
        expect(await page.locator("#what").inputValue()).toBe(what);
        await goOn(page);
        await checked.waitFor();
      }
      await goOn(page);
      await page.locator(".card").waitFor();
      await page.locator(".danger-now a[href='tel:102']").waitFor({ state: "visible" });

      const [report, ...others] = await received(what);
      expect(others).toEqual([]);
      expect(report).toMatchObject({
        answers: { ...ANSWERS, what, language: "kk" },
        danger: "now",
        pictures: [1],
      });
      const { width, bytes } = await seen(page, report!);
      expect(width).toBe(24);
      expect(bytes.includes(CAMERA)).toBe(false);

      const sent = Buffer.concat(bodies);
      const text = `${sent.toString()} ${decodeURIComponent(
        sent
          .toString()
          .replace(/%(?![0-9A-F]{2})/g, "%25")
          .replaceAll("+", " "),
      )}`;
      const words = [...Object.values(ANSWERS).filter((one) => one !== "now"), "Қарлығаш", CAMERA];
      const found = words.filter((word) => text.includes(word));
      // Without scripts it travels in clear inside TLS, which shows that the search finds what is there.
      expect(found.length > 0).toBe(!scripts);
    });
  }

  it("is one report although the answer to the first try was lost on the way", async () => {
    const page = await openPage(true);
    const what = "Жауабы жолда жоғалған хабар";
    await answer(page, what);
    await page.setInputFiles("#picture", file("IMG.jpg", photograph()));
    let tries = 0;
    await page.route("**/kk/receipt", async (route) => {
      tries += 1;
      if (tries > 1) return route.continue();
      await route.fetch();
      return route.abort("connectionreset");
    });
    await goOn(page);
    await page.locator("[data-again]").click();
    await page.locator(".card").waitFor();
    const code = ((await page.locator(".code").textContent()) ?? "").trim();

    // The card can be taken along as a file, and leaving before the code was typed back is asked about.
    const [saved] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save]").click()]);
    expect(saved.suggestedFilename()).toBe("card.html");
    const card = readFileSync((await saved.path())!, "utf8");
    expect(card.replaceAll(/<[^>]+>/g, "")).toContain(code);
    expect(card).toContain("/kk/follow");
    expect(card).not.toMatch(/<script|http-equiv|src=/);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goto(`${pana.url}/kk/`).catch(() => undefined);
    expect(asked).toEqual(["beforeunload"]);
    expect(((await page.locator(".code").textContent()) ?? "").trim()).toBe(code);
    expect(tries).toBe(2);
    expect(await received(what)).toHaveLength(1);
  });
});
