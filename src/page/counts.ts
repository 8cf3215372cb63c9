import { isDigitAt } from '../text/tokens.js';
import type { Block } from './blocks.js';

/** What single characters say of a text, by its place among the numbers of `Counts`. */
export const count = {
  commas: 0,
  stops: 1,
  digits: 2,
  /** ASCII capitals and small letters. */
  uppers: 3,
  lowers: 4,
  /** Clock times such as 14:05. */
  clocks: 5,
  /** `says`, one bit each. */
  says: 6,
} as const;

/** What a text has or has not. */
export const says = {
  copyright: 1,
  /** Bars or bullets. */
  bars: 2,
  /** It ends as a sentence or a phrase does. */
  ended: 4,
  /** Marks that addresses have: @ and //. */
  signs: 8,
  /** Digits enough for a day (see `mayHoldDay`). */
  day: 16,
} as const;

/** How many numbers of `Counts` belong to one text. */
export const COUNTS = 8;

/** The counts of a page's blocks in a flat list: those of block `i` stand from `i * COUNTS` on. */
export type Counts = Int32Array;

/** Whether a block's text has digits enough for a day. */
export function mayTellDay(counts: Counts, block: number): boolean {
  return ((counts[block * COUNTS + count.says] as number) & says.day) !== 0;
}

const ENDINGS = new Set([...'.!?।॥…。！？:;"”»’\')]'].map((c) => c.charCodeAt(0)));
const COMMAS = new Set([...',،、，;'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'.!?।॥…。！？'].map((c) => c.charCodeAt(0)));

const [OTHER, LOWER, UPPER, DIGIT, STOP, COMMA, COLON, BAR, SIGN] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** What an ASCII character is to the counts. */
const KIND = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c >= 97 && c <= 122) return LOWER;
  if (c >= 65 && c <= 90) return UPPER;
  if (c >= 48 && c <= 57) return DIGIT;
  if (c === 46 || c === 33 || c === 63) return STOP;
  if (c === 44 || c === 59) return COMMA;
  if (c === 58) return COLON;
  if (c === 124) return BAR;
  return c === 64 || c === 47 ? SIGN : OTHER;
});

/** The counts of all blocks, each text looked at once. */
export function countBlocks(blocks: readonly Block[]): Counts {
  const counts = new Int32Array(blocks.length * COUNTS);
  for (let i = 0; i < blocks.length; i++) countText((blocks[i] as Block).text, counts, i * COUNTS);
  return counts;
}

function countText(text: string, counts: Counts, at: number): void {
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let uppers = 0;
  let lowers = 0;
  let clocks = 0;
  let bits = 0;
  /** Digits of all scripts and runs of them, as days have them, and the place of the last. */
  let numerals = 0;
  let runs = 0;
  let numeralAt = -2;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c < 128) {
      switch (KIND[c]) {
        case LOWER:
          lowers++;
          break;
        case UPPER:
          uppers++;
          break;
        case DIGIT:
          digits++;
          numerals++;
          if (numeralAt !== i - 1) runs++;
          numeralAt = i;
          break;
        case STOP:
          if (endsSentence(text, i)) stops++;
          break;
        case COMMA:
          commas++;
          break;
        case COLON:
          if (i > 0 && i + 1 < length && isAsciiDigit(text.charCodeAt(i + 1)) && isAsciiDigit(text.charCodeAt(i - 1))) clocks++;
          break;
        case BAR:
          bits |= says.bars;
          break;
        case SIGN:
          bits |= says.signs;
          break;
      }
      continue;
    }
    if (c === 0x964 || (c >= 0x2026 && STOPS.has(c))) {
      if (endsSentence(text, i)) stops++;
    } else if (COMMAS.has(c)) commas++;
    else if (c === 169) bits |= says.copyright;
    else if (c === 0xb7 || c === 0x2022 || c === 0xbb || c === 0x203a) bits |= says.bars;
    else if (isWideDigit(c)) digits++;
    if (c >= 0x660 && isDigitAt(text, i)) {
      numerals++;
      if (numeralAt !== i - 1) runs++;
      numeralAt = i;
    }
  }
  if (length > 0 && ENDINGS.has(text.charCodeAt(length - 1))) bits |= says.ended;
  if (runs >= 2 && numerals >= 3) bits |= says.day;
  counts[at + count.commas] = commas;
  counts[at + count.stops] = stops;
  counts[at + count.digits] = digits;
  counts[at + count.uppers] = uppers;
  counts[at + count.lowers] = lowers;
  counts[at + count.clocks] = clocks;
  counts[at + count.says] = bits;
}

function isAsciiDigit(c: number): boolean {
  return c > 47 && c < 58;
}

/** Whether a sentence may end at a full stop: neither a digit nor a small letter follows it at once. */
function endsSentence(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  return !(next > 47 && next < 58) && !(next >= 97 && next <= 122);
}

/** Digits of Arabic, the Indic scripts (each has them at the same place of its block of 128) and Thai. */
function isWideDigit(c: number): boolean {
  if (c < 0x660 || c > 0xe59) return false;
  const low = c & 0x7f;
  return c >= 0x900 && c < 0xe00 ? low >= 0x66 && low <= 0x6f : c <= 0x669 || (c >= 0x6f0 && c <= 0x6f9) || c >= 0xe50;
}
