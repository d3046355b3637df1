import { useParams, useSearchParams } from "react-router";
import { useMe } from "../file/me.js";
import { OpenedFile } from "../file/opened-file.js";
import { NotFoundPage } from "../shell/fault-page.js";
import { Correcting } from "./correcting.js";
import { Recording } from "./recording.js";

/** /desk/files/:id/acts/:kind */
export function RecordPage() {
  const { kind: name = "" } = useParams();
  const [search] = useSearchParams();
  const me = useMe();
  const about = search.get("act");
  return (
    <OpenedFile>
      {({ law, ...file }) => {
        const kind = law.jurisdiction.actKinds[name];
        if (!kind) return <NotFoundPage />;
        const Form = name === "act.corrected" ? Correcting : Recording;
        return <Form key={`${name} ${about}`} name={name} kind={kind} about={about} me={me} {...file} />;
      }}
    </OpenedFile>
  );
}
