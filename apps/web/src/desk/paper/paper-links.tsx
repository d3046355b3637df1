import { Anchor } from "@mantine/core";
import type { Act } from "@pana/law";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useWords } from "../file/words.js";
import { DESK_LANGUAGES } from "../language/i18n.js";
import look from "./paper.module.css";

interface PaperLinksProps {
  readonly fileId: string;
  readonly kind: string;
  /** The act that is recorded already; absent while its form is being filled in. */
  readonly act?: Act;
}

/** The papers that go with a kind of act: to be handed over, filled in by hand, or printed as recorded. */
export function PaperLinks({ fileId, kind, act }: PaperLinksProps) {
  const { t } = useTranslation("paper");
  const words = useWords();
  const own = Object.entries(words.law.jurisdiction.papers).filter(([, paper]) => paper.with.includes(kind));
  if (own.length === 0) return null;
  const scored = ({ blocks }: (typeof own)[number][1]) => blocks.some(({ type }) => type === "scale");
  const language = DESK_LANGUAGES.find((one) => one === act?.data.language);
  return own.map(([name, paper]) => {
    const search = new URLSearchParams({
      ...(language ? { language } : {}),
      ...(scored(paper) ? (act ? { act: act.id } : { empty: "yes" }) : {}),
    }).toString();
    return (
      <Anchor
        key={name}
        component={Link}
        to={`/desk/files/${fileId}/papers/${name}${search && `?${search}`}`}
        // What is typed into a form stays where it is.
        {...(act ? {} : { target: "_blank" })}
        size="sm"
        className={look.link ?? ""}
      >
        {t(scored(paper) && !act ? "print-empty" : "print-this", { paper: words.text(paper.title) })}
      </Anchor>
    );
  });
}

interface PapersPanelProps {
  readonly fileId: string;
  /** Whether the file is about the work of bodies: it has papers of its own. */
  readonly work: boolean;
  readonly className: string;
}

/** The papers of a file, on its page. */
export function PapersPanel({ fileId, work, className }: PapersPanelProps) {
  const { t } = useTranslation("paper");
  const words = useWords();
  const own = Object.entries(words.law.jurisdiction.papers).filter(
    ([, paper]) => paper.with.some((kind) => words.kinds[kind]?.about === "work") === work,
  );
  return (
    <section aria-labelledby="papers" className={className}>
      <h2 id="papers" className={look.panelTitle}>
        {t("papers")}
      </h2>
      <ul className={look.papers}>
        {own.map(([name, paper]) => (
          <li key={name}>
            <Anchor component={Link} to={`/desk/files/${fileId}/papers/${name}`}>
              {words.text(paper.title)}
            </Anchor>
            <div className={look.quiet}>{words.text(paper.help)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
