/** What is bad enough to stop; the rest is shown. */
const STOPPING = ["high", "critical"];

/**
 * Judges what `npm audit --json` said.
 *
 * @param text its standard output
 * @param exceptions weaknesses that somebody has let be (`EXCEPTIONS` of reviewed.mjs)
 * @param today ISO 8601
 * @returns sentences: what `stops` (an exception past its day does, whoever answers), what was let be or is not bad enough
 *   (`shown`); exceptions that nothing needs any more (`needless`); and why nobody answered (`unanswered`), if so
 */
export function judge(text, exceptions, today) {
  const stops = Object.entries(exceptions)
    .filter(([, { until }]) => until < today)
    .map(([id, { until }]) => `${id} was let be until ${until} only`);
  const report = readReport(text);
  if (report.unanswered !== undefined) return { ...report, stops, shown: [], needless: [] };
  const shown = [];
  const met = new Set();
  for (const { name, range, severity, title, url } of advisoriesOf(report.vulnerabilities)) {
    const id = url.split("/").at(-1);
    const says = `${name} ${range}: ${severity}: ${title} (${id})`;
    const exception = Object.hasOwn(exceptions, id) ? exceptions[id] : null;
    if (exception) met.add(id);
    if (!STOPPING.includes(severity)) shown.push(says);
    else if (exception) shown.push(`${says}; until ${exception.until}: ${exception.why}`);
    else stops.push(says);
  }
  return { stops, shown, needless: Object.keys(exceptions).filter((id) => !met.has(id)) };
}

/** A registry that keeps no advisories answers with an error; where there is none, npm says what it could not reach. */
function readReport(text) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { unanswered: "npm said nothing that can be read" };
  }
  if (typeof report?.vulnerabilities === "object" && report.metadata?.vulnerabilities) return report;
  return { unanswered: report?.error?.summary || report?.message || "npm gave no reason" };
}

/** Each advisory once, whatever it reaches. What reaches it by another package is named there by that package only. */
function advisoriesOf(vulnerabilities) {
  const found = new Map();
  for (const { via } of Object.values(vulnerabilities))
    for (const advisory of via) if (typeof advisory === "object") found.set(advisory.source, advisory);
  return [...found.values()];
}
