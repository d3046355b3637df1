import { Anchor, Loader } from "@mantine/core";
import { type Permission, permits, type Subject } from "@pana/law";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { fileKey, presently, useDirectory, useFile, useNow } from "../file/file-data.js";
import { useNames } from "../file/file-page.js";
import { caseFileOf, LawProvider, readBy, useLawOf } from "../file/law.js";
import { type Looking, useMe } from "../file/me.js";
import { NotThere } from "../file/not-there.js";
import { type FileView, recordAct } from "../file/server.js";
import type { ShownAct } from "../file/timeline-panel.js";
import { nameOfAct } from "../file/timeline-panel.js";
import { useWords } from "../file/words.js";
import { sessionEnded } from "../session/ending.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { ActForm, type ToldFault } from "./act-form.js";
import { Conflict } from "./conflict.js";
import { consequences } from "./consequences.js";
import { ConsequencesPanel } from "./consequences-panel.js";
import { type Draft, type Meanwhile, meanwhile } from "./draft.js";
import { useDraft } from "./use-draft.js";
import { faultsOf, fieldOfPointer, toData } from "./values.js";

/** /desk/files/:id/acts/:kind */
export function RecordPage() {
  const { id = "", kind = "" } = useParams();
  const { t } = useTranslation("file");
  const file = useFile(id);
  const now = useNow(file.data);
  const law = useLawOf(file.data?.view.calendar);
  const me = useMe();
  if (file.isError) return <NotThere error={file.error} again={() => void file.refetch()} />;
  if (!file.data || !me)
    return (
      <p role="status">
        <Loader size="xs" type="dots" aria-hidden mr="xs" />
        {t("loading")}
      </p>
    );
  const { data } = file;
  return (
    <LawProvider value={law}>
      <Recording
        key={kind}
        name={kind}
        me={me}
        view={data.view}
        now={now}
        clock={() => presently(data)}
        again={file.refetch}
      />
    </LawProvider>
  );
}

interface RecordingProps {
  readonly name: string;
  readonly me: Looking;
  readonly view: FileView;
  readonly now: string;
  readonly clock: () => string;
  readonly again: () => Promise<{ readonly data: { readonly view: FileView } | undefined }>;
}

function Recording({ name, me, view, now, clock, again }: RecordingProps) {
  const { t } = useTranslation("act");
  const words = useWords();
  const names = useNames(view);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const directory = useDirectory().data ?? [];
  const [search] = useSearchParams();
  const kind = words.kinds[name];
  const capacities = useMemo(
    () => me.kinds.filter((own) => kind?.actors.includes(own)) as readonly Subject[],
    [kind, me.kinds],
  );
  const [fresh] = useState<Draft>(() => ({
    values: search.get("act") === null ? {} : { act: search.get("act") as string },
    at: null,
    as: capacities[0] ?? null,
    key: crypto.randomUUID(),
  }));
  const [faults, setFaults] = useState<readonly ToldFault[]>([]);
  const [refused, setRefused] = useState<Permission | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState(view);
  const [found, setFound] = useState<Meanwhile<ShownAct> | null>(null);
  // A retry after a lost answer must be the same request, moment and all, or its key would be taken for another's.
  const sentAt = useRef<string | null>(null);
  const kept = useDraft(
    view.summary.id,
    name,
    kind ?? EMPTY_KIND,
    fresh,
    clock,
    ({ values }) => (values.act ?? null) === (fresh.values.act ?? null),
  );
  const { draft } = kept;
  if (!kind) return <NotFoundPage />;
  if (!kept.ready) return <p role="status">{t("recording")}</p>;

  const as = draft.as ?? capacities[0] ?? me.kinds[0] ?? "public";
  const at = draft.at ?? now;
  const data = toData(kind, draft.values);
  const by = { kind: as, organisation: me.organisation, ...(me.region ? { region: me.region } : {}) };
  const file = caseFileOf(seen);
  const permission = refused ?? permits(words.law, file, by, name, at, data);
  const complete = faultsOf(kind, draft.values).length === 0;
  const follows = complete
    ? consequences(
        readBy(words.law, file, at),
        readBy(words.law, { ...file, acts: [...file.acts, { id: "draft", kind: name, at, by, data }] }, at),
      )
    : null;
  const told = (list: readonly ToldFault[]) => {
    setFaults(list);
    setAttempt((count) => count + 1);
    setBusy(false);
  };

  const record = async () => {
    setRefused(null);
    const own = faultsOf(kind, draft.values);
    if (own.length > 0)
      return told(
        own.map(({ field, code, limit }) => ({
          field,
          message: t(`fault-${code}`, { field: words.text(kind.fields[field]!.title), limit }),
        })),
      );
    setBusy(true);
    sentAt.current ??= clock();
    const answered = await recordAct(
      view.summary.id,
      { kind: name, at: draft.at ?? sentAt.current, as, data, version: seen.summary.version },
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
    if (problem.code === "unauthenticated") sessionEnded();
    if (problem.code === "conflict") {
      const present = (await again()).data?.view;
      if (present) {
        setFound(meanwhile(kind, name, draft, seen.acts, present.acts));
        setSeen(present);
      }
      return told([]);
    }
    if (problem.code === "not-permitted" && problem.reason) {
      setRefused({ permitted: false, reason: problem.reason, basis: problem.basis ?? [], warnings: [] });
      return told([]);
    }
    const listed = "faults" in problem ? (problem.faults ?? []) : [];
    told(
      listed.length > 0
        ? listed.map(({ pointer, message }) => ({
            field: fieldOfPointer(pointer) ?? "at",
            message: words.text(message),
          }))
        : [{ field: "at", message: "title" in problem ? problem.title : t("draft-unsaved") }],
    );
  };

  return (
    <>
      <Anchor component={Link} to={`/desk/files/${view.summary.id}`} size="sm">
        {t("back")}
      </Anchor>
      <h1>{words.text(kind.title)}</h1>
      <p>
        {t("for-file", { number: view.summary.number })}. {words.text(kind.help)}
      </p>
      <ActForm
        kind={kind}
        draft={draft}
        onChange={(next) => {
          setRefused(null);
          kept.change(next);
        }}
        capacities={capacities}
        context={{
          language: words.language,
          kind,
          directory: directory.map((one) => ({ ...one })),
          regions: [...new Set(directory.flatMap(({ region }) => region ?? []))].map((code) => ({
            code,
            name: code,
          })),
          region: me.region,
          acts: view.acts.map((act) => ({
            act,
            name: nameOfAct(act, words.kinds, words.language, words.moment),
          })),
          subjectName: words.subject,
          at,
          minor: readBy(words.law, file, at).facts.track === "minor",
          as,
          values: draft.values,
          set: () => undefined,
        }}
        permission={permission}
        faults={faults}
        attempt={attempt}
        busy={busy}
        onRecord={() => void record()}
        recordLabel={t("record")}
        after={
          <>
            {found && <Conflict meanwhile={found} kind={kind} />}
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
      />
    </>
  );
}

const NO_WORDS = { kk: "", ru: "", en: "" };
/** Stands in while an address names a kind of act that there is not. */
const EMPTY_KIND = {
  track: "file",
  title: NO_WORDS,
  did: NO_WORDS,
  help: NO_WORDS,
  actors: [],
  basis: [],
  fields: {},
} as const;
