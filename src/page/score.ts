import type { Blocks } from './blocks.js';
import { feature, featureCount, type Sheet } from './card.js';
import { type Judged, type Outside, readFeatures } from './features.js';
import { card } from './score-card.js';
import { addNeighbours } from './second-look.js';

/** What the score card says of a page's blocks. */
export interface Scores extends Judged {
  /** Per block, how likely it is part of the article, 0 to 1. */
  readonly scores: readonly number[];
}

let loaded: readonly [Float64Array, Float64Array] | null = null;

function weights(): readonly [Float64Array, Float64Array] {
  if (loaded) return loaded;
  const names: number[] = card.map(([name]) => feature(name));
  const size = featureCount();
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  card.forEach(([, a, b], i) => {
    first[names[i] as number] = a;
    second[names[i] as number] = b;
  });
  loaded = [first, second];
  return loaded;
}

function likelihoods(sums: Float64Array): number[] {
  return Array.from(sums, (z) => 1 / (1 + Math.exp(-z)));
}

/**
 * Scores every block by an additive score card: each named feature has one weight, and a block's score is their sum. A first card judges a
 * block by itself; the second hears what the first said of its neighbours and siblings too.
 */
export function scoreBlocks(page: Blocks, outside: Outside): Scores {
  const [first, second] = weights();
  const ones = new Float64Array(page.blocks.length);
  const twos = new Float64Array(page.blocks.length);
  const sheet: Sheet = {
    add: (block, f) => {
      ones[block] = (ones[block] as number) + (first[f] as number);
      twos[block] = (twos[block] as number) + (second[f] as number);
    },
  };
  const judged = readFeatures(page, outside, sheet);
  addNeighbours(page, sheet, likelihoods(ones), judged);
  return { ...judged, scores: likelihoods(twos) };
}
