import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { codeOf } from "../../api/operation.js";
import { type Owing, readDemonstration, type Session, type SignIn, signIn } from "../../api/operations.js";
import { PasskeyButton } from "../account/passkey-button.js";
import type { DeskLanguage } from "../language/i18n.js";
import { SESSION } from "../session/session.js";
import { DemonstrationBanner } from "../shell/demonstration.js";
import { LanguageSwitch } from "../shell/language-switch.js";
import { ProblemAlert } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import { ProviderButton } from "./provider-button.js";
import { SecondStep } from "./second-step.js";
import look from "./sign-in.module.css";

/** Where to go after signing in: back to where one was sent from, if that is the desk. */
function destination(state: unknown): string {
  const from = typeof state === "object" && state !== null && "from" in state ? state.from : null;
  return typeof from === "string" && from.startsWith("/desk") && !from.startsWith("/desk/sign-in")
    ? from
    : "/desk/";
}

const TITLES = {
  "second-factor": "security:step-title",
  password: "security:own-title",
  enrolment: "security:enrol-title",
} as const satisfies Record<Owing["owed"], string>;

/** /desk/sign-in */
export function SignInPage() {
  const { t, i18n } = useTranslation("access");
  useTitle(t("title"));
  const language = i18n.language as DeskLanguage;
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [asked, setAsked] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const demonstration = useQuery({
    queryKey: ["demonstration"],
    queryFn: ({ signal }) => readDemonstration({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [owed, setOwed] = useState<Owing["owed"] | null>(null);
  const opened = (session: Session) => {
    client.clear();
    client.setQueryData(SESSION, session);
    navigate(destination(state), { replace: true });
  };
  const anew = () => {
    setOwed(null);
    setPassword("");
    setAsked(false);
  };
  const answered = (answer: Session | Owing) => {
    if ("owed" in answer) setOwed(answer.owed);
    else opened(answer);
  };
  const signing = useMutation({
    mutationFn: (body: { username: string; password: string }) => signIn({ body }),
    meta: { signsIn: true },
    onSuccess: (answer) => answered(answer),
    onError: (error) => {
      if (codeOf(error) === "unauthenticated") secret.current?.select();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (username.trim() === "") name.current?.focus();
    else if (password === "") secret.current?.focus();
    else signing.mutate({ username: username.trim(), password });
  };
  const jobs = demonstration.data?.signIns ?? [];
  return (
    <>
      {demonstration.data?.demonstration && <DemonstrationBanner />}
      <main className={look.page}>
        <div className={look.top}>
          <span className={look.brand}>Pana</span>
          <LanguageSwitch />
        </div>
        {owed !== null && (
          <>
            <Title order={1} mb="md">
              {t(TITLES[owed])}
            </Title>
            <SecondStep key={owed} owed={owed} onAnswer={answered} onAnew={anew} />
          </>
        )}
        <div className={look.columns} hidden={owed !== null} data-two={jobs.length > 0 ? "yes" : "no"}>
          <form onSubmit={submit} noValidate>
            <Stack maw={420}>
              <Title order={1}>{t("title")}</Title>
              <Text c="dimmed">{t("help")}</Text>
              {codeOf(signing.error) === "unauthenticated" ? (
                <Alert color="red" role="alert">
                  {t("wrong")}
                </Alert>
              ) : (
                <ProblemAlert error={signing.error} />
              )}
              <TextInput
                ref={name}
                label={t("username")}
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                value={username}
                error={asked && username.trim() === "" ? t("username-needed") : undefined}
                onChange={(event) => setUsername(event.currentTarget.value)}
              />
              <PasswordInput
                ref={secret}
                label={t("password")}
                autoComplete="current-password"
                value={password}
                error={asked && password === "" ? t("password-needed") : undefined}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" loading={signing.isPending}>
                {t("do")}
              </Button>
              <PasskeyButton onOpened={opened} />
              <ProviderButton onAnswer={answered} />
              <Text size="sm" c="dimmed">
                {t("forgotten")}
              </Text>
            </Stack>
          </form>
          {jobs.length > 0 && (
            <section aria-labelledby="jobs">
              <Title order={2} id="jobs">
                {t("jobs")}
              </Title>
              <Text c="dimmed" mb="sm">
                {t("jobs-help")} {t("jobs-no-factor")}
              </Text>
              <ul className={look.jobs}>
                {jobs.map((job) => (
                  <Job
                    key={job.username}
                    job={job}
                    language={language}
                    busy={signing.isPending}
                    onChoose={() => signing.mutate({ username: job.username, password: job.password })}
                  />
                ))}
              </ul>
            </section>
          )}
        </div>
      </main>
    </>
  );
}

interface JobProps {
  readonly job: SignIn;
  readonly language: DeskLanguage;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function Job({ job, language, busy, onChoose }: JobProps) {
  return (
    <li>
      <button
        type="button"
        className={look.job}
        disabled={busy}
        onClick={onChoose}
        data-username={job.username}
      >
        <span className={look.what}>{job.job[language]}</span>
        <span className={look.where}>{job.organisation[language]}</span>
      </button>
    </li>
  );
}
