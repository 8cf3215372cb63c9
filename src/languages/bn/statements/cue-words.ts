import type { Act, Stance } from '../../../language/statements.js';
import { fold, foldedMap, foldedSet } from '../../../text/fold.js';
import { ofWord, type Word } from '../../../text/words.js';

/** What a reporting noun does with which verbs. */
export interface LightNoun {
  readonly verbs: ReadonlySet<string>;
  readonly act: Act;
  readonly takes: string;
  readonly stance: Stance;
}

/**
 * Reporting nouns and the verbs that make cues of them: noun · roots · act · what they take (c clause, o object). Counted in Bengali news;
 * the acts follow Searle's classes as far as the words tell them apart.
 */
const LIGHT = `
উল্লেখ · কর · say · co
দাবি · কর তোল · claim · co
দাবি · জানা · demand · co
দাবী · কর তোল · claim · co
দাবী · জানা · demand · co
অভিযোগ · কর তোল আন জানা দে · accuse · co
মন্তব্য · কর · say · c
মূল্যায়ন · কর · think · -
প্রচার · কর · say · -
একমত · হ · agree · co
রিকোয়েস্ট · কর · request · c
তলব · কর · order · o
আশ্বস্ত · কর · promise · c
আভাস · দে · say · co
সুপারিশ · কর · propose · co
উপদেশ · দে · advise · co
তাগাদা · দে · demand · co
আর্জি · জানা রাখ · request · co
আকুতি · জানা · request · co
ডাক · দে · request · o
হুঙ্কার · দে · warn · co
হুংকার · দে · warn · co
দায়ী · কর · accuse · o
অভিযুক্ত · কর · accuse · o
নালিশ · কর জানা · accuse · co
ভর্ৎসনা · কর · criticise · o
তিরস্কার · কর · criticise · o
বিদ্রূপ · কর · criticise · o
আপত্তি · জানা তোল · criticise · o
সম্মতি · জানা দে · agree · o
সায় · দে · agree · o
অসম্মতি · জানা · refuse · o
অপারগতা · জানা · refuse · o
কৃতিত্ব · দে · praise · o
পূর্বাভাস · দে · report · co
অবগত · কর · inform · o
নিষেধ · কর · order · oi
বারণ · কর · order · oi
অনুমান · কর · think · c
সন্দেহ · কর · think · c
মতামত · দে জানা · say · c
স্লোগান · দে · say · c
বিবেচনা · কর · think · -
আহ্বান · জানা কর রাখ · request · co
আহবান · জানা কর রাখ · request · co
আশা · কর রাখ · hope · co
আশাবাদ · কর · hope · co
প্রত্যাশা · কর · hope · co
আশঙ্কা · কর · fear · co
শঙ্কা · কর · fear · co
উদ্বেগ · জানা · fear · o
মনে · কর · think · c
ধারণা · কর · think · c
বিশ্বাস · কর · think · c
হুঁশিয়ারি · দে জানা · warn · co
হুশিয়ারি · দে জানা · warn · co
হুঁশিয়ার · কর · warn · c
সতর্ক · কর · warn · c
সাবধান · কর · warn · c
সতর্কতা · দে · warn · co
সতর্কবার্তা · দে · warn · co
হুমকি · দে · threaten · co
আলটিমেটাম · দে · threaten · co
প্রতিশ্রুতি · দে কর · promise · co
অঙ্গীকার · কর দে · promise · co
আশ্বাস · দে · promise · co
নিশ্চয়তা · দে · promise · co
ওয়াদা · কর দে · promise · co
প্রতিজ্ঞা · কর · promise · co
ঘোষণা · দে কর · announce · co
নির্দেশ · দে · order · co
নির্দেশনা · দে · order · co
আদেশ · দে কর · order · co
পরামর্শ · দে · advise · co
তাগিদ · দে · demand · co
প্রস্তাব · দে কর রাখ আন তোল · propose · co
অনুরোধ · কর জানা · request · co
আবেদন · কর জানা · request · co
প্রার্থনা · কর · request · o
আমন্ত্রণ · জানা দে · request · o
প্রশংসা · কর · praise · o
সাধুবাদ · জানা দে · praise · o
স্বাগত · জানা · praise · o
সমালোচনা · কর · criticise · o
কটাক্ষ · কর · criticise · o
নিন্দা · জানা কর · condemn · o
প্রতিবাদ · জানা কর · condemn · o
ধিক্কার · জানা · condemn · o
ধন্যবাদ · জানা দে · thank · o
কৃতজ্ঞতা · জানা · thank · o
স্বীকার · কর · admit · co
নিশ্চিত · কর · confirm · cm
শিরোনাম · কর · report · c
পুনর্ব্যক্ত · কর · say · o
ব্যক্ত · কর · say · o
অবহিত · কর · inform · o
অভিহিত · কর · say · k
আখ্যায়িত · কর · say · k
আখ্যা · দে · say · k
চিহ্নিত · কর · say · h
বর্ণনা · কর · say · k
চিত্রিত · কর · say · k
জোর · দে · say · o
গুরুত্বারোপ · কর · say · o
ইঙ্গিত · দে কর · say · co
যোগ · কর · say · c
ব্যাখ্যা · কর · say · c
প্রশ্ন · কর তোল রাখ ছোড় · ask · c
জিজ্ঞাসা · কর · ask · c
জিজ্ঞেস · কর · ask · c
জবাব · দে · answer · c
উত্তর · দে · answer · c
দোষারোপ · কর · accuse · o
বিরোধিতা · কর · deny · -
সমর্থন · জানা · agree · o
সংহতি · জানা · agree · o
মত · দে · say · c
অভিমত · দে · say · c
স্মরণ · কর · say · h
ঐকমত্য · কর · agree · -
ব্যাখ্যা · দে · say · c
বক্তব্য · দে · say · c
বার্তা · দে · say · co
বিবৃতি · দে · say · c
স্পষ্ট · কর · say · c
পরিষ্কার · কর · say · c
তথ্য · দে জানা · say · c
মত · জানা · say · c
`;

