import { JUNK_REASONS } from '../language/junk.js';
import { type Block, type Blocks, SHAPES } from './blocks.js';
import { bin, feature, type Sheet, table } from './card.js';
import type { Counts } from './features.js';
import { tagSet } from './tags.js';

const PICTURES = tagSet('img picture video iframe svg amp-img figure');
const AT_0001_005_015_04_07_09_097 = [0.001, 0.05, 0.15, 0.4, 0.7, 0.9, 0.97];
const AT_001_01_03_07 = [0.01, 0.1, 0.3, 0.7];
const AT_002_015_05 = [0.02, 0.15, 0.5];
const AT_01_05_085_099 = [0.1, 0.5, 0.85, 0.99];
const AT_1_2_4_7 = [1, 2, 4, 7];
const AT_2_3_6_13 = [2, 3, 6, 13];
const AT_2_3 = [2, 3];
const AT_20_45_90_160_280 = [20, 45, 90, 160, 280];
const AT_30_80_200 = [30, 80, 200];
const SHARES = [0.001, 0.02, 0.08, 0.2, 0.4, 0.65];
const COUNTS = [2, 4, 10];
const F = {
  kindLength: table('length of likes·count', 6, 4),
  kindLinks: table('links of likes·count', 5, 4),
  kindEnded: table('sentence ends of likes·count', 5, 4),
  kindMass: table('share of likes', 7),
  card: table('unit of a row·links', 5, 4),
  title: table('place to headline container', 7),
  article: table('article of headline', 7),
  kinship: table('levels to headline', 5, 5),
  rival: table('in a unit like the headline·length', 4),
  secondTitle: feature('after a second headline'),
  picture: table('picture before·length', 2, 4),
  pictureAfter: table('picture after·length', 2, 4),
  through: table('way through the text', 8),
  copies: table('copies', 3, 2),
  governed: new Map<string, number>(),
  level: table('heading above', 4),
};
for (const r of JUNK_REASONS) F.governed.set(r, feature(`heading says ${r}`));

const isHeading = (b: Block): boolean => b.tag.length === 2 && b.tag.charCodeAt(0) === 104 && b.tag !== 'hr';

