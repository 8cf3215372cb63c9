import type { Day } from '../language/calendar.js';
import { fold } from '../text/fold.js';
import { isDigitAt, type Token, tokenize } from '../text/tokens.js';
import { asciiDigits, isDay } from './calendar.js';
import { mayHoldDay } from './digits.js';
import type { PageWords } from './words.js';

/** A calendar day as a text writes it. */
export interface Stamp extends Day {
  readonly start: number;
  readonly end: number;
  /** The same digits read with day and month exchanged, where both readings are days: `03/04/2025`. */
  readonly swapped: Day | null;
  /** Its month is written as a word. */
  readonly worded: boolean;
}

/** A day and month with the weekday and without the year, as body text writes it: শুক্রবার (১৫ আগস্ট). */
export interface WeekdayDate {
  readonly start: number;
  readonly end: number;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

/** Stamps in a text of any length, in order. Linear in its length. */
export function findStamps(text: string, words: PageWords): readonly Stamp[] {
  if (!mayHoldDay(text)) return [];
  const tokens = tokenize(text);
  const stamps: Stamp[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const stamp = token.kind === 'word' ? wordedStamp(tokens, i, words) : token.kind === 'number' ? numericStamp(tokens, i) : null;
    if (!stamp) continue;
    const last = stamps.at(-1);
    if (last && stamp.start < last.end) continue;
    stamps.push(stamp);
  }
  return stamps;
}

/** Weekday dates without a year. */
export function findWeekdayDates(text: string, words: PageWords): readonly WeekdayDate[] {
  const found: WeekdayDate[] = [];
  for (const [from, to] of aroundDays(text, words)) {
    for (const d of weekdayDatesIn(text.slice(from, to), words)) found.push({ ...d, start: d.start + from, end: d.end + from });
  }
  return found;
}

/** How far from its number a weekday date reaches, in units. */
const REACH = 160;

const WORD_BEFORE = /([\p{L}\p{M}\u200b-\u200d\u00ad]+)\s*$/u;
const WORD_AFTER = /^\s*([\p{L}\p{M}\u200b-\u200d\u00ad]+)/u;

/** Whether a word beside a number is a month's name. */
function isMonth(m: RegExpExecArray | null, words: PageWords): boolean {
  return m !== null && words.months.has(fold(m[1] as string));
}

/** The stretches of a text around its days of months, cut at white space: what lies outside holds no weekday date. */
function aroundDays(text: string, words: PageWords): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  const { length } = text;
  for (let i = 0; i < length; i++) {
    if (!isDigitAt(text, i)) continue;
    const start = i;
    let digits = 0;
    for (; i < length; i++) {
      if (isDigitAt(text, i)) digits++;
      else if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) break;
    }
    if (digits > 2) continue;
    if (!isMonth(WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start)), words) && !isMonth(WORD_AFTER.exec(text.slice(i, i + 24)), words)) continue;
    let from = Math.max(0, start - REACH);
    while (from > 0 && text.charCodeAt(from - 1) > 32 && start - from < 2 * REACH) from--;
    let to = Math.min(length, i + REACH);
    while (to < length && text.charCodeAt(to) > 32 && to - i < 2 * REACH) to++;
    const last = stretches[stretches.length - 1];
    if (last && from <= last[1]) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}

function weekdayDatesIn(text: string, words: PageWords): readonly WeekdayDate[] {
  const tokens = tokenize(text);
  const found: WeekdayDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i] as Token;
    const weekday = norm.length < 4 ? undefined : words.weekdays.get(norm);
    if (weekday === undefined) continue;
    const span = dayAndMonth(tokens, i + 1, Math.min(tokens.length, i + 6), words) ?? dayAndMonth(tokens, Math.max(0, i - 5), i, words);
    if (!span) continue;
    const start = Math.min(span.start, (tokens[i] as Token).start);
    let end = Math.max(span.end, (tokens[i] as Token).end);
    if (text.slice(start, end).includes('(') && text[end] === ')') end++;
    found.push({ start, end, weekday, month: span.month, day: span.day });
  }
  return found;
}

function dayAndMonth(tokens: readonly Token[], from: number, to: number, words: PageWords): { start: number; end: number; month: number; day: number } | null {
  for (let i = from; i < to; i++) {
    const month = words.months.get((tokens[i] as Token).norm);
    if (month === undefined) continue;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const [side, day] = before?.kind === 'number' && i - 1 >= from ? [before, number(before)] : [after, after && i + 1 < to ? number(after) : 0];
    if (!side || !(day >= 1 && day <= 31)) continue;
    const next = i + (side === before ? 1 : 2);
    const year = tokens[next]?.norm === ',' ? tokens[next + 1] : tokens[next];
    if (year && number(year) >= 1900) continue;
    return { start: Math.min((tokens[i] as Token).start, side.start), end: Math.max((tokens[i] as Token).end, side.end), month, day };
  }
  return null;
}

function number(token: Token | undefined): number {
  if (token?.kind !== 'number') return 0;
  const text = asciiDigits(token.norm);
  return /^\d{1,4}$/u.test(text) ? Number(text) : 0;
}

