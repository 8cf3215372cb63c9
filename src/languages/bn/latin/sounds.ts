import type { NameWord } from '../../../language/romanise.js';
import { fold } from '../../../text/fold.js';
import { isVowel, lettersOf } from './letters.js';
import { letterNames, light, translated } from './parts.js';

const GLIDE = 'য\u09bc';

/** Two letters that are one sound in names: ওয় is w, ক্স x, ইউ u or you, আই the i of Mike. */
const PAIRS: Readonly<Record<string, string>> = {
  [`ও${GLIDE}`]: `ও${GLIDE}`,
  [`ই${GLIDE}`]: `ই${GLIDE}`,
  [`উ${GLIDE}`]: `উ${GLIDE}`,
  ইউ: 'ইউ',
  আই: 'আই',
  এই: 'এই',
  আউ: 'আউ',
  কস: 'ক্স',
  টস: 'ৎস',
  তস: 'ৎস',
  ৎস: 'ৎস',
};

/** The sounds of one word: its letters with the pairs above made one, a doubled consonant once, and a vowel at the end marked `.` (it is
 * spelled otherwise there: -y, -ow, -er). */
export function soundsOf(word: string): readonly string[] {
  const letters = lettersOf(word);
  const sounds: string[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const next = letters[i + 1];
    const pair = next === undefined ? undefined : PAIRS[letter + next];
    // In আইয় and এইয় the ই belongs to the glide after it.
    if (pair !== undefined && !(next === 'ই' && letters[i + 2] === GLIDE)) {
      sounds.push(pair);
      i++;
    } else if (next === undefined && i > 0 && /^[আইউএও]/u.test(letter)) sounds.push(`${letter}.`);
    else if (letter !== letters[i - 1] || isVowel(letter)) sounds.push(letter);
  }
  return sounds;
}

/** The words of a Bengali name; Latin words in it are left out. Points, hyphens and brackets part words. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const plain = name.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  const words: NameWord[] = [];
  for (const written of plain.match(/[\p{Script=Bengali}\p{M}]+/gu) ?? []) {
    const text = fold(written);
    words.push({ text, sounds: soundsOf(written), initial: letterNames.get(text) ?? '', means: translated.get(text) ?? '', light: light.has(text) });
  }
  return words;
}
