import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import type { MentionDraft } from './mentions.js';
import type { Entity, EntityId, Mention, Trace } from './reading.js';
import type { StatementDraft } from './statements.js';

/** Who is who in one article. */
export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Whom the noun phrase at `span` means; `null` where it can't be told. */
  readonly who: (span: Span) => EntityId | null;
}

/**
 * Groups mentions into entities: a full name with its later parts, roles with their holder, pronouns with whom they point at. Speakers and
 * addressees of `statements` that are not among `mentions` become mentions of their own (an unnamed source is an entity, named by its description).
 */
export function resolveEntities(_analysis: Analysis, _mentions: readonly MentionDraft[], _statements: readonly StatementDraft[], _trace?: Trace): Resolution {
  return { mentions: [], entities: [], who: () => null };
}
