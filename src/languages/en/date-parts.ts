import type { PartOfDay, TimeMeaning } from '../../language/dates.js';
import { readDigits } from '../../language/numbers.js';
import type { TimeContext } from '../../language/time-rules.js';

export const PARTS: readonly PartOfDay[] = [
  { code: 'MO', from: 0, to: 12 },
  { code: 'AF', from: 12, to: 18 },
  { code: 'EV', from: 16, to: 24 },
  { code: 'NI', from: 18, to: 30 },
];
/** The part of the day that a tag of kind `part` names. */
export const part = (value: number): PartOfDay => PARTS[value] ?? (PARTS[0] as PartOfDay);

export type Unit = NonNullable<TimeMeaning['shift']>['unit'];
/** The units of the calendar by their tags. */
export const UNITS: Readonly<Record<string, Unit>> = {
  'unit-minute': 'minute',
  'unit-hour': 'hour',
  'unit-day': 'day',
  'unit-week': 'week',
  'unit-month': 'month',
  'unit-quarter': 'quarter',
  'unit-year': 'year',
  'unit-decade': 'decade',
  'unit-century': 'century',
};
/** Hyphens and dashes, as they stand between numbers. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);
/** Apostrophes, and quotation marks used as such. */
export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);

/** Whether no space stands before `tokens[i]`. */
export const glued = (c: TimeContext, i: number): boolean => i < c.last && c.tokens[i]?.spaced === false;
/** The token after a full stop glued to the word before `i`, if one is there. */
export const stop = (c: TimeContext, i: number): number => (c.norm(i) === '.' && glued(c, i) ? i + 1 : i);
/** What a tag of kind `direction` says. */
export const direction = (value: number): 'last' | 'this' | 'next' => (value < 0 ? 'last' : value > 0 ? 'next' : 'this');

/** The year that four digits at `i` write. */
export function year4(c: TimeContext, i: number): number | null {
  const token = c.tokens[i];
  if (i >= c.last || token?.kind !== 'number' || !/^\p{Nd}{4}$/u.test(token.norm)) return null;
  const value = readDigits(token.norm);
  return value !== null && value >= 1000 && value <= 2999 ? value : null;
}

/** Words before the end of a term. */
export const LIMITS: ReadonlySet<string> = new Set(['until', 'till', 'by']);
/** Abbreviated names of months and weekdays. */
export const SHORT_NAMES: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '));

/** The value of the tag at `i`, if it is of this kind. */
export function named(c: TimeContext, i: number, kind: string): number | null {
  const tag = c.tag(i);
  return tag?.kind === kind ? tag.value : null;
}

/** A day of the month at `i`, with its ordinal ending. */
export function dayAt(c: TimeContext, i: number): { day: number; last: number } | null {
  const token = c.tokens[i];
  if (i >= c.last || token?.kind !== 'number' || !/^\p{Nd}{1,2}$/u.test(token.norm)) return null;
  const day = readDigits(token.norm) ?? 0;
  if (day < 1 || day > 31) return null;
  const suffix = glued(c, i + 1) && ['st', 'nd', 'rd', 'th'].includes(c.norm(i + 1)) ? 1 : 0;
  if (suffix === 0 && glued(c, i + 1) && !['.', ',', ')', ';', ':', '"', "'", '’', '”', ...DASHES].includes(c.norm(i + 1))) return null;
  return { day, last: i + 1 + suffix };
}

/** A year after a date or month: `, 2024`. */
export function yearAfter(c: TimeContext, i: number): { year: number; last: number } | null {
  const at = c.norm(i) === ',' || c.norm(i) === 'of' ? i + 1 : i;
  const year = year4(c, at);
  return year !== null && year >= 1800 && year <= 2199 && !c.tokens[at]?.newline ? { year, last: at + 1 } : null;
}

/** May and March begin a date only where something tells: a day, year, preposition or the like beside them. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set('in since until till by from through last early late mid of during before after'.split(' '));
