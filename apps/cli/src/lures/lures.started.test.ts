import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../../../packages/lures/corpus/lures-corpus.csv", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pana-lures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** Runs the built command as a terminal would. */
const pana = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "--lang", "en", "lures", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, lines: stderr.split("\n").filter(Boolean) };
};

const LURE = "Требуются девушки в Дубай, билет бесплатно, паспорт у хозяина, пишите +7 707 123 45 67";
const POSTS = [
  { id: "1", text: LURE, source: "chat-a", date: "2026-11-01T10:00:00Z" },
  { id: "2", text: LURE.replace("Дубай", "Стамбул"), source: "chat-b", date: "2026-11-02T10:00:00Z" },
  { id: "3", text: "Продам диван, 40000 тенге, Астана" },
];
const lines = (posts: readonly object[]) => posts.map((post) => `${JSON.stringify(post)}\n`).join("");

describe("pana lures", () => {
  it("reads a heap, names the line that it passed over, and writes the queue as a page and as JSON", () => {
    writeFileSync(at("posts.jsonl"), `${lines(POSTS)}{"id": 4,\n${lines(POSTS)}`);
    const { status, lines: said } = pana([
      at("posts.jsonl"),
      "--report",
      at("r.html"),
      "--json",
      at("r.json"),
    ]);
    expect(status).toBe(0);
    expect(said).toContain("posts.jsonl, line 4: the record is not JSON; skipped");
    expect(said).toContain("3 repeated records were not counted");
    const { queue, clusters } = JSON.parse(readFileSync(at("r.json"), "utf8"));
    expect(queue).toHaveLength(1);
    expect(queue[0]).toMatchObject({ posts: ["1", "2"], level: "high", reach: { posts: 2, sources: 2 } });
    expect(clusters[0].posts).toEqual(["1", "2"]);
    const page = readFileSync(at("r.html"), "utf8");
    expect(page).toContain(LURE);
    expect(page).not.toMatch(/(?:src|href)="?https?:/);
  });

  it("reads standard input, and prints the same JSON for the same posts", () => {
    const one = pana(["-"], lines(POSTS));
    expect(one.status).toBe(0);
    expect(pana(["-"], lines(POSTS)).stdout).toBe(one.stdout);
  });

  it("prints the same JSON in one thread and in three", () => {
    const heap = Array.from({ length: 4000 }, (_, id) => ({
      id: String(id),
      text:
        id % 4 === 0
          ? `${LURE.replace("Дубай", `${String.fromCharCode(0x410 + (id % 30))}${id}стан`)} ${id}`
          : `Продам диван ${id.toString(36)}, почти новый, ${String.fromCharCode(0x430 + (id % 31))}${id.toString(2)}`,
    }));
    writeFileSync(at("heap.jsonl"), lines(heap));
    const one = pana([at("heap.jsonl"), "--threads", "1"]);
    expect(one.status).toBe(0);
    expect(JSON.parse(one.stdout).clusters.length).toBeGreaterThan(0);
    expect(pana([at("heap.jsonl"), "--threads", "3"]).stdout).toBe(one.stdout);
    const none = pana([at("heap.jsonl"), "--threads", "0"]);
    expect([none.status, none.lines]).toEqual([2, ["--threads: '0' must be a whole number from 1"]]);
  });

  it("learns a judge from labelled posts, and measures both judges by language", () => {
    const judge = at("judge.json");
    expect(pana(["train", CORPUS, "--out", judge]).status).toBe(0);
    const { status, stdout } = pana(["evaluate", CORPUS, "--judge", judge]);
    expect(status).toBe(0);
    const { all, byLanguage } = JSON.parse(stdout);
    expect(Object.keys(byLanguage).sort()).toEqual(["en", "kk", "ky", "ru", "tg", "uz"]);
    for (const each of ["indicators", "learned"]) expect(all[each].auc).toBeGreaterThan(0.9);
  });

  it("takes a named person's decision, seals the originals on it, and shows what was changed", () => {
    writeFileSync(at("day.jsonl"), lines(POSTS));
    const [queue, decisions, sealed] = [at("day.json"), at("decisions.jsonl"), at("evidence.json")];
    pana([at("day.jsonl"), "--json", queue]);
    const [{ id }] = JSON.parse(readFileSync(queue, "utf8")).queue;
    const by = ["--by", "A. Analyst"];

    const evidence = pana(["evidence", id, at("day.jsonl"), "--from", queue, ...by, "--out", sealed]);
    expect(evidence.status).toBe(0);
    const seal = JSON.parse(readFileSync(sealed, "utf8")).seal;
    expect(evidence.lines.at(-1)).toContain(seal);
    expect(pana(["verify", sealed, "--seal", seal])).toMatchObject({
      status: 0,
      lines: [`${sealed}: not changed`],
    });
    writeFileSync(sealed, readFileSync(sealed, "utf8").replace("Стамбул", "Анкара"));
    expect(pana(["verify", sealed])).toMatchObject({
      status: 2,
      lines: [`${sealed}: changed since it was sealed`],
    });

    const reject = ["decide", "reject", id, "--from", queue, "--decisions", decisions, ...by];
    expect(pana([...reject, "--reason", "A licensed agency"]).status).toBe(0);
    const after = pana([at("day.jsonl"), "--decisions", decisions]);
    expect(JSON.parse(after.stdout).queue).toEqual([]);
    expect(pana([...reject, "--reason", ""])).toMatchObject({
      status: 2,
      lines: ["field reason: a reason is needed"],
    });
    writeFileSync(decisions, readFileSync(decisions, "utf8").replace("reject", "accuse"));
    expect(pana([at("day.jsonl"), "--decisions", decisions])).toMatchObject({
      status: 2,
      lines: [`${decisions}, line 1: field decision: it must be confirm, reject, merge or split`],
    });
  });

  it("says what is missing: labels to measure by, a judge that is one, a file that opens", () => {
    expect(pana(["evaluate", "-"], lines(POSTS))).toMatchObject({
      status: 2,
      lines: expect.arrayContaining(["there is no column of labels: kind, label or cluster is needed"]),
    });
    writeFileSync(at("no-judge.json"), "{}");
    expect(pana(["-", "--judge", at("no-judge.json")], lines(POSTS)).lines).toContain(
      `${at("no-judge.json")}: not a learned judge of this version`,
    );
    expect(pana([at("nowhere.jsonl")])).toMatchObject({
      status: 2,
      lines: [`${at("nowhere.jsonl")}: cannot be opened`],
    });
  });
});
