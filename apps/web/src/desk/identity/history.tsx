import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import look from "../file/file.module.css";
import { useWords } from "../file/words.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { bornInWords, nameInFull } from "./known-as.js";
import { BRIEFLY, listVersions, type Version } from "./operations.js";

/** Everything that was put in about the person, the latest first; read when it is unfolded. */
export function HistoryOf({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation("identity");
  const [open, setOpen] = useState(false);
  return (
    <details className={look.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("history")}</summary>
      {open && <Versions fileId={fileId} />}
    </details>
  );
}

function Versions({ fileId }: { readonly fileId: string }) {
  const read = useQuery({
    queryKey: ["identity-history", fileId],
    queryFn: ({ signal }) => listVersions({ path: { id: fileId }, signal }),
    ...BRIEFLY,
  });
  if (read.isError) return <ProblemAlert error={read.error} again={() => void read.refetch()} />;
  if (!read.data) return <Reading />;
  return (
    <ul className={look.rows}>
      {read.data.versions.map((version) => (
        <OneVersion key={version.version} version={version} />
      ))}
    </ul>
  );
}

function OneVersion({ version }: { readonly version: Version }) {
  const { t } = useTranslation("identity");
  const words = useWords();
  const { at, organisation, officer, identity, contact, photo } = version;
  const said = [
    ...(identity?.names.map(nameInFull) ?? []),
    ...(identity?.born ? [bornInWords(identity.born, words)] : []),
    ...(identity?.iin ? [`${t("iin")} ${identity.iin}`] : []),
    ...(identity?.documents.map(({ kind, number }) => `${t(`document-${kind}`)} ${number}`) ?? []),
    ...(contact?.phones.map(({ number }) => number) ?? []),
    ...(contact?.addresses.map(({ text }) => text) ?? []),
    ...(photo ? [t("history-photo")] : []),
  ];
  return (
    <li className={look.row}>
      {said.join(" · ")}
      <div className={look.quiet}>
        {t("history-by", {
          when: words.moment(at),
          body: [words.text(organisation.name), ...(officer === null ? [] : [officer])].join(", "),
        })}
      </div>
    </li>
  );
}
