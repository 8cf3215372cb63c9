import type { Bound } from '../language/numbers.js';
import type { Act, ChannelKind, Stance } from '../language/statements.js';
import type { Article } from '../page/article.js';
import type { Span } from '../text/span.js';

export type MentionId = `m${number}`;
export type EntityId = `e${number}`;
export type StatementId = `s${number}`;
export type FigureId = `f${number}`;
export type TimeId = `t${number}`;
export type EventId = `v${number}`;

/** What one article says, each value with the characters of `article.text` it rests on. */
export interface Reading {
  /** The version of the engine and pack that made it: the same page and engine give the same bytes. */
  readonly engine: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly events: readonly Event[];
}

/** A sentence and whose word it is. */
export interface Sentence extends Span {
  /** Index in `article.paragraphs`; -1 in the title. */
  readonly paragraph: number;
  readonly voice: Voice;
}

/** Whose word a sentence is: a named source's, an unnamed one's, or the article's own. */
export interface Voice {
  readonly kind: 'named' | 'unnamed' | 'article';
  readonly who: EntityId | null;
  readonly statements: readonly StatementId[];
}

/** A span that names, describes or points at someone or something. */
export interface Mention extends Span {
  readonly id: MentionId;
  readonly entity: EntityId | null;
  /** A proper name (with its title or not), a role used as a name, a pronoun, an unnamed description, or a document that speaks. */
  readonly kind: 'name' | 'role' | 'pronoun' | 'description' | 'document';
  /** The name inside the mention without title and case ending, where it has one. */
  readonly name: Span | null;
  readonly by: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';
  /** It has a proper name; otherwise `name` is its description. */
  readonly named: boolean;
  /** The fullest name the article gives, without case ending. */
  readonly name: string;
  /** Other forms the article or the pack's lists give, in any script, without case ending. */
  readonly names: readonly string[];
  /** The name in Latin script: *certain* from a list or the article, otherwise transliterated. `null` where neither serves. */
  readonly latin: { readonly name: string; readonly certain: boolean } | null;
  readonly roles: readonly Span[];
  readonly mentions: readonly MentionId[];
  /** Of joint speakers (কিম এবং পুতিন), each. */
  readonly members: readonly EntityId[];
  /** The one it speaks for: the Kremlin for Russia, Pyongyang for North Korea. */
  readonly speaksFor: EntityId | null;
  /** The key of the fact list's entry it matched, such as `country:RU`. */
  readonly fact: string | null;
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';
export type { Act, ChannelKind, Stance };

/** One act of communication that the text gives to a source. */
export interface Statement {
  readonly id: StatementId;
  /** What was said, without cue, speaker and outer quotation marks; one span per sentence or uninterrupted stretch. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly who: EntityId | null;
  readonly to: Span | null;
  readonly toWho: EntityId | null;
  readonly channel: { readonly kind: ChannelKind; readonly span: Span } | null;
  /** When it was said, where the text tells. */
  readonly said: TimeId | null;
  readonly kind: StatementKind;
  readonly act: Act;
  readonly stance: Stance;
  /** The statement whose content holds this one. */
  readonly within: StatementId | null;
  /** The text itself says who and what (*certain*), or a rule concluded it (carried-on speech, a pronoun far from its name). */
  readonly certain: boolean;
  readonly by: string;
}

export type { Bound };

/** A number that counts or measures something, with the one who vouches for it. */
export interface Figure extends Span {
  readonly id: FigureId;
  readonly number: Span;
  /** In base units, lakh and crore multiplied out; `[low, high]` for a range. */
  readonly value: number | readonly [number, number];
  readonly bound: Bound;
  /** `person`, `percent`, `km`, `usd`, … or `thing`. */
  readonly unit: string;
  /** What is counted. */
  readonly counts: Span | null;
  /** Who vouches for it; `null` where the article itself says so. */
  readonly who: EntityId | null;
  readonly statement: StatementId | null;
  readonly by: string;
}

/** An expression that names a stretch of the calendar. */
export interface Time extends Span {
  readonly id: TimeId;
  /** EDTF (ISO 8601-2); `null` where it could not be told. */
  readonly value: string | null;
  /** Which parts the words themselves give; the others are implied by what it was resolved against. */
  readonly says: readonly TimePart[];
  /** What it was resolved against, an ISO day, and whence: the publication, or another expression. */
  readonly against: { readonly value: string; readonly from: 'published' | TimeId } | null;
  readonly by: string;
}

export type TimePart = 'year' | 'month' | 'day' | 'weekday' | 'week' | 'hour' | 'minute' | 'part-of-day' | 'season' | 'decade' | 'century';

/** Something that happened, is planned, claimed or denied: who did what to whom, when, where. */
export interface Event extends Span {
  readonly id: EventId;
  /** The words that name it. */
  readonly predicate: Span;
  /** PLOVER's event type, such as `CONSULT`, `ASSAULT`, `AID`. */
  readonly category: string;
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly time: TimeId | null;
  readonly place: EntityId | null;
  readonly status: 'asserted' | 'claimed' | 'planned' | 'denied';
  /** The statement that claims or denies it. */
  readonly statement: StatementId | null;
  readonly by: string;
}

/** One step of how a reading was reached, for `read --explain`: which rule fired where, which lost, and to what. */
export interface TraceStep extends Span {
  readonly stage: 'times' | 'figures' | 'mentions' | 'statements' | 'entities' | 'events' | 'voices';
  readonly rule: string;
  readonly verdict: 'fired' | 'lost' | 'rejected';
  /** For a loser or a rejection: the rule that won or the named reason. */
  readonly reason: string | null;
}

/** Receives trace steps as they happen. Absent in ordinary reading, so that tracing costs nothing there. */
export type Trace = (step: TraceStep) => void;
