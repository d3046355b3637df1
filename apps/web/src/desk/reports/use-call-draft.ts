import { useCallback, useEffect, useRef, useState } from "react";
import { useAskBeforeLeaving } from "../shell/ask-before-leaving.js";
import { type CallDraft, emptyCall, restoreCall, worthKeeping } from "./call-draft.js";
import { dropCallDraft, keepCallDraft, readCallDraft } from "./operations.js";

/** Typing rests for this long, in milliseconds, before the draft travels to the server. */
const REST = 800;
/** A draft that could not be kept is tried again after this long. */
const AGAIN = 5_000;

export type Keeping = "nothing" | "saving" | "saved" | "unsaved";

export interface KeptCall {
  readonly draft: CallDraft;
  /** False until the server has said whether there is a draft; the form waits, or typing would race with it. */
  readonly ready: boolean;
  /** When the draft that was restored had been kept (RFC 3339), or null. */
  readonly restored: string | null;
  readonly keeping: Keeping;
  readonly change: (change: Partial<CallDraft>) => void;
  /** Stops keeping, and waits for what is on its way. */
  readonly rest: () => Promise<void>;
  /** Begins an empty form; `dropped` where the server has removed the draft already. */
  readonly begin: (how: { readonly dropped: boolean }) => void;
}

/** What is typed of a call, kept on the server while it is typed and restored on return: on another device too. */
export function useCallDraft(language: CallDraft["language"]): KeptCall {
  const [draft, setDraft] = useState(() => emptyCall(language, crypto.randomUUID()));
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState<string | null>(null);
  const [keeping, setKeeping] = useState<Keeping>("nothing");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(draft);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const resting = useRef(false);

  useEffect(() => {
    let gone = false;
    void readCallDraft({})
      .then(({ draft: kept, savedAt }) => {
        if (gone || !kept) return;
        latest.current = restoreCall(kept, latest.current);
        setDraft(latest.current);
        setRestored(savedAt);
      })
      // Without an answer the form opens empty: storing will say what is wrong with the connection.
      .catch(() => undefined)
      .finally(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, []);

  const keep = useCallback(async () => {
    timer.current = undefined;
    const sent = latest.current;
    const sending = keepCallDraft({ body: { draft: { ...sent } } }).then(
      () => true,
      () => false,
    );
    underWay.current = sending;
    const kept = await sending;
    if (resting.current || latest.current !== sent || timer.current !== undefined) return;
    setKeeping(kept ? "saved" : "unsaved");
    if (!kept) timer.current = setTimeout(() => void keep(), AGAIN);
  }, []);

  const stop = useCallback(() => {
    const waited = timer.current !== undefined;
    clearTimeout(timer.current);
    timer.current = undefined;
    return waited;
  }, []);
  // Leaving the page while typing rests: what waits is sent now.
  useEffect(
    () => () => {
      if (stop()) void keepCallDraft({ body: { draft: { ...latest.current } } }).catch(() => undefined);
    },
    [stop],
  );

  useAskBeforeLeaving(keeping === "saving" || keeping === "unsaved");

  return {
    draft,
    ready,
    restored,
    keeping,
    change: (change) => {
      latest.current = { ...latest.current, ...change };
      setDraft(latest.current);
      resting.current = false;
      if (!worthKeeping(latest.current)) return;
      stop();
      setKeeping("saving");
      timer.current = setTimeout(() => void keep(), REST);
    },
    rest: async () => {
      stop();
      resting.current = true;
      await underWay.current;
    },
    begin: ({ dropped }) => {
      stop();
      resting.current = false;
      latest.current = emptyCall(latest.current.language, crypto.randomUUID());
      setDraft(latest.current);
      setRestored(null);
      setKeeping("nothing");
      if (!dropped) void dropCallDraft({}).catch(() => undefined);
    },
  };
}
