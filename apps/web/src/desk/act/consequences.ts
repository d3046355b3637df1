import type { Duty, Facts, Right, Text } from "@pana/law";

/** What the law says of a file at one moment. */
export interface Reading {
  readonly facts: Pick<Facts, "status" | "statusTitle">;
  readonly duties: readonly Duty[];
  readonly rights: readonly Right[];
}

/** One thing that an act would change, in the order in which a reader wants to know it. */
export type Consequence =
  | { readonly what: "meets" | "meets-late" | "lapses"; readonly duty: Duty }
  | { readonly what: "obliges"; readonly duty: Duty }
  | { readonly what: "status"; readonly title: Text }
  | { readonly what: "opens" | "closes"; readonly right: Right }
  | { readonly what: "moves"; readonly duty: Duty; readonly before: string | null };

const MET = { met: "meets", "met-late": "meets-late", lapsed: "lapses" } as const;

const isOwed = ({ state }: Duty): boolean => state === "open" || state === "overdue";

/** What would be different after an act: duties met, fallen away and arisen, the status, rights opened and closed. */
export function consequences(before: Reading, after: Reading): readonly Consequence[] {
  const known = new Map(before.duties.map((duty) => [duty.id, duty]));
  const found: Consequence[] = [];
  for (const duty of after.duties) {
    const earlier = known.get(duty.id);
    if (earlier && isOwed(earlier) && !isOwed(duty)) {
      found.push({ what: MET[duty.state as keyof typeof MET], duty });
    }
  }
  for (const duty of after.duties) {
    const earlier = known.get(duty.id);
    if (isOwed(duty) && (!earlier || !isOwed(earlier))) found.push({ what: "obliges", duty });
    else if (isOwed(duty) && earlier && earlier.due !== duty.due)
      found.push({ what: "moves", duty, before: earlier.due });
  }
  if (before.facts.status !== after.facts.status)
    found.push({ what: "status", title: after.facts.statusTitle });
  const open = new Map(before.rights.map((right) => [right.right, right.open]));
  for (const right of after.rights) {
    if (right.open !== (open.get(right.right) ?? false))
      found.push({ what: right.open ? "opens" : "closes", right });
  }
  return found;
}

/** What the sentences are made with: the catalogue, and the words for a body and a moment in the reader's language. */
export interface Words {
  readonly say: (key: string, given: Readonly<Record<string, string>>) => string;
  readonly text: (text: Text) => string;
  readonly bearer: (duty: Duty) => string;
  readonly until: (due: string) => string;
}

/** "This will oblige the district executive to decide by Monday 16 March": one consequence as a sentence. */
export function sentence(consequence: Consequence, words: Words): string {
  const { say, text, bearer, until } = words;
  switch (consequence.what) {
    case "status":
      return say("status", { status: text(consequence.title) });
    case "opens":
    case "closes":
      return say(consequence.what, { right: text(consequence.right.title) });
    case "moves": {
      const { duty } = consequence;
      return duty.due === null
        ? say("untimed", { duty: text(duty.title) })
        : say("moves", { duty: text(duty.title), until: until(duty.due) });
    }
    case "obliges": {
      const { duty } = consequence;
      const given = { duty: text(duty.title), bearer: bearer(duty) };
      if (duty.due === null) return say("obliges-untimed", given);
      return duty.due === duty.arisen
        ? say("obliges-at-once", given)
        : say("obliges", { ...given, until: until(duty.due) });
    }
    default:
      return say(consequence.what, { duty: text(consequence.duty.title), bearer: bearer(consequence.duty) });
  }
}
