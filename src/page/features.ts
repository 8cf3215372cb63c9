import type { Block, Blocks } from './blocks.js';
import { bin, feature, table } from './card.js';
import { findContainer } from './container.js';
import { type MarkName, mark } from './marks.js';
import { addSurroundings } from './surroundings.js';
import { junkReasonOf, LOOKED_AT, leading, type PageWords, wordsOf } from './words.js';

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
const TERMINATED = /[.!?।॥…。！？:;"”»’')\]]$/u;
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

interface Counts {
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
    else if (isWideDigit(c)) digits++;
  }
  return { commas, stops, digits, uppers, lowers, clocks, copyright };
}

/** Digits of Arabic, the Indic scripts (each has them at the same place of its block of 128) and Thai. */
function isWideDigit(c: number): boolean {
  if (c < 0x660 || c > 0xe59) return false;
  const low = c & 0x7f;
  return c >= 0x900 && c < 0xe00 ? low >= 0x66 && low <= 0x6f : c <= 0x669 || (c >= 0x6f0 && c <= 0x6f9) || c >= 0xe50;
}

/** Services that pages link to and things they ask for; names, the same in all languages. */
const SERVICES: ReadonlySet<string> = new Set(
  'whatsapp facebook twitter instagram telegram youtube tiktok linkedin pinterest reddit flipboard viber messenger snapchat spotify podcast newsletter newsletters email mail cookie cookies javascript browser app android iphone ios google apple rss abo premium plus login pdf online'.split(
    ' ',
  ),
);
/** A text that goes on elsewhere. */
const BROKEN_OFF = /(?:\.\.\.|[…»›→>]|\[\.\.\.\]|\[…\])$/u;
const LENGTHS = [10, 20, 35, 60, 100, 180, 320, 600];
const LINKS = [0.01, 0.15, 0.35, 0.6, 0.9];
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
  service: table('names services·length', 3, 4),
  labelled: feature('a label and its link'),
  teaser: table('breaks off·links', 2, 3),
  clock: table('clock time·length', 3),
  copyright: table('copyright sign·length', 3),
  authorLead: table('begins as a by-line·length', 3),
  lower: feature('begins in small letters'),
  bracket: feature('in brackets'),
};
const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'blockquote', 'figcaption', 'div', 'dd', 'pre', 'button', 'header', 'section', 'article', 'a'];
for (const tag of TAGS) F.tag.set(tag, feature(`tag ${tag}`));
const OTHER = feature('tag other');
const kinds = ['p', 'li', 'h', 'td', 'blockquote', 'div', 'figcaption'];
for (const r of [
  'placeholder-alt',
  'share-bar',
  'related',
  'comment-form',
  'newsletter',
  'advertisement',
  'navigation',
  'copyright',
  'picture-credit',
  'paywall',
  'bot-wall',
  'error-page',
  'consent',
])
  F.junk.set(r, feature(`words ${r}`));

/** What is known of a page's blocks before any of them is judged. */
export interface Judged {
  /** Per block, the numbers of its features. */
  readonly rows: readonly number[][];
  readonly junk: readonly (string | null)[];
  /** Per block, whether another reading of the page holds it for the article. */
  readonly holds: Uint8Array;
}

const kindOf = (b: Block): number => {
  const k = kinds.indexOf(b.tag.length === 2 && b.tag !== 'hr' && b.tag.charCodeAt(0) === 104 ? 'h' : b.tag);
  return k < 0 ? 7 : k;
};
/** Running text, a short text, or links. */
const classOf = (b: Block | undefined): number => (!b ? 0 : b.linked > 0.5 * b.text.length ? 1 : b.text.length < 60 ? 2 : b.text.length < 140 ? 3 : 4);
const isParagraph = (b: Block): boolean => b.text.length >= 80 && b.linked < 0.4 * b.text.length;

