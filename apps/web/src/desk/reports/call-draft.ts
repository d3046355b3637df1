import { LANGUAGES, type PublicLanguage } from "../../public/languages.js";
import { LONGEST } from "../../public/limits.js";
import { REGIONS } from "../../public/regions.js";
import { ABOUTS, type About, DANGERS } from "../../public/reports.js";
import type { Danger, ReportInput } from "./operations.js";

/** A call as it is being typed in. */
export interface CallDraft {
  readonly what: string;
  readonly where: string;
  /** ISO 3166-2; empty where it is not known. */
  readonly region: string;
  readonly who: string;
  readonly contact: string;
  readonly danger: Danger | null;
  readonly about: About | null;
  readonly language: PublicLanguage;
  /** One key for one call: sent again after a lost answer, it has the same code. */
  readonly key: string;
}

export const emptyCall = (language: PublicLanguage, key: string): CallDraft => ({
  what: "",
  where: "",
  region: "",
  who: "",
  contact: "",
  danger: null,
  about: null,
  language,
  key,
});

const WRITTEN = ["what", "where", "who", "contact"] as const;

/** Is there anything in it that would be a loss? */
export const worthKeeping = (draft: CallDraft): boolean =>
  WRITTEN.some((field) => draft[field].trim() !== "") ||
  draft.region !== "" ||
  draft.danger !== null ||
  draft.about !== null;

/** A kept draft is read as data from outside: what does not fit is left out. */
export function restoreCall(kept: Readonly<Record<string, unknown>>, fresh: CallDraft): CallDraft {
  const text = (field: (typeof WRITTEN)[number]) => {
    const value = kept[field];
    return typeof value === "string" ? value.slice(0, LONGEST[field]) : fresh[field];
  };
  const { region, key } = kept;
  return {
    what: text("what"),
    where: text("where"),
    who: text("who"),
    contact: text("contact"),
    region: typeof region === "string" && region in REGIONS ? region : "",
    danger: DANGERS.find((one) => one === kept.danger) ?? null,
    about: ABOUTS.find((one) => one === kept.about) ?? null,
    language: LANGUAGES.find((one) => one === kept.language) ?? fresh.language,
    key: typeof key === "string" && key.length >= 8 ? key : fresh.key,
  };
}

/** The call as it travels: only what was answered. */
export function reportOf(draft: CallDraft): ReportInput {
  const { danger, about, region, language } = draft;
  const said = (field: (typeof WRITTEN)[number]) => {
    const text = draft[field].trim();
    return text === "" ? {} : { [field]: text };
  };
  return {
    what: draft.what.trim(),
    ...said("where"),
    ...said("who"),
    ...said("contact"),
    ...(region === "" ? {} : { region }),
    ...(danger === null ? {} : { danger }),
    ...(about === null ? {} : { about }),
    language,
  };
}
