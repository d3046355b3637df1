/** The looks of the report: read on a phone, on paper and in the dark; a language is chosen without a script. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b2728; --quiet: #4d5a5b; --line: #d9e0e0; --paper: #fff; --wash: #f7f2e8; --teal: #0c5557; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6eceb; --quiet: #aab7b6; --line: #3b4a4b; --paper: #121a1b; --wash: #1d2627; --teal: #7fd0cd; --blue: #56b4e9; --vermilion: #f0955a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
article { display: none; max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 3rem; }
article.first, article:target { display: block; }
article:target ~ article.first { display: none; }
nav a { display: inline-block; min-height: 2.75rem; padding: 0.6rem 0.75rem 0.6rem 0; color: var(--teal); }
nav strong { padding-right: 0.75rem; }
h1 { font-size: 1.05rem; margin: 0.5rem 0; color: var(--quiet); font-weight: 600; }
.verdict { margin: 0.5rem 0 1rem; padding: 1rem 1.25rem; background: var(--wash); border-left: 5px solid var(--teal); }
.verdict h2 { margin: 0 0 0.4rem; font-size: 1.4rem; line-height: 1.3; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 0.5rem; line-height: 1.35; }
p, ul { margin: 0.4rem 0; }
ul { padding-left: 1.25rem; }
figure { margin: 0.5rem 0; overflow-x: auto; }
figure svg { display: block; max-width: none; }
details { margin: 0.4rem 0; }
summary { cursor: pointer; padding: 0.5rem 0; color: var(--teal); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375rem; }
th, td { padding: 0.25rem 0.9rem 0.25rem 0; text-align: left; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; }
.wide { overflow-x: auto; }
small { color: var(--quiet); overflow-wrap: anywhere; }
@media print {
  body { font-size: 10.5pt; }
  nav { display: none; }
  figure svg { max-width: 100%; height: auto; }
  section { break-inside: avoid; }
  details > * { display: block; }
}
`;
