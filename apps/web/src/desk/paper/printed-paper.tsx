import type { Citation, Paper, PaperBlock, PaperLine, Right } from "@pana/law";
import { Fragment, type ReactNode } from "react";
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
          {demonstration && <span>{t("demonstration")}</span>}
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
        <section className={block.points.length > FEW ? undefined : look.whole}>
          <h2 className={look.heading}>{words.text(block.lead)}</h2>
          <ul className={look.points}>
            {block.points.map((point) => (
              <Point key={point.number} number={point.number}>
                {words.text(point.text)}
              </Point>
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

/** So many points are not worth a page break among them. */
const FEW = 4;

/** A point by its number in the law, so that it can be found there; one that stands alone there has none. */
function Point({ number, children }: { readonly number: string | undefined; readonly children: ReactNode }) {
  return (
    <li>
      <span className={look.number}>{number ? `${number})` : "•"}</span>
      <span>{children}</span>
    </li>
  );
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

/** The rights that are open with their terms, then the others under what opens them. */
function RightsOnPaper({ block, filling, rights }: RightsOnPaperProps) {
  const { i18n } = useTranslation();
  const { words, now } = filling;
  const t = i18n.getFixedT(words.language, "file");
  const list = (some: readonly Right[]) => (
    <ul className={look.points}>
      {some.map((right) => {
        const point = block.points.find(({ basis }) => basis === right.right);
        return (
          <Point key={right.right} number={point?.number}>
            {words.text(point?.text ?? right.title)}
            {right.open && right.until && <> {t("until", { when: words.end(right.until, now) })};</>}
          </Point>
        );
      })}
    </ul>
  );
  const open = rights.filter((right) => right.open);
  const later = new Map<string, Right[]>();
  for (const right of rights.filter((one) => !one.open)) {
    const why = right.because[0] ? words.text(right.because[0].text) : "";
    later.set(why, [...(later.get(why) ?? []), right]);
  }
  return (
    <>
      {open.length > 0 && (
        <section>
          <h2 className={look.heading}>{words.text(block.open)}</h2>
          {list(open)}
        </section>
      )}
      {later.size > 0 && (
        <section>
          <h2 className={look.heading}>{words.text(block.later)}</h2>
          {[...later].map(([why, some]) => (
            <Fragment key={why}>
              <p className={look.because}>{why}</p>
              {list(some)}
            </Fragment>
          ))}
        </section>
      )}
    </>
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
    <p className={look.basis}>
      <strong>{i18n.getFixedT(words.language, "file")("ground")}:</strong>{" "}
      {[...acts]
        .map(([act, citations]) => {
          const name = normativeActs[act] ? words.text(normativeActs[act].title) : act;
          return `${name}: ${citations.map((citation) => words.text(numbered(citation))).join(", ")}`;
        })
        .join("; ")}
    </p>
  );
}
