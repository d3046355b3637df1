import { type ErrorRates, ON_DEVELOPMENT, ON_UNSEEN } from "../evaluate/measured.js";
import type { Piece } from "../group/template.js";
import { SOURCES, type Source, type Text } from "../judge/indicator.js";
import { type Fired, INDICATORS } from "../judge/judge.js";
import { SPOKEN } from "../language/language.js";
import type { Contact } from "../link/contacts.js";
import type { Analysis, Lead } from "../queue/analyse.js";
import { provisionsFor } from "../queue/evidence.js";
import { type LanguageCount, languageCounts } from "./languages.js";
import { maskedPieces } from "./retention.js";
import { REPORT_WORDS } from "./words.js";

export type ReportLanguage = "kk" | "ru" | "en";

/** Why something is in the queue, or what speaks against it. */
interface ShownReason {
  readonly title: Text;
  readonly weight: number;
  readonly source: Source;
  /** The words of the first post that showed it. */
  readonly said: string;
}

interface Original {
  readonly id: string;
  readonly source: string | null;
  readonly at: string | null;
  readonly language: string;
  readonly learned: number | null;
  /** The text in pieces: as it stands, and marked with what it shows. */
  readonly pieces: readonly { readonly text: string; readonly shows: Text | null }[];
}

interface ShownLead {
  readonly id: string;
  readonly level: Lead["level"];
  readonly confidence: number;
  readonly posts: number;
  readonly sources: number;
  readonly reasons: readonly ShownReason[];
  readonly against: readonly ShownReason[];
  readonly contacts: readonly Contact[];
  readonly decided: Lead["decided"];
  readonly provisions: readonly string[];
  /** The cluster's id, where it is one. */
  readonly cluster: string | null;
  readonly originals: readonly Original[];
}

interface ShownCluster {
  readonly id: string;
  readonly posts: number;
  readonly pieces: readonly Piece[];
  readonly timeline: readonly { readonly day: string; readonly posts: number }[];
}

interface ShownOrganisation {
  readonly units: readonly { readonly name: string; readonly posts: number }[];
  /** Which units (places in `units`) have the contact. */
  readonly ties: readonly { readonly contact: Contact; readonly units: readonly number[] }[];
}

/** Everything that the page shows. Originals are in it: whoever has the page has the posts. */
export interface PageData {
  readonly language: ReportLanguage;
  readonly words: typeof REPORT_WORDS;
  readonly sources: typeof SOURCES;
  readonly posts: number;
  readonly queue: readonly ShownLead[];
  readonly clusters: readonly ShownCluster[];
  /** How many clusters there are beyond those shown. */
  readonly moreClusters: number;
  readonly organisations: readonly ShownOrganisation[];
  readonly hubs: readonly { readonly contact: Contact; readonly count: number }[];
  readonly languages: readonly LanguageCount[];
  readonly errors: readonly {
    readonly language: string;
    readonly development: ErrorRates;
    readonly unseen: ErrorRates;
  }[];
}

const MOST = { originals: 30, clusters: 300, organisations: 60, units: 24, ties: 24 } as const;

export function pageData(analysis: Analysis, language: ReportLanguage): PageData {
  const { posts, links, queue } = analysis;
  const clusters = shownClusters(analysis);
  return {
    language,
    words: REPORT_WORDS,
    sources: SOURCES,
    posts: posts.length,
    queue: queue.map((lead) => shownLead(analysis, lead)),
    clusters: clusters.slice(0, MOST.clusters),
    moreClusters: Math.max(0, clusters.length - MOST.clusters),
    organisations: shownOrganisations(analysis),
    hubs: links.hubs.map(({ contact, units }) => ({ contact, count: units.length })),
    languages: languageCounts(analysis),
    errors: SPOKEN.map((spoken) => ({
      language: spoken,
      development: ON_DEVELOPMENT[spoken],
      unseen: ON_UNSEEN[spoken],
    })),
  };
}

function shownLead(analysis: Analysis, lead: Lead): ShownLead {
  const texts = lead.posts.map((at) => analysis.posts[at]!);
  const shown = ({ id, weight, source }: Fired): ShownReason => {
    let said = "";
    for (const { post, judgement } of texts) {
      const span = [...judgement.speaksFor, ...judgement.speaksAgainst].find((one) => one.id === id)
        ?.spans[0];
      if (span) said = post.text.slice(span.start, span.end);
      if (said !== "") break;
    }
    return { title: INDICATORS[id].title, weight, source, said };
  };
  return {
    id: lead.id,
    level: lead.level,
    confidence: lead.confidence,
    posts: lead.reach.posts,
    sources: lead.reach.sources,
    reasons: lead.reasons.map(shown),
    against: lead.against.map(shown),
    contacts: lead.contacts,
    decided: lead.decided,
    provisions: provisionsFor(lead.reasons.map(({ id }) => id)),
    cluster: lead.cluster < 0 ? null : analysis.clusters[lead.cluster]!.id,
    originals: lead.posts.slice(0, MOST.originals).map((at) => original(analysis, at)),
  };
}

function original({ posts }: Analysis, at: number): Original {
  const { post, language, judgement, learned } = posts[at]!;
  const marks = judgement.speaksFor
    .flatMap(({ id, side, spans }) => (side === "offer" ? [] : spans.map((span) => ({ ...span, id }))))
    .sort((one, other) => one.start - other.start);
  const pieces: { text: string; shows: Text | null }[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start < end) continue;
    if (mark.start > end) pieces.push({ text: post.text.slice(end, mark.start), shows: null });
    pieces.push({ text: post.text.slice(mark.start, mark.end), shows: INDICATORS[mark.id].title });
    end = mark.end;
  }
  if (end < post.text.length) pieces.push({ text: post.text.slice(end), shows: null });
  return {
    id: post.id,
    source: post.source ?? null,
    at: post.at ?? null,
    language,
    learned: learned ?? null,
    pieces,
  };
}

/** Those that repeat so much that they are one hand's, and those that are in the queue; the largest first. */
function shownClusters({ clusters, queue }: Analysis): readonly ShownCluster[] {
  const queued = new Set(queue.map(({ cluster }) => cluster));
  return clusters
    .map((cluster, number) => ({ ...cluster, isQueued: queued.has(number) }))
    .filter(({ strong, isQueued }) => strong || isQueued)
    .sort((one, other) => other.posts.length - one.posts.length || (one.id < other.id ? -1 : 1))
    .map(({ id, posts, template, timeline, isQueued }) => ({
      id,
      posts: posts.length,
      pieces: isQueued ? template.pieces : maskedPieces(template.pieces),
      timeline,
    }));
}

/** The organisations of which something is in the queue. */
function shownOrganisations({
  posts,
  clusters,
  links,
  units,
  queue,
}: Analysis): readonly ShownOrganisation[] {
  const queued = new Set(queue.map((lead) => lead.posts[0]));
  return links.organisations
    .filter(({ units: own }) => own.some((unit) => queued.has(units[unit]![0])))
    .slice(0, MOST.organisations)
    .map(({ units: own, ties }) => {
      const shown = own.slice(0, MOST.units);
      const place = new Map(shown.map((unit, at) => [unit, at]));
      return {
        units: shown.map((unit) => {
          const { cluster, post } = posts[units[unit]![0]!]!;
          return { name: cluster < 0 ? post.id : clusters[cluster]!.id, posts: units[unit]!.length };
        }),
        ties: ties.slice(0, MOST.ties).map(({ contact, units: tied }) => ({
          contact,
          units: tied.flatMap((unit) => place.get(unit) ?? []),
        })),
      };
    });
}
