import { Group, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST } from "../../public/limits.js";
import { ABOUTS, DANGERS } from "../../public/reports.js";
import { useReader } from "../reading/reader.js";
import look from "./call.module.css";
import type { CallDraft } from "./call-draft.js";

interface CallFieldsProps {
  readonly draft: CallDraft;
  readonly onChange: (change: Partial<CallDraft>) => void;
  readonly what: RefObject<HTMLTextAreaElement | null>;
  readonly lacking: boolean;
}

/** All that is asked in a call, on one screen, in the order in which it is told. */
export function CallFields({ draft, onChange, what, lacking }: CallFieldsProps) {
  const { t } = useTranslation("reports");
  const reader = useReader();
  return (
    <>
      <Textarea
        ref={what}
        label={t("call-what")}
        description={t("call-what-help")}
        lang={draft.language}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={LONGEST.what}
        required
        withAsterisk={false}
        autoComplete="off"
        value={draft.what}
        error={lacking && draft.what.trim() === "" ? t("call-what-needed") : undefined}
        onChange={({ currentTarget }) => onChange({ what: currentTarget.value })}
      />
      <Radio.Group
        label={t("call-danger")}
        value={draft.danger}
        onChange={(danger) => onChange({ danger: danger as CallDraft["danger"] })}
      >
        <Group gap="lg" mt={6}>
          {DANGERS.map((danger) => (
            <Radio key={danger} value={danger} label={t(`danger-choice-${danger}`)} color="red" />
          ))}
          <span aria-live="polite" className={look.urgent}>
            {draft.danger === "now" ? t("call-danger-do") : ""}
          </span>
        </Group>
      </Radio.Group>
      <div className={look.placed}>
        <NativeSelect
          label={t("filter-region")}
          value={draft.region}
          onChange={({ currentTarget }) => onChange({ region: currentTarget.value })}
          data={[{ value: "", label: t("call-region-none") }, ...reader.regions]}
        />
        <TextInput
          label={t("call-where")}
          lang={draft.language}
          maxLength={LONGEST.where}
          autoComplete="off"
          value={draft.where}
          onChange={({ currentTarget }) => onChange({ where: currentTarget.value })}
        />
      </div>
      <Radio.Group
        label={t("call-about")}
        value={draft.about}
        onChange={(about) => onChange({ about: about as CallDraft["about"] })}
      >
        <Group gap="lg" mt={6}>
          {ABOUTS.map((about) => (
            <Radio key={about} value={about} label={t(`about-choice-${about}`)} />
          ))}
        </Group>
      </Radio.Group>
      <div className={look.two}>
        <Textarea
          label={t("call-who")}
          lang={draft.language}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={LONGEST.who}
          autoComplete="off"
          value={draft.who}
          onChange={({ currentTarget }) => onChange({ who: currentTarget.value })}
        />
        <Textarea
          label={t("call-contact")}
          description={t("call-contact-help")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={LONGEST.contact}
          autoComplete="off"
          value={draft.contact}
          onChange={({ currentTarget }) => onChange({ contact: currentTarget.value })}
        />
      </div>
    </>
  );
}
