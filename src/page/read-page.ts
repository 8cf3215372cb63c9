import { BibritiError } from '../errors.js';
import { detectLanguage } from '../language/detect.js';
import type { Junk } from '../language/junk.js';
import type { PageLanguage } from '../language/language.js';
import type { Article, Page } from './article.js';
import { assemble, type ReadPageOptions } from './assemble.js';
import { decodePage } from './charset.js';
import { withEntry } from './entry.js';
import { readHtml } from './html.js';
import { readPlain } from './plain.js';
import { mergeWords } from './words.js';

const MEGABYTE = 1_000_000;
/** What a page may cost, unless the caller says otherwise. */
export const limits: { readonly bytes: number; readonly nodes: number; readonly depth: number } = { bytes: 20 * MEGABYTE, nodes: 600_000, depth: 400 };

const lists = new WeakMap<readonly PageLanguage[], readonly Junk[]>();

/**
 * Turns a page into an article. Never throws on a bad page: a page without an article gives an article with notes. Input that is no page
 * at all throws `BibritiError`: `empty-input`, `not-text` (a PDF, a picture, other bytes), `too-large`. The same page and options give the
 * same article; time is linear in the page's length.
 */
export function readPage(page: Page, languages: readonly PageLanguage[], options: ReadPageOptions = {}): Article {
  const source = page.html ?? page.plain;
  if (source === undefined) throw new BibritiError('bad-argument', 'a page needs html or plain');
  const most = options.bytes ?? limits.bytes;
  if (source.length > most) throw new BibritiError('too-large', `the page has ${source.length} ${typeof source === 'string' ? 'characters' : 'bytes'}; at most ${most} are read`);
  const { text: given, notes } = decodePage(source, page.charset ?? null);
  const isHtml = page.html !== undefined && /<[a-z!?/]/iu.test(given.slice(0, 100_000));
  const unpack = options.unpack ?? null;
  const text = isHtml || unpack === null ? given : unpack(given);
  if (!/\S/u.test(text)) throw new BibritiError('empty-input', 'the page is empty');
  let known = lists.get(languages);
  if (!known) {
    known = [...languages.map((l) => l.junk), ...(options.words ?? [])];
    lists.set(languages, known);
  }
  const words = mergeWords(known);
  const found = isHtml
    ? readHtml(text, page.url ?? null, words, { ...limits, fragment: page.entry !== undefined, brief: options.brief === true, unpack })
    : { ...readPlain(text, words), lang: null };
  const draft = page.entry ? withEntry(found, page.entry) : found;
  const language = detectLanguage([draft.title ?? '', ...draft.paragraphs.slice(0, 8).map((p) => p.text.slice(0, 800))].join('\n').slice(0, 1600), languages);
  return assemble({ ...draft, notes: [...notes, ...draft.notes] }, page, language?.code ?? 'und', words, options);
}
