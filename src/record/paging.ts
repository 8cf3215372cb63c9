import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { BibritiError } from '../errors.js';
import type { Page } from './views.js';

/** Where in a list ordered by day (newest first), article and number one is. */
export interface Position {
  readonly day: string;
  readonly article: string;
  readonly n: number;
}

/** Reads what `pageOf` gave as `next`. Throws `BibritiError` `bad-argument` on anything else. */
export function position(next: string): Position {
  const match = /^([0-9-]*)\.(\d+)\.(.*)$/su.exec(next);
  if (!match) throw new BibritiError('bad-argument', `no list goes on at “${next.slice(0, 60)}”; leave it out to begin at the beginning`);
  const [, day = '', n = '0', article = ''] = match;
  return { day, article, n: Number(n) };
}

/** One page of `rows`, of which there is one more than `limit` where the list goes on. */
export function pageOf<R, T>(rows: readonly R[], limit: number, make: (row: R) => T, where: (row: R) => Position): Page<T> {
  const here = rows.slice(0, limit);
  const last = here.at(-1);
  const at = rows.length > limit && last !== undefined ? where(last) : null;
  return { items: here.map(make), next: at && `${at.day}.${at.n}.${at.article}` };
}

/** The condition that a row of `statements` or `figures` comes after `position`: an earlier day, or the same and further on in article and text. */
export function beyond({ day, article, n }: Position): RawBuilder<SqlBool> {
  return sql<SqlBool>`(day < ${day} or (day = ${day} and (article > ${article} or (article = ${article} and n > ${n}))))`;
}
