import { Decided, type Decision } from "../decide/decisions.js";
import { THRESHOLDS } from "../group/group.js";
import { type Template, templateOf } from "../group/template.js";
import { fingerprint, type Post } from "../input/post.js";
import { type Fired, INDICATORS, type IndicatorId, type Level } from "../judge/judge.js";
import { type Contact, contactsOf } from "../link/contacts.js";
import { type Links, link } from "../link/link.js";
import { sameAs } from "../picture/alike.js";
import type { PictureHash } from "../picture/hash.js";
import { type Groundwork, groundwork, type ReadOptions, type TextRead } from "./groundwork.js";
import { timelineOf } from "./timeline.js";

export interface AnalysedPost extends TextRead {
  readonly post: Post;
  /** The cluster's number, or -1. */
  readonly cluster: number;
}

export interface AnalysedCluster {
  /** The same as long as its first post by name is in it. */
  readonly id: string;
  readonly posts: readonly number[];
  readonly strength: number;
  /** So much is repeated that it is shown as the work of one hand. */
  readonly strong: boolean;
  readonly template: Template;
  /** Posts a day, ascending; posts without a date are left out. */
  readonly timeline: readonly { readonly day: string; readonly posts: number }[];
}

/** One line of the queue: a cluster or a post alone, to be looked at by a person. */
export interface Lead {
  readonly id: string;
  readonly posts: readonly number[];
  readonly cluster: number;
  readonly level: Exclude<Level, "low">;
  readonly confidence: number;
  /** Posts and the different places where they were found. */
  readonly reach: { readonly posts: number; readonly sources: number };
  readonly reasons: readonly Fired[];
  readonly grave: readonly IndicatorId[];
  readonly against: readonly Fired[];
  readonly contacts: readonly Contact[];
  /** How many of its posts a person confirmed or rejected. What is rejected counts for nothing in the rest. */
  readonly decided: { readonly confirmed: number; readonly rejected: number };
  /** Number of the organisation in `links`, or -1. */
  readonly organisation: number;
}

export interface Analysis {
  readonly posts: readonly AnalysedPost[];
  readonly clusters: readonly AnalysedCluster[];
  readonly links: Links;
  /** The posts of every unit that `links` speaks of. */
  readonly units: readonly (readonly number[])[];
  readonly queue: readonly Lead[];
}

export interface Options extends ReadOptions {
  /** The posts as they were read and grouped already; without it they are read here. */
  readonly ground?: Groundwork;
  /** The hashes of the pictures of a post. */
  readonly pictures?: (post: Post) => readonly PictureHash[];
  /** What named persons decided before, in their order. */
  readonly decisions?: readonly Decision[];
}

const RANK = { high: 2, medium: 1 } as const;

