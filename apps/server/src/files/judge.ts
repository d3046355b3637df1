import {
  type Act,
  type Actor,
  type CaseFile,
  type Fault,
  permits,
  type Subject,
  type Text,
  validateData,
} from "@pana/law";
import type { Caller } from "../access/caller.js";
import { fault, faultOf } from "../http/faults.js";
import { invalid, notPermitted, type Refusal } from "../http/refusal.js";
import type { Known } from "../organisations/knowledge.js";

/** An act as an officer sends it. */
export interface ActInput {
  readonly kind: string;
  /** RFC 3339. */
  readonly at: string;
  /** In which of its kinds the organisation acts. */
  readonly as?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An act that the law permits; it has no id yet. */
export type JudgedAct = Omit<Act, "id" | "recordedAt">;

const UNKNOWN_KIND: Text = {
  kk: "мұндай әрекет түрі жоқ",
  ru: "такого вида действия нет",
  en: "there is no such kind of act",
};
const IN_FUTURE: Text = {
  kk: "болашақта болуы мүмкін емес",
  ru: "не может быть в будущем",
  en: "cannot lie in the future",
};
const NOT_OWN_KIND: Text = {
  kk: "сіздің ұйымыңыз мұндай органға жатпайды",
  ru: "ваша организация не относится к этому виду органов",
  en: "your organisation is not a body of this kind",
};
const NOT_IN_DIRECTORY: Text = {
  kk: "мұндай ұйым тізімде жоқ немесе тоқтатылған",
  ru: "такой организации нет в списке или она приостановлена",
  en: "no such organisation in the directory, or it is suspended",
};
const NO_SUCH_ACT: Text = {
  kk: "істе мұндай әрекет жоқ",
  ru: "в деле нет такого действия",
  en: "the file has no such act",
};
const TOO_LARGE: Text = {
  kk: "деректер тым көп",
  ru: "слишком много данных",
  en: "there is too much data",
};

/** The clocks of two machines differ by minutes at most. */
const CLOCK_DIFFERENCE = 5 * 60_000;
const MOST_DATA = 64 * 1024;

/**
 * Judges an act that an officer wants to record: does it fit its schema, and does the law permit it to this body now.
 * @param now RFC 3339
 * @param eager choose among several kinds of the organisation that may perform it the first that the law permits; without
 *   it the officer must say in which kind the organisation acts
 */
export function judge(
  known: Known,
  caller: Caller,
  file: CaseFile,
  input: ActInput,
  now: string,
  eager = false,
): JudgedAct | Refusal {
  const { law } = known;
  if (!Object.hasOwn(law.jurisdiction.actKinds, input.kind)) {
    return invalid(fault("/kind", "unknown", UNKNOWN_KIND));
  }
  const data = input.data as JudgedAct["data"];
  const late = Date.parse(input.at) - Date.parse(now);
  if (late > CLOCK_DIFFERENCE) return invalid(fault("/at", "future", IN_FUTURE));
  const at = late > 0 ? now : input.at;
  const faults = [...faultsOfData(known, file, input.kind, data)];
  if (faults.length > 0) return invalid(...faults);

  const own = caller.organisation.kinds as readonly Subject[];
  if (input.as !== undefined && !own.includes(input.as as Subject)) {
    return invalid(fault("/as", "choice", NOT_OWN_KIND));
  }
  const competent = own.filter((kind) => law.jurisdiction.actKinds[input.kind]!.actors.includes(kind));
  const tried =
    input.as !== undefined ? [input.as as Subject] : competent.length > 0 ? competent : own.slice(0, 1);
  if (tried.length > 1 && !eager) return invalid(faultOf("/as", "required"));
  let refusal: Refusal | null = null;
  for (const kind of tried) {
    const by: Actor = {
      kind,
      organisation: caller.organisation.id,
      ...(caller.organisation.region === null ? {} : { region: caller.organisation.region }),
    };
    const permission = permits(law, file, by, input.kind, at, data);
    if (permission.permitted) return { kind: input.kind, at, by, data };
    refusal ??= notPermitted(permission.reason, permission.basis);
  }
  return refusal ?? invalid(fault("/as", "choice", NOT_OWN_KIND));
}

/** Every fault of the data: of the schema, and of what it names but does not exist. */
function faultsOfData(
  { law, directory }: Known,
  file: CaseFile,
  kind: string,
  data: JudgedAct["data"],
): readonly Fault[] {
  if (JSON.stringify(data).length > MOST_DATA) return [fault("/data", "too-large", TOO_LARGE, "")];
  const faults = [...validateData(law, kind, data, "/data")];
  if (kind === "act.corrected" && typeof data.data === "object" && data.data !== null) {
    const corrected = file.acts.find(({ id }) => id === data.act);
    if (corrected) {
      faults.push(...validateData(law, corrected.kind, data.data as JudgedAct["data"], "/data/data"));
    }
  }
  if (faults.length > 0) return faults;
  const missing = (pointer: string, code: string, title: Text, words: Text): Fault => ({
    pointer,
    code,
    message: {
      kk: `${title.kk}: ${words.kk}`,
      ru: `${title.ru}: ${words.ru}`,
      en: `${title.en}: ${words.en}`,
    },
  });
  for (const [name, field] of Object.entries(law.jurisdiction.actKinds[kind]!.fields)) {
    const value = data[name];
    if (field.type === "organisations" && Array.isArray(value)) {
      value.forEach((id: string, place) => {
        if (directory.get(id)?.suspended !== false) {
          faults.push(missing(`/data/${name}/${place}`, "unknown", field.title, NOT_IN_DIRECTORY));
        }
      });
    }
    if (field.type === "act" && value !== undefined && !file.acts.some(({ id }) => id === value)) {
      faults.push(missing(`/data/${name}`, "reference", field.title, NO_SUCH_ACT));
    }
  }
  return faults;
}