/** Reporting nouns that stand with প্রকাশ, ব্যক্ত, উচ্চারণ + কর. */
const EXPRESSED = `
আশা · hope · co
আশাবাদ · hope · co
প্রত্যাশা · hope · co
আশঙ্কা · fear · co
শঙ্কা · fear · co
উদ্বেগ · fear · co
ক্ষোভ · criticise · co
অসন্তোষ · criticise · co
হতাশা · criticise · co
অভিমত · say · c
মত · say · c
বিস্ময় · say · co
সন্তোষ · praise · co
কৃতজ্ঞতা · thank · co
সংহতি · agree · o
সমর্থন · agree · o
একাত্মতা · agree · o
অঙ্গীকার · promise · co
প্রত্যয় · promise · co
সংশয় · fear · co
সন্দেহ · fear · co
দ্বিমত · deny · o
অনাস্থা · criticise · o
আগ্রহ · say · o
ইচ্ছা · say · o
হুঁশিয়ারি · warn · co
নিন্দা · condemn · o
অঙ্গীকার · promise · co
প্রতিশ্রুতি · promise · co
দাবি · claim · co
আক্ষেপ · criticise · co
উষ্মা · criticise · co
উৎকণ্ঠা · fear · co
মতামত · say · c
অপারগতা · refuse · o
সংকল্প · promise · co
আকাঙ্ক্ষা · hope · co
আস্থা · say · o
`;
/** Verbal nouns of expressing, before কর. */
export const EXPRESSING: ReadonlySet<string> = foldedSet(['প্রকাশ', 'ব্যক্ত', 'উচ্চারণ', 'উত্থাপন']);

/** What the source rejects: noun or participle · roots. */
const DENIALS = `
অস্বীকার · কর
প্রত্যাখ্যান · কর
নাকচ · কর
খারিজ · কর
খণ্ডন · কর
`;

function table(): ReadonlyMap<string, readonly LightNoun[]> {
  const map = new Map<string, LightNoun[]>();
  const add = (noun: string, roots: string, act: Act, takes: string, stance: Stance): void => {
    const key = fold(noun);
    const list = map.get(key) ?? [];
    list.push({ verbs: new Set(roots.split(' ')), act, takes, stance });
    map.set(key, list);
  };
  for (const line of LIGHT.trim().split('\n')) {
    const [noun = '', roots = '', act = 'say', takes = 'c'] = line.split(' · ');
    add(noun, roots, act as Act, takes, 'says');
  }
  for (const line of DENIALS.trim().split('\n')) {
    const [noun = '', roots = ''] = line.split(' · ');
    add(noun, roots, 'deny', 'co', 'denies');
  }
  return map;
}
/** Reporting nouns with the verbs that make cues of them. */
export const LIGHT_NOUNS: ReadonlyMap<string, readonly LightNoun[]> = table();
/** Act and takes of the nouns of `EXPRESSED`. */
export const EXPRESSED_NOUNS: ReadonlyMap<string, string> = foldedMap(
  EXPRESSED.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', act = 'say', takes = 'c'] = line.split(' · ');
      return [noun, `${act} ${takes}`] as const;
    }),
);

/** Verbs that report by themselves. */
export const SAYING: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['বল', 'say'],
  ['জানা', 'inform'],
  ['লেখ', 'say'],
  ['ক', 'say'],
]);

