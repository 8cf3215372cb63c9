import { daysInMonth } from '../../language/calendar.js';
import type { Dates, PartOfDay, TimeMeaning } from '../../language/dates.js';
import { readDigits } from '../../language/numbers.js';
import { dateReader } from '../../language/read-date.js';
import { findExpressions, type TimeContext, type TimeGrammar, type TimeMatch, type TimeRule } from '../../language/time-rules.js';
import { fold, foldedMap, foldedSet } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { fromBengali } from './calendar.js';
import { tagOf } from './date-words.js';
import { readNumber } from './numbers.js';
import { tense } from './tense.js';

/** Parts of the day and the hours (of 24) whose clock times they name: বেলা ১১টা is 11:00, বেলা ৩টা 15:00. The value of a Bengali part is its day. */
const PARTS: readonly PartOfDay[] = [
  { code: null, from: 2, to: 7 }, // ভোর
  { code: null, from: 5, to: 12 }, // সকাল
  { code: null, from: 11, to: 16 }, // দুপুর
  { code: null, from: 14, to: 19 }, // বিকেল
  { code: null, from: 16, to: 21 }, // সন্ধ্যা
  { code: null, from: 18, to: 29 }, // রাত: past midnight it is still the night before
  { code: null, from: 9, to: 18 }, // বেলা
];

const part = (value: number): PartOfDay => PARTS[value] ?? (PARTS[1] as PartOfDay);
const DASHES = foldedSet(['-', '–', '—', '‑', '−']);
const RANGE = foldedSet(['থেকে', 'হতে', '-', '–', '—', '‑', '−']);
const AND = foldedSet([',', 'ও', 'এবং', 'বা', 'আর']);
const DAY_ENDINGS = foldedSet(['', 'ই', 'শে', 'এ', 'লা', 'রা', 'ঠা', 'শা', 'ে', 'তম', 'য়ই', 'তারিখ']);
const UNITS: Readonly<Record<string, NonNullable<TimeMeaning['shift']>['unit']>> = {
  'unit-minute': 'minute',
  'unit-hour': 'hour',
  'unit-day': 'day',
  'unit-week': 'week',
  'unit-month': 'month',
  'unit-year': 'year',
  'all-year': 'year',
  'unit-decade': 'decade',
};
const AGO = foldedSet(['আগে', 'আগেই', 'আগেও', 'আগের', 'পূর্বে', 'আগেকার']);
const CLOCK_CONTEXT = foldedSet(['দিকে', 'নাগাদ', 'পর', 'পরে', 'মধ্যে', 'সময়', 'আগে', 'থেকে', 'পর্যন্ত', 'বাজে', 'পরপর', 'পরই', 'ভেতর', 'সময়ে', 'ফ্লাইটে', 'বাসে', 'ট্রেনে', 'সংবাদে']);
const STARS_MONTH = foldedSet(['থেকে', 'থেকেই', 'পর্যন্ত', 'হতে', 'নাগাদ', 'এবং', 'ও', 'মাস', 'মাসে', 'মাসের']);
const WITHIN = foldedSet(['মধ্যে', 'মধ্যেই', 'ভেতর', 'ভেতরে']);
const UNTIL = foldedSet(['পর্যন্ত', 'পর্যন্তই', 'পর্যন্তও']);
const MARCHES = foldedSet(['লং', 'রোড', 'পদযাত্রা', 'রোডমার্চ']);

const year4 = (c: TimeContext, i: number): number | null => {
  const token = c.tokens[i];
  if (i >= c.last || token?.kind !== 'number' || !/^\p{Nd}{4}$/u.test(token.norm)) return null;
  const value = readDigits(token.norm);
  return value !== null && value >= 1000 && value <= 2999 ? value : null;
};
const glued = (c: TimeContext, i: number): boolean => i < c.last && c.tokens[i]?.spaced === false;

