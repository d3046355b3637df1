import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../queue/analyse.js";
import { type Decision, decisionLine, readDecisions } from "./decisions.js";

const by = { at: "2026-11-26T10:00:00Z", by: "A. Analyst", reason: "Read together with the chat" };
const written = (...decisions: readonly Decision[]): string =>
  decisions.reduce((text, decision) => {
    const read = readDecisions(text);
    return text + decisionLine(decision, read.ok ? read.last : "");
  }, "");
const confirm = (...ids: string[]): Decision => ({
  decision: "confirm",
  posts: ids.map((id) => ({ id })),
  ...by,
});
const reject = (...ids: string[]): Decision => ({ ...confirm(...ids), decision: "reject" });

describe("the file of decisions", () => {
  it("gives back what was added, in its order", () => {
    const file = written(confirm("1", "2"), reject("3"));
    expect(readDecisions(file)).toMatchObject({ ok: true, decisions: [confirm("1", "2"), reject("3")] });
    expect(readDecisions("")).toMatchObject({ ok: true, decisions: [] });
  });

  it("shows where a line was changed or taken out", () => {
    const file = written(confirm("1"), reject("2"), confirm("3"));
    const lines = file.split("\n");
    expect(readDecisions(file.replace("A. Analyst", "B. Analyst"))).toEqual({
      ok: false,
      fault: "previous",
      line: 2,
    });
    expect(readDecisions(lines.toSpliced(1, 1).join("\n"))).toEqual({
      ok: false,
      fault: "previous",
      line: 2,
    });
  });

  it.each([
    [{ decision: "accuse" }, "decision"],
    [{ decision: "merge" }, "posts"],
    [{ posts: [{}] }, "posts"],
    [{ at: "yesterday" }, "at"],
    [{ by: " " }, "by"],
    [{ reason: "" }, "reason"],
  ])("names the field that is wrong: %o", (change, fault) => {
    const line = JSON.stringify({ ...confirm("1"), previous: "0".repeat(64), ...change });
    expect(readDecisions(`${written()}${line}`)).toEqual({ ok: false, fault, line: 1 });
    expect(() => decisionLine({ ...confirm("1"), ...change } as Decision, "0".repeat(64))).toThrow(fault);
  });

  it("is read whatever is written in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readDecisions(text).ok).toBe("boolean");
      }),
    );
  });
});

const LURE = "Требуются девушки в Дубай, билет бесплатно, паспорт у хозяина, пишите в личку";
const TALK = "Кеше базардан алма алдым, өте тәтті екен";
const posts = [
  { id: "1", text: LURE },
  { id: "2", text: LURE.replace("Дубай", "Стамбул") },
  { id: "3", text: LURE.replace("Дубай", "Доха") },
  { id: "4", text: TALK },
];
const clusters = (decisions: readonly Decision[]) =>
  analyse(posts, { decisions }).clusters.map(({ posts: members }) => members.map((at) => posts[at]!.id));

describe("what a person decided", () => {
  it("takes what is rejected out of the queue, and keeps what joins it later in view", () => {
    expect(analyse(posts).queue).toHaveLength(1);
    expect(analyse(posts, { decisions: [reject("1", "2", "3")] }).queue).toEqual([]);
    const { queue } = analyse(posts, { decisions: [reject("1", "2")] });
    expect(queue[0]).toMatchObject({ reach: { posts: 1 }, decided: { confirmed: 0, rejected: 2 } });
  });

  it("keeps what is confirmed at the top, whatever the judge thinks; the later decision stands", () => {
    const { queue } = analyse(posts, { decisions: [reject("4"), confirm("4")] });
    expect(queue.find(({ posts: [at] }) => at === 3)).toMatchObject({
      level: "high",
      decided: { confirmed: 1 },
    });
    expect(analyse(posts, { decisions: [confirm("4"), reject("4")] }).queue).toHaveLength(1);
  });

  it("merges and splits clusters as decided", () => {
    expect(clusters([])).toEqual([["1", "2", "3"]]);
    expect(clusters([{ ...confirm("1", "4"), decision: "merge" }])).toEqual([["1", "2", "3", "4"]]);
    expect(clusters([{ ...confirm("3"), decision: "split" }])).toEqual([["1", "2"]]);
    const splitAgain = [
      { ...confirm("1", "4"), decision: "merge" },
      { ...confirm("3", "4"), decision: "split" },
    ] as const;
    expect(clusters(splitAgain)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("never loses a post or has it twice, whatever is merged and split", () => {
    const decision = fc.record({
      decision: fc.constantFrom("merge" as const, "split" as const),
      posts: fc
        .uniqueArray(fc.constantFrom("1", "2", "3", "4", "unknown"), { minLength: 2 })
        .map((ids) => ids.map((id) => ({ id }))),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (list) => {
        const { units } = analyse(posts, { decisions: list.map((one) => ({ ...one, ...by })) });
        expect(units.flat().sort()).toEqual([0, 1, 2, 3]);
      }),
      { numRuns: 50 },
    );
  });
});
