import type { TimeRule } from '../../language/time-rules.js';
import { DASHES, part, UNITS } from './date-parts.js';

/** Times told by their distance from now or from a time spoken of before. */
export const relativeRules: readonly TimeRule[] = [
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
];
