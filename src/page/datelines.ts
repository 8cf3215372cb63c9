import { formatDay } from '../language/calendar.js';
import { fold } from '../text/fold.js';
import type { Block } from './blocks.js';
import { type Counts, mayTellDay } from './counts.js';
import type { DateCandidate } from './dating.js';
import { mark } from './marks.js';
import { findStamps } from './stamps.js';
import { type PageWords, wordsOf } from './words.js';

/** A paragraph is at least this long. */
const PARAGRAPH = 60;
/** So far into a paragraph its dateline reaches, in units. */
const LINE = 90;
/** What stands between a dateline and its text: `15 May 2026 –`, with the agency in brackets or strokes before it. */
const ENDS = /^\s*(?:\([^()]{2,24}\)|\/[^/]{2,24}\/)?\s*(?:--|[–—:]|-(?=\s))/u;
/** Places before the day, up to its comma, and the weekday. */
const PLACE = /^[\p{L}\p{M}\s.'’/-]{2,40}[,،]\s*(?:[\p{L}\p{M}]{2,14},?)?$/u;
const OTHERS = mark.comment | mark.related | mark.modal | mark.nav;
/** The longest paragraph that is looked at for the day of first publication. */
const NOTE = 400;

/** The days that paragraphs tell of themselves: a dateline at the head of the text, and a note on where the text was first. */
export function datesOfText(blocks: readonly Block[], kept: ReadonlySet<number>, words: PageWords, counts: Counts): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  const head = blocks.filter((b) => kept.has(b.at) && b.text.length >= PARAGRAPH).slice(0, 2);
  for (const { text } of head) {
    const line = text.slice(0, LINE);
    const stamp = findStamps(line, words)[0];
    if (!stamp) continue;
    const before = line.slice(0, stamp.start).trim();
    const after = text.slice(stamp.end, stamp.end + 40);
    if (before === '(' ? !/^\s*\)/u.test(after) : !ENDS.test(after) || !(before === '' || PLACE.test(before))) continue;
    found.push({
      where: 'visible-text',
      quote: line,
      says: formatDay(stamp),
      role: 'published',
      weight: before === '' || before === '(' ? 0.6 : 0.7,
      rule: 'head-of-text',
      certain: false,
    });
    break;
  }
  for (const { at, text, marks } of blocks) {
    if (!mayTellDay(counts, at) || text.length > NOTE || text.length < PARAGRAPH / 2 || (marks & OTHERS) !== 0 || !saysFirst(text, words)) continue;
    for (const stamp of findStamps(text, words)) {
      const list = wordsOf(text.slice(Math.max(0, stamp.start - 60), stamp.start)).filter((w) => !words.weekdays.has(w));
      if (![1, 2, 3, 4].some((n) => words.firstDays.has(list.slice(-n).join(' ')))) continue;
      found.push({ where: 'visible-text', quote: text.slice(0, 200), says: formatDay(stamp), role: 'published', weight: 0.85, rule: 'first-published', certain: true });
    }
  }
  return found;
}

const phrases = new WeakMap<PageWords, readonly string[]>();

/** Whether a text has a phrase of first publication anywhere: one look, before its days are looked for. */
function saysFirst(text: string, words: PageWords): boolean {
  let list = phrases.get(words);
  if (!list) {
    // the phrase that another begins with stands for it
    list = [...words.firstDays].filter((phrase, _, all) => !all.some((p) => p !== phrase && phrase.startsWith(`${p} `)));
    phrases.set(words, list);
  }
  const folded = fold(text);
  return list.some((phrase) => folded.includes(phrase));
}
