import { Loader } from "@mantine/core";
import type { Law } from "@pana/law";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import look from "./file.module.css";
import { presently, useFile, useNow } from "./file-data.js";
import { LawProvider, useLawOf } from "./law.js";
import { NotThere } from "./not-there.js";
import type { FileView } from "./server.js";

export interface OpenedFileProps {
  readonly view: FileView;
  readonly now: string;
  /** The law with the days off that came with the file. */
  readonly law: Law;
  /** The present moment when it is asked. */
  readonly clock: () => string;
  readonly again: () => Promise<{ readonly data: { readonly view: FileView } | undefined }>;
}

/** The file that the address names, once it is read; before that what is to be said of it. */
export function OpenedFile({ children }: { readonly children: (file: OpenedFileProps) => ReactNode }) {
  const { id = "" } = useParams();
  const { t } = useTranslation("file");
  const file = useFile(id);
  const now = useNow(file.data);
  const law = useLawOf(file.data?.view.calendar);
  if (file.isError) return <NotThere error={file.error} again={() => void file.refetch()} />;
  const { data } = file;
  if (!data)
    return (
      <p role="status" className={look.quiet}>
        <Loader size="xs" type="dots" aria-hidden mr="xs" />
        {t("loading")}
      </p>
    );
  return (
    <LawProvider value={law}>
      {children({ view: data.view, now, law, clock: () => presently(data), again: file.refetch })}
    </LawProvider>
  );
}
