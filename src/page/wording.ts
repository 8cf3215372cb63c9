import { JUNK_REASONS } from '../language/junk.js';
import type { Block } from './blocks.js';
import { feature, type Sheet, table } from './card.js';
import { bin, type Columns, edges, lengthBins, lengthsIn } from './columns.js';
import { type Counts, says } from './counts.js';
import { squeeze, squeezesTo } from './squeeze.js';
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

/** A text that goes on elsewhere. */
const BROKEN_OFF = /(?:\.\.\.|[…»›→>]|\[\.\.\.\]|\[…\])$/u;
const ADDRESS = /@\w|https?:|www\./u;
const LENGTH_30_100 = lengthBins(30, 100);
const LENGTH_60_140_300 = lengthBins(60, 140, 300);
const AT_002_09 = edges(0.02, 0.9);
const F = {
  stated: table('stated', 4, 3),
  repeat: feature('repeat'),
  isTitle: feature('is the title'),
  isDescription: feature('is the description'),
  upper: feature('upper case'),
  bar: feature('bars or bullets'),
  mail: feature('address'),
  linkOnly: feature('nothing but a link'),
  colon: table('ends in colon', 3),
  labelled: feature('a label and its link'),
  teaser: table('breaks off·links', 2, 3),
  clock: table('clock time·length', 3),
  copyright: table('copyright sign·length', 3),
  lower: feature('begins in small letters'),
  bracket: feature('in brackets'),
  junk: new Map(JUNK_REASONS.map((reason) => [reason, feature(`words ${reason}`)])),
};

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

/** Adds what the words and signs of a block say, few of which any block has. Returns why each block is junk by its words. */
export function addWording(
  blocks: readonly Block[],
  { length: lengths, linked, plain }: Columns,
  counts: Counts,
  first: Int32Array,
  outside: Outside,
  sheet: Sheet,
): readonly (string | null)[] {
  const junk: (string | null)[] = [];
  const { title } = outside;
  const short = lengthsIn(lengths, LENGTH_60_140_300);
  const label = lengthsIn(lengths, LENGTH_30_100);
  for (let i = 0; i < blocks.length; i++) {
    const { text, links } = blocks[i] as Block;
    const length = lengths[i] as number;
    const bits = counts.says[i] as number;
    if (first[i] !== i && length < 600) sheet.put(i, F.repeat);
    if (length >= title.length && length < 300 && length < 2 * title.length + 20 && title !== '' && squeezesTo(text, title)) sheet.put(i, F.isTitle);
    if (length < 400 && ((bits & says.signs) !== 0 || (counts.stops[i] as number) > 0) && ADDRESS.test(text)) sheet.put(i, F.mail);
    if (links === 1) {
      const unlinked = plain[i] as number;
      if ((linked[i] as number) / length > 0.95) sheet.put(i, F.linkOnly);
      if (unlinked > 1 && unlinked < 32 && length > 25 && text.lastIndexOf(':', 32) > 1) sheet.put(i, F.labelled);
    }
    const initial = text.charCodeAt(0);
    if (initial >= 97 && initial <= 122) sheet.put(i, F.lower);
    const final = text.charCodeAt(length - 1);
    if (!isLetterUnit(final)) {
      if (final === 58) sheet.put(i, F.colon + (label[i] as number));
      if (initial === 40 && final === 41) sheet.put(i, F.bracket);
      if (length > 30 && BROKEN_OFF.test(text)) sheet.put(i, F.teaser + ((short[i] as number) > 1 ? 3 : 0) + bin((linked[i] as number) / length, AT_002_09));
    }
    if (length < 300) {
      if (length < 200 && (bits & says.bars) !== 0) sheet.put(i, F.bar);
      if (counts.lowers[i] === 0 && length < 200 && (counts.uppers[i] as number) > 1) sheet.put(i, F.upper);
      if ((counts.clocks[i] as number) > 0) sheet.put(i, F.clock + (short[i] as number));
      if ((bits & says.copyright) !== 0) sheet.put(i, F.copyright + (short[i] as number));
    }
    const why = length < 240 ? junkReason(text, outside.words) : null;
    junk.push(why);
    if (why !== null) sheet.put(i, F.junk.get(why) as number);
  }
  return junk;
}

const isLetterUnit = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Structured data with less text than this holds no article. */
const LEAST_STATED = 200;

/** Adds whether a block stands in what the page's structured data gives for the article's text, or is its description. `lengths` is in three stretches. */
export function addStated(blocks: readonly Block[], lengths: Int32Array, { stated, description }: Outside, sheet: Sheet): void {
  const found = new Int32Array(blocks.length);
  if (stated.length > LEAST_STATED) {
    for (let i = 0; i < blocks.length; i++) {
      const { text } = blocks[i] as Block;
      const key = squeeze(text.length > 90 ? text.slice(0, 90) : text);
      found[i] = key.length < 8 ? 1 : stated.includes(key.slice(0, 60)) ? 3 : 2;
    }
  }
  sheet.putPairs(F.stated, found, lengths, 3);
  if (description.length <= FEW) return;
  const initial = description.charCodeAt(0);
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i] as Block;
    if (text.length <= FEW || !mayOpen(text.charCodeAt(0), initial) || !squeeze(text.slice(0, 12)).startsWith(description.slice(0, 6))) continue;
    const key = squeeze(text.slice(0, 160));
    if (description.startsWith(key) || key.startsWith(description)) sheet.put(i, F.isDescription);
  }
}
/** So few characters describe nothing. */
const FEW = 20;

/** Whether a text with this first character may begin, squeezed, with that one: false only where both are letters of ASCII and differ. */
function mayOpen(first: number, squeezed: number): boolean {
  const small = first | 32;
  return small < 97 || small > 122 || first > 127 || small === squeezed;
}
