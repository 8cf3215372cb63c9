import type { Pronoun } from '../../../language/names.js';
import { fold, foldedMap, foldedSet } from '../../../text/fold.js';

const words = (text: string): string[] => text.trim().split(/\s+/u);
const each = (value: Pronoun, text: string): [string, Pronoun][] => words(text).map((word) => [word, value]);
const he = { person: 3, plural: false, respect: true } as const;
const plain = { person: 3, plural: false, respect: false } as const;
const they = { person: 3, plural: true, respect: true } as const;
const them = { person: 3, plural: true, respect: false } as const;

/** Pronouns in all their cases. তিনি is one respected person; তাঁরা several; তারা several, or a body; এটি and সেটি are things and not listed. */
export const pronouns: ReadonlyMap<string, Pronoun> = foldedMap([
  ...each(he, 'তিনি তিনিও তিনিই তাঁকে তাঁকেও ইনি উনি'),
  ...each({ ...he, possessive: true }, 'তাঁর তাঁরও তাঁরই এঁর ওঁর'),
  ...each(plain, 'সে সেও তাকে তাকেও'),
  ...each({ ...plain, possessive: true }, 'তার তারও তারই'),
  ...each(they, 'তাঁরা তাঁরাও তাঁদেরকে তাঁরাই এঁরা ওঁরা'),
  ...each({ ...they, possessive: true }, 'তাঁদের'),
  ...each(them, 'তারা তারাও তাদেরকে তারাই এরা ওরা'),
  ...each({ ...them, possessive: true }, 'তাদের তাদেরও এদের ওদের'),
  ...each({ person: 1, plural: false, respect: false }, 'আমি আমিও আমাকে'),
  ...each({ person: 1, plural: false, respect: false, possessive: true }, 'আমার'),
  ...each({ person: 1, plural: true, respect: false }, 'আমরা আমরাও আমাদেরকে'),
  ...each({ person: 1, plural: true, respect: false, possessive: true }, 'আমাদের'),
  ...each({ person: 2, plural: false, respect: true }, 'আপনি আপনাকে তুমি তোমাকে'),
  ...each({ person: 2, plural: false, respect: true, possessive: true }, 'আপনার তোমার'),
  ...each({ person: 2, plural: true, respect: true }, 'আপনারা আপনাদেরকে তোমরা'),
  ...each({ person: 2, plural: true, respect: true, possessive: true }, 'আপনাদের তোমাদের'),
]);

/** In it, in that: where a text said before says more. */
export const thereins: ReadonlySet<string> = foldedSet(words('এতে তাতে সেখানে'));

/** Words that join two mentions into one. */
export const joiners: ReadonlySet<string> = foldedSet(['ও', 'এবং', 'আর']);

/** Pointing words: with a noun they mean something mentioned before (এই নেতা, ওই প্রতিবেদনে). */
export const pointers: ReadonlySet<string> = foldedSet(words('এই ওই সেই এ ঐ উক্ত একই আলোচ্য সে'));

/** Indefinite words: with a noun they bring in someone new and unnamed (এক কর্মকর্তা, একাধিক সূত্র). */
export const indefinites: ReadonlySet<string> = foldedSet(
  words(
    'এক একজন একটি কয়েকজন একাধিক কয়েকটি অনেক অনেকে বেশ কিছু কোনো কোনও আরেক আরেকজন অপর অন্য অন্যান্য বিভিন্ন বহু একদল এমন প্রায় কতিপয় আরেকটি দুটি দুটো তিনটি চারটি পাঁচটি ছয়টি একটা কোন কোনোটি কারও কারো প্রতিটি সব সকল উভয় ছয় সাত আট দশ সারা গোটা নিজ নিজের নিজেদের দুই তিন চার পাঁচ দুজন তিনজন চারজন দুইজন',
  ),
);

/** Words that mean those last named together, with how many; 0 for several. */
export const togethers: ReadonlyMap<string, number> = foldedMap([
  ['একজন', 1],
  ['আরেকজন', 1],
  ['জনৈক', 1],
  ['উভয়', 2],
  ['উভয়ে', 2],
  ['উভয়েই', 2],
  ['দুজন', 2],
  ['দুজনে', 2],
  ['দুজনেই', 2],
  ['দুজনই', 2],
  ['দুইজন', 2],
  ['দুই', 2],
  ['তিন', 3],
  ['তিনজন', 3],
  ['চার', 4],
  ['চারজন', 4],
  ['পাঁচ', 5],
  ['পাঁচজন', 5],
  ['ছয়', 6],
  ['ছয়জন', 6],
  ['সাত', 7],
  ['সাতজন', 7],
  ['আট', 8],
  ['আটজন', 8],
  ...words('কয়েকজন কয়েক একাধিক অনেক কিছু বিভিন্ন বহু একদল কতিপয় সব সকল অন্যান্য সমস্ত বেশিরভাগ অধিকাংশ').map((word): [string, number] => [word, 0]),
]);

