import { Button, Group } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { useWords } from "../file/words.js";
import { ProblemAlert } from "../shell/problem.js";
import { answerMatch, BRIEFLY, listMatches, type Match, matchesKey } from "./operations.js";

/** Other files that may be about this person, without saying whose, until both sides have agreed. */
export function MatchesOf({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("identity");
  const read = useQuery({
    queryKey: matchesKey(fileId),
    queryFn: ({ signal }) => listMatches({ query: { file: fileId }, signal }),
    ...BRIEFLY,
  });
  if (read.isError) return <ProblemAlert error={read.error} again={() => void read.refetch()} />;
  const matches = read.data?.matches ?? [];
  if (matches.length === 0) return null;
  return (
    <>
      <h3 className={look.subheading}>{t("matches", { count: matches.length })}</h3>
      <ul className={look.rows}>
        {matches.map((match) => (
          <OneMatch key={match.id} fileId={fileId} match={match} />
        ))}
      </ul>
    </>
  );
}

function OneMatch({ fileId, match }: { readonly fileId: string; readonly match: Match }) {
  const { t } = useTranslation("identity");
  const words = useWords();
  const client = useQueryClient();
  const answering = useMutation({
    mutationFn: (answer: "agreed" | "declined") =>
      answerMatch({ path: { id: fileId, match: match.id }, body: { answer } }),
    onSuccess: () => client.invalidateQueries({ queryKey: matchesKey(fileId) }),
  });
  const { known, answer, by } = match;
  return (
    <li className={look.row}>
      {known
        ? t("match-known", {
            number: known.number,
            bodies: known.organisations.map(({ name }) => words.text(name)).join(", "),
          })
        : t("match-unknown")}
      <div className={look.quiet}>{t("match-by", { what: by.map((one) => t(`by-${one}`)).join("; ") })}</div>
      {!known && (
        <>
          <div className={look.quiet} role="status">
            {answer === null ? t("match-ask") : t(`match-${answer}`)}
          </div>
          <Group gap="xs" mt={6}>
            {answer !== "agreed" && (
              <Button
                size="compact-sm"
                variant="light"
                loading={answering.isPending}
                onClick={() => answering.mutate("agreed")}
              >
                {t("agree")}
              </Button>
            )}
            {answer !== "declined" && (
              <Button
                size="compact-sm"
                variant="default"
                loading={answering.isPending}
                onClick={() => answering.mutate("declined")}
              >
                {t("decline")}
              </Button>
            )}
          </Group>
        </>
      )}
      <ProblemAlert error={answering.error} />
    </li>
  );
}
