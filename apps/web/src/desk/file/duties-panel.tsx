import { Badge, Button } from "@mantine/core";
import type { Duty, DutyState } from "@pana/law";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActLink } from "./facts-panel.js";
import look from "./file.module.css";
import { Ground } from "./ground.js";
import { byUrgency } from "./next.js";
import { useWords } from "./words.js";

interface DutiesPanelProps {
  readonly duties: readonly Duty[];
  readonly mine: readonly Duty[];
  readonly now: string;
  readonly fileId: string;
  readonly actName: (id: string) => string;
  readonly bearerName: (duty: Duty) => string;
  /** The title of the act that meets a duty, where this organisation may perform it now. */
  readonly meetBy: (duty: Duty) => string | null;
}

const COLOURS: Readonly<Record<DutyState, string>> = {
  open: "teal",
  overdue: "red",
  met: "gray",
  "met-late": "amber",
  lapsed: "gray",
};

const isOwed = ({ state }: Duty) => state === "open" || state === "overdue";

/** What is owed now, mine first, then others'; what was met, met late or has lapsed is folded and never gone. */
export function DutiesPanel(props: DutiesPanelProps) {
  const { duties, mine } = props;
  const { t } = useTranslation("file");
  const owed = duties.filter(isOwed).sort(byUrgency);
  const own = owed.filter((duty) => mine.includes(duty));
  const others = owed.filter((duty) => !mine.includes(duty));
  const before = duties
    .filter((duty) => !isOwed(duty))
    .sort((a, b) =>
      (b.dischargedAt ?? b.lapsed?.at ?? "") < (a.dischargedAt ?? a.lapsed?.at ?? "") ? -1 : 1,
    );
  const rows = (some: readonly Duty[], withButton = false) => (
    <ul className={look.rows}>
      {some.map((duty) => (
        <DutyRow key={duty.id} {...props} duty={duty} withButton={withButton} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="owed" className={look.panel}>
      <h2 id="owed" className={look.heading}>
        {t("owed")}
      </h2>
      {owed.length === 0 && <p className={look.quiet}>{t("owed-nothing")}</p>}
      {owed.length > 0 && (
        <>
          <h3 className={look.subheading}>{t("owed-by-me")}</h3>
          {own.length > 0 ? rows(own, true) : <p className={look.quiet}>{t("owed-nothing-mine")}</p>}
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className={look.subheading}>{t("owed-by-others")}</h3>
          {rows(others)}
        </>
      )}
      {before.length > 0 && (
        <details className={look.fold}>
          <summary>{t("owed-before", { count: before.length })}</summary>
          {rows(before)}
        </details>
      )}
    </section>
  );
}

interface DutyRowProps extends DutiesPanelProps {
  readonly duty: Duty;
  readonly withButton: boolean;
}

function DutyRow({ duty, now, fileId, actName, bearerName, meetBy, withButton }: DutyRowProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  const meet = withButton ? meetBy(duty) : null;
  return (
    <li className={look.row} data-state={duty.state}>
      <div className={look.rowHead}>
        <strong>{words.text(duty.title)}</strong>
        <Badge size="sm" color={COLOURS[duty.state]} variant={duty.state === "overdue" ? "filled" : "light"}>
          {t(`state-${duty.state}`)}
        </Badge>
      </div>
      <DutyTime duty={duty} now={now} />
      <div className={look.quiet}>
        {t("bearer")}: {bearerName(duty)}
        {duty.to.length > 0 && (
          <>
            <br />
            {t("to-whom")}: {duty.to.map(words.subject).join(", ")}
          </>
        )}
      </div>
      {duty.note && <div className={look.quiet}>{words.text(duty.note)}</div>}
      {duty.liability && (
        <div>
          {t("liable-since", { when: words.moment(duty.liability.since) })}
          <div className={look.quiet}>{words.text(duty.liability.note)}</div>
          <Ground basis={duty.liability.basis} on={duty.liability.since} />
        </div>
      )}
      <Ground basis={duty.basis} on={duty.arisen}>
        <div>{t("arisen", { when: words.moment(duty.arisen) })}</div>
        <ActLink id={duty.arisenBy} name={actName(duty.arisenBy)} />
      </Ground>
      {meet && (
        <Button
          component={Link}
          to={`/desk/files/${fileId}/acts/${duty.duty}`}
          size="compact-md"
          mt={6}
          color={duty.state === "overdue" ? "red" : "teal"}
        >
          {meet}
        </Button>
      )}
    </li>
  );
}

/** The time of a duty in words: what is left, or how it ended and why. */
function DutyTime({ duty, now }: { readonly duty: Duty; readonly now: string }) {
  const { t } = useTranslation("file");
  const words = useWords();
  if (duty.lapsed) {
    return (
      <div>
        {t("lapsed-at", { when: words.moment(duty.lapsed.at) })}
        <div className={look.quiet}>{words.text(duty.lapsed.reason)}</div>
        <Ground basis={duty.lapsed.basis} on={duty.lapsed.at} />
      </div>
    );
  }
  if (duty.dischargedAt) {
    return (
      <div>
        {duty.state === "met-late" && duty.due
          ? t("met-late-at", { when: words.moment(duty.dischargedAt), due: words.end(duty.due) })
          : t("met-at", { when: words.moment(duty.dischargedAt) })}
      </div>
    );
  }
  if (duty.due === null) {
    return (
      <div>
        {t("no-term")} · {t("owed-for", { age: words.span(duty.arisen, now) })}
      </div>
    );
  }
  return <div className={duty.state === "overdue" ? look.late : undefined}>{words.until(duty.due, now)}</div>;
}
