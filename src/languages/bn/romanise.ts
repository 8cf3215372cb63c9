import type { Romanise, Spellings } from '../../language/romanise.js';
import { fold } from '../../text/fold.js';
import { isVowel, type Letter, lettersOf } from './latin/letters.js';
import { nameWordsOf } from './latin/sounds.js';
import { SPELLINGS } from './latin/spellings.js';
import { nameWords } from './latin/words.js';

const CONSONANTS: Readonly<Record<Letter, string>> = {
  ক: 'k',
  খ: 'kh',
  গ: 'g',
  ঘ: 'gh',
  ঙ: 'ng',
  চ: 'ch',
  ছ: 'chh',
  জ: 'j',
  ঝ: 'jh',
  ঞ: 'n',
  ট: 't',
  ঠ: 'th',
  ড: 'd',
  ঢ: 'dh',
  ণ: 'n',
  ত: 't',
  থ: 'th',
  দ: 'd',
  ধ: 'dh',
  ন: 'n',
  প: 'p',
  ফ: 'f',
  ব: 'b',
  ভ: 'v',
  ম: 'm',
  য: 'j',
  র: 'r',
  ল: 'l',
  শ: 'sh',
  ষ: 'sh',
  স: 's',
  হ: 'h',
  ৎ: 't',
  'ড\u09bc': 'r',
  'ঢ\u09bc': 'rh',
  'য\u09bc': 'y',
  ক্ষ: 'ksh',
  জ্ঞ: 'gy',
  'ং': 'ng',
  'ঃ': '',
  'ঁ': '',
  '্ব': 'w',
};

