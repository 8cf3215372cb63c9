/**
 * One letter of a Bengali word as it is heard: a consonant, a vowel (long and short, sign and letter alike), or one of
 * `*` the unwritten vowel inside a word, `.` the unwritten vowel at its end, `্য` and `্ব` the subscripts that mostly lengthen what they
 * stand under, `অ্যা` the a of bat, `ক্ষ` and `জ্ঞ`, which are not their parts.
 */
export type Letter = string;

const CONSONANT = /[ক-হৎ]/u;
const NUKTA = '\u09bc';
const HASANTA = '\u09cd';
const SIGNS: Readonly<Record<string, Letter>> = {
  'া': 'আ',
  'ি': 'ই',
  'ী': 'ই',
  'ু': 'উ',
  'ূ': 'উ',
  'ৃ': 'ঋ',
  'ে': 'এ',
  'ৈ': 'ঐ',
  'ো': 'ও',
  'ৌ': 'ঔ',
  ঈ: 'ই',
  ঊ: 'উ',
};
const DROPPED = /[\u09bc\u09d7ঽ]/u;

/** Cuts one word into the letters that are heard, in one pass. Characters that are not Bengali stay as they are. */
export function lettersOf(word: string): readonly Letter[] {
  const chars = [...word.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')];
  const letters: Letter[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    if (char === 'অ' || char === 'এ' || char === 'আ') {
      const ya = chars[i + 1] === HASANTA && chars[i + 2] === 'য';
      if (ya) {
        i += chars[i + 3] === 'া' ? 3 : 2;
        letters.push('অ্যা');
      } else letters.push(char);
      continue;
    }
    if (!CONSONANT.test(char)) {
      const sign = SIGNS[char];
      if (sign !== undefined) letters.push(sign);
      else if (char !== HASANTA && !DROPPED.test(char)) letters.push(char);
      continue;
    }
    let consonant = char;
    if (chars[i + 1] === NUKTA) {
      consonant += NUKTA;
      i++;
    }
    if (consonant === 'ক' && chars[i + 1] === HASANTA && chars[i + 2] === 'ষ') {
      consonant = 'ক্ষ';
      i += 2;
    } else if (consonant === 'জ' && chars[i + 1] === HASANTA && chars[i + 2] === 'ঞ') {
      consonant = 'জ্ঞ';
      i += 2;
    }
    letters.push(consonant);
    if (consonant === 'ৎ') continue;
    let bare = false;
    // Subscripts: ya and va are letters of their own, everything else is a plain consonant that follows without a vowel.
    while (chars[i + 1] === HASANTA) {
      const under = chars[i + 2] ?? '';
      if (under === 'য' && chars[i + 3] !== NUKTA) {
        i += 2;
        if (chars[i + 1] === 'া') {
          letters.push('অ্যা');
          i++;
          bare = true;
          break;
        }
        letters.push('্য');
      } else if (under === 'ব' && consonant !== 'র' && consonant !== 'ম') {
        letters.push('্ব');
        i += 2;
      } else {
        i++;
        bare = true;
        break;
      }
    }
    if (bare) continue;
    const next = chars[i + 1];
    if (next !== undefined && SIGNS[next] !== undefined && !/[ঈঊ]/u.test(next)) {
      letters.push(SIGNS[next] ?? '');
      i++;
    } else letters.push(next === undefined ? '.' : '*');
  }
  return letters;
}

/** Whether the letter is heard as a vowel, the unwritten ones too. */
export function isVowel(letter: Letter): boolean {
  return /^[অ-ঔ*.]/u.test(letter);
}
