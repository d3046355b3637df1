import { Alert, Anchor, NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { standing, timeline } from "../file/timeline.js";
import { nameOfAct } from "../file/timeline-panel.js";
import { useWords } from "../file/words.js";
import look from "./act.module.css";
import { correctionData, correctionForm, correctionValues } from "./correction.js";
import { Recording, type RecordingProps } from "./recording.js";

/** The correction of an act: its own form with the answers that stand now, whether the time was right, and why. */
export function Correcting(props: RecordingProps) {
  const { kind, about, view } = props;
  const { t } = useTranslation("act");
  const words = useWords();
  const entry = useMemo(
    () => timeline(view.acts).find(({ act, state }) => act.id === about && state !== "withdrawn"),
    [view.acts, about],
  );
  const corrected = entry && words.kinds[entry.act.kind];
  const form = useMemo(() => corrected && correctionForm(kind, corrected), [kind, corrected]);
  if (!entry || !corrected || !form) return <WhichAct {...props} />;
  const { act } = entry;
  const before = standing(entry);
  return (
    <Recording
      {...props}
      special={{
        form,
        begin: correctionValues(corrected, act.id, before),
        data: (draft) => correctionData(form, corrected, act.id, before, draft),
        atNow: true,
        lacking: (draft) => {
          const { data, at } = correctionData(form, corrected, act.id, before, draft);
          return data === undefined && at === undefined ? t("correct-nothing") : null;
        },
        field: { at: ({ at }) => at || before.at, as: act.by.kind },
        time: {
          title: t("correct-time"),
          kept: t("correct-same-time", { when: words.moment(before.at) }),
          other: t("correct-other-time"),
          from: before.at,
        },
        before: (
          <div className={look.panel}>
            <div className={look.quiet}>{t("correct-which")}</div>
            <strong>{nameOfAct(act, words.kinds, words.language, words.moment)}</strong>
            <div>{t("correct-help")}</div>
          </div>
        ),
      }}
    />
  );
}

/** The acts of my organisation that can be corrected, where the address names none of them. */
function WhichAct({ kind, about, view, me }: RecordingProps) {
  const { t } = useTranslation("act");
  const words = useWords();
  const navigate = useNavigate();
  const own = timeline(view.acts).filter(
    ({ act, state }) =>
      act.organisation.id === me.organisation &&
      state !== "withdrawn" &&
      act.kind !== "act.corrected" &&
      act.kind !== "act.withdrawn",
  );
  return (
    <div className={look.column}>
      <Anchor component={Link} to={`/desk/files/${view.summary.id}`} size="sm">
        {t("back")}
      </Anchor>
      <h1 className={look.title}>{words.text(kind.title)}</h1>
      <p className={look.lead}>{words.text(kind.help)}</p>
      {about !== null && (
        <Alert color="amber" variant="light" mb="md">
          {t("correct-not-there")}
        </Alert>
      )}
      <NativeSelect
        label={t("correct-which")}
        value=""
        onChange={({ currentTarget }) => void navigate(`?act=${currentTarget.value}`)}
        data={[
          { value: "", label: own.length > 0 ? t("choose") : t("no-such-act") },
          ...own.map(({ act }) => ({
            value: act.id,
            label: nameOfAct(act, words.kinds, words.language, words.moment),
          })),
        ]}
      />
    </div>
  );
}
