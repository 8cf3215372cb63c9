import type { Article } from '../page/article.js';
import type { Time } from './reading.js';

/** Whether a time is a day after that of publication. A week, month or year may hold that day, and is not after it; unknown days are not either. */
export function isAfterPublication(time: Pick<Time, 'value'> | null, article: Pick<Article, 'published'>): boolean {
  const value = time?.value ?? null;
  const published = article.published.value;
  if (!value || !published || !/^\d{4}-\d{2}-\d{2}/u.test(value)) return false;
  return value.slice(0, 10) > published.slice(0, 10);
}
