/*
 * How fast the estimates are, on one core: `npm run bench -w packages/estimate`.
 * Where R with SparseMSE or MultipleSystemsEstimation is installed, they do the same in the same run; otherwise the seconds that
 * they took on another machine of the same kind (2 cores, R 4.2.2, 23 November 2026) stand beside ours, marked as stored.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { bootstrap, rankAll, stepwise, tableOf, Workbench } from "@pana/estimate";

const DRAWS = 1000;
const ROUNDS = 5;
const { datasets } = JSON.parse(readFileSync(new URL("../data/mse-datasets.json", import.meta.url), "utf8"));
const tables = new Map(datasets.map(({ name, lists, histories }) => [name, tableOf(lists, histories)]));

/** Seconds of the R packages for stepwise selection with a BCa interval of 1,000 draws; null where they did not finish. */
const STORED = {
  Korea: [19.0, 13.3],
  NewOrl_5: [59.1, 48.0],
  Kosovo: [83.3, 29.3],
  UKdat_4: [36.6, 32.7],
  UKdat_5: [112.9, 69.7],
  Ned_5: [247.6, 93.9],
  UKdat: [506, 696],
  Ned: [null, 288],
  NewOrl: [null, 1348],
};
const PEERS = ["SparseMSE", "MultipleSystemsEstimation"];

const inR = (expression, input = "") => {
  const { status, stdout } = spawnSync("Rscript", ["--vanilla", "-e", expression], {
    input,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : null;
};
const isInstalled = (peer) =>
  inR(`cat(requireNamespace("${peer}", quietly = TRUE))`)?.endsWith("TRUE") ?? false;

/** The table as R takes it: a row of 0 and 1 and the count for each history. */
const rowsOf = ({ lists, counts }) =>
  [...counts]
    .map((count, cell) => [...lists.map((_, list) => (cell >> list) & 1), count])
    .filter((row) => row.at(-1) > 0)
    .map((row) => row.join(" "))
    .join("\n");
const CALLS = {
  SparseMSE: `SparseMSE::estimatepopulation(z, nboot = ${DRAWS}, pthresh = 0.02, iseed = 1234)`,
  MultipleSystemsEstimation: `{
    f <- MultipleSystemsEstimation::estimate_population
    a <- list(z, method = "stepwise", pthresh = 0.02, maxorder = 2)
    if ("nboot" %in% names(formals(f))) a$nboot <- ${DRAWS}
    do.call(f, a) }`,
};
const secondsInR = (peer, table) => {
  const told = inR(
    `z <- as.matrix(read.table(file("stdin"))); s <- system.time(${CALLS[peer]})[["elapsed"]]; cat("\\nseconds", s)`,
    rowsOf(table),
  );
  return Number(/seconds ([\d.]+)$/.exec(told ?? "")?.[1]) || null;
};

/** The middle of several rounds, in seconds; the first, in which the code is still being compiled, is not counted. */
function seconds(work) {
  work();
  const took = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
  }).sort((one, other) => one - other);
  return took[Math.floor(ROUNDS / 2)];
}

const print = (line) => process.stdout.write(`${line}\n`);
const installed = PEERS.filter(isInstalled);
print(
  installed.length > 0
    ? `R packages in the same run: ${installed.join(", ")}`
    : "no R package installed: their seconds are stored ones, of another machine of the same kind",
);
print("");
print(`| stepwise and BCa, ${DRAWS} draws | lists | seconds | ${PEERS.join(" | ratio | ")} | ratio |`);
print("|---|---:|---:|---:|---:|---:|---:|");
for (const [name, stored] of Object.entries(STORED)) {
  const table = tables.get(name);
  const own = seconds(() => bootstrap(table, (bench) => stepwise(bench), { draws: DRAWS }));
  const cells = PEERS.flatMap((peer, at) => {
    const measured = installed.includes(peer) ? secondsInR(peer, table) : null;
    const of = measured ?? stored[at];
    return of === null
      ? ["not finished", "-"]
      : [`${of} s${measured === null ? " (stored)" : ""}`, `${Math.round(of / own)}×`];
  });
  print(`| ${[name, table.lists.length, own.toFixed(3), ...cells].join(" | ")} |`);
}

print("");
print("| all hierarchical models by BIC | models | seconds | MultipleSystemsEstimation (stored) |");
print("|---|---:|---:|---:|");
for (const [name, order, of] of [
  ["UKdat_5", 2, "2.7 to 5.4 s"],
  ["UKdat_5", undefined, "14 to 32 s"],
  ["UKdat", 2, "not measured"],
]) {
  const bench = () => Workbench.on(tables.get(name));
  const { considered } = rankAll(bench(), order, "bic");
  const own = seconds(() => rankAll(bench(), order, "bic"));
  print(
    `| ${name}, ${order === undefined ? "all orders" : `order ${order}`} | ${considered} | ${own.toFixed(3)} | ${of} |`,
  );
}
