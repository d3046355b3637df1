import { type Text, text } from "@pana/law";

/** A backup that cannot be taken, or a file that is not restored; says what is wrong with what, and repeats nothing of it. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";

  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

export const refuse = (kk: string, ru: string, en: string, cause?: unknown): BackupRefused =>
  new BackupRefused(text(kk, ru, en), { cause });
