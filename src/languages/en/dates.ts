import { daysInMonth } from '../../language/calendar.js';
import type { Dates, PartOfDay, TimeMeaning } from '../../language/dates.js';
import { readDigits } from '../../language/numbers.js';
import { dateReader } from '../../language/read-date.js';
import { findExpressions, type TimeContext, type TimeGrammar, type TimeMatch, type TimeRule } from '../../language/time-rules.js';
import type { Token } from '../../text/tokens.js';
import { tagOf } from './date-words.js';
import { readNumber } from './numbers.js';
import { tense } from './tense.js';

const PARTS: readonly PartOfDay[] = [
  { code: 'MO', from: 0, to: 12 },
  { code: 'AF', from: 12, to: 18 },
  { code: 'EV', from: 16, to: 24 },
  { code: 'NI', from: 18, to: 30 },
];
const part = (value: number): PartOfDay => PARTS[value] ?? (PARTS[0] as PartOfDay);

type Unit = NonNullable<TimeMeaning['shift']>['unit'];
const UNITS: Readonly<Record<string, Unit>> = {
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
const DASHES = new Set(['-', '–', '—', '‑', '−']);
const APOSTROPHES = new Set(["'", '’', '‘', '`']);

const glued = (c: TimeContext, i: number): boolean => i < c.last && c.tokens[i]?.spaced === false;
const stop = (c: TimeContext, i: number): number => (c.norm(i) === '.' && glued(c, i) ? i + 1 : i);
const direction = (value: number): 'last' | 'this' | 'next' => (value < 0 ? 'last' : value > 0 ? 'next' : 'this');

function year4(c: TimeContext, i: number): number | null {
  const token = c.tokens[i];
  if (i >= c.last || token?.kind !== 'number' || !/^\p{Nd}{4}$/u.test(token.norm)) return null;
  const value = readDigits(token.norm);
  return value !== null && value >= 1000 && value <= 2999 ? value : null;
}

const LIMITS = new Set(['until', 'till', 'by']);
const SHORT_NAMES = new Set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '));

function named(c: TimeContext, i: number, kind: string): number | null {
  const tag = c.tag(i);
  return tag?.kind === kind ? tag.value : null;
}

function dayAt(c: TimeContext, i: number): { day: number; last: number } | null {
  const token = c.tokens[i];
  if (i >= c.last || token?.kind !== 'number' || !/^\p{Nd}{1,2}$/u.test(token.norm)) return null;
  const day = readDigits(token.norm) ?? 0;
  if (day < 1 || day > 31) return null;
  const suffix = glued(c, i + 1) && ['st', 'nd', 'rd', 'th'].includes(c.norm(i + 1)) ? 1 : 0;
  if (suffix === 0 && glued(c, i + 1) && !['.', ',', ')', ';', ':', '"', "'", '’', '”', ...DASHES].includes(c.norm(i + 1))) return null;
  return { day, last: i + 1 + suffix };
}

function yearAfter(c: TimeContext, i: number): { year: number; last: number } | null {
  const at = c.norm(i) === ',' || c.norm(i) === 'of' ? i + 1 : i;
  const year = year4(c, at);
  return year !== null && year >= 1800 && year <= 2199 && !c.tokens[at]?.newline ? { year, last: at + 1 } : null;
}

/** May and March begin a date only where something tells: a day, year, preposition or the like beside them. */
const BEFORE_MONTH = new Set('in since until till by from through last early late mid of during before after'.split(' '));

const rules: readonly TimeRule[] = [
  {
    name: 'weekday',
    starts: ['weekday', 'direction'],
    match: (c, i) => {
      const turn = c.tag(i);
      const at = turn?.kind === 'direction' ? i + 1 : i;
      const day = named(c, at, 'weekday');
      if (day === null) return null;
      const short = SHORT_NAMES.has(c.norm(at));
      const after = stop(c, at + 1);
      // Sat, sun, wed and mon are other words; beside a date they are days.
      if (short && named(c, after, 'month') === null && dayAt(c, after) === null && c.norm(after) !== ',' && c.norm(after) !== ')') return null;
      return {
        last: short ? after : at + 1,
        meaning: { weekday: day, ...(at > i && turn ? { direction: direction(turn.value) } : {}), ...(LIMITS.has(c.norm(i - 1)) ? { deadline: true } : {}) },
      };
    },
  },
  {
    name: 'relative-day',
    starts: ['day-shift', 'tonight'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'tonight') return { last: i + 1, meaning: { shift: { unit: 'day', by: 0 }, part: part(3) } };
      return tag ? { last: i + 1, meaning: { shift: { unit: 'day', by: tag.value } } } : null;
    },
  },
  {
    name: 'day-after',
    starts: ['the'],
    match: (c, i) => {
      // the day after tomorrow, the day before yesterday
      const way = c.norm(i + 2);
      const base = c.tag(i + 3);
      if (c.tag(i + 1)?.kind !== 'unit-day' || base?.kind !== 'day-shift' || base.value === 0) return null;
      if (way !== 'after' && way !== 'before') return null;
      return { last: i + 4, meaning: { shift: { unit: 'day', by: base.value + (way === 'after' ? 1 : -1) } } };
    },
  },
  {
    name: 'part-of-day',
    starts: ['direction', 'part', 'noon', 'the'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'noon') return { last: i + 1, meaning: { hour: tag.value, minute: 0 } };
      if (tag?.kind === 'part') return { last: i + 1, meaning: { part: part(tag.value) } };
      const next = c.tag(i + 1);
      if (next?.kind !== 'part' || tag?.kind !== 'direction') return null;
      if (tag.value < 0) return { last: i + 2, meaning: { shift: { unit: 'day', by: -1 }, part: part(next.value) } };
      return tag.value === 0 ? { last: i + 2, meaning: { shift: { unit: 'day', by: 0 }, part: part(next.value) } } : null;
    },
  },
  {
    name: 'month-day',
    starts: ['month'],
    match: (c, i) => {
      const month = named(c, i, 'month');
      if (month === null) return null;
      const at = stop(c, i + 1);
      const first = dayAt(c, at);
      if (!first || first.day > daysInMonth(2024, month)) return null;
      const second = DASHES.has(c.norm(first.last)) && glued(c, first.last) ? dayAt(c, first.last + 1) : null;
      const year = yearAfter(c, (second ?? first).last);
      const date = (day: number): TimeMeaning => ({ month, day, ...(year ? { year: year.year } : {}) });
      const last = year?.last ?? (second ?? first).last;
      return { last, meaning: second ? { from: date(first.day), to: date(second.day) } : date(first.day) };
    },
  },
  {
    name: 'day-month',
    starts: ['number', 'the'],
    match: (c, i) => {
      const first = dayAt(c, c.tag(i)?.kind === 'the' ? i + 1 : i);
      if (!first) return null;
      const at = c.norm(first.last) === 'of' || (DASHES.has(c.norm(first.last)) && glued(c, first.last)) ? first.last + 1 : first.last;
      const month = named(c, at, 'month');
      if (month === null || first.day > daysInMonth(2024, month)) return null;
      const next = DASHES.has(c.norm(at + 1)) ? at + 2 : stop(c, at + 1);
      const year = yearAfter(c, next);
      return { last: year?.last ?? at + 1, meaning: { month, day: first.day, ...(year ? { year: year.year } : {}) } };
    },
  },
  {
    name: 'month',
    starts: ['month', 'direction'],
    match: (c, i) => {
      const turn = c.tag(i);
      const at = turn?.kind === 'direction' ? i + 1 : i;
      const month = named(c, at, 'month');
      if (month === null) return null;
      const year = yearAfter(c, stop(c, at + 1));
      const word = c.norm(at);
      const doubtful = ['may', 'march', 'mar', 'jan', 'jun'].includes(word);
      if (doubtful && !year && at === i && !BEFORE_MONTH.has(c.norm(at - 1))) return null;
      return {
        last: year?.last ?? (SHORT_NAMES.has(word) ? stop(c, at + 1) : at + 1),
        meaning: { month, ...(year ? { year: year.year } : {}), ...(at > i && turn ? { direction: direction(turn.value) } : {}) },
      };
    },
  },
  {
    name: 'numeric-date',
    starts: ['number'],
    match: (c, i) => numericDate(c, i),
  },
  {
    name: 'year',
    starts: ['number', 'fiscal'],
    match: (c, i) => {
      if (c.tag(i)?.kind === 'fiscal') {
        const at = c.tag(i + 1)?.kind === 'unit-year' ? i + 2 : i + 1;
        const year = year4(c, at);
        return year === null ? null : { last: at + 1, meaning: { year } };
      }
      const year = year4(c, i);
      if (year === null || year < 1800 || year > 2099 || isCount(c, i + 1)) return null;
      if (DASHES.has(c.norm(i - 1)) && glued(c, i) && glued(c, i - 1) && c.tag(i - 2)?.kind !== 'edge') return null;
      return { last: i + 1, meaning: { year } };
    },
  },
  {
    name: 'decade',
    starts: ['number', 'decade-name', 'apostrophe'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'decade-name') return { last: i + 1, meaning: { decade: tag.value } };
      const at = tag?.kind === 'apostrophe' ? i + 1 : i;
      const token = c.tokens[at];
      if (token?.kind !== 'number' || at >= c.last) return null;
      const mark = APOSTROPHES.has(c.norm(at + 1)) ? at + 2 : at + 1;
      if (c.norm(mark) !== 's' || !glued(c, mark)) return null;
      const value = readDigits(token.norm) ?? 0;
      if (/^\p{Nd}{4}$/u.test(token.norm) && value % 10 === 0) return { last: mark + 1, meaning: { decade: value } };
      const the = c.tag(i - 1)?.kind === 'the';
      return (at > i || the) && value >= (at > i ? 10 : 20) && value <= 90 && value % 10 === 0 ? { last: mark + 1, meaning: { decade: 1900 + value } } : null;
    },
  },
  {
    name: 'short-year',
    starts: ['apostrophe'],
    match: (c, i) => {
      const token = c.tokens[i + 1];
      if (token?.kind !== 'number' || i + 1 >= c.last || token.spaced || !/^\p{Nd}{2}$/u.test(token.norm) || glued(c, i + 2)) return null;
      return { last: i + 2, meaning: { year: readDigits(token.norm) ?? 0, shortYear: true } };
    },
  },
  {
    name: 'century',
    starts: ['number', 'ordinal', 'direction'],
    match: (c, i) => {
      const tag = c.tag(i);
      const value = tag?.kind === 'ordinal' ? tag.value : tag ? null : (readDigits(c.norm(i)) ?? null);
      if (tag?.kind === 'direction') return c.tag(i + 1)?.kind === 'unit-century' ? { last: i + 2, meaning: { shift: { unit: 'century', by: tag.value } } } : null;
      const at = tag ? i + 1 : i + 2;
      if (value === null || !Number.isInteger(value) || value < 1 || value > 21 || (!tag && !glued(c, i + 1))) return null;
      const word = DASHES.has(c.norm(at)) ? at + 1 : at;
      return c.tag(word)?.kind === 'unit-century' ? { last: word + 1, meaning: { century: (value - 1) * 100 } } : null;
    },
  },
  {
    name: 'relative-unit',
    starts: ['direction'],
    match: (c, i) => {
      const tag = c.tag(i);
      const unit = UNITS[c.tag(i + 1)?.kind ?? ''];
      if (!tag || c.tag(i + 1)?.kind === 'weekend') {
        return tag ? { last: i + 2, meaning: { shift: { unit: 'week', by: tag.value }, within: 'weekend' } } : null;
      }
      if (!unit || unit === 'minute' || unit === 'hour' || /s$/u.test(c.norm(i + 1))) return null;
      const word = c.norm(i);
      if (unit === 'day')
        return word === 'following' || word === 'next'
          ? { last: i + 2, meaning: { anaphor: { unit, by: 1 } } }
          : word === 'previous' || word === 'preceding'
            ? { last: i + 2, meaning: { anaphor: { unit, by: -1 } } }
            : null;
      if (word === 'past') return null;
      if (word === 'following' || word === 'previous' || word === 'preceding' || word === 'prior') return { last: i + 2, meaning: { anaphor: { unit, by: tag.value } } };
      return { last: i + 2, meaning: { shift: { unit, by: tag.value } } };
    },
  },
  {
    name: 'the-unit',
    starts: ['the'],
    match: (c, i) => {
      const next = c.tag(i + 1);
      if (next?.kind === 'weekend') return { last: i + 2, meaning: { shift: { unit: 'week', by: -1 }, within: 'weekend' } };
      if (c.norm(i + 1) === 'end' && c.norm(i + 2) === 'of') {
        const at = c.tag(i + 3)?.kind === 'the' ? i + 4 : i + 3;
        const unit = UNITS[c.tag(at)?.kind ?? ''];
        return (unit === 'year' || unit === 'month') && c.norm(at) === unit ? { last: at + 1, meaning: { shift: { unit, by: 0 } } } : null;
      }
      // the quarter, the latest quarter, the year-earlier quarter
      const year = c.norm(i + 1) === 'year' && DASHES.has(c.norm(i + 2)) && (c.norm(i + 3) === 'ago' || c.norm(i + 3) === 'earlier');
      const at = year ? i + 4 : c.norm(i + 1) === 'latest' ? i + 2 : i + 1;
      const whole = c.norm(at) === 'quarter' || (at > i + 1 && c.norm(at) === 'period');
      if (!whole || (c.norm(at + 1) === 'of' && !year)) return null;
      return { last: at + 1, meaning: { anaphor: year ? { unit: 'year', by: -1 } : { unit: 'quarter', by: 0 } } };
    },
  },
  {
    name: 'spelled-year',
    starts: ['number'],
    match: (c, i) => {
      // nineteen ninety-six
      const head = c.norm(i) === 'nineteen' ? 1900 : c.norm(i) === 'eighteen' ? 1800 : c.norm(i) === 'twenty' ? 2000 : 0;
      const rest = head === 0 ? null : c.number(i + 1);
      return rest && rest.form === 'words' && rest.value >= 10 && rest.value <= 99 && Number.isInteger(rest.value)
        ? { last: rest.last, meaning: { year: head + rest.value } }
        : null;
    },
  },
  {
    name: 'season',
    starts: ['direction', 'season', 'the'],
    match: (c, i) => {
      const turn = c.tag(i);
      if (turn?.kind === 'season') {
        const year = yearAfter(c, i + 1);
        return year ? { last: year.last, meaning: { season: turn.value, year: year.year } } : null;
      }
      const season = c.tag(i + 1);
      if (season?.kind !== 'season') return null;
      if (turn?.kind === 'the') {
        const year = yearAfter(c, i + 2);
        return year ? { last: year.last, meaning: { season: season.value, year: year.year } } : null;
      }
      return turn ? { last: i + 2, meaning: { season: season.value, direction: direction(turn.value) } } : null;
    },
  },
  {
    name: 'quarter',
    starts: ['ordinal', 'fiscal', 'the'],
    match: (c, i) => {
      let at = c.tag(i)?.kind === 'the' ? i + 1 : i;
      if (c.tag(at)?.kind === 'fiscal') at++;
      const ordinal = c.tag(at);
      if (ordinal?.kind !== 'ordinal' || ordinal.value > 4) return null;
      at += DASHES.has(c.norm(at + 1)) ? 2 : 1;
      const isHalf = c.norm(at) === 'half';
      if (c.tag(at)?.kind !== 'unit-quarter' && !(isHalf && ordinal.value <= 2)) return null;
      const year = yearAfter(c, at + 1);
      const turn = c.norm(at + 1) === 'of' ? c.tag(at + 2) : null;
      const slot = isHalf ? { half: ordinal.value } : { quarter: ordinal.value };
      if (year) return { last: year.last, meaning: { ...slot, year: year.year } };
      if (turn?.kind === 'direction' && c.tag(at + 3)?.kind === 'unit-year') return { last: at + 4, meaning: { ...slot, shift: { unit: 'year', by: turn.value } } };
      if (isHalf && c.norm(at + 1) !== 'of') return null;
      return { last: at + 1, meaning: slot };
    },
  },
  {
    name: 'ago',
    starts: ['number', 'a'],
    match: (c, i) => {
      const number = c.number(i) ?? (c.tag(i)?.kind === 'a' ? { value: 1, last: i + 1 } : null);
      const unit = number && UNITS[c.tag(number.last)?.kind ?? ''];
      if (!number || !unit) return null;
      const way = c.norm(number.last + 1);
      const grain = unit === 'week' ? { grain: 'day' as const } : {};
      const quarterly = unit === 'year' && number.value === 1 && c.norm(i - 1) === 'quarter';
      if (way === 'ago' && quarterly) return { last: number.last + 2, meaning: { anaphor: { unit, by: -1 } } };
      if (way === 'ago') return { last: number.last + 2, meaning: { shift: { unit, by: -number.value, ...grain } } };
      if (way === 'earlier' || way === 'before') return { last: number.last + 2, meaning: { anaphor: { unit, by: -number.value, ...grain } } };
      if (way === 'later' || way === 'after') return { last: number.last + 2, meaning: { anaphor: { unit, by: number.value, ...grain } } };
      if (way === 'from' && c.norm(number.last + 2) === 'now') return { last: number.last + 3, meaning: { shift: { unit, by: number.value, ...grain } } };
      return null;
    },
  },
  {
    name: 'anaphor',
    starts: ['that', 'the'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'that') {
        const unit = UNITS[c.tag(i + 1)?.kind ?? ''];
        const dayPart = c.tag(i + 1);
        if (dayPart?.kind === 'part') return { last: i + 2, meaning: { anaphor: { unit: 'day', by: 0 }, part: part(dayPart.value) } };
        return unit && unit !== 'minute' && unit !== 'hour' && !/s$/u.test(c.norm(i + 1)) ? { last: i + 2, meaning: { anaphor: { unit, by: 0 } } } : null;
      }
      const turn = c.tag(i + 1);
      const unit = UNITS[c.tag(i + 2)?.kind ?? ''];
      if (turn?.kind !== 'direction' || turn.value === 0 || unit === undefined || /s$/u.test(c.norm(i + 2)) || unit === 'minute' || unit === 'hour') return null;
      return c.norm(i + 1) === 'past' || c.norm(i + 1) === 'last' || c.norm(i + 1) === 'coming' ? null : { last: i + 3, meaning: { anaphor: { unit, by: turn.value } } };
    },
  },
  {
    name: 'clock',
    starts: ['number'],
    match: (c, i) => clock(c, i),
  },
];

