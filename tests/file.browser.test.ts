import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, DESKTOP, expectAccessible, expectReadable, look, PHONE } from "./harness/browser.js";
import { Officer } from "./harness/officer.js";
import { type StartedPana, startPana } from "./harness/pana.js";

const CLI = fileURLToPath(new URL("../apps/cli/dist/main.js", import.meta.url));

/** Acts whose forms together have every type of field. */
const FORMS = [
  "person.detected",
  "notice.given",
  "identification.held",
  "contract.concluded",
  "permit.granted",
  "injured-party.recognised",
  "appeal.filed",
  "discharged",
  "note.added",
];

describe("the file at the desk", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let shelter: Officer;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 200 }), browser()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await shelter?.leave();
  });

  /** Opens the first file of the shelter whose contract runs. */
  const openFile = async (page: Page): Promise<string> => {
    await page.goto(`${pana.url}/desk/`);
    await page.locator('[data-duty="discharged"]').getByRole("link").first().click();
    await page.locator("section[aria-labelledby=next]").waitFor();
    return /(KZ-\d\d-\d{6}-[A-Z])/.exec(await page.getByRole("heading", { level: 1 }).innerText())?.[1] ?? "";
  };
  const formOf = (page: Page, kind: string) =>
    page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname.split("/acts/")[0]}/acts/${kind}`);
  const note = (page: Page) => page.locator("#field-note");

  it("keeps what an officer types when the page is left, and drops it when it is recorded", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = shelter;
    const number = await openFile(page);
    await formOf(page, "note.added");
    await note(page).fill("The person asked for a dentist");
    await page.getByRole("link", { name: "Back to the file" }).click();
    await page.getByRole("heading", { level: 1, name: number }).waitFor();
    await formOf(page, "note.added");
    await page.getByText(/^Restored/).waitFor();
    expect(await note(page).inputValue()).toBe("The person asked for a dentist");
    await shelter.send();
    await page.getByText("The person asked for a dentist").waitFor();
    await formOf(page, "note.added");
    await page.getByRole("heading", { level: 1, name: "Add a note" }).waitFor();
    await note(page).waitFor();
    expect(await note(page).inputValue()).toBe("");
  });

  it("tells the slower of two what was recorded meanwhile, keeps what they typed, and records it then", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const number = await openFile(shelter.page);
    await formOf(shelter.page, "service.delivered");
    await shelter.fill("service.delivered", { services: ["meals"] });
    const other = await shelter.another();
    await other.openFile(number);
    await formOf(other.page, "note.added");
    await note(other.page).fill("Recorded by the faster one");
    await other.send();
    await shelter.page.locator("main form button[type=submit]").click();
    await shelter.page.getByText("Others have recorded something meanwhile").waitFor();
    await shelter.page.getByRole("alert").getByText(/note/i).first().waitFor();
    await expectAccessible(shelter.page);
    await shelter.picture("file-conflict");
    expect(await shelter.page.locator('#field-services input[value="meals"]').isChecked()).toBe(true);
    await shelter.send();
    await shelter.page.getByText("Recorded by the faster one").first().waitFor();
  });

  it("records once, though the connection was gone when it was sent", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = shelter;
    await openFile(page);
    await formOf(page, "note.added");
    await note(page).fill("Written in the lift");
    await shelter.offline(true);
    await page.locator("main form button[type=submit]").click();
    await page
      .getByText(/connection|no answer/i)
      .first()
      .waitFor();
    expect(await note(page).inputValue()).toBe("Written in the lift");
    await shelter.offline(false);
    await shelter.send();
    await page.getByText("Written in the lift").first().waitFor();
    expect(await page.getByText("Written in the lift").count()).toBe(1);
  });

  it("names the question that is not answered, and goes to it", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "ru");
    const { page } = shelter;
    await openFile(page);
    await formOf(page, "note.added");
    await note(page).waitFor();
    await page.locator("main form button[type=submit]").click();
    await page.getByRole("alert").getByRole("link").first().click();
    expect(await page.evaluate(() => document.activeElement?.closest("[id^=field-]")?.id)).toBe("field-note");
    await expectAccessible(page);
    await shelter.picture("file-fault");
  });

  it("shows who the person is only when asked, takes it in with what is safe to call, and finds it in other letters", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = shelter;
    const number = await openFile(page);
    const panel = page.locator("section[aria-labelledby=identity]");
    await panel.getByRole("button", { name: "Show", exact: true }).click();
    await panel.getByText("Nothing has been put in yet.").waitFor();
    await panel.getByRole("link", { name: "Put in" }).click();
    await page.getByLabel("Family name").fill("Жұмабекова");
    await page.getByLabel("Given name").fill("Қуаныш");
    await page.getByLabel("Born").fill("2000");
    await page.getByLabel("IIN").fill("000101600009");
    await page.getByRole("button", { name: "Add a telephone" }).click();
    await page.getByLabel("Telephone", { exact: true }).fill("8 771 000 99 98");
    await page.getByLabel("Is it safe").selectOption("never");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("IIN: must have 12 digits").waitFor();
    await expectAccessible(page);
    await shelter.picture("identity-form");
    await page.getByLabel("IIN").fill("000101600008");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: number }).waitFor();
    await panel.getByRole("button", { name: "Show", exact: true }).click();
    await panel.getByText("Жұмабекова Қуаныш").waitFor();
    await panel.getByText("+77710009998").waitFor();
    expect(await panel.getByText("never").count()).toBe(1);
    await shelter.picture("identity-panel");
    await panel.getByRole("button", { name: "Hide" }).click();
    expect(await page.content()).not.toContain("Жұмабекова");

    // The keys are changed under the running server.
    const { status, stdout } = spawnSync(process.execPath, [CLI, "vault", "rotate"], {
      env: { ...process.env, DATABASE_URL: "", PANA_DATA: pana.data },
      encoding: "utf8",
    });
    expect(status).toBe(0);
    // The keys of the person and of what was typed in the file, and the secrets of the indexes, the second factors and the reports.
    expect(JSON.parse(stdout)).toMatchObject({ rewrapped: 5 });

    await page.setViewportSize(PHONE);
    await page.goto(`${pana.url}/desk/people`);
    await page.getByLabel("Name", { exact: true }).fill("Zhumabekov Kuanysh");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByRole("link", { name: number }).waitFor();
    await page.getByText("the same name in other letters").waitFor();
    expect(page.url()).toBe(`${pana.url}/desk/people`);
    await expectAccessible(page);
    await shelter.picture("people-phone");

    await page.setViewportSize(DESKTOP);
    await page.getByRole("link", { name: number }).click();
    await panel.getByRole("button", { name: "Show", exact: true }).click();
    await panel.getByText("Жұмабекова Қуаныш").waitFor();
    await page.getByRole("button", { name: "Lock" }).click();
    await page.getByRole("textbox", { name: "Password" }).waitFor();
    expect(await page.content()).not.toContain("Жұмабекова");
  });

  const WINDOWS = [
    ["desktop", DESKTOP, "light", FORMS],
    ["dark", DESKTOP, "dark", FORMS.slice(0, 3)],
    ["phone", { width: 390, height: 844 }, "light", FORMS.slice(0, 3)],
  ] as const;
  it.each(WINDOWS)(
    "has no barrier that axe finds and fits the screen: %s",
    async (name, window, scheme, forms) => {
      const expectGood = scheme === "dark" ? expectReadable : expectAccessible;
      shelter = await Officer.signIn(chromium, pana.url, "shelter", "kk");
      const { page } = shelter;
      await page.setViewportSize(window);
      await page.emulateMedia({ colorScheme: scheme });
      await openFile(page);
      for (const summary of await page.locator("main summary").all())
        if (await summary.isVisible()) await summary.click();
      await expectGood(page);
      await look(page, `file-${name}`);
      for (const kind of forms) {
        await formOf(page, kind);
        await page.locator("main form button[type=submit]").waitFor();
        await expectGood(page);
        await look(page, `form-${kind}-${name}`);
      }
    },
  );
});
