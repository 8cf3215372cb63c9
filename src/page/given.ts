import type { Article, Dating, Paragraph } from './article.js';
import { undated } from './article.js';

/** An article whose title and body the caller has already, as the gold and benchmark contracts hand them over. */
export interface GivenArticle {
  readonly id?: string;
  readonly title: string;
  readonly body: string;
  /** The day of publication, ISO, where it is known. */
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
}

/** The day a caller gave: certain, whatever else the page says. `others` keeps what was found besides. */
export function givenDating(day: string, others: Dating = undated): Dating {
  const given = { where: 'given', quote: day, span: null, says: day, verdict: 'won', reason: 'given-by-caller', weight: 1 } as const;
  return { value: day, certain: true, rule: 'given', evidence: [given, ...others.evidence.map((e) => (e.verdict === 'won' ? { ...e, verdict: 'unused' as const } : e))] };
}

const endsLine = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

/**
 * Makes an `Article` of a title and body without dropping a character: `text` is the title, a blank line, and the body as given.
 * Each line of the body is a paragraph. `language` is the code of the pack that will read it.
 */
export function givenArticle(given: GivenArticle, language: string): Article {
  // Joined and not added: the engines we know keep a sum as its two halves, which every look at a character goes through.
  const text = given.title === '' ? given.body : [given.title, given.body].join('\n\n');
  const paragraphs: Paragraph[] = [];
  for (let start = text.length - given.body.length; start < text.length; ) {
    let end = start;
    while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
    if (end > start && text.slice(start, end).trim() !== '') paragraphs.push({ start, end, kind: 'body' });
    start = end + 1;
  }
  return {
    id: given.id ?? null,
    url: given.url ?? null,
    outlet: given.outlet ?? null,
    from: 'given',
    language,
    text,
    title: given.title === '' ? null : { start: 0, end: given.title.length },
    paragraphs,
    bylines: [],
    published: given.published ? givenDating(given.published) : undated,
    modified: undated,
    pictures: [],
    dropped: [],
    notes: [],
  };
}
