import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useReachable } from "../session/connection.js";
import { SESSION } from "../session/session.js";
import look from "./shell.module.css";

/** How often to knock while the server does not answer, in milliseconds. */
const KNOCK = 5_000;

/** Says that the server does not answer, and knocks until it does. */
export function ConnectionStrip() {
  const { t } = useTranslation();
  const reachable = useReachable();
  const client = useQueryClient();
  useEffect(() => {
    if (reachable) return;
    const knock = () => void client.refetchQueries({ queryKey: SESSION });
    const timer = setInterval(knock, KNOCK);
    addEventListener("online", knock);
    return () => {
      clearInterval(timer);
      removeEventListener("online", knock);
      void client.invalidateQueries();
    };
  }, [reachable, client]);
  return (
    <div role="status">
      {!reachable && (
        <div className={look.strip}>
          <strong>{t("offline-title")}.</strong> {t("offline-text")}
        </div>
      )}
    </div>
  );
}
