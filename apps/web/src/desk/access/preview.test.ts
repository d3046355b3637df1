import { compile, type Duty, duties } from "@pana/law";
import { kz } from "@pana/law/kz";
import { expect, test } from "vitest";
import { previewOfAccess } from "./preview.js";

const law = compile(kz);
const NOW = "2026-03-02T11:00:00+05:00";
const BY = { kind: "health-organisation", organisation: "clinic" } as const;
const act = (id: string, kind: string, data: Readonly<Record<string, unknown>>) => ({
  ...{ id, kind, data, by: BY },
  at: "2026-03-02T10:00:00+05:00",
});
const before = [
  act("1", "person.detected", { circumstances: ["V12"] }),
  act("2", "consent.given", { scopes: ["referral"] }),
];
/** What the organisations would see after a draft, by the duties that arise from it. */
function seen(
  kind: string,
  data: Readonly<Record<string, unknown>>,
  named: Parameters<typeof previewOfAccess>[2],
  taking: readonly string[] = [],
) {
  const file = {
    jurisdiction: "kz",
    person: { born: "1990" },
    acts: [...before, act("draft", kind, data)],
  };
  const arises = duties(law, file, NOW).filter(({ arisenBy }: Duty) => arisenBy === "draft");
  return previewOfAccess(law, file, named, new Set(taking), arises, NOW);
}
const SHELTER = { id: "shelter", kinds: ["service-provider"] } as const;
const POLICE = { id: "police", kinds: ["police"] } as const;

test("whoever is asked is sent what was chosen, until it closes; whoever takes part already is sent nothing", () => {
  const data = { to: ["service-provider"], organisations: ["shelter"], contents: ["detection"] };
  const until = "2026-03-17T00:00:00+05:00";
  expect(seen("referral.made", data, [SHELTER])).toEqual([
    { id: "shelter", parts: [], sent: { contents: ["detection"], until } },
  ]);
  expect(seen("referral.made", data, [SHELTER], ["shelter"])).toEqual([
    { id: "shelter", parts: [], sent: null },
  ]);
});

test("consent opens what it names, to whom it names", () => {
  const data = { scopes: ["sharing"], organisations: ["police"], parts: ["health", "notes"] };
  expect(seen("consent.given", data, [POLICE, SHELTER])).toEqual([
    { id: "police", parts: ["health", "notes"], sent: null },
    { id: "shelter", parts: [], sent: null },
  ]);
  const over = { ...data, until: "2026-03-01" };
  expect(seen("consent.given", over, [POLICE])).toEqual([{ id: "police", parts: [], sent: null }]);
});