/** What follows makes a number of four digits a count: a unit, currency or scale. */
function isCount(c: TimeContext, i: number): boolean {
  const kind = c.tag(i)?.kind ?? '';
  return (
    (kind.startsWith('unit-') && c.norm(i) !== 'quarter') ||
    c.norm(i) === '%' ||
    ['percent', 'people', 'points', 'shares', 'dollars', 'million', 'billion', 'per', 'troops', 'miles', 'feet'].includes(c.norm(i))
  );
}

function numericDate(c: TimeContext, i: number): TimeMatch | null {
  const first = c.tokens[i];
  if (first?.kind !== 'number') return null;
  const separated = ['/', '-', '–'].includes(c.norm(i + 1)) && glued(c, i + 1) && c.norm(i + 3) === c.norm(i + 1) && glued(c, i + 3);
  if (!separated || i + 5 > c.last) return null;
  const words = [first.norm, c.norm(i + 2), c.norm(i + 4)];
  const [a, b, d] = words.map((p) => (/^\p{Nd}{1,4}$/u.test(p) ? (readDigits(p) ?? 0) : 0)) as [number, number, number];
  const full = d < 100 && words[2]?.length === 2 ? (d > 50 ? 1900 + d : 2000 + d) : d;
  // 08/13/2025 is American; 13/08/2025 can only be the other way about.
  const date = a > 999 ? { year: a, month: b, day: d } : a > 12 ? { year: full, month: b, day: a } : { year: full, month: a, day: b };
  return date.year >= 1000 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month) ? { last: i + 5, meaning: date } : null;
}

