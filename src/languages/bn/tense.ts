import { fold } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { ofWord } from '../../text/words.js';

/** Verb stems whose future forms are common in the news, and the future endings. Words such as তবে, ভাবে, অভাবে end like futures and are none. */
const STEMS =
  'হ কর যা থাক দে নে আস চল পার পা রাখ লাগ পড় ঘট কম বাড় জানা বস খেল ফির উঠ বল দেখ শুন মিল খুল নাম ছাড় ধর মার বাঁচ জিত হার লড় চা রই শোন কাট আন শেখ বুঝ খা ঢুক পৌঁছা পৌঁছ ঘুর মান সর তুল বের হাঁট দাঁড়া চালা বাড়া কমা পাঠা জানা শুরু দেখা লড় পালা গড় ভাঙ মুছ ছড়া ফেল রইব আট পর জ্বল ওঠ তোল বোঝ সাজা লিখ পড়া বহ সহ কহ নাও কিন গণ্য';
const ENDINGS = ['বে', 'বেন', 'বো', 'ব', 'বি', 'বা', 'বেই', 'বেনই', 'বেও', 'বেনা'];
const futures = new Set<string>();
for (const stem of STEMS.split(' ')) for (const ending of ENDINGS) futures.add(fold(stem + ending));
for (const word of ['সবে', 'পরবে', 'চাব', 'হারব', 'পারব', 'সহব', 'হব', 'পরব', 'আটবে', 'পাব'].filter((w) => ['সবে', 'পরব'].includes(w))) futures.delete(fold(word));
for (const word of ['অনুষ্ঠেয়', 'অনুষ্ঠিতব্য', 'অনুষ্ঠিতব্য', 'আসন্ন']) futures.add(fold(word));

const PAST = ['ছে', 'ছেন', 'ছিল', 'ছিলেন', 'ছিলাম', 'ছি', 'লেন', 'লাম', 'তেন'].map(fold);
const PRESENT_REPORTS = new Set('হয় হন করেন করা জানান বলেন বলে দেন নেন যান আসেন হল হলো করল করলেন গেল এল এলো দিল দিলেন নিল পেল ছিল করে পান মারা ঘটে হলেন গেলেন'.split(' ').map(fold));

const wayOf = ofWord((norm): 'past' | 'future' | null => {
  if (futures.has(norm)) return 'future';
  if (norm.length > 3 && PAST.some((ending) => norm.endsWith(ending))) return 'past';
  return PRESENT_REPORTS.has(norm) ? 'past' : null;
});

/** Which way the first finite verb after `tokens[at]` looks; the news tells the past in the present too (বলেন, করা হয়). */
export function tense(tokens: readonly Token[], _first: number, last: number, at: number): 'past' | 'future' | null {
  const limit = Math.min(last, at + 60);
  for (let i = at; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const way = wayOf(token.word);
    if (way) return way;
  }
  return null;
}
