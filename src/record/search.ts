import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.js';

/*
 * The full-text index in SQLite: the only queries that are not the same on every engine. FTS5 holds our lexemes, joined by spaces; its
 * tokenizer `ascii` splits at ASCII punctuation only and leaves every other character alone, so that Bengali words stay whole.
 * A row of `sentence_words` is a sentence, its number that of the article times 2^20 plus the sentence's.
 */

/** Alternatives for one word of a query: any of them will do. */
export type Wanted = readonly string[];

export interface SentenceHit {
  readonly article: string;
  readonly sentence: number;
  /** BM25, higher is better. */
  readonly score: number;
}

export interface ArticleHit {
  readonly article: string;
  readonly score: number;
}

export interface SearchFilter {
  readonly limit: number;
  /** First and last day of publication, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Every word must be there, not just one. */
  readonly all?: boolean | undefined;
}

const ROOM = 2 ** 20;
/** A word in more than this share of the sentences tells too little to be looked up when there are rarer ones. */
const COMMON = 0.1;
/** Below so many sentences nothing is common. */
const FEW = 2000;

/** Makes the index's tables. */
export async function createSearch(db: Kysely<Tables>): Promise<void> {
  await sql`create table search_articles (no integer primary key, article text not null unique)`.execute(db);
  await sql`create virtual table sentence_words using fts5 (words, tokenize = 'ascii', content = '', contentless_delete = 1)`.execute(db);
  await sql`create virtual table article_words using fts5 (words, tokenize = 'ascii', content = '', contentless_delete = 1)`.execute(db);
  await sql`create virtual table sentence_vocabulary using fts5vocab (sentence_words, row)`.execute(db);
}

/** Replaces what the index holds of an article: the lexemes of each of its sentences. */
export async function index(db: Kysely<Tables>, article: string, sentences: readonly (readonly string[])[], known: boolean): Promise<void> {
  if (!known) await sql`insert into search_articles (article) values (${article})`.execute(db);
  const row = (await sql<{ no: number }>`select no from search_articles where article = ${article}`.execute(db)).rows[0];
  if (!row) throw new RangeError(`article ${article} is not in the index`);
  if (known) {
    await sql`delete from sentence_words where rowid >= ${row.no * ROOM} and rowid < ${(row.no + 1) * ROOM}`.execute(db);
    await sql`delete from article_words where rowid = ${row.no}`.execute(db);
  }
  await sql`insert into article_words (rowid, words) values (${row.no}, ${sentences.map((s) => s.join(' ')).join(' ')})`.execute(db);
  for (const [n, words] of sentences.entries()) {
    if (words.length > 0 && n < ROOM) await sql`insert into sentence_words (rowid, words) values (${row.no * ROOM + n}, ${words.join(' ')})`.execute(db);
  }
}

/** The sentences that match best, best first; ties in the order of article and text. */
export async function findSentences(db: Kysely<Tables>, wanted: readonly Wanted[], filter: SearchFilter): Promise<readonly SentenceHit[]> {
  const match = query(filter.all ? wanted : await telling(db, wanted), filter.all ? 'AND' : 'OR');
  if (match === '') return [];
  const { rows } = await sql<{ article: string; no: number; row: number; rank: number }>`
    select s.article as article, s.no as no, f.rowid as row, bm25(sentence_words) as rank
    from sentence_words f join search_articles s on s.no = f.rowid / ${sql.lit(ROOM)} ${days(filter)}
    where sentence_words match ${match} order by rank, s.article, f.rowid limit ${filter.limit}`.execute(db);
  return rows.map(({ article, no, row, rank }) => ({ article, sentence: row - no * ROOM, score: -rank }));
}

/** The articles that match best, best first. */
export async function findArticles(db: Kysely<Tables>, wanted: readonly Wanted[], filter: SearchFilter): Promise<readonly ArticleHit[]> {
  const match = query(wanted, filter.all ? 'AND' : 'OR');
  if (match === '') return [];
  const { rows } = await sql<{ article: string; rank: number }>`
    select s.article as article, bm25(article_words) as rank
    from article_words f join search_articles s on s.no = f.rowid ${days(filter)}
    where article_words match ${match} order by rank, s.article limit ${filter.limit}`.execute(db);
  return rows.map(({ article, rank }) => ({ article, score: -rank }));
}

/** In how many sentences each lexeme stands, and how many sentences there are. */
export async function frequencies(db: Kysely<Tables>, lexemes: readonly string[]): Promise<{ readonly sentences: number; readonly of: ReadonlyMap<string, number> }> {
  const of = new Map<string, number>();
  for (const lexeme of new Set(lexemes)) {
    const row = (await sql<{ doc: number }>`select doc from sentence_vocabulary where term = ${lexeme}`.execute(db)).rows[0];
    of.set(lexeme, row?.doc ?? 0);
  }
  const all = (await sql<{ n: number }>`select count(*) as n from sentence_words_docsize`.execute(db)).rows[0];
  return { sentences: all?.n ?? 0, of };
}

/** What is wrong with the file's structure, its references and the index; empty when all is well. */
export async function checkFile(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const references = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db);
  return [...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'), ...references.rows.map((row) => `row ${row.rowid} of ${row.table} belongs to no article`)];
}

/** `wanted` without the words that stand nearly everywhere, unless nothing else is left. */
async function telling(db: Kysely<Tables>, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  const { sentences, of } = await frequencies(db, wanted.flat());
  if (sentences < FEW) return wanted;
  const rare = wanted.filter((w) => w.reduce((n, lexeme) => n + (of.get(lexeme) ?? 0), 0) <= COMMON * sentences);
  return rare.length > 0 ? rare : wanted;
}

function query(wanted: readonly Wanted[], join: 'AND' | 'OR'): string {
  const groups = wanted.map((w) => w.filter((lexeme) => lexeme !== '').map((lexeme) => `"${lexeme.replaceAll('"', '""')}"`)).filter((w) => w.length > 0);
  return groups.map((w) => (w.length > 1 ? `(${w.join(' OR ')})` : w.join(''))).join(` ${join} `);
}

function days({ from, to }: SearchFilter): ReturnType<typeof sql> {
  if (from === undefined && to === undefined) return sql``;
  return sql`join articles a on a.id = s.article and a.day >= ${from ?? ''} and a.day <= ${to ?? '9999-12-31'}`;
}
