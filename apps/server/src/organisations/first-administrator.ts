import { type Language, type Text, text } from "@pana/law";
import { kz } from "@pana/law/kz";
import { v7 as newId } from "uuid";
import { dropFactors, note } from "../access/factors/store.js";
import { hashPassword, newPassword } from "../access/password.js";
import { endSessionsOf, givePassword } from "../access/store.js";
import type { Database } from "../database/database.js";
import { addOfficer, addOrganisation, officerByUsername, readOrganisations } from "./store.js";

/** Why no administrator was made. */
export class AdministratorRefused extends Error {
  override readonly name = "AdministratorRefused";

  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** Who is to administer, as it is typed at a terminal. */
export interface AdministratorInput {
  readonly username: string;
  readonly name?: string;
  /** The name of the first organisation, where there is none yet. */
  readonly body?: string;
  /** The kind of that organisation, e.g. `social-ministry`. */
  readonly kind?: string;
  readonly language: Language;
}

const USERNAME = /^[a-z0-9][a-z0-9.-]{2,99}$/;

/**
 * Makes the first administrator of an installation, with the body of the whole country that they belong to; or lets an
 * administrator back in who has lost password and second factors, where nobody above is left to help. For whoever may work
 * at the server's terminal, and so has everything already.
 * @param now RFC 3339
 * @returns the first password, which is in this answer and nowhere else, and the id of the officer for the log
 * @throws AdministratorRefused
 */
export async function makeAdministrator(
  database: Database,
  { username, name, body, kind = "social-ministry", language }: AdministratorInput,
  now: string,
): Promise<{ username: string; password: string; made: "new" | "reset"; officer: string }> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  if (!USERNAME.test(username)) throw new AdministratorRefused(BAD_USERNAME);
  return database.transaction(async (queries) => {
    const there = await officerByUsername(queries, username);
    if (there) {
      if (!there.roles.includes("administrator")) throw new AdministratorRefused(NOT_ONE);
      await givePassword(queries, there.id, passwordHash);
      await dropFactors(queries, there.id);
      await endSessionsOf(queries, there.id);
      await note(queries, there.id, "password-reset", now);
      await note(queries, there.id, "factors-reset", now);
      return { username, password, made: "reset" as const, officer: there.id };
    }
    if ((await readOrganisations(queries)).length > 0) throw new AdministratorRefused(BEGUN);
    if (!name?.trim() || !body?.trim()) throw new AdministratorRefused(NAMES_NEEDED);
    if (!Object.hasOwn(kz.subjects, kind)) throw new AdministratorRefused(badKind(Object.keys(kz.subjects)));
    const organisation = newId();
    await addOrganisation(queries, {
      ...{ id: organisation, name: text(body, body, body), kinds: [kind as keyof typeof kz.subjects] },
      ...{ region: null, parent: null, hotline: false, contact: null, suspended: false },
    });
    const officer = {
      id: newId(),
      organisation,
      name,
      username,
      roles: ["administrator" as const],
      language,
      parts: null,
    };
    await addOfficer(queries, officer, passwordHash);
    return { username, password, made: "new" as const, officer: officer.id };
  });
}

const BAD_USERNAME = text(
  "Пайдаланушы аты: 3 таңбадан бастап, кіші латын әріптері, цифрлар, нүкте, дефис.",
  "Имя пользователя: от 3 знаков, строчные латинские буквы, цифры, точки, дефисы.",
  "The user name has from 3 characters: small Latin letters, digits, dots, hyphens.",
);
const NOT_ONE = text(
  "Бұл қызметкер — әкімші емес: оған өз әкімшісі көмектеседі.",
  "Этот сотрудник не администратор: ему поможет его администратор.",
  "This officer is no administrator: their own administrator helps them.",
);
const BEGUN = text(
  "Мұнда ұйымдар бар: жаңа әкімшіні қазіргі әкімші қосады.",
  "Организации здесь уже есть: нового администратора добавляет нынешний.",
  "There are organisations here: a present administrator adds another one.",
);
const NAMES_NEEDED = text(
  "Бірінші әкімшіге --name мен --body керек.",
  "Для первого администратора нужны --name и --body.",
  "The first administrator takes --name and --body.",
);
const badKind = (kinds: readonly string[]): Text =>
  text(
    `--kind мыналардың бірі: ${kinds.join(", ")}.`,
    `--kind: одно из ${kinds.join(", ")}.`,
    `--kind is one of ${kinds.join(", ")}.`,
  );
