import type { Sheet } from "../model/answers.js";
import { BLOCKS, type Block, type Scale, type ScaleEdition, type Thresholds } from "../model/scale.js";

/** The edition in force on a day; the first one for days before it. */
export const editionOn = (scale: Scale, date: string): ScaleEdition =>
  scale.editions.findLast(({ validFrom }) => validFrom <= date.slice(0, 10)) ?? scale.editions[0]!;

export interface Score {
  readonly edition: ScaleEdition;
  readonly thresholds: Thresholds;
  readonly blocks: Readonly<Record<Block, number>>;
  readonly total: number;
  readonly reached: Readonly<Record<Block, boolean>>;
  readonly identified: boolean;
}

/** Adds up a sheet by the edition of the day of the talk. Rows that the edition does not have count nothing. */
export function score(scale: Scale, { minor, at, items }: Sheet): Score {
  const edition = editionOn(scale, at);
  const thresholds = minor ? edition.minor : edition.adult;
  const blocks: Record<Block, number> = { purpose: 0, acts: 0, means: 0, harm: 0 };
  for (const { row, block, minorsOnly } of edition.items)
    if (!minorsOnly || minor) blocks[block] += Math.min(items[row] ?? 0, edition.limit);
  const total = blocks.purpose + blocks.acts + blocks.means + blocks.harm;
  const reaches = (block: Block): boolean => blocks[block] >= (thresholds.blocks[block] ?? 0);
  return {
    edition,
    thresholds,
    blocks,
    total,
    reached: {
      purpose: reaches("purpose"),
      acts: reaches("acts"),
      means: reaches("means"),
      harm: reaches("harm"),
    },
    identified: BLOCKS.every(reaches) && total >= thresholds.total,
  };
}
