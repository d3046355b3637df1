import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CaseFile, compile, facts, identify, type Language, type Paper, type Sheet } from "@pana/law";
import { kz } from "@pana/law/kz";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, DESKTOP, expectAccessible, expectReadable, look, PHONE } from "./harness/browser.js";
import { Officer } from "./harness/officer.js";
import { type StartedPana, startPana } from "./harness/pana.js";
import { type Printed, readPrinted, unspaced } from "./harness/printed.js";

const law = compile(kz);
const LANGUAGES = ["kk", "ru", "en"] as const satisfies readonly Language[];
const ALL = Object.entries(law.jurisdiction.papers) as readonly (readonly [string, Paper])[];
const ofWork = ([, paper]: (typeof ALL)[number]) =>
  paper.with.some((kind) => kz.actKinds[kind as keyof typeof kz.actKinds]?.about === "work");
const PAPERS = ALL.filter((one) => !ofWork(one));
const WORK_PAPERS = ALL.filter(ofWork);
/** What is handed to a person is one sheet of paper at most, both sides of it; the risk questionnaire asks whole bodies. */
const PAGES: Readonly<Record<string, number>> = {
  card: 1,
  rights: 2,
  sheet: 2,
  report: 1,
  package: 1,
  "voting-sheet": 1,
  questionnaire: 4,
};

/** A file of the demonstration as the desk reads it. */
interface Found {
  readonly id: string;
  readonly number: string;
  readonly file: CaseFile;
}

