import { Anchor, Badge, Group, SegmentedControl } from "@mantine/core";
import type { ActKind, Language, Text, Track } from "@pana/law";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PaperLinks } from "../paper/paper-links.js";
import { AnswerList, LeftOut } from "./answer-list.js";
import { answers, type Names } from "./answers.js";
import look from "./file.module.css";
import { Ground } from "./ground.js";
import { type Entry, type TimelineAct, tracksOf } from "./timeline.js";
import { useWords } from "./words.js";

/** An act as the server shows it. */
export interface ShownAct extends TimelineAct {
  readonly organisation: { readonly id: string; readonly name: Text };
  readonly officer: string | null;
  readonly hash: string;
  /** Fields that were left out: they belong to a part that is closed to the reader's organisation. */
  readonly closed: readonly string[];
}

interface TimelinePanelProps {
  readonly entries: readonly Entry<ShownAct>[];
  /** What follows from an act by counting, by its id. */
  readonly results: ReadonlyMap<string, Text>;
  readonly kinds: Readonly<Record<string, ActKind>>;
  readonly names: Names;
  readonly fileId: string;
  /** May this organisation correct or withdraw the act? */
  readonly mayCorrect: (act: ShownAct) => boolean;
}

/** What was done, by whom, when and on what ground, in the order in which it happened. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { entries, kinds } = props;
  const { t } = useTranslation("file");
  const [track, setTrack] = useState<Track | "all">("all");
  const tracks = tracksOf(
    entries.map(({ act }) => act),
    (kind) => kinds[kind]?.track,
  );
  const shown = entries.filter(({ act }) => track === "all" || kinds[act.kind]?.track === track);
  return (
    <section aria-labelledby="timeline" className={look.panel}>
      <h2 id="timeline" className={look.heading}>
        {t("timeline")}
      </h2>
      {tracks.length > 1 && (
        <div className={look.tabs}>
          <SegmentedControl
            size="sm"
            aria-label={t("track")}
            value={track}
            onChange={(next) => setTrack(next as Track | "all")}
            data={[
              { value: "all", label: t("all-tracks") },
              ...tracks.map((one) => ({ value: one, label: t(`track-${one}`) })),
            ]}
          />
        </div>
      )}
      <ol className={look.timeline}>
        {shown.map((entry) => (
          <ActEntry key={entry.act.id} {...props} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

interface ActEntryProps extends Omit<TimelinePanelProps, "entries"> {
  readonly entry: Entry<ShownAct>;
}

function ActEntry({ entry, results, kinds, names, fileId, mayCorrect }: ActEntryProps) {
  const { act, state, corrections, met, arose, lateRecord } = entry;
  const { t } = useTranslation("file");
  const words = useWords();
  const kind = kinds[act.kind];
  const result = results.get(act.id);
  const correcting = act.kind === "act.corrected" || act.kind === "act.withdrawn";
  return (
    <li id={`act-${act.id}`} className={look.act} data-state={state} tabIndex={-1}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <h3 className={look.actTitle}>{kind ? words.text(kind.did) : act.kind}</h3>
        {state !== "stands" && (
          <Badge color="amber" variant="light" size="sm">
            {t(state)}
          </Badge>
        )}
      </Group>
      <div className={look.quiet}>
        <time dateTime={act.at}>{words.moment(act.at)}</time>
        {lateRecord && <> · {t("recorded-later", { when: words.moment(act.recordedAt) })}</>}
        <br />
        {words.text(act.organisation.name)}, {t("as", { kind: words.subject(act.by.kind) })}
      </div>
      {state !== "stands" && <div className={look.firstWords}>{t("first-words")}</div>}
      <AnswerList
        list={answers(kind, correcting ? withoutNewData(act.data) : act.data, names)}
        struck={state !== "stands"}
      />
      <LeftOut fields={act.closed} kind={kind} />
      {result && state !== "withdrawn" && <p className={look.result}>{words.text(result)}</p>}
      {[
        ...met.map((duty) =>
          duty.state === "met-late" ? (["met-late", duty] as const) : (["met", duty] as const),
        ),
        ...arose.map((duty) => ["arose", duty] as const),
      ].map(([what, duty]) => (
        <div key={`${what}-${duty.id}`} className={look.effect} data-what={what}>
          {t(what, { duty: words.text(duty.title) })}
        </div>
      ))}
      {corrections.map((correction) => (
        <Correction key={correction.act.id} correction={correction} corrected={kind} names={names} />
      ))}
      {state !== "withdrawn" && <PaperLinks fileId={fileId} kind={act.kind} act={act} />}
      <div className={look.actFoot}>
        {kind && <Ground basis={kind.basis.map(words.citation)} on={act.at} />}
        <details className={look.ground}>
          <summary>{t("record")}</summary>
          <div>{t("record-number", { sequence: act.sequence, when: words.moment(act.recordedAt) })}</div>
          {act.officer && <div>{t("record-officer", { officer: act.officer })}</div>}
          <div className={look.seal}>
            {t("record-seal")}: <code>{act.hash}</code>
          </div>
        </details>
        {state !== "withdrawn" && !correcting && mayCorrect(act) && (
          <span className={look.actLinks}>
            <Anchor component={Link} to={`/desk/files/${fileId}/acts/act.corrected?act=${act.id}`} size="sm">
              {t("correct-act")}
            </Anchor>
            <Anchor component={Link} to={`/desk/files/${fileId}/acts/act.withdrawn?act=${act.id}`} size="sm">
              {t("withdraw-act")}
            </Anchor>
          </span>
        )}
      </div>
    </li>
  );
}

const withoutNewData = ({ data: _, act: __, ...rest }: Readonly<Record<string, unknown>>) => rest;

interface CorrectionProps {
  readonly correction: Entry<ShownAct>;
  /** The kind of the act that is corrected: its declaration gives the words for the new answers. */
  readonly corrected: ActKind | undefined;
  readonly names: Names;
}

/** What was later said about an act: the new answers beside the first ones, who corrected it, when and why. */
function Correction({ correction, corrected, names }: CorrectionProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  const { act, state, corrections } = correction;
  const { data, at, why } = act.data;
  const withdrawal = act.kind === "act.withdrawn";
  return (
    <div id={`act-${act.id}`} className={look.correction} data-state={state} tabIndex={-1}>
      <strong>
        {t(withdrawal ? "withdrawal-by" : "correction-by", {
          when: words.moment(act.at),
          organisation: words.text(act.organisation.name),
        })}
      </strong>
      {state !== "stands" && (
        <Badge color="amber" variant="light" size="sm" ml={6}>
          {t(state)}
        </Badge>
      )}
      {typeof at === "string" && (
        <div>
          {t("correction-at")}: {words.moment(at)}
        </div>
      )}
      {typeof data === "object" && data !== null && (
        <AnswerList
          list={answers(corrected, data as Record<string, unknown>, names)}
          struck={state !== "stands"}
        />
      )}
      {typeof why === "string" && (
        <div>
          {t("correction-why")}: {why}
        </div>
      )}
      {corrections.map((further) => (
        <Correction key={further.act.id} correction={further} corrected={corrected} names={names} />
      ))}
    </div>
  );
}

/** What was done, as a link or a list names it: "Notice was given · 2 March 2026, 11:10 · Clinic 7". */
export const nameOfAct = (
  act: ShownAct,
  kinds: Readonly<Record<string, ActKind>>,
  language: Language,
  moment: (at: string) => string,
): string =>
  `${kinds[act.kind]?.did[language] ?? act.kind} · ${moment(act.at)} · ${act.organisation.name[language]}`;
