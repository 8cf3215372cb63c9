import { BibritiError } from '../errors.js';
import { detectLanguage } from '../language/detect.js';
import type { Language } from '../language/language.js';
import { languages } from '../languages/index.js';

/** The pack that reads `text`. Throws `BibritiError('unknown-language')` that names the packs there are. */
export function chooseLanguage(text: string): Language {
  const language = detectLanguage(text, languages);
  if (!language) throw new BibritiError('unknown-language', `no language pack reads this text; there are packs for ${languages.map((l) => l.name).join(' and ')}`);
  return language;
}
