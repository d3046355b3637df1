import { Alert, Button, Group, Radio, Stack } from "@mantine/core";
import type { ActKind, Subject } from "@pana/law";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Fields } from "../act/act-form.js";
import type { Draft } from "../act/draft.js";
import { useFieldContext } from "../act/field-context.js";
import { useTelling } from "../act/telling.js";
import { toData } from "../act/values.js";
import look from "../file/file.module.css";
import { Ground } from "../file/ground.js";
import { useMe } from "../file/me.js";
import { useWords } from "../file/words.js";
import { answerPackage, type Package } from "./server.js";

/** The declaration of an answer without the question that the page itself answers: to which referral. */
const asAsked = ({ fields: { referral: _, ...fields }, ...kind }: ActKind): ActKind => ({ ...kind, fields });

/** Accept or decline: the one thing that may be done with a package. */
export function AnswerPanel({ sent, now }: { readonly sent: Package; readonly now: string }) {
  const { t } = useTranslation(["package", "act", "shell"]);
  const words = useWords();
  const me = useMe();
  const context = useFieldContext();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const telling = useTelling();
  const [accept, setAccept] = useState<boolean | null>(null);
  const [draft, setDraft] = useState<Draft>(() => ({
    values: {},
    at: null,
    as: (sent.mayAnswerAs[0] as Subject | undefined) ?? null,
    key: crypto.randomUUID(),
  }));
  // A retry after a lost answer must be the same request, moment and all.
  const request = useRef<Parameters<typeof answerPackage>[1] | null>(null);
  const { answers } = words.law.jurisdiction.access!;
  const kindOf = (accepts: boolean) =>
    asAsked(words.kinds[(accepts ? answers.accepted : answers.declined)[0]!]!);
  const kind = accept === null ? null : kindOf(accept);
  const change = (next: Partial<Draft>) => {
    telling.typed();
    request.current = null;
    setDraft((before) => ({ ...before, ...next, key: crypto.randomUUID() }));
  };

  const answer = async (event: FormEvent) => {
    event.preventDefault();
    if (telling.busy || accept === null || kind === null) return;
    telling.begin();
    const faults = telling.own(kind, draft, now);
    if (faults.length > 0) return telling.tell(faults);
    request.current ??= {
      ...{ accept, at: now, data: toData(kind, draft.values) },
      ...(draft.as ? { as: draft.as } : {}),
    };
    const answered = await answerPackage(sent.id, request.current, draft.key);
    if (!answered.done) return telling.refuse(answered.refused);
    await queries.invalidateQueries();
    await navigate(answered.value.accepted ? `/desk/files/${answered.value.file}` : "/desk/");
  };

  return (
    <section aria-labelledby="answer" className={look.panel}>
      <h2 id="answer" className={look.heading}>
        {t("answer")}
      </h2>
      <form onSubmit={(event) => void answer(event)} noValidate>
        <Stack gap="md">
          <Radio.Group
            aria-labelledby="answer"
            value={accept === null ? "" : String(accept)}
            onChange={(value) => {
              setAccept(value === "true");
              change({ values: {} });
            }}
          >
            <Stack gap="xs">
              <Radio value="true" label={t("accept")} description={t("accept-help")} />
              <Radio value="false" label={t("decline")} description={t("decline-help")} />
            </Stack>
          </Radio.Group>
          {sent.mayAnswerAs.length > 1 && (
            <Radio.Group
              label={t("act:as-whom")}
              value={draft.as ?? ""}
              onChange={(as) => change({ as: as as Subject })}
            >
              <Group gap="md" mt="xs">
                {sent.mayAnswerAs.map((as) => (
                  <Radio key={as} value={as} label={words.subject(as as Subject)} />
                ))}
              </Group>
            </Radio.Group>
          )}
          {kind && (
            <Fields
              kind={kind}
              values={draft.values}
              onChange={(values) => change({ values })}
              context={{
                ...context,
                kind,
                region: me.region,
                acts: [],
                at: now,
                minor: sent.track === "minor",
                as: draft.as ?? me.kinds[0] ?? "public",
                values: draft.values,
                set: () => undefined,
              }}
              errorOf={(field) => telling.faults.find((fault) => fault.field === field)?.message}
            />
          )}
          {telling.refused && !telling.refused.permitted && (
            <Alert color="amber" variant="light" role="alert" title={t("act:refused")}>
              <p>{words.text(telling.refused.reason)}</p>
              <Ground basis={telling.refused.basis} on={now} />
            </Alert>
          )}
          {telling.trouble && (
            <Alert color="amber" variant="light" role="alert">
              {telling.trouble.code === "offline"
                ? t("act:offline-help")
                : t(
                    telling.trouble.code === "not-visible"
                      ? "closed"
                      : `shell:problem-${telling.trouble.code}`,
                  )}
            </Alert>
          )}
          {accept !== null && (
            <div>
              <Button type="submit" size="md" loading={telling.busy}>
                {t(accept ? "accept" : "decline")}
              </Button>
            </div>
          )}
        </Stack>
      </form>
    </section>
  );
}
