import { JUNK_REASONS } from '../language/junk.js';
import { ASIDE, type Block, type Blocks } from './blocks.js';
import { bin, feature, type Sheet, table } from './card.js';
import { findContainer } from './container.js';
import { type MarkName, mark } from './marks.js';
import { addSurroundings, groupKinds, type Kinds } from './surroundings.js';
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
const ENDINGS = new Set([...'.!?।॥…。！？:;"”»’\')]'].map((c) => c.charCodeAt(0)));
const COMMAS = new Set([...',،、，;'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'.!?।॥…。！？'].map((c) => c.charCodeAt(0)));
const LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Beyond ASCII, but for dashes, quotation marks and the like, which are no letters. */
const WIDE = /[\u0080-\u1fff\u2070-\uffff]/u;

/** Text as it is compared with other texts of the page: letters and digits alone. */
export function squeeze(text: string): string {
  if (!WIDE.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(LETTERS, '');
}

/** What single characters say of a text. */
export interface Counts {
  readonly commas: number;
  readonly stops: number;
  readonly digits: number;
  /** ASCII capitals and small letters. */
  readonly uppers: number;
  readonly lowers: number;
  /** Clock times such as 14:05. */
  readonly clocks: number;
  /** A © in it. */
  readonly copyright: boolean;
  /** Bars or bullets in it. */
  readonly bars: boolean;
  /** Whether it ends as a sentence or a phrase does. */
  readonly ended: boolean;
  /** Marks that addresses have: @ and //. */
  readonly signs: boolean;
}

/** Counts of a text's commas, sentence ends and digits, in one look. */
function countMarks(text: string): Counts {
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let uppers = 0;
  let lowers = 0;
  let clocks = 0;
  let copyright = false;
  let bars = false;
  let signs = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) {
      lowers++;
      continue;
    }
    if (c >= 65 && c <= 90) {
      uppers++;
      continue;
    }
    if (c >= 48 && c <= 57) digits++;
    else if (c > 127 ? c === 0x964 || (c >= 0x2026 && STOPS.has(c)) : c === 46 || c === 33 || c === 63) {
      const next = text.charCodeAt(i + 1);
      if (!(next > 47 && next < 58) && !(next >= 97 && next <= 122)) stops++;
    } else if (c === 44 || c === 59 || (c > 127 && COMMAS.has(c))) commas++;
    else if (c === 58) {
      const next = text.charCodeAt(i + 1);
      const before = text.charCodeAt(i - 1);
      if (next > 47 && next < 58 && before > 47 && before < 58) clocks++;
    } else if (c === 169) copyright = true;
    else if (c === 124 || c === 0xb7 || c === 0x2022 || c === 0xbb || c === 0x203a) bars = true;
    else if (c === 64 || c === 47) signs = true;
    else if (isWideDigit(c)) digits++;
  }
  return { commas, stops, digits, uppers, lowers, clocks, copyright, bars, ended: ENDINGS.has(text.charCodeAt(length - 1)), signs };
}

/** Digits of Arabic, the Indic scripts (each has them at the same place of its block of 128) and Thai. */
function isWideDigit(c: number): boolean {
  if (c < 0x660 || c > 0xe59) return false;
  const low = c & 0x7f;
  return c >= 0x900 && c < 0xe00 ? low >= 0x66 && low <= 0x6f : c <= 0x669 || (c >= 0x6f0 && c <= 0x6f9) || c >= 0xe50;
}

