import { compileLexicon, type QuestionKind, type QuestionRules, type QuestionWord, type SentenceFlag, type Understanding, type WordRange } from '../../language/questions.js';
import { fold, foldedMap, foldedSet } from '../../text/fold.js';
import { lexiconSource } from './lexicon.js';
import { roots, sound, spell, verbRoots } from './question-forms.js';
import { writing } from './writing.js';

const STOP = foldedSet(
  `কী কি কে কারা কার কাদের কাকে কাদেরকে কবে কখন কোথায় কোথা কোন কোনটি কোনো কত কতজন কতটি কতগুলো কতটা কতটুকু কয় কয়টি কয়টা কয়জন কজন কেন কীভাবে কিভাবে কেমন কীসের কিসের
  এই এ এর ওই সেই সে তা তার তাঁর তাদের তাঁদের তারা তাঁরা তিনি তাকে তাঁকে এটি এটা সেটি সেটা এমন এসব যে যা যার যারা যিনি যেন যদি যখন তখন এখন এখনও এখনো আর ও এবং বা অথবা কিন্তু তবে তো না নি নেই নয় নাকি
  নিয়ে সম্পর্কে বিষয়ে বিষয় ব্যাপারে প্রসঙ্গে প্রসঙ্গ জন্য জন্যে থেকে হতে দিয়ে দ্বারা সঙ্গে সাথে পক্ষে পক্ষ পক্ষ থেকে উদ্দেশে উদ্দেশ্যে প্রতি কাছে মধ্যে ভেতর ওপর উপর পরে পর আগে দিকে পর্যন্ত মতে অনুযায়ী অনুসারে হিসেবে হিসাবে হিসাব
  কথা কথাটি কথাটা প্রশ্নে প্রশ্ন বলে বলেন বলেছে বলেছেন বলেছিলেন বলছে বলছেন বললেন বলল বললো বলা বলতে বলবেন জানিয়েছে জানিয়েছেন জানান জানাল জানালো জানালেন জানায় জানানো জানা জানাচ্ছে জানিয়েছিলেন মত দেয় দেন দিয়েছে দিয়েছেন দিয়েছিল দিয়েছিলেন দিলেন দিল দেবে দেবেন দেওয়া দিতে দিলে
  করে করেন করেছে করেছেন করেছিল করেছিলেন করছে করছেন করলেন করল করলো করবে করবেন করা করার করতে করলে করানো কর হয় হয়েছে হয়েছিল হয়েছেন হবে হবেন হলো হল হলে হওয়ার হওয়া হয়ে হচ্ছে হতে আছে আছেন ছিল ছিলেন থাকা থাকবে থাকে থাকছে যাবে যায় গেছে গেছেন গিয়েছে যাওয়া পারে পারেন পারবে চায় চান চাইছে
  তুলেছেন তুলেছে দেখিয়েছেন দেখিয়েছে একটি একটা একজন এক নিজে নিজেই সাক্ষাৎকালে আলাপকালে শেষে মুখে সময়ে সময় কেউ কিছু কোনোকিছু যায় দয়া অনুগ্রহ প্লিজ বলুন বলবেন জানাবেন জানতে দয়াকরে একটু মোট ঠিক আসলে`.split(
    /\s+/u,
  ),
);

