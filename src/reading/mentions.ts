import type { Analysis } from './analysis.js';
import type { Mention, Trace } from './reading.js';

/** A mention before it is known whom it means. `type` is what its form tells of the kind of entity. */
export interface MentionDraft extends Omit<Mention, 'id' | 'entity'> {
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';
  /** Key of the pack's fact list entry it is, such as `country:RU`. */
  readonly fact: string | null;
}

/**
 * Every noun phrase that names, describes or points at someone who could speak, be spoken to, act or be acted on: whole, with title and
 * case ending. Mentions may lie inside one another (রাশিয়া in রাশিয়ার রাষ্ট্রপতি ভ্লাদিমির পুতিন). In the order of the text.
 */
export function findMentions(_analysis: Analysis, _trace?: Trace): readonly MentionDraft[] {
  return [];
}
