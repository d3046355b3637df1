import { BLOCKS, editionOn, identify, type PaperBlock } from "@pana/law";
import { useTranslation } from "react-i18next";
import type { Filling } from "./filled.js";
import look from "./paper.module.css";

interface ScaleTableProps {
  readonly block: Extract<PaperBlock, { type: "scale" }>;
  readonly filling: Filling;
}

/** The rows of the scale as the form has them, with the scores of the talk, or with room to write them. */
export function ScaleTable({ block, filling }: ScaleTableProps) {
  const { i18n } = useTranslation();
  const { words, talk, now, facts } = filling;
  const t = i18n.getFixedT(words.language, "paper");
  const { law } = words;
  const { scale } = law.jurisdiction;
  if (!scale) return null;
  const edition = editionOn(scale, talk?.at ?? now);
  const minor = talk?.minor ?? facts.track === "minor";
  const result = talk && identify(law, { minor, at: talk.at, items: talk.items });
  const needs = minor ? edition.minor : edition.adult;
  const said = (key: keyof typeof block.words) => words.text(block.words[key]);
  const need = (score: number | undefined, needed: number | null) =>
    needed === null
      ? said("not-counted")
      : [
          `${said("needed")}: ${needed}`,
          ...(score === undefined ? [] : [said(score >= needed ? "reached" : "not-reached")]),
        ].join(" · ");
  return (
    <>
      <table className={look.scale}>
        <thead>
          <tr>
            {(["row", "item", "limit", "score"] as const).map((column) => (
              <th key={column} scope="col">
                {words.text(block.columns[column])}
              </th>
            ))}
          </tr>
        </thead>
        {BLOCKS.map((name) => {
          const score = result?.blocks[name];
          return (
            <tbody key={name}>
              <tr className={look.blockRow}>
                <td>{block.blocks[name].row}.</td>
                <th scope="rowgroup" colSpan={3}>
                  {words.text(block.blocks[name].title)}
                </th>
              </tr>
              {edition.items
                .filter((item) => item.block === name)
                .map((item) => (
                  <tr key={item.row}>
                    <td>{item.row}.</td>
                    <th scope="row">{words.text(item.title)}</th>
                    <td>{edition.limit}</td>
                    <td className={look.score}>{talk && (talk.items[item.row] ?? "–")}</td>
                  </tr>
                ))}
              <tr className={look.sum}>
                <td />
                <th scope="row">
                  {said("sum")} <span>({need(score, needs.blocks[name])})</span>
                </th>
                <td />
                <td className={look.score}>{score}</td>
              </tr>
            </tbody>
          );
        })}
        <tbody>
          <tr className={look.sum}>
            <td />
            <th scope="row">
              {said("total")} <span>({need(result?.total, needs.total)})</span>
            </th>
            <td />
            <td className={look.score}>{result?.total}</td>
          </tr>
        </tbody>
      </table>
      <div className={look.result}>
        <h2 className={look.heading}>{said("result")}</h2>
        {result ? (
          <>
            <p className={look.strong}>{words.text(result.result)}</p>
            {result.warnings.map(({ code, text }) => (
              <p key={code}>{words.text(text)}</p>
            ))}
          </>
        ) : (
          <>
            <span className={look.blank} />
            <span className={look.blank} />
          </>
        )}
        <p className={look.form}>{t("edition", { edition: edition.edition.replace(/^CR /, "") })}</p>
      </div>
    </>
  );
}
