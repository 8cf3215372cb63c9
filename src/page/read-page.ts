import { BibritiError } from '../errors.js';
import { detectLanguage } from '../language/detect.js';
import type { Junk } from '../language/junk.js';
import type { Language } from '../language/language.js';
import type { Article, Page } from './article.js';
import { assemble, type ReadPageOptions } from './assemble.js';
import { readPlain } from './plain.js';
import { mergeWords } from './words.js';

const lists = new WeakMap<readonly Language[], readonly Junk[]>();

/**
 * Turns a page into an article. Never throws on a bad page: a page without an article gives an article with notes. Input that is no page
 * at all throws `BibritiError`: `empty-input`, `not-text` (a PDF, a picture, other bytes), `too-large`.
 */
export function readPage(page: Page, languages: readonly Language[], options: ReadPageOptions = {}): Article {
  const source = page.html ?? page.plain;
  if (source === undefined) throw new BibritiError('bad-argument', 'a page needs html or plain');
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  if (text.trim() === '') throw new BibritiError('empty-input', 'the page is empty');
  let words = lists.get(languages);
  if (!words) {
    words = languages.map((l) => l.junk);
    lists.set(languages, words);
  }
  const merged = mergeWords(words);
  const draft = readPlain(text, merged);
  const language = detectLanguage([draft.title ?? '', ...draft.paragraphs.map((p) => p.text)].join('\n').slice(0, 8000), languages);
  return assemble(draft, page, language?.code ?? 'und', merged, options);
}
