import type { Blocks } from './blocks.js';
import { type Sheet, table } from './card.js';
import { bin, type Columns, edges, sumsOf } from './columns.js';
import type { Judged } from './features.js';
import { tagSet } from './tags.js';

const AT_05_075_09 = edges(0.5, 0.75, 0.9);
const SCORES = edges(0.05, 0.15, 0.35, 0.6, 0.8, 0.95);
const SELF = edges(0.03, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95);
const COARSE = edges(0.1, 0.35, 0.65, 0.9);
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
/** A longer text counts no more among its neighbours. */
const MOST = 300;

/** The first judgement of a page's blocks, with how much each counts among its neighbours. */
interface First {
  readonly scores: Float64Array;
  readonly weights: Int32Array;
  /** In which stretch of the scores each one lies, coarsely. */
  readonly coarse: Int32Array;
}

/** The container whose blocks speak most for themselves: that with the highest sum of what each block's score says for or against it. */
function mainContainer({ tree }: Blocks, { node }: Columns, { scores, weights }: First): number {
  const whole = new Float64Array(tree.size);
  for (let i = 0; i < node.length; i++) {
    const at = node[i] as number;
    whole[at] = (whole[at] as number) + ((scores[i] as number) - 0.5) * (weights[i] as number);
  }
  const { parent } = tree;
  let best = 0;
  for (let i = tree.size - 1; i >= 0; i--) {
    const up = parent[i] as number;
    if (up >= 0) whole[up] = (whole[up] as number) + (whole[i] as number);
    // of equals the inner one
    if (best === 0 || (whole[i] as number) > (whole[best] as number)) best = i;
  }
  return best;
}

/** The stretch of blocks with the highest sum of what their scores say for or against them: [from, to). */
function mainRun({ scores, weights }: First): readonly [number, number] {
  let from = 0;
  let sum = 0;
  let most = 0;
  let best: readonly [number, number] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    sum += ((scores[i] as number) - 0.5) * (weights[i] as number);
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > most) {
      most = sum;
      best = [from, i + 1];
    }
  }
  return best;
}

/** Per block, in which stretch of the scores its group's others did together, from 1 on; 0 where there are none, -1 for a block of no group. */
function others(groups: number, groupOf: Int32Array, { scores, weights }: First): Int32Array {
  const n = groupOf.length;
  const sums = new Float64Array(groups);
  const all = sumsOf(groups, groupOf, weights);
  for (let i = 0; i < n; i++) {
    const group = groupOf[i] as number;
    if (group >= 0) sums[group] = (sums[group] as number) + (scores[i] as number) * (weights[i] as number);
  }
  const found = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const group = groupOf[i] as number;
    const own = weights[i] as number;
    const left = group < 0 ? 0 : (all[group] as number) - own;
    if (left > 0) found[i] = bin(((sums[group] as number) - (scores[i] as number) * own) / left, SCORES) + 1;
    else if (group < 0) found[i] = -1;
  }
  return found;
}

/** Per block, the nearest list or table around it, within a few elements; -1 without one. */
function holdersOf({ tree }: Blocks, { node }: Columns): Int32Array {
  const holders = new Int32Array(node.length);
  for (let i = 0; i < holders.length; i++) {
    let at = node[i] as number;
    for (let level = 0; level < 4 && at >= 0 && HOLDERS[tree.tag[at] as number] !== 1; level++) at = level < 3 ? (tree.parent[at] as number) : -1;
    holders[i] = at;
  }
  return holders;
}

/** Adds what the first judgement says of a block's neighbours, its siblings, those that look like it, and of the page's main part. */
export function addNeighbours(page: Blocks, sheet: Sheet, scores: Float64Array, { columns, holds, kinds }: Judged): void {
  const { tree } = page;
  const n = scores.length;
  const weights = new Int32Array(n);
  const self = new Int32Array(n);
  const coarse = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    weights[i] = Math.min(columns.length[i] as number, MOST);
    self[i] = bin(scores[i] as number, SELF);
    coarse[i] = bin(scores[i] as number, COARSE);
  }
  const first = { scores, weights, coarse };
  const family = others(tree.size, columns.parent, first);
  // blocks without others beside them stand with those whose others did worst
  for (let i = 0; i < n; i++) family[i] = Math.max(0, (family[i] as number) - 1);
  sheet.putColumn(F.self, self);
  sheet.putColumn(F.family, family);
  sheet.putPairs(F.selfFamily, self, family, 7);
  sheet.putPairs(F.likes, others(kinds.count, kinds.of, first), coarse, 5);
  sheet.putPairs(F.holder, others(tree.size, holdersOf(page, columns), first), coarse, 5);
  addNext(first, sheet);
  addMain(page, columns, first, sheet);
  addTrust(holds, first, sheet);
}

