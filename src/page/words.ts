import type { Junk, JunkReason } from '../language/junk.js';
import { fold } from '../text/fold.js';
import { WORD } from './squeeze.js';

/** The words of several languages, merged for looking up. */
export interface PageWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly published: ReadonlySet<string>;
  readonly updated: ReadonlySet<string>;
  readonly firstDays: ReadonlySet<string>;
  readonly otherDays: ReadonlySet<string>;
  readonly authorLeads: ReadonlySet<string>;
  readonly authorJoins: ReadonlySet<string>;
  readonly desks: ReadonlySet<string>;
  readonly whole: ReadonlyMap<string, JunkReason>;
  readonly start: ReadonlyMap<string, JunkReason>;
  /** The first words of the phrases of `whole` and `start`. */
  readonly first: ReadonlySet<string>;
  /** The slots of those in ASCII. */
  readonly firstSlots: Uint8Array;
}

/** The longest phrase that is looked up, in words. */
const LONGEST = 8;
const WIDE = /[\u0080-\uffff]/u;

/** A line as phrases are compared: its folded words, one space between them; only the first `most` words are looked at. */
export function wordsOf(line: string, most = 40): readonly string[] {
  const words: string[] = [];
  if (!WIDE.test(line)) {
    // letters and digits of ASCII need no folding but case
    const { length } = line;
    let start = -1;
    for (let i = 0; i <= length && words.length < most; i++) {
      const c = i < length ? line.charCodeAt(i) : 32;
      const inWord = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90);
      if (inWord && start < 0) start = i;
      else if (!inWord && start >= 0) {
        words.push(line.slice(start, i).toLowerCase());
        start = -1;
      }
    }
    return words;
  }
  const cut = Math.min(600, most * 14);
  const text = fold(line.length > cut ? line.slice(0, cut) : line);
  WORD.lastIndex = 0;
  for (let m = WORD.exec(text); m && words.length < most; m = WORD.exec(text)) words.push(m[0]);
  return words;
}

/** `text` without its first `count` words. */
export function cutWords(text: string, count: number): string {
  let from = 0;
  WORD.lastIndex = 0;
  for (let i = 0; i < count && WORD.test(text); i++) from = WORD.lastIndex;
  return text.slice(from);
}

/** Slots of the table of first words. */
const SLOTS = 1 << 14;

/** A number for the word of ASCII letters and digits that stands between two places of a text, in any case. */
function slotOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    hash = (Math.imul(hash, 31) + (c >= 65 && c <= 90 ? c + 32 : c)) | 0;
  }
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}

/** Whether a line may begin with the first word of a phrase. Most begin with another, which is told without a copy of it. */
function mayBeginPhrase(line: string, words: PageWords): boolean {
  const { length } = line;
  let start = -1;
  for (let i = 0; i <= length; i++) {
    const c = i < length ? line.charCodeAt(i) : 32;
    if (c > 127) {
      WORD.lastIndex = 0;
      const first = WORD.exec(fold(line.slice(0, 100)))?.[0];
      return first !== undefined && words.first.has(first);
    }
    const inWord = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90);
    if (inWord && start < 0) start = i;
    else if (!inWord && start >= 0) return words.firstSlots[slotOf(line, start, i)] === 1 && words.first.has(line.slice(start, i).toLowerCase());
  }
  return false;
}

const merged = new WeakMap<readonly Junk[], PageWords>();

/** Merges the words of several languages; the earlier list wins where two contradict each other. The same array is merged once. */
export function mergeWords(lists: readonly Junk[]): PageWords {
  const known = merged.get(lists);
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const whole = new Map<string, JunkReason>();
  const start = new Map<string, JunkReason>();
  const first = new Set<string>();
  const sets = {
    published: new Set<string>(),
    updated: new Set<string>(),
    firstDays: new Set<string>(),
    otherDays: new Set<string>(),
    authorLeads: new Set<string>(),
    authorJoins: new Set<string>(),
    desks: new Set<string>(),
  };
  for (const list of lists) {
    for (const [name, n] of list.months) if (!months.has(name)) months.set(name, n);
    for (const [name, n] of list.weekdays) if (!weekdays.has(name)) weekdays.set(name, n);
    for (const key of Object.keys(sets) as (keyof typeof sets)[]) for (const phrase of list[key]) sets[key].add(wordsOf(phrase).join(' '));
    for (const { reason, at, phrases } of list.lines) {
      const map = at === 'whole' ? whole : start;
      for (const phrase of phrases) {
        const key = wordsOf(phrase, LONGEST).join(' ');
        if (key === '') continue;
        first.add(key.split(' ')[0] as string);
        if (!map.has(key)) map.set(key, reason);
      }
    }
  }
  const firstSlots = new Uint8Array(SLOTS);
  for (const word of first) firstSlots[slotOf(word, 0, word.length)] = 1;
  const words: PageWords = { months, weekdays, whole, start, first, firstSlots, ...sets };
  merged.set(lists, words);
  return words;
}

/** Why a line is junk by its words, or `null`. A line of more than 200 characters is never junk by its first words alone, save for comment forms and the like. */
export function junkReason(line: string, words: PageWords): JunkReason | null {
  // most lines begin with a word that begins no phrase
  if (!mayBeginPhrase(line, words)) return null;
  const list = wordsOf(line, 16);
  if (list.length <= LONGEST) {
    const reason = words.whole.get(list.join(' '));
    if (reason) return reason;
  }
  let key = '';
  for (let i = 0; i < LONGEST && i < list.length; i++) {
    key = i === 0 ? (list[0] as string) : `${key} ${list[i]}`;
    const reason = words.start.get(key);
    if (reason && (line.length <= 200 || i > 0)) return reason;
  }
  return null;
}

/** How many of the first words of `list` are a phrase of `set`, the longest phrase first; 0 for none. */
export function leading(list: readonly string[], set: ReadonlySet<string>): number {
  let found = 0;
  let key = '';
  for (let i = 0; i < 4 && i < list.length; i++) {
    key = i === 0 ? (list[0] as string) : `${key} ${list[i]}`;
    if (set.has(key)) found = i + 1;
  }
  return found;
}
