import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { after, inZone } from "../act/zone.js";
import { type FileView, readClock, readDirectory, readFile } from "./server.js";

export const fileKey = (id: string): readonly string[] => ["file", id];

/** What the server said of its clock, with the moment at which this browser heard it, on a clock that nobody can set. */
interface Heard {
  readonly view: { readonly now: string };
  readonly received: number;
}

interface Received extends Heard {
  readonly view: FileView;
}

/** The file, read again when the window comes back to the front. */
export function useFile(id: string) {
  return useQuery({
    queryKey: fileKey(id),
    queryFn: async ({ signal }): Promise<Received> => ({
      view: await readFile(id, signal),
      received: performance.now(),
    }),
    refetchOnWindowFocus: true,
    staleTime: 5_000,
    retry: (failures, error) => failures < 3 && "refused" in error && isOffline(error),
  });
}

const isOffline = (error: Error): boolean =>
  "refused" in error && (error.refused as { code: string }).code === "offline";

/** The server's present moment: its own, plus what has passed here since it said so. Moves every half minute. */
export function useNow(received: Heard | undefined): string {
  const [tick, setTick] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(performance.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return received ? after(received.view.now, Math.max(0, tick - received.received)) : "";
}

/** The present moment when it is asked, not when the screen was last drawn. */
export const presently = ({ view, received }: Heard): string => after(view.now, performance.now() - received);

/** The server's clock, for a page that reads no file. */
export const useClock = () =>
  useQuery({
    queryKey: ["clock"],
    queryFn: async ({ signal }): Promise<Heard> => ({
      view: { now: inZone(await readClock(signal)) },
      received: performance.now(),
    }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** The directory of organisations: large, seldom changing. */
export const useDirectory = () =>
  useQuery({ queryKey: ["organisations"], queryFn: readDirectory, staleTime: 300_000 });
