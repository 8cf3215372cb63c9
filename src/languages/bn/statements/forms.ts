import type { ChannelKind, Clause } from '../../../language/statements.js';
import { fold, foldedMap, foldedSet } from '../../../text/fold.js';
import { remember } from '../../../text/memo.js';
import { noWord, ofWord, type Word } from '../../../text/words.js';
import { common } from '../names/common.js';
import { DOCUMENTS, OBLIQUE_PRONOUNS, POSTPOSITIONS } from './words.js';

const KO = fold('কে');
const DOCUMENT_STEMS = DOCUMENTS.map(fold);
/** Names of texts that other words end in: পুনরায়. */
const WHOLE_DOCUMENTS = foldedSet(['রায়', 'রিট', 'লেখা', 'কলাম']);
const LOCATIVES = ['তে', 'টিতে', 'ায়', 'োয়', 'িতে', 'েও', 'ে'].map(fold);
/** Words that end like a locative and are none. */
const NOT_LOCATIVE = foldedSet([
  'এ',
  'যে',
  'সে',
  'রায়',
  'জয়',
  'বিজয়',
  'সঞ্জয়',
  'অক্ষয়',
  'এনরিকে',
  'দে',
  'এক',
  'নামে',
  'উপাধ্যায়',
  'বন্দ্যোপাধ্যায়',
  'মুখোপাধ্যায়',
  'চট্টোপাধ্যায়',
  'গঙ্গোপাধ্যায়',
  'ডে',
  'লে',
  'নিজে',
  'অনেকে',
  'সকলে',
  'প্রত্যেকে',
  'সবে',
  'বিশ্ববিদ্যালয়',
  'মন্ত্রণালয়',
  'কার্যালয়',
  'বিদ্যালয়',
  'দলীয়',
  'কেন্দ্রীয়',
  'সময়',
  'হৃদয়',
  'পরিচয়',
  'বিষয়',
]);
/** Names and words that end like a genitive and are none. */
export const NOT_GENITIVE: ReadonlySet<string> = foldedSet([
  'সরকার',
  'কাদের',
  'নাসের',
  'তাহের',
  'জাহাঙ্গীর',
  'আমির',
  'আমীর',
  'মীর',
  'কুমার',
  'সরদার',
  'সিকদার',
  'শিকদার',
  'তালুকদার',
  'মজুমদার',
  'হাওলাদার',
  'খন্দকার',
  'সাংসদ',
  'ডাক্তার',
  'স্পিকার',
  'কমিশনার',
  'কমান্ডার',
  'ম্যানেজার',
  'প্রফেসর',
  'গভর্নর',
  'মেয়র',
  'ব্যারিস্টার',
  'মাস্টার',
  'মেম্বার',
  'ব্রিগেডিয়ার',
  'ইঞ্জিনিয়ার',
  'অফিসার',
  'আনোয়ার',
  'আকতার',
  'আখতার',
  'মনোয়ার',
  'শাহরিয়ার',
  'জব্বার',
  'সাত্তার',
  'গাফফার',
  'দিদার',
  'হায়দার',
  'ইফতেখার',
  'মাহবুবুর',
  'রয়টার্স',
  'পরিবার',
  'দপ্তর',
  'অধিদপ্তর',
  'পুলিশ',
  'নেতৃবর',
  'ঠাকুর',
  'আলমগীর',
  'জহুর',
  'মনসুর',
  'শুকুর',
  'গফুর',
  'সবুর',
  'সূত্র',
  'তার',
  'আর',
  'পর',
  'বছর',
  'বার',
  'শহর',
]);

