import { Anchor, Button, NativeSelect } from "@mantine/core";
import { CARD_ANSWERS, CARD_LANGUAGES, type CardLanguage } from "@pana/law";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { OWN_NAMES } from "../../public/languages.js";
import { useWords } from "../file/words.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { useTitle } from "../shell/title.js";
import { styleNonce } from "../style-nonce.js";
import look from "./cards.module.css";

/** As on every paper: no margins, so that the browser has no room for its own lines and no address is printed. */
const PAGE = "@page { size: A4; margin: 0 } @media print { html, body { background: #fff } }";

/** /desk/screening/cards: the sentences in large print, to be printed and pointed at; of nobody, so of no file. */
export function CardsPage() {
  const { t } = useTranslation("screening");
  useTitle(t("cards-title"));
  const words = useWords();
  const rules = words.law.jurisdiction.screening;
  const [search, setSearch] = useSearchParams();
  if (rules === null) return <NotFoundPage />;
  const asked = search.get("language");
  const language: CardLanguage = CARD_LANGUAGES.find((one) => one === asked) ?? words.language;
  const { cards, cardWords } = rules;
  return (
    <>
      <style nonce={styleNonce()}>{PAGE}</style>
      <div className={look.tools} data-print="no">
        <Anchor component={Link} to="/desk/screening" size="sm">
          {t("to-screening")}
        </Anchor>
        <h1 className={look.title}>{t("cards-title")}</h1>
        <p className={look.quiet}>{t("cards-lead")}</p>
        <div className={look.row}>
          <NativeSelect
            label={t("cards-language")}
            value={language}
            onChange={({ currentTarget: { value } }) => setSearch({ language: value }, { replace: true })}
            data={CARD_LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          />
          <Button onClick={() => print()}>{t("print")}</Button>
        </div>
      </div>
      <article className={look.sheet} lang={language} aria-label={t("cards-title")}>
        <div className={look.running}>
          <ul className={look.replies}>
            {CARD_ANSWERS.map((one) => (
              <li key={one}>{cardWords.answers[one][language]}</li>
            ))}
          </ul>
        </div>
        <div className={look.content}>
          <div className={look.inner}>
            <p className={look.lead}>{cardWords.lead[language]}</p>
            <ul className={look.cards}>
              {cards.map(({ name, says }) => (
                <li key={name}>{says[language]}</li>
              ))}
            </ul>
            <p className={look.lead}>{cardWords.free[language]}</p>
            <p className={look.lead}>{cardWords.help[language]}</p>
          </div>
        </div>
        <div className={look.below} />
      </article>
    </>
  );
}