/** Reads the features of every block: its own form, its marks, its place, its likeness to the page's other paragraphs. */
export function readFeatures(page: Blocks, outside: Outside): Judged {
  const { blocks, tree, mass, total } = page;
  const rows: number[][] = [];
  const junk: (string | null)[] = [];
  const counts = blocks.map((b) => countMarks(b.text));
  const container = findContainer(page, (at) => (counts[at] as Counts).commas);
  const dense = container.top;
  let heldChars = 0;
  let heldFrom = blocks.length;
  let _heldTo = 0;
  for (const b of blocks) {
    if (container.holds[b.at] === 0) continue;
    heldChars += b.text.length;
    _heldTo = b.at;
    if (heldFrom > b.at) heldFrom = b.at;
  }
  const heldBin = bin(heldChars, [1, 400, 1200, 3000]);
  const denseParent = tree.parent[dense] as number;
  const inside = (node: number, of: number): boolean => of >= 0 && node >= of && node < (tree.last[of] as number);
  const kindMass = new Map<string, number>();
  const kind: string[] = blocks.map((b) => {
    const up = tree.parent[b.node] as number;
    const key = `${up}:${b.tag}`;
    kindMass.set(key, (kindMass.get(key) ?? 0) + Math.max(0, b.text.length - b.linked));
    return key;
  });
  const h1 = outside.headline >= 0 ? outside.headline : blocks.findIndex((b) => b.tag === 'h1');
  const parents = blocks.map((b) => tree.parent[b.node] as number);
  const linkMass = new Map<number, [number, number]>();
  blocks.forEach((b, i) => {
    const sum = linkMass.get(parents[i] as number) ?? [0, 0];
    linkMass.set(parents[i] as number, [sum[0] + b.linked, sum[1] + b.text.length]);
  });
  const gaps = gapsTo(blocks, parents);
  const bodyShare = nearestShare(page, mark.body | mark.itemBody);
  const articleShare = nearestShare(page, mark.article);
  const mainShare = nearestShare(page, mark.main);
  const seen = new Set<string>();
  const hasStated = outside.stated.length > 200 ? 1 : 0;

  blocks.forEach((b, i) => {
    const row: number[] = [F.bias];
    const { commas, stops, digits, uppers, lowers, clocks, copyright } = counts[i] as Counts;
    const length = b.text.length;
    const l = bin(length, LENGTHS);
    const link = b.linked / length;
    const k = bin(link, LINKS);
    row.push(F.length[l] as number, F.lengthLinks[l * 6 + k] as number);
    row.push(F.ended[l * 2 + (TERMINATED.test(b.text) ? 1 : 0)] as number);
    row.push(F.commas[bin(commas, [1, 3, 6])] as number);
    row.push(F.sentences[bin(stops, [1, 2, 4])] as number);
    row.push(F.tag.get(b.tag) ?? OTHER);
    row.push(F.strong[bin(b.strong / length, [0.05, 0.8]) * 3 + bin(length, [40, 120])] as number);
    for (let bits = b.marks; bits !== 0; bits &= bits - 1) row.push(UNDER[31 - Math.clz32(bits & -bits)] as number);
    for (let bits = b.own; bits !== 0; bits &= bits - 1) row.push(OWN[31 - Math.clz32(bits & -bits)] as number);
    const parent = parents[i] as number;
    row.push(F.massOfParent[bin(parent < 0 ? 0 : (mass[parent] as number) / (total || 1), SHARES)] as number);
    row.push(F.massOfKind[bin((kindMass.get(kind[i] as string) ?? 0) / (total || 1), SHARES)] as number);
    const lm = linkMass.get(parent) ?? [0, 1];
    row.push(F.linksOfParent[bin(lm[0] / (lm[1] || 1), LINKS)] as number);
    row.push(F.dense[b.node === dense || parent === dense ? 0 : inside(b.node, dense) ? 1 : inside(b.node, denseParent) ? 2 : b.node < dense ? 3 : 4] as number);
    row.push(F.held[(container.holds[i] as number) * 5 + bin(length, [15, 40, 100, 220])] as number);
    row.push(F.heldMass[heldBin * 9 + (container.holds[i] === 1 ? 0 : i < heldFrom ? 1 : 2) * 3 + bin(length, [40, 120])] as number);
    const region = inside(b.node, dense) ? 1 : b.node < dense ? 0 : 2;
    row.push(F.region[region * 4 + bin(length, [30, 80, 200])] as number, F.region2[region * 8 + kindOf(b)] as number);
    row.push(
      F.body[bin(bodyShare[i] as number, SHARES)] as number,
      F.article[bin(articleShare[i] as number, SHARES)] as number,
      F.main[bin(mainShare[i] as number, SHARES)] as number,
    );
    row.push(F.headline[h1 < 0 ? 0 : i < h1 ? 1 : bin(i - h1, [1, 4, 12]) + 2] as number);
    row.push(F.near[classOf(blocks[i - 1]) * 5 + classOf(blocks[i + 1])] as number);
    row.push(F.gap[bin(gaps.family[i] as number, [1, 2, 3, 5, 9])] as number, F.gapAny[bin(gaps.any[i] as number, [1, 2, 3, 5, 9])] as number);
    let says = 0;
    if (hasStated === 1) {
      const key = squeeze(length > 90 ? b.text.slice(0, 90) : b.text);
      says = key.length < 8 ? 1 : outside.stated.includes(key.slice(0, 60)) ? 3 : 2;
    }
    row.push(F.stated[says * 3 + bin(length, [40, 120])] as number);
    if (length > 15) {
      if (seen.has(b.text)) row.push(F.repeat);
      else if (length < 600) seen.add(b.text);
    }
    if (length < 300 && length >= outside.title.length && outside.title !== '' && squeeze(b.text) === outside.title) row.push(F.isTitle);
    if (length > 20 && outside.description.length > 20 && squeeze(b.text.slice(0, 12)).startsWith(outside.description.slice(0, 6))) {
      const key = squeeze(b.text.slice(0, 160));
      if (outside.description.startsWith(key) || key.startsWith(outside.description)) row.push(F.isDescription);
    }
    row.push(F.digits[bin(digits / length, [0.02, 0.1, 0.3])] as number);
    if (length < 200 && uppers > 1 && lowers === 0) row.push(F.upper);
    if (/[|•·»›]/u.test(b.text) && length < 200) row.push(F.bar);
    if (length < 400 && /@\w|https?:|www\./u.test(b.text)) row.push(F.mail);
    if (b.links === 1 && link > 0.95) row.push(F.linkOnly);
    if (b.text.endsWith(':')) row.push(F.colon[bin(length, [30, 100])] as number);
    const sameBefore = parents[i - 1] === parent;
    const sameAfter = parents[i + 1] === parent;
    row.push(F.first[(sameBefore ? 1 : 0) + (sameAfter ? 2 : 0)] as number);
    const list = length < 600 ? wordsOf(b.text, LOOKED_AT) : [];
    const why = length < 240 ? junkReasonOf(list, length, outside.words) : null;
    junk.push(why);
    const short = bin(length, [60, 140, 300]);
    row.push(F.tagLength[kindOf(b) * 5 + bin(length, [15, 40, 100, 220])] as number);
    let services = 0;
    for (const word of list) if (SERVICES.has(word)) services++;
    if (services > 0) row.push(F.service[bin(services, [2, 3]) * 4 + short] as number);
    if (length > 25 && b.links === 1 && length - b.linked > 1 && length - b.linked < 32 && b.text.lastIndexOf(':', 32) > 1) row.push(F.labelled);
    if (length > 30 && BROKEN_OFF.test(b.text)) row.push(F.teaser[(short > 1 ? 3 : 0) + bin(link, [0.02, 0.9])] as number);
    if (clocks > 0 && length < 300) row.push(F.clock[short] as number);
    if (copyright && length < 300) row.push(F.copyright[short] as number);
    if (length < 300 && leading(list, outside.words.authorLeads) > 0) row.push(F.authorLead[short] as number);
    const initial = b.text.charCodeAt(0);
    if (initial >= 97 && initial <= 122) row.push(F.lower);
    if (initial === 40 && b.text.endsWith(')')) row.push(F.bracket);
    if (why) row.push(F.junk.get(why) as number);
    rows.push(row);
  });
  addSurroundings(page, rows, h1, junk);
  return { rows, junk, holds: container.holds };
}

