import type { Text } from "@pana/law";
import type { Caller } from "../access/caller.js";
import type { Viewer } from "../database/database.js";
import type { Known } from "../organisations/knowledge.js";

/** With whose eyes a caller's transaction sees. */
export const viewerOf = ({ organisation, officer }: Caller): Viewer => ({
  organisation: organisation.id,
  officer: officer.id,
});

const UNNAMED: Text = { kk: "Белгісіз ұйым", ru: "Неизвестная организация", en: "Unknown organisation" };

/** An organisation as rows name it. */
export const nameOf = ({ directory }: Known, id: string): { id: string; name: Text } => ({
  id,
  name: { ...(directory.get(id)?.name ?? UNNAMED) },
});
