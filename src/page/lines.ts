import { isFileName } from './file-names.js';
import { findStamps, type Stamp } from './stamps.js';
import { cutWords, junkReason, leading, type PageWords, wordsOf } from './words.js';

/** What a day is to the article; `other`: its label says that it is none of the article's. */
export type DayRole = 'published' | 'modified' | 'other';

/** A short line that only says when. */
export interface StampLine {
  readonly stamp: Stamp;
  readonly role: DayRole;
  /** A label says what day it is. */
  readonly labelled: boolean;
  /** Words of the line that are neither date nor label. */
  readonly extra: number;
}

/** The longest line that can be a stamp. */
const STAMP_LINE = 160;
/** So many words may stand beside a date: by-line, section, number of comments. */
const MOST_EXTRA = 14;

/**
 * Reads a line that is a date stamp: a date with no more than its label, weekday, clock time and a word or two. A line with both
 * `প্রকাশ:` and `আপডেট:` gives two.
 */
export function stampLines(line: string, words: PageWords): readonly StampLine[] {
  if (line.length > STAMP_LINE) return [];
  if (line.length < 6) return [];
  const stamps = findStamps(line, words);
  if (stamps.length === 0) return [];
  let from = 0;
  let left = 0;
  const found: StampLine[] = [];
  for (const stamp of stamps) {
    const before = wordsOf(line.slice(from, stamp.start));
    const label = labelOf(before, words);
    left += before.filter((w) => !words.weekdays.has(w) && !/^\p{N}+$/u.test(w)).length - label.words;
    found.push({ stamp, role: label.role ?? (found.at(-1)?.role === 'published' && found.at(-1)?.labelled ? 'modified' : 'published'), labelled: label.role !== null, extra: 0 });
    from = stamp.end;
  }
  left += wordsOf(line.slice(from)).filter((w) => !words.weekdays.has(w) && !/^\p{N}+$/u.test(w)).length;
  const most = /[.!?।]$/u.test(line) ? 4 : MOST_EXTRA;
  return left <= most ? found.map((f) => ({ ...f, extra: left })) : [];
}

function labelOf(list: readonly string[], words: PageWords): { role: DayRole | null; words: number } {
  let other = 0;
  for (let i = 0; i < list.length; i++) {
    const rest = list.slice(i);
    const updated = leading(rest, words.updated);
    if (updated > 0) return { role: 'modified', words: updated };
    const published = leading(rest, words.published);
    if (published > 0) return { role: 'published', words: published };
    other ||= leading(rest, words.otherDays);
  }
  return { role: other > 0 ? 'other' : null, words: other };
}

/** What a line says of the day in the next line, where it says nothing else: `Published:`, `সর্বশেষ আপডেট`. */
export function labelAlone(line: string, words: PageWords): DayRole | null {
  if (line.length > 40) return null;
  const key = wordsOf(line).join(' ');
  if (words.published.has(key)) return 'published';
  return words.updated.has(key) ? 'modified' : words.otherDays.has(key) ? 'other' : null;
}

/** The names that a by-line carries, without `By` and without the roles after a comma or bar; empty when the line is no by-line. */
export function bylineNames(line: string, words: PageWords, sure: boolean): readonly string[] {
  const text = line.trim();
  if (text === '' || text.length > 120) return [];
  const list = wordsOf(text);
  const lead = leading(list, words.authorLeads);
  const desk = list.length <= 5 && list.some((w) => words.desks.has(w));
  if (lead === 0 && !desk && !sure) return [];
  if (/[।?!…]/u.test(text)) return [];
  const name = cutWords(text, lead)
    .replace(/^[\s:：,|–—-]+/u, '')
    .trim();
  return name === '' || wordsOf(name).length > 8 ? [] : [name];
}

/** Why a line cannot be a sentence of the article, or `null`: the tests that need nothing but the line. */
export function lineReason(line: string, words: PageWords): string | null {
  if (isFileName(line)) return 'file-name-alt';
  return junkReason(line, words);
}