/** Roots of words that show someone speaking. */
const SAYS = foldedSet(
  'বলেন বলেছেন বলেছে বলছে বলছেন বলেছিলেন বললেন বলল বললো বলা বলে জানান জানায় জানিয়েছে জানিয়েছেন জানিয়েছিলেন জানাল জানালো জানালেন জানাচ্ছে জানিয়ে লিখেছেন লেখেন লিখেছে দাবি অনুসারে অনুযায়ী মতে ভাষ্য ভাষ্যমতে উল্লেখ মন্তব্য আহ্বান হুঁশিয়ারি ঘোষণা অভিযোগ প্রতিশ্রুতি নিন্দা প্রশংসা ধন্যবাদ বিবৃতিতে প্রতিবেদনে বক্তব্য সতর্ক নিশ্চিত আখ্যায়িত অভিহিত আশঙ্কা উদ্বেগ প্রকাশ সমালোচনা শোক সমবেদনা জবাবে প্রতিক্রিয়ায় নির্দেশ'.split(
    ' ',
  ),
);
const DENIES = foldedSet('অস্বীকার প্রত্যাখ্যান নাকচ খণ্ডন উড়িয়ে অসত্য ভিত্তিহীন মিথ্যা মিথ্যে ভুয়া বানোয়াট অমূলক'.split(' '));
/** Verbs whose negation is silence: উল্লেখ করেনি, কিছু বলেননি, স্পষ্ট করেননি. */
const TELLS = foldedSet('উল্লেখ বলা স্পষ্ট জানানো মন্তব্য প্রকাশ নিশ্চিত সাড়া প্রতিক্রিয়া নির্দিষ্ট বিস্তারিত কিছু খোলাসা ব্যাখ্যা বক্তব্য'.split(' '));
const SILENT = foldedSet('বলেননি বলেনি জানাননি জানায়নি জানাতে লেখেননি বলতে'.split(' '));
const NOT = foldedSet('হয়নি করেনি করেননি দেননি দেয়নি পাওয়া যায়নি নেই রাজি অস্বীকৃতি অপারগতা'.split(' '));

const POINTERS = foldedSet('এটি এটা এটিকে এসব এমনটি এমনটা এগুলো সেটি সেটা খবরটি বিষয়টি তথ্যটি কথাটি ঘোষণাটি অভিযোগটি দাবিটি'.split(' '));
const POINTED = foldedSet('কথা তথ্য খবর ঘোষণা মন্তব্য ধরনের অভিযোগ দাবি বক্তব্য আহ্বান বিষয়ে সম্পর্কে ব্যাপারে ঘটনা ঘটনায় প্রতিক্রিয়া বিষয়টি'.split(' '));
/** What follows the genitive of whom something is sent or told to: ইউনূসের কাছে, টোলোনিউজের সাথে আলাপকালে. */
const TO_AFTER = foldedSet('কাছে বরাবর উদ্দেশে উদ্দেশ্যে'.split(' '));
const WITH = foldedSet('সাথে সঙ্গে'.split(' '));
const TALK = foldedSet('আলাপকালে সাক্ষাৎকারে আলাপে কথোপকথনে ফোনালাপে'.split(' '));
const AIRED = foldedSet('প্রচারিত প্রকাশিত দেওয়া দেয়া'.split(' '));
const INTERVIEW = foldedSet('সাক্ষাৎকারে সাক্ষাৎকার বক্তব্যে ভাষণে'.split(' '));
/** How far a verb of saying may stand from its addressee. */
const REACH = 4;

function addressee(words: readonly string[]): WordRange | null {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    const before = words[i - 1] ?? '';
    if (TO_AFTER.has(word) && /র$/u.test(before)) return { first: namedFrom(words, i - 1), last: i };
    if (WITH.has(word) && TALK.has(words[i + 1] ?? '')) return { first: namedFrom(words, i - 1), last: i };
    if (AIRED.has(word) && words.slice(i + 1, i + REACH).some((w) => INTERVIEW.has(w)) && /(কে|ে|য়)$/u.test(before)) return { first: namedFrom(words, i - 1), last: i };
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word.length < 5 || !word.endsWith('কে') || word.at(-3) === '্') continue;
    if (words.slice(i + 1, i + 1 + REACH).some((w) => SAYS.has(w) || SPEECH_VERB.test(w))) return { first: namedFrom(words, i), last: i + 1 };
  }
  return null;
}

/** Where the name that ends at `last` begins: the bare words before it that the lexicon does not know. */
function namedFrom(words: readonly string[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 3) {
    const word = words[first - 1] ?? '';
    if (word.length < 2 || STOP.has(word) || BREAKS.has(word) || writing.stems(word)[0]?.role !== 'bare' || isKnown(word)) break;
    first--;
  }
  return first;
}

const LINK = fold('পড়ুন');
const MORE = foldedSet(['আরো', 'আরও']);
const CLICK = fold('ক্লিক');
const TEASERS = foldedSet('যা যেভাবে কী কেন কে কারা কার কবে কোথায় কীভাবে কত যেসব'.split(' '));

