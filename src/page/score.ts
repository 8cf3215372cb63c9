import type { Blocks } from './blocks.js';
import { feature, featureCount, type Sheet } from './card.js';
import { crossed } from './columns.js';
import { type Judged, readFeatures } from './features.js';
import { card } from './score-card.js';
import { addNeighbours } from './second-look.js';
import type { Outside } from './wording.js';

/** What the score card says of a page's blocks. */
export interface Scores extends Judged {
  /** Per block, how likely it is part of the article, 0 to 1. */
  readonly scores: Float64Array;
}

/** Weights have two decimals: as hundredths their sums are whole numbers, whatever the order. */
const UNIT = 100;

let loaded: readonly [Int32Array, Int32Array] | null = null;

function weights(): readonly [Int32Array, Int32Array] {
  if (loaded) return loaded;
  const names: number[] = card.map(([name]) => feature(name));
  const size = featureCount();
  const first = new Int32Array(size);
  const second = new Int32Array(size);
  card.forEach(([, a, b], i) => {
    first[names[i] as number] = Math.round(a * UNIT);
    second[names[i] as number] = Math.round(b * UNIT);
  });
  loaded = [first, second];
  return loaded;
}

/** Sums the weights of each block's features, by both cards. */
class Sums implements Sheet {
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly #first: Int32Array;
  readonly #second: Int32Array;

  constructor(blocks: number) {
    this.ones = new Int32Array(blocks);
    this.twos = new Int32Array(blocks);
    [this.#first, this.#second] = weights();
  }

  put(block: number, feature: number): void {
    this.ones[block] = (this.ones[block] as number) + (this.#first[feature] as number);
    this.twos[block] = (this.twos[block] as number) + (this.#second[feature] as number);
  }

  putColumn(from: number, values: Int32Array): void {
    addWeights(this.ones, this.#first, from, values);
    addWeights(this.twos, this.#second, from, values);
  }

  putPairs(from: number, values: Int32Array, others: Int32Array, m: number): void {
    this.putColumn(from, crossed(values, others, m));
  }

  putBits(from: number, values: Int32Array): void {
    for (let i = 0; i < values.length; i++) for (let bits = values[i] as number; bits !== 0; bits &= bits - 1) this.put(i, from + 31 - Math.clz32(bits & -bits));
  }
}

/** Adds to each sum the weight of the feature that a value says. */
function addWeights(sums: Int32Array, weights: Int32Array, from: number, values: Int32Array): void {
  const { length } = values;
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (value >= 0) sums[i] = (sums[i] as number) + (weights[from + value] as number);
  }
}

function likelihoods(sums: Int32Array): Float64Array {
  const { length } = sums;
  const scores = new Float64Array(length);
  for (let i = 0; i < length; i++) scores[i] = 1 / (1 + Math.exp(-(sums[i] as number) / UNIT));
  return scores;
}

/**
 * Scores every block by an additive score card: each named feature has one weight, and a block's score is their sum. A first card judges a
 * block by itself; the second hears what the first said of its neighbours and siblings too.
 */
export function scoreBlocks(page: Blocks, outside: Outside): Scores {
  const sums = new Sums(page.blocks.length);
  const judged = readFeatures(page, outside, sums);
  addNeighbours(page, sums, likelihoods(sums.ones), judged);
  return { ...judged, scores: likelihoods(sums.twos) };
}
