import type { ComponentType } from "react";
import { createBrowserRouter, Navigate, type RouteObject } from "react-router";
import { FaultPage, NotFoundPage } from "./shell/fault-page.js";
import { Shell } from "./shell/shell.js";
import { SignInPage } from "./sign-in/sign-in-page.js";

/** A page that is loaded when somebody first goes there. */
const page =
  <M,>(load: () => Promise<M>, name: keyof M): NonNullable<RouteObject["lazy"]> =>
  async () => ({ Component: (await load())[name] as ComponentType });

const inbox = page(() => import("./inbox/inbox-page.js"), "InboxPage");

/** The desk as a list of its pages. */
export const router = () =>
  createBrowserRouter([
    { path: "/desk/sign-in", element: <SignInPage />, errorElement: <FaultPage /> },
    {
      path: "/desk",
      element: <Shell />,
      errorElement: <FaultPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <FaultPage />,
          children: [
            { index: true, lazy: inbox },
            { path: "inbox", element: <Navigate to="/desk/" replace /> },
            { path: "files", lazy: page(() => import("./files/files-page.js"), "FilesPage") },
            { path: "files/new", lazy: page(() => import("./act/opening-page.js"), "OpeningPage") },
            { path: "files/:id", lazy: page(() => import("./file/file-page.js"), "FilePage") },
            {
              path: "files/:id/identity",
              lazy: page(() => import("./identity/identity-page.js"), "IdentityPage"),
            },
            { path: "packages/:id", lazy: page(() => import("./package/package-page.js"), "PackagePage") },
            { path: "screening", lazy: page(() => import("./screening/screening-page.js"), "ScreeningPage") },
            { path: "screening/cards", lazy: page(() => import("./screening/cards-page.js"), "CardsPage") },
            { path: "people", lazy: page(() => import("./identity/people-page.js"), "PeoplePage") },
            {
              path: "files/:id/papers/:paper",
              lazy: page(() => import("./paper/paper-page.js"), "PaperPage"),
            },
            { path: "files/:id/acts/:kind", lazy: page(() => import("./act/record-page.js"), "RecordPage") },
            { path: "reports", lazy: page(() => import("./reports/reports-page.js"), "ReportsPage") },
            { path: "reports/call", lazy: page(() => import("./reports/call-page.js"), "CallPage") },
            { path: "reports/:id", lazy: page(() => import("./reports/report-page.js"), "ReportPage") },
            { path: "overview", lazy: page(() => import("./overview/overview-page.js"), "OverviewPage") },
            {
              path: "organisations",
              lazy: page(() => import("./directory/organisations-page.js"), "OrganisationsPage"),
            },
            {
              path: "organisations/:id",
              lazy: page(() => import("./directory/organisation-page.js"), "OrganisationPage"),
            },
            { path: "calendar", lazy: page(() => import("./calendar/calendar-page.js"), "CalendarPage") },
            { path: "notices", lazy: page(() => import("./notices/notices-page.js"), "NoticesPage") },
            { path: "account", lazy: page(() => import("./shell/account-page.js"), "AccountPage") },
            { path: "*", element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
