/*
 * How often the answer in four words is right: `npm run bench:reporting -w packages/estimate [-- --registers 200 --seed 1]`.
 * Registers are made whose truth is known: the thing itself changed, the reporting of it, both, or nothing. Beside our answer
 * stand, in the same run, the rule that counts alone are believed, and an interrupted series of the hotline alone.
 * Then how long a month's watch over 120 series of 60 months takes.
 */
import { interrupted, isAbove, judge, NOUFAILY_MONTHS, watch } from "@pana/estimate/reporting";
import gamma from "@stdlib/random-base-gamma";
import poisson from "@stdlib/random-base-poisson";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const print = (...words) => process.stdout.write(`${words.join(" ")}\n`);
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const REGISTERS = option("registers", 200);
const stream = xoroshiro128plus(option("seed", 1));
const uniform = () => ((stream.next() >>> 0) + 0.5) * 2 ** -32;
const between = (low, high) => low + (high - low) * uniform();
const sample = { gamma: gamma.factory({ prng: uniform }), poisson: poisson.factory({ prng: uniform }) };
const THETA = 12;
const count = (mean) => sample.poisson(sample.gamma(THETA, THETA / mean));

const MONTHS = 60;
const TRUTHS = {
  incidence: "not-explained",
  reporting: "explained",
  both: "mixed",
  none: "cannot-tell",
};

/** Four channels of 6 to 40 cases a month; publicity moves the hotline and the walk-in, not police and inspection. */
function register(truth) {
  const since = Math.floor(between(30, 45));
  const incidence = truth === "incidence" || truth === "both" ? between(1.5, 2.2) : 1;
  const reporting = truth === "reporting" || truth === "both" ? between(1.6, 2.6) : 1;
  const fades = uniform() < 0.5;
  const season = between(0, 0.25);
  const phase = between(0, 2 * Math.PI);
  const channels = ["hotline", "shelter walk-in", "police", "inspection"].map((name, at) => {
    const sensitive = at < 2;
    const base = Math.exp(between(Math.log(6), Math.log(40)));
    const counts = Float64Array.from({ length: MONTHS }, (_, month) => {
      const after = month >= since;
      const fading = fades ? 0.5 + 0.5 * Math.exp(-(month - since) / 6) : 1;
      const shown = after && sensitive ? reporting ** fading : 1;
      const wave = Math.exp(season * Math.sin((2 * Math.PI * month) / 12 + phase));
      return count(base * wave * (after ? incidence : 1) * shown);
    });
    return { name, sensitive, counts };
  });
  return { channels, since, frequency: 12, campaign: reporting > 1 ? since : undefined };
}

const RULES = {
  "Pana: channels compared": (made) => judge({ ...made, campaign: undefined }).verdict,
  "Pana: channels compared, campaign known": (made) => judge(made).verdict,
  "counts believed": ({ channels, since }) => {
    const sums = Float64Array.from({ length: MONTHS }, (_, month) =>
      channels.reduce((sum, { counts }) => sum + counts[month], 0),
    );
    return isAbove(interrupted({ counts: sums, since, frequency: 12 }).step)
      ? "not-explained"
      : "cannot-tell";
  },
  "hotline alone, step and pulse": ({ channels, since }) => {
    const { step, pulse } = interrupted({
      counts: channels[0].counts,
      since,
      frequency: 12,
      campaign: since,
    });
    if (isAbove(step)) return isAbove(pulse) ? "mixed" : "not-explained";
    return isAbove(pulse) ? "explained" : "cannot-tell";
  },
};

const kinds = Object.keys(TRUTHS);
const made = Array.from({ length: REGISTERS }, (_, at) => ({
  truth: kinds[at % kinds.length],
  register: register(kinds[at % kinds.length]),
}));
print(`${REGISTERS} registers of four channels and ${MONTHS} months, a quarter of each truth`);
print("rule".padEnd(42), "right".padStart(8), "'not explained' of mere reporting".padStart(36), "by truth");
for (const [name, rule] of Object.entries(RULES)) {
  const answers = made.map(({ truth, register }) => ({ truth, said: rule(register) }));
  const right = answers.filter(({ truth, said }) => said === TRUTHS[truth]).length / REGISTERS;
  const pure = answers.filter(({ truth }) => truth === "reporting");
  const wrong = pure.filter(({ said }) => said === "not-explained").length / pure.length;
  const each = kinds.map((kind) => {
    const own = answers.filter(({ truth }) => truth === kind);
    return `${kind} ${((100 * own.filter(({ said }) => said === TRUTHS[kind]).length) / own.length).toFixed(0)} %`;
  });
  print(
    name.padEnd(42),
    `${(100 * right).toFixed(1)} %`.padStart(8),
    `${(100 * wrong).toFixed(1)} %`.padStart(36),
    each.join(", "),
  );
}

const SERIES = 120;
const series = Array.from({ length: SERIES }, () => {
  const base = between(2, 20);
  return Float64Array.from({ length: MONTHS }, () => count(base));
});
const began = performance.now();
let alarms = 0;
for (const counts of series) {
  const said = watch(counts, MONTHS - 1, { ...NOUFAILY_MONTHS, years: 4 });
  if (typeof said === "object" && said.alarm) alarms++;
}
const once = (performance.now() - began) / 1000;
print(
  `the latest month of ${SERIES} series of ${MONTHS}: ${once.toFixed(3)} s, ${alarms} alarms before false discovery control`,
);
print(`surveillance in R, 52 weeks of one series (stored): 3.318 s; ours of the same size:`);
const weeks = Float64Array.from({ length: 312 }, () => count(3));
const start = performance.now();
for (let week = 260; week < 312; week++)
  watch(weeks, week, { ...NOUFAILY_MONTHS, frequency: 52, halfWindow: 3, parts: 10, leaveOut: 26 });
const ours = (performance.now() - start) / 1000;
print(`  ${ours.toFixed(3)} s, ratio ${(3.318 / ours).toFixed(0)}`);
