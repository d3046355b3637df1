import { Alert, Badge, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { type ReaderWords, useWords } from "../file/words.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { BRIEFLY, type KnownIdentity, type Name, readPhoto, type Safety } from "./operations.js";

/** A name as it is read aloud: family, given, patronymic. */
export const nameInFull = ({ family, given, patronymic }: Name): string =>
  [family, given, patronymic].filter((part) => part !== undefined && part !== "").join(" ");

/** A birth as it is known: a day in words, or the year or month as it was typed. */
export const bornInWords = (born: string, { day }: Pick<ReaderWords, "day">): string =>
  born.length < 10 ? born : day(born);

const COLOURS = { safe: "teal", "ask-first": "amber", never: "red", unknown: "gray" } as const;

/** Whether the person may be reached there: said in words first. */
function SafetyBadge({ safety }: { readonly safety: Safety }) {
  const { t } = useTranslation("identity");
  return (
    <Badge color={COLOURS[safety]} variant="light" ml={6}>
      {t(`safety-${safety}`)}
    </Badge>
  );
}

/** What is known of who the person is. */
export function KnownAs({ fileId, known }: { readonly fileId: string; readonly known: KnownIdentity }) {
  const { t } = useTranslation("identity");
  const { t: access } = useTranslation("parts");
  const words = useWords();
  const { identity, contact, photo, hold, erased, warnings } = known;
  const names = identity?.names ?? [];
  return (
    <>
      {known.closed.map((part) => (
        <p key={part} className={look.closed}>
          {access("identity-closed", { what: access(part) })}
        </p>
      ))}
      {known.version === 0 && known.closed.length < 2 && (
        <p className={look.quiet}>
          {erased === null ? t("nothing") : t("erased", { when: words.day(erased) })}
        </p>
      )}
      {warnings.includes("iin-other-birth") && (
        <Alert color="amber" variant="light" my="xs" p="xs" role="note">
          {t("iin-other-birth")}
        </Alert>
      )}
      <dl className={look.facts}>
        {names.map((name, place) => (
          // Nothing but the place tells two equal names apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
          <div key={place}>
            <dt>{t(`use-${name.use}`)}</dt>
            <dd>
              <strong>{nameInFull(name)}</strong>
            </dd>
          </div>
        ))}
        {identity?.born && <Row title={t("born")} value={bornInWords(identity.born, words)} />}
        {identity?.iin && <Row title={t("iin")} value={identity.iin} />}
        {identity?.documents.map(({ kind, country, number }) => (
          <Row
            key={`${kind} ${number}`}
            title={t(`document-${kind}`)}
            value={country ? `${number} · ${words.country(country)}` : number}
          />
        ))}
        {contact?.phones.map(({ number, safety, whose }) => (
          <div key={number}>
            <dt>{whose ? t("phone-of", { whose }) : t("phone")}</dt>
            <dd>
              {number}
              <SafetyBadge safety={safety} />
            </dd>
          </div>
        ))}
        {contact?.addresses.map(({ text, safety }) => (
          <div key={text}>
            <dt>{t("address")}</dt>
            <dd>
              {text}
              <SafetyBadge safety={safety} />
            </dd>
          </div>
        ))}
        {hold && <Row title={t("hold")} value={t(`hold-${hold.because}`)} />}
      </dl>
      {photo && <Picture fileId={fileId} />}
    </>
  );
}

const Row = ({ title, value }: { readonly title: string; readonly value: string }) => (
  <>
    <dt>{title}</dt>
    <dd>{value}</dd>
  </>
);

/** The picture is asked for apart: most who need a name need no face. */
function Picture({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("identity");
  const [asked, setAsked] = useState(false);
  const read = useQuery({
    queryKey: ["identity-photo", fileId],
    queryFn: ({ signal }) => readPhoto({ path: { id: fileId }, signal }),
    enabled: asked,
    ...BRIEFLY,
  });
  if (!asked) {
    return (
      <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => setAsked(true)}>
        {t("show-photo")}
      </Button>
    );
  }
  if (read.isError) return <ProblemAlert error={read.error} again={() => void read.refetch()} />;
  if (!read.data) return <Reading />;
  return (
    <img
      src={`data:${read.data.type};base64,${read.data.base64}`}
      alt={t("photo")}
      style={{ maxWidth: "100%", borderRadius: "0.375rem", marginTop: "0.5rem" }}
    />
  );
}
