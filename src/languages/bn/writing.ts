import type { Stem, Writing } from '../../language/language.js';
import { foldedSet } from '../../text/fold.js';
import { remember } from '../../text/memo.js';

/** Case and number endings of nouns and names, longest first. Sources: Chatterji 1939 § 320–340; the press forms counted in Bengali news. */
const ENDINGS: readonly (readonly [ending: string, role: string])[] = [
  ['গুলোকেও', 'objective'],
  ['গুলোতেও', 'locative'],
  ['গুলোরও', 'genitive'],
  ['গুলোতে', 'locative'],
  ['গুলোকে', 'objective'],
  ['গুলোর', 'genitive'],
  ['গুলোয়', 'locative'],
  ['গুলোও', 'plural'],
  ['গুলো', 'plural'],
  ['গুলিতেও', 'locative'],
  ['গুলিকেও', 'objective'],
  ['গুলিরও', 'genitive'],
  ['গুলিও', 'plural'],
  ['গুলিতে', 'locative'],
  ['গুলিকে', 'objective'],
  ['গুলির', 'genitive'],
  ['গুলি', 'plural'],
  ['দেরকেও', 'objective'],
  ['দেরকে', 'objective'],
  ['দেরও', 'genitive'],
  ['দের', 'genitive'],
  ['েরা', 'plural'],
  ['রাও', 'plural'],
  ['রা', 'plural'],
  ['টিতেও', 'locative'],
  ['টিকেও', 'objective'],
  ['টিতে', 'locative'],
  ['টিকে', 'objective'],
  ['টিরও', 'genitive'],
  ['টির', 'genitive'],
  ['টিও', 'definite'],
  ['টি', 'definite'],
  ['টাতে', 'locative'],
  ['টাকে', 'objective'],
  ['টার', 'genitive'],
  ['টায়', 'locative'],
  ['টা', 'definite'],
  ['সহ', 'with'],
  ['দেরই', 'genitive'],
  ['তেই', 'locative'],
  ['কেই', 'objective'],
  ['েরই', 'genitive'],
  ['রাই', 'plural'],
  ['কেও', 'objective'],
  ['কে', 'objective'],
  ['তেও', 'locative'],
  ['তে', 'locative'],
  ['য়েরও', 'genitive'],
  ['য়ের', 'genitive'],
  ['য়েও', 'locative'],
  ['য়ে', 'locative'],
  ['য়ও', 'locative'],
  ['য়', 'locative'],
  ['েরও', 'genitive'],
  ['ের', 'genitive'],
  ['েও', 'locative'],
  ['ে', 'locative'],
  ['রও', 'genitive'],
  ['র', 'genitive'],
  ['ও', 'emphatic'],
  ['ই', 'emphatic'],
].map(([ending, role]) => [(ending as string).normalize('NFC'), role as string] as const);

const A_END = /[আাো]$/u;
/** The h of these names is not heard: অলিউল্লাহর, of Oliullah. After a consonant with -র an unwritten vowel is heard: মিশ্রর, of Mishra. */
const HEARD_END = /(?:ল্লাহ|্র)$/u;
const VOWEL_END = /[অ-ঔা-ৌ]$/u;

/** Every way `word` (folded) can be stem + ending, longest ending first, itself last. */
function stems(word: string): readonly Stem[] {
  const found: Stem[] = [];
  for (const [ending, role] of ENDINGS) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (/[্]$/u.test(stem)) continue;
    // -র and -তে follow a vowel (কোরিয়ার, ঢাকাতে); after a consonant the genitive is -ের.
    if ((ending === 'র' || ending === 'রও') && !VOWEL_END.test(stem) && !HEARD_END.test(stem)) continue;
    // The locative -য় follows an a or o (ঢাকায়); -ীয় makes adjectives (দলীয়).
    if (ending.startsWith('য়'.normalize('NFC')) && ending.length <= 3 && role === 'locative' && !ending.includes('ে') && !A_END.test(stem)) continue;
    found.push({ stem, ending, role });
  }
  found.push({ stem: word, ending: '', role: 'bare' });
  return found;
}

/** How Bengali is written. */
export const writing: Writing = {
  script: /\p{Script=Bengali}/u,
  terminators: new Set(['।', '॥', '৷', '?', '!', '|']),
  abbreviations: foldedSet([
    'মো',
    'অব',
    'মোঃ',
    'মোছা',
    'মোসা',
    'ডা',
    'ড',
    'ডক্টর',
    'প্রফেসর',
    'লে',
    'মে',
    'ব্রি',
    'জে',
    'মি',
    'মিস',
    'মিসেস',
    'সেন্ট',
    'কি',
    'সে',
    'ইঞ্জি',
    'এড',
    'অ্যাড',
    'কে',
    'এম',
    'এ',
    'বি',
    'সি',
    'ডি',
    'এস',
    'টি',
    'আর',
    'এইচ',
    'জি',
    'এল',
    'এন',
    'পি',
    'ইউ',
    'আই',
    'এফ',
    'ই',
    'ভি',
    'জে',
    'লি',
    'রেজি',
    'নং',
    'সা',
    'হাজী',
    'অব',
    'অবঃ',
    'জেনা',
    'মোহা',
    'আ',
    'মু',
    'লিঃ',
    'মিজ',
    'রা',
    'রহ',
    'খ্রি',
    'প্রা',
    'কোং',
  ]),
  stems: remember(stems),
};
