import { isDigitAt } from '../text/tokens.js';
import type { Block } from './blocks.js';

/** What single characters say of a page's blocks, a column for each kind. */
export interface Counts {
  readonly commas: Int32Array;
  readonly stops: Int32Array;
  readonly digits: Int32Array;
  /** ASCII capitals and small letters. */
  readonly uppers: Int32Array;
  readonly lowers: Int32Array;
  /** Clock times such as 14:05. */
  readonly clocks: Int32Array;
  /** `says`, one bit each. */
  readonly says: Int32Array;
}

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

/** Whether a block's text has digits enough for a day. */
export function mayTellDay(counts: Counts, block: number): boolean {
  return ((counts.says[block] as number) & says.day) !== 0;
}

const ENDINGS = new Set([...'.!?।॥…。！？:;"”»’\')]'].map((c) => c.charCodeAt(0)));
const COMMAS = new Set([...',،、，;'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'.!?।॥…。！？'].map((c) => c.charCodeAt(0)));

/** What a character is to the counts. Those before `DIGIT` are counted wherever they stand; the last two are never what a character of ASCII is. */
const [OTHER, LOWER, UPPER, COMMA, BAR, SIGN, COPYRIGHT, DIGIT, STOP, COLON, WIDE, NUMERAL] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const KINDS = 12;
/** What the characters of ASCII are, and all others as one. */
const KIND = Uint8Array.from({ length: 129 }, (_, c) => {
  if (c >= 97 && c <= 122) return LOWER;
  if (c >= 65 && c <= 90) return UPPER;
  if (c >= 48 && c <= 57) return DIGIT;
  if (c === 46 || c === 33 || c === 63) return STOP;
  if (c === 44 || c === 59) return COMMA;
  if (c === 58) return COLON;
  if (c === 124) return BAR;
  if (c === 128) return WIDE;
  return c === 64 || c === 47 ? SIGN : OTHER;
});

/** The counts of all blocks, each text looked at once. */
export function countBlocks(blocks: readonly Block[]): Counts {
  const n = blocks.length;
  const column = (): Int32Array => new Int32Array(n);
  const [commas, stops, digits, uppers, lowers, clocks, bits] = [column(), column(), column(), column(), column(), column(), column()];
  const tally = new Int32Array(KINDS);
  for (let i = 0; i < n; i++) {
    tally.fill(0);
    bits[i] = countText((blocks[i] as Block).text, tally);
    commas[i] = tally[COMMA] as number;
    stops[i] = tally[STOP] as number;
    digits[i] = tally[DIGIT] as number;
    uppers[i] = tally[UPPER] as number;
    lowers[i] = tally[LOWER] as number;
    clocks[i] = tally[COLON] as number;
  }
  return { commas, stops, digits, uppers, lowers, clocks, says: bits };
}

/** Counts the characters of a text by kind, and returns what it says. Most characters are letters: the loop is short, so that it is soon compiled. */
function countText(text: string, tally: Int32Array): number {
  // runs of digits of any script, as days have them, and the place of the last digit
  let runs = 0;
  let digitAt = -2;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const kind = KIND[Math.min(text.charCodeAt(i), 128)] as number;
    if (kind < DIGIT) tally[kind] = (tally[kind] as number) + 1;
    else if (countAt(text, i, kind, tally)) {
      if (digitAt !== i - 1) runs++;
      digitAt = i;
    }
  }
  let bits = 0;
  if ((tally[COPYRIGHT] as number) > 0) bits |= says.copyright;
  if ((tally[BAR] as number) > 0) bits |= says.bars;
  if ((tally[SIGN] as number) > 0) bits |= says.signs;
  if (length > 0 && ENDINGS.has(text.charCodeAt(length - 1))) bits |= says.ended;
  return runs >= 2 && (tally[NUMERAL] as number) >= 3 ? bits | says.day : bits;
}

/** Counts a character for which it matters where it stands, or one beyond ASCII; whether it is a digit of any script. */
function countAt(text: string, at: number, kind: number, tally: Int32Array): boolean {
  const add = (what: number): void => {
    tally[what] = (tally[what] as number) + 1;
  };
  switch (kind) {
    case DIGIT:
      add(DIGIT);
      add(NUMERAL);
      return true;
    case STOP:
      if (endsSentence(text, at)) add(STOP);
      return false;
    case COLON:
      if (at > 0 && isAsciiDigit(text.charCodeAt(at + 1)) && isAsciiDigit(text.charCodeAt(at - 1))) add(COLON);
      return false;
    default: {
      const c = text.charCodeAt(at);
      if (c === 0x964 || (c >= 0x2026 && STOPS.has(c))) {
        if (endsSentence(text, at)) add(STOP);
      } else if (COMMAS.has(c)) add(COMMA);
      else if (c === 169) add(COPYRIGHT);
      else if (c === 0xb7 || c === 0x2022 || c === 0xbb || c === 0x203a) add(BAR);
      else if (isWideDigit(c)) add(DIGIT);
      if (c < 0x660 || !isDigitAt(text, at)) return false;
      add(NUMERAL);
      return true;
    }
  }
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
