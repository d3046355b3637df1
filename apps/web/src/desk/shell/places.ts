import type { Session } from "../../api/operations.js";
import { hasRole } from "../session/session.js";

interface Place {
  readonly path: string;
  /** Its name in the table of words `shell`. */
  readonly name: string;
  readonly for: (session: Session) => boolean;
}

const everybody = () => true;

/** The pages that the navigation offers, each to those who have business there. */
export const PLACES = [
  { path: "/desk/", name: "inbox", for: everybody },
  { path: "/desk/files", name: "files", for: everybody },
  {
    path: "/desk/screening",
    name: "screening",
    for: (session) => hasRole(session, "officer", "supervisor"),
  },
  { path: "/desk/people", name: "people", for: (session) => hasRole(session, "officer", "supervisor") },
  { path: "/desk/reports", name: "reports", for: ({ organisation }) => organisation.hotline },
  {
    path: "/desk/overview",
    name: "overview",
    for: (session) => hasRole(session, "supervisor", "coordinator"),
  },
  { path: "/desk/organisations", name: "organisations", for: everybody },
  { path: "/desk/calendar", name: "calendar", for: (session) => hasRole(session, "administrator") },
  { path: "/desk/notices", name: "notices", for: everybody },
] as const satisfies readonly Place[];