/** A text that goes on elsewhere. */
const BROKEN_OFF = /(?:\.\.\.|[…»›→>]|\[\.\.\.\]|\[…\])$/u;
const ADDRESS = /@\w|https?:|www\./u;
const LENGTHS = [10, 20, 35, 60, 100, 180, 320, 600];
const LINKS = [0.01, 0.15, 0.35, 0.6, 0.9];
const AT_002_01_03 = [0.02, 0.1, 0.3];
const AT_002_09 = [0.02, 0.9];
const AT_005_08 = [0.05, 0.8];
const AT_1_2_3_5_9 = [1, 2, 3, 5, 9];
const AT_1_2_4 = [1, 2, 4];
const AT_1_3_6 = [1, 3, 6];
const AT_1_4_12 = [1, 4, 12];
const AT_1_400_1200_3000 = [1, 400, 1200, 3000];
const AT_15_40_100_220 = [15, 40, 100, 220];
const AT_30_100 = [30, 100];
const AT_30_80_200 = [30, 80, 200];
const AT_40_120 = [40, 120];
const AT_60_140_300 = [60, 140, 300];
const SHARES = [0.001, 0.02, 0.08, 0.2, 0.4, 0.65];
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
const kinds = ['p', 'li', 'h', 'td', 'blockquote', 'div', 'figcaption'];
for (const r of JUNK_REASONS) F.junk.set(r, feature(`words ${r}`));

/** What is known of a page's blocks before any of them is judged. */
export interface Judged {
  readonly junk: readonly (string | null)[];
  /** Per block, whether another reading of the page holds it for the article. */
  readonly holds: Uint8Array;
  readonly kinds: Kinds;
}

/** Whether a text with this first character may begin, squeezed, with that one: false only where both are letters of ASCII and differ. */
function mayOpen(first: number, squeezed: number): boolean {
  const small = first | 32;
  return small < 97 || small > 122 || first > 127 || small === squeezed;
}

const isLetterUnit = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

const kindOf = (b: Block): number => {
  const k = kinds.indexOf(b.tag.length === 2 && b.tag !== 'hr' && b.tag.charCodeAt(0) === 104 ? 'h' : b.tag);
  return k < 0 ? 7 : k;
};
/** Running text, a short text, or links. */
const classOf = (b: Block | undefined): number => (!b ? 0 : b.linked > 0.5 * b.text.length ? 1 : b.text.length < 60 ? 2 : b.text.length < 140 ? 3 : 4);
const isParagraph = (b: Block): boolean => b.text.length >= 80 && b.linked < 0.4 * b.text.length;

