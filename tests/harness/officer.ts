import type { ActKind, Field, Language } from "@pana/law";
import { kz } from "@pana/law/kz";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { look, openWindow } from "./browser.js";

const KINDS: Readonly<Record<string, ActKind>> = kz.actKinds;
const RULES = kz.rules;

/** The answers to a radio question, as the desk words them. */
const SAID = {
  kk: { yes: "Иә", no: "Жоқ" },
  ru: { yes: "Да", no: "Нет" },
  en: { yes: "Yes", no: "No" },
} as const satisfies Record<Language, unknown>;

/** The title of the duty that a rule makes, in a language. */
export const dutyTitle = (rule: string, language: Language): string => {
  const found = RULES.find(({ id }) => id === rule);
  if (!found) throw new Error(`No rule ${rule}`);
  return found.title[language];
};

/** What an officer answers to the fields of a form, by the names of the fields in the act's data. */
export type Answers = Readonly<Record<string, unknown>>;

/** One officer at the desk: signs in, reads, fills in forms with the mouse and the keyboard, in a language. */
export class Officer {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
    private readonly language: Language,
    /** The organisations of the demonstration's sign-ins, by user name. */
    private readonly organisations: ReadonlyMap<string, string>,
  ) {}

  /** Opens a window of their own and signs in by the demonstration's list. */
  static async signIn(
    chromium: Browser,
    url: string,
    username: string,
    language: Language,
  ): Promise<Officer> {
    const context = await openWindow(chromium, {
      locale: { kk: "kk-KZ", ru: "ru-RU", en: "en-GB" }[language],
    });
    const page = await context.newPage();
    await page.goto(`${url}/desk/sign-in`);
    const { signIns } = (await (await page.request.get(`${url}/api/demonstration`)).json()) as {
      signIns: readonly { username: string; organisation: Record<Language, string> }[];
    };
    await page.locator(`[data-username="${username}"]`).click();
    await page.waitForURL(`${url}/desk/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const organisations = new Map(signIns.map((one) => [one.username, one.organisation[language]]));
    return new Officer(page, context, url, language, organisations);
  }

  /** Another window of the same officer. */
  async another(): Promise<Officer> {
    return new Officer(
      await this.context.newPage(),
      this.context,
      this.url,
      this.language,
      this.organisations,
    );
  }

  /** Cuts the connection, or gives it back. */
  async offline(cut: boolean): Promise<void> {
    await this.context.setOffline(cut);
  }

  async inbox(): Promise<void> {
    await this.page.goto(`${this.url}/desk/`);
    await this.page.locator("main [data-duty], main nav").first().waitFor();
  }

  /** The row of the inbox that says that this is owed on the file. */
  duty(rule: string, number: string): Locator {
    return this.page
      .locator("[data-duty]")
      .filter({ hasText: number })
      .filter({ has: this.page.getByRole("link", { name: dutyTitle(rule, this.language), exact: true }) });
  }

  /** Goes to the inbox and waits until the duty stands there. */
  async owes(rule: string, number: string): Promise<Locator> {
    await this.inbox();
    const row = this.duty(rule, number);
    await row.waitFor();
    return row;
  }

  /** Goes to the inbox and waits until it is there without the duty. */
  async owesNoMore(rule: string, number: string): Promise<void> {
    await this.inbox();
    await this.duty(rule, number).waitFor({ state: "detached" });
  }

  /** Finds the file by its number in the list of files, and opens it. */
  async openFile(number: string): Promise<void> {
    await this.page.goto(`${this.url}/desk/files`);
    await this.page.getByRole("link", { name: number, exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name: number }).waitFor();
  }

  /**
   * Opens a new file with its first act, on the page for what the act is about.
   * @returns the number of the file, whose page stands open
   */
  async opens(
    kind: string,
    answers: Answers,
    picture?: string,
    born?: string,
    citizenship?: string,
  ): Promise<string> {
    const about = KINDS[kind]!.about === "work" ? "?about=work" : "";
    await this.page.goto(`${this.url}/desk/files/new${about}`);
    await this.page.locator("main form").waitFor();
    const beginning = this.page.locator(`main input[type=radio][name=kind][value="${kind}"]`);
    if (await beginning.count()) await beginning.check();
    if (born !== undefined) await this.page.locator("#field-born").fill(born);
    if (citizenship !== undefined) {
      await this.page.locator("#field-citizenship").fill(citizenship);
      await this.page.getByRole("option", { name: citizenship }).click();
      await this.page.keyboard.press("Escape");
    }
    await this.fill(kind, answers);
    if (picture) await look(this.page, picture);
    await this.send();
    const title = await this.page.getByRole("heading", { level: 1 }).innerText();
    return /KZ-\d\d-\d{6}-[A-Z]/.exec(title)?.[0] ?? "";
  }

  /** Opens the file from the duty in the inbox. */
  async openFromInbox(rule: string, number: string): Promise<void> {
    await (await this.owes(rule, number)).getByRole("link").first().click();
    await this.page.getByRole("heading", { level: 1, name: number }).waitFor();
  }

  /** Opens the package of a referral from the notice of it, and answers it. */
  async answersReferral(
    number: string,
    accepts: boolean,
    answers: Answers = {},
    picture?: string,
  ): Promise<void> {
    const kind = accepts ? "referral.accepted" : "referral.declined";
    await this.page.goto(`${this.url}/desk/notices`);
    await this.page.locator('main a[href^="/desk/packages/"]').filter({ hasText: number }).first().click();
    await this.page.getByRole("heading", { level: 1, name: number }).waitFor();
    await this.page.locator(`section[aria-labelledby=answer] input[value="${accepts}"]`).check();
    for (const [name, answer] of Object.entries(answers))
      await this.answer(name, KINDS[kind]!.fields[name]!, answer);
    if (picture) await look(this.page, picture);
    await this.page.locator("section[aria-labelledby=answer] button[type=submit]").click();
    await this.page.waitForURL(accepts ? /\/desk\/files\/[^/]+$/ : `${this.url}/desk/`);
    if (accepts) await this.page.locator("section[aria-labelledby=next]").waitFor();
  }

  /** Goes to the form of an act from what the file page offers. */
  async begin(kind: string): Promise<void> {
    const title = this.words(KINDS[kind]!.title);
    const next = this.page.locator("section[aria-labelledby=next]");
    const href = `a[href$="/acts/${kind}"]`;
    const link = next.locator(href).filter({ hasText: title });
    await link.waitFor({ state: "attached" });
    if (!(await link.isVisible()))
      await next
        .locator("details")
        .filter({ has: this.page.locator(href) })
        .locator("> summary")
        .click();
    await link.click();
    await this.page.getByRole("heading", { level: 1, name: title }).waitFor();
  }

  /** Records an act through its form, from the file page and back to it. */
  async record(kind: string, answers: Answers = {}, picture?: string): Promise<void> {
    await this.begin(kind);
    await this.fill(kind, answers);
    if (picture) await look(this.page, picture);
    await this.send();
  }

  async send(): Promise<void> {
    await this.page.locator("main form button[type=submit]").last().click();
    await this.page.locator("section[aria-labelledby=next]").waitFor();
  }

  async fill(kind: string, answers: Answers): Promise<void> {
    await this.page.locator("main form").waitFor();
    for (const [name, answer] of Object.entries(answers))
      await this.answer(name, KINDS[kind]!.fields[name]!, answer);
  }

  /** A picture of what the officer sees, to be looked at. */
  async picture(name: string): Promise<void> {
    await look(this.page, name);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private words(text: Readonly<Record<Language, string>>): string {
    return text[this.language];
  }

  private async answer(name: string, field: Field, answer: unknown): Promise<void> {
    const place = this.page.locator(`[id="field-${name}"]`);
    const fold = this.page.locator("main details").filter({ has: this.page.locator(`[id="field-${name}"]`) });
    if (!(await place.isVisible())) await fold.locator("> summary").first().click();
    switch (field.type) {
      case "choice": {
        const title = this.words(field.choices.find(({ value }) => value === answer)!.title);
        if ((await place.evaluate(({ tagName }) => tagName)) === "SELECT")
          await place.selectOption({ label: title });
        else await place.getByLabel(title, { exact: true }).check();
        return;
      }
      case "choices":
        for (const value of answer as readonly string[]) {
          const box = place.locator(`input[value="${value}"]`);
          if (!(await box.isVisible()))
            await place
              .locator("details")
              .filter({ has: this.page.locator(`input[value="${value}"]`) })
              .locator("> summary")
              .click();
          await box.check();
        }
        return;
      case "subjects":
        for (const value of answer as readonly string[])
          await place.locator(`input[value="${value}"]`).check();
        return;
      case "organisations": {
        for (const username of answer as readonly string[]) {
          const called = this.organisations.get(username)!;
          await place.getByRole("combobox").last().fill(called);
          await this.page.getByRole("option", { name: called }).first().click();
        }
        await this.page.keyboard.press("Escape");
        return;
      }
      case "yes-no":
        await place.getByLabel(SAID[this.language][answer ? "yes" : "no"], { exact: true }).check();
        return;
      case "sheet":
        for (const [row, score] of Object.entries(answer as Readonly<Record<string, number>>)) {
          const item = place.locator(
            `[role=radiogroup]:is([aria-label*=" ${row}:"], [aria-label^="${row}-"])`,
          );
          await item
            .locator("label")
            .filter({ hasText: String(score) })
            .click();
        }
        return;
      default:
        await place.fill(String(answer));
    }
  }
}
