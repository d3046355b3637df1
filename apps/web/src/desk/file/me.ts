import type { Subject } from "@pana/law";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Me } from "./next.js";
import { readSession } from "./server.js";

/** The organisation that looks, with its kinds and its region. */
export interface Looking extends Me {
  readonly region: string | null;
}

/** Who looks; undefined until the server has said so. */
export function useMe(): Looking | undefined {
  const { data } = useQuery({ queryKey: ["file-session"], queryFn: readSession, staleTime: 300_000 });
  return useMemo(
    () =>
      data && {
        organisation: data.organisation.id,
        // The interface leaves the kinds of subject as text.
        kinds: data.organisation.kinds as Subject[],
        region: data.organisation.region,
      },
    [data],
  );
}
