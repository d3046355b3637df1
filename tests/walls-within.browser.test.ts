import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { browser, DESKTOP, expectAccessible, expectFits, look } from "./harness/browser.js";
import { Officer } from "./harness/officer.js";
import { type StartedPana, startPana } from "./harness/pana.js";

const HAND = { width: 375, height: 812 };
const NOW = "2026-03-02T09:00:00+05:00";

let pana: StartedPana;
let chromium: Browser;
const officers: Officer[] = [];
beforeAll(async () => {
  [pana, chromium] = await Promise.all([startPana({ now: NOW }), browser()]);
});
afterEach(async () => {
  for (const officer of officers.splice(0)) await officer.leave();
});
afterAll(async () => {
  await chromium?.close();
  await pana?.stop();
});
const signIn = async (username: string, language: "kk" | "ru" | "en" = "en") => {
  const officer = await Officer.signIn(chromium, pana.url, username, language);
  officers.push(officer);
  return officer;
};

it("an administrator narrows what an officer sees; the officer signs in anew and reads that it is withheld", async () => {
  const shelter = await signIn("shelter");
  const number = await shelter.opens("person.detected", {
    circumstances: ["V04"],
    place: "construction",
    ambulance: false,
  });
  await shelter.page.locator('[data-part="notes"][data-open="true"]').waitFor();
  const session = (await (await shelter.page.request.get(`${pana.url}/api/session`)).json()) as {
    officer: { name: string };
    organisation: { id: string };
  };

  const { page } = await signIn("administrator");
  await page.goto(`${pana.url}/desk/organisations/${session.organisation.id}`);
  const officer = page.getByRole("listitem").filter({ hasText: session.officer.name }).first();
  await officer.getByRole("button", { name: "Parts of files" }).click();
  expect(await officer.getByRole("radio", { name: "All that the organisation sees" }).isChecked()).toBe(true);
  await officer.getByRole("radio", { name: "Only some parts" }).check();
  await officer.getByRole("checkbox", { name: "Who the person is" }).check();
  await officer.getByRole("checkbox", { name: "Health" }).check();
  for (const viewport of [DESKTOP, HAND]) {
    await page.setViewportSize(viewport);
    await expectAccessible(page);
    await expectFits(page);
    await look(page, `walls-within-choice-${viewport.width}`);
  }
  await officer.getByRole("button", { name: "Save" }).click();
  await officer.getByText("Of files only: Who the person is, Health").waitFor();
  await look(page, "walls-within-officers");

  // Signed out at once.
  expect((await shelter.page.request.get(`${pana.url}/api/session`)).status()).toBe(401);
  for (const [language, words] of [
    ["en", "closed to you by your organisation"],
    ["ru", "закрыто для вас вашей организацией"],
    ["kk", "сізге ұйымыңыз жапқан"],
  ] as const) {
    const again = await signIn("shelter", language);
    await again.openFile(number);
    const notes = again.page.locator('[data-part="notes"]');
    expect(await notes.getAttribute("data-open")).toBe("false");
    expect(await notes.innerText()).toContain(words);
    expect(await again.page.locator('[data-part="health"]').getAttribute("data-open")).toBe("true");
    if (language !== "en") continue;
    for (const viewport of [DESKTOP, HAND]) {
      await again.page.setViewportSize(viewport);
      await expectAccessible(again.page);
      await expectFits(again.page);
      await look(again.page, `walls-within-file-${viewport.width}`);
    }
  }
}, 120_000);
