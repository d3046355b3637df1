import { useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { type Role, readSession, type Session } from "../../api/operations.js";

export const SESSION = ["session"] as const;

/** Who is signed in, as the server says. */
export const useSessionQuery = () =>
  useQuery({
    queryKey: SESSION,
    queryFn: ({ signal }) => readSession({ signal }),
    staleTime: 300_000,
    retry: false,
    refetchOnWindowFocus: false,
  });

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Who is signed in, on any page of the desk behind the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession is for pages behind the sign-in");
  return session;
}

export const hasRole = (session: Session, ...roles: readonly Role[]): boolean =>
  roles.some((role) => session.officer.roles.includes(role));
