import { JUNK_REASONS } from '../language/junk.js';
import type { Block, Blocks } from './blocks.js';
import { feature, type Sheet, table } from './card.js';
import { bin, binned, binnedAt, binnedShares, bitsOf, type Columns, crossed, edges, gathered, lengthBins, lengthsIn, sumsOf } from './columns.js';
import { type Counts, says as saying } from './counts.js';
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
const SIZES = edges(2, 4, 10);
const F = {
  kindLength: table('length of likes·count', 6, 4),
  kindLinks: table('links of likes·count', 5, 4),
  kindEnded: table('sentence ends of likes·count', 5, 4),
  kindMass: table('share of likes', 7),
  unit: table('unit of a row·links', 5, 4),
  title: table('place to headline container', 7),
  article: table('article of headline', 7),
  kinship: table('levels to headline', 5, 5),
  rival: table('in a unit like the headline·length', 4),
  secondTitle: feature('after a second headline'),
  picture: table('picture before·length', 2, 4),
  pictureAfter: table('picture after·length', 2, 4),
  through: table('way through the text', 8),
  copies: table('copies', 3, 2),
  governed: new Map(JUNK_REASONS.map((reason) => [reason as string, feature(`heading says ${reason}`)])),
  level: table('heading above', 4),
};

const isHeading = (b: Block): boolean => b.tag.length === 2 && b.tag.charCodeAt(0) === 104 && b.tag !== 'hr';

/** Blocks that look alike. */
export interface Kinds {
  /** Per block, the number of its kind. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Per block, which group of blocks that look alike it belongs to: same tag and class, and so their parents. */
export function groupKinds({ shape }: Blocks, { node, parent }: Columns): Kinds {
  const of = new Int32Array(node.length);
  const known = new Pairs(64);
  const own = gathered(node, shape);
  const above = gathered(parent, shape);
  for (let i = 0; i < of.length; i++) of[i] = known.of(own[i] as number, above[i] as number);
  return { of, count: known.size };
}

/** What surroundings are told from. */
export interface Around {
  readonly columns: Columns;
  readonly counts: Counts;
  readonly kinds: Kinds;
  /** The block of the headline, or -1. */
  readonly headline: number;
  readonly junk: readonly (string | null)[];
  /** Per element, the nearest around it that is called an article, or -1. */
  readonly articleOf: Int32Array;
  /** Per block, the first with the same text. */
  readonly first: Int32Array;
}

/** Adds to each block's features what its surroundings say: blocks that look like it, rows of like units, the headline's container, pictures beside it, the heading above. */
export function addSurroundings(page: Blocks, around: Around, sheet: Sheet): void {
  const lengths = lengthsIn(around.columns.length, LENGTH_30_80_200);
  addLikes(page, around, sheet);
  sheet.putColumn(F.unit, unitsOf(page, around.columns));
  addHeadline(page, around, sheet);
  addKinship(page, around, lengths, sheet);
  addPictures(page, lengths, sheet);
  addCourse(page, around, sheet);
}

/** What the blocks that look like a block are together. */
function addLikes({ total }: Blocks, { columns, counts, kinds }: Around, sheet: Sheet): void {
  const { of, count } = kinds;
  const { length, linked, plain } = columns;
  const ended = bitsOf(counts.says, saying.ended);
  for (let i = 0; i < ended.length; i++) if (ended[i] !== 0) ended[i] = length[i] as number;
  const size = sumsOf(count, of, new Int32Array(of.length).fill(1));
  const chars = sumsOf(count, of, length);
  const sizes = binned(size, SIZES);
  sheet.putColumn(F.kindLength, gathered(of, crossed(binnedShares(chars, size, AT_20_45_90_160_280), sizes, 4)));
  sheet.putColumn(F.kindLinks, gathered(of, crossed(binnedShares(sumsOf(count, of, linked), chars, AT_001_01_03_07), sizes, 4)));
  sheet.putColumn(F.kindEnded, gathered(of, crossed(binnedShares(sumsOf(count, of, ended), chars, AT_01_05_085_099), sizes, 4)));
  sheet.putColumn(F.kindMass, binnedAt(of, sumsOf(count, of, plain), total || 1, SHARES));
}

/** So far up a unit of a row is looked for. */
const LEVELS = 6;

/** Per block, how long the longest row of like units is that it stands in, and how much of its unit is links. */
function unitsOf({ tree, shape, count, mass, linkMass }: Blocks, { node: nodes }: Columns): Int32Array {
  // rows of like units, by parent and shape
  const rows = new Pairs(256);
  const rowOf = new Int32Array(tree.size);
  const alike = new Int32Array(tree.size);
  const { size, parent } = tree;
  for (let i = 1; i < size; i++) {
    if (count[i] === 0) continue;
    const row = rows.of(parent[i] as number, shape[i] as number);
    rowOf[i] = row;
    alike[row] = (alike[row] as number) + 1;
  }
  const units = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    if (i > 0 && nodes[i - 1] === node) {
      units[i] = units[i - 1] as number;
      continue;
    }
    let best = 0;
    let unit = 0;
    for (let at = node, level = 0; level < LEVELS && at > 0; at = parent[at] as number, level++) {
      if ((count[at] as number) < 2 || (parent[at] as number) < 0) continue;
      const length = alike[rowOf[at] as number] as number;
      if (length > best) {
        best = length;
        unit = at;
      }
    }
    const links = best === 0 ? 0 : (linkMass[unit] as number) / ((linkMass[unit] as number) + (mass[unit] as number) + 1);
    units[i] = bin(best, AT_2_3_6_13) * 4 + bin(links, AT_002_015_05);
  }
  return units;
}