/** How far the nearest paragraph is, in blocks: among siblings, and anywhere. */
function gapsTo(blocks: readonly Block[], parents: readonly number[]): { family: number[]; any: number[] } {
  const family = blocks.map(() => 99);
  const any = blocks.map(() => 99);
  const sweep = (from: number, to: number, by: 1 | -1): void => {
    let gap = 99;
    const last = new Map<number, number>();
    for (let i = from, step = 0; i !== to; i += by, step++) {
      const b = blocks[i] as Block;
      gap++;
      any[i] = Math.min(any[i] as number, gap);
      const seen = last.get(parents[i] as number);
      if (seen !== undefined) family[i] = Math.min(family[i] as number, step - seen);
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

/** Per block, the share of the page's running text that the nearest ancestor with one of `bits` holds; 0 without one. */
function nearestShare({ blocks, tree, marks, mass, total }: Blocks, bits: number): number[] {
  const share = new Map<number, number>();
  const find = (node: number): number => {
    const path: number[] = [];
    let n = node;
    let found = 0;
    while (n >= 0) {
      const known = share.get(n);
      if (known !== undefined) {
        found = known;
        break;
      }
      path.push(n);
      if (((marks[n] as number) & bits) !== 0) {
        found = (mass[n] as number) / (total || 1);
        break;
      }
      n = tree.parent[n] as number;
    }
    for (const p of path) share.set(p, found);
    return found;
  };
  return blocks.map((b) => find(b.node));
}
