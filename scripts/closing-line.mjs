import { existsSync, readFileSync } from "node:fs";

/**
 * Counts what a run of the tests came to. A test file that could not be run has no tests of its own and counts as one
 * failure; so does a run that wrote nothing down, or ended badly without naming a failed test.
 */
export function readOutcome(path, { checks = 0, failedChecks = 0, status = 0 } = {}) {
  const counted = { passed: checks - failedChecks, failed: failedChecks, skipped: 0 };
  if (!existsSync(path)) return { ...counted, failed: counted.failed + 1 };
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const notRun = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  counted.passed += numPassedTests;
  counted.failed += numFailedTests + notRun;
  counted.skipped += numPendingTests + (numTodoTests ?? 0);
  if (status !== 0 && numFailedTests + notRun === 0) counted.failed += 1;
  return counted;
}

/** The line that tells what a run of the tests came to. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
