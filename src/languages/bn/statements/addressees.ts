import type { Clause, Proposal, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { common } from '../names/common.js';
import { groups, roles } from '../names/roles.js';
import { endsInfinitive, isMark, norm, range } from './clause.js';
import type { Cue } from './cues.js';
import { caseOf } from './forms.js';
import { addresseeStart, CALLED, phraseStart, skipOpeners } from './speaker.js';
import { looksFinite, verbForm } from './verbs.js';
import { ADVERBS, POSTPOSITIONS } from './words.js';

const KO = fold('কে');
const DER = fold('দের');

/** Acts whose object in -কে is spoken to; of other acts it is what is spoken of. */
export const ADDRESSED: ReadonlySet<string> = new Set(['inform', 'warn', 'order', 'request', 'advise', 'ask', 'promise', 'threaten', 'demand', 'say', 'propose', 'omit', 'thank']);

/** Acts whose addressee stands with প্রতি or কাছে. */
export const TOWARDS: ReadonlySet<string> = new Set(['request', 'demand', 'thank', 'warn', 'threaten', 'ask']);

/** রাশিয়াকে হুঁশিয়ারি দিয়ে X বলেন: whom a participle without content of its own addresses. */
export function warned(clause: Clause, cues: readonly Cue[], k: number, least: number): TokenRange | null {
  for (let j = k - 1; j >= Math.max(0, k - 4); j--) {
    const cue = cues[j] as Cue;
    if (cue.finite || cue.act === 'say' || !ADDRESSED.has(cue.act) || cue.first <= least) continue;
    const word = norm(clause, cue.first - 1);
    const end = word === 'প্রতি' ? cue.first - 1 : cue.first;
    const start = phraseStart(clause, end, least);
    const alone = start <= skipOpeners(clause, least, cue.first) || isMark(clause, start - 1);
    if (alone && (word === 'প্রতি' || caseOf(word) === 'objective' || /দের$/u.test(word))) return range(start, end);
  }
  return null;
}

/** ‘ভোট চোরদের’ হুঁশিয়ার করে: a few words in -দের or -কে say whom, not what. */
export function shortWhom(clause: Clause, first: number, last: number): boolean {
  let words = 0;
  let end = '';
  for (let i = first; i < last && words <= 3; i++) {
    if (isMark(clause, i)) continue;
    words++;
    end = norm(clause, i);
  }
  return words <= 3 && /(দের|কে)$/u.test(end);
}

/** Whether [first, last) is nothing but one mention: whom, and not what, a participle is about. */
export function onlyWhom(clause: Clause, first: number, last: number): boolean {
  const known = clause.phraseEnding(last);
  return known !== undefined && known.first <= first && known.kind !== 'document' && (known.type === 'person' || known.type === 'organisation' || known.type === 'group');
}

/** Acts done to someone named right before them: … জন্য শিক্ষকদের ধন্যবাদ জানান. */
const DONE_TO: ReadonlySet<string> = new Set(['thank', 'request', 'order', 'advise', 'warn', 'inform', 'confirm', 'propose', 'promise', 'demand', 'threaten']);

/** Verbal nouns in the genitive: করার, জানানোর, দেওয়ার. */
const VERBAL = new RegExp(fold('(ার|ানোর|ওয়ার)$'), 'u');

/** … করতে আমলাদের পরামর্শ দেন, … জন্য দূতকে ধন্যবাদ জানান: the addressee between what is said and its cue. */
export function addresseeLast(clause: Clause, cue: Cue, first: number, end: number): TokenRange | null {
  const word = norm(clause, end - 1);
  if (!DONE_TO.has(cue.act) || isMark(clause, end - 1) || cue.plain) return null;
  // … জন্য সরকারের প্রতি আহ্বান জানায়
  if ((word === 'প্রতি' || word === 'কাছে') && TOWARDS.has(cue.act) && end - 2 > first && caseOf(norm(clause, end - 2)) === 'genitive')
    return range(phraseStart(clause, end - 1, first), end);
  const plural = word.length > 4 && word.endsWith(DER);
  if (caseOf(word) !== 'objective' && !plural) return null;
  const start = plural ? phraseStart(clause, end, first) : addresseeStart(clause, end, first);
  const before = norm(clause, start - 1);
  if (start <= first || isMark(clause, start - 1)) return null;
  if (caseOf(word) === 'objective' && undergoes(clause, end - 1, end, cue.act)) return null;
  return caseOf(word) === 'objective' || endsInfinitive(before) || POSTPOSITIONS.has(before) || VERBAL.test(before) ? range(start, end) : null;
}

/** Verbal nouns of moving and keeping oneself, whose plural in -দের is told to do it: আমলাদের দূরে থাকার পরামর্শ. */
const ONESELF = foldedSet(['থাকার', 'যাওয়ার', 'আসার', 'ফেরার', 'দাঁড়ানোর', 'থাকতে', 'যেতে', 'আসতে', 'ফিরতে', 'দাঁড়াতে', 'হতে', 'হওয়ার']);

/** Whether the plural that ends with token `i` is told to do what [i + 1, last) says of oneself. */
function toldOneself(clause: Clause, i: number, last: number): boolean {
  const word = norm(clause, i);
  return word.length > 4 && word.endsWith(DER) && i + 2 < last && ONESELF.has(norm(clause, last - 1)) && !isMark(clause, i + 1);
}

/** What one has towards someone; the act is not turned to them (জনগণের প্রতি সংহতি). */
const FELT = new RegExp(fold('^(পূর্ণ|পুরোপুরি|পরিপূর্ণ|গভীর$|সংহতি|সম্মান|শ্রদ্ধা|সমর্থন|সহানুভূতি|সমবেদনা|আনুগত্য|আস্থা|নজর|মনোযোগ|বৈষম্য|ঘৃণা|ইঙ্গিত)'), 'u');

/** দেশবাসীকে …, সরকারের কাছে …, সরকারের প্রতি …: the addressee near the front of an object. Whom the act is turned to (প্রতি, কাছে) outweighs whom it is about (-কে). */
export function addresseeAt(clause: Clause, first: number, last: number, act: Proposal['act']): TokenRange | null {
  const towards = TOWARDS.has(act);
  let told: TokenRange | null = null;
  for (let i = first; i < Math.min(last, first + 16); i++) {
    const word = norm(clause, i);
    if (isMark(clause, i)) {
      if (word === '-' || word === '–' || word === '(' || word === ')') continue;
      break;
    }
    if (!told && caseOf(word) === 'objective' && !POSTPOSITIONS.has(norm(clause, i + 1)) && !undergoes(clause, i, last, act)) {
      told = range(phraseStart(clause, i + 1, first), i + 1);
      if (!towards) return told;
    }
    if (!told && toldOneself(clause, i, last)) told = range(phraseStart(clause, i + 1, first), i + 1);
    if (towards && (word === 'প্রতি' || word === 'কাছে') && i > first && !FELT.test(norm(clause, i + 1))) return range(phraseStart(clause, i, first), i + 1);
    if (towards && word === 'কাছ' && norm(clause, i + 1) === 'থেকে' && i > first) return range(phraseStart(clause, i, first), i + 2);
    const form = verbForm(word);
    if (form?.shape === 'finite' && !form.orConverb) break;
  }
  return told;
}

/** সেজন্য সকলকে পদক্ষেপ নিতে বলা হয়: whom an infinitive right before its cue is told to. */
export function toldTo(clause: Clause, first: number, last: number, act: Proposal['act']): TokenRange | null {
  for (let i = last - 2; i > Math.max(first, last - 12); i--) {
    const word = norm(clause, i);
    if (isMark(clause, i) || looksFinite(word)) return null;
    if (caseOf(word) === 'objective') return POSTPOSITIONS.has(norm(clause, i + 1)) || undergoes(clause, i, last, act) ? null : range(addresseeStart(clause, i + 1, first), i + 1);
  }
  return null;
}

/** Bodies that complaints and petitions are filed with, in the locative. */
const FILED_WITH = new RegExp(fold('(থানায়|আদালতে|কোর্টে|হাইকোর্টে|ট্রাইব্যুনালে|কমিশনে|দুদকে)$'), 'u');
const FILED = foldedSet(['অভিযোগ', 'আবেদন', 'রিট', 'নালিশ']);

/** থানায় লিখিত অভিযোগ করেন, আদালতে জামিনের আবেদন করেন: the body it is filed with. */
export function filedWith(clause: Clause, cue: Cue, first: number): TokenRange | null {
  if (!FILED.has(norm(clause, cue.head))) return null;
  for (let i = cue.first - 1; i >= Math.max(first, cue.first - 5); i--) {
    if (isMark(clause, i)) return null;
    if (FILED_WITH.test(norm(clause, i))) return range(phraseStart(clause, i + 1, first), i + 1);
  }
  return null;
}

/** What is done to someone: X-কে গ্রেপ্তারের দাবি is not said to X. */
const DONE = new RegExp(
  fold(
    '^(গ্রেপ্তার|গ্রেফতার|আটক|হত্যা|খুন|ধর্ষণ|বরখাস্ত|অপসারণ|বহিষ্কার|নিষিদ্ধ|মুক্তি|মুক্ত|নির্মূল|উদ্ধার|সমর্থন|ফিরিয়ে|দায়ী|শাস্তি|সেবা|নির্বাচিত|ভোট|জয়ী|বিজয়ী|প্রত্যাখ্যান|হাজির|সহায়তা|শনাক্ত|চিহ্নিত|ব্যাহত|সমুন্নত|বাদ|অন্তর্ভুক্ত|ফেরত|প্রতিহত|প্রতিরোধ|স্মরণ|স্বীকৃতি|কেন্দ্র|ঘিরে|নিয়ে|রাষ্ট্রীয়ভাবে|আইনের|ফাঁসি|রক্ষা|সুরক্ষা|প্রত্যর্পণ|হস্তান্তর)',
  ),
  'u',
);
/** With করা, done by oneself and not to someone: সরকারকে পদত্যাগ করার আহ্বান. */
const ONES_OWN = new RegExp(fold('^(পদত্যাগ|অংশগ্রহণ|যোগদান|কাজ|অপেক্ষা|সহযোগিতা|আত্মসমর্পণ|ত্যাগ|চেষ্টা|ব্যবস্থা|পদক্ষেপ)'), 'u');
const DOING = foldedSet(['করার', 'করতে', 'করে', 'করা', 'রাখার', 'রাখতে']);

/** Common nouns that can be told something. */
const PEOPLE = foldedSet(['প্রত্যেক', 'নাগরিক', 'মানুষ', 'একজন', 'বাসিন্দা', 'শিশু', 'তরুণ', 'যুবক']);

/** Whether the one in -কে at token `i` is who the asked or promised thing is done to, and not who is told. */
function undergoes(clause: Clause, i: number, last: number, act: Proposal['act']): boolean {
  const known = clause.phraseEnding(i + 1);
  const word = norm(clause, i);
  const noun = word.endsWith(KO) ? word.slice(0, -KO.length) : word;
  if (!known && common.has(noun) && !PEOPLE.has(noun) && !roles.has(noun) && !groups.has(noun)) return true;
  if (CALLED.has(word)) return true;
  // A demand in -কে is made of a body, or of who should do it (পদত্যাগের দাবি); another person is whom it is about.
  if (act === 'demand' && known?.type !== 'organisation' && !ONES_OWN.test(norm(clause, i + 1))) return true;
  for (let k = i + 1; k <= i + 3 && k < last; k++) {
    const next = norm(clause, k);
    if (ADVERBS.has(next)) continue;
    return DONE.test(next) || (DOING.has(norm(clause, k + 1)) && !ONES_OWN.test(next) && caseOf(next) === 'bare');
  }
  return false;
}
