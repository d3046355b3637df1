import { Alert, Button, List, Radio, Stack, Textarea } from "@mantine/core";
import { kz } from "@pana/law/kz";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { codeOf } from "../../api/operation.js";
import { fieldId } from "../act/field/field-props.js";
import { PersonFields, personOf } from "../act/person-fields.js";
import { dayOf } from "../act/zone.js";
import { useReader } from "../reading/reader.js";
import { faultsOf as faultsOfServer, ProblemAlert } from "../shell/problem.js";
import {
  assessmentOf,
  faultsOfJudgement,
  GROUNDS,
  type Judgement,
  type JudgementFault,
  NOTHING_JUDGED,
} from "./assessment.js";
import { AssessmentFollows } from "./assessment-follows.js";
import { assessReport, type Report } from "./operations.js";
import { OrganisationsSelect } from "./organisations-select.js";
import reportLook from "./report.module.css";
import look from "./reports.module.css";

const { ground: GROUND_FIELD } = kz.actKinds["report.assessed"]!.fields;

/** What the law's declaration calls a ground. */
export const useGroundWords = (): ((ground: string) => string) => {
  const reader = useReader();
  return (ground) => {
    const choice =
      GROUND_FIELD && "choices" in GROUND_FIELD
        ? GROUND_FIELD.choices.find(({ value }) => value === ground)
        : undefined;
    return choice ? reader.text(choice.title) : ground;
  };
};

/** The element that a fault links to. */
const PLACES = {
  outcome: "assess-outcome",
  ground: "assess-ground",
  organisations: "assess-organisations",
  born: fieldId("born"),
} as const satisfies Record<JudgementFault["field"], string>;

const LONGEST_NOTE = 5_000;

interface AssessFormProps {
  readonly report: Report;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Opens a file by the report, or closes it with a ground; says first what will follow. */
export function AssessForm({ report, heading }: AssessFormProps) {
  const { t, i18n } = useTranslation(["reports", "act", "file"]);
  const reader = useReader();
  const groundWords = useGroundWords();
  const client = useQueryClient();
  const [judgement, setJudgement] = useState<Judgement>(NOTHING_JUDGED);
  const [faults, setFaults] = useState<readonly JudgementFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  // One key for one assessment: a retry after a lost answer opens no second file.
  const [key] = useState(() => crypto.randomUUID());
  const alert = useRef<HTMLDivElement>(null);
  const today = dayOf(report.now);
  const assessing = useMutation({
    mutationFn: () =>
      assessReport({
        path: { id: report.id },
        headers: { "idempotency-key": key },
        body: assessmentOf(judgement, personOf(judgement.person, today) ?? {}),
      }),
    // Where another officer was faster, the page shows what came of it.
    onSettled: () => client.invalidateQueries({ queryKey: ["reports"] }),
  });
  useEffect(() => {
    if (attempt > 0) alert.current?.focus();
  }, [attempt]);

  const set = (change: Partial<Judgement>) => {
    setJudgement({ ...judgement, ...change });
    setFaults([]);
    if (!assessing.isPending) assessing.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (assessing.isPending) return;
    const found = faultsOfJudgement(judgement, today);
    setFaults(found);
    if (found.length > 0) setAttempt((count) => count + 1);
    else assessing.mutate();
  };
  const wrong = (field: JudgementFault["field"]): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault ? t(fault.says) : undefined;
  };
  const told = Object.values(faultsOfServer(assessing.error, i18n.language));
  const open = judgement.outcome === "open-file";
  return (
    <section className={look.panel} aria-labelledby="assess">
      <h2 id="assess" ref={heading} tabIndex={-1} className={look.heading}>
        {t("assess")}
      </h2>
      <form onSubmit={submit} noValidate className={reportLook.form}>
        {faults.length > 0 && (
          <Alert ref={alert} color="red" role="alert" tabIndex={-1} title={t("shell:faults-title")}>
            <List size="sm">
              {faults.map(({ field, says }) => (
                <List.Item key={field}>
                  <a
                    href={`#${PLACES[field]}`}
                    onClick={(event) => {
                      event.preventDefault();
                      const place = document.getElementById(PLACES[field]);
                      (place?.matches("input") ? place : place?.querySelector("input"))?.focus();
                    }}
                  >
                    {t(says)}
                  </a>
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Radio.Group
          id="assess-outcome"
          aria-label={t("assess")}
          value={judgement.outcome}
          error={wrong("outcome")}
          onChange={(outcome) => set({ outcome: outcome as Judgement["outcome"] })}
        >
          <Stack gap="xs">
            <Radio value="open-file" label={t("outcome-open")} description={t("outcome-open-help")} />
            <Radio value="close" label={t("outcome-close")} description={t("outcome-close-help")} />
          </Stack>
        </Radio.Group>
        {judgement.outcome === "close" && (
          <Radio.Group
            id="assess-ground"
            label={GROUND_FIELD ? reader.text(GROUND_FIELD.title) : t("assess")}
            value={judgement.ground}
            error={wrong("ground")}
            onChange={(ground) => set({ ground: ground as Judgement["ground"] })}
          >
            <Stack gap={6} mt={6}>
              {GROUNDS.map((ground) => (
                <Radio key={ground} value={ground} label={groundWords(ground)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {open && (
          <>
            <OrganisationsSelect
              region={report.region}
              value={judgement.organisations}
              error={wrong("organisations")}
              onChange={(organisations) => set({ organisations })}
            />
            <PersonFields
              person={judgement.person}
              error={wrong("born")}
              onChange={(person) => set({ person })}
            />
            {report.answers.about === "several" && <p className={look.line}>{t("person-several")}</p>}
          </>
        )}
        {judgement.outcome !== null && (
          <Textarea
            label={t("note")}
            description={open ? t("note-help") : undefined}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LONGEST_NOTE}
            value={judgement.note}
            onChange={({ currentTarget }) => set({ note: currentTarget.value })}
          />
        )}
        <AssessmentFollows judgement={judgement} />
        {told.length > 0 ? (
          <Alert color="red" role="alert">
            {told.join(" ")}
          </Alert>
        ) : (
          <ProblemAlert error={assessing.error} />
        )}
        <div className={look.foot}>
          <Button
            type="submit"
            loading={assessing.isPending}
            disabled={codeOf(assessing.error) === "conflict"}
          >
            {t(judgement.outcome === "close" ? "do-close" : "do-open")}
          </Button>
        </div>
      </form>
    </section>
  );
}