/** Words for what carries the speech, with their kind. */
const CHANNELS = foldedMap<ChannelKind>([
  ['বিবৃতি', 'statement'],
  ['বিজ্ঞপ্তি', 'statement'],
  ['প্রেস', 'statement'],
  ['স্মারকলিপি', 'letter'],
  ['চিঠি', 'letter'],
  ['পত্র', 'letter'],
  ['সম্মেলন', 'press-conference'],
  ['ব্রিফিং', 'briefing'],
  ['সাক্ষাৎকার', 'interview'],
  ['ফোনালাপ', 'phone-call'],
  ['ফোন', 'phone-call'],
  ['মুঠোফোন', 'phone-call'],
  ['টেলিফোন', 'phone-call'],
  ['বৈঠক', 'meeting'],
  ['সভা', 'meeting'],
  ['মতবিনিময়', 'meeting'],
  ['আলোচনা', 'meeting'],
  ['সেমিনার', 'meeting'],
  ['ভাষণ', 'speech'],
  ['বক্তৃতা', 'speech'],
  ['বক্তব্য', 'speech'],
  ['সমাবেশ', 'speech'],
  ['জনসভা', 'speech'],
  ['অনুষ্ঠান', 'speech'],
  ['সংসদ', 'speech'],
  ['পোস্ট', 'post'],
  ['ফেসবুক', 'post'],
  ['টুইট', 'post'],
  ['টুইটার', 'post'],
  ['এক্স', 'post'],
  ['টেলিগ্রাম', 'post'],
  ['স্ট্যাটাস', 'post'],
  ['ট্রুথ', 'post'],
  ['যোগাযোগমাধ্যম', 'post'],
  ['ইনস্টাগ্রাম', 'post'],
  ['প্রতিবেদন', 'report'],
  ['রিপোর্ট', 'report'],
  ['গবেষণা', 'report'],
  ['জরিপ', 'report'],
  ['তদন্ত', 'report'],
  ['খবর', 'outlet'],
  ['আদালত', 'court'],
  ['মামলা', 'court'],
  ['এজাহার', 'court'],
  ['রায়', 'court'],
  ['শুনানি', 'court'],
  ['ভিডিও', 'broadcast'],
  ['টেলিভিশন', 'broadcast'],
  ['টিভি', 'broadcast'],
]);
const CHANNEL_ENDINGS = ['টিতে', 'তে', 'ে', 'য়', 'ায়', 'কালে', 'ও', ''].map(fold);

/** The kind of channel `word` names in the locative, if it names one. */
export const channelOf: (word: string) => ChannelKind | undefined = remember(readChannel);

function readChannel(word: string): ChannelKind | undefined {
  for (const ending of CHANNEL_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const kind = CHANNELS.get(ending === '' ? word : word.slice(0, -ending.length)) ?? (ending === 'ায়' ? CHANNELS.get(`${word.slice(0, -ending.length)}া`) : undefined);
    if (kind) return kind;
  }
  return undefined;
}

/** Nouns in ক, besides the common ones, that stand in the locative before a verb of saying; and ঢুকে, উসকে, which are verbs. */
const NOUNS_IN_K = foldedSet(['স্মারক', 'শোক', 'লোক', 'একদিক', 'অপরদিক', 'এদিক', 'ওদিক', 'অন্যদিক', 'টিকটক', 'ব্লক', 'ক্লিনিক', 'ট্রাক', 'ঢুক', 'উসক', 'বিতর্ক', 'নাটক', 'ছক', 'শতক', 'দশক']);

/** A case as the ending shows it. */
export type Case = 'objective' | 'genitive' | 'locative' | 'bare';

/** The case that the ending of `word` shows. */
export const caseOf: (word: string) => Case = remember(readCase);

/** As `caseOf`, of a token's word. */
export const caseOfWord: (word: Word) => Case = ofWord((word) => readCase(word));

function readCase(word: string): Case {
  if (OBLIQUE_PRONOUNS.has(word)) return 'genitive';
  if (POSTPOSITIONS.has(word)) return 'locative';
  if (word.length > 3 && (word.endsWith(KO) || word.endsWith('কেও'))) return NOT_LOCATIVE.has(word) ? 'bare' : inPlace(word) ? 'locative' : 'objective';
  if (word.endsWith('র') && word.length > 2) {
    if (NOT_GENITIVE.has(word)) return 'bare';
    const before = word.charAt(word.length - 2);
    return /[া-ৌঅ-ঔ]/u.test(before) ? 'genitive' : 'bare';
  }
  if (word.endsWith('রও') && word.length > 4) return 'genitive';
  if (NOT_LOCATIVE.has(word)) return 'bare';
  if (word.endsWith('ীয়') || word.endsWith('ালয়') || word.length < 3) return 'bare';
  return LOCATIVES.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) ? 'locative' : 'bare';
}

/** বৈঠকে, ফেসবুকে, একদিকে: the ক is the noun's own, and only -ে its ending. */
function inPlace(word: string): boolean {
  const noun = word.endsWith(KO) ? word.slice(0, -1) : word.slice(0, -2);
  return NOUNS_IN_K.has(noun) || (noun.length > 3 && (common.has(noun) || CHANNELS.has(noun)) && !common.has(noun.slice(0, -1)));
}

/** Whether `word` names a text that can speak, in the locative or genitive (বিবৃতিতে). */
export const isDocument: (word: string) => boolean = remember((word) =>
  DOCUMENT_STEMS.some((stem) => {
    const at = word.indexOf(stem);
    return at >= 0 && (at === 0 || !WHOLE_DOCUMENTS.has(stem)) && word.length - at - stem.length <= 6;
  }),
);

/** The case of token `i` where it ends a phrase: মিলার and আশিকুর look like genitives and are names. */
export function caseAt(clause: Clause, i: number): Case {
  return clause.phraseEnding(i + 1)?.plain ? 'bare' : caseOfWord(clause.tokens[i]?.word ?? noWord);
}
