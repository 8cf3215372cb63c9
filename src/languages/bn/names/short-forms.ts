import { fold, foldedSet } from '../../../text/fold.js';
import { letterNames } from '../latin/parts.js';

const BY_LENGTH = [...letterNames].sort(([a], [b]) => b.length - a.length);
/** Longer words are no short forms. */
const LONGEST = 24;

/** The Latin letters whose names make up a folded word (পিসিবি: pcb); '' where it is not made of them. */
export function lettersOf(word: string): string {
  if (word === '' || word.length > LONGEST) return '';
  for (const [name, letter] of BY_LENGTH) {
    if (!word.startsWith(name)) continue;
    const rest = word.slice(name.length);
    const letters = lettersOf(rest);
    if (rest === '' || letters !== '') return letter + letters;
  }
  return '';
}

/** The Latin letters that an English word may begin with where its first letter in Bengali is the key: ক of crisis and of Kashmir. */
const FIRST: ReadonlyMap<string, string> = new Map(
  Object.entries({
    অ: 'aou',
    আ: 'aiu',
    ই: 'ieuy',
    ঈ: 'ie',
    উ: 'uow',
    এ: 'aex',
    ঐ: 'io',
    ও: 'owv',
    ঔ: 'o',
    ক: 'ckq',
    খ: 'k',
    গ: 'g',
    ঘ: 'g',
    চ: 'c',
    ছ: 'c',
    জ: 'jgz',
    ঝ: 'j',
    ট: 't',
    ঠ: 't',
    ড: 'd',
    ঢ: 'd',
    ত: 't',
    থ: 't',
    দ: 'd',
    ধ: 'd',
    ন: 'nk',
    প: 'p',
    ফ: 'fp',
    ব: 'bv',
    ভ: 'v',
    ম: 'm',
    য: 'jyz',
    র: 'rw',
    ল: 'l',
    শ: 'sc',
    ষ: 's',
    স: 'scp',
    হ: 'hw',
  }).map(([letter, latin]) => [fold(letter), latin]),
);

/** Whether a folded word, written in Latin letters, may begin with `letter`. */
export const beginsWith = (word: string, letter: string): boolean => (FIRST.get(word.charAt(0)) ?? '').includes(letter);

/** Small words of a long name that its short form leaves out. */
export const leftOut: ReadonlySet<string> = foldedSet(['ফর', 'অব', 'অফ', 'অ্যান্ড', 'এন্ড', 'এ্যান্ড', 'দ্য', 'দি', 'ইন', 'অন', 'টু', 'ও', 'এবং']);

/** What may stand before a short form in the bracket after its name (সংক্ষেপে টিআইবি). */
export const inShort: ReadonlySet<string> = foldedSet(['সংক্ষেপে', 'বা']);
