import type { ArticleNote, FeedEntry } from './article.js';
import type { Draft } from './assemble.js';
import type { DateCandidate } from './dating.js';

/** A feed's dates are made for machines by the newsroom's own system, like the page's own metadata. */
const WEIGHT = 0.95;

/** A draft of a feed entry's words, with what the feed says of it: its headline, its authors, its days. */
export function withEntry<T extends Draft>(draft: T, entry: FeedEntry): T {
  const title = entry.title ?? draft.title;
  const shown = draft.title !== null && draft.title !== title ? [{ text: draft.title, kind: 'heading' as const }] : [];
  const known = new Set(entry.authors);
  const notes: ArticleNote[] = draft.notes.filter((n) => n.code !== 'no-title' || title === null);
  if (entry.partial) notes.push({ code: 'truncated', detail: 'the feed gives only a summary; the page itself may say more' });
  return {
    ...draft,
    title,
    paragraphs: [...shown, ...draft.paragraphs],
    bylines: [...entry.authors.map((name) => ({ name, rule: 'feed-author' })), ...draft.bylines.filter((b) => !known.has(b.name))],
    dates: [...dateOf(entry.published, 'published'), ...dateOf(entry.modified, 'modified'), ...draft.dates],
    notes,
  };
}

function dateOf(says: string | null, role: DateCandidate['role']): DateCandidate[] {
  return says === null ? [] : [{ where: 'feed', quote: says, says, role, weight: WEIGHT, rule: `feed-${role}`, certain: true }];
}
