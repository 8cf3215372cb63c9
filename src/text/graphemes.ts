import { charTest } from './char-test.js';
import type { Span } from './span.js';

const joins = charTest(/[\p{M}\u200c\u200d]/u);
const isVirama = charTest(/[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d]/u);
const isLetter = charTest(/\p{L}/u);

/**
 * Whether a reader could put the cursor at `at`: not inside a surrogate pair, not before a combining sign or joiner, and not between a
 * hasanta and the consonant it joins (ক্‌রে is one grapheme). A cheap test for the scripts we read; properties hold it to `Intl.Segmenter`.
 */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const next = text.charCodeAt(at);
  // Space, ASCII digits and marks stand on nothing before them: by far the most ends of spans.
  if (next < 0x41) return true;
  const before = text.charCodeAt(at - 1);
  if (next >= 0xdc00 && next <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return false;
  if (joins(next)) return false;
  return !(isVirama(before) && isLetter(next));
}

/** `span` widened to the nearest boundaries outside it. */
export function toBoundaries(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !isBoundary(text, start)) start--;
  while (end < text.length && !isBoundary(text, end)) end++;
  return { start, end };
}
