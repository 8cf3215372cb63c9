import type { EventGrammar, EventWords, Outlook, Relation, TokenRange } from '../../language/events.js';
import { fold, foldedSet } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';

/** Event words of Bengali news. Verbs are given by noun + root of the light verb, so that every tense is found. */
const words: readonly EventWords[] = [
  { name: 'meet', category: 'CONSULT', form: 'noun', mutual: true, words: ['বৈঠক', 'শীর্ষ বৈঠক', 'শীর্ষ সম্মেলন', 'দ্বিপক্ষীয় বৈঠক', 'সাক্ষাৎ', 'সাক্ষাত', 'মতবিনিময়'] },
  { name: 'meet-in-person', category: 'CONSULT', form: 'verb', mutual: true, words: ['দেখা কর*', 'দেখা হব*', 'দেখা হয়*', 'সাক্ষাৎ কর*', 'বৈঠক কর*', 'বৈঠকে বস*', 'মুখোমুখি হ*'] },
  {
    name: 'talk',
    category: 'CONSULT',
    form: 'verb',
    mutual: true,
    words: ['কথা বল*', 'ফোনে কথা বল*', 'টেলিফোনে কথা বল*', 'ফোনালাপ কর*', 'আলোচনা কর*', 'আলাপ কর*', 'ফোন কর*', 'টেলিফোন কর*'],
  },
  { name: 'talks', category: 'CONSULT', form: 'noun', mutual: true, words: ['আলোচনা', 'ফোনালাপ', 'আলাপ', 'সংলাপ', 'টেলিফোন আলাপ'] },
  { name: 'visit', category: 'CONSULT', form: 'noun', words: ['সফর', 'রাষ্ট্রীয় সফর'] },
  { name: 'agree', category: 'AGREE', form: 'verb', words: ['চুক্তি কর*', 'চুক্তি সই কর*', 'সমঝোতা কর*', 'রাজি হয়*', 'সম্মত হয়*', 'চুক্তি স্বাক্ষর কর*'] },
  { name: 'support', category: 'SUPPORT', form: 'verb', words: ['সমর্থন কর*', 'সমর্থন দে*', 'সমর্থন দি*', 'সমর্থন জানা*', 'পাশে দাঁড়া*'] },
  {
    name: 'supply',
    category: 'AID',
    form: 'verb',
    words: ['সরবরাহ কর*', 'সহায়তা কর*', 'সহায়তা দে*', 'সহায়তা দি*', 'সাহায্য কর*', 'সাহায্য পাঠা*', 'ত্রাণ পাঠা*', 'ত্রাণ দে*', 'ত্রাণ দি*', 'অস্ত্র দে*', 'অস্ত্র দি*', 'অস্ত্র পাঠা*', 'অনুদান দে*', 'অনুদান দি*'],
  },
  { name: 'aid', category: 'AID', form: 'noun', words: ['সামরিক সহায়তা', 'মানবিক সহায়তা', 'আর্থিক সহায়তা'] },
  { name: 'cooperate', category: 'COOPERATE', form: 'verb', words: ['সহযোগিতা কর*', 'অংশীদারিত্ব গড়*', 'যৌথ মহড়া চালা*', 'যৌথ মহড়া কর*'] },
  { name: 'attack', category: 'ASSAULT', form: 'noun', words: ['হামলা', 'বিমান হামলা', 'আক্রমণ', 'ড্রোন হামলা', 'ক্ষেপণাস্ত্র হামলা', 'রকেট হামলা', 'আগ্রাসন', 'অভিযান', 'বোমা হামলা'] },
  {
    name: 'attack',
    category: 'ASSAULT',
    form: 'verb',
    words: ['হামলা চালা*', 'হামলা কর*', 'আক্রমণ কর*', 'আক্রমণ চালা*', 'আক্রমণ শুরু কর*', 'গুলি চালা*', 'গুলি কর*', 'বোমা ফেল*', 'হত্যা কর*', 'অভিযান চালা*'],
  },
  { name: 'fight', category: 'ASSAULT', form: 'verb', words: ['লড়াই কর*', 'যুদ্ধ কর*'] },
  { name: 'advance', category: 'ASSAULT', form: 'verb', words: ['অগ্রসর হ*', 'অগ্রগতি কর*', 'দখল কর*', 'দখলে নে*', 'দখলে নি*', 'দখল কর*', 'এগিয়ে যা*'] },
  { name: 'withdraw', category: 'RETREAT', form: 'verb', words: ['প্রত্যাহার কর*', 'সরিয়ে নে*', 'সরিয়ে নি*', 'পিছু হট*', 'যুদ্ধবিরতি কর*'] },
  { name: 'release', category: 'CONCEDE', form: 'verb', words: ['মুক্তি দে*', 'মুক্তি দি*', 'ছেড়ে দে*', 'ছেড়ে দি*'] },
  { name: 'arrest', category: 'COERCE', form: 'verb', words: ['গ্রেপ্তার কর*', 'গ্রেফতার কর*', 'আটক কর*', 'বহিষ্কার কর*', 'উচ্ছেদ কর*'] },
  { name: 'sanction', category: 'SANCTION', form: 'verb', words: ['নিষেধাজ্ঞা দে*', 'নিষেধাজ্ঞা দি*', 'নিষেধাজ্ঞা আরোপ কর*', 'শুল্ক আরোপ কর*', 'সম্পর্ক ছিন্ন কর*', 'বিচ্ছিন্ন কর*', 'বয়কট কর*'] },
  { name: 'protest', category: 'PROTEST', form: 'verb', words: ['বিক্ষোভ কর*', 'মানববন্ধন কর*', 'অবরোধ কর*', 'ধর্মঘট কর*', 'সমাবেশ কর*', 'প্রতিবাদ কর*'] },
  { name: 'mobilise', category: 'MOBILIZE', form: 'verb', words: ['সেনা মোতায়েন কর*', 'মোতায়েন কর*', 'সেনা পাঠা*', 'মহড়া চালা*'] },
  { name: 'threaten', category: 'THREATEN', form: 'verb', words: ['হুমকি দে*', 'হুমকি দি*', 'হুঁশিয়ারি দে*', 'হুঁশিয়ারি দি*'] },
  { name: 'reject', category: 'REJECT', form: 'verb', words: ['প্রত্যাখ্যান কর*', 'নাকচ কর*', 'বাতিল কর*'] },
  { name: 'accuse', category: 'ACCUSE', form: 'verb', words: ['অভিযুক্ত কর*', 'দায়ী কর*', 'মামলা কর*'] },
  { name: 'request', category: 'REQUEST', form: 'verb', words: ['অনুরোধ কর*', 'অনুরোধ জানা*', 'আহ্বান জানা*'] },
];

