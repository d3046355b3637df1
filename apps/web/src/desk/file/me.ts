import type { Subject } from "@pana/law";
import { useMemo } from "react";
import { useSession } from "../session/session.js";
import type { Me } from "./next.js";

/** The organisation that looks, with its kinds and its region. */
export interface Looking extends Me {
  readonly region: string | null;
}

/** Who looks, by the session. */
export function useMe(): Looking {
  const { organisation } = useSession();
  return useMemo(
    () => ({
      organisation: organisation.id,
      // The interface leaves the kinds of subject as text.
      kinds: organisation.kinds as Subject[],
      region: organisation.region,
    }),
    [organisation],
  );
}
