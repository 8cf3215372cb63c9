import { formatDay } from '../language/calendar.js';
import type { ArticleNote, Dropped } from './article.js';
import type { Draft, DraftParagraph } from './assemble.js';
import type { DateCandidate } from './dating.js';
import { dateOfName, isFileName } from './file-names.js';
import { bylineNames, lineReason, stampLines } from './lines.js';
import { type PageWords, wordsOf } from './words.js';

/** A line this long is a paragraph, not a headline or label. */
const PARAGRAPH = 160;
const HEADLINE_WORDS = 4;

interface Line {
  readonly text: string;
  readonly where: string;
}

/**
 * Reads a page that was copied as text: which line is the headline, which are paragraphs, and which belong to the page around them.
 * Looks at each line once.
 */
export function readPlain(source: string, words: PageWords): Draft {
  const lines: Line[] = [];
  source.split(/\r\n|[\n\r\u2028\u2029]/u).forEach((raw, i) => {
    const text = raw.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (text !== '') lines.push({ text, where: `line ${i + 1}` });
  });
  const dropped: Dropped[] = [];
  const dates: DateCandidate[] = [];
  const rest: Line[] = [];
  const bylines: { name: string; rule: string }[] = [];
  const first = lines.findIndex((l) => l.text.length >= PARAGRAPH);
  lines.forEach((line, i) => {
    const reason = line.text.length < PARAGRAPH ? readLine(line, i < first || first < 0 ? 'head' : 'below', words, dates, bylines, rest.length > 0) : null;
    if (reason) dropped.push({ ...line, reason });
    else rest.push(line);
  });

  const notes: ArticleNote[] = [];
  const before = rest.findIndex((l) => l.text.length >= PARAGRAPH);
  const heads = rest.slice(0, before < 0 ? 1 : before);
  const title = heads.find((l) => wordsOf(l.text).length >= HEADLINE_WORDS) ?? heads[0] ?? null;
  if (!title) notes.push({ code: 'no-title', detail: 'the text begins with a paragraph' });
  const seen = new Set<string>();
  const paragraphs: DraftParagraph[] = [];
  for (const line of rest) {
    if (line === title) continue;
    const key = wordsOf(line.text, 200).join(' ');
    if (title && heads.includes(line) && rest.indexOf(line) < rest.indexOf(title)) dropped.push({ ...line, reason: 'above-title' });
    else if (seen.has(key) || (title && line.text === title.text)) {
      dropped.push({ ...line, reason: 'repeat' });
      notes.push({ code: 'repeated', detail: line.where });
    } else {
      seen.add(key);
      paragraphs.push({ text: line.text, kind: 'body' });
    }
  }
  if (paragraphs.length === 0) notes.push({ code: 'no-body', detail: title ? 'nothing but a headline' : 'no line reads as an article' });
  return { from: 'plain', title: title?.text ?? null, paragraphs, bylines, dates, pictures: [], dropped, notes };
}

/** Why a short line is no part of the text, or `null`; what it says of days and authors goes into the lists. */
function readLine(line: Line, place: 'head' | 'below', words: PageWords, dates: DateCandidate[], bylines: { name: string; rule: string }[], titled: boolean): string | null {
  if (isFileName(line.text)) {
    const date = dateOfName(line.text);
    if (date) dates.push({ where: 'picture-name', quote: line.text, says: date.says, role: 'published', weight: 0.4, rule: 'picture-name', certain: false, dayOnly: true });
    return 'file-name-alt';
  }
  const stamps = stampLines(line.text, words).filter((l) => l.extra < 6);
  if (stamps.length > 0) {
    for (const { stamp, role, labelled } of stamps) {
      dates.push({
        where: place === 'head' && !labelled ? 'header' : 'visible-text',
        quote: line.text,
        says: formatDay(stamp),
        role,
        weight: labelled ? 0.85 : place === 'head' ? 0.55 : 0.35,
        rule: labelled ? 'labelled-stamp' : 'bare-stamp',
        certain: labelled,
        bare: !labelled,
        ...(stamp.swapped ? { swapped: stamp.swapped } : {}),
      });
    }
    return 'date-stamp';
  }
  const reason = lineReason(line.text, words);
  if (reason) return reason;
  if (place === 'head' && titled) {
    const names = bylineNames(line.text, words, false);
    for (const name of names) bylines.push({ name, rule: 'byline-line' });
    if (names.length > 0) return 'byline';
  }
  return null;
}
