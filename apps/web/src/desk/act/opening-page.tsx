import { Anchor, Loader, Radio, Stack } from "@mantine/core";
import { compile, permits, type Subject, screen } from "@pana/law";
import { kz } from "@pana/law/kz";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { presently, useClock, useNow } from "../file/file-data.js";
import { LawProvider, readBy } from "../file/law.js";
import { type Looking, useMe } from "../file/me.js";
import { NotThere } from "../file/not-there.js";
import { openFile } from "../file/server.js";
import { useWords } from "../file/words.js";
import { useDecrees } from "../reading/reader.js";
import { useSession } from "../session/session.js";
import { useTitle } from "../shell/title.js";
import look from "./act.module.css";
import { ActForm } from "./act-form.js";
import { forgetHandedOver, handedOver } from "./begun.js";
import { consequences } from "./consequences.js";
import { ConsequencesPanel } from "./consequences-panel.js";
import type { Draft } from "./draft.js";
import { FieldGroup } from "./field/field-group.js";
import { useFieldContext } from "./field-context.js";
import { type About, beginningsFor } from "./opening.js";
import { NOBODY, PersonFields, personOf } from "./person-fields.js";
import { ScreeningPanel } from "./screening-panel.js";
import { useTelling } from "./telling.js";
import { toData } from "./values.js";
import { dayOf } from "./zone.js";

/** /desk/files/new */
export function OpeningPage() {
  const { t } = useTranslation("act");
  const about: About = useSearchParams()[0].get("about") === "work" ? "work" : "person";
  useTitle(t(about === "work" ? "new-work-title" : "new-title"));
  const clock = useClock();
  const now = useNow(clock.data);
  const decrees = useDecrees().data?.days;
  const law = useMemo(() => compile(kz, decrees ? { days: decrees } : {}), [decrees]);
  const me = useMe();
  if (clock.isError) return <NotThere error={clock.error} again={() => void clock.refetch()} />;
  if (!clock.data)
    return (
      <p role="status">
        <Loader size="xs" type="dots" aria-hidden mr="xs" />
        {t("shell:reading")}
      </p>
    );
  const { data } = clock;
  return (
    <LawProvider value={law}>
      <Opening key={about} about={about} me={me} now={now} clock={() => presently(data)} />
    </LawProvider>
  );
}

interface OpeningProps {
  readonly about: About;
  readonly me: Looking;
  readonly now: string;
  readonly clock: () => string;
}

/** The person of the file, where it is about one, and its first act, in one form: the file is opened by recording it. */
function Opening({ about, me, now, clock }: OpeningProps) {
  const { t } = useTranslation("act");
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const context = useFieldContext();
  const telling = useTelling();
  const beginnings = beginningsFor(words.kinds, me.kinds, about);
  const [person, setPerson] = useState(NOBODY);
  const { officer } = useSession();
  const [begun] = useState(() => {
    const handed = handedOver(officer.username);
    return handed && beginnings.includes(handed.kind) ? handed : null;
  });
  useEffect(forgetHandedOver, []);
  const [name, setName] = useState(begun?.kind ?? beginnings[0] ?? "person.detected");
  const kind = words.kinds[name]!;
  const capacities = me.kinds.filter((own) => kind.actors.includes(own)) as readonly Subject[];
  // What is typed for one beginning stays while another is looked at.
  const [key] = useState(() => crypto.randomUUID());
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() =>
    begun ? { [begun.kind]: { values: begun.values, at: null, as: capacities[0] ?? null, key } } : {},
  );
  const draft = drafts[name] ?? { values: {}, at: null, as: capacities[0] ?? null, key };
  // A retry after a lost answer must be the same request, moment and all, or its key would be taken for another's.
  const sentAt = useRef<string | null>(null);

  const today = dayOf(now);
  const known = personOf(person, today);
  const as = draft.as ?? capacities[0] ?? me.kinds[0] ?? "public";
  const at = draft.at || now;
  const data = toData(kind, draft.values);
  const by = { kind: as, organisation: me.organisation, ...(me.region ? { region: me.region } : {}) };
  const file = { jurisdiction: words.law.jurisdiction.id, person: known ?? {}, acts: [] };
  const started = { ...file, acts: [{ id: "draft", kind: name, at, by, data }] };
  const complete = known !== null && telling.own(kind, draft, now).length === 0;
  const after = readBy(words.law, started, at);

  const screening = screen(words.law, name, data, after.facts.track === "minor");

  const open = async () => {
    const own = telling.own(kind, draft, clock());
    if (known === null) own.unshift({ field: "born", message: t("new-born-fault") });
    telling.begin();
    if (own.length > 0 || known === null) return telling.tell(own);
    sentAt.current ??= clock();
    const answered = await openFile(
      known,
      { kind: name, at: draft.at ?? sentAt.current, as, data },
      draft.key,
    );
    if (answered.done) {
      void queries.invalidateQueries();
      await navigate(`/desk/files/${answered.value.id}`);
      return;
    }
    if (answered.refused.code !== "offline") sentAt.current = null;
    telling.refuse(answered.refused);
  };

  return (
    <div className={look.column}>
      <Anchor component={Link} to="/desk/files" size="sm">
        {t("to-files")}
      </Anchor>
      <h1 className={look.title}>{t(about === "work" ? "new-work-title" : "new-title")}</h1>
      <p className={look.lead}>{t(about === "work" ? "new-work-help" : "new-help")}</p>
      <ActForm
        kind={kind}
        draft={draft}
        onChange={(next) => {
          telling.typed();
          setDrafts({ ...drafts, [name]: next });
        }}
        capacities={capacities}
        context={{
          ...context,
          kind,
          region: me.region,
          acts: [],
          at,
          minor: after.facts.track === "minor",
          as,
          values: draft.values,
          set: () => undefined,
        }}
        permission={telling.refused ?? permits(words.law, file, by, name, at, data)}
        telling={telling}
        now={now}
        onRecord={() => void open()}
        recordLabel={t("new-record")}
        before={
          <>
            {about === "person" && (
              <PersonFields
                person={person}
                onChange={setPerson}
                error={telling.faults.find(({ field }) => field === "born")?.message}
              />
            )}
            {begun === null && beginnings.includes(words.law.jurisdiction.screening?.of ?? "") && (
              <Anchor component={Link} to="/desk/screening" size="sm" w="fit-content">
                {t("new-guided")}
              </Anchor>
            )}
            {begun !== null && (
              <p className={look.panel} role="status">
                {t("new-begun")}
              </p>
            )}
            {beginnings.length > 1 && (
              <FieldGroup
                name="kind"
                title={t("new-first")}
                help={undefined}
                optional={false}
                error={undefined}
              >
                <Stack gap="xs">
                  {beginnings.map((one) => (
                    <Radio
                      key={one}
                      name="kind"
                      value={one}
                      label={words.kinds[one] ? words.text(words.kinds[one].did) : one}
                      description={words.kinds[one] ? words.text(words.kinds[one].help) : undefined}
                      checked={one === name}
                      onChange={() => setName(one)}
                    />
                  ))}
                </Stack>
              </FieldGroup>
            )}
          </>
        }
        after={
          <>
            {screening && <ScreeningPanel screening={screening} now={now} />}
            <ConsequencesPanel
              consequences={complete ? consequences(readBy(words.law, file, at), after) : null}
              bearerName={(duty) => words.subject(duty.bearer.kind)}
              now={now}
            />
          </>
        }
      />
    </div>
  );
}
