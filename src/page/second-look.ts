import type { Block, Blocks } from './blocks.js';
import { bin, edges, MOST_FEATURES, type Sheet, table } from './card.js';
import type { Judged } from './features.js';
import { tagSet } from './tags.js';

const AT_05_075_09 = edges(0.5, 0.75, 0.9);
const SCORES = edges(0.05, 0.15, 0.35, 0.6, 0.8, 0.95);
const SELF = edges(0.03, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95);
const F = {
  prior: table('score before', 7),
  next: table('score after', 7),
  around: table('score around', 7),
  family: table('score of siblings', 7),
  self: table('score itself', 9),
  selfFamily: table('score itself·siblings', 9, 7),
  pair: table('score before·after', 7, 7),
  likes: table('score of likes·itself', 8, 5),
  main: table('place to main container·itself', 5, 5),
  run: table('place to main run·itself', 9, 5),
  holder: table('score of list or table·itself', 8, 5),
  trust: table('score of reader mode·in it·itself', 5, 15),
  agree: table('reader mode·itself', 2, 5),
  before2: table('two scores before', 7),
  after2: table('two scores after', 7),
};
const HOLDERS = tagSet('table ul ol dl');
const COARSE = edges(0.1, 0.35, 0.65, 0.9);

/** How much a block counts among its neighbours. */
const weight = (b: Block): number => Math.min(b.text.length, 300);

/** The container whose blocks speak most for themselves: that with the highest sum of what each block's score says for or against it. */
function mainContainer({ blocks, tree }: Blocks, scores: ArrayLike<number>): number {
  const whole = new Float64Array(tree.size);
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] as Block;
    whole[b.node] = (whole[b.node] as number) + ((scores[i] as number) - 0.5) * weight(b);
  }
  let best = 0;
  for (let i = tree.size - 1; i >= 0; i--) {
    const up = tree.parent[i] as number;
    if (up >= 0) whole[up] = (whole[up] as number) + (whole[i] as number);
    // of equals the inner one
    if (best === 0 || (whole[i] as number) > (whole[best] as number)) best = i;
  }
  return best;
}

/** The stretch of blocks with the highest sum of what their scores say for or against them: [from, to). */
function mainRun({ blocks }: Blocks, scores: ArrayLike<number>): readonly [number, number] {
  let from = 0;
  let sum = 0;
  let most = 0;
  let best: readonly [number, number] = [0, 0];
  for (const b of blocks) {
    sum += ((scores[b.at] as number) - 0.5) * weight(b);
    if (sum <= 0) {
      sum = 0;
      from = b.at + 1;
    } else if (sum > most) {
      most = sum;
      best = [from, b.at + 1];
    }
  }
  return best;
}

/** Scores summed by group, each block with its weight. */
interface Tally {
  readonly sum: Float64Array;
  readonly weight: Float64Array;
}

/** How the other blocks of a group did, in `SCORES`; -1 where there are none. */
function rest({ sum, weight: all }: Tally, group: number, own: number, w: number): number {
  if (group < 0) return -1;
  const left = (all[group] as number) - w;
  return left > 0 ? bin(((sum[group] as number) - own) / left, SCORES) : -1;
}

function tallyOf(groups: number, groupOf: Int32Array, scores: ArrayLike<number>, weights: Float64Array): Tally {
  const sum = new Float64Array(groups);
  const all = new Float64Array(groups);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] as number;
    if (group < 0) continue;
    const w = weights[i] as number;
    sum[group] = (sum[group] as number) + (scores[i] as number) * w;
    all[group] = (all[group] as number) + w;
  }
  return { sum, weight: all };
}