function flags(words: readonly string[]): readonly SentenceFlag[] {
  const found: SentenceFlag[] = [];
  if (words.some((w) => SAYS.has(w))) found.push('says');
  if (words.some((w) => DENIES.has(w))) found.push('denies');
  const silent = words.some((w) => SILENT.has(w) && /নি$/u.test(w)) || (words.some((w) => TELLS.has(w)) && words.some((w) => NOT.has(w)));
  if (silent) found.push('silent');
  if (words.some((w) => POINTERS.has(w)) || words.some((w, i) => (w === 'এ' || w === 'এই' || w === 'এমন') && POINTED.has(words[i + 1] ?? ''))) found.push('points');
  if (addressee(words)) found.push('addresses');
  if (words.some((w, i) => w === LINK && MORE.has(words[i - 1] ?? '')) || words.includes(CLICK)) found.push('links');
  if (words.some((w, i) => TEASERS.has(w) || (w === 'যে' && i > 0 && SPEECH_NOUN.has(words[i + 1] ?? '')))) found.push('teases');
  return found;
}

/** Verbs and nouns of saying, as questions use them, by root. */
const SPEECH_VERB =
  /^(বল|বলে|বলেছ|জান|জানা|জানি|লিখ|লেখ|শোনা|শুনি)(েন|েছেন|েছে|ছেন|ছে|লেন|ল|লো|েছিলেন|েছিল|িয়েছেন|িয়েছে|িয়েছিলেন|িয়েছিল|ালেন|াল|ালো|ান|ায়|াচ্ছে|াচ্ছেন|বেন|বে|য়েছেন|য়েছে|চ্ছে|চ্ছেন|ন|য়|া|ে|ো|য়ে|য়েছিলেন|য়েছিল)?$/u;
const SPEECH_NOUN = foldedSet(
  'প্রতিক্রিয়া জবাব বক্তব্য মন্তব্য বিবৃতি দাবি আহ্বান হুঁশিয়ারি হুমকি পরামর্শ আখ্যা শোকবার্তা ব্যাখ্যা অভিযোগ মত অভিমত উত্তর প্রতিশ্রুতি আশ্বাস নির্দেশ প্রস্তাব সতর্কবার্তা ভাষ্য বার্তা ঘোষণা যুক্তি তথ্য ধন্যবাদ সমালোচনা নিন্দা প্রশংসা অনুরোধ শঙ্কা আশঙ্কা উদ্বেগ স্বীকার অস্বীকার নিশ্চিত'.split(
    ' ',
  ),
);
const REACTION = foldedSet('প্রতিক্রিয়া প্রতিক্রিয়ায় শোকবার্তা শোকবার্তায় শোক জবাব সাড়া'.split(' '));
const DENIAL = foldedSet('অস্বীকার নাকচ প্রত্যাখ্যান খণ্ডন উড়িয়ে মেনে মানছে মানতে মানেন স্বীকার'.split(' '));
const COUNT = foldedSet('কত কতজন কতটি কতটা কতগুলো কতটুকু কয় কয়টি কয়টা কয়জন কজন ক’জন কতখানি কতবার কতদিন কতো'.split(' '));
const WHEN = foldedSet('কবে কখন কবেকার কোনদিন'.split(' '));
const WHEN_NOUN = foldedSet('দিন দিনে দিনের তারিখ তারিখে তারিখের বছর বছরে বছরের মাস মাসে মাসের সাল সালে সালের সময় সময়ে সময়ের সপ্তাহে রাতে সকালে বারে বার'.split(' '));
/** The part of a date that the word after কোন asks for. */
const WHEN_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({ year: 'বছর বছরে বছরের সাল সালে সালের', month: 'মাস মাসে মাসের', day: 'দিন দিনে দিনের তারিখ তারিখে তারিখের', hour: 'সময় সময়ে রাতে সকালে' }).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [fold(word), unit] as const),
  ),
);
const WHERE = foldedSet('কোথায় কোথা কোথাকার কোনখানে'.split(' '));
const WHERE_NOUN = foldedSet('শহরে জায়গায় স্থানে দেশে জেলায় এলাকায় শহর জায়গা স্থান ভেন্যুতে মাঠে হাসপাতালে কারাগারে উপজেলায় অঞ্চলে বিভাগে প্রদেশে'.split(' '));
const TO_WHOM = foldedSet('কাকে কাদের কাদেরকে'.split(' '));
const WHO = foldedSet('কে কারা কার'.split(' '));
const VOUCHED = foldedSet('মতে হিসাবে হিসেবে দাবি ভাষ্য ভাষ্যে অনুযায়ী অনুসারে তথ্যমতে ভাষ্যমতে বিবৃতিতে বক্তব্যে বিবৃতি প্রতিবেদনে'.split(' '));
const PERSON_COUNT = foldedSet('কতজন কয়জন কজন জন'.split(' '));

