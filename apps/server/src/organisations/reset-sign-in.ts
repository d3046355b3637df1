import type { Caller } from "../access/caller.js";
import { dropFactors, hasReset, type NoticeKind, note } from "../access/factors/store.js";
import { hashPassword, newPassword } from "../access/password.js";
import { endSessionsOf, givePassword, holdSignIn } from "../access/store.js";
import { notPermitted, notVisible, Refusal } from "../http/refusal.js";
import { type Administration, administered } from "./administer.js";
import { readOfficer } from "./store.js";

const NOT_SELF = {
  kk: "Өз кіру тәсіліңізді өз бетіңізде өзгертіңіз.",
  ru: "Свой вход меняйте на своей странице.",
  en: "Change your own sign-in on your own page.",
};
const ANOTHER_PERSON = {
  kk: "Бір әкімші құпиясөзді де, екінші факторды да ауыстыра алмайды: екіншісін басқа әкімші ауыстырсын немесе қызметкер алдымен кірсін.",
  ru: "Один администратор не может сменить и пароль, и второй фактор: пусть второе сделает другой администратор или сотрудник сначала войдёт.",
  en: "One administrator cannot change both the password and the second factor: let another administrator do the second, or the officer sign in first.",
};

const NOTICE = { factors: "factors-reset", password: "password-reset" } as const satisfies Record<
  string,
  NoticeKind
>;

/**
 * Helps an officer who has lost the second factors or forgotten the password. The officer's sessions end, and the officer is
 * told by whom and when at the next sign-in. Nobody does both for one officer: that would be signing in as the officer.
 */
export async function resetSignIn(
  services: Administration & { readonly now: () => string },
  caller: Caller,
  id: string,
  what: keyof typeof NOTICE,
): Promise<{ password: string | null } | Refusal> {
  const officer = await readOfficer(services.database, id);
  if (!officer) return notVisible();
  const one = await administered(services, caller, officer.organisation);
  if (one instanceof Refusal) return one;
  const by = caller.officer.id;
  if (id === by) return notPermitted(NOT_SELF);
  const other = what === "factors" ? "password" : "factors";
  const password = what === "password" ? newPassword() : null;
  const passwordHash = password === null ? null : await hashPassword(password);
  return services.database.transaction(async (queries) => {
    // Two at once by one person are one after another.
    await holdSignIn(queries, id);
    if (await hasReset(queries, id, by, NOTICE[other])) return notPermitted(ANOTHER_PERSON);
    if (passwordHash === null) await dropFactors(queries, id);
    else await givePassword(queries, id, passwordHash);
    await endSessionsOf(queries, id);
    await note(queries, id, NOTICE[what], services.now(), by);
    return { password };
  });
}
