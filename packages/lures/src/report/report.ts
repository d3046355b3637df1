import { SOURCES } from "../judge/indicator.js";
import { type Fired, INDICATORS } from "../judge/judge.js";
import { POST_LANGUAGES } from "../language/language.js";
import type { Contact } from "../link/contacts.js";
import type { Analysis } from "../queue/analyse.js";
import { provisionsFor } from "../queue/evidence.js";
import { SCRIPT, STYLE } from "./page.js";
import { REPORT_WORDS } from "./words.js";

const MOST_ORIGINALS = 30;

const nameOf = ({ kind, name }: Contact): string => `${kind} ${name}`;

/** What one post shows, for machines. */
function postOf(analysis: Analysis, at: number) {
  const { post, language, found, judgement, learned, cluster, disguises } = analysis.posts[at]!;
  const reasons = (list: readonly Fired[]) =>
    list.map(({ id, side, weight, source, spans }) => ({ id, side, weight, source, spans }));
  return {
    id: post.id,
    ...(post.source ? { source: post.source } : {}),
    ...(post.at ? { at: post.at } : {}),
    language,
    kind: judgement.kind,
    level: judgement.level,
    probabilities: judgement.probabilities,
    ...(learned === undefined ? {} : { learned }),
    grave: judgement.grave,
    for: reasons(judgement.speaksFor),
    against: reasons(judgement.speaksAgainst),
    disguises,
    cluster: cluster < 0 ? null : analysis.clusters[cluster]!.id,
    phones: found.phones.map(({ number, country, start, end }) => ({ number, country, start, end })),
    handles: found.handles,
    links: found.links,
    emails: found.emails,
    money: found.money,
    places: found.places,
    ages: found.ages,
    documents: found.documents,
  };
}

/** The whole analysis as plain data; the same analysis gives the same text. Posts are named by id, their texts are left out. */
export function reportData(analysis: Analysis) {
  const idOf = (unit: number) => {
    const at = analysis.units[unit]![0]!;
    const { cluster, post } = analysis.posts[at]!;
    return cluster < 0 ? post.id : analysis.clusters[cluster]!.id;
  };
  const ties = (list: Analysis["links"]["hubs"]) =>
    list.map(({ contact, units }) => ({ contact, units: units.map(idOf) }));
  return {
    kind: "pana-lures" as const,
    version: 1 as const,
    languages: languagesOf(analysis),
    posts: analysis.posts.map((_, at) => postOf(analysis, at)),
    clusters: analysis.clusters.map(({ id, posts, strength, strong, template, timeline }) => ({
      id,
      posts: posts.map((at) => analysis.posts[at]!.post.id),
      strength,
      strong,
      template: template.pieces,
      timeline,
    })),
    organisations: analysis.links.organisations.map(({ units, ties: own }) => ({
      units: units.map(idOf),
      ties: ties(own),
    })),
    bridges: ties(analysis.links.bridges),
    hubs: ties(analysis.links.hubs),
    queue: analysis.queue.map((lead) => ({
      id: lead.id,
      level: lead.level,
      grave: lead.grave,
      confidence: lead.confidence,
      reach: lead.reach,
      posts: lead.posts.map((at) => analysis.posts[at]!.post.id),
      cluster: lead.cluster < 0 ? null : analysis.clusters[lead.cluster]!.id,
      organisation: lead.organisation < 0 ? null : lead.organisation,
      reasons: lead.reasons.map(({ id, weight, source }) => ({ id, weight, source })),
      against: lead.against.map(({ id, weight, source }) => ({ id, weight, source })),
      contacts: lead.contacts,
      provisions: provisionsFor(lead.reasons.map(({ id }) => id)),
    })),
  };
}

function languagesOf({ posts, queue }: Analysis) {
  const queued = new Set(queue.flatMap((lead) => lead.posts));
  return POST_LANGUAGES.map((language) => {
    const own = [...posts.keys()].filter((at) => posts[at]!.language === language);
    return { language, posts: own.length, queued: own.filter((at) => queued.has(at)).length };
  });
}

/**
 * The report as one page that needs nothing else: queue, clusters with their slots, links, timeline, in three languages.
 * @param language the language that the page opens in
 */
export function reportPage(analysis: Analysis, language: "kk" | "ru" | "en"): string {
  const { posts, clusters, links, units, queue } = analysis;
  const shown = queue.map((lead) => ({
    id: lead.id,
    level: lead.level,
    grave: lead.grave,
    confidence: lead.confidence,
    reach: lead.reach,
    cluster: lead.cluster,
    organisation: lead.organisation,
    reasons: lead.reasons.map(({ id, weight, source }) => ({ id, weight, source })),
    against: lead.against.map(({ id, weight, source }) => ({ id, weight, source })),
    contacts: lead.contacts.map(nameOf),
    provisions: provisionsFor(lead.reasons.map(({ id }) => id)),
    originals: lead.posts.slice(0, MOST_ORIGINALS).map((at) => {
      const { post, language: spoken, judgement, learned } = posts[at]!;
      return {
        id: post.id,
        source: post.source,
        at: post.at,
        text: post.text,
        language: spoken,
        learned,
        marks: judgement.speaksFor.flatMap(({ id, spans, side }) =>
          side === "offer" ? [] : spans.map(({ start, end }) => ({ start, end, id })),
        ),
      };
    }),
  }));
  const queuedClusters = new Set(queue.map(({ cluster }) => cluster));
  const data = {
    language,
    words: REPORT_WORDS,
    indicators: Object.fromEntries(Object.entries(INDICATORS).map(([id, { title }]) => [id, title])),
    sources: SOURCES,
    languages: languagesOf(analysis),
    queue: shown,
    clusters: clusters
      .map(({ id, posts: members, strength, strong, template, timeline }, number) => ({
        number,
        id,
        posts: members.length,
        strength,
        strong,
        pieces: template.pieces,
        timeline,
      }))
      .filter(({ number, strong }) => strong || queuedClusters.has(number))
      .sort((one, other) => other.posts - one.posts)
      .slice(0, 300),
    organisations: links.organisations
      .filter(({ units: own }) =>
        own.some((unit) => queue.some(({ posts: of }) => of[0] === units[unit]![0])),
      )
      .slice(0, 60)
      .map(({ units: own, ties }) => ({
        units: own.map((unit) => {
          const at = units[unit]![0]!;
          const { cluster, post } = posts[at]!;
          return { unit, name: cluster < 0 ? post.id : clusters[cluster]!.id, posts: units[unit]!.length };
        }),
        ties: ties.map(({ contact, units: tied }) => ({ contact: nameOf(contact), units: tied })),
      })),
    hubs: links.hubs.map(({ contact, units: tied }) => ({ contact: nameOf(contact), count: tied.length })),
  };
  // "<" never stands in the data as such: no post can close the script and open its own.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${REPORT_WORDS.title[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<main id="page"></main>
<script type="application/json" id="data">${json}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
