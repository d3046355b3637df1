import { Anchor, Button, SegmentedControl } from "@mantine/core";
import { type Depth, type ScreeningRules, screen } from "@pana/law";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";
import { useWords } from "../file/words.js";
import { useAskBeforeLeaving } from "../shell/ask-before-leaving.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { useTitle } from "../shell/title.js";
import { InFull } from "./in-full.js";
import { Outcome } from "./outcome.js";
import { Patrol } from "./patrol.js";
import { PersonCards } from "./person-cards.js";
import look from "./screening.module.css";
import { useTicking } from "./use-ticking.js";

/** /desk/screening */
export function ScreeningPage() {
  const { jurisdiction } = useWords().law;
  return jurisdiction.screening ? <Guided rules={jurisdiction.screening} /> : <NotFoundPage />;
}

/** Signs ticked in the street or in peace, read as they are ticked. Nothing leaves this page before an officer records it. */
function Guided({ rules }: { readonly rules: ScreeningRules }) {
  const { t } = useTranslation("screening");
  useTitle(t("title"));
  const words = useWords();
  const kind = words.kinds[rules.of]!;
  const ticking = useTicking(rules, kind);
  const [depth, setDepth] = useState<Depth>("patrol");
  const [round, setRound] = useState(0);
  const [place, setPlace] = useState(0);
  const [handed, setHanded] = useState(false);
  const takeBack = useCallback(() => setHanded(false), []);
  const [now] = useState(() => Temporal.Now.instant().toString());
  useAskBeforeLeaving(!ticking.empty);
  // On the street the connection may be gone when the form is wanted.
  useEffect(() => void import("../act/opening-page.js").catch(() => undefined), []);
  const minor =
    ticking.data.minorLikely === true ||
    ticking.isTicked(rules.circumstances.find(({ name }) => name === "minority")?.ticks ?? NO_TICK);
  const screening = screen(words.law, rules.of, ticking.data, minor);
  if (screening === null) return <NotFoundPage />;
  const outcome = <Outcome rules={rules} kind={kind} ticking={ticking} screening={screening} now={now} />;
  return (
    <div className={look.page}>
      <h1 className={look.title}>{t("title")}</h1>
      {(depth === "full" || place === 0) && <p className={look.lead}>{t("lead")}</p>}
      <div className={look.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t("depth")}
          value={depth}
          onChange={(next) => setDepth(next as Depth)}
          data={[
            { value: "patrol", label: t("patrol") },
            { value: "full", label: t("full") },
          ]}
        />
        <Button variant="default" size="compact-sm" onClick={() => setHanded(true)}>
          {t("give-phone")}
        </Button>
      </div>
      {depth === "patrol" ? (
        <Patrol
          rules={rules}
          kind={kind}
          ticking={ticking}
          place={place}
          onGo={setPlace}
          outcome={outcome}
          live={
            <div className={look.live} aria-live="polite">
              <p>{words.text(screening.said[0]!)}</p>
              <p className={look.elements}>
                {screening.elements
                  .map(
                    ({ title, signs }) =>
                      `${words.text(title)}: ${signs.map(words.text).join("; ") || t("act:screening-none")}`,
                  )
                  .join(" · ")}
              </p>
            </div>
          }
        />
      ) : (
        <div className={look.columns}>
          <InFull key={round} rules={rules} kind={kind} ticking={ticking} />
          <div className={look.side}>{outcome}</div>
        </div>
      )}
      <div className={look.foot}>
        <p className={look.help}>{t("give-phone-help")}</p>
        <Anchor component={Link} to="/desk/screening/cards" target="_blank" size="sm">
          {t("print-cards")}
        </Anchor>
        {!ticking.empty && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => {
              ticking.clear();
              setPlace(0);
              setRound(round + 1);
            }}
          >
            {t("again")}
          </Anchor>
        )}
      </div>
      {handed && (
        <PersonCards rules={rules} answers={ticking.cards} onAnswer={ticking.answer} onDone={takeBack} />
      )}
    </div>
  );
}

const NO_TICK = { field: "", value: "" } as const;
