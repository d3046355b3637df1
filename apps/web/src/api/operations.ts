import type * as T from "./generated/client/types.gen.js";
import { operation } from "./operation.js";

/* The operations that the shell of the desk asks; the file page and the reports desk have their own beside them. */

export const signIn = operation<T.SignInData, T.SignInResponse>("POST", "/api/session");
export const readSession = operation<T.GetSessionData, T.GetSessionResponse>("GET", "/api/session");
export const signOut = operation<T.SignOutData, T.SignOutResponse>("DELETE", "/api/session");
export const setLanguage = operation<T.SetLanguageData, T.SetLanguageResponse>(
  "PUT",
  "/api/session/language",
);
export const changePassword = operation<T.ChangePasswordData, T.ChangePasswordResponse>(
  "PUT",
  "/api/session/password",
);
export const readDemonstration = operation<T.GetDemonstrationData, T.GetDemonstrationResponse>(
  "GET",
  "/api/demonstration",
);

export const listInbox = operation<T.ListInboxData, T.ListInboxResponse>("GET", "/api/inbox");
export const listNotices = operation<T.ListNoticesData, T.ListNoticesResponse>("GET", "/api/notices");
export const readNotices = operation<T.ReadNoticesData, T.ReadNoticesResponse>("POST", "/api/notices/read");
export const readOverview = operation<T.ReadOverviewData, T.ReadOverviewResponse>("GET", "/api/overview");

export const listFiles = operation<T.ListFilesData, T.ListFilesResponse>("GET", "/api/files");

export const listOrganisations = operation<T.ListOrganisationsData, T.ListOrganisationsResponse>(
  "GET",
  "/api/organisations",
);
export const addOrganisation = operation<T.AddOrganisationData, T.AddOrganisationResponse>(
  "POST",
  "/api/organisations",
);
export const changeOrganisation = operation<T.ChangeOrganisationData, T.ChangeOrganisationResponse>(
  "PATCH",
  "/api/organisations/{id}",
);
export const listOfficers = operation<T.ListOfficersData, T.ListOfficersResponse>(
  "GET",
  "/api/organisations/{id}/officers",
);
export const addOfficer = operation<T.AddOfficerData, T.AddOfficerResponse>(
  "POST",
  "/api/organisations/{id}/officers",
);
export const changeOfficer = operation<T.ChangeOfficerData, T.ChangeOfficerResponse>(
  "PATCH",
  "/api/officers/{id}",
);

export const resetSignIn = operation<T.ResetSignInData, T.ResetSignInResponse>(
  "POST",
  "/api/officers/{id}/sign-in-reset",
);

export const listDaysOff = operation<T.ListDaysOffData, T.ListDaysOffResponse>("GET", "/api/calendar");
export const addDayOff = operation<T.AddDayOffData, T.AddDayOffResponse>("POST", "/api/calendar");

export type Session = T.GetSessionResponse;
/** What is still missing before a session is open. */
export type Owing = Extract<T.SignInResponse, { owed: unknown }>;
export type Role = Session["officer"]["roles"][number];
export type SignIn = T.GetDemonstrationResponse["signIns"][number];
export type Inbox = T.ListInboxResponse;
export type DutyRow = Inbox["rows"][number];
export type InboxQuery = NonNullable<T.ListInboxData["query"]>;
export type Notice = T.ListNoticesResponse["notices"][number];
export type Overview = T.ReadOverviewResponse;
export type Organisation = T.ListOrganisationsResponse["organisations"][number];
export type OrganisationInput = T.AddOrganisationData["body"];
export type Officer = T.ListOfficersResponse["officers"][number];
