import type { EventGrammar, EventWords, TokenRange } from '../language/events.js';
import type { Writing } from '../language/language.js';
import { fold } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import { ofWord, type Word } from '../text/words.js';

interface Way {
  readonly words: EventWords;
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly open: boolean;
}

/** A place where an event word stands. */
export interface EventPlace extends TokenRange {
  readonly words: EventWords;
}

/** The ways that may begin with a folded word, by how much of it they take: the most first. */
type Start = { readonly length: number; readonly ways: readonly Way[] };

/** Finds the ways of a grammar that may begin with a word. */
export type EventIndex = (word: Word) => readonly Start[];

const NONE: readonly Start[] = [];

const indexes = new WeakMap<EventGrammar, EventIndex>();

/** The grammar's ways of naming events by their first word, longest way first. Made once for each grammar. */
export function eventIndex(grammar: EventGrammar): EventIndex {
  const made = indexes.get(grammar);
  if (made) return made;
  const index = new Map<string, Way[]>();
  for (const words of grammar.words) {
    for (const way of words.words) {
      const [first = '', ...rest] = fold(way).split(' ');
      const key = first.replace(/\*$/u, '');
      const list = index.get(key) ?? [];
      list.push({ words, rest, open: first.endsWith('*') });
      index.set(key, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const startsOf = ofWord((norm): readonly Start[] => {
    const starts: Start[] = [];
    for (let length = norm.length; length > 1; length--) {
      const ways = index.get(norm.slice(0, length));
      if (ways) starts.push({ length, ways });
    }
    return starts.length === 0 ? NONE : starts;
  });
  indexes.set(grammar, startsOf);
  return startsOf;
}

/** The event word that begins at `tokens[at]`, the longest there is, or `null`. */
export function eventAt(tokens: readonly Token[], at: number, index: EventIndex, writing: Writing): EventPlace | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  let best: EventPlace | null = null;
  for (const { length, ways } of index(token.word)) {
    for (const way of ways) {
      const whole = length === token.norm.length;
      if (!whole && !way.open && !isEnding(token.norm, length, writing)) continue;
      const last = followed(tokens, at + 1, way.rest, writing);
      if (last !== null && (!best || last > best.last)) best = { first: at, last, words: way.words };
    }
    if (best) return best;
  }
  return best;
}

function followed(tokens: readonly Token[], from: number, rest: readonly string[], writing: Writing): number | null {
  let at = from;
  for (const word of rest) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.newline) return null;
    const stem = word.replace(/\*$/u, '');
    if (!token.norm.startsWith(stem)) return null;
    if (token.norm !== stem && !word.endsWith('*') && !isEnding(token.norm, stem.length, writing)) return null;
    at++;
  }
  return at;
}

function isEnding(word: string, stemLength: number, writing: Writing): boolean {
  return writing.stems(word).some((s) => s.ending !== '' && s.stem.length === stemLength);
}
