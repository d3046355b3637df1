import { SegmentedControl, VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { setLanguage } from "../../api/operations.js";
import { DESK_LANGUAGES, type DeskLanguage, OWN_NAME, speak } from "../language/i18n.js";

const SHORT = { kk: "Қаз", ru: "Рус", en: "Eng" } as const satisfies Record<DeskLanguage, string>;

/** Speaks another language at once; where somebody is signed in, their notices follow. */
export function LanguageSwitch({ signedIn = false }: { readonly signedIn?: boolean }) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const choose = (language: DeskLanguage) => {
    void speak(language);
    // The page speaks it already; a server that does not hear of it now hears of it at the next change.
    if (signedIn) void setLanguage({ body: { language } }).catch(() => undefined);
  };
  return (
    <>
      <VisuallyHidden id={id}>{t("language")}</VisuallyHidden>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={i18n.language}
        onChange={(value) => choose(value as DeskLanguage)}
        data={DESK_LANGUAGES.map((value) => ({
          value,
          label: (
            <span lang={value} title={OWN_NAME[value]}>
              <span aria-hidden="true">{SHORT[value]}</span>
              <VisuallyHidden>{OWN_NAME[value]}</VisuallyHidden>
            </span>
          ),
        }))}
      />
    </>
  );
}
