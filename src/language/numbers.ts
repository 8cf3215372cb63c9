import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';

/** How a figure stands to its number: exactly so many, about, no fewer, no more, more, fewer, or between two. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'over' | 'under' | 'range';

/** What a pack knows of numbers and of what they count. */
export interface Numbers {
  /** The number that begins at `tokens[at]`, the longest there; `null` where none does. Looks at a bounded number of tokens for each one it takes. */
  readonly readNumber: (tokens: readonly Token[], at: number) => NumberPhrase | null;
  /**
   * The figures among `tokens[first]` to `tokens[last - 1]`, one sentence, in the order of the text. `taken` tells the tokens of a time: a number
   * there is a date, no figure, unless it is a stretch reckoned from now. Linear in the number of tokens.
   */
  readonly figures: (tokens: readonly Token[], first: number, last: number, taken: (token: number) => 'date' | 'stretch' | null) => readonly FigurePhrase[];
}

/** A number as it stands in the text. `start` and `end` are those of the number words alone, without classifier and case ending. */
export interface NumberPhrase extends Span {
  /** It touches `tokens[first]` to `tokens[last - 1]`; an ending glued to a word is in the last one. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The upper end of a number that names two (দু-এক, ten to twelve). */
  readonly high?: number;
  /** It is written in digits alone, in words alone, or in both (১৭ হাজার). */
  readonly form: 'digits' | 'words' | 'both';
  /** What is glued to its last word: `টি`, `জনের`, empty where nothing is. */
  readonly tail: string;
  /** The number word itself is no exact number: শতাধিক is over, হাজার হাজার at least. */
  readonly bound: Bound;
}

/** A figure before it is known who vouches for it: the number with its hedge, unit and what it counts. */
export interface FigurePhrase extends Span {
  readonly number: Span;
  readonly value: number | readonly [number, number];
  readonly bound: Bound;
  /** `person`, `percent`, `km`, `usd`, … or `thing`. */
  readonly unit: string;
  readonly counts: Span | null;
  readonly rule: string;
}

/** A running sum of number words; see `addUnit` and `addScale`. Immutable: each step gives a new one. */
export interface Sum {
  /** What scales have made so far. */
  readonly total: number;
  /** Units that no scale has taken yet; `null` where there are none. */
  readonly current: number | null;
  /** The least power of ten that `current` fills (10 for forty, so that two may follow). */
  readonly place: number;
  /** The least scale so far: what follows must stay below it, or be a scale that multiplies all. */
  readonly least: number;
}

export const emptySum: Sum = { total: 0, current: null, place: 1, least: Number.POSITIVE_INFINITY };

/** Adds a number below the last scale (৫৬, forty, 21.5); `null` where it cannot follow. `place` is the least power of ten it fills. */
export function addUnit(sum: Sum, value: number, place = 1): Sum | null {
  if (value >= sum.least) return null;
  if (sum.current === null) return { total: sum.total, current: value, place, least: sum.least };
  return value < sum.place ? { total: sum.total, current: sum.current + value, place, least: sum.least } : null;
}

/**
 * Adds a scale (hundred, হাজার, কোটি), which counts one where no number stands before it. One that is no smaller than an earlier one multiplies
 * all that stands before it: ৭৭ হাজার ৮০০ কোটি is 77,800 crore.
 */
export function addScale(sum: Sum, scale: number): Sum {
  if (scale >= sum.least) return { total: (sum.total + (sum.current ?? 0)) * scale, current: null, place: 1, least: scale };
  if (scale === 100) return { total: sum.total, current: (sum.current ?? 1) * 100, place: 100, least: sum.least };
  return { total: sum.total + (sum.current ?? 1) * scale, current: null, place: 1, least: scale };
}

/** What a sum comes to. */
export function sumOf(sum: Sum): number {
  return round(sum.total + (sum.current ?? 0));
}

/** `value` without the dust that multiplying decimals leaves: 15 significant digits. */
export function round(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

/**
 * The number that a token of digits (any script, with `,` and `.` as `tokenize` leaves them) writes; `null` for what is no single number:
 * groups that are not grouped as numbers are (`12,5,2024`), or more than one decimal point (`12.05.2024`).
 */
export function readDigits(norm: string): number | null {
  let ascii = '';
  let plain = true;
  for (const char of norm) {
    const digit = digitOf(char);
    if (digit === null) plain = false;
    ascii += digit === null ? char : String(digit);
  }
  if (plain) return ascii.length > 18 ? null : Number(ascii);
  const [whole, fraction, more] = ascii.split('.');
  if (whole === undefined || more !== undefined || fraction?.includes(',')) return null;
  const groups = whole.split(',');
  if (groups.length > 1) {
    const last = groups.length - 1;
    const grouped = groups.every((g, i) => (i === last ? g.length === 3 : i === 0 ? g.length <= 3 : g.length === 2 || g.length === 3));
    if (!grouped) return null;
  }
  const digits = groups.join('');
  if (digits.length > 18) return null;
  return Number(fraction === undefined ? digits : `${digits}.${fraction}`);
}

/** The value of one decimal digit of any script; `null` for any other character. */
export function digitOf(char: string): number | null {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const start = SCRIPT_ZEROS.find((z) => code >= z && code < z + 10);
  return start === undefined ? null : code - start;
}

/** The zeros of the decimal digits of scripts news is written in here. */
const SCRIPT_ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xff10];
