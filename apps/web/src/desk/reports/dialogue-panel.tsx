import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type RefObject, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST } from "../../public/limits.js";
import list from "../look/list.module.css";
import { useReader } from "../reading/reader.js";
import { ProblemAlert } from "../shell/problem.js";
import { type Report, replyToReporter } from "./operations.js";
import reportLook from "./report.module.css";
import look from "./reports.module.css";

interface DialoguePanelProps {
  readonly report: Report;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What the reporter and the desk have written to each other, and writing more. */
export function DialoguePanel({ report, field }: DialoguePanelProps) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [lacking, setLacking] = useState(false);
  // One key for one message: sent again after a lost answer, it is there once.
  const key = useRef(crypto.randomUUID());
  const writing = useMutation({
    mutationFn: () =>
      replyToReporter({
        path: { id: report.id },
        headers: { "idempotency-key": key.current },
        body: { text },
      }),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      setText("");
      await client.invalidateQueries({ queryKey: ["reports"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const nothing = text.trim() === "";
    setLacking(nothing);
    if (nothing) field.current?.focus();
    else if (!writing.isPending) writing.mutate();
  };
  return (
    <section className={look.panel} aria-labelledby="dialogue">
      <h2 id="dialogue" className={look.heading}>
        {t("dialogue")}
      </h2>
      <p className={list.quiet}>{t("dialogue-help")}</p>
      <div role="log" aria-labelledby="dialogue">
        <ol className={reportLook.messages}>
          {report.messages.map(({ at, from, text }) => (
            <li key={`${at} ${from} ${text}`} data-from={from}>
              <div className={list.quiet}>
                <strong>{t(`from-${from}`)}</strong> · {reader.moment(at)}
              </div>
              <p className={reportLook.typed} lang={from === "reporter" ? report.language : undefined}>
                {text}
              </p>
            </li>
          ))}
        </ol>
      </div>
      {report.messages.length === 0 && <p className={look.line}>{t("dialogue-none")}</p>}
      <form onSubmit={submit} noValidate>
        <Textarea
          ref={field}
          label={t("write")}
          description={t("write-in", { language: t(`language-${report.language}`) })}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={LONGEST.message}
          value={text}
          error={lacking && text.trim() === "" ? t("write-needed") : undefined}
          onChange={({ currentTarget }) => {
            key.current = crypto.randomUUID();
            setText(currentTarget.value);
            writing.reset();
          }}
        />
        <ProblemAlert error={writing.error} />
        <div className={look.foot}>
          <Button type="submit" size="sm" loading={writing.isPending}>
            {t("send")}
          </Button>
          <span role="status" className={list.quiet}>
            {writing.isSuccess && report.messages.at(-1)?.from === "desk" ? t("sent") : ""}
          </span>
        </div>
      </form>
    </section>
  );
}
