import type { Kysely } from 'kysely';
import type { Reading } from '../reading/reading.js';
import { pageOf, position } from './paging.js';
import type { Tables } from './schema.js';
import { type ArticleLine, type KeptReading, lineColumns, lineOf, type Page, type Revision } from './views.js';

export interface ArticleQuery {
  /** Days of publication, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  /** Only articles in which this one (an `EntityKey`) is mentioned. */
  readonly about?: string | undefined;
  /** At most so many, 50 unless told. */
  readonly limit?: number | undefined;
  /** Where the page before ended. */
  readonly after?: string | undefined;
}

/** The reading of an article: the current one, or that of a revision (its newest take unless told). `null` where there is none. */
export async function readingOf(db: Kysely<Tables>, id: string, revision?: number, take?: number): Promise<KeptReading | null> {
  let query = db.selectFrom('readings').selectAll().where('article', '=', id);
  if (revision === undefined) {
    const current = await db.selectFrom('articles').select(['revision', 'take']).where('id', '=', id).executeTakeFirst();
    if (!current) return null;
    query = query.where('revision', '=', current.revision).where('take', '=', current.take);
  } else {
    query = query.where('revision', '=', revision);
    if (take !== undefined) query = query.where('take', '=', take);
  }
  const row = await query.orderBy('take', 'desc').limit(1).executeTakeFirst();
  return row ? kept(row) : null;
}

function kept(row: Tables['readings']): KeptReading {
  const { article, revision, take, engine, hash, at } = row;
  return { article, revision, take, engine, hash, at, reading: JSON.parse(row.reading) as Reading };
}

/** Articles, newest first, those without a day last. */
export async function articles(db: Kysely<Tables>, query: ArticleQuery): Promise<Page<ArticleLine>> {
  const { limit = 50 } = query;
  let select = db
    .selectFrom('articles')
    .select([...lineColumns, 'day'])
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(limit + 1);
  if (query.from !== undefined) select = select.where('day', '>=', query.from);
  if (query.to !== undefined) select = select.where('day', '<=', query.to).where('day', '!=', '');
  if (query.outlet !== undefined) select = select.where('outlet', '=', query.outlet);
  if (query.language !== undefined) select = select.where('language', '=', query.language);
  if (query.about !== undefined) select = select.where('id', 'in', db.selectFrom('entities').select('article').where('key', '=', query.about));
  const after = query.after === undefined ? null : position(query.after);
  if (after) select = select.where((e) => e.or([e('day', '<', after.day), e.and([e('day', '=', after.day), e('id', '>', after.article)])]));
  const rows = await select.execute();
  return pageOf(rows, limit, lineOf, (row) => ({ day: row.day, article: row.id, n: 0 }));
}

/** Every text an article has had, oldest first, and the readings of each. */
export async function revisions(db: Kysely<Tables>, id: string): Promise<readonly Revision[]> {
  const current = await db.selectFrom('articles').select('revision').where('id', '=', id).executeTakeFirst();
  const rows = await db.selectFrom('revisions').selectAll().where('article', '=', id).orderBy('revision').execute();
  const readings = await db.selectFrom('readings').select(['revision', 'take', 'engine', 'hash', 'at']).where('article', '=', id).orderBy('revision').orderBy('take').execute();
  return rows.map((row) => ({
    revision: row.revision,
    current: row.revision === current?.revision,
    hash: row.text_hash,
    at: row.at,
    readings: readings.filter((r) => r.revision === row.revision).map(({ take, engine, hash, at }) => ({ take, engine, hash, at })),
  }));
}

/** Every current reading, in the order of the articles' ids. Other work on the record may go on between two of them. */
export async function* allReadings(db: Kysely<Tables>): AsyncGenerator<KeptReading> {
  const some = 50;
  let after: string | null = null;
  for (;;) {
    let query = db
      .selectFrom('articles')
      .innerJoin('readings', (join) =>
        join.onRef('readings.article', '=', 'articles.id').onRef('readings.revision', '=', 'articles.revision').onRef('readings.take', '=', 'articles.take'),
      )
      .selectAll('readings')
      .orderBy('articles.id')
      .limit(some);
    if (after !== null) query = query.where('articles.id', '>', after);
    const rows: Tables['readings'][] = await query.execute();
    for (const row of rows) yield kept(row);
    const last = rows.at(-1);
    if (!last || rows.length < some) return;
    after = last.article;
  }
}
