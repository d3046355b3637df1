import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser, expectAccessible, look, openWindow, PHONE } from "../harness/browser.js";
import { dutyTitle, Officer } from "../harness/officer.js";
import { type StartedPana, startPana } from "../harness/pana.js";

/** `2026-03-02 10:00` on the clocks of Almaty. */
const almaty = (at: string): string => `${at.replace(" ", "T")}:00+05:00`;

/*
 * One adult's case from a report in Kazakh to the help after services, by seven officers at seven desks. The clock is held by
 * the test, so that every duty keeps its real term: Monday 2 March to October 2026, with the days off of that spring.
 */
describe("a case runs through the law", () => {
  let pana: StartedPana;
  let chromium: Browser;
  const officers = new Map<string, Officer>();
  let code = "";
  let number = "";

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ now: almaty("2026-03-02 09:00") }), browser()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });

  const at = (moment: string) => pana.set(almaty(moment));
  const signIn = async (username: string, language: "kk" | "ru" | "en") => {
    const officer = await Officer.signIn(chromium, pana.url, username, language);
    officers.set(username, officer);
    return officer;
  };
  const officer = (username: string): Officer => officers.get(username)!;

  it("Monday 2 March, 9:10: somebody reports in Kazakh from a phone, without a name", async () => {
    await at("2026-03-02 09:10");
    const context = await openWindow(chromium, { viewport: PHONE, locale: "kk-KZ" });
    const page = await context.newPage();
    await page.goto(`${pana.url}/kk/report`);
    await page.fill(
      "#what",
      "Құрылыста бірге жұмыс істеген әйелдің құжаттарын алып қойған, еңбекақысын бермейді, аулаға шығармайды.",
    );
    await look(page, "walk-01-report");
    await page.click("form .main");
    await page.waitForSelector("#where");
    await page.selectOption("#region", "KZ-75");
    await page.click("form .main");
    await page.waitForSelector("#danger");
    await page.getByLabel("Қазір қауіп жоқ").or(page.locator("input[value=not-now]")).first().check();
    await page.click("form .main");
    await page.waitForSelector("#about");
    await page.check("#about-somebody, input[value=somebody]");
    await page.click("form .main");
    await page.waitForSelector("#contact");
    await page.click("form .main");
    await page.waitForSelector(".checked");
    await look(page, "walk-02-check");
    await page.click("form .main");
    await page.waitForSelector(".card");
    await look(page, "walk-03-receipt");
    code =
      /[0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+/.exec((await page.locator(".card").textContent()) ?? "")?.[0] ?? "";
    expect(code.replaceAll("-", "").length).toBeGreaterThanOrEqual(17);
    await context.close();
  });

  it("9:25: the trust line assesses the report, opens a file and asks the clinic", async () => {
    await at("2026-03-02 09:25");
    const hotline = await signIn("hotline", "kk");
    const { page } = hotline;
    await page.goto(`${pana.url}/desk/reports`);
    const waiting = page.locator("[data-report]").filter({ hasText: "Құрылыста бірге" });
    await waiting.waitFor();
    await hotline.picture("walk-04-queue");
    await waiting.getByRole("link").first().click();
    await page.locator("#assess").waitFor();
    await page.locator("#assess-outcome input[value=open-file]").check();
    await page.locator("#assess-organisations").fill("№ 4 қалалық емхана");
    await page.getByRole("option", { name: /№ 4 қалалық емхана/ }).click();
    await page.keyboard.press("Escape");
    await page.locator("input[type=radio][value=female]").check();
    await page.locator("#field-born").fill("1995");
    await hotline.picture("walk-05-assess");
    await page.locator("section[aria-labelledby=assess] button[type=submit]").click();
    const opened = page.locator('section[aria-labelledby=assessed] a[href^="/desk/files/"]');
    await opened.waitFor();
    number = /KZ-26-\d{6}-[A-Z]/.exec(await page.locator("#assessed").innerText())?.[0] ?? "";
    expect(number).toMatch(/^KZ-26-\d{6}-[A-Z]$/);
    await opened.click();
    await page.getByRole("heading", { level: 1, name: number }).waitFor();
  });

  it("10:00: the clinic detects the person, gets consent and tells the others at once", async () => {
    await at("2026-03-02 10:00");
    const clinic = await signIn("clinic", "ru");
    await clinic.openFile(number);
    await clinic.record(
      "person.detected",
      {
        circumstances: ["V12"],
        indicators: ["labour-no-pay", "documents-withheld", "no-free-movement"],
        place: "construction",
        ambulance: false,
      },
      "walk-06-detected",
    );
    await clinic.owes("urgent-needs", number);
    await clinic.openFromInbox("urgent-needs", number);
    await clinic.record("needs.met", { needs: ["health-check", "water", "food"] });
    await clinic.owesNoMore("urgent-needs", number);
    await at("2026-03-02 10:20");
    await clinic.openFile(number);
    await clinic.record("consent.given", { scopes: ["referral", "identification", "services"] });
    await clinic.owes("notice-about-adult", number);
    await clinic.picture("walk-07-clinic-inbox");
    await clinic.openFromInbox("notice-about-adult", number);
    await at("2026-03-02 10:40");
    await clinic.record(
      "notice.given",
      {
        to: ["police", "district-executive"],
        organisations: ["police", "district"],
        channel: "call",
        safeTransfer: false,
      },
      "walk-08-notice",
    );
    await clinic.owesNoMore("notice-about-adult", number);
    await clinic.owesNoMore("crime-report", number);
  });

  it("tells the clinic why it does not identify", async () => {
    const clinic = officer("clinic");
    await clinic.openFile(number);
    const refused = clinic.page.locator('[data-kind="identification.held"]');
    expect(await refused.textContent()).toMatch(/CR 7/);
  });

  it("14:00: the district provides a safe place, and has 72 hours for it", async () => {
    await at("2026-03-02 14:00");
    const district = await signIn("district", "kk");
    await district.openFromInbox("safe-place", number);
    await district.record("safe-place.provided", { provided: ["housing", "food"] });
    await district.owesNoMore("safe-place", number);
    const row = await district.owes("safe-place-end", number);
    expect(await row.textContent()).toMatch(/5 наурыз/);
    await district.picture("walk-09-district-inbox");
    await district.openFile(number);
    await district.record(
      "referral.made",
      {
        to: ["service-provider", "npo"],
        organisations: ["shelter", "ngo"],
        escort: true,
        contents: ["detection", "needs", "safe-place"],
        answerBy: "2026-03-03",
      },
      "walk-09b",
    );
    await district.picture("walk-09c");
  });

  it("16:00: the shelter accepts and takes down the application: identification in a working day", async () => {
    await at("2026-03-02 16:00");
    const shelter = await signIn("shelter", "ru");
    await shelter.openFromInbox("referral-answer", number);
    await shelter.page.waitForURL(/\/desk\/packages\//);
    await shelter.answersReferral(number, true, {}, "walk-09d-package");
    await shelter.record("identification.applied", { organisations: ["shelter"], interlocutor: "woman" });
    await shelter.owes("identification", number);
    await shelter.picture("walk-10-shelter-inbox");
  });

  it("Tuesday 3 March: police confirm the checks, the four identify by the sheet, the NGO explains the rights", async () => {
    await at("2026-03-03 10:00");
    const police = await signIn("police", "ru");
    await police.openFile(number);
    await police.record("prechecks.confirmed", {
      safe: true,
      ambulance: false,
      urgentNeeds: false,
      interlocutor: "woman",
    });
    await at("2026-03-03 11:30");
    const shelter = officer("shelter");
    await shelter.openFromInbox("identification", number);
    await shelter.begin("identification.held");
    await shelter.fill("identification.held", {
      participants: ["service-provider", "district-executive", "police", "npo"],
      sheet: { "3": 5, "9": 5, "23": 5 },
    });
    await shelter.picture("walk-11-sheet-without-harm");
    await shelter.fill("identification.held", { sheet: { "30": 5 } });
    await expectAccessible(shelter.page);
    await shelter.picture("walk-12-sheet");
    await shelter.send();
    await shelter.owesNoMore("identification", number);
    await shelter.owes("papers", number);
    await shelter.owes("rights-after-status", number);
    const ngo = await signIn("ngo", "en");
    await ngo.answersReferral(number, true);
    await ngo.begin("rights.explained");
    const opened = ngo.page.waitForEvent("popup");
    await ngo.page.getByRole("link", { name: "Print: Your rights and the help there is" }).click();
    const notice = await opened;
    await notice.locator('main label[for$="-kk"]').click();
    await notice.getByRole("heading", { level: 1, name: "Құқықтарыңыз бен көмек" }).waitFor();
    await look(notice, "walk-12b-notice");
    await notice.close();
    await ngo.fill("rights.explained", { form: "printed", understood: true });
    await ngo.send();
    await shelter.owesNoMore("rights-after-status", number);
    await officer("district").owesNoMore("safe-place-end", number);
  });

  it("Thursday 5 March: the papers are not sent, and the supervisor of the city sees it", async () => {
    await at("2026-03-05 09:00");
    const shelter = officer("shelter");
    const row = await shelter.owes("papers", number);
    expect(await row.getAttribute("data-lane")).toBe("overdue");
    const supervisor = await signIn("supervisor", "en");
    await supervisor.page.goto(`${pana.url}/desk/?scope=below&lane=overdue`);
    const late = supervisor.duty("papers", number);
    await late
      .or(supervisor.page.locator("[data-duty]").filter({ hasText: number }))
      .first()
      .waitFor();
    await supervisor.picture("walk-13-supervisor-late");
  });

  it("Friday 6 March: the papers are sent, late, and the district has three working days over the holiday", async () => {
    await at("2026-03-06 10:00");
    const shelter = officer("shelter");
    await shelter.openFromInbox("papers", number);
    await shelter.record(
      "papers.sent",
      { to: ["district-executive"], organisations: ["district"], papers: ["sheet", "application"] },
      "walk-14-papers",
    );
    await shelter.owesNoMore("papers", number);
    const row = await officer("district").owes("decision", number);
    // Monday 9 March is off, for 8 March is a Sunday: three working days end with Thursday the 12th.
    expect(await row.textContent()).toMatch(/12 наурыз/);
  });

  it("Wednesday 11 March: the district decides and sends, the shelter has a working day for the contract", async () => {
    await at("2026-03-11 10:00");
    const district = officer("district");
    await district.openFromInbox("decision", number);
    await district.record("services.decided", { outcome: "granted", ground: "cruel-treatment" });
    await district.owesNoMore("decision", number);
    await district.openFromInbox("decision-sent", number);
    await district.record("decision.sent", { to: ["service-provider"], organisations: ["shelter"] });
    await district.owesNoMore("decision-sent", number);
    await at("2026-03-12 10:00");
    const shelter = officer("shelter");
    await shelter.openFromInbox("contract", number);
    await shelter.record("contract.concluded", { from: "2026-03-12", months: 6, ground: "decision" });
    await shelter.owesNoMore("contract", number);
    await shelter.owes("contract-end", number);
  });

  it("spring: services are planned and delivered; the person does not cooperate, the police learn no name", async () => {
    await at("2026-03-16 10:00");
    const shelter = officer("shelter");
    await shelter.openFile(number);
    await shelter.record("plan.made", { services: ["shelter", "meals", "legal-advice"] });
    await shelter.record("service.delivered", { services: ["shelter", "meals"] });
    await at("2026-04-14 10:00");
    await shelter.openFile(number);
    await shelter.record("cooperation.decided", { cooperates: false });
    await shelter.picture("walk-15-in-services");
    const signal = await shelter.owes("police-signal", number);
    // Three working days after Tuesday 14 April.
    expect(await signal.textContent()).toMatch(/17 апреля/);
    await shelter.openFromInbox("police-signal", number);
    await shelter.record("police.informed", { form: "depersonalised", organisations: ["police"] });
    await shelter.owesNoMore("police-signal", number);
  });

  it("September: discharge and referral to what comes after; October: the district asks how the person is", async () => {
    await at("2026-09-10 10:00");
    const shelter = officer("shelter");
    await shelter.openFromInbox("contract-end", number);
    await shelter.record("discharged", { ground: "housing-and-means" });
    await shelter.owesNoMore("contract-end", number);
    await shelter.openFromInbox("follow-up", number);
    await shelter.record("follow-up.referred", { where: ["family-support-centre", "employment"] });
    await shelter.owesNoMore("follow-up", number);
    await at("2026-10-12 10:00");
    const district = officer("district");
    await district.openFile(number);
    await district.record("follow-up.held", { state: "safe" });
    await district.picture("walk-16-end");
    const supervisor = officer("supervisor");
    await supervisor.page.goto(`${pana.url}/desk/overview`);
    await supervisor.page.getByRole("heading", { level: 1 }).waitFor();
    await supervisor.picture("walk-17-overview");
    await supervisor.page.goto(`${pana.url}/desk/?scope=below&lane=overdue`);
    await supervisor.page.locator("main nav").first().waitFor();
    expect(await supervisor.page.locator("[data-duty]").filter({ hasText: number }).count()).toBe(0);
  });

  it("keeps for good that the papers were late, with the act that met the duty", async () => {
    const shelter = officer("shelter");
    await shelter.openFile(number);
    const owed = shelter.page.locator("section[aria-labelledby=owed]");
    await owed.locator("> details > summary").click();
    const late = owed.locator('[data-state="met-late"]').filter({ hasText: dutyTitle("papers", "ru") });
    await late.waitFor();
    await shelter.picture("walk-18-late-for-good");
  });

  it("tells the reporter by the code that a file was opened, and nothing about the person", async () => {
    const context = await openWindow(chromium, {
      viewport: PHONE,
      locale: "kk-KZ",
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(`${pana.url}/kk/follow`);
    await page.fill("#code", code.toLowerCase().replaceAll("-", " "));
    await page.click("form .main");
    await page.waitForSelector("#message");
    expect(page.url()).not.toContain(code.slice(0, 4));
    expect(await page.locator("body").innerText()).not.toContain(number);
    await look(page, "walk-19-follow");
    await context.close();
  });
});
