import { JUNK_REASONS } from '../language/junk.js';
import { ASIDE, type Block, type Blocks } from './blocks.js';
import { bin, edges, feature, lengthBins, lengthPlace, MOST_FEATURES, type Sheet, table } from './card.js';
import { findContainer } from './container.js';
import { COUNTS, type Counts, count, countBlocks, says } from './counts.js';
import { type MarkName, mark } from './marks.js';
import { Pairs } from './pairs.js';
import { squeeze, squeezesTo } from './squeeze.js';
import { addSurroundings, groupKinds, type Kinds } from './surroundings.js';
import { tagName } from './tags.js';
import { junkReason, type PageWords } from './words.js';

/** What the voices outside the block itself say of it. */
export interface Outside {
  readonly words: PageWords;
  /** Folded text of the page's headline, or ''. */
  readonly title: string;
  /** The article's text as structured data gives it, white space and marks squeezed out, or ''. */
  readonly stated: string;
  readonly description: string;
  /** The block that is the headline, or -1. */
  readonly headline: number;
}

/** By bit, the features of a mark above a block and on its own element. */
const UNDER: number[] = [];
const OWN: number[] = [];
for (const [name, bit] of Object.entries(mark) as [MarkName, number][]) {
  UNDER[31 - Math.clz32(bit)] = feature(`under ${name}`);
  OWN[31 - Math.clz32(bit)] = feature(`own ${name}`);
}
/** A text that goes on elsewhere. */
const BROKEN_OFF = /(?:\.\.\.|[…»›→>]|\[\.\.\.\]|\[…\])$/u;
const ADDRESS = /@\w|https?:|www\./u;
const LENGTH = lengthBins(10, 20, 35, 60, 100, 180, 320, 600);
const LENGTH_15_40_100_220 = lengthBins(15, 40, 100, 220);
const LENGTH_30_100 = lengthBins(30, 100);
const LENGTH_30_80_200 = lengthBins(30, 80, 200);
const LENGTH_40_120 = lengthBins(40, 120);
const LENGTH_60_140_300 = lengthBins(60, 140, 300);
const LINKS = edges(0.01, 0.15, 0.35, 0.6, 0.9);
const AT_002_01_03 = edges(0.02, 0.1, 0.3);
const AT_002_09 = edges(0.02, 0.9);
const AT_005_08 = edges(0.05, 0.8);
const AT_1_2_3_5_9 = edges(1, 2, 3, 5, 9);
const AT_1_2_4 = edges(1, 2, 4);
const AT_1_3_6 = edges(1, 3, 6);
const AT_1_4_12 = edges(1, 4, 12);
const AT_1_400_1200_3000 = edges(1, 400, 1200, 3000);
const SHARES = edges(0.001, 0.02, 0.08, 0.2, 0.4, 0.65);
const F = {
  length: table('length', 9),
  lengthLinks: table('length·links', 9, 6),
  ended: table('sentence end·length', 9, 2),
  commas: table('commas', 4),
  sentences: table('sentences', 4),
  tag: new Map<string, number>(),
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
  stated: table('stated', 4, 3),
  repeat: feature('repeat'),
  isTitle: feature('is the title'),
  isDescription: feature('is the description'),
  digits: table('digits', 4),
  upper: feature('upper case'),
  bar: feature('bars or bullets'),
  mail: feature('address'),
  bias: feature('bias'),
  linkOnly: feature('nothing but a link'),
  first: table('kind of place', 4),
  last: feature('last child'),
  only: feature('only child'),
  junk: new Map<string, number>(),
  colon: table('ends in colon', 3),
  tagLength: table('tag·length', 8, 5),
  labelled: feature('a label and its link'),
  teaser: table('breaks off·links', 2, 3),
  clock: table('clock time·length', 3),
  copyright: table('copyright sign·length', 3),
  lower: feature('begins in small letters'),
  bracket: feature('in brackets'),
};
const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'blockquote', 'figcaption', 'div', 'dd', 'pre', 'button', 'header', 'section', 'article', 'a'];
for (const tag of TAGS) F.tag.set(tag, feature(`tag ${tag}`));
const OTHER = feature('tag other');
const KINDS = ['p', 'li', 'h', 'td', 'blockquote', 'div', 'figcaption'];
for (const r of JUNK_REASONS) F.junk.set(r, feature(`words ${r}`));

/** By number of tag, the feature of its name, and its kind; -1 where nobody asked yet. */
const TAG_FEATURES = new Int16Array(5000).fill(-1);
const TAG_KINDS = new Int8Array(5000);