/** Reads, groups, links and ranks posts. Nothing is accused, sent or decided: the queue is for a person to look at. */
export function analyse(
  posts: readonly Post[],
  { ground, pictures, decisions = [], ...reading }: Options = {},
): Analysis {
  const decided = new Decided(decisions);
  const { textOf, texts, grouping } = ground ?? groundwork(posts, reading);
  const groups = decided.regroup(
    posts,
    grouping.clusters.map(({ posts: members }) => members),
  );
  const clusterOf = new Int32Array(posts.length).fill(-1);
  for (const [number, members] of groups.entries()) for (const at of members) clusterOf[at] = number;
  const verdicts = posts.map((post) => decided.verdictOn(post));
  const analysed = posts.map(
    (post, at): AnalysedPost => ({ post, ...texts[textOf[at]!]!, cluster: clusterOf[at]! }),
  );
  const clusters = groups.map((members): AnalysedCluster => {
    // Of a cluster that a person put together: what the strongest of its parts had.
    const strength = Math.max(
      0,
      ...members.map((at) => grouping.clusters[grouping.clusterOf[at]!]?.strength ?? 0),
    );
    const names = members.map((at) => `${posts[at]!.source ?? ""} ${posts[at]!.id}`).sort();
    return {
      id: `c-${fingerprint(names[0]!).slice(0, 10)}`,
      posts: members,
      strength,
      strong: strength >= THRESHOLDS.strong,
      template: templateOf(members.map((at) => posts[at]!.text)),
      timeline: timelineOf(members.map((at) => posts[at]!.at)),
    };
  });
  const units = [...groups, ...posts.flatMap((_, at) => (clusterOf[at]! < 0 ? [[at]] : []))];
  const seen = posts.map((post) => pictures?.(post) ?? []);
  const standsFor = sameAs(seen.flat());
  const contacts = units.map((members) =>
    unique(
      members.flatMap((at) => [
        ...contactsOf(analysed[at]!.found),
        ...seen[at]!.map((hash): Contact => ({ kind: "picture", name: standsFor.get(hash)!.slice(0, 16) })),
      ]),
    ),
  );
  const links = link(contacts);
  const organisationOf = new Map<number, number>();
  for (const [number, { units: own }] of links.organisations.entries())
    for (const unit of own) organisationOf.set(unit, number);
  const queue = units.flatMap((members, unit): Lead[] => {
    const lead = leadOf(analysed, members, verdicts);
    if (!lead) return [];
    const cluster = clusterOf[members[0]!]!;
    return [
      {
        ...lead,
        id:
          cluster < 0
            ? `p-${fingerprint(`${posts[members[0]!]!.source ?? ""} ${posts[members[0]!]!.id}`).slice(0, 10)}`
            : clusters[cluster]!.id,
        cluster,
        contacts: contacts[unit]!,
        organisation: organisationOf.get(unit) ?? -1,
      },
    ];
  });
  return {
    posts: analysed,
    clusters,
    links,
    units,
    queue: queue.sort((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1)),
  };
}

const unique = (contacts: readonly Contact[]): Contact[] => [
  ...new Map(contacts.map((contact) => [`${contact.kind} ${contact.name}`, contact])).values(),
];

/** Severity first, then confidence, then reach. */
const rank = ({ grave, level, confidence, reach }: Lead): number =>
  (grave.length > 0 ? 300 : 100 * RANK[level]) + 60 * confidence + 8 * Math.log2(reach.posts + reach.sources);

/** What a person should look at, if anything. An adult's advert of sexual services is nothing to look at by itself. */
function leadOf(
  analysed: readonly AnalysedPost[],
  members: readonly number[],
  verdicts: readonly ("confirm" | "reject" | undefined)[],
): Omit<Lead, "id" | "cluster" | "contacts" | "organisation"> | undefined {
  const confirmed = members.filter((at) => verdicts[at] === "confirm").length;
  const posts = members.filter((at) => verdicts[at] !== "reject").map((at) => analysed[at]!);
  if (posts.length === 0) return undefined;
  const count = (level: Level) => posts.filter(({ judgement }) => judgement.level === level).length;
  const grave = [...new Set(posts.flatMap(({ judgement }) => judgement.grave))];
  const confidence =
    posts.reduce((sum, { judgement }) => sum + judgement.probabilities.lure, 0) / posts.length;
  // One odd copy does not speak for a cluster; what is grave does.
  const level =
    grave.length > 0 || confirmed > 0 || count("high") * 3 >= posts.length
      ? "high"
      : (count("high") + count("medium")) * 3 >= posts.length
        ? "medium"
        : undefined;
  if (!level) return undefined;
  const fired = (side: "speaksFor" | "speaksAgainst") => {
    const best = new Map<IndicatorId, Fired>();
    for (const { judgement } of posts)
      for (const one of judgement[side]) if (!best.has(one.id)) best.set(one.id, one);
    return [...best.values()].sort((one, other) => other.weight - one.weight);
  };
  return {
    posts: members,
    level,
    confidence,
    reach: { posts: posts.length, sources: new Set(posts.map(({ post }) => post.source ?? "")).size },
    reasons: fired("speaksFor").filter(({ id }) => INDICATORS[id].side !== "offer"),
    grave,
    against: fired("speaksAgainst"),
    decided: { confirmed, rejected: members.length - posts.length },
  };
}