/** A day of the month at `i`, with its ordinal ending: ১৫, ২৬শে, ১লা, একুশে. */
function dayAt(c: TimeContext, i: number): { day: number; last: number; ordinal: boolean } | null {
  const tag = c.tag(i);
  if (tag?.kind === 'first-day') return { day: 1, last: i + 1, ordinal: true };
  const number = c.number(i);
  if (!number || number.high !== undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  if (!DAY_ENDINGS.has(number.tail)) return null;
  if (number.form === 'words' && number.tail === '' && number.value !== 1 && c.tag(number.last)?.kind !== 'month') return null;
  const date = c.tag(number.last)?.kind === 'date-word' ? 1 : 0;
  return { day: number.value, last: number.last + date, ordinal: number.tail !== '' };
}

/** A month at `i`, and the word মাস after it. */
function monthAt(c: TimeContext, i: number): { month: number; last: number; ending: string; named: boolean } | null {
  const tag = c.tag(i);
  if (tag?.kind !== 'month') return null;
  const named = c.tag(i + 1)?.kind === 'unit-month';
  return { month: tag.value, last: i + (named ? 2 : 1), ending: tag.ending, named };
}

/** A year after a date or month: `, ২০২৪ সালে`. */
function yearAfter(c: TimeContext, i: number): { year: number; last: number } | null {
  const at = c.norm(i) === ',' ? i + 1 : i;
  const year = year4(c, at);
  if (year === null || c.tokens[at]?.newline) return null;
  if (c.tag(at + 1)?.kind === 'year-word') return { year, last: at + 2 };
  return year >= 1900 && year <= 2099 && !isCounted(c, at + 1) ? { year, last: at + 1 } : null;
}

/** Whether what follows makes a number a count: a classifier or unit. */
function isCounted(c: TimeContext, i: number): boolean {
  return glued(c, i) && c.tokens[i]?.kind === 'word' && c.tag(i)?.kind !== 'year-word';
}

function direction(value: number): 'last' | 'this' | 'next' {
  return value < 0 ? 'last' : value > 0 ? 'next' : 'this';
}

const rules: readonly TimeRule[] = [
  {
    name: 'weekday',
    starts: ['weekday', 'direction'],
    match: (c, i) => {
      const turn = c.tag(i);
      const at = turn?.kind === 'direction' ? i + 1 : i;
      const tag = c.tag(at);
      if (tag?.kind !== 'weekday') return null;
      const meaning = { weekday: tag.value, ...(at > i && turn ? { direction: direction(turn.value) } : {}) };
      return { last: at + 1, meaning: WITHIN.has(c.norm(at + 1)) ? { ...meaning, deadline: true } : meaning };
    },
  },
  {
    name: 'short-weekday',
    starts: ['weekday-stem'],
    match: (c, i) => {
      const tag = c.tag(i);
      const dated = c.norm(i + 1) === ',' && dayAt(c, i + 2) && c.tag(dayAt(c, i + 2)?.last ?? -1)?.kind === 'month';
      const listed = AND.has(c.norm(i + 1)) && (c.tag(i + 2)?.kind === 'weekday' || c.tag(i + 2)?.kind === 'weekday-stem');
      return tag && (dated || listed) ? { last: i + 1, meaning: { weekday: tag.value } } : null;
    },
  },
  {
    name: 'relative-day',
    starts: ['day-shift', 'direction', 'kal'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'day-shift') return { last: i + 1, meaning: { shift: { unit: 'day', by: tag.value } } };
      const next = c.tag(i + 1);
      if (tag?.kind === 'direction' && tag.value !== 0 && next?.kind === 'kal') return { last: i + 2, meaning: { shift: { unit: 'day', by: tag.value * next.value } } };
      // কাল alone is yesterday or tomorrow; also "age" and "black", so it must stand before a day or part of one.
      const holds = next?.kind === 'weekday' || next?.kind === 'part';
      if (tag?.kind === 'kal' && (holds || tag.value === 2)) return { last: i + 1, meaning: { shift: { unit: 'day', by: tag.value }, either: true } };
      return null;
    },
  },
  {
    name: 'day-month',
    starts: ['number', 'first-day', 'direction'],
    match: (c, i) => {
      const turn = c.tag(i);
      const from = turn?.kind === 'direction' ? i + 1 : i;
      const first = dayAt(c, from);
      if (!first) return null;
      // ৫ থেকে ৯ আগস্ট, ১৫-২০ আগস্ট, ১৫ ও ১৬ আগস্ট
      const second = RANGE.has(c.norm(first.last)) ? dayAt(c, first.last + 1) : null;
      const day = second ?? first;
      const month = monthAt(c, c.norm(day.last) === ',' || (DASHES.has(c.norm(day.last)) && glued(c, day.last)) ? day.last + 1 : day.last);
      if (!month || day.day > daysInMonth(2024, month.month)) return null;
      const year = month.ending === '' || month.ending === 'ের' ? yearAfter(c, month.last) : null;
      const turned = from > i && turn ? { direction: direction(turn.value) } : {};
      const date = (n: number): TimeMeaning => ({ ...turned, month: month.month, day: n, ...(year ? { year: year.year } : {}) });
      const last = year?.last ?? month.last;
      const limit = !year && (UNTIL.has(c.norm(last)) || WITHIN.has(c.norm(last))) ? { deadline: true } : {};
      return { last, meaning: second ? { from: date(first.day), to: date(second.day) } : { ...date(first.day), ...limit } };
    },
  },
  {
    name: 'listed-day',
    starts: ['number', 'direction'],
    match: (c, i) => {
      const from = c.tag(i)?.kind === 'direction' ? i + 1 : i;
      const first = dayAt(c, from);
      let end = first;
      for (let step = 0; step < 8 && end && AND.has(c.norm(end.last)); step++) end = dayAt(c, end.last + 1);
      if (!first || !end || end === first) return null;
      const month = monthAt(c, end.last);
      if (!month) return c.tag(end.last - 1)?.kind === 'date-word' ? { last: first.last, meaning: { day: first.day } } : null;
      if (first.day > daysInMonth(2024, month.month)) return null;
      const year = yearAfter(c, month.last);
      return { last: first.last, meaning: { month: month.month, day: first.day, ...(year ? { year: year.year } : {}) } };
    },
  },
  {
    name: 'month-day-year',
    starts: ['month'],
    match: (c, i) => {
      const month = monthAt(c, i);
      const number = month && month.ending === '' && !month.named ? c.number(month.last) : null;
      if (!month || !number || number.form !== 'digits' || number.tail !== '' || number.value < 1 || number.value > 31) return null;
      const year = yearAfter(c, number.last);
      return year && c.norm(number.last) === ',' ? { last: year.last, meaning: { year: year.year, month: month.month, day: number.value } } : null;
    },
  },
  {
    name: 'month',
    starts: ['month', 'direction'],
    match: (c, i) => {
      const turn = c.tag(i);
      const at = turn?.kind === 'direction' ? i + 1 : i;
      const month = monthAt(c, at);
      if (!month) return null;
      const year = month.ending === '' || month.ending === 'ের' || month.named ? yearAfter(c, month.last) : null;
      const told =
        month.named ||
        year !== null ||
        at > i ||
        (month.ending !== '' && month.ending !== 'কে' && month.ending !== 'ও' && month.month !== 5) ||
        (STARS_MONTH.has(c.norm(month.last)) && month.month !== 5);
      const after = c.tag(i - 1)?.kind === 'year-word' || (c.tag(i - 1)?.kind === 'unit-year' && c.tag(i - 2) !== null);
      if ((!told && !after) || (month.month === 3 && MARCHES.has(c.norm(at - 1)))) return null;
      const meaning: TimeMeaning = { month: month.month, ...(at > i && turn ? { direction: direction(turn.value) } : {}), ...(year ? { year: year.year } : {}) };
      const last = year?.last ?? month.last;
      return { last, meaning: !year && (UNTIL.has(c.norm(last)) || WITHIN.has(c.norm(last))) ? { ...meaning, deadline: true } : meaning };
    },
  },
  {
    name: 'bengali-date',
    starts: ['number', 'first-day'],
    match: (c, i) => {
      const day = dayAt(c, i);
      const month = day && c.tag(day.last);
      if (!day || month?.kind !== 'bengali-month') return null;
      const at = c.norm(day.last + 1) === ',' ? day.last + 2 : day.last + 1;
      const year = year4(c, at);
      if (year !== null && year >= 1300 && year <= 1500) {
        const named = ['বঙ্গাব্দ', 'বাংলা'].includes(c.norm(at + 1)) ? 1 : 0;
        const date = fromBengali(year, month.value, day.day);
        return date ? { last: at + 1 + named, meaning: date } : null;
      }
      const date = fromBengali(1430, month.value, day.day);
      return date ? { last: day.last + 1, meaning: { month: date.month, day: date.day } } : null;
    },
  },
  {
    name: 'numeric-date',
    starts: ['number'],
    match: (c, i) => numericDate(c, i),
  },
  {
    name: 'year',
    starts: ['number', 'direction'],
    match: (c, i) => {
      const year = year4(c, i);
      if (year === null) return null;
      // ২০২৩ থেকে ২০২৫ সাল [পর্যন্ত]
      const to = RANGE.has(c.norm(i + 1)) ? year4(c, i + 2) : null;
      if (to !== null && to > year) {
        if (c.tag(i + 3)?.kind === 'year-word') return { last: c.norm(i + 4) === 'পর্যন্ত' ? i + 5 : i + 4, meaning: { from: { year }, to: { year: to } } };
        if (year >= 1900 && to <= 2099 && !isCounted(c, i + 3)) return { last: c.norm(i + 3) === 'পর্যন্ত' ? i + 4 : i + 3, meaning: { from: { year }, to: { year: to } } };
      }
      const after = c.tag(i + 1);
      if (after?.kind === 'year-word') return { last: i + 2, meaning: { year } };
      if (year < 1900 || year > 2099) return null;
      if (c.norm(i + 1) === 'এ' && glued(c, i + 1)) return { last: i + 2, meaning: { year } };
      if (
        DASHES.has(c.norm(i + 1)) &&
        glued(c, i + 1) &&
        ['এর', 'এ', 'র', 'তে', 'এরও', 'এও', 'এই'].includes(c.norm(i + 2)) &&
        !isMore(c, i + 3) &&
        c.tag(i + 3)?.kind !== 'unit-decade'
      )
        return { last: i + 3, meaning: { year } };
      return listedYear(c, i) ? { last: i + 1, meaning: { year } } : null;
    },
  },
  {
    name: 'year-pair',
    starts: ['number'],
    match: (c, i) => {
      // ২০২৪-২৫ অর্থবছর, ২০০৮–০৯ সালে
      const year = year4(c, i);
      const token = c.tokens[i + 2];
      if (year === null || !DASHES.has(c.norm(i + 1)) || !glued(c, i + 1) || token?.kind !== 'number' || token.spaced || !/^\p{Nd}{2}$/u.test(token.norm)) return null;
      if ((readDigits(token.norm) ?? 0) !== (year + 1) % 100 || isCounted(c, i + 3)) return null;
      const after = c.tag(i + 3)?.kind;
      return { last: after === 'fiscal' || after === 'year-word' ? i + 4 : i + 3, meaning: { from: { year }, to: { year: year + 1 } } };
    },
  },
  {
    name: 'era-year',
    starts: ['number'],
    match: (c, i) => {
      const number = c.number(i);
      if (!number || number.form !== 'digits' || number.tail !== '' || !Number.isInteger(number.value) || number.value < 1 || number.value > 3000) return null;
      const tag = c.tag(number.last);
      if (tag?.kind !== 'era') return null;
      return { last: number.last + 1, meaning: tag.value > 0 ? { year: number.value } : { open: true } };
    },
  },
  {
    name: 'short-year',
    starts: ['apostrophe', 'number'],
    match: (c, i) => {
      // ’৭১ সালে, ’২৪-এর, ২০১৪, ১৮-তে
      const quoted = ['’', '‘', "'"].includes(c.norm(i));
      const at = quoted ? i + 1 : i;
      const token = c.tokens[at];
      if (token?.kind !== 'number' || at >= c.last || !/^\p{Nd}{2}$/u.test(token.norm) || (quoted && token.spaced)) return null;
      const value = readDigits(token.norm) ?? 0;
      const ending =
        DASHES.has(c.norm(at + 1)) && ['এর', 'তে', 'এ', 'র'].includes(c.norm(at + 2))
          ? at + 3
          : isYearWord(c, at + 1)
            ? at + 2
            : glued(c, at + 1) && ['এর', 'তে', 'এ', 'র'].includes(c.norm(at + 1))
              ? at + 2
              : 0;
      if (ending === 0) return null;
      const listed = !quoted && AND.has(c.norm(at - 1)) && year4(c, at - 2) !== null;
      if (!quoted && !listed && !isYearWord(c, at + 1)) return null;
      return { last: ending, meaning: { year: value, shortYear: true } };
    },
  },
  {
    name: 'famous-year',
    starts: ['famous-year'],
    match: (c, i) => {
      const tag = c.tag(i);
      const free = c.tag(i + 1)?.kind.startsWith('unit') !== true && c.norm(i + 1) !== 'জন';
      return tag && free ? { last: i + 1, meaning: { year: tag.value } } : null;
    },
  },
  {
    name: 'decade',
    starts: ['number'],
    match: (c, i) => {
      const number = c.number(i);
      if (!number) return null;
      const at = DASHES.has(c.norm(number.last)) ? number.last + 2 : c.norm(number.last) === 'এর' ? number.last + 1 : number.last;
      if (c.tag(at)?.kind !== 'unit-decade' || number.value % 10 !== 0) return null;
      if (number.value >= 1000 && number.value <= 2099) return { last: at + 1, meaning: { decade: number.value } };
      const tailed = at > number.last || number.tail !== '';
      return tailed && number.value >= 20 && number.value <= 90 ? { last: at + 1, meaning: { decade: 1900 + number.value } } : null;
    },
  },
  {
    name: 'century',
    starts: ['century-name', 'direction'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (!tag || c.tag(i + 1)?.kind !== 'unit-century') return null;
      if (tag.kind === 'century-name') return { last: i + 2, meaning: { century: (tag.value - 1) * 100 } };
      return { last: i + 2, meaning: { shift: { unit: 'century', by: tag.value } } };
    },
  },
  {
    name: 'relative-unit',
    starts: ['direction', 'this-year', 'all-year'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'this-year' || tag?.kind === 'all-year') return { last: i + 1, meaning: { shift: { unit: 'year', by: 0 } } };
      const unit = UNITS[c.tag(i + 1)?.kind ?? ''];
      if (!tag || !unit || unit === 'minute' || unit === 'hour') return null;
      if (unit === 'day') return tag.value === 0 && c.norm(i) !== 'চলতি' ? { last: i + 2, meaning: { anaphor: { unit: 'day', by: 0 } } } : null;
      return { last: i + 2, meaning: { shift: { unit, by: tag.value } } };
    },
  },
  {
    name: 'stretch',
    starts: ['direction', 'latest'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (!tag || tag.value === 0) return null;
      let at = i + 1;
      if (['প্রায়', 'মাত্র', 'অন্তত'].includes(c.norm(at))) at++;
      const toward = tag.value < 0 ? 'before' : 'after';
      if (c.norm(at) === 'কয়েক' || c.norm(at) === fold('কয়েক')) {
        const vague = UNITS[c.tag(at + 1)?.kind ?? ''];
        return vague ? { last: at + 2, meaning: { open: true, stretch: { unit: vague, count: 0, toward } } } : null;
      }
      const number = c.number(at);
      if (!number) return null;
      const unit = UNITS[c.tag(number.last)?.kind ?? ''];
      if (unit && number.tail === '') return { last: number.last + 1, meaning: { stretch: { unit, count: number.value, toward } } };
      return null;
    },
  },
  {
    name: 'ago',
    starts: ['number'],
    match: (c, i) => {
      const number = c.number(i);
      const unit = number && UNITS[c.tag(number.last)?.kind ?? ''];
      if (!number || !unit) return null;
      let at = number.last + 1;
      if (c.norm(at) === fold('সময়')) at++;
      if (!AGO.has(c.norm(at)) || c.tag(number.last)?.ending !== '') return null;
      // ভোটের দুই দিন আগে is reckoned from the vote, not from now.
      if (/র$/u.test(c.norm(i - 1)) && c.tokens[i - 1]?.kind === 'word' && c.tag(i - 1)?.kind !== 'that') return { last: at + 1, meaning: { open: true } };
      if (unit === 'minute' || unit === 'hour') return { last: at + 1, meaning: { shift: { unit, by: -number.value } } };
      return { last: at + 1, meaning: { shift: { unit, by: -number.value, ...(unit === 'week' ? { grain: 'day' as const } : {}) } } };
    },
  },
  {
    name: 'anaphor',
    starts: ['that', 'that-day'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (tag?.kind === 'that-day') return { last: i + 1, meaning: { anaphor: { unit: 'day', by: tag.value } } };
      const next = c.tag(i + 1);
      if (!tag || !next) return null;
      const unit = UNITS[next.kind];
      if (unit && unit !== 'minute' && unit !== 'hour' && unit !== 'decade') return { last: i + 2, meaning: { anaphor: { unit, by: tag.value } } };
      if (next.kind === 'part' && c.norm(i) !== 'সে') return { last: i + 2, meaning: { anaphor: { unit: 'day', by: tag.value }, part: part(next.value) } };
      return null;
    },
  },
  {
    name: 'clock',
    starts: ['number', 'part', 'daytime'],
    match: (c, i) => clock(c, i),
  },
  {
    name: 'part-of-day',
    starts: ['part', 'part-word', 'all-day', 'whole'],
    match: (c, i) => {
      const tag = c.tag(i);
      const whole = tag?.kind === 'whole' ? c.tag(i + 1) : null;
      if (whole?.kind === 'unit-year') return { last: i + 2, meaning: { shift: { unit: 'year', by: 0 } } };
      if (whole?.kind === 'unit-day' || (whole?.kind === 'part' && whole.value === 5)) return { last: i + 2, meaning: { anaphor: { unit: 'day', by: 0 }, part: part(1) } };
      if (tag?.kind === 'whole') return null;
      if (tag?.kind === 'all-day') return { last: i + 1, meaning: { anaphor: { unit: 'day', by: 0 }, part: part(1) } };
      const at = tag?.kind === 'part-word' ? i + 1 : i;
      const word = c.tag(at);
      if (word?.kind !== 'part' || (at > i && word.value !== 5)) return null;
      const wide = c.norm(at + 1).startsWith('বেলা') ? 1 : 0;
      return { last: at + 1 + wide, meaning: { part: part(word.value) } };
    },
  },
  {
    name: 'day-of-month',
    starts: ['number', 'direction'],
    match: (c, i) => {
      const turn = c.tag(i);
      const at = turn?.kind === 'direction' ? i + 1 : i;
      const number = c.number(at);
      if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value) || c.tag(number.last)?.kind !== 'date-word') return null;
      return { last: number.last + 1, meaning: { day: number.value, ...(at > i && turn ? { direction: direction(turn.value) } : {}) } };
    },
  },
  {
    name: 'named-day',
    starts: ['holiday', 'new-year'],
    match: (c, i) => {
      const tag = c.tag(i);
      if (!tag) return null;
      return { last: i + 1, meaning: { month: Math.floor(tag.value / 100), day: tag.value % 100 } };
    },
  },
];

