import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import type { Owing, Session } from "../../api/operations.js";
import { beginAtProvider, returnFromProvider, signInWays } from "../account/operations.js";
import { ProblemAlert } from "../shell/problem.js";

interface ProviderButtonProps {
  readonly onAnswer: (answer: Session | Owing) => void;
}

/** Goes to the ministry's identity provider, where there is one, and signs in with what it has sent the browser back with. */
export function ProviderButton({ onAnswer }: ProviderButtonProps) {
  const { t } = useTranslation("security");
  const { search, pathname, state } = useLocation();
  const navigate = useNavigate();
  const ways = useQuery({
    queryKey: ["sign-in-ways"],
    queryFn: ({ signal }) => signInWays({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const going = useMutation({
    mutationFn: () => beginAtProvider({}),
    onSuccess: ({ url }) => location.assign(url),
  });
  const returning = useMutation({
    mutationFn: (query: string) => returnFromProvider({ body: { query } }),
    meta: { signsIn: true },
    onSuccess: onAnswer,
  });
  const { mutate: comeBack } = returning;
  const taken = useRef(false);
  useEffect(() => {
    const asked = new URLSearchParams(search);
    if (taken.current || !asked.has("state") || !(asked.has("code") || asked.has("error"))) return;
    taken.current = true;
    // What the provider has sent opens once; it has no business in the history of the browser.
    navigate(pathname, { replace: true, state });
    comeBack(search);
  }, [search, pathname, state, navigate, comeBack]);
  if (!ways.data?.provider) return null;
  return (
    <>
      <ProblemAlert error={going.error ?? returning.error} />
      <Button
        variant="default"
        loading={going.isPending || going.isSuccess || returning.isPending}
        onClick={() => going.mutate()}
      >
        {t("provider-open")}
      </Button>
    </>
  );
}