/** What a number is asked in, by the word after কত. */
const UNITS: ReadonlyMap<string, string> = foldedMap([
  ['জন', 'person'],
  ['মানুষ', 'person'],
  ['লোক', 'person'],
  ['শতাংশ', 'percent'],
  ['ভাগ', 'percent'],
  ['কিলোমিটার', 'km'],
  ['কিমি', 'km'],
  ['মিটার', 'm'],
  ['টাকা', 'bdt'],
  ['টাকার', 'bdt'],
  ['ডলার', 'usd'],
  ['ডলারের', 'usd'],
  ['রুপি', 'inr'],
  ['ঘণ্টা', 'hour'],
  ['ঘণ্টার', 'hour'],
  ['দিন', 'day'],
  ['দিনের', 'day'],
  ['বছর', 'year'],
  ['বছরের', 'year'],
  ['মাস', 'month'],
  ['মিনিট', 'minute'],
  ['সপ্তাহ', 'week'],
  ['কেজি', 'kg'],
  ['টন', 'tonne'],
]);

/** Words that end a speaker's noun phrase when looking left from the question word: postpositions, conjunctions of clauses, particles. */
const BREAKS = foldedSet(
  'নিয়ে সম্পর্কে বিষয়ে ব্যাপারে প্রসঙ্গে জন্য থেকে দিয়ে সঙ্গে সাথে পক্ষে উদ্দেশে উদ্দেশ্যে প্রতি কাছে মধ্যে ওপর উপর পর পরে আগে হলে না কি হিসেবে হিসাবে বলে যে কথায় প্রশ্নে জবাবে অনুযায়ী অনুসারে মতে করে করলে দিলে গেলে হওয়ায় করায় কী কথা নিজে কারণে পেছনে ঘটনায় হয়ে তা এ'.split(
    ' ',
  ),
);
const BARE_LOCATIVE = /(ে|ায়|তে|োয়|কে|িয়ে)$/u;
const ADVERB_TIME = foldedSet('আজ গতকাল আগামীকাল এবার এখন পরে সম্প্রতি অবশ্য ফেসবুকে এক্সে'.split(' '));

/** The noun phrase that ends before `end`: bare and genitive words, until a postposition, a locative or objective word, or a mark. */
function phraseBefore(words: readonly QuestionWord[], end: number): WordRange | null {
  let last = end;
  // an addressee or an adverb may stand between the speaker and the question word: ইমরান আহমেদ বিবিসিকে কী বলেছেন
  while (last > 0) {
    const word = words[last - 1];
    if (!word || word.token.kind === 'mark') return null;
    const norm = word.token.norm;
    if (ADVERB_TIME.has(norm) || norm === fold('নিজে') || norm === fold('কি') || norm === fold('তা') || (/কে$/u.test(norm) && norm.at(-3) !== '্')) last--;
    else break;
  }
  let first = last;
  while (first > 0) {
    const word = words[first - 1];
    if (!word || word.token.kind === 'mark') break;
    const norm = word.token.norm;
    if (BREAKS.has(norm) || WHO.has(norm) || COUNT.has(norm)) break;
    if (BARE_LOCATIVE.test(norm) && first !== last && norm.length > 3 && !words[first]?.token.norm.startsWith(norm)) break;
    first--;
  }
  return first < last ? { first, last } : null;
}

/** The noun phrase that begins at `start` and ends at a mark, a question word or the end. */
function phraseAfter(words: readonly QuestionWord[], start: number): WordRange | null {
  let last = start;
  while (last < words.length) {
    const word = words[last];
    if (!word || word.token.kind === 'mark' || BREAKS.has(word.token.norm)) break;
    last++;
  }
  return last > start ? { first: start, last } : null;
}

