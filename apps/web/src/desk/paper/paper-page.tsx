import { Anchor, Button, Checkbox, NativeSelect, SegmentedControl } from "@mantine/core";
import { LANGUAGES, type Language, type Paper } from "@pana/law";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { caseFileOf, readBy } from "../file/law.js";
import { OpenedFile } from "../file/opened-file.js";
import type { FileView } from "../file/server.js";
import { useWords, wordsIn } from "../file/words.js";
import { OWN_NAME } from "../language/i18n.js";
import { notePaper } from "../readings/operations.js";
import { useSession } from "../session/session.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { useTitle } from "../shell/title.js";
import { styleNonce } from "../style-nonce.js";
import { type Filling, talksOf } from "./filled.js";
import look from "./paper.module.css";
import { PrintedPaper } from "./printed-paper.js";

/**
 * A page without margins leaves a browser no room for its own lines, which would print the address of the file; the
 * paper brings its margins itself. Only while a paper is shown: other pages print as browsers print.
 */
const PAGE = "@page { size: A4; margin: 0 } @media print { html, body { background: #fff } }";

/** /desk/files/:id/papers/:paper */
export function PaperPage() {
  const { paper = "" } = useParams();
  return (
    <OpenedFile>
      {({ law, view, now }) => {
        const declared = law.jurisdiction.papers[paper];
        if (!declared) return <NotFoundPage />;
        return <PaperScreen key={paper} name={paper} paper={declared} view={view} now={now} />;
      }}
    </OpenedFile>
  );
}

interface PaperScreenProps {
  readonly name: string;
  readonly paper: Paper;
  readonly view: FileView;
  readonly now: string;
}

/** The paper as it will be printed, and above it what is chosen for it: the language is the person's, not the screen's. */
function PaperScreen({ name, paper, view, now }: PaperScreenProps) {
  const { t, i18n } = useTranslation("paper");
  const screen = useWords();
  const { law } = screen;
  useTitle(screen.text(paper.title));
  const session = useSession();
  const fileId = view.summary.id;
  useEffect(() => {
    // Also where it is the browser's own menu that prints. What is on the screen can be printed without a network as well.
    const note = () => void notePaper({ path: { id: fileId }, body: { paper: name } }).catch(() => undefined);
    addEventListener("beforeprint", note);
    return () => removeEventListener("beforeprint", note);
  }, [fileId, name]);
  const [search, setSearch] = useSearchParams();
  const [numbered, setNumbered] = useState(true);
  const asked = search.get("language");
  const language: Language = LANGUAGES.find((one) => one === asked) ?? screen.language;
  const reading = useMemo(() => readBy(law, caseFileOf(view), now), [law, view, now]);
  const scored = paper.blocks.some(({ type }) => type === "scale");
  const talks = useMemo(
    () => (scored ? talksOf(law, reading.file, view.acts) : []),
    [law, reading, view, scored],
  );
  const talk =
    search.get("empty") === "yes"
      ? null
      : (talks.find(({ id }) => id === search.get("act")) ?? talks.at(-1) ?? null);
  const choose = (change: Record<string, string>, ...gone: string[]) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) next.set(name, value);
    for (const name of gone) next.delete(name);
    setSearch(next, { replace: true });
  };
  const said = i18n.getFixedT(language, "file");
  const filling: Filling = {
    words: useMemo(() => wordsIn(law, language), [law, language]),
    number: numbered ? view.summary.number : null,
    now,
    organisation: session.organisation.name[language],
    person: view.person,
    facts: reading.facts,
    talk,
    sex: (sex) => said(`sex-${sex}`),
    stateless: said("stateless"),
  };
  return (
    <>
      <style nonce={styleNonce()}>{PAGE}</style>
      <div className={look.tools} data-print="no">
        <Anchor component={Link} to={`/desk/files/${view.summary.id}`} size="sm">
          {t("back")}
        </Anchor>
        <div className={look.toolRow}>
          <div>
            <div className={look.label} id="paper-language">
              {t("language")}
            </div>
            <SegmentedControl
              aria-labelledby="paper-language"
              value={language}
              onChange={(next) => choose({ language: next })}
              data={LANGUAGES.map((value) => ({ value, label: OWN_NAME[value] }))}
            />
          </div>
          {scored && talks.length > 0 && (
            <NativeSelect
              label={t("which-talk")}
              value={talk?.id ?? ""}
              onChange={({ currentTarget: { value } }) =>
                value === "" ? choose({ empty: "yes" }, "act") : choose({ act: value }, "empty")
              }
              data={[
                ...talks.map(({ id, at }) => ({ value: id, label: screen.moment(at) })),
                { value: "", label: t("empty") },
              ]}
            />
          )}
          <Button onClick={() => print()}>{t("print")}</Button>
        </div>
        <Checkbox
          label={t("with-number")}
          description={t("with-number-help")}
          checked={numbered}
          onChange={({ currentTarget }) => setNumbered(currentTarget.checked)}
        />
        <p className={look.quiet}>{t("by-hand")}</p>
      </div>
      <PrintedPaper
        paper={paper}
        filling={filling}
        rights={reading.rights}
        demonstration={session.demonstration}
      />
    </>
  );
}