const isYearWord = (c: TimeContext, i: number): boolean => c.tag(i)?.kind === 'year-word';

/** ২০০০-এর বেশি counts, it names no year. */
function isMore(c: TimeContext, i: number): boolean {
  return ['বেশি', 'অধিক', 'ওপর', 'ওপরে', 'উপরে', 'কম', 'মতো', 'কাছাকাছি', 'নিচে'].some((word) => c.norm(i).startsWith(word));
}

/** A year in a list whose last has সাল or an ending: ১৯৯৬, ২০০৮ ও ২০১৪ সালে; ২০১৪, ১৮-তে. */
function listedYear(c: TimeContext, i: number): boolean {
  let at = i;
  for (let step = 0; step < 8; step++) {
    if (!AND.has(c.norm(at + 1))) break;
    const next = c.tokens[at + 2];
    if (next?.kind !== 'number' || at + 2 >= c.last) return false;
    at += 2;
    if (year4(c, at) === null) {
      return /^\p{Nd}{2}$/u.test(next.norm) && ['তে', 'এ', 'এর'].includes(c.norm(DASHES.has(c.norm(at + 1)) ? at + 2 : at + 1));
    }
    if (isYearWord(c, at + 1)) return true;
  }
  return at > i && !isCounted(c, at + 1);
}

