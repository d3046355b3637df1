import { Badge, Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { AnswerList, LeftOut } from "../file/answer-list.js";
import { answers } from "../file/answers.js";
import look from "../file/file.module.css";
import { useNow } from "../file/file-data.js";
import { useNames } from "../file/file-page.js";
import { NotThere } from "../file/not-there.js";
import type { ShownAct } from "../file/timeline-panel.js";
import { useWords } from "../file/words.js";
import { hasRole, useSession } from "../session/session.js";
import { useTitle } from "../shell/title.js";
import { AnswerPanel } from "./answer-panel.js";
import own from "./package.module.css";
import { type Package, readPackage } from "./server.js";

/** /desk/packages/:id: what a referral sent, and the answer to it. */
export function PackagePage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("package");
  useTitle(t("page"));
  const sent = useQuery({
    queryKey: ["package", id],
    queryFn: async ({ signal }) => ({ view: await readPackage(id, signal), received: performance.now() }),
    retry: false,
  });
  const now = useNow(sent.data);
  if (sent.isError)
    return <NotThere error={sent.error} title={t("closed")} again={() => void sent.refetch()} />;
  if (!sent.data)
    return (
      <p role="status" className={look.quiet}>
        <Loader size="xs" type="dots" aria-hidden mr="xs" />
        {t("loading")}
      </p>
    );
  return <PackageScreen sent={sent.data.view} now={now} />;
}

function PackageScreen({ sent, now }: { readonly sent: Package; readonly now: string }) {
  const { t } = useTranslation("package");
  const words = useWords();
  const session = useSession();
  const minor = sent.track === "minor";
  return (
    <div className={own.page}>
      <header>
        <h1 className={look.title}>{t("title", { number: sent.number })}</h1>
        <Badge color={minor ? "amber" : "teal"} variant="light" mr={6}>
          {t(minor ? "minor" : "adult")}
        </Badge>
        {sent.sex !== null && (
          <Badge color="gray" variant="light">
            {t(`file:sex-${sent.sex}`)}
          </Badge>
        )}
        <p className={look.quiet}>
          {sent.from && `${words.text(sent.from.name)} · `}
          {words.moment(sent.sentAt)}
        </p>
      </header>
      <p className={own.until} data-late={sent.answerBy !== null && now >= sent.answerBy}>
        {sent.answerBy !== null && <strong>{t("answer-by", { when: words.end(sent.answerBy, now) })}</strong>}
        <span>{t("closes", { when: words.end(sent.until, now) })}</span>
      </p>
      <section aria-labelledby="sent" className={look.panel}>
        <h2 id="sent" className={look.heading}>
          {t("sent")}
        </h2>
        <ol className={look.timeline}>
          {sent.acts.map((act) => (
            <SentAct key={act.id} act={act} sent={sent} />
          ))}
        </ol>
        <p className={look.quiet}>{t("no-more")}</p>
      </section>
      {hasRole(session, "officer") && sent.mayAnswerAs.length > 0 && <AnswerPanel sent={sent} now={now} />}
    </div>
  );
}

/** Of the referral itself what the page has not said already: to whom, what goes along and until when. */
const untold = ({
  to: _to,
  organisations: _organisations,
  contents: _contents,
  answerBy: _answerBy,
  until: _until,
  ...said
}: ShownAct["data"]) => said;

/** One act that goes along: what was done, when, by whom, and what was answered. */
function SentAct({ act, sent }: { readonly act: ShownAct; readonly sent: Package }) {
  const words = useWords();
  const names = useNames({ acts: sent.acts, participants: [] });
  const kind = words.kinds[act.kind];
  return (
    <li className={look.act} data-state="stands" data-kind={act.kind}>
      <h3 className={look.actTitle}>{kind ? words.text(kind.did) : act.kind}</h3>
      <div className={look.quiet}>
        <time dateTime={act.at}>{words.moment(act.at)}</time> · {words.text(act.organisation.name)}
      </div>
      <AnswerList list={answers(kind, act.id === sent.id ? untold(act.data) : act.data, names)} />
      <LeftOut fields={act.closed} kind={kind} />
    </li>
  );
}