function objective(words: readonly QuestionWord[], speaker: WordRange | null): WordRange | null {
  for (let i = 0; i < words.length; i++) {
    const norm = words[i]?.token.norm ?? '';
    if (speaker && i >= speaker.first && i < speaker.last) continue;
    if (TO_WHOM.has(norm) || norm.length < 5 || !norm.endsWith('কে') || norm.at(-3) === '্') continue;
    if (norm === fold('ফেসবুকে') || norm === fold('নিজেকে')) continue;
    return { first: describedFrom(words, i, speaker && speaker.last <= i ? speaker.last : 0), last: i + 1 };
  }
  return null;
}

/** Where the description of an addressee begins: উত্তর কোরিয়ার সর্বোচ্চ নেতাকে. A name alone takes none, since what stands before it may speak. */
function describedFrom(words: readonly QuestionWord[], at: number, least: number): number {
  if (!isKnown(words[at]?.token.norm ?? '')) return at;
  let first = at;
  for (let i = at - 1; i >= least && at - i <= LONGEST_DESCRIPTION; i--) {
    const norm = words[i]?.token.norm ?? '';
    if (words[i]?.token.kind !== 'word' || STOP.has(norm) || BREAKS.has(norm)) break;
    if (isGenitive(norm)) first = i;
    else if (first === i + 1 && joins(norm, words[i + 1]?.token.norm ?? '')) first = i;
    // One word may stand between, whatever it is: সর্বোচ্চ.
    else if (first < at || i < at - 1) break;
  }
  return first;
}

/** Words before the last of a description. */
const LONGEST_DESCRIPTION = 4;

/** Whether two words are one phrase of the lexicon: উত্তর কোরিয়া. */
const joins = (norm: string, next: string): boolean => (lexicon.phrases.get(spell(norm)) ?? []).some(({ rest }) => rest.length === 1 && roots(next).includes(rest[0] ?? ''));