/** The feature of a tag's name; its kind is then known, too. */
function tagFeature(tag: number): number {
  const known = TAG_FEATURES[tag] as number;
  if (known >= 0) return known;
  const name = tagName(tag);
  const found = F.tag.get(name) ?? OTHER;
  TAG_FEATURES[tag] = found;
  const kind = KINDS.indexOf(name.length === 2 && name !== 'hr' && name.charCodeAt(0) === 104 ? 'h' : name);
  TAG_KINDS[tag] = kind < 0 ? KINDS.length : kind;
  return found;
}

/** What is known of a page's blocks before any of them is judged. */
export interface Judged {
  readonly junk: readonly (string | null)[];
  /** Per block, whether another reading of the page holds it for the article. */
  readonly holds: Uint8Array;
  readonly kinds: Kinds;
  readonly counts: Counts;
}

/** Whether a text with this first character may begin, squeezed, with that one: false only where both are letters of ASCII and differ. */
function mayOpen(first: number, squeezed: number): boolean {
  const small = first | 32;
  return small < 97 || small > 122 || first > 127 || small === squeezed;
}

const isLetterUnit = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Running text, a short text, or links. */
const classOf = (b: Block | undefined): number => (!b ? 0 : b.linked > 0.5 * b.text.length ? 1 : b.text.length < 60 ? 2 : b.text.length < 140 ? 3 : 4);
const isParagraph = (b: Block): boolean => b.text.length >= 80 && b.linked < 0.4 * b.text.length;

/** Per block, the first block of the page with the same text; texts of a few letters are not compared. */
export function firstOfText(blocks: readonly Block[]): Int32Array {
  const first = new Int32Array(blocks.length);
  const known = new Map<string, number>();
  for (let i = 0; i < blocks.length; i++) {
    first[i] = i;
    const { text } = blocks[i] as Block;
    if (text.length <= FEW_LETTERS || text.length >= LONG_TEXT) continue;
    const before = known.get(text);
    if (before === undefined) known.set(text, i);
    else first[i] = before;
  }
  return first;
}
const FEW_LETTERS = 15;
const LONG_TEXT = 2000;

