import type { Span } from './span.js';
import { type Word, wordAt } from './words.js';

/**
 * A word, a number or one punctuation mark. A word is a run of letters and marks; a number a run of digits of one script with `,` or `.`
 * between digits. Hyphens and apostrophes are tokens of their own: whether দু’দেশের is one word is the pack's business, told by `spaced`.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** The folded characters (see `fold`). */
  readonly norm: string;
  /** What is known of the word, number or mark (see `ofWord`). */
  readonly word: Word;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly newline: boolean;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const BREAK = 4;
const JOIN = 5;

const classes = new Uint8Array(0x10000).fill(255);

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK;
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0xad || code === 0x2060 || code === 0xfeff) return JOIN;
  const char = String.fromCodePoint(code);
  if (/\p{L}|\p{M}/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\s/u.test(char) || code < 32) return SPACE;
  return MARK;
}

/** The class of the character at `at`, whose unit is `unit`. */
function classOf(text: string, at: number, unit: number): number {
  const kind = classes[unit] as number;
  return kind === 255 ? unknownClass(text, at, unit) : kind;
}

/** As `classOf`, for a unit that was not met before, or is a surrogate. */
function unknownClass(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const code = text.codePointAt(at) ?? unit;
    return code > 0xffff ? classify(code) : MARK;
  }
  const kind = classify(unit);
  classes[unit] = kind;
  return kind;
}

function classAt(text: string, at: number): number {
  return classOf(text, at, text.charCodeAt(at));
}

/** Whether a decimal digit of any script stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 48 && unit <= 57 : classAt(text, at) === DIGIT;
}

/** How many units the character at `at` takes, whose first is `unit`. */
function widthOf(text: string, at: number, unit: number): number {
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Cuts `text` into tokens, in one pass and in time linear in its length. Every unit that is not white space or invisible is in exactly one token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  let spaced = true;
  let newline = true;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(text, at, unit);
    if (kind === SPACE || kind === BREAK) {
      spaced = true;
      if (kind === BREAK) newline = true;
      at += widthOf(text, at, unit);
      continue;
    }
    if (kind === JOIN) {
      at++;
      continue;
    }
    const start = at;
    at += widthOf(text, at, unit);
    if (kind === LETTER) {
      while (at < length) {
        const next = text.charCodeAt(at);
        const nextKind = classOf(text, at, next);
        if (nextKind !== LETTER && nextKind !== JOIN) break;
        at += widthOf(text, at, next);
      }
    } else if (kind === DIGIT) {
      while (at < length) {
        const next = text.charCodeAt(at);
        const nextKind = classOf(text, at, next);
        if (nextKind === DIGIT) at += widthOf(text, at, next);
        else if (nextKind === MARK && isSeparator(next) && at + 1 < length && classAt(text, at + 1) === DIGIT) at++;
        else break;
      }
    } else {
      // A mark keeps the combining signs and joiners that stand on it, so that tokens end between graphemes.
      while (at < length && classAt(text, at) === JOIN) at++;
    }
    const word = wordAt(text, start, at);
    tokens.push({ start, end: at, kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark', norm: word.norm, word, spaced, newline });
    spaced = false;
    newline = false;
  }
  return tokens;
}

function isSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e;
}
