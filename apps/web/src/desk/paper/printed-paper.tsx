import type { Citation, Paper, PaperBlock, PaperLine, PaperPoint, Right } from "@pana/law";
import { useTranslation } from "react-i18next";
import { dayOf } from "../act/zone.js";
import { type Filling, valueFor } from "./filled.js";
import look from "./paper.module.css";
import { ScaleTable } from "./scale-table.js";

interface PrintedPaperProps {
  readonly paper: Paper;
  readonly filling: Filling;
  readonly rights: readonly Right[];
  readonly demonstration: boolean;
}

/** A paper on A4, black on white whatever the theme, wholly in its own language. */
export function PrintedPaper({ paper, filling, rights, demonstration }: PrintedPaperProps) {
  const { i18n } = useTranslation();
  const { words, number, now, facts } = filling;
  const t = i18n.getFixedT(words.language, "paper");
  const title = words.text(paper.title);
  return (
    <article className={look.paper} lang={words.language} aria-labelledby="paper-title">
      <div className={look.running}>
        <div>
          <span>{number === null ? title : t("file-number", { number })}</span>
          <span>{words.day(dayOf(now))}</span>
        </div>
      </div>
      <div className={look.content}>
        <div className={look.inner}>
          {paper.form && <p className={look.form}>{words.text(paper.form)}</p>}
          <h1 id="paper-title" className={look.title}>
            {title}
          </h1>
          {paper.blocks.map((block, place) =>
            block.if && !block.if(facts) ? null : (
              <BlockOnPaper
                // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper stand in their places
                key={place}
                block={block}
                filling={filling}
                rights={rights}
              />
            ),
          )}
          <Basis basis={paper.basis} filling={filling} />
          {demonstration && <p className={look.form}>{t("demonstration")}</p>}
        </div>
      </div>
      <div className={look.below} />
    </article>
  );
}

interface BlockProps {
  readonly block: PaperBlock;
  readonly filling: Filling;
  readonly rights: readonly Right[];
}

function BlockOnPaper({ block, filling, rights }: BlockProps) {
  const { words, facts } = filling;
  switch (block.type) {
    case "heading":
      return <h2 className={look.heading}>{words.text(block.text)}</h2>;
    case "text":
      return <p className={look.text}>{words.text(block.text)}</p>;
    case "strong":
      return <p className={look.strong}>{words.text(block.text)}</p>;
    case "points":
      return (
        <section className={look.list}>
          <h2 className={look.heading}>{words.text(block.lead)}</h2>
          <ul className={look.points}>
            {block.points.map((point) => (
              <li key={point.number}>
                <span className={look.number}>{point.number})</span>
                <span>{words.text(point.text)}</span>
              </li>
            ))}
          </ul>
        </section>
      );
    case "rights":
      return <RightsOnPaper block={block} filling={filling} rights={rights} />;
    case "calls":
      return (
        <dl className={look.calls}>
          {block.calls.map(({ number, text }) => (
            <div key={number}>
              <dt>{words.text(text)}</dt>
              <dd>{number}</dd>
            </div>
          ))}
        </dl>
      );
    case "lines":
      return (
        <dl className={look.lines}>
          {block.lines
            .filter((line) => !line.if || line.if(facts))
            .map((line) => (
              <Line key={line.title.en} line={line} filling={filling} />
            ))}
        </dl>
      );
    case "signatures":
      return <Signatures who={block.who.filter((line) => !line.if || line.if(facts))} filling={filling} />;
    case "scale":
      return <ScaleTable block={block} filling={filling} />;
  }
}

function Line({ line, filling }: { readonly line: PaperLine; readonly filling: Filling }) {
  const value = valueFor(line.from, filling);
  return (
    <div className={look.line}>
      <dt>{filling.words.text(line.title)}</dt>
      <dd>
        {value === null
          ? Array.from({ length: line.rows ?? 1 }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are told apart by nothing else
              <span key={row} className={look.blank} />
            ))
          : value}
      </dd>
    </div>
  );
}

function Signatures({ who, filling }: { readonly who: readonly PaperLine[]; readonly filling: Filling }) {
  const { i18n } = useTranslation();
  const { words } = filling;
  const t = i18n.getFixedT(words.language, "paper");
  return (
    <table className={look.signatures}>
      <thead>
        <tr>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("signature")}</th>
        </tr>
      </thead>
      <tbody>
        {who.map(({ title }) => (
          <tr key={title.en}>
            <th scope="row">{words.text(title)}</th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RightsOnPaperProps {
  readonly block: Extract<PaperBlock, { type: "rights" }>;
  readonly filling: Filling;
  readonly rights: readonly Right[];
}

/** The rights that are open with their terms, then the others with what opens them. */
function RightsOnPaper({ block, filling, rights }: RightsOnPaperProps) {
  const { i18n } = useTranslation();
  const { words, now } = filling;
  const t = i18n.getFixedT(words.language, "file");
  const { numbered } = words.law.jurisdiction;
  const pointOf = (right: Right): PaperPoint | undefined =>
    block.points.find(({ basis }) => basis === right.right);
  const row = (right: Right) => {
    const point = pointOf(right);
    const [basis] = right.basis;
    return (
      <li key={right.right}>
        <span>
          {words.text(point?.text ?? right.title)}
          {right.open && right.until && <> {t("until", { when: words.end(right.until, now) })};</>}{" "}
          {basis && <small>{words.text(numbered(basis))}</small>}
          {!right.open && right.because[0] && (
            <em className={look.because}>{words.text(right.because[0].text)}</em>
          )}
        </span>
      </li>
    );
  };
  const lists = [
    [block.open, rights.filter(({ open }) => open)],
    [block.later, rights.filter(({ open }) => !open)],
  ] as const;
  return lists.map(([lead, some]) =>
    some.length === 0 ? null : (
      <section key={lead.en} className={look.list}>
        <h2 className={look.heading}>{words.text(lead)}</h2>
        <ul className={look.points} data-dots="yes">
          {some.map(row)}
        </ul>
      </section>
    ),
  );
}

/** On what ground the paper is given: each act of law once, with its provisions. */
function Basis({ basis, filling }: { readonly basis: readonly string[]; readonly filling: Filling }) {
  const { i18n } = useTranslation();
  const { words } = filling;
  const { normativeActs, numbered } = words.law.jurisdiction;
  const acts = new Map<string, Citation[]>();
  for (const citation of basis.map(words.citation))
    acts.set(citation.act, [...(acts.get(citation.act) ?? []), citation]);
  return (
    <section className={look.basis}>
      <h2>{i18n.getFixedT(words.language, "file")("ground")}</h2>
      <ul>
        {[...acts].map(([act, citations]) => (
          <li key={act}>
            {normativeActs[act] ? words.text(normativeActs[act].title) : act}:{" "}
            {citations.map((citation) => words.text(numbered(citation))).join(", ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