/** Reads the features of every block: its own form, its marks, its place, its likeness to the page's other paragraphs. */
export function readFeatures(page: Blocks, outside: Outside, sheet: Sheet): Judged {
  const { blocks, tree, mass, total } = page;
  const junk: (string | null)[] = [];
  const counts = blocks.map((b) => countMarks(b.text));
  const container = findContainer(page, (at) => (counts[at] as Counts).commas);
  const dense = container.top;
  let heldChars = 0;
  let heldFrom = blocks.length;
  for (const b of blocks) {
    if (container.holds[b.at] === 0) continue;
    heldChars += b.text.length;
    if (heldFrom > b.at) heldFrom = b.at;
  }
  const heldBin = bin(heldChars, AT_1_400_1200_3000);
  const denseParent = tree.parent[dense] as number;
  const inside = (node: number, of: number): boolean => of >= 0 && node >= of && node < (tree.last[of] as number);
  const h1 = outside.headline >= 0 ? outside.headline : blocks.findIndex((b) => b.tag === 'h1');
  const parents = blocks.map((b) => tree.parent[b.node] as number);
  const kinMass = new Map<number, number>();
  const linkedIn = new Int32Array(tree.size);
  const charsIn = new Int32Array(tree.size);
  for (const b of blocks) {
    const up = parents[b.at] as number;
    if (up >= 0) {
      linkedIn[up] = (linkedIn[up] as number) + b.linked;
      charsIn[up] = (charsIn[up] as number) + b.text.length;
    }
    // by parent and tag
    const key = up * 4096 + (tree.tag[b.node] as number);
    kinMass.set(key, (kinMass.get(key) ?? 0) + Math.max(0, b.text.length - b.linked));
  }
  const gaps = gapsTo(blocks, parents);
  const near = nearestOf(page);
  const shareOf = (node: number): number => (node < 0 ? 0 : (mass[node] as number) / (total || 1));
  const seen = new Set<string>();
  const hasStated = outside.stated.length > 200 ? 1 : 0;

  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] as Block;
    sheet.add(i, F.bias);
    const { commas, stops, digits, uppers, lowers, clocks, copyright, bars, ended, signs } = counts[i] as Counts;
    const length = b.text.length;
    const l = bin(length, LENGTHS);
    const link = b.linked / length;
    const k = bin(link, LINKS);
    sheet.add(i, F.length[l] as number);
    sheet.add(i, F.lengthLinks[l * 6 + k] as number);
    sheet.add(i, F.ended[l * 2 + (ended ? 1 : 0)] as number);
    sheet.add(i, F.commas[bin(commas, AT_1_3_6)] as number);
    sheet.add(i, F.sentences[bin(stops, AT_1_2_4)] as number);
    sheet.add(i, F.tag.get(b.tag) ?? OTHER);
    sheet.add(i, F.strong[bin(b.strong / length, AT_005_08) * 3 + bin(length, AT_40_120)] as number);
    for (let bits = b.marks; bits !== 0; bits &= bits - 1) sheet.add(i, UNDER[31 - Math.clz32(bits & -bits)] as number);
    for (let bits = b.own; bits !== 0; bits &= bits - 1) sheet.add(i, OWN[31 - Math.clz32(bits & -bits)] as number);
    const parent = parents[i] as number;
    sheet.add(i, F.massOfParent[bin(parent < 0 ? 0 : (mass[parent] as number) / (total || 1), SHARES)] as number);
    sheet.add(i, F.massOfKind[bin((kinMass.get(parent * 4096 + (tree.tag[b.node] as number)) ?? 0) / (total || 1), SHARES)] as number);
    sheet.add(i, F.linksOfParent[parent < 0 ? 0 : bin((linkedIn[parent] as number) / ((charsIn[parent] as number) || 1), LINKS)] as number);
    sheet.add(i, F.dense[b.node === dense || parent === dense ? 0 : inside(b.node, dense) ? 1 : inside(b.node, denseParent) ? 2 : b.node < dense ? 3 : 4] as number);
    sheet.add(i, F.held[(container.holds[i] as number) * 5 + bin(length, AT_15_40_100_220)] as number);
    sheet.add(i, F.heldMass[heldBin * 9 + (container.holds[i] === 1 ? 0 : i < heldFrom ? 1 : 2) * 3 + bin(length, AT_40_120)] as number);
    const region = inside(b.node, dense) ? 1 : b.node < dense ? 0 : 2;
    sheet.add(i, F.region[region * 4 + bin(length, AT_30_80_200)] as number);
    sheet.add(i, F.region2[region * 8 + kindOf(b)] as number);
    sheet.add(i, F.body[bin(shareOf(near.body[b.node] as number), SHARES)] as number);
    sheet.add(i, F.article[bin(shareOf(near.article[b.node] as number), SHARES)] as number);
    sheet.add(i, F.main[bin(shareOf(near.main[b.node] as number), SHARES)] as number);
    sheet.add(i, F.headline[h1 < 0 ? 0 : i < h1 ? 1 : bin(i - h1, AT_1_4_12) + 2] as number);
    sheet.add(i, F.near[classOf(blocks[i - 1]) * 5 + classOf(blocks[i + 1])] as number);
    sheet.add(i, F.gap[bin(gaps.family[i] as number, AT_1_2_3_5_9)] as number);
    sheet.add(i, F.gapAny[bin(gaps.any[i] as number, AT_1_2_3_5_9)] as number);
    let says = 0;
    if (hasStated === 1) {
      const key = squeeze(length > 90 ? b.text.slice(0, 90) : b.text);
      says = key.length < 8 ? 1 : outside.stated.includes(key.slice(0, 60)) ? 3 : 2;
    }
    sheet.add(i, F.stated[says * 3 + bin(length, AT_40_120)] as number);
    if (length > 15) {
      if (seen.has(b.text)) sheet.add(i, F.repeat);
      else if (length < 600) seen.add(b.text);
    }
    if (length < 300 && length >= outside.title.length && length < 2 * outside.title.length + 20 && outside.title !== '' && squeeze(b.text) === outside.title)
      sheet.add(i, F.isTitle);
    if (
      length > 20 &&
      outside.description.length > 20 &&
      mayOpen(b.text.charCodeAt(0), outside.description.charCodeAt(0)) &&
      squeeze(b.text.slice(0, 12)).startsWith(outside.description.slice(0, 6))
    ) {
      const key = squeeze(b.text.slice(0, 160));
      if (outside.description.startsWith(key) || key.startsWith(outside.description)) sheet.add(i, F.isDescription);
    }
    sheet.add(i, F.digits[bin(digits / length, AT_002_01_03)] as number);
    if (length < 200 && uppers > 1 && lowers === 0) sheet.add(i, F.upper);
    if (bars && length < 200) sheet.add(i, F.bar);
    if (length < 400 && (signs || stops > 0) && ADDRESS.test(b.text)) sheet.add(i, F.mail);
    if (b.links === 1 && link > 0.95) sheet.add(i, F.linkOnly);
    if (b.text.endsWith(':')) sheet.add(i, F.colon[bin(length, AT_30_100)] as number);
    const sameBefore = parents[i - 1] === parent;
    const sameAfter = parents[i + 1] === parent;
    sheet.add(i, F.first[(sameBefore ? 1 : 0) + (sameAfter ? 2 : 0)] as number);
    const why = length < 240 ? junkReason(b.text, outside.words) : null;
    junk.push(why);
    const short = bin(length, AT_60_140_300);
    sheet.add(i, F.tagLength[kindOf(b) * 5 + bin(length, AT_15_40_100_220)] as number);
    if (length > 25 && b.links === 1 && length - b.linked > 1 && length - b.linked < 32 && b.text.lastIndexOf(':', 32) > 1) sheet.add(i, F.labelled);
    if (length > 30 && !isLetterUnit(b.text.charCodeAt(length - 1)) && BROKEN_OFF.test(b.text)) sheet.add(i, F.teaser[(short > 1 ? 3 : 0) + bin(link, AT_002_09)] as number);
    if (clocks > 0 && length < 300) sheet.add(i, F.clock[short] as number);
    if (copyright && length < 300) sheet.add(i, F.copyright[short] as number);
    const initial = b.text.charCodeAt(0);
    if (initial >= 97 && initial <= 122) sheet.add(i, F.lower);
    if (initial === 40 && b.text.endsWith(')')) sheet.add(i, F.bracket);
    if (why) sheet.add(i, F.junk.get(why) as number);
  }
  const kinds = groupKinds(page);
  addSurroundings(page, sheet, kinds, h1, junk, near.article, counts);
  return { junk, holds: container.holds, kinds };
}

/** How far the nearest paragraph is, in blocks: among siblings, and anywhere. */
function gapsTo(blocks: readonly Block[], parents: readonly number[]): { family: Int32Array; any: Int32Array } {
  const family = new Int32Array(blocks.length).fill(99);
  const any = new Int32Array(blocks.length).fill(99);
  const last = new Map<number, number>();
  const sweep = (from: number, to: number, by: 1 | -1): void => {
    let gap = 99;
    last.clear();
    for (let i = from, step = 0; i !== to; i += by, step++) {
      const b = blocks[i] as Block;
      gap++;
      if (gap < (any[i] as number)) any[i] = gap;
      const seen = last.get(parents[i] as number);
      if (seen !== undefined && step - seen < (family[i] as number)) family[i] = step - seen;
      if (isParagraph(b)) {
        gap = 0;
        last.set(parents[i] as number, step);
      }
    }
  };
  sweep(0, blocks.length, 1);
  sweep(blocks.length - 1, -1, -1);
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