/** Nouns that mean, with -টি and nothing more, the country, party, body or person last spoken of. */
export const backReferences: ReadonlyMap<string, 'country' | 'party' | 'organisation' | 'outlet' | 'place'> = foldedMap([
  ['দেশটি', 'country'],
  ['দলটি', 'party'],
  ['সংগঠনটি', 'organisation'],
  ['সংস্থাটি', 'organisation'],
  ['প্রতিষ্ঠানটি', 'organisation'],
  ['কোম্পানিটি', 'organisation'],
  ['গোষ্ঠীটি', 'organisation'],
  ['কমিশনটি', 'organisation'],
  ['মন্ত্রণালয়টি', 'organisation'],
  ['বিভাগটি', 'organisation'],
  ['জোটটি', 'organisation'],
  ['ব্যাংকটি', 'organisation'],
  ['ক্লাবটি', 'organisation'],
  ['বাহিনীটি', 'organisation'],
  ['সমিতিটি', 'organisation'],
  ['পত্রিকাটি', 'outlet'],
  ['সংবাদপত্রটি', 'outlet'],
  ['দৈনিকটি', 'outlet'],
  ['সাময়িকীটি', 'outlet'],
  ['সংবাদমাধ্যমটি', 'outlet'],
  ['গণমাধ্যমটি', 'outlet'],
  ['শহরটি', 'place'],
]);

/** Words that never stand inside a mention: postpositions, conjunctions, adverbs, particles, words of time. Verbs are told by `isVerb`. */
export const stops: ReadonlySet<string> = foldedSet(
  words(`
কিন্তু তবে তবু তবুও বরং অথচ যদি যদিও কারণ কেননা যেহেতু সেহেতু তাহলে নাহলে নইলে ফলে সুতরাং অতএব তাই যে যেন যাতে যা যার যাঁর যাদের যাঁদের যাকে যাঁকে যিনি যারা যাঁরা যখন তখন যেখানে সেখানে এখানে ওখানে যেভাবে সেভাবে এভাবে ওভাবে যেমন তেমন এমন যত তত কত কী কি কে কারা কাকে কার কেন কোথায় কখন কীভাবে কিভাবে
না নি নেই নয় নন নও নাকি তো বা অথবা কিংবা নতুবা এমনকি শুধু কেবল মাত্র মূলত অবশ্য অবশ্যই হয়তো সম্ভবত নিশ্চয়ই আসলে বাস্তবে সত্যি আবার আবারও পুনরায় ফের আরও আরো আর এখন এখনো এখনও তখনো তখনও এবার এবারও সম্প্রতি সাম্প্রতিককালে ইতিমধ্যে ইতোমধ্যে এদিকে অন্যদিকে এরপর এরপরও তারপর তারপরও পরে পরেই আগে আগেই আগেও পর পরও
আজ আজই আগামীকাল গতকাল কাল পরশু গত আগামী চলতি প্রতিদিন সকাল সকালে দুপুর দুপুরে বিকেল বিকেলে বিকাল বিকালে সন্ধ্যা সন্ধ্যায় রাত রাতে ভোর ভোরে বেলা দিবাগত সময় সময়ে সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রোববার রবিবার সোমবারের মঙ্গলবারের বুধবারের বৃহস্পতিবারের শুক্রবারের শনিবারের রোববারের রবিবারের
জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট অগাস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
সঙ্গে সাথে জন্য জন্যে কাছে কাছ থেকে হতে চেয়ে দিয়ে নিয়ে ধরে দ্বারা কর্তৃক মাধ্যমে মধ্যে মাঝে ভেতরে ভিতরে বাইরে উপর ওপর নিচে পেছনে সামনে পাশে পাশাপাশি বিরুদ্ধে পক্ষে বিপক্ষে প্রতি দিকে পর্যন্ত অবধি ছাড়া ছাড়াও ব্যতীত বিনা বাদে সহ মতো মত ন্যায় হিসেবে হিসাবে বিষয়ে ব্যাপারে সম্পর্কে প্রসঙ্গে
উদ্দেশে উদ্দেশ্যে উপলক্ষে উপলক্ষ্যে অনুযায়ী অনুসারে মতে ভাষ্যমতে তথ্যমতে কারণে ফলে বদলে পরিবর্তে বাবদ নাগাদ যাবৎ সাপেক্ষে প্রেক্ষিতে পরিপ্রেক্ষিতে ভিত্তিতে লক্ষ্যে জবাবে উত্তরে শেষে শুরুতে চলাকালে নেতৃত্বে সভাপতিত্বে উপস্থিতিতে বরাত বরাতে উদ্ধৃতি মাধ্যম প্রকাশিত প্রচারিত প্রমুখ
সাবধানে সরাসরি দ্রুত ক্রমশ ক্রমে ধীরে বারবার প্রায়ই সবসময় সর্বদা কখনো কখনোই কখনও একসময় একপর্যায়ে একসঙ্গে একসাথে একযোগে যৌথভাবে আনুষ্ঠানিকভাবে প্রথমে শেষমেশ অবশেষে পরবর্তীতে এছাড়া এছাড়াও তাছাড়া উপরন্তু একইসঙ্গে একইভাবে নিজেও নিজেই নিজে স্পষ্ট স্পষ্টভাবে সাফ
এরই পরই একে আজও সবই যতই ততই যেই কাজেই আরেকটা সহজেই মাসেই দেশেই ঘটনাস্থলেই ক্ষেত্রে ক্ষেত্রেই বটেই স্পষ্টতই তৃতীয়ত প্রথমত দ্বিতীয়ত শীঘ্রই মুহূর্তেই স্রেফ রাখঢাক সবিস্তারে এও অতঃপর এটি এটা সেটি সেটা ওটা এগুলো সেগুলো এসব ওসব সেসব তা তাতে এতে এর তাও এটাই এটিই একথা কথা কথাও যেসব যেগুলো নাম বলে বলেই বলেও মর্মে হে ওহে হ্যাঁ জি ধন্যবাদ দয়া অনুগ্রহ বেশি কম খুব খুবই অত্যন্ত একটু কিছুটা মোট মোটেও আদৌ
জানতে চাইলে মুঠোফোনে টেলিফোনে ফোনে পুনর্ব্যক্ত পুনরাবৃত্তি উল্লেখ দাবি আহ্বান অভিযোগ প্রশ্ন ঘোষণা মন্তব্য প্রশংসা সমালোচনা নিন্দা হুঁশিয়ারি হুমকি অনুরোধ নির্দেশ পরামর্শ আশা আশঙ্কা শঙ্কা উদ্বেগ স্বীকার অস্বীকার নিশ্চিত সতর্ক প্রতিশ্রুতি আশ্বাস ইঙ্গিত ব্যাখ্যা বর্ণনা নাকচ প্রত্যাখ্যান সমর্থন প্রকাশ জারি জোর শুরু শেষ
`).map((w) => w.replaceAll('_', ' ')),
);