/** Nouns that report with their source in the genitive and no verb: তাঁর ভাষ্য, … */
const NOUN_CUES = foldedMap<Act>([
  ['ভাষ্য', 'say'],
  ['দাবি', 'claim'],
  ['দাবী', 'claim'],
  ['অভিযোগ', 'accuse'],
  ['মত', 'think'],
  ['অভিমত', 'think'],
  ['আশা', 'hope'],
  ['প্রত্যাশা', 'hope'],
  ['আশঙ্কা', 'fear'],
  ['শঙ্কা', 'fear'],
  ['ধারণা', 'think'],
  ['বিশ্বাস', 'think'],
  ['বক্তব্য', 'say'],
  ['মন্তব্য', 'say'],
  ['প্রশ্ন', 'ask'],
  ['হুঁশিয়ারি', 'warn'],
  ['হুমকি', 'threaten'],
  ['আহ্বান', 'request'],
  ['পরামর্শ', 'advise'],
  ['নির্দেশ', 'order'],
  ['ঘোষণা', 'announce'],
  ['প্রতিশ্রুতি', 'promise'],
  ['অনুরোধ', 'request'],
  ['নিন্দা', 'condemn'],
  ['প্রস্তাব', 'propose'],
  ['যুক্তি', 'say'],
  ['ব্যাখ্যা', 'say'],
  ['সংযোজন', 'say'],
  ['কটাক্ষ', 'criticise'],
  ['ক্ষোভ', 'criticise'],
  ['তোপ', 'criticise'],
  ['হুঙ্কার', 'warn'],
  ['আক্ষেপ', 'criticise'],
  ['বার্তা', 'say'],
  ['জবাব', 'answer'],
  ['উত্তর', 'answer'],
  ['প্রতিক্রিয়া', 'say'],
  ['অনুমান', 'think'],
  ['পর্যবেক্ষণ', 'think'],
  ['আর্জি', 'request'],
  ['আশ্বাস', 'promise'],
  ['চাওয়া', 'demand'],
  ['পূর্বাভাস', 'report'],
  ['ইঙ্গিত', 'say'],
]);

/** Adjectives between a source and its reporting noun: পুলিশের প্রাথমিক অনুমান. */
export const NOUN_ADJECTIVES: ReadonlySet<string> = foldedSet([
  'প্রাথমিক',
  'প্রাথমিকভাবে',
  'প্রধান',
  'মূল',
  'একমাত্র',
  'একটাই',
  'জোরালো',
  'পাল্টা',
  'পালটা',
  'নিজস্ব',
  'বিস্ফোরক',
  'গুরুতর',
  'মারাত্মক',
  'স্পষ্ট',
  'সাফ',
  'সোজা',
  'সরাসরি',
]);
/** With one of these কথা is a reporting noun: সাফ কথা. */
const PLAIN_WORDS = foldedSet(['সাফ', 'স্পষ্ট', 'সোজা', 'একটাই']);
const WORD = fold('কথা');
const TIDINGS = fold('খবর');
const SOURCES = /^(?:সূত্র|সুত্র)/u;

/** Postpositions after a source: মতে, অনুযায়ী, …; the last ones only after a word that can be a source. */
export const SOURCE_WORDS: ReadonlySet<string> = foldedSet([
  'মতে',
  'ভাষ্যমতে',
  'তথ্যমতে',
  'সূত্রমতে',
  'ভাষায়',
  'ভাষ্যে',
  'দৃষ্টিতে',
  'কথায়',
  'বয়ানে',
  'হিসাবমতে',
  'হিসেবমতে',
  'তথ্যানুযায়ী',
  'তথ্যানুসারে',
]);
/** Postpositions after a word that can be a source. */
export const SOURCE_AFTER: ReadonlySet<string> = foldedSet(['অনুযায়ী', 'অনুসারে', 'মোতাবেক']);
/** Nouns before অনুযায়ী that make it a source and not a rule or a plan. */
export const SOURCE_NOUNS: ReadonlySet<string> = foldedSet([
  'তথ্য',
  'তথ্যানুযায়ী',
  'সূত্র',
  'সূত্রের',
  'প্রতিবেদন',
  'ভাষ্য',
  'হিসাব',
  'হিসেব',
  'জরিপ',
  'বর্ণনা',
  'বিবৃতি',
  'খবর',
  'অভিযোগ',
  'এজাহার',
  'বিবরণ',
  'রিপোর্ট',
  'পূর্বাভাস',
  'গবেষণা',
  'পরিসংখ্যান',
  'মন্ত্রণালয়',
  'মন্ত্রণালয়ের',
  'নথি',
  'ঘোষণা',
  'বক্তব্য',
  'বিবৃতির',
  'প্রতিবেদনের',
  'সমীক্ষা',
  'ধারণা',
  'দাবি',
  'উপাত্ত',
  'তথ্যের',
  'প্রজ্ঞাপন',
  'অধ্যাদেশ',
  'তফসিল',
  'নোটিশ',
  'পর্যবেক্ষণ',
  'অভিযোগপত্র',
  'জবানবন্দি',
  'সাক্ষ্য',
  'বয়ান',
  'মূল্যায়ন',
  'অনুমান',
]);

/** The act of a noun that reports with its source in the genitive; `undefined` for other words. */
export const nounCue: (word: Word) => Act | undefined = ofWord((norm) => NOUN_CUES.get(norm));

/** The act of a reporting noun that is one only after the word before it: সাফ কথা, সূত্রের খবর, সূত্রে খবর. */
export function nounCueAfter(word: string, before: string): Act | undefined {
  if (word === WORD && PLAIN_WORDS.has(before)) return 'say';
  return word === TIDINGS && SOURCES.test(before) ? 'report' : undefined;
}
