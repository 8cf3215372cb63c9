import { JUNK_REASONS } from '../language/junk.js';
import type { Block, Blocks } from './blocks.js';
import { bin, edges, feature, lengthBins, lengthPlace, MOST_FEATURES, type Sheet, table } from './card.js';
import { type Counts, count as place, says as saying, COUNTS as TEXT } from './counts.js';
import { Pairs } from './pairs.js';
import { tagSet } from './tags.js';

const PICTURES = tagSet('img picture video iframe svg amp-img figure');
const AT_0001_005_015_04_07_09_097 = edges(0.001, 0.05, 0.15, 0.4, 0.7, 0.9, 0.97);
const AT_001_01_03_07 = edges(0.01, 0.1, 0.3, 0.7);
const AT_002_015_05 = edges(0.02, 0.15, 0.5);
const AT_01_05_085_099 = edges(0.1, 0.5, 0.85, 0.99);
const AT_1_2_4_7 = edges(1, 2, 4, 7);
const AT_2_3_6_13 = edges(2, 3, 6, 13);
const AT_2_3 = edges(2, 3);
const AT_20_45_90_160_280 = edges(20, 45, 90, 160, 280);
const LENGTH_30_80_200 = lengthBins(30, 80, 200);
const SHARES = edges(0.001, 0.02, 0.08, 0.2, 0.4, 0.65);
const COUNTS = edges(2, 4, 10);
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
  const known = new Pairs(64);
  for (let i = 0; i < blocks.length; i++) {
    const { node } = blocks[i] as Block;
    const up = tree.parent[node] as number;
    of[i] = known.of(shape[node] as number, up < 0 ? 0 : (shape[up] as number));
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
  counts: Counts,
  first: Int32Array,
): void {
  const { blocks, tree, mass, total, shape, count, linkMass } = page;
  const n = blocks.length;
  const size = new Int32Array(kinds);
  const chars = new Float64Array(kinds);
  const linked = new Float64Array(kinds);
  const ended = new Float64Array(kinds);
  // by the first block with a text, how often it stands on the page
  const copies = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    const { length } = b.text;
    const k = kind[i] as number;
    size[k] = (size[k] as number) + 1;
    chars[k] = (chars[k] as number) + length;
    linked[k] = (linked[k] as number) + b.linked;
    if (((counts[i * TEXT + place.says] as number) & saying.ended) !== 0) ended[k] = (ended[k] as number) + length;
    const as = first[i] as number;
    copies[as] = (copies[as] as number) + 1;
  }
  // rows of like units, by parent and shape
  const rows = new Pairs(256);
  const alike = new Int32Array(tree.size);
  for (let i = 1; i < tree.size; i++) {
    if (count[i] === 0) continue;
    const row = rows.of(tree.parent[i] as number, shape[i] as number);
    alike[row] = (alike[row] as number) + 1;
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
      const rowLength = alike[rows.of(up, shape[at] as number)] as number;
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
  const row = new Int32Array(MOST_FEATURES);
  const after = new Int32Array(1);
  for (let i = 0; i < n; i++) {
    let f = 0;
    const b = blocks[i] as Block;
    const k = kind[i] as number;
    const l = LENGTH_30_80_200[lengthPlace(b.text.length)] as number;
    const c = bin(size[k] as number, COUNTS);
    const all = chars[k] as number;
    row[f++] = F.kindLength[bin(all / (size[k] as number), AT_20_45_90_160_280) * 4 + c] as number;
    row[f++] = F.kindLinks[bin((linked[k] as number) / all, AT_001_01_03_07) * 4 + c] as number;
    row[f++] = F.kindEnded[bin((ended[k] as number) / all, AT_01_05_085_099) * 4 + c] as number;
    row[f++] = F.kindMass[bin((all - (linked[k] as number)) / (total || 1), SHARES)] as number;
    row[f++] = F.card[unitOf(b.node)] as number;
    row[f++] = F.title[
      head < 0 ? 0 : i < headline ? (inside(b.node, quarter) ? 1 : inside(b.node, half) ? 2 : 3) : inside(b.node, quarter) ? 4 : inside(b.node, half) ? 5 : 6
    ] as number;
    const article = articleOf[b.node] as number;
    row[f++] = F.article[article < 0 ? (own < 0 ? 0 : 1) : own < 0 ? 2 : article === own ? 3 : inside(own, article) ? 4 : inside(article, own) ? 5 : 6] as number;
    if (head >= 0) {
      const kin = kinshipOf(b.node);
      row[f++] = F.kinship[kin % 100] as number;
      if (kin >= 100) row[f++] = F.rival[l] as number;
    }
    if (second) row[f++] = F.secondTitle;
    if (b.tag === 'h1' && headline >= 0 && i > headline + 3 && b.text.length > 15 && b.text !== blocks[headline]?.text) second = true;
    let seen = false;
    for (; node < b.first; node++) if (PICTURES[tree.tag[node] as number] === 1) seen = true;
    row[f++] = F.picture[(seen ? 4 : 0) + l] as number;
    if (i > 0) {
      after[0] = F.pictureAfter[(seen ? 4 : 0) + (LENGTH_30_80_200[lengthPlace((blocks[i - 1] as Block).text.length)] as number)] as number;
      sheet.put(i - 1, after, 1);
    }
    row[f++] = F.through[bin(through / (total || 1), AT_0001_005_015_04_07_09_097)] as number;
    through += Math.max(0, b.text.length - b.linked);
    const times = copies[first[i] as number] as number;
    if (times > 1) row[f++] = F.copies[bin(times, AT_2_3) * 2 + (b.text.length > 80 ? 1 : 0)] as number;
    if (isHeading(b) || (junk[i] !== null && b.text.length < 60)) {
      says = junk[i] ?? null;
      level = !isHeading(b) ? 0 : b.linked > 0.5 * b.text.length ? 3 : b.tag <= 'h2' ? 1 : 2;
    } else {
      if (says) row[f++] = F.governed.get(says) as number;
      row[f++] = F.level[level] as number;
    }
    sheet.put(i, row, f);
  }
}