const roots = foldedSet(
  words(`
কর বল জান শুন শোন দেখ লিখ লেখ পড় চল বস উঠ ওঠ আস থাক রাখ পাও পা খা যা গা চা নে নি দে দি হ হো ছিল মার মর ধর ছাড় বাড় কম আন তুল তোল খুল খোল ফেল ফির ফের ঘট জিত হার খেল বুঝ বোঝ খুঁজ খোঁজ মান গড় ভাঙ কাট ডাক পার লাগ মিল মেল নাম টান সর ঘুর ঘোর জ্বল ঢুক ঢোক পৌঁছ রাখ চালা জানা শোনা দেখা শেখা পাঠা দাঁড়া কাটা বানা
বাড়া কমা মানা হারা জড়া এড়া পালা ঠেকা থামা বসা ওঠা উঠা নামা ফেরা ছড়া ঘটা মেটা মিটা চালা সরা লাগা ভাবা ভাব হাস কাঁদ নাচ গাও চাও যাও খাও হারিয়ে পুড় পোড় ছুড় ছোড় ছুট ছোট ঝুঁক ভুগ ভোগ জাগ রট রটা জুড় জোড় গেল গিয়ে এস এসে দিয়ে নিয়ে হয়ে পেয়ে চেয়ে গেয়ে খেয়ে ব আঁক গোন শিখ শেখ দর্শা সাজ পেরো বেরো এগো পেছো বিঁধ বাঁধ হাঁক হাঁট লড়`),
);
const endings: ReadonlySet<string> = foldedSet(
  words(
    `ে েন ি িস ছে ছেন ছি ছো চ্ছে চ্ছেন চ্ছি চ্ছিল চ্ছিলেন েছে েছেন েছি েছো েছিল েছিলেন েছিলাম িয়েছে িয়েছেন িয়েছি িয়েছিল িয়েছিলেন িয়েছিলাম ছিল ছিলেন ছিলাম বে বেন ব বো ল লেন লাম লো ত তো তেন তাম তে লে লেও তেই য় ন ই ও উন ুন ুক ক া ার ানো ানোর নো নোর য়া ওয়া ওয়ার বার েই েও িয়ে িয়েই িয়েও াও ায় ান াল ালেন ালো াবে াবেন াতে ালে াচ্ছে াচ্ছেন াচ্ছি াত াতেন`,
  ),
);
const LONGEST_ENDING = Math.max(...[...endings].map((ending) => ending.length));
const irregular = foldedSet(
  words(`
হয় হন হই হও হলো হল হলেন হতে হলে হয়ে হয়েছে হয়েছেন হয়েছি হয়েছিল হয়েছিলেন হচ্ছে হচ্ছেন হচ্ছিল হবে হবেন হতো হওয়া হওয়ার হোক আছে আছেন আছি ছিল ছিলেন ছিলাম রয়েছে রয়েছেন রয়েছি থাকা থাকার গেছে গেছেন গেল গেলেন গেলে গিয়ে গিয়েছে গিয়েছেন গিয়েছিল গিয়েছিলেন যায় যান যাই যাচ্ছে যাচ্ছেন যাবে যাবেন যেতে যাওয়া যাওয়ার যায়নি
এনে এনেছে এনেছেন এসে এসেছে এসেছেন এসেছিল এসেছিলেন এল এলো এলেন আসা আসার দেয় দেন দেই দিই দিল দিলেন দিলো দিতে দিলে দিয়ে দিয়েছে দিয়েছেন দিয়েছি দিয়েছিল দিয়েছিলেন দিচ্ছে দিচ্ছেন দেবে দেবেন দেওয়া দেওয়ার দেয়া দেয়ার নেয় নেন নিল নিলেন নিতে নিলে নিয়ে নিয়েছে নিয়েছেন নিয়েছিল নিয়েছিলেন নিচ্ছে নেবে নেবেন নেওয়া নেওয়ার নেয়া
পায় পান পেল পেলেন পেতে পেলে পেয়ে পেয়েছে পেয়েছেন পেয়েছিল পাবে পাবেন পাচ্ছে পাওয়া পাওয়ার চায় চান চাই চেয়ে চেয়েছে চেয়েছেন চেয়েছিল চেয়েছিলেন চাইছে চাইছেন চাইল চাইলেন চাইলে চাইতে চাওয়া চাইবে নেই নয় নন নাই হয়নি করেনি করেননি বলেনি বলেননি জানাননি জানায়নি দেননি দেয়নি পারেনি পারেননি ছিলেন না দেখা জানা শোনা করা করার বলা বলার জানানো জানানোর শুনে`),
);

