import type { Stem, Writing } from '../../language/language.js';
import { foldedSet } from '../../text/fold.js';

/** The ways an English word form can be cut: possessive and plural. The apostrophe is a token of its own, so `'s` never stands in a word. */
function stems(word: string): readonly Stem[] {
  const found: Stem[] = [];
  if (word.length > 3 && word.endsWith('ies')) found.push({ stem: `${word.slice(0, -3)}y`, ending: 'ies', role: 'plural' });
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) found.push({ stem: word.slice(0, -1), ending: 's', role: 'plural' });
  found.push({ stem: word, ending: '', role: 'bare' });
  return found;
}

/** How English is written. */
export const writing: Writing = {
  script: /\p{Script=Latin}/u,
  terminators: new Set(['?', '!']),
  abbreviations: foldedSet([
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'gen',
    'col',
    'lt',
    'sgt',
    'capt',
    'maj',
    'rep',
    'sen',
    'gov',
    'pres',
    'hon',
    'rev',
    'st',
    'jr',
    'sr',
    'inc',
    'corp',
    'co',
    'ltd',
    'no',
    'vs',
    'etc',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'mt',
    'ft',
    'approx',
    'adm',
    'cmdr',
    'supt',
    'det',
    'insp',
  ]),
  stems,
};
