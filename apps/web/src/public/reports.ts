import type { PublicLanguage } from "./languages.js";

export const DANGERS = ["now", "not-now", "unknown"] as const;
export type Danger = (typeof DANGERS)[number];

export const ABOUTS = ["self", "somebody", "several", "child"] as const;
export type About = (typeof ABOUTS)[number];

/** A report as the pages hand it over. Every answer but `what` may be missing; nothing identifies the reporter unless they wish. */
export interface PublicReport {
  readonly what: string;
  readonly where?: string;
  /** ISO 3166-2. */
  readonly region?: string;
  readonly who?: string;
  readonly danger?: Danger;
  readonly about?: About;
  /** How to reach the reporter; missing where they stay anonymous. */
  readonly contact?: string;
  readonly language: PublicLanguage;
}

/** A report that the browser has sealed to the desk's key. Nobody here can read it. */
export interface SealedReport {
  readonly sealed: Uint8Array;
}

export interface PublicMessage {
  /** RFC 3339. */
  readonly at: string;
  readonly from: "reporter" | "desk";
  readonly text: string;
}

export interface FollowedReport {
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly state: "new" | "file-opened" | "closed";
  /** Oldest first. */
  readonly messages: readonly PublicMessage[];
}

/**
 * What the public pages need of whoever keeps reports. Floor 4 hands them the server's; a failure to store must reject, so
 * that the pages can keep what was typed and offer to send again.
 */
export interface PublicReports {
  /** The desk's public key, to which browsers seal: an uncompressed point of P-256 in base64. */
  readonly deskKey: string;
  /**
   * Stores a report. The same key with the same report, sent again, stores nothing and answers with the same code.
   * @param pictures as {@link PublicReports.picture} answers them; sealed, each by itself, where the report is
   */
  send(
    report: PublicReport | SealedReport,
    key: string,
    pictures: readonly Uint8Array[],
  ): Promise<{ readonly code: string; readonly receivedAt: string }>;
  /**
   * A picture without what a camera wrote into it; null where it is neither a whole JPEG nor a whole PNG, "harmful" where a
   * scanner found malware in it.
   */
  picture(bytes: Uint8Array): Promise<Uint8Array | "harmful" | null>;
  /** Whether what a person typed can be a code at all: it is whole, and its check letter fits. */
  isCode(typed: string): boolean;
  /** What has become of a report, by its code as a person typed it; null where no report has that code. */
  follow(code: string): Promise<FollowedReport | null>;
  /**
   * Adds a message of the reporter; null where no report has that code. The same words with the same key are the same message;
   * "other words" where others came with it before, and nothing was added.
   */
  write(code: string, text: string, key: string): Promise<PublicMessage | "other words" | null>;
}