const WITH = foldedSet(['সাথে', 'সঙ্গে', 'সহিত']);
const TOWARDS = foldedSet(['বিরুদ্ধে', 'উপর', 'ওপর', 'প্রতি', 'জন্য', 'কাছে', 'পক্ষে', 'লক্ষ্য']);
const BETWEEN = foldedSet(['মধ্যে', 'মধ্যকার', 'মাঝে']);
const BY = foldedSet(['দ্বারা', 'কর্তৃক', 'নেতৃত্বে']);
const NEAR = foldedSet(['কাছে', 'নিকটে', 'পাশে']);
const OBJECTIVE = fold('কে');
const LOCATIVE = [fold('তে'), fold('ে'), fold('য়'), fold('য়ে')];
const GENITIVE = [fold('র'), fold('ের'), fold('য়ের')];
const EMPHATIC = /[ওই]$/u;

const PARTING = foldedSet([';', '–', '—', ':', '‘', '’', '“', '”', '"', 'যখন', 'কিন্তু', 'কারণ', 'যেখানে', 'যদিও', 'যাতে']);
/** Finite and conjunctive endings: a comma after such a word ends a clause, after any other it goes on a list. */
const VERBAL = new RegExp(
  `(?:${['ছে', 'ছেন', 'ছিল', 'ছিলেন', 'লেন', 'লো', 'বেন', 'বে', 'রেন', 'নেন', 'লে', 'নি', 'না', 'হয়', 'যায়', 'দেয়', 'নেয়', 'চায়', 'করে', 'হয়ে', 'দিয়ে', 'নিয়ে', 'গিয়ে', 'জন্য', 'পর', 'আগে'].map(fold).join('|')})$`,
  'u',
);

