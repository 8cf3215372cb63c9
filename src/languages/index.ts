import type { Language } from '../language/language.js';
import { bn } from './bn/index.js';
import { en } from './en/index.js';

/** The packs, in the order they are tried. Adding a language is one line here. */
export const languages: readonly Language[] = [bn, en];

/** Page words of languages that have no pack, for `readPage`'s `words`. */
export { others } from './other/junk.js';
