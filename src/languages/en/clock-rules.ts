import { readDigits } from '../../language/numbers.js';
import type { TimeContext, TimeMatch, TimeRule } from '../../language/time-rules.js';
import type { Token } from '../../text/tokens.js';
import { glued, part } from './date-parts.js';

/** Clock times and parts of the day. */
export const clockRules: readonly TimeRule[] = [
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
    name: 'clock',
    starts: ['number'],
    match: (c, i) => clock(c, i),
  },
];

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
