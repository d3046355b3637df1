import { Button, Group, SegmentedControl } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { groups } from "../../public/code.js";
import look from "../file/file.module.css";
import { useWords } from "../file/words.js";
import { DESK_LANGUAGES, type DeskLanguage, OWN_NAME } from "../language/i18n.js";
import { useSession } from "../session/session.js";
import { styleNonce } from "../style-nonce.js";

/** Only the card goes on the paper: whoever finds it learns neither a number nor a name, nor what Pana is. */
const PAGE =
  "@page { size: A6 landscape; margin: 0 } @media print { body * { visibility: hidden } " +
  "[data-log-card], [data-log-card] * { visibility: visible } " +
  "[data-log-card] { position: fixed; inset: 12mm auto auto 12mm; background: #fff; color: #000 } }";

interface LogCardProps {
  readonly code: string;
  /** RFC 3339. */
  readonly endsAt: string;
  readonly onDone: () => void;
}

/** The card with a code that was made just now, in the language of the person. */
export function LogCard({ code, endsAt, onDone }: LogCardProps) {
  const { t, i18n } = useTranslation("readings");
  const words = useWords();
  const [language, setLanguage] = useState<DeskLanguage>(words.language);
  const { pages: own } = useSession();
  const pages = own === null ? location.host : new URL(own).host;
  const said = i18n.getFixedT(language, "readings");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  return (
    <section aria-labelledby="log-card">
      <style nonce={styleNonce()}>{PAGE}</style>
      <h4 id="log-card" ref={heading} tabIndex={-1} className={look.subheading}>
        {t("card-once")}
      </h4>
      <SegmentedControl
        aria-label={t("card-language")}
        size="xs"
        value={language}
        onChange={(value) => setLanguage(value as DeskLanguage)}
        data={DESK_LANGUAGES.map((value) => ({ value, label: OWN_NAME[value] }))}
      />
      <div data-log-card lang={language}>
        <p>{said("card-text", { address: `${pages}/${language}/seen` })}</p>
        <p>
          <strong data-log-code>{groups(code).join("-")}</strong>
        </p>
        <p>{said("card-until", { when: words.moment(endsAt) })}</p>
      </div>
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => print()}>
          {t("print-card")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t("card-given")}
        </Button>
      </Group>
    </section>
  );
}