/** Steps over marks and at most one short word (of, de, th, ই) from `i` in direction `by`, to a number. */
function nextNumber(tokens: readonly Token[], i: number, by: 1 | -1): number {
  let wordsSeen = 0;
  for (let k = i + by; Math.abs(k - i) <= 3; k += by) {
    const token = tokens[k];
    if (!token || token.newline) return token?.kind === 'number' && by === -1 ? k : -1;
    if (token.kind === 'number') return k;
    if (token.kind === 'word' && (token.norm.length > 5 || ++wordsSeen > 1)) return -1;
    if (token.kind === 'mark' && !",.'’/-–º°()|".includes(token.norm)) return -1;
  }
  return -1;
}

/** Steps over a clock time and a zone, from its hour to the number after it; `i` itself where no clock time begins there. */
function afterClock(tokens: readonly Token[], i: number): number {
  if (i < 0 || tokens[i + 1]?.norm !== ':') return i;
  let k = i + 1;
  while (tokens[k]?.norm === ':' && tokens[k + 1]?.kind === 'number') k += 2;
  for (let step = 0; step < 4; step++, k++) {
    const token = tokens[k];
    if (token?.kind === 'number' && number(token) > 1900) return k;
    if (!token || token.norm.length > 5) return -1;
  }
  return -1;
}

function wordedStamp(tokens: readonly Token[], i: number, words: PageWords): Stamp | null {
  const token = tokens[i] as Token;
  const month = words.months.get(token.norm);
  if (month === undefined) return null;
  const left = nextNumber(tokens, i, -1);
  const right = nextNumber(tokens, i, 1);
  const make = (dayAt: number, yearAt: number): Stamp | null => {
    const day = number(tokens[dayAt]);
    let year = number(tokens[yearAt]);
    const yearToken = tokens[yearAt];
    if (!yearToken) return null;
    if (year < 100 && tokens[yearAt + 1]?.norm === ':') return null;
    if (year < 100 && yearToken.end - yearToken.start === 2 && year > 0) year += 2000;
    const value = { year, month, day };
    if (!isDay(value)) return null;
    const first = Math.min(dayAt, i, yearAt);
    const last = Math.max(dayAt, i, yearAt);
    return { ...value, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, swapped: null, worded: true };
  };
  const beyond = right < 0 ? -1 : nextNumber(tokens, right, 1);
  // 13 August 2025 · 13. August 2025, but (reader 8) August 13, 2025
  if (left >= 0 && right >= 0 && !(number(tokens[right]) <= 31 && number(tokens[beyond]) > 1900)) {
    const found = make(left, right);
    if (found) return found;
  }
  // August 13, 2025 · Jan 28 15:28:56 CET 2020
  if (right >= 0) {
    const year = afterClock(tokens, beyond);
    if (year >= 0) {
      const found = make(right, year);
      if (found) return found;
    }
  }
  // 2025 August 13
  if (left >= 0 && right >= 0 && number(tokens[left]) > 1900) return make(right, left);
  return null;
}

/** A short year needs two digits before it, so that version 8.4.13 is none. */
const DOTTED = /^(?:(\d{1,4})\.(\d{1,2})\.(\d{4})|(\d{2})\.(\d{2})\.(\d{2})|(\d{4})\.(\d{1,2})\.(\d{1,2}))$/u;

function numericStamp(tokens: readonly Token[], i: number): Stamp | null {
  const first = tokens[i] as Token;
  const before = tokens[i - 1];
  if (before && !first.spaced && before.kind === 'mark' && '/-.:'.includes(before.norm)) return null;
  const joined = DOTTED.exec(asciiDigits(first.norm));
  if (joined) {
    const [a, b, c] = joined.slice(1).filter((part) => part !== undefined) as [string, string, string];
    return triple(Number(a), Number(b), Number(c), c.length, first.start, first.end);
  }
  // 2025-08-13 · 13/08/2025 · 2025年8月13日: the separators are single characters, the same or a letter each
  const [a, b, c] = [first, tokens[i + 2], tokens[i + 4]];
  const [s, t] = [tokens[i + 1], tokens[i + 3]];
  if (b?.kind !== 'number' || c?.kind !== 'number' || !s || !t) return null;
  if (s.end - s.start !== 1 || t.end - t.start !== 1) return null;
  if (s.kind === 'mark' ? s.norm !== t.norm || !'/-.–'.includes(s.norm) : t.kind !== 'word') return null;
  if (s.kind === 'mark' && (b.spaced || c.spaced || s.spaced) && s.norm !== '.' && s.norm !== '/') return null;
  // four numbers are an address or a version, but 2025. 08. 13. 21:35 a day and its hour
  const [after, fourth] = [tokens[i + 5], tokens[i + 6]];
  if (after && !after.spaced && s.kind === 'mark' && after.norm === s.norm && fourth?.kind === 'number' && !fourth.spaced) return null;
  return triple(number(a), number(b), number(c), c.end - c.start, a.start, c.end);
}

function triple(a: number, b: number, c: number, lastDigits: number, start: number, end: number): Stamp | null {
  const base = { start, end, worded: false };
  if (a > 31) {
    const value = { year: a, month: b, day: c };
    return isDay(value) ? { ...value, ...base, swapped: null } : null;
  }
  const year = lastDigits === 2 ? 2000 + c : c;
  if (lastDigits === 3 || lastDigits === 1) return null;
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (isDay(dayFirst)) return { ...dayFirst, ...base, swapped: a !== b && isDay(monthFirst) ? monthFirst : null };
  return isDay(monthFirst) ? { ...monthFirst, ...base, swapped: null } : null;
}