function numericDate(c: TimeContext, i: number): TimeMatch | null {
  const first = c.tokens[i];
  if (first?.kind !== 'number') return null;
  const dotted = first.norm.split('.');
  const separated = ['/', '-', '–'].includes(c.norm(i + 1)) && glued(c, i + 1) && c.norm(i + 3) === c.norm(i + 1) && glued(c, i + 3);
  const parts = dotted.length === 3 ? dotted : separated ? [first.norm, c.norm(i + 2), c.norm(i + 4)] : [];
  const last = dotted.length === 3 ? i + 1 : i + 5;
  if (parts.length !== 3 || last > c.last) return null;
  const [a, b, d] = parts.map((p) => (/^\p{Nd}{1,4}$/u.test(p) ? (readDigits(p) ?? 0) : 0)) as [number, number, number];
  const date = a > 999 ? { year: a, month: b, day: d } : { year: d < 100 && (parts[2]?.length ?? 0) === 2 ? 2000 + d : d, month: b, day: a };
  return date.year >= 1000 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month) ? { last, meaning: date } : null;
}

const HALVES: ReadonlyMap<string, number> = foldedMap([
  ['am', 0],
  ['pm', 12],
  ['এএম', 0],
  ['পিএম', 12],
]);

/** রাত ৯টা ২৭ মিনিটে, সাড়ে চারটায়, ১০:৩০, ১০:০৬am */
function clock(c: TimeContext, i: number): TimeMatch | null {
  const head = c.tag(i);
  let at = head?.kind === 'part' || head?.kind === 'daytime' ? i + 1 : i;
  const named = at > i && head ? { part: part(head.value) } : {};
  if (at > i && ['প্রায়', 'আনুমানিক', 'তখন', 'ঠিক'].includes(c.norm(at))) at++;
  const number = c.number(at);
  if (!number || number.high !== undefined) return null;
  const token = c.tokens[at] as Token;
  // ১০:৩০
  if (
    token.kind === 'number' &&
    c.norm(at + 1) === ':' &&
    glued(c, at + 1) &&
    (glued(c, at + 2) || c.norm(i - 1) === ',') &&
    /^\p{Nd}{1,2}$/u.test(token.norm) &&
    /^\p{Nd}{2}$/u.test(c.norm(at + 2))
  ) {
    const hour = readDigits(token.norm) ?? 99;
    const minute = readDigits(c.norm(at + 2)) ?? 99;
    if (hour > 24 || minute > 59) return null;
    let last = at + 3;
    if (c.norm(last) === ':' && glued(c, last) && /^\p{Nd}{2}$/u.test(c.norm(last + 1))) last += 2;
    const half = HALVES.get(c.norm(last));
    if (half !== undefined) return { last: last + 1, meaning: { hour: (hour % 12) + half, minute } };
    return { last, meaning: { hour, minute, ...named } };
  }
  const hour = Math.floor(number.value);
  let minute = Math.round((number.value - hour) * 60);
  if (hour < 0 || hour > 24) return null;
  const tail = number.tail || (c.tag(number.last)?.kind === 'clock-mark' ? c.norm(number.last) : '');
  if (!tail.startsWith('টা')) return null;
  let { last } = number;
  if (number.tail === '') last++;
  const minutes = c.number(last);
  if (minutes && c.tag(minutes.last)?.kind === 'unit-minute' && minute === 0 && minutes.value < 60) {
    minute = Math.round(minutes.value);
    last = minutes.last + 1;
  } else if (at === i && !(tail === fold('টায়') || CLOCK_CONTEXT.has(c.norm(last)))) return null;
  return { last, meaning: { hour, minute, ...named } };
}

