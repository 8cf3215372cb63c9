/**
 * The words by which pages of a language surround an article: how they stamp a day, sign an author, and label what is no part of the
 * text. Phrases are compared folded and without punctuation, so `Read more:` and `READ MORE` are one.
 */
export interface Junk {
  /** Names of months, full and short, folded: 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Names of weekdays, full and short, folded: 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Labels of the day of publication: প্রকাশ, published. */
  readonly published: readonly string[];
  /** Labels of a later change: আপডেট, updated. */
  readonly updated: readonly string[];
  /** Labels of the first day of a text that was changed or printed again since, as sentences say it, too: originally published on. */
  readonly firstDays: readonly string[];
  /** Labels of days that a page shows and that are none of its article: joined, current time, আজ. */
  readonly otherDays: readonly string[];
  /** Words that open a by-line: by, লিখেছেন. */
  readonly authorLeads: readonly string[];
  /** Words that part two names of a by-line: and, ও. */
  readonly authorJoins: readonly string[];
  /** Words that show a by-line to be a desk or a role and not a person: প্রতিবেদক, desk. */
  readonly desks: readonly string[];
  /** Lines that are no part of an article. */
  readonly lines: readonly JunkLine[];
}

/** Phrases that mark a line as junk, and why. */
export interface JunkLine {
  readonly reason: JunkReason;
  /** `whole`: the line is nothing else; `start`: the line begins with it. */
  readonly at: 'whole' | 'start';
  readonly phrases: readonly string[];
}

/** The reasons for which a line with such words is left out. */
export const JUNK_REASONS = [
  'placeholder-alt',
  'share-bar',
  'related',
  'comment-form',
  'newsletter',
  'advertisement',
  'navigation',
  'copyright',
  'picture-credit',
  'paywall',
  'bot-wall',
  'error-page',
  'consent',
] as const;

/** Why a line with such words is left out. */
export type JunkReason = (typeof JUNK_REASONS)[number];
