import { Anchor } from "@mantine/core";
import { type ActKind, permits, type Subject, screen } from "@pana/law";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { previewOfAccess } from "../access/preview.js";
import { PreviewPanel } from "../access/preview-panel.js";
import { fileKey, useDirectory } from "../file/file-data.js";
import { useNames } from "../file/file-page.js";
import { caseFileOf, readBy } from "../file/law.js";
import type { Looking } from "../file/me.js";
import { type FileView, recordAct } from "../file/server.js";
import { nameOfAct, type ShownAct } from "../file/timeline-panel.js";
import { useWords } from "../file/words.js";
import { PaperLinks } from "../paper/paper-links.js";
import { useTitle } from "../shell/title.js";
import look from "./act.module.css";
import { ActForm, type ActFormProps } from "./act-form.js";
import { Conflict } from "./conflict.js";
import { consequences } from "./consequences.js";
import { ConsequencesPanel } from "./consequences-panel.js";
import { type Draft, type Meanwhile, meanwhile } from "./draft.js";
import { DraftNote } from "./draft-note.js";
import { useFieldContext } from "./field-context.js";
import { ScreeningPanel } from "./screening-panel.js";
import { useTelling } from "./telling.js";
import { useDraft } from "./use-draft.js";
import { toData, type Values } from "./values.js";

export interface RecordingProps {
  readonly name: string;
  readonly kind: ActKind;
  /** The id of the act that the address says it is about, or null. */
  readonly about: string | null;
  readonly me: Looking;
  readonly view: FileView;
  readonly now: string;
  readonly clock: () => string;
  readonly again: () => Promise<{ readonly data: { readonly view: FileView } | undefined }>;
}

