import { daysInMonth } from '../../language/calendar.js';
import type { TimeMeaning } from '../../language/dates.js';
import { readDigits } from '../../language/numbers.js';
import type { TimeContext, TimeMatch, TimeRule } from '../../language/time-rules.js';
import { fromBengali } from './calendar.js';
import { AND, DASHES, dayAt, direction, glued, isCounted, isYearWord, MARCHES, monthAt, RANGE, SHOWS_MONTH, spelledYear, UNTIL, WITHIN, year4, yearAfter } from './date-parts.js';

/** Days, months, years and longer stretches that are named outright. */
export const calendarRules: readonly TimeRule[] = [
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
        (SHOWS_MONTH.has(c.norm(month.last)) && month.month !== 5);
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
      if (year === null) {
        const spelled = spelledYear(c, i);
        return spelled && { last: spelled.last, meaning: { year: spelled.year } };
      }
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
      if (after?.kind === 'yearly' && after.value > 0 && c.tokens[i + 1]?.newline === false) return { last: i + 1, meaning: { year } };
      if (c.tag(i - 1)?.kind === 'yearly' && c.tokens[i]?.newline === false && !isCounted(c, i + 1)) return { last: i + 1, meaning: { year } };
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
      if (number?.form !== 'digits' || number.tail !== '' || !Number.isInteger(number.value) || number.value < 1 || number.value > 3000) return null;
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
