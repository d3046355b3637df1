import { POST_LANGUAGES, type PostLanguage } from "../language/language.js";
import type { Analysis } from "../queue/analyse.js";

/** How many posts of a language were read, and how many of them wait for a person. */
export interface LanguageCount {
  readonly language: PostLanguage;
  readonly posts: number;
  readonly queued: number;
}

export function languageCounts({ posts, queue }: Analysis): readonly LanguageCount[] {
  const queued = new Set(queue.flatMap((lead) => lead.posts));
  return POST_LANGUAGES.map((language) => {
    const own = [...posts.keys()].filter((at) => posts[at]!.language === language);
    return { language, posts: own.length, queued: own.filter((at) => queued.has(at)).length };
  });
}
