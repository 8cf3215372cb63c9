import { fold } from '../../text/fold.js';
import { writing } from './writing.js';

/** Spellings that writers mix: long and short ই and উ, ণ and ন, ষ and শ, chandrabindu, ভেঙ্গে and ভেঙে. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ী/gu, 'ি'],
  [/ঈ/gu, 'ই'],
  [/ূ/gu, 'ু'],
  [/ঊ/gu, 'উ'],
  [/ণ/gu, 'ন'],
  [/ষ/gu, 'শ'],
  [/ঁ/gu, ''],
  [/ঙ্গ/gu, 'ঙ'],
];

/** `word` in the spelling that roots are compared in. */
export function spell(word: string): string {
  let out = word;
  for (const [from, to] of SPELLINGS) out = out.replace(from, to);
  return out;
}

/** What finite and non-finite verb forms add to their root, longest first. */
const VERB_ENDINGS: readonly string[] = foldWords(`
  িয়েছিলেন িয়েছিল িয়েছেন িয়েছে িয়েই িয়ে াচ্ছেন াচ্ছে াচ্ছিল চ্ছিলেন চ্ছিল চ্ছেন চ্ছে েছিলেন েছিল েছেন েছে েছি ছিলেন ছিল ছেন ছে ছি
  ালেন ালো াল াবেন াবে াতেন াতে ানোয় ানোর ানোকে ানো াননি ায়নি েননি েনি লেন লাম লো ল বেন বে বো বার তেন তে তো ত েন ায় ান ার া ে ি ো ন
`);

/** প্রাথমিকভাবে, পরিবারসহ, শান্তিমূলক: what makes an adverb or adjective of a noun. */
const ADVERB_ENDINGS: readonly string[] = foldWords('ভাবে সহ মূলক ব্যাপী জুড়ে কারী কারীর কারীরা কারীদের কৃত গত বিরোধী');

/** What a compound is: কৃষিমন্ত্রী is a minister, সেনাবাহিনী a force. */
const HEADS: readonly string[] = foldWords('মন্ত্রী বাহিনী প্রধান নেতা কর্মী সভা চুক্তি দপ্তর কমিটি').map(spell);

function foldWords(source: string): string[] {
  return source
    .trim()
    .split(/\s+/u)
    .map(fold)
    .sort((a, b) => b.length - a.length);
}

/** Enough for a record's whole vocabulary; past it the cache starts over. */
const CACHED = 60_000;

function remembered(make: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    if (cache.size >= CACHED) cache.clear();
    const made = make(word);
    cache.set(word, made);
    return made;
  };
}

/** The stems that a word is looked up by, the likeliest first. */
export const roots: (word: string) => readonly string[] = remembered((word) => {
  const found = new Set<string>();
  for (const { stem } of writing.stems(word)) found.add(spell(stem));
  for (const stem of [...found]) {
    for (const ending of ADVERB_ENDINGS) if (stem.endsWith(ending) && stem.length - ending.length >= 3) found.add(stem.slice(0, -ending.length));
    for (const head of HEADS) if (stem.length > head.length + 1 && stem.endsWith(head)) found.add(head);
  }
  return [...found];
});

/** What may be the root of a verb form. */
export const verbRoots: (word: string) => readonly string[] = remembered((word) => {
  const found = new Set<string>();
  for (const { stem } of writing.stems(word)) {
    for (const ending of VERB_ENDINGS) {
      const root = stem.slice(0, -ending.length);
      // One letter cut from a short word leaves anything: কিমি is no form of a verb.
      if (root.length < (ending.length === 1 ? 3 : 2) || !stem.endsWith(ending) || root.endsWith('্')) continue;
      found.add(spell(root));
    }
  }
  return [...found];
});

/** Letters by the sound that is compared: `letters:sound`, sounds as in the other packs. */
function letters(source: string): ReadonlyMap<string, string> {
  return new Map(
    source.split(' ').flatMap((group) => {
      const [from = '', to = ''] = group.split(':');
      return [...from].map((letter) => [letter, to] as const);
    }),
  );
}
const CONSONANTS = letters('কখ:k গঘ:g ঙংঞণন:n চছ:c জঝ:j টঠতথৎ:t ডঢদধ:d প:p ফ:f বভ:b ম:m র:r ল:l শষস:s হ:h');
const VOWELS = letters('অআা:a ইঈিীএে:i ঐৈ:ui উঊুূওোঔৌ:u ঋৃ:ri');

/** Consonants alone where there are three or more, with their vowels where there are fewer: জিয়া and Zia, কিম and Kim. */
export function sound(raw: string): { readonly far: string; readonly near: string } | null {
  const chars = [...fold(raw)];
  let skeleton = '';
  let full = '';
  let joins = false;
  const add = (code: string, vowel: boolean): void => {
    // রাজ্জাক has one j to the ear, মোহাম্মদ two m with a vowel between.
    if (!vowel && !(joins && skeleton.at(-1) === code)) skeleton += code;
    if (full.at(-1) !== code) full += code;
  };
  chars.forEach((char, i) => {
    const joined = chars[i - 1] === '্';
    joins = joined;
    const dotted = chars[i + 1] === '়';
    if (char === 'য' && dotted) return; // য় only carries its vowel sign
    if (char === 'য') {
      if (!joined) add('j', false);
    } else if ((char === 'ড' || char === 'ঢ') && dotted) add('r', false);
    else if (char === 'ব' && joined && i > 1 && chars[i - 2] !== 'ম') return;
    else if (char === 'হ' && i > 0) return;
    else {
      const consonant = CONSONANTS.get(char);
      if (consonant) add(consonant, false);
      else {
        const vowel = VOWELS.get(char);
        if (vowel) for (const v of vowel) add(v, v !== 'r');
      }
    }
  });
  if (full.length < 3) return null;
  return { far: skeleton.length >= 3 ? skeleton : `${full}.`, near: full };
}
