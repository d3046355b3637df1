import {
  type CaseFile,
  type Classification,
  classify,
  compile,
  type Duty,
  duties,
  type Facts,
  facts,
  type Law,
  type Right,
  rights,
} from "@pana/law";
import { kz } from "@pana/law/kz";
import { createContext, useContext, useMemo } from "react";
import { isMine, type Me } from "./next.js";
import type { FileView } from "./server.js";

/** The law as it stands in the jurisdiction's own data; a file is read by it with the days that decrees have added. */
export const LAW: Law = compile(kz);

const LawContext = createContext<Law>(LAW);
export const LawProvider = LawContext.Provider;
export const useLaw = (): Law => useContext(LawContext);

/** The law with the calendar that came with a file: the screen must count as the record does. */
export function useLawOf(calendar: FileView["calendar"] | undefined): Law {
  const days = JSON.stringify(calendar ?? []);
  return useMemo(() => (days === "[]" ? LAW : compile(kz, { days: JSON.parse(days) })), [days]);
}

/** A file as the law reads it at a moment. */
export interface FileReading {
  readonly file: CaseFile;
  readonly facts: Facts;
  readonly duties: readonly Duty[];
  readonly rights: readonly Right[];
  readonly classification: Classification;
}

export const caseFileOf = (view: Pick<FileView, "person" | "acts">): CaseFile => ({
  jurisdiction: kz.id,
  person: view.person,
  acts: view.acts,
});

export const readBy = (law: Law, file: CaseFile, now: string): FileReading => ({
  file,
  facts: facts(law, file),
  duties: duties(law, file, now),
  rights: rights(law, file, now),
  classification: classify(law, file, now),
});

/** The duties of an organisation, by the file or by what the server has found. */
export const dutiesOf = (reading: FileReading, view: Pick<FileView, "bearers">, me: Me): readonly Duty[] =>
  reading.duties.filter((duty) => isMine(duty.bearer, me, view.bearers[duty.id]));