/** What the blocks before and after a block did. */
function addNext({ scores, weights }: First, sheet: Sheet): void {
  const n = scores.length;
  const column = (): Int32Array => new Int32Array(n);
  const [before, after, before2, after2, around] = [column(), column(), column(), column(), column()];
  // sums up to each block, for the stretch around it
  const sumTo = new Float64Array(n + 1);
  const weightTo = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const w = weights[i] as number;
    sumTo[i + 1] = (sumTo[i] as number) + (scores[i] as number) * w;
    weightTo[i + 1] = (weightTo[i] as number) + w;
  }
  for (let i = 0; i < n; i++) {
    const [score1, score2] = [i > 0 ? (scores[i - 1] as number) : 0, i > 1 ? (scores[i - 2] as number) : 0];
    const [next1, next2] = [i + 1 < n ? (scores[i + 1] as number) : 0, i + 2 < n ? (scores[i + 2] as number) : 0];
    before[i] = bin(score1, SCORES);
    after[i] = bin(next1, SCORES);
    before2[i] = bin((score1 + score2) / 2, SCORES);
    after2[i] = bin((next1 + next2) / 2, SCORES);
    const w = weights[i] as number;
    const low = Math.max(0, i - 5);
    const high = Math.min(n, i + 6);
    const of = (weightTo[high] as number) - (weightTo[low] as number) - w;
    const sum = (sumTo[high] as number) - (sumTo[low] as number) - (scores[i] as number) * w;
    around[i] = bin(of > 0 ? sum / of : 0, SCORES);
  }
  sheet.putColumn(F.prior, before);
  sheet.putColumn(F.next, after);
  sheet.putPairs(F.pair, before, after, 7);
  sheet.putColumn(F.before2, before2);
  sheet.putColumn(F.after2, after2);
  sheet.putColumn(F.around, around);
}

/** Where a block stands to the main container and to the main run of blocks. */
function addMain(page: Blocks, columns: Columns, first: First, sheet: Sheet): void {
  const { tree } = page;
  const n = first.scores.length;
  const main = mainContainer(page, columns, first);
  const up = tree.parent[main] as number;
  const end = tree.last[main] as number;
  const upEnd = up < 0 ? -1 : (tree.last[up] as number);
  const [from, to] = mainRun(first);
  const place = new Int32Array(n);
  const run = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const at = columns.node[i] as number;
    place[i] = at >= main && at < end ? 0 : at >= up && at < upEnd ? (at < main ? 1 : 2) : at < main ? 3 : 4;
    if (to > 0) run[i] = i < from ? (from - i < 3 ? 1 : from - i < 8 ? 2 : 3) : i >= to ? (i - to < 2 ? 4 : i - to < 7 ? 5 : 6) : i - from < 3 ? 7 : 8;
  }
  sheet.putPairs(F.main, place, first.coarse, 5);
  sheet.putPairs(F.run, run, first.coarse, 5);
}

/** How well the blocks of the other reading of the page did here. */
function addTrust(holds: Uint8Array, { scores, weights, coarse }: First, sheet: Sheet): void {
  const n = scores.length;
  const held = new Int32Array(n);
  const place = new Int32Array(n);
  let sum = 0;
  let all = 0;
  let from = n;
  for (let i = 0; i < n; i++) {
    if (holds[i] === 0) continue;
    const w = weights[i] as number;
    sum += (scores[i] as number) * w;
    all += w;
    if (from > i) from = i;
  }
  const trust = all < MOST ? 0 : 1 + bin(sum / all, AT_05_075_09);
  for (let i = 0; i < n; i++) {
    held[i] = holds[i] as number;
    place[i] = trust * 3 + (holds[i] === 1 ? 0 : i < from ? 1 : 2);
  }
  sheet.putPairs(F.agree, held, coarse, 5);
  sheet.putPairs(F.trust, place, coarse, 5);
}
