import { Alert, Anchor, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { codeOf } from "../../api/operation.js";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { AssessForm, useGroundWords } from "./assess-form.js";
import { DangerButton, DangerSign, useDangerMark } from "./danger.js";
import { DialoguePanel } from "./dialogue-panel.js";
import { KeysHelp } from "./keys-help.js";
import { type Report, readReport } from "./operations.js";
import { Pictures } from "./pictures.js";
import reportLook from "./report.module.css";
import look from "./reports.module.css";
import { SimilarPanel } from "./similar-panel.js";

/** How often a report that is being looked at is read again, in milliseconds: the reporter may be writing. */
const AGAIN = 15_000;

/** /desk/reports/:id */
export function ReportPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("reports");
  useTitle(t("one"));
  const report = useQuery({
    queryKey: ["reports", "one", id],
    queryFn: ({ signal }) => readReport({ path: { id }, signal }),
    refetchInterval: AGAIN,
  });
  return (
    <>
      <Anchor component={Link} to="/desk/reports" size="sm">
        {t("back")}
      </Anchor>
      {report.data ? (
        <ReportScreen key={id} report={report.data} />
      ) : report.isPending ? (
        <Reading />
      ) : codeOf(report.error) === "not-visible" ? (
        <Alert color="gray" role="alert" mt="sm" title={t("not-there")} />
      ) : (
        <ProblemAlert error={report.error} again={() => void report.refetch()} />
      )}
    </>
  );
}

function ReportScreen({ report }: { readonly report: Report }) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const navigate = useNavigate();
  const mark = useDangerMark();
  const reply = useRef<HTMLTextAreaElement>(null);
  const assess = useRef<HTMLHeadingElement>(null);
  const isNew = report.state === "new";
  const [wasNew] = useState(isNew);
  const { answers } = report;
  return (
    <>
      <div className={list.titleRow}>
        <div>
          <h1 className={look.title}>{t("one-of", { when: reader.moment(report.receivedAt) })}</h1>
          <p className={look.line}>
            <DangerSign danger={report.danger} />
            {" · "}
            {t(`state-${report.state}`)}
            {isNew && ` · ${t("waiting", { time: reader.span(report.receivedAt, report.now) })}`}
            {report.unanswered && (
              <>
                {" · "}
                <strong className={look.unanswered}>{t("unanswered")}</strong>
              </>
            )}
          </p>
        </div>
        <div className={look.tools}>
          <DangerButton
            inDanger={report.danger === "now"}
            busy={mark.busy}
            shortcut="D"
            onToggle={() => mark.toggle(report)}
          />
          <KeysHelp
            keys={[
              { keys: ["d", "F8"], says: "key-danger", does: () => mark.mark(report) },
              ...(isNew ? [{ keys: ["a"], says: "key-assess", does: () => assess.current?.focus() }] : []),
              { keys: ["w"], says: "key-reply", does: () => reply.current?.focus() },
              { keys: ["q"], says: "key-queue", does: () => void navigate("/desk/reports") },
            ]}
          />
        </div>
      </div>
      <p role="status" className={look.unseen}>
        {mark.marked ? t(`marked-${mark.marked}`) : ""}
      </p>
      <ProblemAlert error={mark.error} />
      {report.danger === "now" && isNew && (
        <Alert color="red" mb="md" role="note">
          {t("danger-do")}
        </Alert>
      )}
      <div className={look.page}>
        <div className={look.column}>
          <SaidPanel report={report} />
          {report.assessment === null ? (
            <AssessForm report={report} heading={assess} />
          ) : (
            <AssessedPanel report={report} justNow={wasNew} />
          )}
        </div>
        <div className={look.column}>
          <SimilarPanel
            text={`${answers.what} ${answers.where ?? ""}`}
            except={report.id}
            region={report.region}
          />
          <DialoguePanel report={report} field={reply} />
        </div>
      </div>
    </>
  );
}

/** What the reporter said, as said, and how it came. */
function SaidPanel({ report }: { readonly report: Report }) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const { answers, language } = report;
  const region = reader.region(report.region);
  return (
    <section className={look.panel} aria-labelledby="said">
      <h2 id="said" className={look.heading}>
        {t("said")}
      </h2>
      <p className={list.quiet}>{t("said-in", { language: t(`language-${language}`) })}</p>
      {report.readable ? (
        <p className={reportLook.said} lang={language}>
          {answers.what}
        </p>
      ) : (
        <Alert color="orange" role="note">
          {t("unreadable-help")}
        </Alert>
      )}
      <Pictures id={report.id} places={report.pictures} />
      <dl className={reportLook.answers}>
        {(answers.where || region) && (
          <div>
            <dt>{t("where")}</dt>
            <dd>
              {answers.where && <span lang={language}>{answers.where}</span>}
              {answers.where && region && " · "}
              {region}
            </dd>
          </div>
        )}
        {answers.about && (
          <div>
            <dt>{t("about")}</dt>
            <dd>{t(`about-${answers.about}`)}</dd>
          </div>
        )}
        {answers.who && (
          <div>
            <dt>{t("who")}</dt>
            <dd lang={language}>{answers.who}</dd>
          </div>
        )}
        <div>
          <dt>{t("contact")}</dt>
          <dd lang={answers.contact ? language : undefined}>{answers.contact || t("contact-none")}</dd>
        </div>
        <div>
          <dt>{t("came")}</dt>
          <dd>
            {t(`channel-${report.channel}`)}, {reader.moment(report.receivedAt)}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** What came of the report; takes the focus when it comes to be while the page is open. */
function AssessedPanel({ report, justNow }: { readonly report: Report; readonly justNow: boolean }) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const groundWords = useGroundWords();
  const { assessment, fileId, fileNumber } = report;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form that had the focus is gone: what came of it is where the reader goes on.
    if (justNow && document.activeElement === document.body) panel.current?.focus();
  }, [justNow]);
  if (assessment === null) return null;
  return (
    <section ref={panel} tabIndex={-1} className={look.panel} aria-labelledby="assessed" role="status">
      <h2 id="assessed" className={look.heading}>
        {fileNumber === null
          ? t("assessed-closed", { ground: groundWords(assessment.ground ?? "other") })
          : t("assessed-open", { number: fileNumber })}
      </h2>
      <p className={look.line}>{t("assessed", { when: reader.moment(assessment.at) })}</p>
      {assessment.note && <p className={look.line}>{t("assessed-note", { note: assessment.note })}</p>}
      <div className={look.foot}>
        {fileId && fileNumber && (
          <Button component={Link} to={`/desk/files/${fileId}`} size="sm">
            {t("go-to-file", { number: fileNumber })}
          </Button>
        )}
        <Button component={Link} to="/desk/reports" size="sm" variant="default">
          {t("back")}
        </Button>
      </div>
    </section>
  );
}
