import type { PostName } from "../decide/decisions.js";
import type { Fired } from "../judge/judge.js";
import type { Analysis } from "../queue/analyse.js";
import { provisionsFor } from "../queue/evidence.js";
import { draw } from "./draw.js";
import { languageCounts } from "./languages.js";
import { pageData, type ReportLanguage } from "./page-data.js";
import { expiredPosts, masked, maskedPieces, queuedPosts } from "./retention.js";
import { STYLE } from "./style.js";
import { REPORT_WORDS } from "./words.js";

/** What one post shows, for machines. */
function postOf(analysis: Analysis, at: number, isQueued: boolean) {
  const shown = isQueued ? (contact: string) => contact : masked;
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
    phones: found.phones.map(({ number, country, start, end }) => ({
      number: shown(number),
      country,
      start,
      end,
    })),
    handles: found.handles.map((handle) => ({ ...handle, name: shown(handle.name) })),
    links: isQueued ? found.links : [],
    emails: found.emails.map((email) => ({ ...email, address: shown(email.address) })),
    money: found.money,
    places: found.places,
    ages: found.ages,
    documents: found.documents,
  };
}

/** A post as decisions name it. */
const nameOf = ({ id, source }: PostName): PostName => (source === undefined ? { id } : { id, source });

/**
 * The whole analysis as plain data; the same analysis gives the same text. Posts are named by id, their texts are left out;
 * contacts of posts that are in no lead are masked.
 * @param keptFrom the first day, `YYYY-MM-DD`, of which posts in no lead are kept
 */
export function reportData(analysis: Analysis, { keptFrom = "" }: { readonly keptFrom?: string } = {}) {
  const queued = queuedPosts(analysis);
  const expired = expiredPosts(analysis, keptFrom);
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
    languages: languageCounts(analysis),
    expired: expired.size,
    posts: analysis.posts.flatMap((_, at) => (expired.has(at) ? [] : [postOf(analysis, at, queued.has(at))])),
    clusters: analysis.clusters
      .filter(({ posts }) => posts.some((at) => !expired.has(at)))
      .map(({ id, posts, strength, strong, template, timeline }) => ({
        id,
        posts: posts.map((at) => analysis.posts[at]!.post.id),
        strength,
        strong,
        template: queued.has(posts[0]!) ? template.pieces : maskedPieces(template.pieces),
        timeline,
      })),
    organisations: analysis.links.organisations.map(({ units, ties: own }) => ({
      units: units.map(idOf),
      ties: ties(own),
    })),
    hubs: ties(analysis.links.hubs),
    queue: analysis.queue.map((lead) => ({
      id: lead.id,
      level: lead.level,
      grave: lead.grave,
      confidence: lead.confidence,
      reach: lead.reach,
      posts: lead.posts.map((at) => analysis.posts[at]!.post.id),
      members: lead.posts.map((at) => nameOf(analysis.posts[at]!.post)),
      decided: lead.decided,
      cluster: lead.cluster < 0 ? null : analysis.clusters[lead.cluster]!.id,
      organisation: lead.organisation < 0 ? null : lead.organisation,
      reasons: lead.reasons.map(({ id, weight, source }) => ({ id, weight, source })),
      against: lead.against.map(({ id, weight, source }) => ({ id, weight, source })),
      contacts: lead.contacts,
      provisions: provisionsFor(lead.reasons.map(({ id }) => id)),
    })),
  };
}

/**
 * The report as one page that needs nothing else: queue, clusters with their slots, links, timeline, in three languages.
 * @param language the language that the page opens in
 */
export function reportPage(analysis: Analysis, language: ReportLanguage): string {
  // "<" never stands in the data as such: no post can close the script and open its own.
  const data = JSON.stringify(pageData(analysis, language)).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${REPORT_WORDS.title[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<main id="page"></main>
<script type="application/json" id="data">${data}</script>
<script>"use strict";
(${draw.toString()})(JSON.parse(document.getElementById("data").textContent));</script>
</body>
</html>
`;
}
