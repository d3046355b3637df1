import { adjustedRand, group, rates, THRESHOLDS } from "@pana/lures";
import { describe, expect, it } from "vitest";
import { corpusOf, FOLDER, labelsOf, load, truthOf } from "./labelled.mjs";

describe.skipIf(!FOLDER)("clusters of labelled posts (PANA_ADVERTS names their folder)", () => {
  it.each([
    ["dev_slots.csv", 0.998, 0.995],
    ["dev_easy.csv", 0.998, 0.995],
    ["dev_medium.csv", 0.99, 0.98],
    ["dev_hard.csv", 0.94, 0.9],
  ])("%s: adjusted Rand index at least %d, F1 of flags at least %d", async (name, index, f1) => {
    const posts = await load(name);
    const grouping = group(corpusOf(posts));
    expect(adjustedRand(truthOf(posts), labelsOf(grouping))).toBeGreaterThanOrEqual(index);
    const flagged = [...grouping.clusterOf].map((cluster) => cluster >= 0);
    const truth = posts.map(({ rest }) => rest.in_cluster === "1");
    expect(rates(truth, flagged).f1).toBeGreaterThanOrEqual(f1);
  });

  it("tg_dev.csv: strong clusters flag two in five posts of spam with precision .995", async () => {
    const posts = await load("tg_dev.csv");
    const { clusters, clusterOf } = group(corpusOf(posts));
    const flagged = [...clusterOf].map(
      (cluster) => cluster >= 0 && clusters[cluster].strength >= THRESHOLDS.strong,
    );
    const truth = posts.map(({ rest }) => rest.label === "1");
    const { precision, recall } = rates(truth, flagged);
    expect(precision).toBeGreaterThanOrEqual(0.995);
    expect(recall).toBeGreaterThanOrEqual(0.42);
  });
});
