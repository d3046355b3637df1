import { Alert, Anchor, Button, FileInput, Group, Stack, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { codeOf } from "../../api/operation.js";
import look from "../file/file.module.css";
import { OpenedFile } from "../file/opened-file.js";
import { useWords } from "../file/words.js";
import { useAskBeforeLeaving } from "../shell/ask-before-leaving.js";
import { faultsOf, ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { AddressRow, DocumentRow, NameRow, PhoneRow, Rows } from "./form-rows.js";
import { BRIEFLY, identityKey, type KnownIdentity, putIdentity, readIdentity } from "./operations.js";
import { drawnAnew } from "./picture.js";
import { changedParts, NEW_ADDRESS, NEW_DOCUMENT, NEW_NAME, NEW_PHONE, partsOf, typedFrom } from "./typed.js";

/** /desk/files/:id/identity */
export function IdentityPage() {
  return (
    <OpenedFile>{({ view }) => <Screen fileId={view.summary.id} number={view.summary.number} />}</OpenedFile>
  );
}

function Screen({ fileId, number }: { readonly fileId: string; readonly number: string }) {
  const { t } = useTranslation("identity");
  useTitle(t("title"));
  const read = useQuery({
    queryKey: identityKey(fileId),
    queryFn: ({ signal }) => readIdentity({ path: { id: fileId }, signal }),
    ...BRIEFLY,
  });
  // The form begins with what was read first: what comes later must not be put under the hands of whoever types.
  const [begun, setBegun] = useState<KnownIdentity | null>(null);
  if (begun === null && read.data) setBegun(read.data);
  const beginAgain = async () => {
    const { data } = await read.refetch();
    if (data) setBegun(data);
  };
  return (
    <>
      <Anchor component={Link} to={`/desk/files/${fileId}`} size="sm">
        {t("back", { number })}
      </Anchor>
      <h1 className={look.title}>{t("title")}</h1>
      <p className={look.quiet}>{t("sealed")}</p>
      {begun === null && read.isError && (
        <ProblemAlert error={read.error} again={() => void read.refetch()} />
      )}
      {read.isPending && <Reading />}
      {begun && (
        <IdentityForm key={begun.version} fileId={fileId} known={begun} readAgain={() => void beginAgain()} />
      )}
    </>
  );
}

interface IdentityFormProps {
  readonly fileId: string;
  readonly known: KnownIdentity;
  readonly readAgain: () => void;
}

/** Who the person is, as an officer types it in. No draft is kept of it: drafts are not sealed. */
function IdentityForm({ fileId, known, readAgain }: IdentityFormProps) {
  const { t, i18n } = useTranslation("identity");
  const words = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(() => typedFrom(known));
  const [picture, setPicture] = useState<File | null>(null);
  const [touched, setTouched] = useState(false);
  useAskBeforeLeaving(touched);
  const saving = useMutation({
    mutationFn: async () => {
      const photo = picture === null ? {} : { photo: await drawnAnew(picture) };
      const changed = { ...changedParts(typed, known), ...photo };
      if (Object.keys(changed).length === 0) return known;
      return putIdentity({ path: { id: fileId }, body: { version: known.version, ...changed } });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: identityKey(fileId) });
      void navigate(`/desk/files/${fileId}`);
    },
  });
  const change = (part: Partial<typeof typed>) => {
    setTouched(true);
    setTyped({ ...typed, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Rows in which nothing was typed go, so that the server's faults stand at the rows that they are about.
    setTyped(typedFrom(partsOf(typed)));
    saving.mutate();
  };
  const faults = faultsOf(saving.error, i18n.language);
  const notPicture = saving.error !== null && codeOf(saving.error) === null;
  const shared = { words, faults };
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack maw={760} gap="lg" my="md">
        <Rows
          title={t("names")}
          help={t("names-help")}
          add={t("add-name")}
          rows={typed.names}
          blank={NEW_NAME}
          onChange={(names) => change({ names })}
          row={(props) => <NameRow {...shared} {...props} />}
        />
        <Group align="flex-start" gap="md">
          <TextInput
            label={t("born")}
            description={t("born-help")}
            value={typed.born}
            error={faults["identity.born"]}
            onChange={({ currentTarget }) => change({ born: currentTarget.value })}
          />
          <TextInput
            label={t("iin")}
            description={t("iin-help")}
            inputMode="numeric"
            value={typed.iin}
            error={faults["identity.iin"]}
            onChange={({ currentTarget }) => change({ iin: currentTarget.value })}
          />
        </Group>
        <Rows
          title={t("documents")}
          add={t("add-document")}
          rows={typed.documents}
          blank={NEW_DOCUMENT}
          onChange={(documents) => change({ documents })}
          row={(props) => <DocumentRow {...shared} {...props} />}
        />
        <Rows
          title={t("phones")}
          help={t("phones-help")}
          add={t("add-phone")}
          rows={typed.phones}
          blank={NEW_PHONE}
          onChange={(phones) => change({ phones })}
          row={(props) => <PhoneRow {...shared} {...props} />}
        />
        <Rows
          title={t("addresses")}
          add={t("add-address")}
          rows={typed.addresses}
          blank={NEW_ADDRESS}
          onChange={(addresses) => change({ addresses: [...addresses] })}
          row={(props) => <AddressRow {...shared} {...props} />}
        />
        <FileInput
          clearable
          maw={360}
          label={known.photo ? t("other-photo") : t("photo")}
          description={t("photo-help")}
          placeholder={t("choose-photo")}
          accept="image/*"
          value={picture}
          error={notPicture ? t("not-photo") : faults["photo.base64"]}
          onChange={(file) => {
            setTouched(true);
            setPicture(file);
          }}
        />
        {codeOf(saving.error) === "conflict" ? (
          <Alert color="amber" role="alert">
            {t("conflict")}
            <div>
              <Button mt="xs" size="compact-sm" variant="default" onClick={readAgain}>
                {t("read-again")}
              </Button>
            </div>
          </Alert>
        ) : (
          !notPicture && <ProblemAlert error={saving.error} />
        )}
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {t("shell:save")}
          </Button>
          <Button component={Link} to={`/desk/files/${fileId}`} variant="default">
            {t("shell:cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