function understand(words: readonly QuestionWord[]): Understanding {
  const norms = words.map((w) => w.token.norm);
  const find = (test: (norm: string, i: number) => boolean): number => norms.findIndex(test);
  const isSpeech = (norm: string): boolean => SPEECH_VERB.test(norm);
  const count = find((n) => COUNT.has(n));
  const what = find((n) => n === WHAT || n === HOW);
  const yesNo = find((n) => n === YES_NO);
  const speechAt = norms.findLastIndex(isSpeech);
  const nounAt = find((n) => SPEECH_NOUN.has(n));
  const which = find((n) => n === WHICH);
  const make = (kind: QuestionKind, by: string, more: Partial<Understanding> = {}): Understanding => ({ kind, by, speaker: null, to: null, of: null, unit: null, ...more });

  /** Who is asked to be speaking, seen from the question word at `at`. */
  const speakerOf = (at: number): WordRange | null => {
    const vouched = find((n, i) => VOUCHED.has(n) && i > 0 && /র$/u.test(norms[i - 1] ?? ''));
    if (vouched > 0) {
      const range = phraseBefore(words, vouched);
      if (range) return range;
    }
    if (speechAt < 0 && nounAt < 0 && what < 0) return null;
    // কী বললেন পুতিন: the speaker after the verb
    const verb = speechAt >= 0 ? speechAt : norms.length - 1;
    const tail = trailing(words, Math.max(at, nounAt) + 1);
    if (tail) return tail;
    // অভিযোগ নিয়ে …: what is spoken of, not whose word it is
    if (nounAt > 0 && at > nounAt && /র$/u.test(norms[nounAt - 1] ?? '') && !ABOUT.has(norms[nounAt + 1] ?? '')) return phraseBefore(words, nounAt);
    const end = at >= 0 ? at : verb;
    return phraseBefore(words, end) ?? leading(words, end) ?? (norms.some((n) => PASSIVE.has(n)) ? null : beforeTopic(words, end));
  };

  if (count >= 0) {
    const next = norms[count + 1] ?? '';
    if (next === fold('তারিখ') || next === fold('তারিখে') || next === fold('সালে')) return make('when', 'how-many-date', { unit: next === fold('সালে') ? 'year' : 'day' });
    const unit = PERSON_COUNT.has(norms[count] ?? '') ? 'person' : (UNITS.get(next) ?? null);
    const speaker = speechAt > count || nounAt >= 0 || isVouched(norms) ? speakerForCount(words, norms, count, speechAt, speakerOf) : null;
    return make('how-many', 'how-many', { of: { first: count + 1, last: Math.min(words.length, count + 3) }, unit, speaker });
  }
  if (find((n) => WHEN.has(n)) >= 0) return make('when', 'when');
  if (which >= 0 && WHEN_NOUN.has(norms[which + 1] ?? '')) return make('when', 'which-day', { unit: WHEN_UNITS.get(norms[which + 1] ?? '') ?? null });
  if (find((n) => WHERE.has(n)) >= 0) return make('where', 'where');
  if (which >= 0 && WHERE_NOUN.has(norms[which + 1] ?? '')) return make('where', 'which-place', { unit: norms[which + 1] === fold('দেশে') ? 'country' : null });
  // A name may be spelt as the pronoun: ওবায়দুল কাদের, in a question that asks yes or no.
  const toWhom = find((n) => TO_WHOM.has(n) && !(n === WHOSE && yesNo >= 0));
  if (toWhom >= 0) {
    if (norms[toWhom] === WHOSE && speechAt < 0) return make('who', 'whose');
    return make('to-whom', 'to-whom');
  }
  const who = find((n) => WHO.has(n));
  if (who >= 0 && norms[who] === fold('কার')) {
    const next = norms[who + 1] ?? '';
    if (next === fold('কাছে') || next === fold('সঙ্গে') || next === fold('সাথে') || next === fold('উদ্দেশে')) return make('to-whom', 'to-whose');
    return make('who-said', 'whose');
  }
  if (which >= 0 && /(কে|ের কাছে)$/u.test(norms[which + 1] ?? '')) return make('to-whom', 'which-one-to', { of: { first: which + 1, last: which + 2 } });
  if (what >= 0 && !(yesNo >= 0 && yesNo > what && speechAt < 0 && nounAt < 0)) {
    const asksDenial = yesNo > what && norms.some((n) => DENIAL.has(n) || n === fold('খোলাসা') || n === fold('স্পষ্ট'));
    if (!asksDenial) {
      const speaker = speakerOf(lastWhat(norms));
      const reaction = norms.some((n) => REACTION.has(n));
      if (speechAt >= 0 || nounAt >= 0) return make(reaction ? 'reaction' : 'what-said', reaction ? 'what-reaction' : 'what-said', { speaker, to: objective(words, speaker) });
      return make('what', 'what');
    }
  }
  if (who >= 0) return make(speechAt >= 0 || nounAt >= 0 || norms.some((n) => SPEECH_NOUN.has(n)) ? 'who-said' : 'who', 'who');
  if (which >= 0 && yesNo < 0) {
    const said = speechAt >= 0 || norms.some((n) => SPEECH_NOUN.has(n)) || norms.includes(fold('কথা')) || norms.includes(fold('কথাটা'));
    return make(said ? 'who-said' : 'who', 'which-one', { of: { first: which + 1, last: Math.min(words.length, which + 3) } });
  }
  if (yesNo >= 0) {
    const denial = norms.some((n) => DENIAL.has(n));
    const statement = find((n, i) => VOUCHED.has(n) && i > 0 && /(র|সরকারি|সরকারী|লিখিত)$/u.test(norms[i - 1] ?? '') && SPEECH_NOUN_LOCATIVE.test(n));
    const speaker = statement > 0 ? phraseBefore(words, statement) : yesNoSpeaker(words, norms, yesNo);
    // কি after the first words asks about them: উত্তর কোরিয়ার বিবৃতিতে কি …; কি বললেন with no topic asks what was said
    if (!denial && isSpeech(norms[yesNo + 1] ?? '') && speechAt === yesNo + 1) {
      const said = speakerOf(yesNo);
      return make('what-said', 'what-said-ki', { speaker: said, to: objective(words, said) });
    }
    return make(denial ? 'did-deny' : 'did-say', denial ? 'did-deny' : 'did-say', { speaker, to: objective(words, speaker) });
  }
  if (norms.includes(fold('কেন'))) return make('why', 'why', { speaker: speechAt >= 0 ? phraseBefore(words, speechAt) : null });
  if (speechAt >= 0) return make('what-said', 'said');
  return make('what', 'any');
}

