import { useTranslation } from "react-i18next";
import look from "./shell.module.css";

/** Says on every page that nothing here is real. */
export function DemonstrationBanner() {
  const { t } = useTranslation();
  return (
    <div className={look.demonstration} role="note">
      {t("demonstration")}
    </div>
  );
}
