import { Alert, Anchor, SegmentedControl } from "@mantine/core";
import { BLOCKS, editionOn, type Identification, identify, type ScaleItem } from "@pana/law";
import { useTranslation } from "react-i18next";
import { FieldGroup } from "../act/field/field-group.js";
import { type FieldProps, questionOf } from "../act/field/field-props.js";
import { scoresOf } from "../file/answers.js";
import { Ground } from "../file/ground.js";
import { type ReaderWords, useWords } from "../file/words.js";
import { rowHelp } from "../language/sheet-rows.js";
import { presence } from "./must-be-present.js";
import look from "./sheet.module.css";

const SCORES = [0, 1, 2, 3, 4, 5].map(String);

/**
 * The scored sheet of CR Annex 2 as a form: four blocks with running scores, who must be present, and the result as a
 * sentence with its reason. The edition is that of the day of the talk; nothing of the result is typed in.
 */
export function SheetField({ name, field, value, error, onChange, context }: FieldProps<"sheet">) {
  const { t } = useTranslation("sheet");
  const words = useWords();
  const { scale } = words.law.jurisdiction;
  const items = scoresOf(value);
  if (!scale) return null;
  const { minor, at } = context;
  const edition = editionOn(scale, at);
  const result = identify(words.law, { minor, at, items });
  const set = (row: string, score: number) => {
    const { [row]: _, ...rest } = items;
    const next = score > 0 ? { ...rest, [row]: score } : rest;
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <FieldGroup {...questionOf({ name, field, error, context })}>
      <p className={look.help}>{t("help")}</p>
      <PresenceNote name={name} context={context} words={words} />
      {BLOCKS.map((block) => {
        const threshold = result.thresholds.find((one) => one.block === block)!;
        return (
          <section key={block} aria-labelledby={`block-${block}`} className={look.block}>
            <div className={look.blockHead} data-reached={threshold.needed !== null && threshold.reached}>
              <h3 id={`block-${block}`}>{words.text(scale.blockTitles[block])}</h3>
              <BlockScore threshold={threshold} />
            </div>
            {edition.items
              .filter((item) => item.block === block && (minor || !item.minorsOnly))
              .map((item) => (
                <Item
                  key={item.row}
                  item={item}
                  score={items[item.row] ?? 0}
                  limit={edition.limit}
                  set={set}
                />
              ))}
          </section>
        );
      })}
      <Result result={result} words={words} at={at} scored={Object.keys(items).length} />
      {Object.keys(items).length > 0 && (
        <div className={look.after}>
          <Anchor component="button" type="button" size="sm" onClick={() => onChange(undefined)}>
            {t("clear")}
          </Anchor>
        </div>
      )}
    </FieldGroup>
  );
}

interface PresenceNoteProps extends Pick<FieldProps<"sheet">, "name" | "context"> {
  readonly words: ReaderWords;
}

/** Who must be at the talk, and whether they are, by the answer to the question who takes part. */
function PresenceNote({ name, context, words }: PresenceNoteProps) {
  const { t } = useTranslation("sheet");
  // In a correction all fields of the corrected act carry the same beginning.
  const there = context.values[name.replace(/sheet$/, "participants")];
  const { must, missing } = presence(
    context.acts.map(({ act }) => act),
    Array.isArray(there) ? there : [],
    context.as,
  );
  return (
    <div className={look.presence}>
      <h3>{t("present")}</h3>
      <p className={look.note}>{t("present-help")}</p>
      <ul className={look.people}>
        {must.map((kind) => (
          <li key={kind} data-there={!missing.includes(kind)}>
            {words.subject(kind)}
          </li>
        ))}
      </ul>
      {context.minor && <p className={look.note}>{t("minor-present")}</p>}
      <p className={look.note} role="status">
        {missing.length > 0
          ? t("must-be-missing", { who: missing.map(words.subject).join(", ") })
          : t("must-be-met")}
      </p>
    </div>
  );
}

interface ItemProps {
  readonly item: ScaleItem;
  readonly score: number;
  readonly limit: number;
  readonly set: (row: string, score: number) => void;
}

function Item({ item, score, limit, set }: ItemProps) {
  const { t } = useTranslation("sheet");
  const words = useWords();
  const help = rowHelp(item.row, words.language);
  return (
    <div className={look.item}>
      <div>
        <span className={look.row}>{item.row}</span>
        {words.text(item.title)}
        {help && (
          <details className={look.example}>
            <summary>{t("examples")}</summary>
            <p>{help}</p>
          </details>
        )}
      </div>
      <SegmentedControl
        size="sm"
        aria-label={`${t("score-label", { row: item.row })}: ${words.text(item.title)}`}
        data={SCORES.slice(0, limit + 1)}
        value={String(score)}
        {...(score > 0 ? { color: "teal" } : {})}
        onChange={(next) => set(item.row, Number(next))}
      />
    </div>
  );
}

function BlockScore({ threshold }: { readonly threshold: Identification["thresholds"][number] }) {
  const { t } = useTranslation("sheet");
  const { score, needed, reached } = threshold;
  return (
    <span className={look.blockScore}>
      <strong>{t("score-of", { score })}</strong>
      {" · "}
      {needed === null
        ? t("not-counted")
        : `${t("needed-of", { needed })} · ${t(reached ? "reached" : "not-reached")}`}
    </span>
  );
}

interface ResultProps {
  readonly result: Identification;
  readonly words: ReaderWords;
  readonly at: string;
  readonly scored: number;
}

/** The running result: the scores of the blocks, the sum, and once something is scored the sentence with its ground. */
function Result({ result, words, at, scored }: ResultProps) {
  const { t } = useTranslation("sheet");
  const { scale } = words.law.jurisdiction;
  return (
    <div className={look.result}>
      <h3>{t("result")}</h3>
      <div role="status">
        <dl className={look.scores}>
          {result.thresholds.map(({ block, score, needed, reached }) => (
            <div key={block}>
              <dt>{scale ? words.text(scale.blockTitles[block]) : block}</dt>
              <dd>
                {needed === null ? "—" : `${score}/${needed}`}
                {needed !== null && reached && " ✓"}
              </dd>
            </div>
          ))}
          <div>
            <dt>{t("total")}</dt>
            <dd>{result.total}</dd>
          </div>
        </dl>
        {scored > 0 && <p className={look.sentence}>{words.text(result.result)}</p>}
      </div>
      {scored > 0 &&
        result.warnings.map(({ code, text }) => (
          <Alert key={code} color="amber" variant="light" mt="xs" p="xs" role="note">
            {words.text(text)}
          </Alert>
        ))}
      <Ground basis={result.basis} on={at}>
        <div>{t("edition", { edition: result.edition })}</div>
      </Ground>
    </div>
  );
}