function parts(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]?.norm ?? '';
  return PARTING.has(mark) || (mark === ',' && VERBAL.test(tokens[i - 1]?.norm ?? ''));
}

/** Reads the case of the phrase's last word, the postposition after it, and its place before or after the event word. */
function relate(tokens: readonly Token[], phrase: TokenRange, predicate: TokenRange, form: 'noun' | 'verb'): Relation | null {
  const end = tokens[phrase.last - 1];
  const after = tokens[phrase.last]?.norm ?? '';
  if (!end) return null;
  const before = phrase.last <= predicate.first;
  const word = end.norm.length > 3 ? end.norm.replace(EMPHATIC, '') : end.norm;
  const genitive = GENITIVE.some((e) => word.endsWith(e));
  // The verb stands last: what comes after an event word belongs to another verb, but for the subject of the whole sentence (… বৈঠকের আগে পুতিন বলেন).
  if (!before) return form === 'noun' && !genitive && !WITH.has(after) && !word.endsWith(OBJECTIVE) && !LOCATIVE.some((e) => word.endsWith(e)) ? 'subject' : null;
  if (WITH.has(after)) return 'with';
  if (BETWEEN.has(after) || BY.has(after)) return 'actor';
  if (genitive && NEAR.has(after)) return 'place';
  if (genitive && TOWARDS.has(after)) return form === 'verb' || predicate.first - phrase.last <= 2 ? 'recipient' : null;
  // The object of a noun stands right before it (তার দেশকে সামরিক সহায়তা); farther away it is the verb's.
  if (word.endsWith(OBJECTIVE)) return form === 'verb' || phrase.last === predicate.first ? 'recipient' : null;
  // Within a few words before an event noun the genitive is the doer: রাশিয়ার পূর্ণ মাত্রার আক্রমণ.
  if (genitive) return form === 'noun' && predicate.first - phrase.last <= 4 && !objectBetween(tokens, phrase.last, predicate.first) ? 'actor' : null;
  if (LOCATIVE.some((e) => word.endsWith(e) && word.length > e.length + 1)) return 'place';
  // A bare name right before an event noun says where: আলাস্কা শীর্ষ সম্মেলন.
  if (form === 'noun') return phrase.last === predicate.first ? 'place' : 'subject';
  return 'actor';
}

/** A genitive belongs to the next noun: in তার দেশকে সহায়তা it is দেশকে that তার says more of. */
function objectBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.norm.endsWith(OBJECTIVE)) return true;
  return false;
}

const COMING = foldedSet(['আসন্ন', 'আগামী', 'সম্ভাব্য', 'পরিকল্পিত', 'প্রস্তাবিত']);
const BEFORE = foldedSet(['আগে', 'পূর্বে']);
const FUTURE = [fold('বেন'), fold('বে'), fold('বো'), fold('বেন'), fold('ব')];
const INFINITIVE = fold('তে');
const NOT_DONE = fold('নি');
const NEGATED = foldedSet(['না', 'নি', 'নয়', 'নেই']);
const SEEN_AHEAD = 8;

/** A coming event (আসন্ন বৈঠক, বৈঠকের আগে, দেখা করবেন), one that did not happen (হামলা চালায়নি), or one that is only able or wished to (লড়াই করতে সক্ষম). */
function outlook(tokens: readonly Token[], predicate: TokenRange, clause: TokenRange): Outlook | null {
  const last = tokens[predicate.last - 1];
  if (!last) return null;
  const next = tokens[predicate.last]?.norm ?? '';
  if (last.norm.endsWith(NOT_DONE) || NEGATED.has(next)) return 'denied';
  if (predicate.last - predicate.first > 1 && last.norm.endsWith(INFINITIVE)) return 'unreal';
  if (predicate.last - predicate.first > 1 && FUTURE.some((e) => last.norm.endsWith(e))) return 'planned';
  if (BEFORE.has(next)) return 'planned';
  for (let i = Math.max(clause.first, predicate.first - SEEN_AHEAD); i < predicate.first; i++) if (COMING.has(tokens[i]?.norm ?? '')) return 'planned';
  return null;
}

/** Events in Bengali. */
export const events: EventGrammar = { words, relate, outlook, parts, doer: 'first' };
