import type { Junk } from '../language/junk.js';
import type { Article, ArticleNote, Byline, Dropped, Page, Paragraph, Picture } from './article.js';
import { type BodyDate, type DateCandidate, decideDating } from './dating.js';
import { givenDating } from './given.js';
import { findWeekdayDates } from './stamps.js';
import type { Unpack } from './tree.js';
import type { PageWords } from './words.js';

/** A paragraph before it has its place in the text. */
export interface DraftParagraph {
  readonly text: string;
  readonly kind: Paragraph['kind'];
}

/** All that a page gave, before it is an article. */
export interface Draft {
  readonly from: 'html' | 'plain';
  readonly title: string | null;
  readonly paragraphs: readonly DraftParagraph[];
  readonly bylines: readonly { readonly name: string; readonly rule: string }[];
  readonly dates: readonly DateCandidate[];
  readonly pictures: readonly Picture[];
  readonly dropped: readonly Dropped[];
  readonly notes: readonly ArticleNote[];
}

export interface ReadPageOptions {
  /** No later day can be that of publication, `YYYY-MM-DD`. */
  readonly reference?: string;
  /** Words of languages that have no pack: their months, by-lines and labels. The same array each time, so that it is merged once. */
  readonly words?: readonly Junk[];
  /** Leave `pictures` and `dropped` empty: naming all that surrounds an article takes as long as finding it. */
  readonly brief?: boolean;
  /** The largest page that is read, in bytes (or characters, of a string); 20 MB if left out. */
  readonly bytes?: number;
  /**
   * Given where `html` holds the bytes of UTF-8, one a character: makes characters of a piece of it. Of most pages a twentieth is text that is ever
   * looked at, and only that is decoded then.
   */
  readonly unpack?: Unpack;
}

/** Weekday dates past this many units of the text say little of its own day, and looking for them costs. */
const LOOKED_AT = 3000;
const DROPPED_TEXT = 300;
const DROPPED_COUNT = 200;

/** Puts a draft's pieces into one text and decides its dates. `language` is the code of the pack that will read it, or `und`. */
export function assemble(draft: Draft, page: Page, language: string, words: PageWords, options: ReadPageOptions): Article {
  const paragraphs: Paragraph[] = [];
  let text = draft.title ?? '';
  for (const { text: piece, kind } of draft.paragraphs) {
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + piece.length, kind });
    text += piece;
  }
  const head = text.slice(0, LOOKED_AT);
  const body: BodyDate[] = findWeekdayDates(head, words).map((d) => ({ ...d, quote: head.slice(d.start, d.end) }));
  const context = { fetched: page.fetched, reference: options.reference, body };
  const found = decideDating(draft.dates, context);
  const published = page.published ? givenDating(page.published, found) : found;
  const modified = decideDating(draft.dates, { ...context, body: [] }, 'modified');
  const printed = new Set(found.evidence.filter((e) => e.reason === 'printed-date').map((e) => e.quote));
  return {
    id: page.id ?? null,
    url: page.url ?? null,
    outlet: page.outlet ?? null,
    from: draft.from,
    language,
    text,
    title: draft.title === null ? null : { start: 0, end: draft.title.length },
    paragraphs,
    bylines: draft.bylines.map(({ name, rule }): Byline => {
      const at = text.indexOf(name);
      return { name, rule, span: at < 0 ? null : { start: at, end: at + name.length } };
    }),
    published,
    modified: { ...modified, evidence: modified.evidence.filter((e) => e.verdict !== 'rejected') },
    pictures: draft.pictures,
    dropped: draft.dropped.slice(0, DROPPED_COUNT).map((d) => ({
      text: d.text.length > DROPPED_TEXT ? `${d.text.slice(0, DROPPED_TEXT - 1)}…` : d.text,
      where: d.where,
      reason: d.reason === 'date-stamp' && printed.has(d.text) ? 'printed-date' : d.reason,
    })),
    notes: draft.notes,
  };
}
