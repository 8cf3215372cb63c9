import type { PageLanguage } from '../language/language.js';
import { junk as bnJunk } from './bn/junk.js';
import { writing as bnWriting } from './bn/writing.js';
import { junk as enJunk } from './en/junk.js';
import { writing as enWriting } from './en/writing.js';

/**
 * What reading a page needs of the packs, in the order of `languages`. Who only reads pages loads this list: the packs whole are many times
 * its size, and a command that reads one page would wait for them. A test holds the two lists to each other.
 */
export const pageLanguages: readonly PageLanguage[] = [
  { code: 'bn', writing: bnWriting, junk: bnJunk },
  { code: 'en', writing: enWriting, junk: enJunk },
];

export { others } from './other/junk.js';
