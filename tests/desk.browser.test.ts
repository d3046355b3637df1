import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, DESKTOP, expectAccessible, expectReadable, look, openWindow } from "./harness/browser.js";
import { type StartedPana, startPana } from "./harness/pana.js";

const HAND = { width: 390, height: 844 };

describe("the desk", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 200 }), browser()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  const open = async (path: string, options: Parameters<typeof openWindow>[1] = {}): Promise<Page> => {
    context = await openWindow(chromium, options);
    const page = await context.newPage();
    await page.goto(`${pana.url}${path}`);
    return page;
  };
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole("heading", { level: 1, name }).waitFor();
  const signInAs = async (page: Page, username: string): Promise<void> => {
    await page.locator(`[data-username="${username}"]`).click();
    await page
      .getByRole("navigation", { name: "Desk" })
      .or(page.getByRole("button", { name: "Menu" }))
      .first()
      .waitFor();
  };
  const go = async (page: Page, name: string): Promise<void> => {
    await page.getByRole("navigation", { name: "Desk" }).getByRole("link", { name }).click();
    await heading(page, name);
  };

  it("sends a stranger to the sign-in, says what is wrong there, and comes back to where they wanted", async () => {
    const page = await open("/desk/organisations");
    await heading(page, "Sign in");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByText("Give your user name").waitFor();
    await page.getByLabel("User name").fill("clinic");
    await page.getByLabel("Password", { exact: true }).fill("certainly not this");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByText("The user name or the password is not right.").waitFor();
    await expectAccessible(page);
    await look(page, "desk-sign-in");
    await signInAs(page, "clinic");
    await heading(page, "Organisations");
    expect(new URL(page.url()).pathname).toBe("/desk/organisations");
  });

  it("changes its language without losing what is typed, and says everywhere that it is a demonstration", async () => {
    const page = await open("/desk/sign-in");
    await page.getByLabel("User name").fill("clin");
    await page.getByText("Қаз", { exact: true }).click();
    await heading(page, "Кіру");
    expect(await page.getByLabel("Пайдаланушы аты").inputValue()).toBe("clin");
    expect(await page.locator("html").getAttribute("lang")).toBe("kk");
    await page.getByText("Көрсетілім.").waitFor();
    await page.locator('[data-username="clinic"]').click();
    await heading(page, "Кіріс");
    await page.getByText("Көрсетілім.").waitFor();
  });

  it("locks at once, keeps what is typed beneath, and goes on with the password", async () => {
    const page = await open("/desk/sign-in");
    const { signIns } = await (await page.request.get(`${pana.url}/api/demonstration`)).json();
    const clinic = signIns.find(({ username }: { username: string }) => username === "clinic");
    await signInAs(page, "clinic");
    await go(page, "Files");
    await page.getByLabel("Number").fill("KZ-26-0");
    await page.getByRole("button", { name: "Lock" }).click();
    await heading(page, "The screen is locked");
    expect(await page.title()).toBe("The screen is locked · Pana");
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect((await page.request.get(`${pana.url}/api/session`)).status()).toBe(401);
    await expectAccessible(page);
    await look(page, "desk-locked");
    await page.getByLabel("Password", { exact: true }).fill("not this");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("The password is not right.").waitFor();
    await page.getByLabel("Password", { exact: true }).fill(clinic.password);
    await page.getByRole("button", { name: "Go on" }).click();
    await heading(page, "Files");
    expect(await page.getByLabel("Number").inputValue()).toBe("KZ-26-0");
  });

  it("locks instead of losing the page when the session has ended on the server", async () => {
    const page = await open("/desk/sign-in");
    await signInAs(page, "clinic");
    await go(page, "Files");
    await page.getByLabel("Number").fill("KZ-26-0");
    await page.request.delete(`${pana.url}/api/session`);
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByText("The session has ended.").waitFor();
    expect(await page.getByLabel("Number").inputValue()).toBe("KZ-26-0");
  });

  it("says that the server does not answer, keeps what is typed, and goes on when it answers again", async () => {
    const page = await open("/desk/sign-in");
    await signInAs(page, "clinic");
    await go(page, "Files");
    await page.getByLabel("Number").fill("KZ-26-004217-K");
    await context?.setOffline(true);
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByText("No answer from the server").waitFor();
    expect(await page.getByLabel("Number").inputValue()).toBe("KZ-26-004217-K");
    await context?.setOffline(false);
    await page.getByText("No answer from the server").waitFor({ state: "detached" });
  });

  it("works from the keyboard: past the frame to the content, and the focus follows to another page", async () => {
    const page = await open("/desk/sign-in");
    await signInAs(page, "clinic");
    await heading(page, "Inbox");
    await page.reload();
    await heading(page, "Inbox");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("To the content");
    await page.getByRole("navigation", { name: "Desk" }).getByRole("link", { name: "Files" }).focus();
    await page.keyboard.press("Enter");
    await heading(page, "Files");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("shows the country's late duties as late, each with its reason, and filters in the address", async () => {
    const page = await open("/desk/sign-in");
    await signInAs(page, "coordinator");
    await page.getByRole("tab", { name: "The country" }).click();
    const lane = page.getByRole("navigation", { name: "By urgency" }).getByRole("link", { name: "Overdue" });
    await lane.click();
    await page.waitForURL(/scope=country.*lane=overdue/);
    const rows = page.getByRole("list", { name: "Duties" }).locator('[data-lane="overdue"] >> text=Late');
    await rows.first().waitFor();
    await page.locator('[data-duty]:not([data-lane="overdue"])').first().waitFor({ state: "detached" });
    const first = page.locator("[data-duty]").first();
    await first.locator("summary").click();
    await first.getByText("Met by the act:").waitFor();
    await page.reload();
    await rows.first().waitFor();
    expect(await lane.getAttribute("aria-current")).toBe("true");
    await expectAccessible(page);
    await look(page, "desk-country-overdue");
  });

  it("lets an administrator add an officer, names the field that is wrong, and the officer signs in", async () => {
    const page = await open("/desk/sign-in");
    await signInAs(page, "administrator");
    await go(page, "Organisations");
    const own = await page
      .locator("header")
      .getByText(/\(demo\)/)
      .first()
      .textContent();
    await page.getByRole("link", { name: own ?? "", exact: true }).click();
    await page.getByRole("button", { name: "Add an officer" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Ақбота Желтоқсанова");
    await page.getByLabel("User name").fill("Not a name!");
    await page.getByRole("button", { name: "Add an officer" }).click();
    await page.locator(".mantine-TextInput-error").first().waitFor();
    await page.getByLabel("User name").fill("aqbota.jeltoqsan");
    await page.getByRole("button", { name: "Add an officer" }).click();
    await page.getByText("The officer is added").waitFor();
    const told = (await page.getByText("aqbota.jeltoqsan · ").textContent()) ?? "";
    await page.getByRole("button", { name: "My account" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await heading(page, "Sign in");
    await page.getByLabel("User name").fill("aqbota.jeltoqsan");
    await page.getByLabel("Password", { exact: true }).fill(told.split(" · ")[1] ?? "");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await heading(page, "Choose a password of your own");
    await page.getByLabel("New password").fill("three lamps over a river");
    await page.getByRole("button", { name: "Take this password" }).click();
    await heading(page, "Inbox");
    // The name of a person never stands in a title.
    expect(await page.title()).toBe("Inbox · Pana");
  });

  const PAGES = [
    ["/desk/", "inbox"],
    ["/desk/files", "files"],
    ["/desk/overview", "overview"],
    ["/desk/organisations", "organisations"],
    ["/desk/notices", "notices"],
    ["/desk/account", "account"],
  ] as const;
  const WINDOWS = [
    ["desktop", { viewport: DESKTOP }],
    ["dark", { viewport: DESKTOP, colorScheme: "dark" }],
    ["phone", { viewport: HAND, isMobile: true, hasTouch: true }],
  ] as const;

  it.each(WINDOWS)("has no barrier that axe finds and fits the screen: %s", async (name, options) => {
    const expectGood = name === "dark" ? expectReadable : expectAccessible;
    const page = await open("/desk/sign-in", options);
    await expectGood(page);
    await signInAs(page, "coordinator");
    for (const [path, what] of PAGES) {
      await page.goto(`${pana.url}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      await expectGood(page);
      await look(page, `desk-${what}-${name}`);
    }
  });
});
