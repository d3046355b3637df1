import type { Session } from "../../api/operations.js";
import { hasRole } from "../session/session.js";

interface Place {
  readonly path: string;
  /** Its name in the table of words `shell`. */
  readonly name: string;
  readonly for: (session: Session) => boolean;
}

const everybody = () => true;

/** Administrators keep accounts and see no file: the server says so, the desk offers them nothing of it. */
export const worksOnFiles = (session: Session): boolean =>
  hasRole(session, "officer", "supervisor", "coordinator");

/** The pages that the navigation offers, each to those who have business there. */
export const PLACES = [
  { path: "/desk/", name: "inbox", for: worksOnFiles },
  { path: "/desk/files", name: "files", for: worksOnFiles },
  {
    path: "/desk/screening",
    name: "screening",
    for: (session) => hasRole(session, "officer", "supervisor"),
  },
  { path: "/desk/people", name: "people", for: (session) => hasRole(session, "officer", "supervisor") },
  {
    path: "/desk/reports",
    name: "reports",
    for: (session) => session.organisation.hotline && worksOnFiles(session),
  },
  {
    path: "/desk/overview",
    name: "overview",
    for: (session) => hasRole(session, "supervisor", "coordinator"),
  },
  { path: "/desk/organisations", name: "organisations", for: everybody },
  { path: "/desk/calendar", name: "calendar", for: (session) => hasRole(session, "administrator") },
  { path: "/desk/notices", name: "notices", for: worksOnFiles },
] as const satisfies readonly Place[];
