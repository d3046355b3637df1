import { useQuery } from "@tanstack/react-query";
import type { Subject } from "@pana/law";
import { useMemo } from "react";
import type { GetSessionResponse } from "../../api/generated/client/types.gen.js";
import type { Me } from "./next.js";

/** The organisation that looks, with its kinds and its region. */
export interface Looking extends Me {
  readonly region: string | null;
}
