import type { Span } from '../text/span.js';

/** What came in and from where. */
export interface Page {
  /** The caller's name for it; kept as the article's id. */
  readonly id?: string;
  readonly url?: string;
  readonly outlet?: string;
  /** The bytes or characters of an HTML page. */
  readonly html?: string | Uint8Array;
  /** The bytes or characters of a plain text (a page copied as text). */
  readonly plain?: string | Uint8Array;
  /** The charset the server named, if any. */
  readonly charset?: string;
  /** The day the page was fetched or printed, `YYYY-MM-DD`: what a header date that merely names today is compared with. */
  readonly fetched?: string;
  /** The day of publication, `YYYY-MM-DD`, where the caller knows it; it then beats all other evidence. */
  readonly published?: string;
  /** What the entry of a feed says of it, where it came in one. */
  readonly entry?: FeedEntry;
}

/** What a feed says of one of its entries. */
export interface FeedEntry {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day, or day with clock time and offset. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The feed gives a summary, not the article. */
  readonly partial: boolean;
}

/**
 * An article: what a page says, without what merely surrounds it. `text` holds the title, a blank line, and the paragraphs, each after
 * a blank line or line break; every span of an article and of its reading indexes `text`.
 */
export interface Article {
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** What it was made from: an HTML page, a plain text page, or a title and body that the caller had already. */
  readonly from: 'html' | 'plain' | 'given';
  /** The code of the pack that reads it, or `und` where no pack knows the language. */
  readonly language: string;
  readonly text: string;
  readonly title: Span | null;
  readonly paragraphs: readonly Paragraph[];
  readonly bylines: readonly Byline[];
  readonly published: Dating;
  readonly modified: Dating;
  readonly pictures: readonly Picture[];
  /** All that was left out, each piece with its reason. */
  readonly dropped: readonly Dropped[];
  /** What a reader should know of how whole this is. */
  readonly notes: readonly ArticleNote[];
}

export interface Paragraph extends Span {
  readonly kind: 'body' | 'heading' | 'list' | 'quote' | 'caption' | 'byline' | 'dateline' | 'junk' | 'repeat';
}

/** One author or desk, as the page names it. */
export interface Byline {
  readonly name: string;
  /** Where in `article.text` it stands, if it does. */
  readonly span: Span | null;
  readonly rule: string;
}

export interface Picture {
  readonly url: string | null;
  /** What stands below it; not in `text`. */
  readonly caption: string | null;
  readonly alt: string | null;
}

/** A piece of the page that is not in the article. */
export interface Dropped {
  readonly text: string;
  /** Where it stood: an element path for HTML (`header > time`), `line 12` for plain text. */
  readonly where: string;
  /** The named reason, such as `file-name-alt`, `printed-date`, `share-bar`, `related`, `comment-form`. */
  readonly reason: string;
}

export interface ArticleNote {
  readonly code: 'truncated' | 'repeated' | 'no-title' | 'no-body' | 'paywall' | 'list-page' | 'error-page' | 'bot-wall' | 'charset-guessed' | 'undecodable' | 'spliced' | 'frames';
  readonly detail: string;
}

/** A day and all that speaks for and against it. */
export interface Dating {
  /** `YYYY-MM-DD`, or with a clock time and offset where the page gives one; `null` where nothing tells. */
  readonly value: string | null;
  /** A field made for it says so (*certain*), or it follows from other evidence (*implied*). */
  readonly certain: boolean;
  /** The rule that decided. */
  readonly rule: string;
  readonly evidence: readonly DateEvidence[];
}

export interface DateEvidence {
  /** Where it was found: `given`, `json-ld`, `meta`, `time-element`, `url`, `visible-text`, `picture-name`, `header`, `body`, … */
  readonly where: string;
  /** The characters that say it, as they stand on the page. */
  readonly quote: string;
  /** The same in `article.text`, where they stand there. */
  readonly span: Span | null;
  /** What they say, in EDTF; `null` where they only exclude something. */
  readonly says: string | null;
  readonly verdict: 'won' | 'supports' | 'rejected' | 'unused';
  /** The named reason for the verdict, such as `printed-date`, `modified-date`, `weekday-agrees`, `later-than-events`. */
  readonly reason: string;
  /** How much it counts, 0 to 1. */
  readonly weight: number;
}

/** A dating that nothing spoke for. */
export const undated: Dating = { value: null, certain: false, rule: 'no-evidence', evidence: [] };
