import { Button, Stack } from "@mantine/core";
import type { ActKind } from "@pana/law";
import { TRACKS } from "@pana/law";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import look from "./file.module.css";
import { Ground } from "./ground.js";
import type { NextAction, NextActions } from "./next.js";
import { useWords } from "./words.js";

interface NextPanelProps {
  readonly next: NextActions;
  readonly kinds: Readonly<Record<string, ActKind>>;
  readonly fileId: string;
  readonly now: string;
}

/** Correcting and withdrawing are offered at the act itself. */
const AT_THE_ACT = ["act.corrected", "act.withdrawn"];

/** What may be done next by my organisation, the most likely first; what may not, greyed, with its reason. */
export function NextPanel({ next, kinds, fileId, now }: NextPanelProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  const title = (kind: string) => {
    const declared = kinds[kind];
    return declared ? words.text(declared.title) : kind;
  };
  const link = (kind: string) => `/desk/files/${fileId}/acts/${kind}`;
  const other = next.other.filter(({ kind }) => !AT_THE_ACT.includes(kind));
  const closed = next.closed.filter(({ kind }) => !AT_THE_ACT.includes(kind));
  return (
    <section aria-labelledby="next" className={look.panel}>
      <h2 id="next" className={look.heading}>
        {t("next")}
      </h2>
      {next.likely.length === 0 && other.length === 0 && <p className={look.quiet}>{t("next-none")}</p>}
      <Stack gap="xs" component="ul" className={look.plainList}>
        {next.likely.map((action, index) => (
          <li key={action.kind}>
            <Button
              component={Link}
              to={link(action.kind)}
              variant={index === 0 || action.meets.length > 0 ? "filled" : "light"}
              fullWidth
              justify="flex-start"
              classNames={{ label: look.wrapLabel, inner: look.wrapInner, root: look.wrapButton }}
            >
              {title(action.kind)}
            </Button>
            {action.meets.map((duty) => (
              <div key={duty.id} className={look.quiet}>
                {t("would-meet", { duty: words.text(duty.title) })}
                {duty.due && <> · {words.until(duty.due, now)}</>}
              </div>
            ))}
          </li>
        ))}
      </Stack>
      {next.refused.length > 0 && (
        <>
          <h3 className={look.subheading}>{t("next-refused")}</h3>
          <ul className={look.rows}>
            {next.refused.map((action) => (
              <Refused key={action.kind} action={action} title={title(action.kind)} now={now} />
            ))}
          </ul>
        </>
      )}
      {other.length > 0 && (
        <details className={look.fold}>
          <summary>{t("next-other", { count: other.length })}</summary>
          <ByTrack
            actions={other}
            kinds={kinds}
            row={({ kind }) => (
              <li key={kind}>
                <Link to={link(kind)} className={look.link}>
                  {title(kind)}
                </Link>
              </li>
            )}
          />
        </details>
      )}
      {closed.length > 0 && (
        <details className={look.fold}>
          <summary>{t("next-closed", { count: closed.length })}</summary>
          <p className={look.quiet}>{t("next-closed-help")}</p>
          <ByTrack
            actions={closed}
            kinds={kinds}
            row={(action) => (
              <Refused key={action.kind} action={action} title={title(action.kind)} now={now} />
            )}
          />
        </details>
      )}
    </section>
  );
}

interface ByTrackProps {
  readonly actions: readonly NextAction[];
  readonly kinds: Readonly<Record<string, ActKind>>;
  readonly row: (action: NextAction) => React.ReactNode;
}

function ByTrack({ actions, kinds, row }: ByTrackProps) {
  const { t } = useTranslation("file");
  return TRACKS.map((track) => {
    const some = actions.filter(({ kind }) => kinds[kind]?.track === track);
    return some.length === 0 ? null : (
      <div key={track}>
        <h3 className={look.subheading}>{t(`track-${track}`)}</h3>
        <ul className={look.rows}>{some.map(row)}</ul>
      </div>
    );
  });
}

interface RefusedProps {
  readonly action: NextAction;
  readonly title: string;
  readonly now: string;
}

/** Greyed and still readable: a refusal is worth nothing without its reason and its provision. */
function Refused({ action, title, now }: RefusedProps) {
  const words = useWords();
  const { reason, basis } = action.permission;
  return (
    <li className={look.refused} data-kind={action.kind}>
      <span className={look.refusedTitle}>{title}</span>
      {reason && <div>{words.text(reason)}</div>}
      <Ground basis={basis} on={now} />
    </li>
  );
}
