import { ASIDE, type Blocks } from './blocks.js';
import { feature, type Sheet, series, table } from './card.js';
import { bin, binned, binnedAt, binnedShares, bitsOf, type Columns, columnsOf, edges, gathered, lengthBins, lengthsIn, sumsOf } from './columns.js';
import { type Container, findContainer } from './container.js';
import { type Counts, countBlocks, says } from './counts.js';
import { mark } from './marks.js';
import { Pairs } from './pairs.js';
import { addSurroundings, groupKinds, type Kinds } from './surroundings.js';
import { tagName } from './tags.js';
import { addStated, addWording, firstOfText, type Outside } from './wording.js';

const LENGTH = lengthBins(10, 20, 35, 60, 100, 180, 320, 600);
const LENGTH_15_40_100_220 = lengthBins(15, 40, 100, 220);
const LENGTH_30_80_200 = lengthBins(30, 80, 200);
const LENGTH_40_120 = lengthBins(40, 120);
const LINKS = edges(0.01, 0.15, 0.35, 0.6, 0.9);
const AT_002_01_03 = edges(0.02, 0.1, 0.3);
const AT_005_08 = edges(0.05, 0.8);
const AT_1_2_3_5_9 = edges(1, 2, 3, 5, 9);
const AT_1_2_4 = edges(1, 2, 4);
const AT_1_3_6 = edges(1, 3, 6);
const AT_1_4_12 = edges(1, 4, 12);
const AT_1_400_1200_3000 = edges(1, 400, 1200, 3000);
const SHARES = edges(0.001, 0.02, 0.08, 0.2, 0.4, 0.65);
const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'blockquote', 'figcaption', 'div', 'dd', 'pre', 'button', 'header', 'section', 'article', 'a', 'other'];
const KINDS = ['p', 'li', 'h', 'td', 'blockquote', 'div', 'figcaption'];
const F = {
  under: series('under', Object.keys(mark)),
  own: series('own', Object.keys(mark)),
  length: table('length', 9),
  lengthLinks: table('length·links', 9, 6),
  ended: table('sentence end·length', 9, 2),
  commas: table('commas', 4),
  sentences: table('sentences', 4),
  tag: series('tag', TAGS),
  strong: table('strong', 3, 3),
  massOfParent: table('share of parent', 7),
  massOfKind: table('share of kind', 7),
  linksOfParent: table('links of parent', 6),
  dense: table('place to densest', 5),
  region: table('before·in·after densest', 3, 4),
  held: table('reader mode·length', 2, 5),
  heldMass: table('text of reader mode·place·length', 5, 9),
  region2: table('region·tag', 3, 8),
  body: table('share of body', 7),
  article: table('share of article', 7),
  main: table('share of main', 7),
  headline: table('after headline', 6),
  near: table('neighbours', 5, 5),
  gap: table('to a paragraph, siblings', 6),
  gapAny: table('to a paragraph, any', 6),
  digits: table('digits', 4),
  bias: feature('bias'),
  first: table('kind of place', 4),
  tagLength: table('tag·length', 8, 5),
};

/** By number of tag, which of `TAGS` and of `KINDS` it is; -1 where nobody asked yet. */
const TAG_OF = new Int32Array(5000).fill(-1);
const KIND_OF = new Int32Array(5000);

/** The places of a block's tag among `TAGS` and `KINDS`. */
function namesOf(tags: Int32Array): { tag: Int32Array; kind: Int32Array } {
  for (const tag of tags) {
    if ((TAG_OF[tag] as number) >= 0) continue;
    const name = tagName(tag);
    const at = TAGS.indexOf(name);
    TAG_OF[tag] = at < 0 ? TAGS.length - 1 : at;
    const kind = KINDS.indexOf(name.length === 2 && name !== 'hr' && name.charCodeAt(0) === 104 ? 'h' : name);
    KIND_OF[tag] = kind < 0 ? KINDS.length : kind;
  }
  return { tag: gathered(tags, TAG_OF), kind: gathered(tags, KIND_OF) };
}

/** What is known of a page's blocks before any of them is judged. */
export interface Judged {
  readonly columns: Columns;
  readonly junk: readonly (string | null)[];
  /** Per block, whether another reading of the page holds it for the article. */
  readonly holds: Uint8Array;
  readonly kinds: Kinds;
  readonly counts: Counts;
}

