import type { Token } from '../text/tokens.js';

/**
 * PLOVER's event types (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance 2023), but for those that no
 * pack has words for yet.
 */
export type EventCategory =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** How a noun phrase stands to an event word. `subject`: of the sentence that an event noun stands in, which takes part in a meeting and not in every event. */
export type Relation = 'actor' | 'subject' | 'with' | 'recipient' | 'place';

/** What the words around an event word tell: it is to come, it did not happen, or it is merely possible or wanted and so no event. */
export type Outlook = 'planned' | 'denied' | 'unreal';

/** One thing that happens, and the words that name it. */
export interface EventWords {
  /** The rule's name: `visit`, `air-strike`. */
  readonly name: string;
  readonly category: EventCategory;
  /** A noun names it (বৈঠক) or a verb (কথা বলেন); relations differ. */
  readonly form: 'noun' | 'verb';
  /**
   * Ways to say it, each one or more words that stand side by side. A word matches with any of the pack's case endings; with `*` at its end it matches whatever
   * begins so (a verb's root).
   */
  readonly words: readonly string[];
  /** It takes two sides (a meeting, a talk): one noun phrase alone does not make it. */
  readonly mutual?: boolean;
}

/** A run of tokens: `tokens[first]` to `tokens[last - 1]`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What a pack knows of events. */
export interface EventGrammar {
  readonly words: readonly EventWords[];
  /** How the noun phrase at `phrase` stands to the event word at `predicate`, by case ending, postposition or order; `null` if it has no part in it. */
  readonly relate: (tokens: readonly Token[], phrase: TokenRange, predicate: TokenRange, form: 'noun' | 'verb') => Relation | null;
  /** What the words around the event word tell of whether it has happened. */
  readonly outlook: (tokens: readonly Token[], predicate: TokenRange, clause: TokenRange) => Outlook | null;
  /** Whether token `i` is a mark that parts clauses; a comma of a list is not. */
  readonly parts: (tokens: readonly Token[], i: number) => boolean;
  /** Which of several bare noun phrases before an event verb is the doer: with the verb last in its clause the first, else the nearest. */
  readonly doer: 'first' | 'nearest';
}
