import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { codeOf } from "../../api/operation.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { readPicture } from "./operations.js";
import look from "./report.module.css";

/** The pictures that came with a report, shown when the officer asks: they may be hard to see, and others may be looking. */
export function Pictures({ id, places }: { readonly id: string; readonly places: readonly number[] }) {
  const { t } = useTranslation("reports");
  const [shown, setShown] = useState(false);
  if (places.length === 0) return null;
  return (
    <details
      className={look.pictures}
      onToggle={(event) => setShown((before) => before || event.currentTarget.open)}
    >
      <summary>{t("pictures", { count: places.length })}</summary>
      {shown && places.map((place) => <Picture key={place} id={id} place={place} />)}
    </details>
  );
}

function Picture({ id, place }: { readonly id: string; readonly place: number }) {
  const { t } = useTranslation("reports");
  const picture = useQuery({
    queryKey: ["reports", "picture", id, place],
    queryFn: ({ signal }) => readPicture({ path: { id, place }, signal }),
    // It never changes, and need not outlast the page that shows it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (picture.data) {
    const { type, base64 } = picture.data;
    return <img src={`data:${type};base64,${base64}`} alt={t("picture", { place })} />;
  }
  if (picture.isPending) return <Reading />;
  return codeOf(picture.error) === "not-visible" ? (
    <p>{t("picture-unreadable", { place })}</p>
  ) : (
    <ProblemAlert error={picture.error} again={() => void picture.refetch()} />
  );
}
