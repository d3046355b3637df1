import { Anchor, Badge } from "@mantine/core";
import { isWork, permits, results } from "@pana/law";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { PartsPanel } from "../access/parts-panel.js";
import { IdentityPanel } from "../identity/identity-panel.js";
import { SentPanel } from "../package/sent-panel.js";
import { PapersPanel } from "../paper/paper-links.js";
import { ReadingsPanel } from "../readings/readings-panel.js";
import type { Names } from "./answers.js";
import { ClassificationPanel } from "./classification-panel.js";
import { DutiesPanel } from "./duties-panel.js";
import { FactsPanel } from "./facts-panel.js";
import look from "./file.module.css";
import { useDirectory } from "./file-data.js";
import { caseFileOf, dutiesOf, readBy } from "./law.js";
import { type Looking, useMe } from "./me.js";
import { nextActions } from "./next.js";
import { NextPanel } from "./next-panel.js";
import { OpenedFile } from "./opened-file.js";
import { ParticipantsPanel } from "./participants-panel.js";
import { RightsPanel } from "./rights-panel.js";
import type { FileView } from "./server.js";
import { timeline } from "./timeline.js";
import { nameOfAct, TimelinePanel } from "./timeline-panel.js";
import { useWords } from "./words.js";

/** /desk/files/:id */
export function FilePage() {
  const me = useMe();
  return <OpenedFile>{({ view, now }) => <FileScreen view={view} me={me} now={now} />}</OpenedFile>;
}

/** The names that the answers of a file's acts point to. */
export function useNames(view: Pick<FileView, "acts" | "participants">): Names {
  const { t } = useTranslation("file");
  const words = useWords();
  const directory = useDirectory().data;
  return useMemo(() => {
    const known = new Map<string, string>();
    for (const { id, name } of directory ?? []) known.set(id, words.text(name));
    for (const { organisation } of [...view.acts, ...view.participants])
      known.set(organisation.id, words.text(organisation.name));
    return {
      language: words.language,
      organisation: (id) => known.get(id) ?? id,
      subject: words.subject,
      act: (id) => {
        const act = view.acts.find((one) => one.id === id);
        return act ? nameOfAct(act, words.kinds, words.language, words.moment) : id;
      },
      day: words.day,
      moment: words.moment,
      yes: t("yes"),
      no: t("no"),
      scores: (total, count) => t("score-total", { total, count }),
    };
  }, [view, words, directory, t]);
}

interface FileScreenProps {
  readonly view: FileView;
  readonly me: Looking;
  readonly now: string;
}

function FileScreen({ view, me, now }: FileScreenProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  const names = useNames(view);
  const { law } = words;
  const reading = useMemo(() => readBy(law, caseFileOf(view), now), [law, view, now]);
  const mine = useMemo(() => dutiesOf(reading, view, me), [reading, view, me]);
  const next = useMemo(
    () =>
      nextActions({
        // What belongs in another sort of file is not offered here, not even as refused.
        kinds: Object.entries(words.kinds)
          .filter(([, { about }]) => about === "either" || (about === "work") === isWork(law, reading.file))
          .map(([kind, { actors }]) => ({ kind, actors })),
        status: reading.facts.status,
        mine,
        me,
        permits: (kind, as) =>
          permits(law, reading.file, { kind: as, organisation: me.organisation }, kind, now),
      }),
    [law, reading, mine, me, now, words.kinds],
  );
  const work = reading.facts.track === "work";
  const entries = useMemo(() => timeline(view.acts, reading.duties), [view.acts, reading.duties]);
  const may = (kind: string) => [...next.likely, ...next.other].some((action) => action.kind === kind);
  return (
    <>
      <header className={look.head}>
        <div>
          <h1 className={look.title}>{t("title", { number: view.summary.number })}</h1>
          <Badge color="teal" variant="light" mr={6}>
            {words.text(reading.facts.statusTitle)}
          </Badge>
          {reading.facts.track !== "adult" && (
            <Badge color={work ? "gray" : "amber"} variant="light">
              {t(`track-${reading.facts.track}`)}
            </Badge>
          )}
        </div>
      </header>
      <Anchor href="#next" className={look.jump}>
        {t("jump-next")}
      </Anchor>
      <div className={look.page}>
        <div className={`${look.column} ${look.known}`}>
          <FactsPanel facts={reading.facts} person={view.person} now={now} actName={names.act} />
          <IdentityPanel fileId={view.summary.id} />
        </div>
        <div className={`${look.column} ${look.work}`}>
          <DutiesPanel
            duties={reading.duties}
            mine={mine}
            now={now}
            fileId={view.summary.id}
            actName={names.act}
            bearerName={(duty) => {
              const found = duty.bearer.organisation ?? view.bearers[duty.id]?.id;
              const matched = view.bearers[duty.id];
              if (matched) return words.text(matched.name);
              return found ? names.organisation(found) : words.subject(duty.bearer.kind);
            }}
            meetBy={(duty) => {
              const kind = words.kinds[duty.duty];
              return kind && may(duty.duty) ? words.text(kind.title) : null;
            }}
          />
          <NextPanel next={next} kinds={words.kinds} fileId={view.summary.id} now={now} />
        </div>
        <div className={`${look.column} ${look.middle}`}>
          <TimelinePanel
            entries={entries}
            results={results(law, reading.file)}
            kinds={words.kinds}
            names={names}
            fileId={view.summary.id}
            mayCorrect={(act) => act.organisation.id === me.organisation && may("act.corrected")}
          />
        </div>
        <div className={`${look.column} ${look.people}`}>
          {!work && (
            <>
              <ClassificationPanel classification={reading.classification} now={now} actName={names.act} />
              <RightsPanel rights={reading.rights} now={now} actName={names.act} />
            </>
          )}
          <PapersPanel fileId={view.summary.id} work={work} className={look.panel ?? ""} />
          <PartsPanel
            fileId={view.summary.id}
            parts={view.parts}
            emergencies={view.emergencies}
            reviewsOverdue={view.reviewsOverdue}
            now={now}
          />
          <ParticipantsPanel participants={view.participants} />
          <SentPanel packages={view.packages} now={now} />
          <ReadingsPanel fileId={view.summary.id} />
        </div>
      </div>
    </>
  );
}
