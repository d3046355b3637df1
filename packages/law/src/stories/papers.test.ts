import { expect, test } from "vitest";
import { compile, type PaperBlock, rights } from "../index.js";
import { kz } from "../kz/index.js";

const law = compile(kz);
const NOW = "2026-03-10T10:00:00+05:00";
const blocks = Object.values(law.jurisdiction.papers).flatMap((paper) => paper.blocks);
const of = <T extends PaperBlock["type"]>(type: T) =>
  blocks.filter((block): block is Extract<PaperBlock, { type: T }> => block.type === type);

test("the information card has the 17 rights and 2 duties of Annex 2, by their numbers", () => {
  const [rightsOf, dutiesOf] = law.jurisdiction.papers.card!.blocks.flatMap((block) =>
    block.type === "points" ? [block.points.map(({ number, basis }) => [number, basis])] : [],
  );
  expect(rightsOf).toEqual(Array.from({ length: 17 }, (_, i) => [`${i + 1}`, `L110 17(2)(${i + 1})`]));
  expect(dutiesOf).toEqual([
    ["1", "L110 17(3)(1)"],
    ["2", "L110 17(3)(2)"],
  ]);
});

test("the notice has plain words for every right that the law tells of a file", () => {
  const told = rights(law, { jurisdiction: "kz", acts: [] }, NOW).map(({ right }) => right);
  const [notice] = of("rights");
  expect(notice?.points.map(({ basis }) => basis).sort()).toEqual([...told].sort());
});

test("a paper cites what is in the table and goes with acts that there are", () => {
  for (const { basis, with: kinds } of Object.values(law.jurisdiction.papers)) {
    for (const key of basis) expect(kz.provisions[key as keyof typeof kz.provisions], key).toBeDefined();
    for (const kind of kinds) expect(Object.keys(kz.actKinds)).toContain(kind);
  }
});

test("nothing on paper calls the person by what was done to them", () => {
  const words = JSON.stringify(Object.values(law.jurisdiction.papers)).replaceAll(
    "Victims Compensation Fund",
    "",
  );
  expect(/victim|жертв|құрбан/iu.exec(words)?.[0]).toBeUndefined();
});

test("a provision is written as people write it", () => {
  expect(kz.numbered({ act: "L110", provision: "17(2)(12)" }).en).toBe("Art. 17(2)(12)");
  expect(kz.numbered({ act: "RR", provision: "13" }).ru).toBe("п. 13");
  expect(kz.numbered({ act: "CR", provision: "Annex 2" }).kk).toBe("2-қосымша");
});
