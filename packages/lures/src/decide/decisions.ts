import { canonical } from "../queue/canonical.js";
import { sha256 } from "../queue/sha256.js";

export const DECISION_KINDS = ["confirm", "reject", "merge", "split"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A post as decisions name it: clusters change from day to day, posts do not. */
export interface PostName {
  readonly id: string;
  readonly source?: string;
}

/**
 * What a named person decided of posts. `confirm`: they are what is looked for. `reject`: they are not. `merge`: they are from
 * one hand. `split`: they are from one hand, and from another than all the rest.
 */
export interface Decision {
  readonly decision: DecisionKind;
  readonly posts: readonly PostName[];
  /** When, RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** A line of the file of decisions: it names the digest of the line before, so that none can be changed or taken out. */
interface Entry extends Decision {
  readonly previous: string;
}

/** What the first line names as the one before. */
const NOTHING = "0".repeat(64);

/** Why a line of the file is no decision. */
export const DECISION_FAULTS = {
  "not-json": { kk: "жол JSON емес", ru: "строка не является JSON", en: "the line is not JSON" },
  decision: {
    kk: "decision өрісі: confirm, reject, merge немесе split болуы керек",
    ru: "поле decision: должно быть confirm, reject, merge или split",
    en: "field decision: it must be confirm, reject, merge or split",
  },
  posts: {
    kk: "posts өрісі: id-і бар хабарландырулар тізімі керек (merge үшін кемінде екеу)",
    ru: "поле posts: нужен список объявлений с id (для merge не меньше двух)",
    en: "field posts: a list of posts with id is needed (two at least for merge)",
  },
  at: {
    kk: "at өрісі: RFC 3339 бойынша уақыт керек",
    ru: "поле at: нужно время по RFC 3339",
    en: "field at: a moment of RFC 3339 is needed",
  },
  by: {
    kk: "by өрісі: шешкен адамның аты керек",
    ru: "поле by: нужно имя того, кто решил",
    en: "field by: the name of the person who decided is needed",
  },
  reason: {
    kk: "reason өрісі: себеп керек",
    ru: "поле reason: нужна причина",
    en: "field reason: a reason is needed",
  },
  previous: {
    kk: "previous өрісі: алдыңғы жол өзгертілген немесе алынып тасталған",
    ru: "поле previous: предыдущая строка изменена или удалена",
    en: "field previous: the line before was changed or taken out",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"kk" | "ru" | "en", string>>>>;
export type DecisionFault = keyof typeof DECISION_FAULTS;

export type DecisionsRead =
  | { readonly ok: true; readonly decisions: readonly Decision[]; readonly last: string }
  | { readonly ok: false; readonly fault: DecisionFault; readonly line: number };

/** Reads the file of decisions; the first line that is none, or that does not follow the one before, is told. */
export function readDecisions(text: string): DecisionsRead {
  const decisions: Decision[] = [];
  let last = NOTHING;
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    let entry: Partial<Entry>;
    try {
      entry = JSON.parse(line) as Partial<Entry>;
    } catch {
      return { ok: false, fault: "not-json", line: at + 1 };
    }
    const fault = faultOf(entry) ?? (entry.previous === last ? undefined : "previous");
    if (fault) return { ok: false, fault, line: at + 1 };
    const { previous: _, ...decision } = entry as Entry;
    decisions.push(decision);
    last = sha256(canonical(entry));
  }
  return { ok: true, decisions, last };
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const isSaid = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function faultOf(entry: unknown): DecisionFault | undefined {
  if (typeof entry !== "object" || entry === null) return "not-json";
  const { decision, posts, at, by, reason } = entry as Partial<Entry>;
  if (!DECISION_KINDS.some((kind) => kind === decision)) return "decision";
  if (!Array.isArray(posts) || posts.length < (decision === "merge" ? 2 : 1)) return "posts";
  if (!posts.every((post: Partial<PostName> | null) => isSaid(post?.id))) return "posts";
  if (!isSaid(at) || !MOMENT.test(at)) return "at";
  if (!isSaid(by)) return "by";
  return isSaid(reason) ? undefined : "reason";
}

/**
 * The line that adds a decision to the file, with its end.
 * @param last the digest of the last line, from `readDecisions`
 * @throws RangeError naming the field that is missing
 */
export function decisionLine(decision: Decision, last: string): string {
  const entry: Entry = { ...decision, previous: last };
  const fault = faultOf(entry);
  if (fault) throw new RangeError(fault);
  return `${JSON.stringify(entry)}\n`;
}

const keyOf = ({ id, source }: PostName): string => `${source ?? ""}\u0000${id}`;

/** What decisions say of posts together: of two on one post the later stands. */
export class Decided {
  readonly #verdicts = new Map<string, "confirm" | "reject">();
  readonly #groups: { readonly kind: "merge" | "split"; readonly keys: readonly string[] }[] = [];

  constructor(decisions: readonly Decision[]) {
    for (const { decision, posts } of decisions) {
      const keys = posts.map(keyOf);
      if (decision === "merge" || decision === "split") this.#groups.push({ kind: decision, keys });
      else for (const key of keys) this.#verdicts.set(key, decision);
    }
  }

  /** Whether a person confirmed or rejected the post. */
  verdictOn(post: PostName): "confirm" | "reject" | undefined {
    return this.#verdicts.get(keyOf(post));
  }

  /**
   * Clusters as persons decided: what was merged is together with all that was with it, what was split stands apart.
   * @param clusters posts by number; those alone are in none
   */
  regroup(posts: readonly PostName[], clusters: readonly (readonly number[])[]): number[][] {
    const groupOf = new Map<number, number>();
    const groups = clusters.map((members) => [...members]);
    for (const [group, members] of groups.entries()) for (const at of members) groupOf.set(at, group);
    const byKey = new Map(posts.map((post, at) => [keyOf(post), at]));
    const into = (group: number, members: readonly number[]) => {
      for (const at of members) {
        const before = groupOf.get(at);
        if (before === group) continue;
        if (before !== undefined) groups[before] = groups[before]!.filter((one) => one !== at);
        groups[group]!.push(at);
        groupOf.set(at, group);
      }
    };
    for (const { kind, keys } of this.#groups) {
      const named = keys.flatMap((key) => byKey.get(key) ?? []);
      if (named.length === 0) continue;
      const group = groups.push([]) - 1;
      if (kind === "split") into(group, named);
      else
        for (const at of named) {
          const own = groupOf.get(at);
          into(group, own === undefined ? [at] : [...groups[own]!]);
        }
    }
    return groups
      .filter((members) => members.length > 1)
      .map((members) => members.sort((one, other) => one - other));
  }
}