/** Where a block stands to the elements that hold the headline and so much of the text, and to the article of the headline. */
function addHeadline({ blocks, tree, mass, total }: Blocks, { columns, headline, articleOf }: Around, sheet: Sheet): void {
  const { node: nodes } = columns;
  const head = blocks[headline]?.node ?? -1;
  let quarter = -1;
  let half = -1;
  for (let at = head; at >= 0 && half < 0; at = tree.parent[at] as number) {
    const share = (mass[at] as number) / (total || 1);
    if (quarter < 0 && share >= 0.2) quarter = at;
    if (share >= 0.5) half = at;
  }
  const inside = (node: number, container: number): boolean => container >= 0 && node >= container && node < (tree.last[container] as number);
  const own = head < 0 ? -1 : (articleOf[head] as number);
  const place = new Int32Array(nodes.length);
  const articles = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    if (head >= 0) place[i] = (i < headline ? 1 : 4) + (inside(node, quarter) ? 0 : inside(node, half) ? 1 : 2);
    const article = articleOf[node] as number;
    articles[i] = article < 0 ? (own < 0 ? 0 : 1) : own < 0 ? 2 : article === own ? 3 : inside(own, article) ? 4 : inside(article, own) ? 5 : 6;
  }
  sheet.putColumn(F.title, place);
  sheet.putColumn(F.article, articles);
}

/** How far block and headline are from the element that holds both, and whether the block stands in a unit like the headline's. */
function addKinship({ blocks, tree, shape, count }: Blocks, { columns, headline }: Around, lengths: Int32Array, sheet: Sheet): void {
  const { node: nodes } = columns;
  const head = blocks[headline]?.node ?? -1;
  if (head < 0) return;
  const ancestors: number[] = [];
  for (let at = head; at >= 0; at = tree.parent[at] as number) ancestors.push(at);
  // per element, its place among the headline's ancestors, counted from 1
  const heads = new Int32Array(tree.size);
  for (let up = 0; up < ancestors.length; up++) heads[ancestors[up] as number] = up + 1;
  const kinship = new Int32Array(nodes.length);
  const rival = new Int32Array(nodes.length).fill(-1);
  for (let i = 0; i < nodes.length; i++) {
    let at = nodes[i] as number;
    let below = at;
    let levels = 0;
    while (at >= 0 && heads[at] === 0) {
      below = at;
      at = tree.parent[at] as number;
      levels++;
    }
    const up = at < 0 ? 0 : (heads[at] as number) - 1;
    kinship[i] = bin(up, AT_1_2_4_7) * 5 + bin(levels, AT_1_2_4_7);
    if (up === 0 || levels === 0) continue;
    const like = ancestors[up - 1] as number;
    if (below !== like && (count[below] as number) > 1 && (count[like] as number) > 1 && shape[below] === shape[like]) rival[i] = lengths[i] as number;
  }
  sheet.putColumn(F.kinship, kinship);
  sheet.putColumn(F.rival, rival);
}

/** Whether a picture stands right before or after a block. */
function addPictures({ blocks, tree }: Blocks, lengths: Int32Array, sheet: Sheet): void {
  const n = blocks.length;
  const before = new Int32Array(n);
  const after = new Int32Array(n).fill(-1);
  const { tag } = tree;
  let node = 0;
  for (let i = 0; i < n; i++) {
    const { first } = blocks[i] as Block;
    let seen = 0;
    for (; node < first; node++) if (PICTURES[tag[node] as number] === 1) seen = 4;
    before[i] = seen + (lengths[i] as number);
    if (i > 0) after[i - 1] = seen + (lengths[i - 1] as number);
  }
  sheet.putColumn(F.picture, before);
  sheet.putColumn(F.pictureAfter, after);
}

/** How far through the text a block stands, how often its text comes, and what the heading above it is. */
function addCourse({ blocks, total }: Blocks, { columns, headline, junk, first }: Around, sheet: Sheet): void {
  const { length: lengths, linked, plain } = columns;
  const n = blocks.length;
  const copies = sumsOf(n, first, new Int32Array(n).fill(1));
  const through = new Int32Array(n);
  const levels = new Int32Array(n);
  const whole = total || 1;
  let second = false;
  let passed = 0;
  let level = 0;
  let said: string | null = null;
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    const length = lengths[i] as number;
    through[i] = bin(passed / whole, AT_0001_005_015_04_07_09_097);
    passed += plain[i] as number;
    if (second) sheet.put(i, F.secondTitle);
    if (b.tag === 'h1' && headline >= 0 && i > headline + 3 && length > 15 && b.text !== blocks[headline]?.text) second = true;
    const times = copies[first[i] as number] as number;
    if (times > 1) sheet.put(i, F.copies + bin(times, AT_2_3) * 2 + (length > 80 ? 1 : 0));
    const why = junk[i] ?? null;
    if (isHeading(b) || (why !== null && length < 60)) {
      said = why;
      level = !isHeading(b) ? 0 : (linked[i] as number) > 0.5 * length ? 3 : b.tag <= 'h2' ? 1 : 2;
      levels[i] = -1;
    } else {
      if (said !== null) sheet.put(i, F.governed.get(said) as number);
      levels[i] = level;
    }
  }
  sheet.putColumn(F.through, through);
  sheet.putColumn(F.level, levels);
}