/** 3:30 p.m., 3pm, 10 a.m. EST, 15:30 */
function clock(c: TimeContext, i: number): TimeMatch | null {
  const token = c.tokens[i] as Token;
  if (token.kind !== 'number' || !/^\p{Nd}{1,2}(\.\p{Nd}{2})?$/u.test(token.norm)) return null;
  const [whole = '', fraction] = token.norm.split('.');
  const hour = readDigits(whole) ?? 99;
  let minute = fraction === undefined ? null : (readDigits(fraction) ?? 0);
  let at = i + 1;
  if (minute === null && c.norm(at) === ':' && glued(c, at) && glued(c, at + 1) && /^\p{Nd}{2}$/u.test(c.norm(at + 1))) {
    minute = readDigits(c.norm(at + 1)) ?? 0;
    at += 2;
    if (c.norm(at) === ':' && glued(c, at) && /^\p{Nd}{2}$/u.test(c.norm(at + 1))) at += 2;
  }
  const half = halfOfDay(c, at);
  if (!half && minute === null && c.norm(at) === 'in' && c.tag(at + 1)?.kind === 'the' && c.tag(at + 2)?.kind === 'part' && hour >= 1 && hour <= 12)
    return { last: at + 3, meaning: { hour: (hour % 12) + (c.tag(at + 2)?.value === 0 ? 0 : 12), minute: 0 } };
  if (hour > 24 || (minute ?? 0) > 59 || (!half && (minute === null || fraction !== undefined))) return null;
  const last = half?.last ?? at;
  const zone = ['est', 'edt', 'gmt', 'utc', 'et', 'pst', 'pdt', 'bst', 'cet', 'ist'].includes(c.norm(last)) ? 1 : 0;
  return { last: last + zone, meaning: { hour: half ? (hour % 12) + half.add : hour, minute: minute ?? 0 } };
}

function halfOfDay(c: TimeContext, i: number): { add: number; last: number } | null {
  const word = c.norm(i);
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 12 : 0, last: i + 1 };
  if ((word === 'a' || word === 'p') && c.norm(i + 1) === '.' && c.norm(i + 2) === 'm') return { add: word === 'p' ? 12 : 0, last: c.norm(i + 3) === '.' ? i + 4 : i + 3 };
  if (word === "o'clock") return { add: 0, last: i + 1 };
  return null;
}

const grammar: TimeGrammar = {
  rules,
  tag: (token) => (APOSTROPHES.has(token.norm) ? { kind: 'apostrophe', value: 0, ending: '' } : tagOf(token.norm)),
  number: readNumber,
  connectors: new Set(['at', 'on', 'of', 'in', "'", '’', 's']),
  ranges: [],
  trailers: new Set(),
  stands: (_c, e) => {
    const keys = Object.keys(e.meaning);
    return !(keys.length === 1 && keys[0] === 'part');
  },
};

/** How English names days, months, years and times of day. */
export const dates: Dates = {
  expressions: (tokens, first, last) => findExpressions(grammar, tokens, first, last),
  tense,
  readDate: dateReader(grammar),
};