const VOWELS: Readonly<Record<Letter, string>> = { অ: 'a', আ: 'a', ই: 'i', উ: 'u', ঋ: 'ri', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou', অ্যা: 'a', '*': 'a', '.': 'a' };

/** Letters that only words of Indian origin are spelled with: there ভ is bh and the unwritten vowel an a. */
const INDIAN = /[ঘঝঠঢণধষৃঋঢ়ঞৈী]|ক্ষ|জ্ঞ|ট্ট|্ব|^শ্র|ভূ|ত্ত|দ্র$|^ভা[রসদগ]/u;
/** Letters that mark a word as coming from English or another European language: there the unwritten vowel is mostly an o. */
const EUROPEAN = /[টডফ]|অ্যা|্যা/u;

/**
 * Which unwritten vowels inside the word are silent: those after a vowel and before a consonant with a vowel of its own, found from the end
 * back, as one silenced vowel keeps the one before it: রহমান is Rah-man, আলমগীর Alam-gir.
 */
function silentVowels(letters: readonly Letter[]): ReadonlySet<number> {
  const silent = new Set<number>();
  for (let at = letters.length - 2; at > 1; at--) {
    if (letters[at] !== '*') continue;
    const onset = letters[at - 1];
    const previous = letters[at - 2];
    const consonant = letters[at + 1];
    const vowel = letters[at + 2];
    // The Slavic -sk takes no vowel before it: কুরস্ক Kursk.
    if (consonant === 'স' && vowel === 'ক' && letters[at + 3] === '.') silent.add(at);
    if (previous === undefined || consonant === undefined || vowel === undefined || !isVowel(previous) || isVowel(consonant) || !isVowel(vowel)) continue;
    if (consonant === 'ং' || consonant === 'ঁ' || vowel === '.' || silent.has(at + 2)) continue;
    // …নগঞ্জ: the second member of a place name keeps its first vowel and silences the one before.
    const member = consonant === 'গ' && letters[at + 3] === 'ঞ';
    if (vowel !== '*' || member || (previous !== '*' && onset !== 'য\u09bc')) silent.add(at);
  }
  return silent;
}

/** The unwritten vowel at the end is heard only after a heavy cluster of Indian words: ইন্দ্র Indra, ভট্টাচার্য Bhattacharya. */
function finalHeard(letters: readonly Letter[], indian: boolean): boolean {
  const last = letters[letters.length - 2];
  const before = letters[letters.length - 3];
  if (last === undefined || before === undefined) return last !== undefined;
  if (last === '্য' || last === '্ব') return true;
  if (isVowel(before) || before === 'ং' || before === 'ঁ') return false;
  if (before === 'ঞ') return false;
  return indian || (last === 'র' && /[তদপকগষস]/u.test(before)) || last === 'ণ' || before === 'শ';
}

function latinWord(word: string): string {
  const letters = lettersOf(word);
  const indian = INDIAN.test(word);
  const european = !indian && (EUROPEAN.test(word) || /[^া-ৌ]ভ$/u.test(word));
  const silent = silentVowels(letters);
  let out = '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const next = letters[i + 1];
    const previous = letters[i - 1];
    if (letter === '.') {
      if (finalHeard(letters, indian)) out += 'a';
    } else if (letter === '*') {
      if (!silent.has(i)) out += european ? 'o' : 'a';
    } else if (letter === 'ও' && next === 'য\u09bc' && previous !== undefined && isVowel(previous)) {
      out += 'w';
      i++;
    } else if (letter === 'ও' && next === 'য\u09bc' && previous === undefined) {
      out += 'w';
      i++;
    } else if (letter === 'ই' && next === 'উ' && i === 0) {
      out += 'yu';
      i++;
    } else if (letter === 'ই' && next === 'য\u09bc') {
      // ইয়াসিন Yasin, কোরিয়া Korea, সিরিয়া Syria
      out += i === 0 ? 'y' : 'i';
      i++;
    } else if (letter === 'য\u09bc' && previous !== undefined && isVowel(previous) && next !== undefined && /^[এই]/u.test(next)) {
      // মায়ের: the glide is not heard before e and i.
    } else if (letter === '্য') {
      if (next === '.' || next === '*' || next === 'ও') out += 'y';
    } else if (letter === '্ব') {
      if (i === 1) out += 'w';
      else if (previous !== undefined && out.length > 0 && next !== undefined) out += 'w';
    } else if (letter === 'ঁ') {
      // ম্যাক্রোঁ Macron, but চাঁদ Chand: the nasal vowel is n everywhere but before a nasal.
      if (next === undefined || !/^[মনঙঞণ]/u.test(next)) out += 'n';
    } else if (letter === 'ভ') out += indian ? 'bh' : 'v';
    else if (letter === 'ক' && next === 'স' && european && i > 0) {
      out += 'x';
      i++;
    } else if (letter === 'ঙ' && (next === 'গ' || next === 'ক' || next === 'খ')) out += 'n';
    else if (letter === 'ং' && (next === 'গ' || next === 'ঘ')) out += 'n';
    else if (letter === 'ঞ' && next !== undefined && /^[চছজঝ]/u.test(next)) out += 'n';
    else if (letter === 'জ' && european && (next === '.' || next === undefined)) out += 'j';
    else if (letter === 'চ' && next === 'ছ') out += 'c';
    else out += CONSONANTS[letter] ?? VOWELS[letter] ?? letter;
  }
  return out === '' ? '' : out.charAt(0).toUpperCase() + out.slice(1);
}

const WORD = /[\p{L}\p{M}\u200b-\u200d]+/gu;

const table: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .map((line) => {
      const cut = line.indexOf(': ');
      return [
        line.slice(0, cut).normalize('NFC'),
        new Map(
          line
            .slice(cut + 2)
            .split(', ')
            .map(entryOf),
        ),
      ] as const;
    }),
);

const spellings: Spellings = {
  latin: false,
  costs: new Map([...table].filter(([sound]) => sound !== '+')),
  extra: table.get('+') ?? new Map(),
  isVowel,
};

function entryOf(entry: string): readonly [string, number] {
  const [chunk = '', cost = '0'] = entry.split(' ');
  return [chunk === '-' ? '' : chunk, Number(cost)];
}

/** Names in Latin letters: whole words from the list of common name words, the others letter by letter. */
export const romanise: Romanise = {
  toLatin: (name) =>
    name
      .replace(WORD, (word) => nameWords.get(fold(word)) ?? latinWord(word))
      .replace(/\s+/gu, ' ')
      .trim(),
  words: nameWordsOf,
  spellings,
};