/** Adds what the first judgement says of a block's neighbours, its siblings, those that look like it, and of the page's main part. */
export function addNeighbours(page: Blocks, sheet: Sheet, scores: ArrayLike<number>, { holds, kinds }: Judged): void {
  const { blocks, tree } = page;
  const n = blocks.length;
  const parents = new Int32Array(n);
  const holders = new Int32Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    weights[i] = weight(b);
    let at = b.node;
    parents[i] = tree.parent[at] as number;
    for (let level = 0; level < 4 && at >= 0 && HOLDERS[tree.tag[at] as number] !== 1; level++) at = level < 3 ? (tree.parent[at] as number) : -1;
    holders[i] = at;
  }
  const likes = tallyOf(kinds.count, kinds.of, scores, weights);
  const siblings = tallyOf(tree.size, parents, scores, weights);
  const held = tallyOf(tree.size, holders, scores, weights);
  // how well the blocks of the other reading did here, and how much text of this one it misses
  let heldSum = 0;
  let heldAll = 0;
  let heldFrom = blocks.length;
  for (let i = 0; i < n; i++) {
    if (holds[i] === 0) continue;
    const w = weights[i] as number;
    heldSum += (scores[i] as number) * w;
    heldAll += w;
    if (heldFrom > i) heldFrom = i;
  }
  const trust = heldAll < 300 ? 0 : 1 + bin(heldSum / heldAll, AT_05_075_09);
  const main = mainContainer(page, scores);
  const mainUp = tree.parent[main] as number;
  const [from, to] = mainRun(page, scores);
  // sums up to each block, for the stretch around it
  const sumTo = new Float64Array(n + 1);
  const weightTo = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const w = weights[i] as number;
    sumTo[i + 1] = (sumTo[i] as number) + (scores[i] as number) * w;
    weightTo[i + 1] = (weightTo[i] as number) + w;
  }
  const mainEnd = tree.last[main] as number;
  const mainUpEnd = mainUp < 0 ? -1 : (tree.last[mainUp] as number);
  const row = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < n; i++) {
    const { node } = blocks[i] as Block;
    let f = 0;
    const [score1, score2] = [i > 0 ? (scores[i - 1] as number) : 0, i > 1 ? (scores[i - 2] as number) : 0];
    const [next1, next2] = [i + 1 < n ? (scores[i + 1] as number) : 0, i + 2 < n ? (scores[i + 2] as number) : 0];
    const before = bin(score1, SCORES);
    const after = bin(next1, SCORES);
    const w = weights[i] as number;
    const own = (scores[i] as number) * w;
    const low = Math.max(0, i - 5);
    const high = Math.min(n, i + 6);
    const around = (sumTo[high] as number) - (sumTo[low] as number) - own;
    const of = (weightTo[high] as number) - (weightTo[low] as number) - w;
    const family = rest(siblings, parents[i] as number, own, w);
    const self = bin(scores[i] as number, SELF);
    const s = bin(scores[i] as number, COARSE);
    row[f++] = F.likes[(rest(likes, kinds.of[i] as number, own, w) + 1) * 5 + s] as number;
    row[f++] = F.agree[(holds[i] as number) * 5 + s] as number;
    row[f++] = F.trust[trust * 15 + (holds[i] === 1 ? 0 : i < heldFrom ? 1 : 2) * 5 + s] as number;
    const holder = holders[i] as number;
    if (holder >= 0) row[f++] = F.holder[(rest(held, holder, own, w) + 1) * 5 + s] as number;
    row[f++] = F.main[(node >= main && node < mainEnd ? 0 : node >= mainUp && node < mainUpEnd ? (node < main ? 1 : 2) : node < main ? 3 : 4) * 5 + s] as number;
    row[f++] = F.run[
      (to === 0 ? 0 : i < from ? (from - i < 3 ? 1 : from - i < 8 ? 2 : 3) : i >= to ? (i - to < 2 ? 4 : i - to < 7 ? 5 : 6) : i - from < 3 ? 7 : 8) * 5 + s
    ] as number;
    row[f++] = F.before2[bin((score1 + score2) / 2, SCORES)] as number;
    row[f++] = F.after2[bin((next1 + next2) / 2, SCORES)] as number;
    row[f++] = F.prior[before] as number;
    row[f++] = F.next[after] as number;
    row[f++] = F.around[bin(of > 0 ? around / of : 0, SCORES)] as number;
    row[f++] = F.family[Math.max(0, family)] as number;
    row[f++] = F.self[self] as number;
    row[f++] = F.selfFamily[self * 7 + Math.max(0, family)] as number;
    row[f++] = F.pair[before * 7 + after] as number;
    sheet.put(i, row, f);
  }
}
