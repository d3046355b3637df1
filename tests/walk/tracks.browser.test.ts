import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, expectAccessible, PHONE } from "../harness/browser.js";
import { Officer } from "../harness/officer.js";
import { type StartedPana, startPana } from "../harness/pana.js";

/** `2026-03-02 10:00` on the clocks of Almaty. */
const almaty = (at: string): string => `${at.replace(" ", "T")}:00+05:00`;

/*
 * The tracks beside the adult's, each by the officers whose work it is, at their desks: what one records is owed or permitted
 * at the next. The clock is held by the test.
 */
describe("each track at the desks", () => {
  let pana: StartedPana;
  let chromium: Browser;
  const officers: Officer[] = [];

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ now: almaty("2026-03-02 09:00") }), browser()]);
  });
  afterEach(async () => {
    for (const officer of officers.splice(0)) await officer.leave();
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });

  const at = (moment: string) => pana.set(almaty(moment));
  const signIn = async (username: string, language: "kk" | "ru" | "en" = "en") => {
    const officer = await Officer.signIn(chromium, pana.url, username, language);
    officers.push(officer);
    return officer;
  };

  it("newborns: a clinic files it on a phone in a few touches, the guardianship examines, places and registers", async () => {
    await at("2026-03-02 09:00");
    const clinic = await signIn("clinic", "kk");
    await clinic.page.setViewportSize(PHONE);
    const number = await clinic.opens("newborn.left", {}, "tracks-newborn-phone");
    await expectAccessible(clinic.page);
    // The mother is not in the child's file, and nobody calls it trafficking.
    expect(await clinic.page.locator("main").innerText()).not.toMatch(/Анықталды/);
    await clinic.openFromInbox("newborn-reported", number);
    await clinic.record("newborn.reported", { organisations: ["guardianship"], channel: "call" });
    await clinic.owesNoMore("newborn-reported", number);
    const guardianship = await signIn("guardianship", "ru");
    await guardianship.openFile(number);
    await guardianship.record("living-conditions.examined", { withoutCare: true });
    await guardianship.record("child.placed", { where: "family" }, "tracks-newborn-placed");
    await guardianship.openFile(number);
    await guardianship.picture("tracks-newborn-file");
  });

  it("minors: consent is never a condition, the child is heard, placed and represented", async () => {
    await at("2026-03-03 10:00");
    const police = await signIn("police", "ru");
    const number = await police.opens(
      "person.detected",
      { circumstances: ["V06"], indicators: ["documents-withheld"], place: "street", ambulance: false },
      "tracks-minor-opened",
      "2011",
    );
    expect(await police.page.locator("main").innerText()).toMatch(/Несовершеннолетний/);
    await police.openFromInbox("notice-about-minor", number);
    await police.record("notice.given", {
      to: ["guardianship-body"],
      organisations: ["guardianship"],
      channel: "call",
    });
    await police.owesNoMore("notice-about-minor", number);
    await police.openFile(number);
    await police.record("minor.informed");
    const guardianship = await signIn("guardianship", "kk");
    await guardianship.openFile(number);
    await guardianship.record("safe-place.provided", { provided: ["housing", "food"] });
    await guardianship.record("representative.appointed");
    await guardianship.record("opinion.heard", { note: "Әпкесіне барғысы келеді" });
    await guardianship.record("best-interests.assessed", { outcome: "family" }, "tracks-minor-interests");
  });

  it("foreigners: the permit by the oblast's petition, no consulate against the wish, and no return into danger", async () => {
    await at("2026-03-04 10:00");
    const ngo = await signIn("ngo");
    const number = await ngo.opens(
      "person.detected",
      { circumstances: ["V12"], indicators: ["documents-withheld"], place: "construction", ambulance: false },
      "tracks-foreign-opened",
      "1996",
      "Uzbekistan",
    );
    await ngo.record("consent.given", { scopes: ["referral", "identification", "services"] });
    await ngo.record("referral.made", { to: ["police"], organisations: ["police"], escort: true });
    const police = await signIn("police", "ru");
    await police.answersReferral(number, true);
    await police.record("injured-party.recognised", { offences: "128(2)" });
    expect(await police.page.locator("main").innerText()).toMatch(/7–9 лет, конфискация/);
    await ngo.openFile(number);
    await ngo.record("permit.applied", { organisations: ["supervisor"] });
    const oblast = await signIn("supervisor");
    await oblast.openFile(number);
    await oblast.record("permit.petitioned", { months: 6 });
    await police.openFile(number);
    await police.record("permit.granted", { until: "2026-09-04" });
    await ngo.openFile(number);
    await ngo.begin("consulate.contacted");
    await ngo.fill("consulate.contacted", { wished: false });
    await ngo.page
      .getByText(/only if the person wishes/)
      .first()
      .waitFor();
    await ngo.openFile(number);
    await ngo.record("return.requested", { from: "kazakhstan" });
    await ngo.record("return.assessed", { endangersSafety: true, agreesToStay: true });
    const refused = ngo.page.locator('[data-kind="returned"]');
    await refused.waitFor({ state: "attached" });
    expect(await refused.textContent()).toMatch(/L110|Art\. 20|20\(3\)/);
    await ngo.picture("tracks-foreign-file");
  });

  it("justice and compensation: the claim is considered in ten days, registered and paid in time", async () => {
    await at("2026-03-05 10:00");
    const police = await signIn("police", "ru");
    const number = await police.opens(
      "injured-party.recognised",
      { offences: "128(2)" },
      "tracks-justice-opened",
      "1990",
    );
    await police.record("testimony.deposited");
    await police.record("compensation.applied", { papers: ["application", "identity", "bank-account"] });
    await police.openFromInbox("compensation-consideration", number);
    await police.record("compensation.considered", {
      offences: "128(2)",
      harm: "none",
      papers: ["recognition-order"],
    });
    await police.owesNoMore("compensation-consideration", number);
    await police.openFile(number);
    await police.record("compensation.registered");
    await police.picture("tracks-justice-file");
  });

  it("services: a complaint is seen by the head within a week, and the district within a month", async () => {
    await at("2026-03-06 10:00");
    const shelter = await signIn("shelter", "ru");
    await shelter.page.goto(`${pana.url}/desk/files?status=in-services`);
    await shelter.page.locator("main tbody a").first().click();
    await shelter.page.locator("section[aria-labelledby=next]").waitFor();
    const number =
      /KZ-\d\d-\d{6}-[A-Z]/.exec(await shelter.page.getByRole("heading", { level: 1 }).innerText())?.[0] ??
      "";
    await shelter.record("needs.assessed", { criteria: ["maladaptation"], took: true });
    await shelter.record("service.delivered", { services: ["meals"] });
    await shelter.record("complaint.entered", { why: "Холодно ночью" });
    await shelter.openFromInbox("complaint-seen-by-head", number);
    await shelter.record("complaint.reviewed", { outcome: "put-right" }, "tracks-complaint");
    await shelter.owesNoMore("complaint-seen-by-head", number);
  });

  it("commissions: no meeting without a quorum, the system counts the votes, the recommendation is owed", async () => {
    await at("2026-03-09 10:00");
    const oblast = await signIn("supervisor");
    const number = await oblast.opens(
      "commission.formed",
      {
        level: "regional",
        chair: "deputy-akim",
        members: 12,
        seats: [
          ...["social-protection", "health", "education", "culture-information", "tourism-sport"],
          ...["internal-policy", "police", "prosecutor", "justice", "border", "npo"],
        ],
        secretaryIsMember: false,
        approvedByAkim: true,
      },
      "tracks-commission-opened",
    );
    await expectAccessible(oblast.page);
    await oblast.owes("regional-commission-meeting", number);
    await oblast.openFile(number);
    await oblast.record("meeting.called", { on: "2026-03-20", agenda: "Beds for the winter" });
    await oblast.openFromInbox("regional-meeting-materials", number);
    await oblast.record("materials.sent", { draftMinutes: true });
    await at("2026-03-20 11:00");
    await oblast.openFile(number);
    await oblast.begin("meeting.held");
    await oblast.fill("meeting.held", { present: 7 });
    await oblast.page
      .getByText(/two thirds of all members/)
      .last()
      .waitFor();
    await oblast.fill("meeting.held", { present: 9 });
    await oblast.send();
    await oblast.record("question.voted", {
      question: "Open twenty beds",
      support: 8,
      oppose: 1,
      revise: 0,
      remove: 0,
    });
    await oblast.page.getByText("Adopted: 8 of all 12 members").waitFor();
    await oblast.record("recommendation.addressed", {
      to: ["district-executive"],
      organisations: ["district"],
      recommendation: "Find the beds",
      until: "2026-04-20",
    });
    await oblast.record("minutes.signed", { signedBy: ["chair", "secretary"] }, "tracks-commission-minutes");
    await oblast.openFile(number);
    await oblast.picture("tracks-commission-file");
    await expectAccessible(oblast.page);
    const district = await signIn("district", "kk");
    await district.openFromInbox("regional-recommendation-by-day", number);
    await district.record("recommendation.answered", { done: "done" });
    await district.owesNoMore("regional-recommendation-by-day", number);
  });

  it("risks and prevention: the questionnaire is answered in figures, what is planned is reported", async () => {
    await at("2026-03-23 10:00");
    const ministry = await signIn("coordinator");
    const number = await ministry.opens("assessment.opened", { from: 2024, to: 2026 });
    await ministry.record("questionnaire.sent", { to: ["npo"], organisations: ["ngo"], year: 2025 });
    const ngo = await signIn("ngo");
    await ngo.openFromInbox("questionnaire-npo", number);
    await ngo.record("questionnaire.answered", { section: "16", figures: "received=14, identified=9" });
    await ngo.owesNoMore("questionnaire-npo", number);
    const planned = await ngo.opens("prevention.planned", {
      work: "event",
      measure: "information",
      until: "2026-04-15",
      audience: ["foreigners"],
    });
    await ngo.openFromInbox("prevention-npo", planned);
    await ngo.record(
      "prevention.held",
      { work: "event", reach: 120, languages: ["uz", "ru"] },
      "tracks-prevention",
    );
    await ngo.owesNoMore("prevention-npo", planned);
  });

  it("who sees what: asked is not told all, acting opens one's own parts, consent shares and takes back, an emergency is seen by all", async () => {
    await at("2026-04-06 10:00");
    const clinic = await signIn("clinic");
    const number = await clinic.opens("person.detected", {
      circumstances: ["V12"],
      indicators: ["documents-withheld"],
      place: "construction",
      ambulance: false,
    });
    await clinic.record("ambulance.called", { note: "Two ribs are broken" });
    await clinic.record("consent.given", { scopes: ["referral", "services"] });
    const referral = { to: ["service-provider"], contents: ["detection"], answerBy: "2026-04-07" };
    await clinic.begin("referral.made");
    await clinic.fill("referral.made", { ...referral, organisations: ["shelter"] });
    await clinic.page.getByText("will see this referral and: How the person was detected").waitFor();
    await clinic.picture("package-preview");
    await expectAccessible(clinic.page);
    await clinic.send();
    await clinic.page.locator('section[aria-labelledby=packages] [data-outcome="open"]').waitFor();

    const shelter = await signIn("shelter");
    await shelter.openFromInbox("referral-answer", number);
    const sent = await shelter.page.locator("main").innerText();
    expect(sent).toContain("Building site");
    expect(sent).not.toContain("Two ribs");
    await shelter.picture("package");
    await expectAccessible(shelter.page);
    await shelter.page.setViewportSize(PHONE);
    await shelter.picture("package-phone");
    await expectAccessible(shelter.page);
    const health = (of: typeof shelter) => of.page.locator('[data-part="health"]');
    await shelter.answersReferral(number, true, {}, "package-answer-phone");
    await shelter.page.getByText("Two ribs are broken").waitFor();
    expect(await health(shelter).getAttribute("data-open")).toBe("true");

    await clinic.openFile(number);
    await clinic.page.locator('section[aria-labelledby=packages] [data-outcome="accepted"]').waitFor();
    await clinic.picture("package-sent");
    await clinic.record("referral.made", { to: ["npo"], organisations: ["ngo"] });
    const declining = await signIn("ngo", "ru");
    await declining.answersReferral(number, false, { reason: "no-place" }, "package-declined");
    await clinic.page.reload();
    await clinic.page.locator('section[aria-labelledby=packages] [data-outcome="declined"]').waitFor();
    await clinic.record(
      "consent.given",
      { scopes: ["sharing"], organisations: ["ngo"], purpose: "A lawyer of her own", parts: ["services"] },
      "access-consent",
    );
    const ngo = await signIn("ngo", "ru");
    await ngo.openFile(number);
    await ngo.picture("access-by-consent");
    expect(await ngo.page.locator('[data-open="true"]').count()).toBe(1);
    await clinic.record("consent.withdrawn", { scopes: ["sharing"] });
    await ngo.page.reload();
    await ngo.page.getByText("Такого дела нет").waitFor();

    await clinic.record("police.informed", { form: "full", lifeThreat: true, organisations: ["police"] });
    const police = await signIn("police", "kk");
    await police.page.setViewportSize(PHONE);
    await police.openFile(number);
    const access = police.page.locator("section[aria-labelledby=access]");
    await access.locator("summary", { hasText: "Біреу зардап шегеді" }).click();
    await access.locator('input[type=checkbox][value="health"]').check();
    await access.locator("textarea").first().fill("Ол ауруханаға бара жатыр, ал оны іздеп жүр");
    await police.picture("access-emergency");
    await expectAccessible(police.page);
    await access.locator("button[type=submit]").click();
    await police.page.getByText("Two ribs are broken").waitFor();
    await clinic.openFile(number);
    await clinic.page.locator("[data-emergency]").waitFor();
    await clinic.picture("access-emergency-seen");

    // Nobody near is a supervisor: it is the coordinators' to review, who see who, when, which parts and why, and not the file.
    const reviewed = (of: typeof police) => of.page.locator("[data-review]").filter({ hasText: number });
    const coordinator = await signIn("coordinator", "ru");
    await reviewed(coordinator).waitFor();
    expect(await reviewed(coordinator).innerText()).toContain("Ол ауруханаға бара жатыр");
    expect(await reviewed(coordinator).locator("a").count()).toBe(0);
    expect(await reviewed(coordinator).getAttribute("data-overdue")).toBe("false");
    await coordinator.picture("access-review-asked");
    await expectAccessible(coordinator.page);

    await at("2026-04-09 10:30");
    const again = await signIn("police", "kk");
    await again.openFile(number);
    const urgent = again.page.locator("section[aria-labelledby=access]");
    await urgent.locator("summary", { hasText: "Біреу зардап шегеді" }).click();
    await urgent.locator("strong", { hasText: "бұрынғы шұғыл ашуы уақытында тексерілмеген" }).waitFor();
    await again.picture("access-emergency-again");
    await expectAccessible(again.page);

    const late = await signIn("coordinator", "en");
    await late.page.setViewportSize(PHONE);
    await reviewed(late).waitFor();
    expect(await reviewed(late).getAttribute("data-overdue")).toBe("true");
    await reviewed(late).locator("summary").click();
    await reviewed(late).getByLabel("It was right", { exact: true }).check();
    await reviewed(late).locator("textarea").first().fill("There was no time to ask the clinic");
    await late.picture("access-review-late");
    await expectAccessible(late.page);
    await reviewed(late).locator("button[type=submit]").click();
    await reviewed(late).waitFor({ state: "detached" });

    const told = await signIn("clinic");
    await told.openFile(number);
    await told.page.getByText("There was no time to ask the clinic").waitFor();
    await told.picture("access-reviewed");
    await expectAccessible(told.page);
    await told.page.goto(`${pana.url}/desk/notices`);
    await told.page.getByText("Opening a closed part was found right").first().waitFor();
  });
});