/** Reads the features of every block: its own form, its marks, its place, its likeness to the page's other paragraphs. */
export function readFeatures(page: Blocks, outside: Outside, sheet: Sheet): Judged {
  const { blocks } = page;
  const columns = columnsOf(page);
  const counts = countBlocks(blocks);
  const container = findContainer(page, counts);
  const h1 = outside.headline >= 0 ? outside.headline : blocks.findIndex((b) => b.tag === 'h1');
  const near = nearestOf(page);
  const first = firstOfText(blocks);
  const lengths = lengthsIn(columns.length, LENGTH_40_120);
  addForm(columns, counts, sheet);
  addMasses(page, columns, near, sheet);
  addPlaces(page, columns, h1, sheet);
  addReading(page, columns, container, lengths, sheet);
  addStated(blocks, lengths, outside, sheet);
  const junk = addWording(blocks, columns, counts, first, outside, sheet);
  const kinds = groupKinds(page, columns);
  addSurroundings(page, { columns, counts, kinds, headline: h1, junk, articleOf: near.article, first }, sheet);
  return { columns, junk, holds: container.holds, kinds, counts };
}

/** A block's own form: length, links, signs, tag, and what its element and those around it are called. */
function addForm({ length, linked, strong, tag, marks, own }: Columns, counts: Counts, sheet: Sheet): void {
  const links = binnedShares(linked, length, LINKS);
  const lengths = lengthsIn(length, LENGTH);
  const names = namesOf(tag);
  sheet.putColumn(F.bias, new Int32Array(length.length));
  sheet.putColumn(F.length, lengths);
  sheet.putPairs(F.lengthLinks, lengths, links, 6);
  sheet.putPairs(F.ended, lengths, bitsOf(counts.says, says.ended), 2);
  sheet.putColumn(F.commas, binned(counts.commas, AT_1_3_6));
  sheet.putColumn(F.sentences, binned(counts.stops, AT_1_2_4));
  sheet.putColumn(F.digits, binnedShares(counts.digits, length, AT_002_01_03));
  sheet.putPairs(F.strong, binnedShares(strong, length, AT_005_08), lengthsIn(length, LENGTH_40_120), 3);
  sheet.putColumn(F.tag, names.tag);
  sheet.putPairs(F.tagLength, names.kind, lengthsIn(length, LENGTH_15_40_100_220), 5);
  sheet.putBits(F.under, marks);
  sheet.putBits(F.own, own);
}

/** How much of the page's text, and of links, stands in the elements around a block, and in its kin: blocks with the same parent and tag. */
function addMasses({ tree, mass, total }: Blocks, { node, parent, tag, length, linked, plain }: Columns, near: Nearest, sheet: Sheet): void {
  const all = total || 1;
  const n = node.length;
  const pairs = new Pairs(n);
  const kin = new Int32Array(n);
  for (let i = 0; i < n; i++) kin[i] = pairs.of(parent[i] as number, tag[i] as number);
  const linkedIn = sumsOf(tree.size, parent, linked);
  const charsIn = sumsOf(tree.size, parent, length);
  sheet.putColumn(F.massOfParent, binnedAt(parent, mass, all, SHARES));
  sheet.putColumn(F.massOfKind, binnedAt(kin, sumsOf(pairs.size, kin, plain), all, SHARES));
  sheet.putColumn(F.linksOfParent, binnedShares(gathered(parent, linkedIn), gathered(parent, charsIn), LINKS));
  sheet.putColumn(F.body, binnedAt(gathered(node, near.body), mass, all, SHARES));
  sheet.putColumn(F.article, binnedAt(gathered(node, near.article), mass, all, SHARES));
  sheet.putColumn(F.main, binnedAt(gathered(node, near.main), mass, all, SHARES));
}

/** Where a block stands: among its siblings, after the headline, between what kinds of blocks, how far from a paragraph. */
function addPlaces({ tree }: Blocks, columns: Columns, h1: number, sheet: Sheet): void {
  const { parent, length, linked } = columns;
  const n = parent.length;
  const first = new Int32Array(n);
  const near = new Int32Array(n);
  const after = new Int32Array(n);
  let classBefore = 0;
  let own = n > 0 ? classOf(length[0] as number, linked[0] as number) : 0;
  for (let i = 0; i < n; i++) {
    const next = i + 1 < n;
    const classAfter = next ? classOf(length[i + 1] as number, linked[i + 1] as number) : 0;
    near[i] = classBefore * CLASSES + classAfter;
    classBefore = own;
    own = classAfter;
    first[i] = (i > 0 && parent[i - 1] === parent[i] ? 1 : 0) + (next && parent[i + 1] === parent[i] ? 2 : 0);
    if (h1 >= 0) after[i] = i < h1 ? 1 : bin(i - h1, AT_1_4_12) + 2;
  }
  sheet.putColumn(F.near, near);
  sheet.putColumn(F.first, first);
  sheet.putColumn(F.headline, after);
  const gaps = gapsTo(tree.size, columns);
  sheet.putColumn(F.gap, binned(gaps.family, AT_1_2_3_5_9));
  sheet.putColumn(F.gapAny, binned(gaps.any, AT_1_2_3_5_9));
}
/** No block, links, a short text, a longer one, running text. */
const CLASSES = 5;
const classOf = (length: number, linked: number): number => (linked > 0.5 * length ? 1 : length < 60 ? 2 : length < 140 ? 3 : 4);

