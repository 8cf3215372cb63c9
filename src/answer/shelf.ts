import { keysOf } from '../language/keys.js';
import type { Language } from '../language/language.js';
import type { Entity, EntityId, Reading, Statement, StatementId } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { type Token, tokenize } from '../text/tokens.js';

/** A reading of the record under its article's id. */
export interface Held {
  readonly id: string;
  readonly reading: Reading;
}

/** A reading laid out for answering: where each key stands, sentence by sentence. */
export interface Shelved extends Held {
  readonly language: Language | null;
  readonly tokens: readonly Token[];
  readonly keys: readonly (readonly string[])[];
  /** Key → the tokens that have it, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly sentences: readonly ShelvedSentence[];
  /** Token → its sentence; -1 outside all. */
  readonly sentenceAt: Int32Array;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
}

export interface ShelvedSentence extends Span {
  /** `tokens[first]` to `tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  readonly title: boolean;
  readonly paragraph: number;
  /** Statements that overlap it, outermost first. */
  readonly statements: readonly Statement[];
}

/** Where answers are looked for. The record offers one; `memoryShelf` makes one of readings in memory. */
export interface Shelf {
  /** How many articles it holds. */
  readonly total: number;
  /** In how many articles a word with one of these keys stands. */
  readonly frequency: (keys: Iterable<string>) => number;
  /** The articles that hold most of what is asked, by weight of the terms they hold, at most `limit`. */
  readonly candidates: (terms: readonly { readonly keys: Iterable<string>; readonly weight: number }[], limit: number) => readonly Shelved[];
}

/** Lays a reading out. Linear in its length. */
export function shelve(held: Held, languages: readonly Language[]): Shelved {
  const { reading } = held;
  const { text } = reading.article;
  const language = languages.find((l) => l.code === reading.article.language) ?? null;
  const tokens = tokenize(text);
  const keys = language ? keysOf(text, tokens, language) : tokens.map((t) => [t.norm]);
  const places = new Map<string, number[]>();
  keys.forEach((list, i) => {
    for (const key of list) {
      const known = places.get(key);
      if (known) known.push(i);
      else places.set(key, [i]);
    }
  });
  const bodies = reading.statements.map((s) => ({ statement: s, spans: s.cue ? [...s.content, s.cue] : s.content })).sort((a, b) => size(b.statement) - size(a.statement));
  const titleEnd = reading.article.title?.end ?? -1;
  let at = 0;
  const sentences = reading.sentences.map((sentence): ShelvedSentence => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= sentence.end) at++;
    const here = bodies.filter((b) => b.spans.some((s) => s.start < sentence.end && sentence.start < s.end)).map((b) => b.statement);
    return { start: sentence.start, end: sentence.end, first, last: at, title: sentence.end <= titleEnd, paragraph: sentence.paragraph, statements: here };
  });
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, i) => {
    sentenceAt.fill(i, sentence.first, sentence.last);
  });
  return {
    ...held,
    language,
    tokens,
    keys,
    places,
    sentences,
    sentenceAt,
    entities: new Map(reading.entities.map((e) => [e.id, e])),
    statements: new Map(reading.statements.map((s) => [s.id, s])),
  };
}

const size = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);

/** A shelf over readings in memory. Costs a pass over all of them once. */
export function memoryShelf(readings: Iterable<Held>, languages: readonly Language[]): Shelf {
  const shelved: Shelved[] = [];
  const holders = new Map<string, number[]>();
  for (const held of readings) {
    const article = shelve(held, languages);
    const index = shelved.push(article) - 1;
    for (const key of article.places.keys()) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  }
  const union = (keys: Iterable<string>): Set<number> => {
    const found = new Set<number>();
    for (const key of keys) for (const index of holders.get(key) ?? []) found.add(index);
    return found;
  };
  return {
    total: shelved.length,
    frequency: (keys) => union(keys).size,
    candidates: (terms, limit) => {
      const scores = new Map<number, number>();
      for (const { keys, weight } of terms) for (const index of union(keys)) scores.set(index, (scores.get(index) ?? 0) + weight);
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .map(([index]) => shelved[index] as Shelved);
    },
  };
}