/** বিবৃতিতে, বক্তব্যে, প্রতিবেদনে: the document that is asked about. */
const SPEECH_NOUN_LOCATIVE = /(তে|ে)$/u;
const SAYING = fold('বলে');
const WHOSE = fold('কাদের');
const isObjective = (norm: string): boolean => norm.length >= 4 && norm.endsWith('কে') && norm.at(-3) !== '্';
const WHAT = fold('কী');
const HOW = fold('কেমন');
const YES_NO = fold('কি');
const WHICH = fold('কোন');

const lastWhat = (norms: readonly string[]): number => Math.max(norms.lastIndexOf(WHAT), norms.lastIndexOf(HOW));

function isVouched(norms: readonly string[]): boolean {
  return norms.some((n, i) => VOUCHED.has(n) && i > 0 && /র$/u.test(norms[i - 1] ?? ''));
}

/** কী বললেন পুতিন, কী পরামর্শ দিয়েছিলেন স্বরাষ্ট্র উপদেষ্টা: what follows the verb that follows the question word. */
function trailing(words: readonly QuestionWord[], from: number): WordRange | null {
  for (let i = Math.max(0, from); i < words.length - 1; i++) {
    const norm = words[i]?.token.norm ?? '';
    if (norm === SAYING || (!SPEECH_VERB.test(norm) && !LIGHT_PAST.has(norm))) continue;
    const range = phraseAfter(words, i + 1);
    // কী বললেন ট্রাম্পকে: whom it was said to, not who said it
    if (range && isObjective(words[range.last - 1]?.token.norm ?? '')) continue;
    if (range && words.slice(range.first, range.last).some((w) => w.token.kind === 'word' && !STOP.has(w.token.norm))) return range;
  }
  return null;
}

const LIGHT_PAST = foldedSet('দিলেন দিয়েছেন দিয়েছিলেন দিয়েছে করলেন করেছেন করেছিলেন করেছে দেখালেন দেখিয়েছেন তুললেন তুলেছেন দিল করল জানালেন দেন করেন'.split(' '));

function speakerForCount(words: readonly QuestionWord[], norms: readonly string[], count: number, speechAt: number, speakerOf: (at: number) => WordRange | null): WordRange | null {
  if (isVouched(norms)) return speakerOf(count);
  const tail = trailing(words, count + 1);
  if (tail) return tail;
  if (speechAt > count) {
    const quoted = norms.lastIndexOf(SAYING, speechAt);
    if (quoted > count && quoted < speechAt) return phraseBefore(words, speechAt);
  }
  return null;
}

/** খাদ্যমন্ত্রী চালের দাম নিয়ে কী জানিয়েছেন: where a topic stands before the question word, the bare words at the start that a genitive parts from it. */
function leading(words: readonly QuestionWord[], end: number): WordRange | null {
  for (let i = 0; i + 1 < end; i++) {
    const norm = words[i]?.token.norm ?? '';
    if (words[i]?.token.kind !== 'word' || STOP.has(norm) || BREAKS.has(norm)) return null;
    if (isGenitive(norm)) continue;
    if (writing.stems(norm)[0]?.role !== 'bare' && !isName(words, i) && !lexicon.words.has(spell(norm))) return null;
    if (isGenitive(words[i + 1]?.token.norm ?? '')) return { first: 0, last: i + 1 };
  }
  return null;
}

/** বলা হয়েছে: a passive names no speaker. */
const PASSIVE = foldedSet('হয়েছে হয়েছিল হয় হলো হচ্ছে হবে'.split(' '));
const ABOUT = foldedSet('নিয়ে সম্পর্কে বিষয়ে ব্যাপারে প্রসঙ্গে'.split(' '));
/** What an office or a body of people is called. */
const SPEAKING = foldedSet(
  'মন্ত্রী প্রধানমন্ত্রী প্রতিমন্ত্রী রাষ্ট্রপতি প্রেসিডেন্ট উপদেষ্টা সচিব মহাসচিব সভাপতি চেয়ারম্যান চেয়ারপারসন আমির নেতা নেত্রী মুখপাত্র পরিচালক মহাপরিচালক কমিশনার মেয়র অধ্যাপক উপাচার্য বিচারপতি আইনজীবী কর্মকর্তা প্রশাসক গভর্নর রাষ্ট্রদূত দূতাবাস মন্ত্রণালয় দপ্তর অধিদপ্তর কমিশন সংস্থা সমিতি পরিষদ সংগঠন পুলিশ সেনাবাহিনী সরকার আদালত ব্যাংক দল লীগ পার্টি কোম্পানি কর্তৃপক্ষ ফাউন্ডেশন বিশ্ববিদ্যালয় কমিটি ইউনিয়ন কোচ অধিনায়ক'.split(
    ' ',
  ),
);

