import type { QuestionKind } from '../language/questions.js';
import type { Act, Bound, ChannelKind, Stance, StatementId } from '../reading/reading.js';
import type { Span } from '../text/span.js';

/** What a question was understood to ask, each part with the words of the question it rests on. */
export interface Question {
  readonly text: string;
  /** The code of the pack that read it. */
  readonly language: string;
  readonly kind: QuestionKind;
  /** The named rule that told the kind. */
  readonly by: string;
  /** Whose word is asked for: the words that name the speaker, `null` where the question names none. */
  readonly speaker: Span | null;
  /** To whom it was said. */
  readonly to: Span | null;
  /** What a value is asked of: the counted thing after “how many”. */
  readonly of: Span | null;
  /** The words that carry the topic. */
  readonly topics: readonly Span[];
}

/** Someone named in an answer, with the words of the article that name them there. */
export interface CitedName {
  /** The fullest name the article gives. */
  readonly name: string;
  /** Where the mention stands in the article's text. */
  readonly span: Span | null;
}

/** A statement beside an answer: the one that reports it, or the one that leaves it out. */
export interface CitedStatement {
  readonly id: StatementId;
  readonly who: CitedName | null;
  readonly stance: Stance;
  readonly channel: ChannelKind | null;
  /** The sentence it stands in, word for word. */
  readonly text: string;
  readonly span: Span;
}

/** One sentence of the record that answers, word for word, with its source. */
export interface Citation {
  /** The article's id in the record. */
  readonly article: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** The article's day, ISO, where it is known. */
  readonly published: string | null;
  /** The language of the article. */
  readonly language: string;
  /** The exact words of the article: `article.text.slice(span.start, span.end)`. */
  readonly text: string;
  readonly span: Span;
  /** The words that answer or match what was asked, in the article's text, in order and apart from one another. */
  readonly marks: readonly Span[];
  readonly statement: StatementId | null;
  readonly speaker: CitedName | null;
  readonly to: CitedName | null;
  readonly channel: ChannelKind | null;
  readonly stance: Stance | null;
  readonly act: Act | null;
  /** Who reports that it was said, outermost first. */
  readonly reporters: readonly CitedStatement[];
  /** Statements of the same article that leave this matter out, or deny it. */
  readonly against: readonly CitedStatement[];
  /** The value asked for, with the words it stands in, and whether a number is more than the least or less than the most; `null` for other values. */
  readonly value: { readonly value: string; readonly span: Span; readonly bound: Bound | null } | null;
  /** How well it answers, 0 to 1. */
  readonly score: number;
  /** What of the question this sentence, or its surroundings, does not hold. */
  readonly missing: readonly string[];
}

/** What the record answers. Nothing in it is generated: every text is a slice of an article. */
export interface Answer {
  readonly question: Question;
  /** Best first; empty where the record holds no answer. */
  readonly answers: readonly Citation[];
  /** What comes nearest where there is no answer; it is not one. */
  readonly nearest: readonly Citation[];
  /** The number (base units, `low-high` for a range), EDTF date or name asked for, from the first answer that gives one. */
  readonly value: string | null;
}