/** Where a block stands to the container that another reading of the page finds, and whether that reading holds it for the article. */
function addReading({ tree }: Blocks, { node, parent, length, tag }: Columns, { holds, top }: Container, lengths: Int32Array, sheet: Sheet): void {
  const n = node.length;
  const end = tree.last[top] as number;
  const up = tree.parent[top] as number;
  const upEnd = up < 0 ? -1 : (tree.last[up] as number);
  let chars = 0;
  let from = n;
  for (let i = n - 1; i >= 0; i--) {
    if (holds[i] === 0) continue;
    chars += length[i] as number;
    from = i;
  }
  const text = bin(chars, AT_1_400_1200_3000) * 3;
  const held = new Int32Array(n);
  const place = new Int32Array(n);
  const region = new Int32Array(n);
  const dense = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const at = node[i] as number;
    const inside = at >= top && at < end;
    held[i] = holds[i] as number;
    place[i] = text + (holds[i] === 1 ? 0 : i < from ? 1 : 2);
    region[i] = inside ? 1 : at < top ? 0 : 2;
    dense[i] = at === top || parent[i] === top ? 0 : inside ? 1 : at >= up && at < upEnd ? 2 : at < top ? 3 : 4;
  }
  sheet.putPairs(F.held, held, lengthsIn(length, LENGTH_15_40_100_220), 5);
  sheet.putPairs(F.heldMass, place, lengths, 3);
  sheet.putPairs(F.region, region, lengthsIn(length, LENGTH_30_80_200), 4);
  sheet.putPairs(F.region2, region, namesOf(tag).kind, 8);
  sheet.putColumn(F.dense, dense);
}

/** How far the nearest paragraph is, in blocks: among siblings, and anywhere. */
function gapsTo(nodes: number, { parent, length, linked }: Columns): { family: Int32Array; any: Int32Array } {
  const n = parent.length;
  const family = new Int32Array(n).fill(FAR);
  const any = new Int32Array(n).fill(FAR);
  const paragraph = new Uint8Array(n);
  for (let i = 0; i < n; i++) paragraph[i] = (length[i] as number) >= 80 && (linked[i] as number) < 0.4 * (length[i] as number) ? 1 : 0;
  // by parent, the place after the last paragraph; blocks without a parent share one
  const last = new Int32Array(nodes + 1);
  const walk = (from: number, step: number): void => {
    let gap = FAR;
    for (let i = from; i >= 0 && i < n; i += step) {
      const up = (parent[i] as number) + 1;
      gap++;
      if (gap < (any[i] as number)) any[i] = gap;
      const seen = last[up] as number;
      const distance = (i + 1 - seen) * step;
      if (seen !== 0 && distance < (family[i] as number)) family[i] = distance;
      if (paragraph[i] === 0) continue;
      gap = 0;
      last[up] = i + 1;
    }
  };
  walk(0, 1);
  last.fill(0);
  walk(n - 1, -1);
  return { family, any };
}
/** Further than any edge of a distance. */
const FAR = 99;

/** Per element with text, the nearest element around it, or itself, that is called a body, an article, a main part; -1 without one. */
interface Nearest {
  readonly body: Int32Array;
  readonly article: Int32Array;
  readonly main: Int32Array;
}

function nearestOf({ tree, marks, count }: Blocks): Nearest {
  const { size, parent } = tree;
  const body = new Int32Array(size);
  const article = new Int32Array(size);
  const main = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    if (count[i] === 0) continue;
    const up = parent[i] as number;
    const bits = marks[i] as number;
    body[i] = (bits & (mark.body | mark.itemBody)) !== 0 ? i : up < 0 || (bits & ASIDE) !== 0 ? -1 : (body[up] as number);
    article[i] = (bits & mark.article) !== 0 ? i : up < 0 ? -1 : (article[up] as number);
    main[i] = (bits & mark.main) !== 0 ? i : up < 0 ? -1 : (main[up] as number);
  }
  return { body, article, main };
}
