import type { Kysely } from 'kysely';
import type { Reading } from '../reading/reading.js';
import { engineVersion } from '../version.js';
import { derive } from './derive.js';
import { lexemesBySentence, putArticle, putRows, type Tools } from './keep.js';
import type { Tables } from './schema.js';

/** Goes up when the rows made from a reading change while the engine's version does not. */
const ROWS = 3;
const version = `${engineVersion}/${ROWS}`;
const BATCH = 64;

/**
 * Makes all rows anew that are made from readings, where another version of the engine, its lists or its stems made them. Readings stay as they
 * are. Stopped halfway, it begins again the next time.
 */
export async function remake(db: Kysely<Tables>, { lexer, namer }: Tools, told?: (done: number, all: number) => void): Promise<void> {
  const made = await db.selectFrom('meta').select('value').where('key', '=', 'rows').executeTakeFirst();
  if (made?.value === version) return;
  const count = await db
    .selectFrom('articles')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  const all = Number(count?.n ?? 0);
  let done = 0;
  for (let after = ''; done < all; ) {
    const last = await db.transaction().execute(async (transaction) => {
      const some = await transaction
        .selectFrom('articles')
        .innerJoin('readings', (join) =>
          join.onRef('readings.article', '=', 'articles.id').onRef('readings.revision', '=', 'articles.revision').onRef('readings.take', '=', 'articles.take'),
        )
        .select(['articles.id', 'articles.revision', 'articles.take', 'articles.at', 'readings.reading'])
        .where('articles.id', '>', after)
        .orderBy('articles.id')
        .limit(BATCH)
        .execute();
      for (const { id, revision, take, at, reading: json } of some) {
        const reading = JSON.parse(json) as Reading;
        const derived = derive(id, reading, namer);
        await putArticle(transaction, derived, { revision, take, at }, true);
        await putRows(transaction, derived, lexemesBySentence(reading, lexer), true);
      }
      done += some.length;
      return some.at(-1)?.id;
    });
    if (last === undefined) break;
    after = last;
    told?.(done, all);
  }
  await db
    .insertInto('meta')
    .values({ key: 'rows', value: version })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: version }))
    .execute();
}