describe("the papers of a file", () => {
  let pana: StartedPana;
  let chromium: Browser;
  let shelter: Officer;
  let identified: Found;
  let notAssigned: Found;
  /** A commission's file: it is about no person. */
  let work: string;

  beforeAll(async () => {
    [pana, chromium] = await Promise.all([startPana({ files: 200 }), browser()]);
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "ru");
    const found = await readFiles(shelter.page);
    await shelter.leave();
    const heldOnce = ({ file }: Found) =>
      file.acts.filter(({ kind }) => kind === "identification.held").length === 1 &&
      !file.acts.some(({ kind }) => kind === "act.corrected" || kind === "act.withdrawn");
    const one = (assigned: boolean) =>
      found.filter(heldOnce).find(({ file }) => {
        const { identified: result, injuredParty, track } = facts(law, file);
        return result === assigned && !injuredParty && track === "adult";
      })!;
    identified = one(true);
    notAssigned = one(false);
    const ministry = await Officer.signIn(chromium, pana.url, "coordinator", "ru");
    await ministry.opens("assessment.opened", { from: 2024, to: 2026 });
    work = new URL(ministry.page.url()).pathname.split("/").at(-1)!;
    await ministry.leave();
  });
  afterAll(async () => {
    await chromium?.close();
    await pana?.stop();
  });
  afterEach(async () => {
    await shelter?.leave();
  });

  const readFiles = async ({ request }: Page): Promise<readonly Found[]> => {
    const { files } = (await (await request.get(`${pana.url}/api/files?limit=100`)).json()) as {
      files: readonly { id: string; number: string }[];
    };
    return Promise.all(
      files.map(async ({ id, number }) => {
        const { person, acts } = await (await request.get(`${pana.url}/api/files/${id}`)).json();
        return { id, number, file: { jurisdiction: "kz", person, acts } };
      }),
    );
  };
  const openPaper = async (page: Page, { id }: Pick<Found, "id">, name: string): Promise<Locator> => {
    await page.goto(`${pana.url}/desk/files/${id}/papers/${name}`);
    await page.locator("article").waitFor();
    return page.locator("article");
  };
  const chooseLanguage = async (page: Page, language: Language) => {
    await page.locator(`main label[for$="-${language}"]`).click();
    await page.locator(`article[lang=${language}]`).waitFor();
  };
  /** Prints as an officer does whose browser is set to write its own lines above and below: address, title, date. */
  const print = async (page: Page, name: string): Promise<Printed> => {
    await page.evaluate(() => document.fonts.ready);
    const room = { top: "15mm", bottom: "15mm" };
    const pdf = await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: true, margin: room });
    const shots = process.env.PANA_SHOTS;
    if (shots) {
      await mkdir(shots, { recursive: true });
      await writeFile(join(shots, `${name}.pdf`), pdf);
    }
    return readPrinted(pdf);
  };
  const allText = ({ pages }: Printed) => pages.map(({ text }) => text).join("");

  const comeOut = async (page: Page, id: string, papers: typeof ALL, language: Language) => {
    for (const [name, paper] of papers) {
      await openPaper(page, { id }, name);
      await chooseLanguage(page, language);
      const printed = await print(page, `${name}-${language}`);
      const text = allText(printed);
      expect(printed.pages.map(({ width, height }) => [width, height])).toEqual(
        Array(PAGES[name]!).fill([210, 297]),
      );
      expect(printed.links).toEqual([]);
      expect(text).not.toMatch(/http|127\.0\.0\.1|\/desk\//);
      expect(text).not.toContain(id);
      // Every letter, the Kazakh ones too, is there in the one typeface.
      expect(text).not.toContain("\ufffd");
      expect(printed.fonts.filter((font) => !font.startsWith("NotoSans"))).toEqual([]);
      for (const words of wordsOf(paper, language)) expect(text).toContain(unspaced(words));
    }
  };

  it.each(LANGUAGES)(
    "come out on A4, whole, and without an address, from a Russian screen: %s",
    async (language) => {
      for (const [who, id, papers] of [
        ["shelter", identified.id, PAPERS],
        ["coordinator", work, WORK_PAPERS],
      ] as const) {
        shelter = await Officer.signIn(chromium, pana.url, who, "ru");
        await comeOut(shelter.page, id, papers, language);
        await shelter.leave();
      }
    },
  );

  it("have the scores that were recorded, and the sum that the law makes of them", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "ru");
    const { page } = shelter;
    for (const found of [identified, notAssigned]) {
      const { at, data } = found.file.acts.find(({ kind }) => kind === "identification.held")!;
      const { items } = data.sheet as Sheet;
      const result = identify(law, { minor: false, at, items });
      const rows = (await openPaper(page, found, "sheet")).locator("tr");
      const score = async (of: Locator) => (await of.locator("td").last().innerText()).trim();
      for (const [row, points] of Object.entries(items))
        expect(await score(rows.filter({ has: page.locator(`td:text-is("${row}.")`) }))).toBe(String(points));
      expect(await score(rows.filter({ hasText: "Всего" }))).toBe(String(result.total));
      expect(await rows.filter({ hasText: "По блоку" }).locator("td:last-child").allInnerTexts()).toEqual(
        Object.values(result.blocks).map(String),
      );
      const text = allText(await print(page, `sheet-${result.identified ? "assigned" : "not-assigned"}`));
      for (const said of [result.result, ...result.warnings.map(({ text }) => text)])
        expect(text).toContain(unspaced(said.ru));
      expect(text).toContain(result.edition.replace("CR ", ""));
    }
  });

  it("open empty from the form, and leave what is typed there where it is", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = shelter;
    await page.goto(`${pana.url}/desk/files/${identified.id}/acts/identification.held`);
    await shelter.fill("identification.held", { sheet: { "3": 5 } });
    const opened = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Print to fill in by hand: Assessment sheet" }).click();
    const sheet = await opened;
    const paper = sheet.locator("article");
    await paper.waitFor();
    expect(await paper.locator("tr td:last-child").allInnerTexts()).not.toContain("5");
    const { pages } = await print(sheet, "sheet-empty");
    expect(pages.length).toBe(PAGES.sheet);
    expect(allText({ pages, fonts: [], links: [] })).not.toContain(unspaced("not reached"));
    await sheet.close();
    const score = page.locator('[id="field-sheet"] input[value="5"]:checked');
    expect(await score.count()).toBe(1);
  });

  it("are in the person's language: the card given in Kazakh opens in Kazakh on an English screen", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = shelter;
    const card = law.jurisdiction.papers.card!;
    expect(notAssigned.file.acts.find(({ kind }) => kind === "card.given")?.data.language).toBe("kk");
    await page.goto(`${pana.url}/desk/files/${notAssigned.id}`);
    await page
      .getByRole("link", { name: `Print: ${card.title.en}` })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: card.title.kk }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "Print" }).waitFor();
    expect(allText(await print(page, "card-of-the-act"))).toContain(unspaced("116 16"));
  });

  it("do without the number of the file where the paper might be found", async () => {
    shelter = await Officer.signIn(chromium, pana.url, "shelter", "en");
    const { page } = shelter;
    const notice = await openPaper(page, notAssigned, "rights");
    expect(await notice.innerText()).toContain(notAssigned.number);
    await notice.getByText("The status is not assigned under the criteria").waitFor();
    await page.getByLabel("With the number of the file").uncheck();
    const text = allText(await print(page, "rights-without-number"));
    expect(text).not.toContain(notAssigned.number);
    expect(await page.title()).not.toContain(notAssigned.number);
  });

  it.each([
    ["desktop", DESKTOP, "light", PAPERS.map(([name]) => name)],
    ["dark", DESKTOP, "dark", ["sheet"]],
    ["phone", PHONE, "light", PAPERS.map(([name]) => name)],
  ] as const)(
    "have no barrier that axe finds and fit the screen: %s",
    async (name, window, scheme, papers) => {
      shelter = await Officer.signIn(chromium, pana.url, "shelter", "kk");
      const { page } = shelter;
      await page.setViewportSize(window);
      await page.emulateMedia({ colorScheme: scheme });
      for (const paper of papers) {
        await openPaper(page, identified, paper);
        await (scheme === "dark" ? expectReadable : expectAccessible)(page);
        await look(page, `paper-${paper}-${name}`);
      }
    },
  );
});

/** What a paper must say whatever the file: its title, its points and those who sign. */
function wordsOf(paper: Paper, language: Language): readonly string[] {
  const of = paper.blocks.flatMap((block) => {
    switch (block.type) {
      case "points":
      case "rights":
        return block.points.map(({ text }) => text);
      case "calls":
        return block.calls.map(({ text }) => text);
      case "signatures":
        return block.who.filter((line) => !line.if).map(({ title }) => title);
      case "scale":
        return Object.values(block.blocks).map(({ title }) => title);
      default:
        return [];
    }
  });
  return [paper.title, ...of].map((text) => text[language]);
}
