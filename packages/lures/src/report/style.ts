/** The looks of the report: readable on a phone, on paper and in the dark; nothing is told by colour alone. */
export const STYLE = `
:root {
  --ink: #1d2733; --soft: #4f5f6e; --line: #d9e0e7; --paper: #fff; --wash: #f6f3ee;
  --high: #a3201a; --medium: #7a4d00; --slot: #dcecec; --mark: #fff0c2; --teal: #0f5257;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #a9b8c6; --line: #3a4855; --paper: #151b22; --wash: #1c242d;
    --high: #ff8a80; --medium: #ffc766; --slot: #1f4347; --mark: #54430f; --teal: #7fc4c8;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink); font: 16px/1.5 "Noto Sans", system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0.75rem 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p { margin: 0.25rem 0; }
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
a { color: var(--teal); }
.notice { border-left: 4px solid var(--teal); padding: 0.5rem 0.75rem; background: var(--paper); }
.languages button {
  font: inherit; min-height: 2.75rem; margin: 0 0.5rem 0.25rem 0; padding: 0.25rem 0.75rem; cursor: pointer;
  border: 1px solid var(--line); border-radius: 0.25rem; background: var(--paper); color: var(--ink);
}
.languages button[aria-pressed="true"] { border: 2px solid var(--teal); font-weight: 600; }
details { background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; margin: 0.5rem 0; padding: 0.25rem 0.75rem; }
summary { cursor: pointer; padding: 0.5rem 0; overflow-wrap: anywhere; }
.level { font-weight: 600; margin-right: 0.5rem; }
.high { color: var(--high); }
.high::before { content: "! "; }
.medium { color: var(--medium); }
.medium::before { content: "◆ "; }
.soft { color: var(--soft); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid var(--line); padding-top: 0.5rem; margin-top: 0.5rem; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--medium); }
.slot { background: var(--slot); border-radius: 0.25rem; padding: 0 0.3rem; }
.slot i { color: var(--soft); font-style: normal; font-size: 0.875rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; background: var(--paper); }
td, th { border: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: left; vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; margin: 0.5rem 0; }
svg text { fill: var(--ink); font-size: 12px; }
svg line { stroke: var(--soft); }
svg .unit { fill: var(--slot); stroke: var(--ink); }
svg .contact { fill: var(--mark); stroke: var(--ink); }
svg .bar { fill: var(--teal); }
@media print { .languages { display: none; } details { break-inside: avoid; } }
`;
