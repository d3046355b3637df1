/** A text in the languages in which organisations are named. */
interface NamedText {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** On which day which body read the file, and by which act it takes part. */
export interface DayOfReading {
  readonly organisation: NamedText;
  /** `2026-03-02` */
  readonly day: string;
  readonly ground: NamedText | null;
  /** It opened closed parts in an emergency on that day. */
  readonly emergency: boolean;
}

/** What the public pages need of whoever keeps the log of who read a file. Floor 4 hands them the server's. */
export interface PublicFileLog {
  /** Whether what a person typed can be a code at all. */
  isCode(typed: string): boolean;
  /** Which bodies read the file on which days; `unknown` for every code that opens nothing, `wait` after too many. */
  read(typed: string, ip: string): Promise<readonly DayOfReading[] | "unknown" | "wait">;
}