/** মিল্টন মেট্রোরেল নিয়ে কী বলেছেন: who stands bare before the bare topic, as far as an office or body goes, or else the names up to the topic's last word. */
function beforeTopic(words: readonly QuestionWord[], end: number): WordRange | null {
  let about = 1;
  while (about < end && !ABOUT.has(words[about]?.token.norm ?? '')) about++;
  if (about >= end) return null;
  let named = 0;
  let office = false;
  for (let i = 0; i < about - 1; i++) {
    const norm = words[i]?.token.norm ?? '';
    if (words[i]?.token.kind !== 'word' || STOP.has(norm) || BREAKS.has(norm)) break;
    const bare = lexicon.words.has(spell(norm)) || writing.stems(norm)[0]?.role === 'bare';
    if (SPEAKING.has(norm) || (/মন্ত্রী$/u.test(norm) && bare)) {
      named = i + 1;
      office = true;
    } else if (!office && named === i && bare && isName(words, i)) named = i + 1;
  }
  // A role may be followed by the name of who holds it.
  while (named > 0 && named < about - 1 && isName(words, named) && writing.stems(words[named]?.token.norm ?? '')[0]?.role === 'bare' && isRoleAt(words, named - 1)) named++;
  return named > 0 ? { first: 0, last: named } : null;
}

const isRoleAt = (words: readonly QuestionWord[], at: number): boolean =>
  SPEAKING.has(words[at]?.token.norm ?? '') && /(মন্ত্রী|উপদেষ্টা|মুখপাত্র|নেতা|সভাপতি|মহাসচিব)$/u.test(words[at]?.token.norm ?? '');

/** Who a yes-or-no question is about: the bare noun phrase before কি, or between কি and the verb. */
function yesNoSpeaker(words: readonly QuestionWord[], norms: readonly string[], yesNo: number): WordRange | null {
  const before = phraseBefore(words, yesNo);
  if (before) {
    const lastWord = norms[before.last - 1] ?? '';
    // কথা কি ওবায়দুল কাদের নাকচ করেছিলেন: a topic before কি, the speaker after it
    if (!STOP.has(lastWord) && !isGenitive(lastWord) && !SPEECH_NOUN.has(lastWord)) return before;
  }
  let last = yesNo + 1;
  while (last < words.length && words[last]?.token.kind !== 'mark') {
    const norm = norms[last] ?? '';
    if (DENIAL.has(norm) || STOP.has(norm) || SPEECH_NOUN.has(norm) || SPEECH_VERB.test(norm) || norm.endsWith(fold('কথা'))) break;
    last++;
  }
  return last > yesNo + 1 ? { first: yesNo + 1, last } : null;
}

const isKnown = (norm: string): boolean => [...roots(norm), ...verbRoots(norm)].some((root) => lexicon.words.has(root));

/** Ends in a genitive, and is no word of the lexicon that merely ends so: গভর্নর, সরকার. */
function isGenitive(norm: string): boolean {
  return !lexicon.words.has(spell(norm)) && writing.stems(norm)[0]?.role === 'genitive';
}

/** Bengali has no capitals: a word that the lexicon does not know, and that is no verb form, may be a name. */
function isName(words: readonly QuestionWord[], at: number): boolean {
  const norm = words[at]?.token.norm ?? '';
  if (STOP.has(norm) || norm.length < 3) return false;
  if (/(েছে|েছেন|েছিল|েছিলেন|ছেন|ছে|লেন|বেন|ানো|ানোর|িয়ে|িয়েছে)$/u.test(norm)) return false;
  return !isKnown(norm);
}

const lexicon = compileLexicon(lexiconSource, spell);

/** How Bengali asks. */
export const questions: QuestionRules = {
  stop: STOP,
  and: foldedSet(['এবং', 'ও', 'আর']),
  speech: SPEECH_NOUN,
  roots,
  verbRoots,
  sound,
  lexicon,
  understand,
  isName,
  flags,
  addressee,
};
