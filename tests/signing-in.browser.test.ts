import { Secret, TOTP } from "otpauth";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browser, expectAccessible, look, openWindow, PHONE } from "./harness/browser.js";
import { type StartedPana, startPana } from "./harness/pana.js";

let pana: StartedPana;
let chromium: Browser;
let password: string;
/** What the administrator has given an officer who has never come in. */
let given: string;
/** Passkeys are bound to a name; the address of a number has none. */
let url: string;

beforeAll(async () => {
  chromium = await browser();
  const demonstration = await startPana({ files: 1 });
  const { signIns } = (await (await fetch(`${demonstration.url}/api/demonstration`)).json()) as {
    signIns: { username: string; password: string }[];
  };
  password = signIns.find(({ username }) => username === "clinic")!.password;
  given = await addOfficer(demonstration.url, signIns.find(({ username }) => username === "administrator")!);
  await demonstration.stop({ keep: true });
  pana = await startPana({ data: demonstration.data, env: { PANA_DEMONSTRATION: "no" } });
  url = pana.url.replace("127.0.0.1", "localhost");
});
afterAll(async () => {
  await chromium?.close();
  await pana?.stop();
});

/** Adds `a.newcomer` to the administrator's own organisation; in the demonstration the password alone opens. */
async function addOfficer(
  at: string,
  administrator: { username: string; password: string },
): Promise<string> {
  const ask = async (path: string, body: object, cookie = "") => {
    const headers = { "content-type": "application/json", cookie };
    return fetch(`${at}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  };
  const opened = await ask("/api/session", administrator);
  const { organisation } = (await opened.json()) as { organisation: { id: string } };
  const newcomer = { name: "A newcomer", username: "a.newcomer", roles: ["officer"], language: "en" };
  const cookie = opened.headers.getSetCookie()[0]!.split(";")[0]!;
  const added = await ask(`/api/organisations/${organisation.id}/officers`, newcomer, cookie);
  return ((await added.json()) as { password: string }).password;
}

/** As a reader who has chosen the language on this device; the officer's own is another. */
const speakEnglish = () => localStorage.setItem("pana-desk-language", "en");

const heading = (page: Page, name: string, level: 1 | 2 = 1) =>
  page.getByRole("heading", { level, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const atDesk = (page: Page) => page.getByRole("navigation", { name: "Desk" }).waitFor();

async function giveName(page: Page, name = "clinic", secret = password): Promise<void> {
  await page.goto(`${url}/desk/sign-in`);
  await page.getByLabel("User name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await press(page, "Sign in");
}

/** A device with a finger reader, as Chromium plays one. */
async function device(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

it("an officer puts a second factor in place, works with a passkey, and ends a session elsewhere", async () => {
  const here = await openWindow(chromium);
  await here.addInitScript(speakEnglish);
  const page = await here.newPage();
  const told: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) told.push(message.text());
  });

  // The password alone opens nothing.
  await giveName(page);
  await heading(page, "Put a second factor in place");
  await page.getByRole("img", { name: "QR code for the authenticator" }).waitFor();
  await expectAccessible(page);
  await look(page, "signing-in-enrolment");
  expect((await page.request.get(`${url}/api/session`)).status()).toBe(401);
  const typed = await page
    .locator("form span")
    .filter({ hasText: /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/ })
    .innerText();
  const secret = Secret.fromBase32(typed.replaceAll(" ", ""));
  await page.getByLabel("Code of the authenticator").fill("000000");
  await press(page, "Put in place");
  await page.getByText(/see whether the time of the phone is right/).waitFor();
  await page.getByLabel("Code of the authenticator").fill(TOTP.generate({ secret }));
  await press(page, "Put in place");
  await heading(page, "Recovery codes", 2);
  const codes = await page.getByRole("listitem").allInnerTexts();
  expect(codes).toHaveLength(10);
  await expectAccessible(page);
  await look(page, "signing-in-recovery-codes");
  await press(page, "I have them on paper");
  await atDesk(page);
  await page.getByText(/an authenticator was put in place/).waitFor();

  // A passkey of this device.
  const { cdp, authenticatorId } = await device(page);
  await page.goto(`${url}/desk/account`);
  await press(page, "Add a passkey");
  await page.getByLabel("Password", { exact: true }).first().fill(password);
  await press(page, "Add a passkey");
  await page.getByLabel("What do you call this device?").fill("Laptop of the clinic");
  await press(page, "Make the passkey");
  await page.getByText("Laptop of the clinic").waitFor();
  await expectAccessible(page);
  await look(page, "signing-in-account");
  expect((await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials).toHaveLength(1);

  // It opens a locked desk, and a desk from nothing; not where the device has not asked who it is.
  await press(page, "Lock");
  await heading(page, "The screen is locked");
  await press(page, "Sign in with a passkey");
  await atDesk(page);
  await page.getByText("Laptop of the clinic").waitFor();
  await page.getByRole("button", { name: "My account" }).click();
  await page.evaluate(() => localStorage.setItem("of-a-file", "something that was left"));
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await heading(page, "Sign in");
  // What a browser keeps is emptied, but for the language.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["pana-desk-language"]);
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await press(page, "Sign in with a passkey");
  await page.getByText("The device has not given the passkey.").waitFor();
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await press(page, "Sign in with a passkey");
  await atDesk(page);

  // Elsewhere, with a recovery code, on a phone; ended from here.
  const there = await openWindow(chromium, { viewport: PHONE });
  await there.addInitScript(speakEnglish);
  const other = await there.newPage();
  await giveName(other);
  await heading(other, "Second step");
  await expectAccessible(other);
  await press(other, "I do not have the phone with me");
  await other.getByLabel("Recovery code").fill(codes[0]!.toUpperCase());
  await press(other, "Sign in");
  await other.getByRole("button", { name: "Menu" }).waitFor();
  await other.getByText(/somebody signed in with a recovery code/).waitFor();
  await page.goto(`${url}/desk/account`);
  await page
    .locator("[data-session=other]")
    .getByText(/with a recovery code/)
    .waitFor();
  await page.getByRole("button", { name: /^End: / }).click();
  await page.locator("[data-session=other]").waitFor({ state: "detached" });
  await other.reload();
  await heading(other, "Sign in");
  expect(told).toEqual([]);
  await Promise.all([here.close(), there.close()]);
});

it("a newcomer chooses a password in the place of the one that was given, before anything else", async () => {
  const window = await openWindow(chromium);
  await window.addInitScript(speakEnglish);
  const page = await window.newPage();
  await giveName(page, "a.newcomer", given);
  await heading(page, "Choose a password of your own");
  expect((await page.request.get(`${url}/api/session`)).status()).toBe(401);
  const field = page.getByLabel("New password");
  await field.fill("short");
  await press(page, "Take this password");
  await page.getByText("At least 12 characters", { exact: true }).waitFor();
  await field.fill("A.Newcomer-2026");
  await press(page, "Take this password");
  await page.getByText(/New password: is made of words that are tried first here/).waitFor();
  await expectAccessible(page);
  await look(page, "signing-in-own-password");
  await page.setViewportSize({ width: 375, height: 740 });
  await expectAccessible(page);
  await look(page, "signing-in-own-password-phone");
  await field.fill("three lamps over a river");
  await press(page, "Take this password");
  await heading(page, "Put a second factor in place");
  await window.close();
});
