import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { codeOf } from "../../api/operation.js";
import { answered, silent } from "./connection.js";
import { sessionEnded } from "./ending.js";

/** What every answer tells of the session and the connection, whoever asked. */
function note(error: unknown): void {
  const code = codeOf(error);
  if (code === "unauthenticated") sessionEnded();
  if (code === "offline") silent();
  else if (code !== null) answered();
}

/** Asks again where nobody answered, never where the server has refused. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.meta?.signsIn !== true) note(error);
    },
    onSuccess: answered,
  }),
  mutationCache: new MutationCache({
    // Signing in answers `unauthenticated` to a wrong password: that ends no session.
    onError: (error, _, __, mutation) => {
      if (mutation.meta?.signsIn !== true) note(error);
    },
    onSuccess: answered,
  }),
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 10_000,
      retry: (failures, error) => codeOf(error) === "offline" && failures < 2,
      retryDelay: (failures) => Math.min(8_000, 1_000 * 2 ** failures),
    },
    mutations: { networkMode: "always", retry: false },
  },
});
