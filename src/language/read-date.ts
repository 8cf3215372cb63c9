import { tokenize } from '../text/tokens.js';
import { type Day, formatClock, formatDay, isDay, parseDay, toNumber } from './calendar.js';
import type { Dates, ReadDate, TimeMeaning } from './dates.js';
import { digitOf } from './numbers.js';
import { findExpressions, type TimeGrammar } from './time-rules.js';

const DIGITS = '\\p{Nd}';
/** ISO 8601 dates and times, in digits of any script. */
const ISO = new RegExp(
  `(?<!${DIGITS})(${DIGITS}{4})-(${DIGITS}{2})-(${DIGITS}{2})(?:[T ](${DIGITS}{2}):(${DIGITS}{2})(?::${DIGITS}{2}(?:[.,]${DIGITS}{1,9})?)?\\s?(Z|[+-]${DIGITS}{2}:?${DIGITS}{2})?)?(?!${DIGITS})`,
  'gu',
);
/** The longest text that is looked through: date lines are short. */
const LONGEST = 20_000;

const ascii = (text: string): string => [...text].map((c) => digitOf(c) ?? c).join('');

/** Makes a pack's `readDate` of its grammar. */
export function dateReader(grammar: TimeGrammar): Dates['readDate'] {
  return (whole, reference) => {
    const text = whole.slice(0, LONGEST);
    const found: ReadDate[] = [];
    for (const match of text.matchAll(ISO)) {
      const [quote, y = '', m = '', d = '', hour, minute, zone] = match;
      const day = { year: Number(ascii(y)), month: Number(ascii(m)), day: Number(ascii(d)) };
      if (!isDay(day)) continue;
      const clock = hour && minute ? formatClock(Number(ascii(hour)), Number(ascii(minute))) : '';
      found.push({ value: formatDay(day) + clock + (clock && zone ? offset(ascii(zone)) : ''), certain: true, start: match.index, end: match.index + quote.trimEnd().length });
    }
    const tokens = tokenize(text);
    const near = parseDay(reference);
    let first = 0;
    for (let last = 1; last <= tokens.length; last++) {
      if (last < tokens.length && !tokens[last]?.newline) continue;
      for (const e of findExpressions(grammar, tokens, first, last)) {
        const value = explicit(e.meaning, near);
        if (value === null || found.some((f) => f.start < e.end && e.start < f.end)) continue;
        found.push({ value, certain: e.meaning.year !== undefined, start: e.start, end: e.end });
      }
      first = last;
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function offset(zone: string): string {
  return zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** The day that a meaning names outright; without a year, the one nearest `near`. */
function explicit(m: TimeMeaning, near: Day | null): string | null {
  if (m.month === undefined || m.day === undefined || m.shift || m.anaphor) return null;
  const year = m.year !== undefined && !m.shortYear ? m.year : m.year !== undefined ? 2000 + m.year : nearest(m.month, m.day, near);
  if (year === null) return null;
  const day = { year, month: m.month, day: m.day };
  if (!isDay(day)) return null;
  return formatDay(day) + (m.hour === undefined ? '' : clockOf(m));
}

function nearest(month: number, day: number, near: Day | null): number | null {
  if (!near) return null;
  const distance = (year: number): number => Math.abs(toNumber({ year, month, day }) - toNumber(near));
  return [near.year, near.year - 1, near.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** The clock time of a meaning, its hour moved into its part of the day: রাত ৮টা is T20:00. */
export function clockOf(m: TimeMeaning): string {
  let hour = m.hour ?? 0;
  if (m.part && hour <= 12) {
    const fits = [hour % 12, (hour % 12) + 12, (hour % 12) + 24].find((h) => h >= (m.part?.from ?? 0) && h <= (m.part?.to ?? 24));
    if (fits !== undefined) hour = fits;
  }
  return formatClock(hour % 24, m.minute ?? 0);
}
