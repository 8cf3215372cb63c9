import type { Blocks } from './blocks.js';
import { feature, featureCount, type Sheet } from './card.js';
import { type Judged, type Outside, readFeatures } from './features.js';
import { card } from './score-card.js';
import { addNeighbours } from './second-look.js';

/** What the score card says of a page's blocks. */
export interface Scores extends Judged {
  /** Per block, how likely it is part of the article, 0 to 1. */
  readonly scores: ArrayLike<number>;
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

function likelihoods(sums: Float64Array): Float64Array {
  for (let i = 0; i < sums.length; i++) sums[i] = 1 / (1 + Math.exp(-(sums[i] as number)));
  return sums;
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
    put: (block, features, count) => {
      let one = ones[block] as number;
      let two = twos[block] as number;
      for (let i = 0; i < count; i++) {
        const f = features[i] as number;
        one += first[f] as number;
        two += second[f] as number;
      }
      ones[block] = one;
      twos[block] = two;
    },
  };
  const judged = readFeatures(page, outside, sheet);
  addNeighbours(page, sheet, likelihoods(ones.slice()), judged);
  return { ...judged, scores: likelihoods(twos) };
}
