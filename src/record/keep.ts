import type { Kysely, Transaction } from 'kysely';
import type { Reading } from '../reading/reading.js';
import { articleId } from './article-id.js';
import { type Derived, derive, lastAtOrBefore } from './derive.js';
import type { Namer } from './entity-key.js';
import { canonicalFields, canonicalJson, hashOf, joinFields } from './fingerprint.js';
import type { Lexer } from './lexemes.js';
import type { Tables } from './schema.js';
import { index } from './search.js';

/** A reading to be kept, and what is known of its page. */
export interface ToKeep {
  readonly reading: Reading;
  /** SHA-256 of the page's bytes (`hashOf`), so that a page which a newer engine cuts differently is not taken for a changed one. */
  readonly page?: string;
  /** When it came in, ISO 8601; kept as it is. The record reads no clock. */
  readonly at?: string;
}

/**
 * What became of it. `unchanged`: text, engine and conclusions were kept already. `revised`: the page says something else now. `re-read`: the
 * same text, but another engine or another day of publication came to other conclusions.
 */
export interface Kept {
  readonly article: string;
  readonly revision: number;
  readonly outcome: 'added' | 'unchanged' | 'revised' | 're-read';
}

/** What cuts texts into words and tells who is who. */
export interface Tools {
  readonly lexer: Lexer;
  readonly namer: Namer;
}

/** Rows a statement inserts at most: SQLite takes 32,766 parameters. */
const CHUNK = 100;

/** Keeps readings in one transaction: when the promise resolves all of them are on the disk, when it rejects none is. */
export async function keep(db: Kysely<Tables>, tools: Tools, batch: readonly ToKeep[]): Promise<readonly Kept[]> {
  const ready = batch.map(prepare);
  return db.transaction().execute(async (transaction) => {
    const kept: Kept[] = [];
    for (const one of ready) kept.push(await keepOne(transaction, tools, one));
    return kept;
  });
}

interface Ready extends ToKeep {
  readonly id: string;
  readonly text: string;
  readonly conclusions: string;
  readonly json: string;
  readonly hash: string;
}

/** What needs no record, done before the lock is taken. */
function prepare(one: ToKeep): Ready {
  const { reading } = one;
  const fields = canonicalFields(reading);
  const { dropped: _dropped, notes: _notes, published, modified: _modified, pictures: _pictures, text: _text, ...article } = reading.article;
  const text = hashOf(JSON.stringify(reading.article.text));
  const told = canonicalJson({ ...article, text, published: { ...published, evidence: [] } });
  const json = joinFields(fields);
  return { ...one, id: articleId(reading), text, conclusions: hashOf(joinFields(new Map(fields).set('article', told))), json, hash: hashOf(json) };
}

async function keepOne(db: Transaction<Tables>, tools: Tools, one: Ready): Promise<Kept> {
  const { id, reading, at = '' } = one;
  const known = await db.selectFrom('articles').select(['revision', 'take', 'engine']).where('id', '=', id).executeTakeFirst();
  const revisions = known ? await db.selectFrom('revisions').selectAll().where('article', '=', id).orderBy('revision').execute() : [];
  const same = revisions.find((r) => r.text_hash === one.text) ?? (one.page ? revisions.find((r) => r.page_hash === one.page) : undefined);
  const revision = same?.revision ?? revisions.length + 1;
  const takes = same
    ? await db.selectFrom('readings').select(['take', 'engine', 'conclusions']).where('article', '=', id).where('revision', '=', revision).orderBy('take').execute()
    : [];
  if (takes.some((t) => t.engine === reading.engine && t.conclusions === one.conclusions)) return { article: id, revision, outcome: 'unchanged' };
  const take = takes.length + 1;
  // An older text, or an older engine's reading, is kept and does not become what is shown.
  const current = !known || revision > known.revision || (revision === known.revision && compareVersions(reading.engine, known.engine) >= 0);
  const derived = current ? derive(id, reading, tools.namer) : null;
  if (derived) await putArticle(db, derived, { revision, take, at }, known !== undefined);
  if (!same)
    await db
      .insertInto('revisions')
      .values({ article: id, revision, text_hash: one.text, page_hash: one.page ?? '', at })
      .execute();
  await db.insertInto('readings').values({ article: id, revision, take, engine: reading.engine, conclusions: one.conclusions, hash: one.hash, reading: one.json, at }).execute();
  if (derived) await putRows(db, derived, lexemesBySentence(reading, tools.lexer), known !== undefined);
  return { article: id, revision, outcome: !known ? 'added' : same ? 're-read' : 'revised' };
}

/** Writes what is current of an article. */
export async function putArticle(db: Transaction<Tables>, { article }: Derived, now: { revision: number; take: number; at: string }, known: boolean): Promise<void> {
  if (!known)
    await db
      .insertInto('articles')
      .values({ ...article, ...now })
      .execute();
  else
    await db
      .updateTable('articles')
      .set({ ...article, revision: now.revision, take: now.take })
      .where('id', '=', article.id)
      .execute();
}

const tables = ['texts', 'entities', 'names', 'statements', 'parties', 'figures', 'times', 'events'] as const;

/** Replaces all rows that are made from an article's current reading. */
export async function putRows(db: Transaction<Tables>, derived: Derived, sentences: readonly (readonly string[])[], known: boolean): Promise<void> {
  const { id } = derived.article;
  if (known) for (const table of tables) await db.deleteFrom(table).where('article', '=', id).execute();
  for (const table of tables) {
    const rows: readonly object[] = table === 'texts' ? [derived.texts] : derived[table];
    for (let from = 0; from < rows.length; from += CHUNK) {
      await db
        .insertInto(table)
        .values(rows.slice(from, from + CHUNK) as never)
        .execute();
    }
  }
  await index(db, id, sentences, known);
}

/** The lexemes of each sentence of a reading. */
export function lexemesBySentence(reading: Reading, lexer: Lexer): readonly (readonly string[])[] {
  const { sentences } = reading;
  const words: string[][] = sentences.map(() => []);
  for (const { start, lexeme } of lexer(reading.article.text)) words[lastAtOrBefore(sentences, start)]?.push(lexeme);
  return words;
}

/** Orders engine versions: numbers by value, a pre-release before its release. */
function compareVersions(a: string, b: string): number {
  const parts = (v: string): readonly number[] => (v.split('-')[0] ?? '').split('.').map(Number);
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] || 0) - (right[i] || 0);
    if (difference !== 0) return difference;
  }
  return Number(b.includes('-')) - Number(a.includes('-'));
}
