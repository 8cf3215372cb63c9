import type { PartOfDay, TimeMeaning } from '../../language/dates.js';
import { readDigits } from '../../language/numbers.js';
import type { TimeContext } from '../../language/time-rules.js';
import { foldedSet } from '../../text/fold.js';

/** Parts of the day and the hours (of 24) whose clock times they name: বেলা ১১টা is 11:00, বেলা ৩টা 15:00. The value of a Bengali part is its day. */
export const PARTS: readonly PartOfDay[] = [
  { code: null, from: 2, to: 7 }, // ভোর
  { code: null, from: 5, to: 12 }, // সকাল
  { code: null, from: 11, to: 16 }, // দুপুর
  { code: null, from: 14, to: 19 }, // বিকেল
  { code: null, from: 16, to: 21 }, // সন্ধ্যা
  { code: null, from: 18, to: 29 }, // রাত: past midnight it is still the night before
  { code: null, from: 9, to: 18 }, // বেলা
];

/** The part of the day that a tag of kind `part` names. */
export const part = (value: number): PartOfDay => PARTS[value] ?? (PARTS[1] as PartOfDay);
/** Hyphens and dashes, as they stand between numbers. */
export const DASHES: ReadonlySet<string> = foldedSet(['-', '–', '—', '‑', '−']);
/** What stands between the two ends of a range. */
export const RANGE: ReadonlySet<string> = foldedSet(['থেকে', 'হতে', '-', '–', '—', '‑', '−']);
/** What stands between the members of a list. */
export const AND: ReadonlySet<string> = foldedSet([',', 'ও', 'এবং', 'বা', 'আর']);
/** Endings of a day of the month. */
export const DAY_ENDINGS: ReadonlySet<string> = foldedSet(['', 'ই', 'শে', 'এ', 'লা', 'রা', 'ঠা', 'শা', 'ে', 'তম', 'য়ই', 'তারিখ']);
/** The units of the calendar by their tags. */
export const UNITS: Readonly<Record<string, NonNullable<TimeMeaning['shift']>['unit']>> = {
  'unit-minute': 'minute',
  'unit-hour': 'hour',
  'unit-day': 'day',
  'unit-week': 'week',
  'unit-month': 'month',
  'unit-year': 'year',
  'all-year': 'year',
  'unit-decade': 'decade',
};
/** After a length of time: so long ago. */
export const AGO: ReadonlySet<string> = foldedSet(['আগে', 'আগেই', 'আগেও', 'আগের', 'পূর্বে', 'আগেকার']);
/** After a number with টা these make it a clock time. */
export const CLOCK_CONTEXT: ReadonlySet<string> = foldedSet([
  'দিকে',
  'নাগাদ',
  'পর',
  'পরে',
  'মধ্যে',
  'সময়',
  'আগে',
  'থেকে',
  'পর্যন্ত',
  'বাজে',
  'পরপর',
  'পরই',
  'ভেতর',
  'সময়ে',
  'ফ্লাইটে',
  'বাসে',
  'ট্রেনে',
  'সংবাদে',
]);
/** After the bare name of a month these show that the month is meant. */
export const SHOWS_MONTH: ReadonlySet<string> = foldedSet(['থেকে', 'থেকেই', 'পর্যন্ত', 'হতে', 'নাগাদ', 'এবং', 'ও', 'মাস', 'মাসে', 'মাসের', 'শেষে', 'নাগাদও']);
/** After the end of a term: by then. */
export const WITHIN: ReadonlySet<string> = foldedSet(['মধ্যে', 'মধ্যেই', 'ভেতর', 'ভেতরে']);
/** After the end of a term: until then. */
export const UNTIL: ReadonlySet<string> = foldedSet(['পর্যন্ত', 'পর্যন্তই', 'পর্যন্তও']);
/** May stand between গত and its number. */
export const BEFORE_COUNT: ReadonlySet<string> = foldedSet(['প্রায়', 'মাত্র', 'অন্তত']);
/** May stand between a part of the day and its hour. */
export const BEFORE_HOUR: ReadonlySet<string> = foldedSet(['প্রায়', 'আনুমানিক', 'তখন', 'ঠিক']);
/** Before মার্চ these make it a march, no month. */
export const MARCHES: ReadonlySet<string> = foldedSet(['লং', 'রোড', 'পদযাত্রা', 'রোডমার্চ']);

/** The year that four digits at `i` write. */
export const year4 = (c: TimeContext, i: number): number | null => {
  const token = c.tokens[i];
  if (i >= c.last || token?.kind !== 'number' || !/^\p{Nd}{4}$/u.test(token.norm)) return null;
  const value = readDigits(token.norm);
  return value !== null && value >= 1000 && value <= 2999 ? value : null;
};
/** The year that number words before a word for year spell: উনিশশো বিরাশি সালের. */
export function spelledYear(c: TimeContext, i: number): { readonly year: number; readonly last: number } | null {
  const number = c.number(i);
  if (number?.form !== 'words' || number.tail !== '' || number.high !== undefined || c.tag(number.last)?.kind !== 'year-word') return null;
  return Number.isInteger(number.value) && number.value >= 1000 && number.value <= 2999 ? { year: number.value, last: number.last + 1 } : null;
}
/** Whether no space stands before `tokens[i]`. */
export const glued = (c: TimeContext, i: number): boolean => i < c.last && c.tokens[i]?.spaced === false;

/** A day of the month at `i`, with its ordinal ending: ১৫, ২৬শে, ১লা, একুশে. */
export function dayAt(c: TimeContext, i: number): { day: number; last: number; ordinal: boolean } | null {
  const tag = c.tag(i);
  if (tag?.kind === 'first-day') return { day: tag.value, last: i + 1, ordinal: true };
  const number = c.number(i);
  if (!number || number.high !== undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  if (!DAY_ENDINGS.has(number.tail)) return null;
  if (number.form === 'words' && number.tail === '' && number.value !== 1 && c.tag(number.last)?.kind !== 'month') return null;
  const date = c.tag(number.last)?.kind === 'date-word' ? 1 : 0;
  return { day: number.value, last: number.last + date, ordinal: number.tail !== '' };
}

/** A month at `i`, and the word মাস after it. */
export function monthAt(c: TimeContext, i: number): { month: number; last: number; ending: string; named: boolean } | null {
  const tag = c.tag(i);
  if (tag?.kind !== 'month') return null;
  const named = c.tag(i + 1)?.kind === 'unit-month';
  return { month: tag.value, last: i + (named ? 2 : 1), ending: tag.ending, named };
}

/** A year after a date or month: `, ২০২৪ সালে`. */
export function yearAfter(c: TimeContext, i: number): { year: number; last: number } | null {
  const at = c.norm(i) === ',' ? i + 1 : i;
  const year = year4(c, at);
  if (year === null || c.tokens[at]?.newline) return null;
  if (c.tag(at + 1)?.kind === 'year-word') return { year, last: at + 2 };
  return year >= 1900 && year <= 2099 && !isCounted(c, at + 1) ? { year, last: at + 1 } : null;
}

/** Whether what follows makes a number a count: a classifier or unit. */
export function isCounted(c: TimeContext, i: number): boolean {
  return glued(c, i) && c.tokens[i]?.kind === 'word' && c.tag(i)?.kind !== 'year-word';
}

/** What a tag of kind `direction` says. */
export function direction(value: number): 'last' | 'this' | 'next' {
  return value < 0 ? 'last' : value > 0 ? 'next' : 'this';
}

/** Whether a word for year stands at `i`: সাল. */
export const isYearWord = (c: TimeContext, i: number): boolean => c.tag(i)?.kind === 'year-word';
