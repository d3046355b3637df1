import type { Act } from "../../model/act.js";
import type { Lapse, Meeting, Rule, When } from "../../model/jurisdiction.js";
import { text } from "../../model/text.js";
import type { KzActKind } from "../acts/index.js";
import type { KzProvision } from "../provisions.js";
import type { KzStanding } from "../standings.js";

/** A rule that cites only provisions in the table, and acts and standings that exist. */
export type KzRule = Omit<Rule<KzProvision, KzStanding>, "duty" | "met" | "arises"> & {
  readonly duty: KzActKind;
  readonly met: readonly (Meeting & { readonly kind: KzActKind })[];
  readonly arises: readonly (Rule<KzProvision, KzStanding>["arises"][number] &
    When<never> & { readonly kind: KzActKind })[];
};
export type KzLapse = Lapse<KzProvision, KzStanding>;

/** Whether a list of an act's data has all of these. */
export const includesAll = (value: unknown, ...needed: readonly string[]): boolean =>
  Array.isArray(value) && needed.every((one) => value.includes(one));

export const includesAny = (value: unknown, ...some: readonly string[]): boolean =>
  Array.isArray(value) ? value.some((one) => some.includes(one)) : some.includes(value as string);

/** The act that answers another one names it, or names none. */
export const answers =
  (field: string) =>
  ({ data }: Act, _: unknown, arisenBy: Act): boolean =>
    data[field] === undefined || data[field] === arisenBy.id;

export const ADULT_ESTABLISHED: KzLapse = {
  when: "adult-established",
  notOverdue: true,
  reason: text(
    "Адамның кәмелетке толғаны анықталды",
    "Установлено, что человек совершеннолетний",
    "The person was established to be an adult",
  ),
  basis: ["L110 21(2)"],
};

/** What to know before anybody relies on a provision whose edition in force was not seen. */
export const READ_IN_OLD_EDITION = text(
  "Бап ескі редакцияда оқылған: қолданыстағы редакциямен салыстырыңыз.",
  "Статья прочитана в прежней редакции: сверьте с действующей.",
  "The article was read in an old edition: confirm it against the edition in force.",
);

export const HELP_REFUSED: KzLapse = {
  when: "help-refused",
  reason: text("Адам көмектен бас тартты", "Человек отказался от помощи", "The person refused help"),
  basis: ["RR 13"],
};

export const REFERRAL_WITHDRAWN: KzLapse = {
  when: "referral-withdrawn",
  reason: text(
    "Адам қайта бағыттауға берген келісімін қайтарып алды",
    "Человек отозвал согласие на перенаправление",
    "The person withdrew consent to referral",
  ),
  basis: ["RR 7"],
};

export const SERVICES_WITHDRAWN: KzLapse = {
  when: "services-withdrawn",
  reason: text(
    "Адам қызметтерге берген келісімін қайтарып алды",
    "Человек отозвал согласие на услуги",
    "The person withdrew consent to services",
  ),
  basis: ["RR 7", "L110 5(3)"],
};

export const INJURED_PARTY: KzLapse = {
  when: "injured-party",
  reason: text(
    "Адам жәбірленуші деп танылды: парақ бойынша сәйкестендіру қажет емес",
    "Человек признан потерпевшим: идентификация по листу не требуется",
    "The person was recognised as injured party: identification by the sheet is not required",
  ),
  basis: ["CR 10", "ST4 4-5"],
};

export const POLICE_KNOW: KzLapse = {
  when: "police-know",
  reason: text(
    "Полиция бұл туралы біледі: іс басталды немесе адам жәбірленуші деп танылды",
    "Полиция уже знает: начато дело или человек признан потерпевшим",
    "The police know already: a case was opened or the person was recognised as injured party",
  ),
  basis: ["L110 15"],
};
