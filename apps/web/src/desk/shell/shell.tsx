import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation, useNavigate } from "react-router";
import { codeOf } from "../../api/operation.js";
import type { Session } from "../../api/operations.js";
import { speakAs } from "../language/i18n.js";
import { closeSession } from "../session/close.js";
import { onSessionEnded } from "../session/ending.js";
import { useIdle } from "../session/idle.js";
import { LockScreen } from "../session/lock-screen.js";
import { LockedProvider } from "../session/locked.js";
import { SessionProvider, useSessionQuery } from "../session/session.js";
import { ConnectionStrip } from "./connection-strip.js";
import { DemonstrationBanner } from "./demonstration.js";
import { Header } from "./header.js";
import { ProblemAlert, Reading } from "./problem.js";
import look from "./shell.module.css";

// Most officers have nothing to read there on most days.
const SignInNotices = lazy(() =>
  import("../account/sign-in-notices.js").then((module) => ({ default: module.SignInNotices })),
);

/** Every page behind the sign-in stands in this. */
export function Shell() {
  const session = useSessionQuery();
  const location = useLocation();
  if (session.data) return <Desk session={session.data} />;
  if (codeOf(session.error) === "unauthenticated")
    return <Navigate to="/desk/sign-in" replace state={{ from: location.pathname + location.search }} />;
  return (
    <main className={look.main}>
      {session.isPending ? (
        <Reading />
      ) : (
        <ProblemAlert error={session.error} again={() => void session.refetch()} />
      )}
    </main>
  );
}

function Desk({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [locked, setLocked] = useState<"no" | "locked" | "ended">("no");
  const main = useFocusOnArrival();

  useEffect(() => onSessionEnded(() => setLocked((now) => (now === "no" ? "ended" : now))), []);
  const lock = useCallback(() => {
    setLocked("locked");
    // The screen is locked even where the server does not hear of it.
    void closeSession();
  }, []);
  useIdle(session.idleMinutes, lock);

  const leave = async () => {
    await closeSession();
    client.clear();
    navigate("/desk/sign-in", { replace: true });
  };

  // Demonstration officers are lent to readers of any language: theirs stays.
  const { language } = session.officer;
  useEffect(() => {
    if (!session.demonstration) void speakAs(language);
  }, [language, session.demonstration]);

  return (
    <SessionProvider value={session}>
      {locked !== "no" && (
        <LockScreen
          session={session}
          ended={locked === "ended"}
          onUnlocked={() => setLocked("no")}
          onLeave={() => void leave()}
        />
      )}
      <div hidden={locked !== "no"} inert={locked !== "no"}>
        <a href="#main" className={look.skip}>
          {t("skip")}
        </a>
        {session.demonstration && <DemonstrationBanner />}
        <ConnectionStrip />
        <Header onLock={lock} onSignOut={() => void leave()} />
        <main id="main" ref={main} tabIndex={-1} className={look.main}>
          <Suspense>
            <SignInNotices />
          </Suspense>
          <Suspense fallback={<Reading />}>
            <LockedProvider value={locked !== "no"}>
              <Outlet />
            </LockedProvider>
          </Suspense>
        </main>
      </div>
    </SessionProvider>
  );
}

/** Another page: the focus goes to its beginning, as after a page load, and the window to its top. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
