import type { Piece } from "../group/template.js";
import type { Analysis } from "../queue/analyse.js";
import { dayOf } from "../queue/timeline.js";

/** Which posts are in some lead: what a person is to look at is shown whole. */
export const queuedPosts = ({ queue }: Analysis): ReadonlySet<number> =>
  new Set(queue.flatMap(({ posts }) => posts));

/**
 * Posts that a report leaves out: older than a day and in no lead. Posts without a date stay.
 * @param before the first day that is kept, `YYYY-MM-DD`
 */
export function expiredPosts(analysis: Analysis, before: string): ReadonlySet<number> {
  const queued = queuedPosts(analysis);
  return new Set(
    [...analysis.posts.keys()].filter((at) => {
      const day = dayOf(analysis.posts[at]!.post.at);
      return !queued.has(at) && day !== undefined && day < before;
    }),
  );
}

/** A contact of a post that nobody has to look at: enough to tell two apart, too little to call. */
export const masked = (contact: string): string => `${contact.slice(0, 4)}…${contact.slice(-2)}`;

const CONTACTS: ReadonlySet<string> = new Set(["phone", "handle", "email", "link"]);

/** A template with the contacts in its slots masked. */
export const maskedPieces = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) =>
    piece.kind === "stays" || !CONTACTS.has(piece.slot)
      ? piece
      : { ...piece, values: piece.values.map((value) => ({ ...value, text: masked(value.text) })) },
  );
