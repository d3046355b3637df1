import { expect, test } from "vitest";
import { compile, type Jurisdiction } from "../index.js";
import { cite, kz } from "../kz/index.js";
import type { KzPrecondition } from "../kz/preconditions/kz-precondition.js";
import type { KzRule } from "../kz/rules/kz-rule.js";

test("a citation of a provision that is not in the table does not compile, nor a standing or an act that is not there", () => {
  const rule = kz.rules[0]!;
  const mistaken = [
    // @ts-expect-error RR 9(9) is not a provision of the table
    { ...rule, basis: ["RR 9(9)"] } satisfies Partial<KzRule>,
    // @ts-expect-error there is no such standing
    { lapses: [{ when: "enchanted", reason: rule.title, basis: ["RR 9(1)"] }] } satisfies Partial<KzRule>,
    // @ts-expect-error there is no such act
    { duty: "notice.sung" } satisfies Partial<KzRule>,
    // @ts-expect-error ST4 99 is not a provision of the table
    { basis: ["ST4 99"] } satisfies Partial<KzPrecondition>,
  ];
  expect(mistaken).toHaveLength(4);
  // @ts-expect-error and a single citation neither
  expect(cite("L110 99")).toBeUndefined();
});

test("tables that come from outside, unchecked by the compiler, are checked when the law is compiled", () => {
  const with1 = (changes: Partial<Jurisdiction>): Jurisdiction => ({ ...(kz as Jurisdiction), ...changes });
  const rule = (kz as Jurisdiction).rules[0]!;
  expect(() => compile(with1({ rules: [{ ...rule, basis: ["RR 9(9)"] }] }))).toThrow(/RR 9\(9\)/);
  expect(() => compile(with1({ rules: [{ ...rule, duty: "notice.sung" }] }))).toThrow(/notice\.sung/);
  expect(() =>
    compile(with1({ rules: [{ ...rule, lapses: [{ when: "enchanted", reason: rule.title, basis: [] }] }] })),
  ).toThrow(/enchanted/);
});
