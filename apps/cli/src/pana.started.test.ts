import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs the built command as a terminal would. */
const pana = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "--lang", "en", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, lines: stderr.split("\n").filter(Boolean) };
};

const DETECTED = {
  id: "a1",
  kind: "person.detected",
  at: "2026-03-02T10:00:00+05:00",
  by: { organisation: "clinic-7", kind: "health-organisation", region: "KZ-75" },
  data: { circumstances: ["V04", "V14"], indicators: ["documents-withheld"], place: "workplace" },
};
const FILE = JSON.stringify({
  jurisdiction: "kz",
  person: { born: "2009-05-14", sex: "female", citizenship: ["UZ"] },
  acts: [DETECTED],
});

describe("pana law", () => {
  it("prints who owes what: a clinic that found a minor tells the police or the guardianship body at once", () => {
    const { status, stdout } = pana(["law", "duties", "-", "--at", "2026-03-02T10:30:00+05:00"], FILE);
    expect(status).toBe(0);
    const notice = JSON.parse(stdout).duties.find(({ term }: { term: string }) => term === "T02");
    expect(notice).toMatchObject({
      duty: "notice.given",
      bearer: { organisation: "clinic-7", kind: "health-organisation" },
      to: ["police", "guardianship-body"],
      state: "open",
      arisenBy: "a1",
      dischargedBy: null,
    });
    expect(notice.basis).toContainEqual({ act: "RR", provision: "16(1)" });
  });

  it("refuses identification by a clinic, with the provision and a sentence in three languages", () => {
    const { status, stdout } = pana(
      ["law", "permits", "-", "--by", "health-organisation", "--act", "identification.held"],
      FILE,
    );
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.permitted).toBe(false);
    expect(answer.basis.map(({ act }: { act: string }) => act)).toContain("CR");
    expect(Object.keys(answer.reason).sort()).toEqual(["en", "kk", "ru"]);
  });

  it("scores a sheet", () => {
    const sheet = JSON.stringify({ minor: false, at: "2026-03-03", items: { "3": 5, "13": 5, "23": 5 } });
    const { status, stdout } = pana(["law", "identify", "-"], sheet);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      track: "adult",
      blocks: { purpose: 5, acts: 5, means: 5, harm: 0 },
      identified: false,
      edition: "CR 26.12.2024",
    });
  });

  it("says of every provision what Pana does about it, in the language asked for, and lists a law by what is done about it", () => {
    const { status, stdout } = pana(["law", "coverage", "--json"]);
    expect(status).toBe(0);
    const { summary, provisions } = JSON.parse(stdout);
    const counts = Object.values(summary as Record<string, number>);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(provisions.length);
    const executed = pana(["law", "coverage", "--lang", "ru", "--law", "RA", "--state", "executed"]);
    expect(executed.stdout).toContain("Правила оценки рисков");
    expect(executed.stdout).toMatch(/срок · исполняется/);
    const nothing = pana(["law", "coverage", "--lang", "ru", "--law", "RA", "--state", "nothing-to-execute"]);
    expect(nothing.stdout).toMatch(/почему: /);
    for (const state of ["not-yet", "recorded"])
      expect(pana(["law", "coverage", "--lang", "ru", "--state", state]).stdout).not.toMatch(/почему: /);
  });

  it("reads a file by the law of the country it names, and lists that of any country with what has not been read", () => {
    const at = "2024-09-02T11:00:00+05:00";
    const inquiry = { id: "a1", kind: "inquiry.made", at, by: { kind: "npo" }, data: {} };
    const uzbek = JSON.stringify({ jurisdiction: "uz", acts: [inquiry] });
    const owed = pana(["law", "duties", "-", "--at", at], uzbek);
    expect(JSON.parse(owed.stdout).duties).toMatchObject([{ term: "UZ1", due: "2024-09-10T00:00:00+05:00" }]);
    const acts = pana(["law", "acts", "--country", "uz", "--matching", "inquiry.answered"]);
    expect(JSON.parse(acts.stdout).acts).toMatchObject([{ kind: "inquiry.answered", actors: ["police"] }]);
    const coverage = pana(["law", "coverage", "--country", "tj", "--lang", "ru"]);
    expect(coverage.stdout).toMatch(/ст\. 30 · .* · только записывается \[S\]/);
    expect(coverage.stdout).toContain("Что не прочитано");
    const { status, lines } = pana(["law", "classify", "-"], uzbek);
    expect([status, lines.length]).toEqual([2, 1]);
  });

  it("names every fault by its place in one run, prints nothing else, and ends with 2", () => {
    const bad = JSON.stringify({ jurisdiction: "kz", acts: [{ ...DETECTED, at: "yesterday", kind: "x.y" }] });
    const { status, stdout, lines } = pana(["law", "facts", "-"], bad);
    expect([status, stdout]).toEqual([2, ""]);
    expect(lines.map((line) => line.split(":")[0]).sort()).toEqual(["/acts/0/at", "/acts/0/kind"]);
  });

  it.each([
    [["law", "facts", "-"], "{", "-: this is not JSON"],
    [["law", "facts", "no-such-file.json"], "", "no-such-file.json: cannot be read"],
    [["law", "duties", "-", "--at", "Monday"], FILE, "--at: 'Monday' is not an RFC 3339 moment"],
    [["law", "permits", "-", "--by", "clinic", "--act", "note.added"], FILE, "--by: 'clinic' is not known"],
    [
      ["law", "facts", "-"],
      '{"jurisdiction":"xx","acts":[]}',
      "/jurisdiction: must be one of: kz, uz, kg, tj",
    ],
    [["law", "coverage", "--country", "xx"], "", "--country: 'xx' is not known"],
    [["law", "coverage", "--law", "XX"], "", "--law: 'XX' is not known"],
    [["law", "facts"], "", "<file> is missing"],
    [["lwa"], "", "there is no command 'lwa'"],
    [["demo", "--files", "many"], "", "--files: 'many' must be a whole number"],
    [["demo", "--until", "2026-13-40"], "", "--until: '2026-13-40' must be a date"],
  ])("ends %j with 2 and one sentence", (args, input, sentence) => {
    const { status, stdout, lines } = pana(args, input);
    expect([status, stdout]).toEqual([2, ""]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(sentence);
  });

  it("shows its help in the language asked for, and ends with 0", () => {
    const { status, stdout } = pana(["--help", "--lang", "ru"]);
    expect(status).toBe(0);
    for (const word of ["serve", "migrate", "demo", "law"]) expect(stdout).toContain(word);
  });
});

describe("pana --help", () => {
  it("lists the settings with what they mean, in the language that is asked", () => {
    const { status, stdout } = pana(["serve", "--help", "--lang", "ru"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/PANA_DATA=\.pana\s+Папка/);
    expect(stdout).toMatch(/DATABASE_URL\s+Ваш PostgreSQL/);
  });
});
