import type { ActKind } from "@pana/law";
import { useCallback, useEffect, useRef, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "../file/server.js";
import { useAskBeforeLeaving } from "../shell/ask-before-leaving.js";
import { type Draft, restoreDraft, worthKeeping } from "./draft.js";

/** Typing rests for this long, in milliseconds, before the draft travels to the server. */
const REST = 800;
/** A draft that could not be kept is tried again after this long. */
const AGAIN = 5_000;

export type Keeping =
  | { readonly state: "nothing" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "unsaved" };

export interface KeptDraft {
  readonly draft: Draft;
  /** False until the server has said whether there is a draft; the form waits, or typing would race with it. */
  readonly ready: boolean;
  /** When the draft that was restored had been kept, or null. */
  readonly restored: string | null;
  readonly keeping: Keeping;
  readonly change: (draft: Draft) => void;
  /** Throws the draft away here and on the server. */
  readonly discard: () => void;
  /** The act is recorded: the server has dropped the draft, and a save still waiting would bring it back. */
  readonly settled: () => void;
}

/**
 * What is typed into the form of an act, kept on the server while it is typed and restored on return.
 *
 * @param file null for a form that opens a file: there is nothing yet to keep a draft with, it stays on the page
 * @param fresh the empty form
 * @param clock the present moment, asked when a draft was kept
 * @param fits whether a draft that comes back is about the same thing: the correction of another act is not
 */
export function useDraft(
  file: string | null,
  name: string,
  kind: ActKind,
  fresh: Draft,
  clock: () => string,
  fits: (draft: Draft) => boolean = () => true,
): KeptDraft {
  const [draft, setDraft] = useState(fresh);
  const [ready, setReady] = useState(file === null);
  const [restored, setRestored] = useState<string | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ state: "nothing" });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(draft);
  const first = useRef(fresh);
  const present = useRef(clock);
  present.current = clock;
  const about = useRef(fits);
  about.current = fits;

  useEffect(() => {
    if (file === null) return;
    let gone = false;
    void readDraft(file, name)
      .then(({ draft: kept, savedAt }) => {
        if (gone || !kept) return;
        const back = restoreDraft(kind, kept, first.current);
        if (!about.current(back)) return;
        latest.current = back;
        setDraft(back);
        setRestored(savedAt);
      })
      // Without an answer the form opens empty: recording will say what is wrong with the connection.
      .catch(() => undefined)
      .finally(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [file, name, kind]);

  const keep = useCallback(async () => {
    timer.current = undefined;
    if (file === null) return;
    const sent = latest.current;
    setKeeping({ state: "saving" });
    const answered = await keepDraft(file, name, sent);
    if (latest.current !== sent || timer.current !== undefined) return;
    if (answered.done) setKeeping({ state: "saved", at: present.current() });
    else {
      setKeeping({ state: "unsaved" });
      timer.current = setTimeout(() => void keep(), AGAIN);
    }
  }, [file, name]);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
  }, []);
  useEffect(
    () => () => {
      const waiting = timer.current !== undefined;
      stop();
      // Whoever leaves the page in the middle of a word finds that word again.
      if (waiting && file !== null) void keepDraft(file, name, latest.current);
    },
    [file, name, stop],
  );

  useAskBeforeLeaving(keeping.state === "saving" || keeping.state === "unsaved");

  return {
    draft,
    ready,
    restored,
    keeping,
    change: useCallback(
      (next) => {
        latest.current = next;
        setDraft(next);
        if (file === null || !worthKeeping(next, first.current)) return;
        stop();
        setKeeping({ state: "saving" });
        timer.current = setTimeout(() => void keep(), REST);
      },
      [file, keep, stop],
    ),
    discard: useCallback(() => {
      stop();
      latest.current = first.current;
      setDraft(first.current);
      setRestored(null);
      setKeeping({ state: "nothing" });
      if (file !== null) void dropDraft(file, name);
    }, [file, name, stop]),
    settled: useCallback(() => {
      stop();
      setKeeping({ state: "nothing" });
    }, [stop]),
  };
}
