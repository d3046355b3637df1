import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { closingLine, readOutcome } from "./closing-line.mjs";

const file = (status, ...tests) => ({ status, assertionResults: tests.map((of) => ({ status: of })) });
async function outcome(testResults) {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const count = (status) => all.filter((of) => of === status).length;
  const folder = await mkdtemp(join(tmpdir(), "pana-outcome-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "outcome.json");
  await writeFile(
    path,
    JSON.stringify({
      testResults,
      numPassedTests: count("passed"),
      numFailedTests: count("failed"),
      numPendingTests: count("pending"),
      numTodoTests: 0,
    }),
  );
  return path;
}

describe("the closing line of the tests", () => {
  it("counts what passed, failed and was skipped", async () => {
    const path = await outcome([
      file("passed", "passed", "passed", "pending"),
      file("failed", "passed", "failed"),
    ]);
    expect(closingLine(readOutcome(path, { status: 1 }))).toBe("3 passed, 1 failed, 1 skipped");
  });

  it("counts a file that could not be run, and a failed check of the code", async () => {
    const path = await outcome([file("passed", "passed"), file("failed")]);
    expect(closingLine(readOutcome(path, { status: 1, checks: 3, failedChecks: 1 }))).toBe(
      "3 passed, 2 failed",
    );
  });

  it("is never clean where the runner ended badly or wrote nothing", async () => {
    expect(closingLine(readOutcome(await outcome([file("passed", "passed")]), { status: 1 }))).toBe(
      "1 passed, 1 failed",
    );
    expect(closingLine(readOutcome("/nowhere/at/all.json", { status: 0 }))).toBe("0 passed, 1 failed");
  });
});
