import type { Kysely } from 'kysely';
import type { Span } from '../text/span.js';
import { lastAtOrBefore } from './derive.js';
import type { Lexer } from './lexemes.js';
import type { Tables } from './schema.js';
import { findArticles, findSentences, type SearchFilter, type Wanted } from './search.js';
import { statementsIn } from './statements.js';
import { type ArticleLine, type KeptStatement, type Passage, type Shown, sentenceOf, show } from './views.js';

/** An article that a search found. */
export interface Found {
  readonly article: ArticleLine;
  /** BM25, higher is better; comparable within one search only. */
  readonly score: number;
  /** How many of the words it has. */
  readonly matched: number;
  /** The sentences that have most of them, in the order of the text; `hits` are the words, in `article.text`. */
  readonly passages: readonly FoundPassage[];
}

export interface FoundPassage extends Passage {
  readonly n: number;
  readonly hits: readonly Span[];
}

/** A sentence that may hold an answer. */
export interface Candidate {
  readonly article: ArticleLine;
  readonly sentence: FoundPassage;
  /** BM25, higher is better; comparable within one query only. */
  readonly score: number;
  /** Indexes of the wanted words that it has. */
  readonly matched: readonly number[];
  /** The statements whose content begins or whose cue stands in it. */
  readonly statements: readonly KeptStatement[];
}

const PASSAGES = 3;

/** The articles that have all of `words`, best first; where they do not fill `limit`, then those with some. */
export async function search(db: Kysely<Tables>, lexer: Lexer, words: string, filter: SearchFilter): Promise<readonly Found[]> {
  const wanted = distinct(lexer(words).map((w) => w.lexeme)).map((lexeme) => [lexeme]);
  const hits = [...(await findArticles(db, wanted, { ...filter, all: true }))];
  if (hits.length < filter.limit && wanted.length > 1) {
    const full = new Set(hits.map((h) => h.article));
    const some = await findArticles(db, wanted, { ...filter, all: false });
    hits.push(...some.filter((h) => !full.has(h.article)).slice(0, filter.limit - hits.length));
  }
  const shown = await show(
    db,
    hits.map((h) => h.article),
  );
  return hits.flatMap(({ article, score }) => {
    const one = shown.get(article);
    return one ? [{ article: one.line, score, ...passagesOf(one, lexer, wanted) }] : [];
  });
}

function passagesOf(shown: Shown, lexer: Lexer, wanted: readonly Wanted[]): { readonly matched: number; readonly passages: readonly FoundPassage[] } {
  const which = lookup(wanted);
  const bySentence = new Map<number, { readonly words: Set<number>; readonly hits: Span[] }>();
  const all = new Set<number>();
  for (const { start, end, lexeme } of lexer(shown.text)) {
    const word = which.get(lexeme);
    if (word === undefined) continue;
    const n = lastAtOrBefore(shown.sentences, start);
    const here = bySentence.get(n) ?? { words: new Set(), hits: [] };
    bySentence.set(n, here);
    here.words.add(word);
    here.hits.push({ start, end });
    all.add(word);
  }
  const best = [...bySentence].sort((a, b) => b[1].words.size - a[1].words.size || a[0] - b[0]).slice(0, PASSAGES);
  return { matched: all.size, passages: best.sort((a, b) => a[0] - b[0]).map(([n, { hits }]) => foundPassage(shown, n, hits)) };
}

function foundPassage(shown: Shown, n: number, hits: readonly Span[]): FoundPassage {
  const sentence = sentenceOf(shown, n, hits[0]?.start);
  return { ...sentence, hits: hits.filter((h) => h.start >= sentence.start && h.end <= sentence.end) };
}

/** The sentences with most of the wanted words, rare ones counting most, and the statements in them: where an answer is looked for. */
export async function candidates(db: Kysely<Tables>, lexer: Lexer, wanted: readonly Wanted[], filter: SearchFilter): Promise<readonly Candidate[]> {
  const hits = await findSentences(db, wanted, filter);
  const shown = await show(
    db,
    hits.map((h) => h.article),
  );
  const statements = await statementsIn(db, hits);
  const which = lookup(wanted);
  return hits.flatMap(({ article, sentence: n, score }) => {
    const one = shown.get(article);
    if (!one) return [];
    const sentence = sentenceOf(one, n);
    const found = lexer(sentence.text).filter((w) => which.has(w.lexeme));
    return [
      {
        article: one.line,
        sentence: { ...sentence, hits: found.map((w) => ({ start: w.start + sentence.start, end: w.end + sentence.start })) },
        score,
        matched: distinct(found.map((w) => which.get(w.lexeme) ?? 0)).sort((a, b) => a - b),
        statements: statements.filter((s) => s.article.id === article && (s.sentence.n === n || s.cueSentence?.n === n)),
      },
    ];
  });
}

function lookup(wanted: readonly Wanted[]): ReadonlyMap<string, number> {
  const which = new Map<string, number>();
  for (const [i, lexemes] of wanted.entries()) for (const lexeme of lexemes) if (!which.has(lexeme)) which.set(lexeme, i);
  return which;
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
