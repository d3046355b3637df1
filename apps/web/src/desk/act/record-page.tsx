import { Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { presently, useFile, useNow } from "../file/file-data.js";
import { LawProvider, useLawOf } from "../file/law.js";
import { useMe } from "../file/me.js";
import { NotThere } from "../file/not-there.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { Correcting } from "./correcting.js";
import { Recording, type RecordingProps } from "./recording.js";

/** /desk/files/:id/acts/:kind */
export function RecordPage() {
  const { id = "", kind = "" } = useParams();
  const [search] = useSearchParams();
  const { t } = useTranslation("file");
  const file = useFile(id);
  const now = useNow(file.data);
  const law = useLawOf(file.data?.view.calendar);
  const me = useMe();
  if (file.isError) return <NotThere error={file.error} again={() => void file.refetch()} />;
  if (!file.data || !me)
    return (
      <p role="status">
        <Loader size="xs" type="dots" aria-hidden mr="xs" />
        {t("loading")}
      </p>
    );
  const declared = law.jurisdiction.actKinds[kind];
  if (!declared) return <NotFoundPage />;
  const { data } = file;
  const about = search.get("act");
  const props: RecordingProps = {
    name: kind,
    kind: declared,
    about,
    me,
    view: data.view,
    now,
    clock: () => presently(data),
    again: file.refetch,
  };
  return (
    <LawProvider value={law}>
      {kind === "act.corrected" ? (
        <Correcting key={about} {...props} />
      ) : (
        <Recording key={`${kind} ${about}`} {...props} />
      )}
    </LawProvider>
  );
}