/** Blocks that look alike. */
export interface Kinds {
  /** Per block, the number of its kind. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Per block, which group of blocks that look alike it belongs to: same tag and class, and so their parents. */
export function groupKinds({ blocks, tree, shape }: Blocks): Kinds {
  const of = new Int32Array(blocks.length);
  const known = new Map<number, number>();
  for (const b of blocks) {
    const up = tree.parent[b.node] as number;
    const key = (shape[b.node] as number) * SHAPES + (up < 0 ? 0 : (shape[up] as number));
    let id = known.get(key);
    if (id === undefined) {
      id = known.size;
      known.set(key, id);
    }
    of[b.at] = id;
  }
  return { of, count: known.size };
}

/** Adds to each block's features what its surroundings say: blocks that look like it, rows of like units, the headline's container, pictures beside it, the heading above. */
export function addSurroundings(
  page: Blocks,
  sheet: Sheet,
  { of: kind, count: kinds }: Kinds,
  headline: number,
  junk: readonly (string | null)[],
  articleOf: Int32Array,
  counts: readonly Counts[],
): void {
  const { blocks, tree, mass, total, shape, count, linkMass } = page;
  const n = blocks.length;
  const size = new Int32Array(kinds);
  const chars = new Float64Array(kinds);
  const linked = new Float64Array(kinds);
  const ended = new Float64Array(kinds);
  const copies = new Map<string, number>();
  for (const b of blocks) {
    const k = kind[b.at] as number;
    size[k] = (size[k] as number) + 1;
    chars[k] = (chars[k] as number) + b.text.length;
    linked[k] = (linked[k] as number) + b.linked;
    if ((counts[b.at] as Counts).ended) ended[k] = (ended[k] as number) + b.text.length;
    if (b.text.length > 15 && b.text.length < 2000) copies.set(b.text, (copies.get(b.text) ?? 0) + 1);
  }
  // rows of like units, by parent and shape
  const alike = new Map<number, number>();
  for (let i = 1; i < tree.size; i++) {
    if (count[i] === 0) continue;
    const key = (tree.parent[i] as number) * SHAPES + (shape[i] as number);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const unit = new Int8Array(tree.size);
  const unitOf = (node: number): number => {
    if (unit[node] !== 0) return (unit[node] as number) - 1;
    let best = 0;
    let links = 0;
    for (let at = node, level = 0; level < 6 && at > 0; at = tree.parent[at] as number, level++) {
      const up = tree.parent[at] as number;
      if (up < 0) break;
      if ((count[at] as number) < 2) continue;
      const rowLength = alike.get(up * SHAPES + (shape[at] as number)) ?? 0;
      if (rowLength > best) {
        best = rowLength;
        links = (linkMass[at] as number) / ((linkMass[at] as number) + (mass[at] as number) + 1);
      }
    }
    const f = bin(best, AT_2_3_6_13) * 4 + bin(links, AT_002_015_05);
    unit[node] = f + 1;
    return f;
  };
  // the headline's containers
  const head = blocks[headline]?.node ?? -1;
  let quarter = -1;
  let half = -1;
  for (let at = head; at >= 0; at = tree.parent[at] as number) {
    const share = (mass[at] as number) / (total || 1);
    if (quarter < 0 && share >= 0.2) quarter = at;
    if (share >= 0.5) {
      half = at;
      break;
    }
  }
  const inside = (node: number, container: number): boolean => container >= 0 && node >= container && node < (tree.last[container] as number);
  const own = head < 0 ? -1 : (articleOf[head] as number);
  // how far block and headline are from the element that holds both
  const heads = new Int32Array(tree.size).fill(-1);
  const ancestors: number[] = [];
  for (let at = head; at >= 0; at = tree.parent[at] as number) {
    heads[at] = ancestors.length;
    ancestors.push(at);
  }
  const kinship = new Int16Array(tree.size);
  const kinshipOf = (node: number): number => {
    if (kinship[node] !== 0) return (kinship[node] as number) - 1;
    let at = node;
    let below = node;
    let levels = 0;
    while (at >= 0 && (heads[at] as number) < 0) {
      below = at;
      at = tree.parent[at] as number;
      levels++;
    }
    const up = at < 0 ? 0 : (heads[at] as number);
    let f = bin(up, AT_1_2_4_7) * 5 + bin(levels, AT_1_2_4_7);
    const rival = up > 0 ? (ancestors[up - 1] as number) : -1;
    if (rival >= 0 && below !== rival && levels > 0 && (count[below] as number) > 1 && (count[rival] as number) > 1 && shape[below] === shape[rival]) f += 100;
    kinship[node] = f + 1;
    return f;
  };
  let second = false;
  let through = 0;
  let level = 0;
  let says: string | null = null;
  let node = 0;
  let picture = false;
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    const k = kind[i] as number;
    const c = bin(size[k] as number, COUNTS);
    const all = chars[k] as number;
    sheet.add(i, F.kindLength[bin(all / (size[k] as number), AT_20_45_90_160_280) * 4 + c] as number);
    sheet.add(i, F.kindLinks[bin((linked[k] as number) / all, AT_001_01_03_07) * 4 + c] as number);
    sheet.add(i, F.kindEnded[bin((ended[k] as number) / all, AT_01_05_085_099) * 4 + c] as number);
    sheet.add(i, F.kindMass[bin((all - (linked[k] as number)) / (total || 1), SHARES)] as number);
    sheet.add(i, F.card[unitOf(b.node)] as number);
    sheet.add(
      i,
      F.title[head < 0 ? 0 : i < headline ? (inside(b.node, quarter) ? 1 : inside(b.node, half) ? 2 : 3) : inside(b.node, quarter) ? 4 : inside(b.node, half) ? 5 : 6] as number,
    );
    const article = articleOf[b.node] as number;
    sheet.add(i, F.article[article < 0 ? (own < 0 ? 0 : 1) : own < 0 ? 2 : article === own ? 3 : inside(own, article) ? 4 : inside(article, own) ? 5 : 6] as number);
    if (head >= 0) {
      const f = kinshipOf(b.node);
      sheet.add(i, F.kinship[f % 100] as number);
      if (f >= 100) sheet.add(i, F.rival[bin(b.text.length, AT_30_80_200)] as number);
    }
    if (second) sheet.add(i, F.secondTitle);
    if (b.tag === 'h1' && headline >= 0 && i > headline + 3 && b.text.length > 15 && b.text !== blocks[headline]?.text) second = true;
    let seen = false;
    for (; node < b.first; node++) if (PICTURES[tree.tag[node] as number] === 1) seen = true;
    const l = bin(b.text.length, AT_30_80_200);
    sheet.add(i, F.picture[(seen ? 4 : 0) + l] as number);
    picture = seen;
    if (i > 0) sheet.add(i - 1, F.pictureAfter[(picture ? 4 : 0) + bin((blocks[i - 1] as Block).text.length, AT_30_80_200)] as number);
    sheet.add(i, F.through[bin(through / (total || 1), AT_0001_005_015_04_07_09_097)] as number);
    through += Math.max(0, b.text.length - b.linked);
    const times = b.text.length > 15 ? (copies.get(b.text) ?? 1) : 1;
    if (times > 1) sheet.add(i, F.copies[bin(times, AT_2_3) * 2 + (b.text.length > 80 ? 1 : 0)] as number);
    if (isHeading(b) || (junk[i] !== null && b.text.length < 60)) {
      says = junk[i] ?? null;
      level = !isHeading(b) ? 0 : b.linked > 0.5 * b.text.length ? 3 : b.tag <= 'h2' ? 1 : 2;
    } else {
      if (says) sheet.add(i, F.governed.get(says) as number);
      sheet.add(i, F.level[level] as number);
    }
  }
}
