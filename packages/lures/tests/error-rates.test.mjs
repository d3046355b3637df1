import { createReadStream } from "node:fs";
import { analyse, Intake, ON_DEVELOPMENT, ON_UNSEEN, readPosts, SPOKEN } from "@pana/lures";
import { expect, it } from "vitest";

/** What the judge does with the texts of a corpus, by their language. */
async function measured(name) {
  const intake = new Intake();
  const chunks = createReadStream(new URL(`../corpus/${name}`, import.meta.url), { encoding: "utf8" });
  for await (const reading of readPosts(chunks, "csv")) if ("post" in reading) intake.add(reading.post);
  const { posts } = analyse(intake.posts);
  const shown = (some) => some.filter(({ judgement }) => judgement.level !== "low").length;
  return Object.fromEntries(
    SPOKEN.map((language) => {
      const own = posts.filter(({ post }) => post.rest?.language === language);
      const lures = own.filter(({ post }) => post.rest?.kind === "lure");
      const others = own.filter(({ post }) => post.rest?.kind !== "lure");
      return [
        language,
        {
          lures: lures.length,
          missed: lures.length - shown(lures),
          others: others.length,
          alarmed: shown(others),
        },
      ];
    }),
  );
}

it("prints in its reports the error rates that it has on the development corpus", async () => {
  expect(await measured("lures-corpus.csv")).toEqual(ON_DEVELOPMENT);
});

it.each(SPOKEN)(
  "is no worse on the texts written afterwards than when they were new: %s",
  async (language) => {
    const now = (await measured("unseen-corpus.csv"))[language];
    const then = ON_UNSEEN[language];
    expect([now.lures, now.others]).toEqual([then.lures, then.others]);
    expect(now.missed).toBeLessThanOrEqual(then.missed);
    expect(now.alarmed).toBeLessThanOrEqual(then.alarmed);
  },
);
