import { Alert, Anchor, Badge, Stack, Text } from "@mantine/core";
import type { Facts, Person, RunningTerm } from "@pana/law";
import { useTranslation } from "react-i18next";
import look from "./file.module.css";
import { Ground } from "./ground.js";
import { usePerson } from "./person.js";
import { useWords } from "./words.js";

interface FactsPanelProps {
  readonly facts: Facts;
  readonly person: Person;
  readonly now: string;
  /** What was done, by the id of the act. */
  readonly actName: (id: string) => string;
}

/** A link to an act in the timeline of the same page. */
export function ActLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation("file");
  return (
    <Anchor href={`#act-${id}`} size="sm">
      {t("from-act", { act: name })}
    </Anchor>
  );
}

/** What is known, each thing with the act from which it follows. */
export function FactsPanel({ facts, person, now, actName }: FactsPanelProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  const known = usePerson(person, now);
  return (
    <section aria-labelledby="known" className={look.panel}>
      <h2 id="known" className={look.heading}>
        {t("known")}
      </h2>
      {facts.warnings.map((warning) => (
        <Alert key={warning.en} color="amber" variant="light" mb="sm" p="xs" role="note">
          {words.text(warning)}
        </Alert>
      ))}
      <dl className={look.facts}>
        <dt>{t("status")}</dt>
        <dd>
          <strong>{words.text(facts.statusTitle)}</strong>
          {facts.statusSince && (
            <div className={look.quiet}>{t("since", { when: words.moment(facts.statusSince) })}</div>
          )}
          {facts.statusBy && <ActLink id={facts.statusBy} name={actName(facts.statusBy)} />}
        </dd>
        {facts.track !== "work" && (
          <>
            <dt>{t("person")}</dt>
            <dd>
              {known.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </>
        )}
        <dt>{t("track")}</dt>
        <dd>
          {t(`track-${facts.track}`)}
          {facts.track !== "work" && <div className={look.quiet}>{t(`minority-${facts.minority}`)}</div>}
        </dd>
        {facts.track !== "work" && <Consents facts={facts} actName={actName} />}
        <Further facts={facts} actName={actName} />
      </dl>
      {facts.terms.length > 0 && (
        <Stack gap={6} mt="sm">
          <h3 className={look.subheading}>{t("terms")}</h3>
          {facts.terms.map((term) => (
            <TermRow key={`${term.term}-${term.from}`} term={term} now={now} actName={actName} />
          ))}
        </Stack>
      )}
    </section>
  );
}

function Consents({ facts, actName }: Pick<FactsPanelProps, "facts" | "actName">) {
  const { t } = useTranslation("file");
  const words = useWords();
  const consents = Object.entries(facts.consents) as [
    keyof Facts["consents"],
    Facts["consents"]["referral"],
  ][];
  return (
    <>
      <dt>{t("consents")}</dt>
      <dd>
        {facts.track === "minor" && <div className={look.quiet}>{t("consent-not-needed")}</div>}
        <ul className={look.plainList}>
          {consents.map(([scope, { given, act }]) => (
            <li key={scope}>
              <Badge color={given ? "teal" : "gray"} variant={given ? "filled" : "outline"} size="sm" mr={6}>
                {given ? t("consent-yes") : t("consent-no")}
              </Badge>
              {words.scope(scope)}
              {act && (
                <div>
                  <ActLink id={act} name={actName(act)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Further({ facts, actName }: Pick<FactsPanelProps, "facts" | "actName">) {
  const { t } = useTranslation("file");
  const lines: { readonly key: string; readonly by: string | null }[] = [];
  if (facts.identified !== null)
    lines.push({ key: facts.identified ? "identified" : "not-identified", by: facts.identifiedBy });
  if (facts.injuredParty) lines.push({ key: "injured-party", by: null });
  if (facts.openProceedings) lines.push({ key: "proceedings", by: null });
  if (facts.cooperates !== null)
    lines.push({ key: facts.cooperates ? "cooperates" : "cooperates-not", by: null });
  if (facts.inServices) lines.push({ key: "in-services", by: null });
  if (facts.helpRefused) lines.push({ key: "help-refused", by: null });
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{t("further")}</dt>
      <dd>
        <ul className={look.plainList}>
          {lines.map(({ key, by }) => (
            <li key={key}>
              {t(key)}
              {by && (
                <div>
                  <ActLink id={by} name={actName(by)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

interface TermRowProps {
  readonly term: RunningTerm;
  readonly now: string;
  readonly actName: (id: string) => string;
}

function TermRow({ term, now, actName }: TermRowProps) {
  const { t } = useTranslation("file");
  const words = useWords();
  return (
    <div className={look.row}>
      <Text size="sm" fw={600}>
        {words.text(term.title)}
      </Text>
      <Text size="sm">
        {t("from", { when: words.moment(term.from) })} ·{" "}
        {term.until ? words.until(term.until, now) : t("until-open")}
      </Text>
      <Ground basis={term.basis} on={term.from}>
        {term.because.map((id) => (
          <ActLink key={id} id={id} name={actName(id)} />
        ))}
      </Ground>
    </div>
  );
}