/** Reads the features of every block: its own form, its marks, its place, its likeness to the page's other paragraphs. */
export function readFeatures(page: Blocks, outside: Outside, sheet: Sheet): Judged {
  const { blocks, tree, mass, total } = page;
  const n = blocks.length;
  const junk: (string | null)[] = [];
  const counts = countBlocks(blocks);
  const container = findContainer(page, counts);
  const { holds, top: dense } = container;
  let heldChars = 0;
  let heldFrom = n;
  for (let i = 0; i < n; i++) {
    if (holds[i] === 0) continue;
    heldChars += (blocks[i] as Block).text.length;
    if (heldFrom > i) heldFrom = i;
  }
  const heldBin = bin(heldChars, AT_1_400_1200_3000);
  const denseEnd = tree.last[dense] as number;
  const denseParent = tree.parent[dense] as number;
  const denseParentEnd = denseParent < 0 ? -1 : (tree.last[denseParent] as number);
  const h1 = outside.headline >= 0 ? outside.headline : blocks.findIndex((b) => b.tag === 'h1');
  const parents = new Int32Array(n);
  // by parent and tag
  const kin = new Pairs(n);
  const kinOf = new Int32Array(n);
  const kinMass = new Float64Array(n);
  const linkedIn = new Int32Array(tree.size);
  const charsIn = new Int32Array(tree.size);
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    const up = tree.parent[b.node] as number;
    parents[i] = up;
    if (up >= 0) {
      linkedIn[up] = (linkedIn[up] as number) + b.linked;
      charsIn[up] = (charsIn[up] as number) + b.text.length;
    }
    const id = kin.of(up, tree.tag[b.node] as number);
    kinOf[i] = id;
    kinMass[id] = (kinMass[id] as number) + Math.max(0, b.text.length - b.linked);
  }
  const gaps = gapsTo(page, parents);
  const near = nearestOf(page);
  const all = total || 1;
  const first = firstOfText(blocks);
  const hasStated = outside.stated.length > 200;
  const { title, description } = outside;
  const row = new Int32Array(MOST_FEATURES);

  let classBefore = 0;
  let class_ = classOf(blocks[0]);
  for (let i = 0; i < n; i++) {
    const b = blocks[i] as Block;
    const { node, text, linked, links } = b;
    const { length } = text;
    const tag = tree.tag[node] as number;
    const parent = parents[i] as number;
    const at = i * COUNTS;
    const stops = counts[at + count.stops] as number;
    const bits = counts[at + count.says] as number;
    const place = lengthPlace(length);
    const l = LENGTH[place] as number;
    const l3 = LENGTH_40_120[place] as number;
    const l4 = LENGTH_30_80_200[place] as number;
    const l5 = LENGTH_15_40_100_220[place] as number;
    const short = LENGTH_60_140_300[place] as number;
    const link = linked / length;
    const k = bin(link, LINKS);
    const held = holds[i] as number;
    let f = 0;
    row[f++] = F.bias;
    row[f++] = F.length[l] as number;
    row[f++] = F.lengthLinks[l * 6 + k] as number;
    row[f++] = F.ended[l * 2 + ((bits & says.ended) !== 0 ? 1 : 0)] as number;
    row[f++] = F.commas[bin(counts[at + count.commas] as number, AT_1_3_6)] as number;
    row[f++] = F.sentences[bin(stops, AT_1_2_4)] as number;
    row[f++] = tagFeature(tag);
    const kind = TAG_KINDS[tag] as number;
    row[f++] = F.strong[bin(b.strong / length, AT_005_08) * 3 + l3] as number;
    for (let m = b.marks; m !== 0; m &= m - 1) row[f++] = UNDER[31 - Math.clz32(m & -m)] as number;
    for (let m = b.own; m !== 0; m &= m - 1) row[f++] = OWN[31 - Math.clz32(m & -m)] as number;
    row[f++] = F.massOfParent[bin(parent < 0 ? 0 : (mass[parent] as number) / all, SHARES)] as number;
    row[f++] = F.massOfKind[bin((kinMass[kinOf[i] as number] as number) / all, SHARES)] as number;
    row[f++] = F.linksOfParent[parent < 0 ? 0 : bin((linkedIn[parent] as number) / ((charsIn[parent] as number) || 1), LINKS)] as number;
    const inDense = node >= dense && node < denseEnd;
    row[f++] = F.dense[node === dense || parent === dense ? 0 : inDense ? 1 : node >= denseParent && node < denseParentEnd ? 2 : node < dense ? 3 : 4] as number;
    row[f++] = F.held[held * 5 + l5] as number;
    row[f++] = F.heldMass[heldBin * 9 + (held === 1 ? 0 : i < heldFrom ? 1 : 2) * 3 + l3] as number;
    const region = inDense ? 1 : node < dense ? 0 : 2;
    row[f++] = F.region[region * 4 + l4] as number;
    row[f++] = F.region2[region * 8 + kind] as number;
    const [body, article, main] = [near.body[node] as number, near.article[node] as number, near.main[node] as number];
    row[f++] = F.body[body < 0 ? 0 : bin((mass[body] as number) / all, SHARES)] as number;
    row[f++] = F.article[article < 0 ? 0 : bin((mass[article] as number) / all, SHARES)] as number;
    row[f++] = F.main[main < 0 ? 0 : bin((mass[main] as number) / all, SHARES)] as number;
    row[f++] = F.headline[h1 < 0 ? 0 : i < h1 ? 1 : bin(i - h1, AT_1_4_12) + 2] as number;
    const classAfter = classOf(blocks[i + 1]);
    row[f++] = F.near[classBefore * 5 + classAfter] as number;
    classBefore = class_;
    class_ = classAfter;
    row[f++] = F.gap[bin(gaps.family[i] as number, AT_1_2_3_5_9)] as number;
    row[f++] = F.gapAny[bin(gaps.any[i] as number, AT_1_2_3_5_9)] as number;
    let stated = 0;
    if (hasStated) {
      const key = squeeze(length > 90 ? text.slice(0, 90) : text);
      stated = key.length < 8 ? 1 : outside.stated.includes(key.slice(0, 60)) ? 3 : 2;
    }
    row[f++] = F.stated[stated * 3 + l3] as number;
    if (length < 600 && first[i] !== i) row[f++] = F.repeat;
    if (length < 300 && length >= title.length && length < 2 * title.length + 20 && title !== '' && squeezesTo(text, title)) row[f++] = F.isTitle;
    if (length > 20 && description.length > 20 && mayOpen(text.charCodeAt(0), description.charCodeAt(0)) && squeeze(text.slice(0, 12)).startsWith(description.slice(0, 6))) {
      const key = squeeze(text.slice(0, 160));
      if (description.startsWith(key) || key.startsWith(description)) row[f++] = F.isDescription;
    }
    row[f++] = F.digits[bin((counts[at + count.digits] as number) / length, AT_002_01_03)] as number;
    if (length < 200 && (counts[at + count.uppers] as number) > 1 && counts[at + count.lowers] === 0) row[f++] = F.upper;
    if ((bits & says.bars) !== 0 && length < 200) row[f++] = F.bar;
    if (length < 400 && ((bits & says.signs) !== 0 || stops > 0) && ADDRESS.test(text)) row[f++] = F.mail;
    if (links === 1 && link > 0.95) row[f++] = F.linkOnly;
    const initial = text.charCodeAt(0);
    const final = text.charCodeAt(length - 1);
    if (final === 58) row[f++] = F.colon[LENGTH_30_100[place] as number] as number;
    row[f++] = F.first[(i > 0 && parents[i - 1] === parent ? 1 : 0) + (parents[i + 1] === parent ? 2 : 0)] as number;
    const why = length < 240 ? junkReason(text, outside.words) : null;
    junk.push(why);
    row[f++] = F.tagLength[kind * 5 + l5] as number;
    if (length > 25 && links === 1 && length - linked > 1 && length - linked < 32 && text.lastIndexOf(':', 32) > 1) row[f++] = F.labelled;
    if (length > 30 && !isLetterUnit(final) && BROKEN_OFF.test(text)) row[f++] = F.teaser[(short > 1 ? 3 : 0) + bin(link, AT_002_09)] as number;
    if (length < 300) {
      if ((counts[at + count.clocks] as number) > 0) row[f++] = F.clock[short] as number;
      if ((bits & says.copyright) !== 0) row[f++] = F.copyright[short] as number;
    }
    if (initial >= 97 && initial <= 122) row[f++] = F.lower;
    if (initial === 40 && final === 41) row[f++] = F.bracket;
    if (why !== null) row[f++] = F.junk.get(why) as number;
    sheet.put(i, row, f);
  }
  const kinds = groupKinds(page);
  addSurroundings(page, sheet, kinds, h1, junk, near.article, counts, first);
  return { junk, holds, kinds, counts };
}

