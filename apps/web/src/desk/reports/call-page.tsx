import { Anchor, Button, Kbd, NativeSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { LANGUAGES } from "../../public/languages.js";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { useSession } from "../session/session.js";
import { faultsOf, ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import callLook from "./call.module.css";
import { type CallDraft, reportOf } from "./call-draft.js";
import { CallFields } from "./call-fields.js";
import { DangerButton } from "./danger.js";
import { KeysHelp } from "./keys-help.js";
import { typeInCall } from "./operations.js";
import { Receipt } from "./receipt.js";
import look from "./reports.module.css";
import { SimilarPanel } from "./similar-panel.js";
import { type KeptCall, useCallDraft } from "./use-call-draft.js";

/** Similar reports are looked for when typing rests for so long, in milliseconds. */
const REST = 600;

/** A call that has been stored. */
interface Stored {
  readonly id: string;
  readonly code: string;
  readonly language: CallDraft["language"];
}

/** /desk/reports/call: a call is typed in while it is spoken, and its code read to the caller. */
export function CallPage() {
  const { t } = useTranslation("reports");
  useTitle(t("call"));
  const session = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const kept = useCallDraft(session.officer.language);
  const [stored, setStored] = useState<Stored | null>(null);
  const storing = useMutation({
    mutationFn: async (draft: CallDraft) => {
      // A draft that is still on its way would come back after the call has removed it.
      await kept.rest();
      return typeInCall({ headers: { "idempotency-key": draft.key }, body: reportOf(draft) });
    },
    onError: () => kept.change({}),
    onSuccess: async ({ id, code }, { language }) => {
      setStored({ id, code, language });
      kept.begin({ dropped: true });
      await client.invalidateQueries({ queryKey: ["reports"] });
    },
  });
  return (
    <>
      <Anchor component={Link} to="/desk/reports" size="sm">
        {t("back")}
      </Anchor>
      {stored ? (
        <>
          <h1 className={look.title}>{t("call")}</h1>
          <Receipt
            code={stored.code}
            language={stored.language}
            onNext={() => {
              storing.reset();
              setStored(null);
            }}
            onOpen={() => void navigate(`/desk/reports/${stored.id}`)}
          />
        </>
      ) : kept.ready ? (
        <CallForm
          kept={kept}
          busy={storing.isPending}
          error={storing.error}
          onStore={() => storing.mutate(kept.draft)}
        />
      ) : (
        <Reading />
      )}
    </>
  );
}

interface CallFormProps {
  readonly kept: KeptCall;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onStore: () => void;
}

function CallForm({ kept, busy, error, onStore }: CallFormProps) {
  const { t, i18n } = useTranslation("reports");
  const { draft, change } = kept;
  const [lacking, setLacking] = useState(false);
  const what = useRef<HTMLTextAreaElement>(null);
  const [compared] = useDebouncedValue(`${draft.what} ${draft.where}`, REST);
  useEffect(() => what.current?.focus(), []);
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    const nothing = draft.what.trim() === "";
    setLacking(nothing);
    if (nothing) what.current?.focus();
    else if (!busy) onStore();
  };
  const withCtrl = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    store();
  };
  const toggle = () => change({ danger: draft.danger === "now" ? "not-now" : "now" });
  const told = Object.values(faultsOf(error, i18n.language));
  return (
    <>
      <div className={list.titleRow}>
        <h1 className={look.title}>{t("call")}</h1>
        <div className={look.tools}>
          <NativeSelect
            size="sm"
            aria-label={t("call-language")}
            value={draft.language}
            onChange={({ currentTarget }) =>
              change({ language: currentTarget.value as CallDraft["language"] })
            }
            data={LANGUAGES.map((value) => ({
              value,
              label: t("call-in", { language: t(`language-${value}`) }),
            }))}
          />
          <DangerButton inDanger={draft.danger === "now"} shortcut="F8" onToggle={toggle} />
          <KeysHelp
            keys={[
              { keys: ["F8"], says: "key-call-danger", does: () => change({ danger: "now" }) },
              { keys: ["Ctrl+Enter"], says: "key-store" },
            ]}
          />
        </div>
      </div>
      <div className={look.page}>
        <form onSubmit={store} onKeyDown={withCtrl} noValidate className={callLook.call}>
          <CallFields draft={draft} onChange={change} what={what} lacking={lacking} />
          {told.length > 0 ? (
            <p className={callLook.wrong}>{told.join(" ")}</p>
          ) : (
            <ProblemAlert error={error} />
          )}
          <div className={look.foot}>
            <Button
              type="submit"
              loading={busy}
              aria-keyshortcuts="Control+Enter"
              rightSection={<Kbd aria-hidden>Ctrl+Enter</Kbd>}
            >
              {t("call-store")}
            </Button>
            <DraftNote kept={kept} onDropped={() => what.current?.focus()} />
          </div>
        </form>
        <div className={callLook.beside}>
          <SimilarPanel text={compared} region={draft.region || null} apart />
        </div>
      </div>
    </>
  );
}

/** Says whether what is typed is kept. */
function DraftNote({ kept, onDropped }: { readonly kept: KeptCall; readonly onDropped: () => void }) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const said =
    kept.keeping === "nothing"
      ? kept.restored && t("draft-restored", { when: reader.moment(kept.restored) })
      : t(`draft-${kept.keeping}`);
  return (
    <>
      <span role="status" className={list.quiet}>
        {said ?? ""}
      </span>
      {said && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => {
            kept.begin({ dropped: false });
            onDropped();
          }}
        >
          {t("call-drop")}
        </Anchor>
      )}
    </>
  );
}