/** What a form that is not just the declaration of its act says differently. */
interface Special {
  /** The fields as the form asks them. */
  readonly form?: ActKind;
  readonly begin?: Values;
  /** The act's data from what is typed. */
  readonly data?: (draft: Draft) => Record<string, unknown>;
  /** The moment that the act itself is of, where the form asks for another. */
  readonly atNow?: boolean;
  /** Whether there is anything to record; otherwise the sentence that says what is missing. */
  readonly lacking?: (draft: Draft) => string | null;
  readonly field?: { readonly at: (draft: Draft) => string; readonly as: Subject };
  readonly time?: ActFormProps["time"];
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** The form of one act of a file, from the first letter to the record. */
export function Recording(props: RecordingProps & { readonly special?: Special }) {
  const { name, kind, about, me, view, now, clock, again, special = {} } = props;
  const { t } = useTranslation("act");
  const words = useWords();
  useTitle(words.text(kind.title));
  const names = useNames(view);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const context = useFieldContext();
  const telling = useTelling();
  const form = special.form ?? kind;
  const capacities = useMemo(
    () => me.kinds.filter((own) => kind.actors.includes(own)) as readonly Subject[],
    [kind, me.kinds],
  );
  const [fresh] = useState<Draft>(() => ({
    values: special.begin ?? (about === null ? {} : { act: about }),
    at: null,
    as: capacities[0] ?? null,
    key: crypto.randomUUID(),
  }));
  const [seen, setSeen] = useState(view);
  const [found, setFound] = useState<Meanwhile<ShownAct> | null>(null);
  // A retry after a lost answer must be the same request, moment and all, or its key would be taken for another's.
  const sentAt = useRef<string | null>(null);
  const kept = useDraft(
    view.summary.id,
    name,
    form,
    fresh,
    clock,
    ({ values }) => (values.act ?? null) === (fresh.values.act ?? null),
  );
  const directory = useDirectory().data;
  const { draft } = kept;
  if (!kept.ready) return <p role="status">{t("file:loading")}</p>;

  const as = special.field?.as ?? draft.as ?? capacities[0] ?? me.kinds[0] ?? "public";
  const at = special.atNow ? now : draft.at || now;
  const dataOf = special.data ?? ((typed: Draft) => toData(form, typed.values));
  const data = dataOf(draft);
  const by = { kind: as, organisation: me.organisation, ...(me.region ? { region: me.region } : {}) };
  const file = caseFileOf(seen);
  const reading = readBy(words.law, file, at);
  const complete = telling.own(form, draft, now).length === 0;
  const follows = complete
    ? consequences(
        reading,
        readBy(words.law, { ...file, acts: [...file.acts, { id: "draft", kind: name, at, by, data }] }, at),
      )
    : null;

  const named = (Array.isArray(data.organisations) ? data.organisations : []).flatMap((id) => {
    const found = directory?.find((one) => one.id === id);
    return found ? [{ id: found.id, kinds: found.kinds as readonly Subject[] }] : [];
  });
  const seeing =
    reading.facts.track === "work"
      ? []
      : previewOfAccess(
          words.law,
          { ...file, acts: [...file.acts, { id: "draft", kind: name, at, by, data }] },
          named,
          new Set(view.participants.map(({ organisation }) => organisation.id)),
          (follows ?? []).flatMap((one) => (one.what === "obliges" ? [one.duty] : [])),
          at,
        );

  const screening = screen(
    words.law,
    name,
    data,
    reading.facts.track === "minor" || data.minorLikely === true,
  );

  const record = async () => {
    const own = telling.own(form, draft, clock());
    const lacking = own.length === 0 ? (special.lacking?.(draft) ?? null) : null;
    if (lacking !== null) own.push({ field: "at", message: lacking });
    telling.begin();
    if (own.length > 0) return telling.tell(own);
    sentAt.current ??= clock();
    const answered = await recordAct(
      view.summary.id,
      {
        kind: name,
        at: special.atNow ? sentAt.current : (draft.at ?? sentAt.current),
        as,
        data,
        version: seen.summary.version,
      },
      draft.key,
    );
    if (answered.done) {
      kept.settled();
      await queries.invalidateQueries();
      await queries.refetchQueries({ queryKey: fileKey(view.summary.id) });
      await navigate(`/desk/files/${view.summary.id}`);
      return;
    }
    const problem = answered.refused;
    if (problem.code !== "offline") sentAt.current = null;
    if (problem.code === "conflict") {
      const present = (await again()).data?.view;
      if (present) {
        setFound(meanwhile(form, name, draft, seen.acts, present.acts));
        setSeen(present);
        return telling.tell([]);
      }
    }
    telling.refuse(problem);
  };

  return (
    <div className={look.column}>
      <Anchor component={Link} to={`/desk/files/${view.summary.id}`} size="sm">
        {t("back")}
      </Anchor>
      <h1 className={look.title}>{words.text(kind.title)}</h1>
      <p className={look.lead}>
        {t("for-file", { number: view.summary.number })}. {words.text(kind.help)}
      </p>
      <p className={look.lead}>
        <PaperLinks fileId={view.summary.id} kind={name} />
      </p>
      <ActForm
        kind={form}
        draft={draft}
        onChange={(next) => {
          telling.typed();
          kept.change(next);
        }}
        capacities={special.field ? [] : capacities}
        context={{
          ...context,
          kind: form,
          region: me.region,
          acts: view.acts.map((act) => ({
            act,
            name: nameOfAct(act, words.kinds, words.language, words.moment),
          })),
          at: special.field?.at(draft) ?? at,
          minor: reading.facts.track === "minor",
          as,
          values: draft.values,
          set: () => undefined,
        }}
        permission={telling.refused ?? permits(words.law, file, by, name, at, data)}
        telling={telling}
        now={now}
        {...(special.time ? { time: special.time } : {})}
        onRecord={() => void record()}
        recordLabel={t("record")}
        before={special.before}
        after={
          <>
            {special.after}
            {screening && <ScreeningPanel screening={screening} now={now} />}
            {found && <Conflict meanwhile={found} kind={form} />}
            <PreviewPanel seeing={seeing} nameOf={names.organisation} now={now} />
            <ConsequencesPanel
              consequences={follows}
              bearerName={(duty) =>
                duty.bearer.organisation
                  ? names.organisation(duty.bearer.organisation)
                  : words.subject(duty.bearer.kind)
              }
              now={now}
            />
          </>
        }
        foot={<DraftNote kept={kept} />}
      />
    </div>
  );
}
