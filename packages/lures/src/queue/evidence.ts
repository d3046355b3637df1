import type { Post } from "../input/post.js";
import type { IndicatorId } from "../judge/judge.js";
import { canonical } from "./canonical.js";
import { sha256 } from "./sha256.js";

/** Provisions of the Criminal Code of Kazakhstan that a lawyer may want to look at; a hint, never a qualification. */
const PROVISIONS: readonly (readonly [provision: string, indicators: readonly IndicatorId[]])[] = [
  [
    "CC-128",
    ["documents-kept", "confinement", "debt", "scam-compound", "travel-paid", "no-contract", "organ"],
  ],
  ["CC-134", ["minors", "under-age"]],
  ["CC-135", ["child-trade", "minors", "under-age"]],
  ["CC-308", ["night-work", "sexual-services"]],
  ["CC-309", ["sexual-services"]],
  // Services shown remotely in real time count too: webcam work.
  ["CC-122-note", ["night-work", "sexual-services"]],
];

export const provisionsFor = (fired: readonly IndicatorId[]): string[] =>
  PROVISIONS.filter(([, indicators]) => indicators.some((id) => fired.includes(id))).map(
    ([provision]) => provision,
  );

export interface Exhibit {
  readonly post: Post;
  /** SHA-256 of the original text. */
  readonly digest: string;
}

export interface PictureExhibit {
  readonly post: string;
  readonly name: string;
  /** SHA-256 of the file. */
  readonly digest: string;
}

export interface Evidence {
  readonly kind: "pana-lures-evidence";
  readonly version: 1;
  /** What the package is, in words: a lead that a named person asked for. */
  readonly lead: string;
  /** When it was put together, RFC 3339, and by whom. */
  readonly at: string;
  readonly by: string;
  readonly exhibits: readonly Exhibit[];
  /** The pictures of the posts by the digests of their files; the pictures themselves are not in the package. */
  readonly pictures: readonly PictureExhibit[];
  readonly reasons: readonly IndicatorId[];
  readonly provisions: readonly string[];
  /** SHA-256 over everything above, in canonical form. */
  readonly seal: string;
}

/**
 * The originals of a lead with their digests, sealed. Only on a named person's decision: without a name it is refused with a
 * RangeError.
 */
export function evidence(
  lead: string,
  posts: readonly Post[],
  reasons: readonly IndicatorId[],
  {
    at,
    by,
    pictures = [],
  }: { readonly at: string; readonly by: string; readonly pictures?: readonly PictureExhibit[] },
): Evidence {
  if (by.trim() === "") throw new RangeError("evidence is put together by a named person");
  const open = {
    kind: "pana-lures-evidence" as const,
    version: 1 as const,
    lead,
    at,
    by,
    exhibits: posts.map((post) => ({ post, digest: sha256(post.text) })),
    pictures,
    reasons,
    provisions: provisionsFor(reasons),
  };
  return { ...open, seal: sha256(canonical(open)) };
}

/** Whether nothing in the package was changed since it was sealed. */
export function isIntact(package_: Evidence): boolean {
  const { seal, ...open } = package_;
  return (
    sha256(canonical(open)) === seal &&
    package_.exhibits.every(({ post, digest }) => sha256(post.text) === digest)
  );
}
