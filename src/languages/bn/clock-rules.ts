import { readDigits } from '../../language/numbers.js';
import type { TimeContext, TimeMatch, TimeRule } from '../../language/time-rules.js';
import { foldedMap, foldedSet } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { BEFORE_HOUR, CLOCK_CONTEXT, glued, part } from './date-parts.js';

/** Clock times and parts of the day. */
export const clockRules: readonly TimeRule[] = [
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
];

/** Endings that make a clock time of an hour by themselves: at ten. */
const AT_HOUR: ReadonlySet<string> = foldedSet(['টায়', 'টোয়', 'টেয়']);

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
  if (at > i && BEFORE_HOUR.has(c.norm(at))) at++;
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
  // West Bengal writes ২টো and ৩টে.
  if (!/^ট[াোে]/u.test(tail)) return null;
  let { last } = number;
  if (number.tail === '') last++;
  const minutes = c.number(last);
  if (minutes && c.tag(minutes.last)?.kind === 'unit-minute' && minute === 0 && minutes.value < 60) {
    minute = Math.round(minutes.value);
    last = minutes.last + 1;
  } else if (at === i && !(AT_HOUR.has(tail) || CLOCK_CONTEXT.has(c.norm(last)))) return null;
  return { last, meaning: { hour, minute, ...named } };
}
