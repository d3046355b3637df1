import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const DATA = new URL("../../../../packages/estimate/data/mse-datasets.json", import.meta.url);

interface Dataset {
  readonly name: string;
  readonly lists: readonly string[];
  readonly histories: readonly { readonly history: string; readonly count: number }[];
}
const datasets: readonly Dataset[] = JSON.parse(readFileSync(DATA, "utf8")).datasets;
const dataset = (name: string) => datasets.find((one) => one.name === name)!;

const perHistory = ({ lists, histories }: Dataset) =>
  [
    `${lists.join(",")},count`,
    ...histories.map(({ history, count }) => `${[...history].join(",")},${count}`),
  ].join("\n");
const perCase = ({ lists, histories }: Dataset) =>
  [
    lists.join(";"),
    ...histories.flatMap(({ history, count }) => new Array<string>(count).fill([...history].join(";"))),
  ].join("\r\n");

/** Runs the built command as a terminal would. */
const estimate = (input: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "estimate", "-", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, lines: stderr.split("\n").filter(Boolean) };
};

describe("pana estimate", () => {
  it("gives the same answer from a row per history, a row per case, and JSON", () => {
    const uk = dataset("UKdat_5");
    const answers = [perHistory(uk), perCase(uk), JSON.stringify(uk)].map((input) => {
      const { status, stdout } = estimate(input, "--json", "--draws", "200");
      expect(status).toBe(0);
      const { making, ...answer } = JSON.parse(stdout);
      expect(making).toMatchObject({ seed: 1234, draws: 200, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      return answer;
    });
    expect(answers[0]).toMatchObject({ verdict: "modelled", observed: 2744 });
    expect(answers[0].interval.total).toBeCloseTo(11312.99, 1);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it("says what each list, two kept as one, and what is believed of their dependence do to the total", () => {
    const input = perHistory(dataset("UKdat_5"));
    const { status, stdout } = estimate(
      input,
      "--json",
      "--draws",
      "20",
      "--sensitivity",
      "--referral",
      "LA,NG,5",
    );
    expect(status).toBe(0);
    const { sensitivity, making } = JSON.parse(stdout);
    expect(making.referrals).toEqual([{ from: "LA", to: "NG", cases: 5 }]);
    expect(sensitivity.leftOut).toHaveLength(5);
    expect(sensitivity.keptAsOne).toHaveLength(10);
    expect(sensitivity.dependence[0].curve.map(({ oddsRatio }: { oddsRatio: number }) => oddsRatio)).toEqual([
      0.25, 0.5, 1, 2, 4,
    ]);
    const said = estimate(input, "--draws", "20", "--sensitivity", "--lang", "ru").stdout;
    expect(said).toContain("Всего без одного списка");
    const wrong = estimate(input, "--referral", "LA,XX,5", "--lang", "en");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.lines[0]).toContain("--referral: 'LA,XX,5'");
  });

  it("writes a report that stands by itself", () => {
    const folder = mkdtempSync(join(tmpdir(), "pana-estimate-"));
    const path = join(folder, "report.html");
    const { status, lines } = estimate(
      perHistory(dataset("Kosovo")),
      "--draws",
      "50",
      "--report",
      path,
      "--lang",
      "en",
    );
    const page = readFileSync(path, "utf8");
    rmSync(folder, { recursive: true });
    expect([status, lines.at(-1)]).toEqual([0, `Wrote ${path}`]);
    expect(page.match(/<svg/g)!.length).toBeGreaterThan(9);
  });

  it("gives the same draws in two threads as in one", () => {
    const input = perHistory(dataset("Kosovo"));
    const one = estimate(input, "--json", "--method", "bic", "--draws", "2500", "--threads", "1");
    const two = estimate(input, "--json", "--method", "bic", "--draws", "2500", "--threads", "2");
    expect(two.status).toBe(0);
    expect(JSON.parse(two.stdout)).toEqual(JSON.parse(one.stdout));
  });

  it("answers two lists with a band, in the reader's language", () => {
    const { status, stdout } = estimate("полиция,приют,n\n1,0,64\n0,1,103\n1,1,19\n", "--lang", "ru");
    expect(status).toBe(0);
    expect(stdout).toContain("показано не число, а полоса");
    expect(stdout).not.toContain("интервал 95 %");
  });

  it("refuses an overlap of six and says why, and that is an answer", () => {
    const { status, stdout } = estimate(perHistory(dataset("Artificial_3")), "--lang", "kk");
    expect(status).toBe(0);
    expect(stdout).toContain("көрінбейтіндердің санын айтуға болмайды");
  });

  it("names each fault with its line and column, and computes nothing", () => {
    const { status, stdout, lines } = estimate("a,b,count\n1,2,4\n0,0,3\n", "--lang", "en");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(lines).toEqual([
      expect.stringContaining("line 2, column 3: "),
      expect.stringContaining("line 3, column 1: "),
    ]);
  });

  it("refuses settings that do not fit", () => {
    const input = perHistory(dataset("Korea"));
    expect(estimate(input, "--draws", "0", "--lang", "en")).toMatchObject({ status: 2, stdout: "" });
    expect(estimate(input, "--method", "magic", "--lang", "en").lines[0]).toContain("stepwise, bic");
  });

  it("averages over graphs and runs latent classes beside the estimate, and tells no number that chains do not agree on", () => {
    const uk = perHistory(dataset("UKdat_5"));
    const { stdout } = estimate(uk, "--json", "--draws", "50", "--graphs", "--latent");
    const answer = JSON.parse(stdout);
    expect(answer.graphs.median).toBe(23_016);
    expect(answer.latent).toMatchObject({ status: "not-converged", rHat: expect.any(Number) });
    expect(answer.latent).not.toHaveProperty("median");
    expect(answer.smoothed.lower).toBeLessThan(answer.smoothed.total);
    const many = estimate(perHistory(dataset("NewOrl")), "--graphs", "--draws", "5");
    expect(many.status).toBe(2);
    expect(many.lines.at(-1)).toMatch(/--graphs/);
  });

  it("repeats the published designs, the same in one thread as in two, and names what is not a design", () => {
    const simulate = (...args: readonly string[]) =>
      spawnSync(process.execPath, [CLI, "--lang", "en", "estimate", "simulate", ...args], {
        encoding: "utf8",
      });
    const of = (threads: string) =>
      JSON.parse(simulate("--runs", "2", "--draws", "20", "--threads", threads, "--json").stdout);
    const one = of("1");
    expect(one).toEqual(of("2"));
    expect(one.scores.stepwise).toMatchObject({ trials: 2 });
    expect(one.anchors).toContainEqual(expect.objectContaining({ name: "SparseMSE, BCa", coverage: 0.9 }));
    const consistency = simulate("--design", "consistency", "--draws", "20");
    expect(consistency.status).toBe(0);
    expect(consistency.stdout).toMatch(/On 9 tables with an overlap under 10 Pana gives no number/);
    const wrong = simulate("--design", "best");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("--design: 'best' must be one of model, consistency");
  });

  it("says whether more reports are more of the thing, in the reader's language, and names what does not fit", () => {
    const months = Array.from({ length: 48 }, (_, at) => `${2022 + Math.floor(at / 12)}-${(at % 12) + 1}`);
    const wave = (at: number, base: number) => Math.round(base * (1 + 0.15 * Math.sin(7.3 * (at + base))));
    const csv = [
      "month,hotline,police",
      ...months.map((month, at) => `${month},${wave(at, at < 30 ? 40 : 90)},${wave(at, 20)}`),
    ].join("\n");
    const reporting = (language: string, ...args: readonly string[]) =>
      spawnSync(process.execPath, [CLI, "--lang", language, "estimate", "reporting", "-", ...args], {
        input: csv,
        encoding: "utf8",
      });
    const asked = ["--since", "2024-7", "--sensitive", "hotline"];
    expect(reporting("en", ...asked).stdout).toMatch(/^Answer: explained by reporting\n/);
    expect(reporting("kk", ...asked).stdout).toMatch(/^Жауап: хабарлаумен түсіндіріледі\n/);
    const { verdict, latest } = JSON.parse(reporting("en", ...asked, "--json").stdout);
    expect([verdict, latest.period]).toEqual(["explained", "2025-12"]);
    const wrong = reporting("en", "--since", "2024-7", "--sensitive", "hot line");
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      expect.stringContaining("there is no channel 'hot line'"),
    ]);
  });

  it("divides by a column into parts that add up, and sets them against the population", () => {
    const year = (name: string, times: number) =>
      dataset("UKdat_5").histories.map(
        ({ history, count }) => `${[...history].join(",")},${name},${count * times}`,
      );
    const csv = [
      `${dataset("UKdat_5").lists.join(",")},year,count`,
      ...year("2024", 1),
      ...year("2025", 2),
    ].join("\n");
    const answer = JSON.parse(estimate(csv, "--by", "year", "--draws", "20", "--json").stdout);
    const [first, second] = answer.strata.strata;
    const both = estimate(csv, "--by", "year", "--referral", "LA,NG,3", "--lang", "en");
    expect([both.status, both.stdout]).toEqual([2, ""]);
    expect(both.lines.at(-1)).toContain("--by and --referral do not go together");
    expect(first.estimate.total + second.estimate.total).toBeCloseTo(answer.strata.total, 3);
    expect(second.estimate.total / first.estimate.total).toBeCloseTo(2, 6);
    const folder = mkdtempSync(join(tmpdir(), "pana-sdg-"));
    try {
      const population = join(folder, "population.csv");
      writeFileSync(population, "all,20000000\n");
      const sdg = (...args: readonly string[]) =>
        spawnSync(process.execPath, [CLI, "estimate", "sdg", "-", "--by", "year", "--draws", "20", ...args], {
          input: csv,
          encoding: "utf8",
        });
      const { rows } = JSON.parse(sdg("--population", population, "--json").stdout);
      expect(rows.at(-1)).toMatchObject({ part: null, detected: 3 * 2744 });
      writeFileSync(population, "2024,1000\n");
      const wrong = sdg("--population", population, "--lang", "en");
      expect([wrong.status, wrong.stderr]).toEqual([
        2,
        "--population: the population of '2025' is missing\n",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