/** How far the nearest paragraph is, in blocks: among siblings, and anywhere. */
function gapsTo({ blocks, tree }: Blocks, parents: Int32Array): { family: Int32Array; any: Int32Array } {
  const n = blocks.length;
  const family = new Int32Array(n).fill(99);
  const any = new Int32Array(n).fill(99);
  const paragraph = new Uint8Array(n);
  for (let i = 0; i < n; i++) paragraph[i] = isParagraph(blocks[i] as Block) ? 1 : 0;
  // by parent, the place after the last paragraph; a block without a parent has its own
  const last = new Int32Array(tree.size + 1);
  let gap = 99;
  for (let i = 0; i < n; i++) {
    const up = (parents[i] as number) + 1;
    gap++;
    if (gap < (any[i] as number)) any[i] = gap;
    const seen = last[up] as number;
    if (seen !== 0 && i + 1 - seen < (family[i] as number)) family[i] = i + 1 - seen;
    if (paragraph[i] === 0) continue;
    gap = 0;
    last[up] = i + 1;
  }
  last.fill(0);
  gap = 99;
  for (let i = n - 1; i >= 0; i--) {
    const up = (parents[i] as number) + 1;
    gap++;
    if (gap < (any[i] as number)) any[i] = gap;
    const seen = last[up] as number;
    if (seen !== 0 && seen - 1 - i < (family[i] as number)) family[i] = seen - 1 - i;
    if (paragraph[i] === 0) continue;
    gap = 0;
    last[up] = i + 1;
  }
  return { family, any };
}

/** Per element with text, the nearest element around it, or itself, that is called a body, an article, a main part; -1 without one. */
export interface Nearest {
  readonly body: Int32Array;
  readonly article: Int32Array;
  readonly main: Int32Array;
}

function nearestOf({ tree, marks, count }: Blocks): Nearest {
  const body = new Int32Array(tree.size);
  const article = new Int32Array(tree.size);
  const main = new Int32Array(tree.size);
  for (let i = 0; i < tree.size; i++) {
    if (count[i] === 0) continue;
    const up = tree.parent[i] as number;
    const bits = marks[i] as number;
    body[i] = (bits & (mark.body | mark.itemBody)) !== 0 ? i : up < 0 || (bits & ASIDE) !== 0 ? -1 : (body[up] as number);
    article[i] = (bits & mark.article) !== 0 ? i : up < 0 ? -1 : (article[up] as number);
    main[i] = (bits & mark.main) !== 0 ? i : up < 0 ? -1 : (main[up] as number);
  }
  return { body, article, main };
}
