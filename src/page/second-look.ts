import type { Block, Blocks } from './blocks.js';
import { bin, table } from './card.js';
import { groupKinds } from './surroundings.js';
import { tagId } from './tree.js';

const SCORES = [0.05, 0.15, 0.35, 0.6, 0.8, 0.95];
const SELF = [0.03, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95];
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
const HOLDERS: ReadonlySet<number> = new Set(['table', 'ul', 'ol', 'dl'].map(tagId));
const COARSE = [0.1, 0.35, 0.65, 0.9];

/** How much a block counts among its neighbours. */
const weight = (b: Block): number => Math.min(b.text.length, 300);

/** The container whose blocks speak most for themselves: that with the highest sum of what each block's score says for or against it. */
function mainContainer({ blocks, tree }: Blocks, scores: readonly number[]): number {
  const sum = new Float64Array(tree.size);
  const whole = new Float64Array(tree.size);
  for (const b of blocks) {
    const value = ((scores[b.at] as number) - 0.5) * weight(b);
    whole[b.node] = (whole[b.node] as number) + value;
  }
  let best = 0;
  for (let i = tree.size - 1; i >= 0; i--) {
    const up = tree.parent[i] as number;
    if (up >= 0) whole[up] = (whole[up] as number) + (whole[i] as number);
    sum[i] = whole[i] as number;
    // of equals the inner one
    if ((sum[i] as number) > (sum[best] as number) || best === 0) best = i;
  }
  return best;
}

/** The stretch of blocks with the highest sum of what their scores say for or against them: [from, to). */
function mainRun({ blocks }: Blocks, scores: readonly number[]): readonly [number, number] {
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

/** Adds what the first judgement of the neighbours and siblings says. */
export function addNeighbours(page: Blocks, rows: readonly number[][], scores: readonly number[], holds: Uint8Array): void {
  const { blocks, tree } = page;
  const sums = new Map<number, [number, number]>();
  const { of: kind, count: kinds } = groupKinds(page);
  const kindSum = new Float64Array(kinds);
  const kindAll = new Float64Array(kinds);
  for (const b of blocks) {
    const k = kind[b.at] as number;
    kindSum[k] = (kindSum[k] as number) + (scores[b.at] as number) * weight(b);
    kindAll[k] = (kindAll[k] as number) + weight(b);
  }
  const holder = blocks.map((b) => {
    let at = b.node;
    for (let level = 0; level < 4 && at >= 0; level++, at = tree.parent[at] as number) if (HOLDERS.has(tree.tag[at] as number)) return at;
    return -1;
  });
  const held = new Map<number, [number, number]>();
  blocks.forEach((b, i) => {
    if ((holder[i] as number) < 0) return;
    const sum = held.get(holder[i] as number) ?? [0, 0];
    held.set(holder[i] as number, [sum[0] + (scores[i] as number) * weight(b), sum[1] + weight(b)]);
  });
  // how well the blocks of the other reading did here, and how much text of this one it misses
  let heldSum = 0;
  let heldAll = 0;
  let heldFrom = blocks.length;
  for (const b of blocks) {
    if (holds[b.at] === 0) continue;
    heldSum += (scores[b.at] as number) * weight(b);
    heldAll += weight(b);
    if (heldFrom > b.at) heldFrom = b.at;
  }
  const trust = heldAll < 300 ? 0 : 1 + bin(heldSum / heldAll, [0.5, 0.75, 0.9]);
  const main = mainContainer(page, scores);
  const mainUp = tree.parent[main] as number;
  const inside = (node: number, of: number): boolean => of >= 0 && node >= of && node < (tree.last[of] as number);
  const [from, to] = mainRun(page, scores);
  blocks.forEach((b, i) => {
    const up = tree.parent[b.node] as number;
    const sum = sums.get(up) ?? [0, 0];
    sums.set(up, [sum[0] + (scores[i] as number) * weight(b), sum[1] + weight(b)]);
  });
  blocks.forEach((b, i) => {
    const row = rows[i] as number[];
    const before = bin(scores[i - 1] ?? 0, SCORES);
    const after = bin(scores[i + 1] ?? 0, SCORES);
    let around = 0;
    let of = 0;
    for (let k = Math.max(0, i - 5); k <= Math.min(blocks.length - 1, i + 5); k++) {
      if (k === i) continue;
      const w = weight(blocks[k] as Block);
      around += (scores[k] as number) * w;
      of += w;
    }
    const [sum, all] = sums.get(tree.parent[b.node] as number) ?? [0, 0];
    const w = weight(b);
    const family = all - w > 0 ? bin((sum - (scores[i] as number) * w) / (all - w), SCORES) : 0;
    const self = bin(scores[i] as number, SELF);
    const s = bin(scores[i] as number, COARSE);
    const k = kind[i] as number;
    const rest = (kindAll[k] as number) - w;
    row.push(F.likes[(rest > 0 ? 1 + bin(((kindSum[k] as number) - (scores[i] as number) * w) / rest, SCORES) : 0) * 5 + s] as number);
    row.push(F.agree[(holds[i] as number) * 5 + s] as number);
    row.push(F.trust[trust * 15 + (holds[i] === 1 ? 0 : i < heldFrom ? 1 : 2) * 5 + s] as number);
    const inHolder = held.get(holder[i] as number);
    if (inHolder) row.push(F.holder[(inHolder[1] > w ? 1 + bin((inHolder[0] - (scores[i] as number) * w) / (inHolder[1] - w), SCORES) : 0) * 5 + s] as number);
    row.push(F.main[(inside(b.node, main) ? 0 : inside(b.node, mainUp) ? (b.node < main ? 1 : 2) : b.node < main ? 3 : 4) * 5 + s] as number);
    row.push(
      F.run[(to === 0 ? 0 : i < from ? (from - i < 3 ? 1 : from - i < 8 ? 2 : 3) : i >= to ? (i - to < 2 ? 4 : i - to < 7 ? 5 : 6) : i - from < 3 ? 7 : 8) * 5 + s] as number,
    );
    row.push(
      F.before2[bin(((scores[i - 1] ?? 0) + (scores[i - 2] ?? 0)) / 2, SCORES)] as number,
      F.after2[bin(((scores[i + 1] ?? 0) + (scores[i + 2] ?? 0)) / 2, SCORES)] as number,
    );
    row.push(F.prior[before] as number, F.next[after] as number, F.around[bin(of > 0 ? around / of : 0, SCORES)] as number);
    row.push(F.family[family] as number, F.self[self] as number, F.selfFamily[self * 7 + family] as number, F.pair[before * 7 + after] as number);
  });
}
