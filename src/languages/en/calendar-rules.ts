import { daysInMonth } from '../../language/calendar.js';
import type { TimeMeaning } from '../../language/dates.js';
import { readDigits } from '../../language/numbers.js';
import type { TimeContext, TimeMatch, TimeRule } from '../../language/time-rules.js';
import { APOSTROPHES, BEFORE_MONTH, DASHES, dayAt, direction, glued, LIMITS, named, SHORT_NAMES, stop, year4, yearAfter } from './date-parts.js';

/** Days, months, years and longer stretches that are named outright. */
export const calendarRules: readonly TimeRule[] = [
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
