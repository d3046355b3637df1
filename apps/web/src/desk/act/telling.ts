import type { ActKind, Permission } from "@pana/law";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "../file/server.js";
import { useWords } from "../file/words.js";
import { sessionEnded } from "../session/ending.js";
import type { ToldFault } from "./act-form.js";
import type { Draft } from "./draft.js";
import { faultsOf, fieldOfPointer } from "./values.js";
import { later } from "./zone.js";

/** What a form tells of its last attempt to record. */
export interface Telling {
  readonly faults: readonly ToldFault[];
  /** Grows with every attempt, so that the list of faults takes the focus each time. */
  readonly attempt: number;
  readonly busy: boolean;
  /** The law's refusal, as the server gave it; null where there was none or something was typed since. */
  readonly refused: Permission | null;
  /** Nobody answered, or the server could not: nothing is wrong with what was typed. */
  readonly trouble: Refused | null;
  /** The attempt begins: what was told of the last one is gone. */
  readonly begin: () => void;
  /** Something was typed: what the server refused may be permitted now. */
  readonly typed: () => void;
  /** The attempt ends with these faults. */
  readonly tell: (faults: readonly ToldFault[]) => void;
  /** The attempt ends with the answer of the server. */
  readonly refuse: (problem: Refused) => void;
  /** The faults that the form sees by itself, in the order of the screen. */
  readonly own: (kind: ActKind, draft: Draft, now: string) => ToldFault[];
}

export function useTelling(): Telling {
  const { t } = useTranslation("act");
  const words = useWords();
  const [faults, setFaults] = useState<readonly ToldFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Permission | null>(null);
  const [trouble, setTrouble] = useState<Refused | null>(null);
  const tell = (list: readonly ToldFault[]) => {
    setFaults(list);
    setAttempt((count) => count + 1);
    setBusy(false);
  };
  return {
    faults,
    attempt,
    busy,
    refused,
    trouble,
    begin: () => {
      setRefused(null);
      setTrouble(null);
      setBusy(true);
    },
    typed: () => setRefused(null),
    tell,
    refuse: (problem) => {
      if (problem.code === "unauthenticated") sessionEnded();
      const listed = "faults" in problem ? (problem.faults ?? []) : [];
      if (problem.code === "not-permitted" && problem.reason)
        setRefused({ permitted: false, reason: problem.reason, basis: problem.basis ?? [], warnings: [] });
      else if (listed.length === 0) setTrouble(problem);
      tell(
        listed.map(({ pointer, message }) => ({
          field: fieldOfPointer(pointer) ?? "at",
          message: words.text(message),
        })),
      );
    },
    own: (kind, { values, at }, now) => [
      ...faultsOf(kind, values).map(({ field, code, limit }) => ({
        field,
        message: t(`fault-${code}`, { field: words.text(kind.fields[field]!.title), limit }),
      })),
      ...(at !== null && (at === "" || later(at, now))
        ? [
            {
              field: "at",
              message: t(at === "" ? "fault-unreadable" : "fault-future", { field: t("when-happened") }),
            },
          ]
        : []),
    ],
  };
}