const grammar: TimeGrammar = {
  rules,
  tag: (token) => tagOf(token.norm) ?? (token.kind === 'mark' && ['’', '‘', "'"].includes(token.norm) ? { kind: 'apostrophe', value: 0, ending: '' } : null),
  number: readNumber,
  connectors: foldedSet(['আনুমানিক', 'প্রায়', 'স্থানীয়', 'সময়']),
  ranges: [{ between: foldedSet(['থেকে', 'হতে']), after: foldedSet(['পর্যন্ত']) }],
  trailers: foldedSet(['দিকে', 'দিকেই', 'নাগাদ']),
  stands: (c, e) => {
    // রাত, সকাল without an ending, day or clock are as often the word as the time: গভীর রাত, সেই সকাল.
    const keys = Object.keys(e.meaning);
    if (keys.length === 1 && keys[0] === 'part' && e.last - e.first === 1) {
      const tag = c.tag(e.first);
      // রাতের is as often “nightly”; সকালবেলার is not.
      return tag !== null && tag.ending !== '' && (!/র$/u.test(tag.ending) || c.norm(e.first).includes('বেলা'));
    }
    return true;
  },
};

/** How Bengali names days, months, years and times of day. */
export const dates: Dates = {
  expressions: (tokens, first, last) => findExpressions(grammar, tokens, first, last),
  tense,
  readDate: dateReader(grammar),
};
