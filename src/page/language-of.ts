import { BibritiError } from '../errors.js';
import { requireLanguage } from '../language/detect.js';
import type { Language } from '../language/language.js';
import type { Article } from './article.js';

/**
 * The pack that reads an article. Throws `BibritiError`: `not-a-page` where the page holds no text to read, with what is known of why, and
 * `unknown-language` where no pack reads it.
 */
export function languageOf<L extends Language>(article: Article, languages: readonly L[]): L {
  if (article.text.trim() === '') {
    const why = article.notes.map((n) => n.code).join(', ');
    throw new BibritiError('not-a-page', `there is no article on this page${why ? ` (${why})` : ''}; ${article.dropped.length} pieces were left out, and nothing remains to read`);
  }
  return languages.find((l) => l.code === article.language) ?? requireLanguage(article.text, languages);
}
