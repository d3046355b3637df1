import { createReadStream } from "node:fs";
import { Corpus, contactsIn, featuresOf, normalise, readPosts, wordsOf } from "@pana/lures";

/** Labelled development data is not part of Pana: the folder is named by PANA_ADVERTS. */
export const FOLDER = process.env.PANA_ADVERTS;

/** The posts of a labelled table, with its other columns. */
export async function load(name) {
  const posts = [];
  for await (const reading of readPosts(createReadStream(`${FOLDER}/${name}`, { encoding: "utf8" }), "csv"))
    if ("post" in reading) posts.push({ rest: {}, ...reading.post });
  return posts;
}

export function featuresOfPost(text) {
  const normal = normalise(text);
  const words = wordsOf(normal);
  return featuresOf(normal, words, contactsIn(normal, words));
}

export function corpusOf(posts) {
  const corpus = new Corpus();
  for (const { text } of posts) corpus.add(featuresOfPost(text));
  return corpus;
}

/** Every post's cluster; posts alone by their own name. */
export const labelsOf = ({ clusterOf }) =>
  [...clusterOf].map((cluster, at) => (cluster < 0 ? `alone ${at}` : cluster));
export const truthOf = (posts) =>
  posts.map(({ rest }, at) => (rest.cluster === "-1" ? `alone ${at}` : rest.cluster));
