import type { TimeRule } from '../../language/time-rules.js';
import { fold } from '../../text/fold.js';
import { AGO, BEFORE_COUNT, part, UNITS } from './date-parts.js';

const SEVERAL = fold('কয়েক');
const TIME = fold('সময়');

/** Times told by their distance from now or from a time spoken of before. */
export const relativeRules: readonly TimeRule[] = [
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
      if (BEFORE_COUNT.has(c.norm(at))) at++;
      const toward = tag.value < 0 ? 'before' : 'after';
      if (c.norm(at) === SEVERAL) {
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
      if (c.norm(at) === TIME) at++;
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
];