/** Endings that only finite verbs have, whatever their root: the perfect and the progressive (ছেপেছে, বাঁধছেন, কমিয়েছিল). */
const FINITE = new RegExp('.{2}(?:(?:ে|িয়ে)ছ(?:ে|েন|িল|িলেন|িলাম)|চ্ছ(?:েন|িল|িলেন|িলাম)|[ক-ঢণ-হ]ছ(?:ে|েন)|িয়ে)$'.normalize('NFC'), 'u');

/** Whether a folded word is a form of a verb: a known root with one of the endings, or an irregular form. Negation may be written on (করেননি). */
export function isVerb(word: string): boolean {
  if (irregular.has(word) || FINITE.test(word)) return true;
  const base = word.endsWith('নি') && word.length > 4 ? word.slice(0, -2) : word;
  for (let cut = Math.max(1, base.length - LONGEST_ENDING); cut < base.length; cut++) {
    if (endings.has(base.slice(cut)) && roots.has(base.slice(0, cut))) return true;
  }
  return false;
}

const sayings = ['বলেন', 'বলেছ', 'বললে', 'বলছ', 'বলতেন', 'জানান', 'জানাল', 'জানাচ', 'জানাব', 'জানায়', 'জানিয়', 'লেখেন', 'লিখেছ', 'জিজ্ঞ'].map(fold);
/** What follows them: -নো is the verbal noun (জানানো হয়), -নোর its genitive. */
const nouns = ['জানানো'].map(fold);

/** Whether a folded word is a finite form of a verb of saying (বলেন, জানিয়েছে): not its verbal noun, which has no subject (বলা হয়). */
export function isSaying(word: string): boolean {
  return !nouns.some((start) => word.startsWith(start)) && sayings.some((start) => word.startsWith(start));
}

const VOWEL_END = /[অ-ঔা-ৌ]$/u;

/** Several persons as a subject end in -রা, after a consonant also in -েরা; in every other case they have -দের (নেতাদের, বাসিন্দাদেরও). */
export function subjectEndings(stem: string, ending: string): readonly string[] {
  if (!ending.startsWith('দের') && ending !== 'রাও' && ending !== 'রাই') return [];
  return VOWEL_END.test(stem) ? ['রা'] : ['রা', 'েরা'];
}
