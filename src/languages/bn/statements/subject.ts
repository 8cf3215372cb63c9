import type { Clause, Phrase, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { ofWord, type Word } from '../../../text/words.js';
import { roles } from '../names/roles.js';
import { caseAt, caseOf, isDocument } from './forms.js';
import { HYPHENS, isPluralOfPersons, isWord, normIn, phraseStart, skipOpeners, stops } from './speaker.js';
import { closesClause, verbForm } from './verbs.js';
import { ADVERBS, CLAUSE_WORDS, FIRST_PERSON, JOINERS, NOBODY, POSTPOSITIONS, SUBJECT_PRONOUNS } from './words.js';

/** What a candidate scores at least to be taken for who speaks. */
const LEAST = 5;
/** How many tokens before a verb its subject is looked for. */
const FAR = 60;

/** Persons counted: একজন, দুজন, কয়েকজন. */
const COUNTED = new RegExp(fold('.(জন|জনই|জনেই)$'), 'u');
/** Nouns for people and bodies that are no role and no mention by themselves. */
const SPEAKERS = foldedSet([
  'সূত্র',
  'লোকজন',
  'মানুষ',
  'জনতা',
  'পরিবার',
  'পুলিশ',
  'আদালত',
  'বেঞ্চ',
  'কর্তৃপক্ষ',
  'এলাকাবাসী',
  'গ্রামবাসী',
  'ব্যক্তি',
  'বাসিন্দা',
  'সরকার',
  'কমিটি',
  'কমিশন',
  'দল',
  'সংগঠন',
  'সংস্থা',
  'প্রতিষ্ঠান',
  'মন্ত্রণালয়',
  'বিভাগ',
  'দপ্তর',
  'বাবা',
  'মা',
  'স্ত্রী',
  'স্বামী',
  'ভাই',
  'বোন',
  'ছেলে',
  'মেয়ে',
  'তরুণী',
  'তরুণ',
  'যুবক',
  'নারী',
  'গৃহবধূ',
  'কেন্দ্র',
  'প্রশাসন',
  'বাহিনী',
  'পক্ষ',
  'মহল',
  'অভিনেতা',
  'অভিনেত্রী',
  'গায়ক',
  'গায়িকা',
  'নির্মাতা',
  'বক্তারা',
  'নেতৃবৃন্দ',
  'নেতৃদ্বয়',
  'নবীজি',
]);

/** Words that point when they stand before a noun, and stand for someone elsewhere: সে দেশের, একজন ব্যবহারকারী. */
const POINTING = foldedSet(['সে', 'একজন', 'আরেকজন']);

/**
 * How well the phrase that ends before token `last` can be someone who speaks, by its form and kind alone; 0 where it can't. With `honours`
 * the verb is in the honorific form, which no text and no country takes.
 */
export function ability(clause: Clause, last: number, honours: boolean): number {
  const head = clause.tokens[last - 1];
  if (!head || head.kind === 'mark') return 0;
  const pronoun = pronounAbility(head.word);
  if (pronoun !== undefined) return POINTING.has(head.norm) && pointsOn(clause, last) ? 0 : pronoun;
  const known = clause.phraseEnding(last);
  const able = (known ? ofKind(known, honours) : 0) || nounAbility(head.word, honours);
  return able > 0 && caseAt(clause, last - 1) === 'bare' && !glued(clause, last) ? able : 0;
}

/** How well a pronoun can be someone who speaks; `undefined` for other words. */
const pronounAbility = ofWord((word): number | undefined => (SUBJECT_PRONOUNS.has(word) ? (NOBODY.has(word) ? 0 : FIRST_PERSON.has(word) ? 3 : 6) : undefined));

const TEXT = 2;
const ableNoun = ofWord((word): number => (roles.has(word) || SPEAKERS.has(word) ? 5 : isPluralOfPersons(word) ? 4 : COUNTED.test(word) ? 3 : isDocument(word) ? TEXT : 0));

/** How well a noun of which no mention tells can be someone who speaks. */
function nounAbility(word: Word, honours: boolean): number {
  const able = ableNoun(word);
  return able === TEXT && honours ? 0 : able;
}

function pointsOn(clause: Clause, i: number): boolean {
  const next = clause.tokens[i];
  if (!next || ADVERBS.has(next.norm) || clause.inTime(i)) return false;
  return next.kind === 'mark' ? !next.spaced : !verbForm(next.norm) && caseOf(next.norm) !== 'objective' && caseOf(next.norm) !== 'locative';
}

function ofKind({ kind, type }: Phrase, honours: boolean): number {
  if (kind === 'pronoun' || type === 'person') return 6;
  if (type === 'organisation' || type === 'group') return 5;
  if (type === 'place') return honours ? 0 : kind === 'name' ? 4 : 2;
  if (type === 'document') return honours ? 0 : 2;
  return kind === 'name' ? 3 : kind === 'role' ? 5 : 0;
}

/** ফেসবুক পেজে, বাংলাদেশ সরকারের, মেয়র পদের: a name of a thing or an office that belongs to the noun after it. */
function belongsOn(clause: Clause, phrase: Phrase | undefined, last: number): boolean {
  if (!phrase) return false;
  if (phrase.kind === 'role') return norm(clause, last).startsWith(POST);
  if (phrase.kind !== 'name' || phrase.type === 'person') return false;
  const next = clause.tokens[last];
  if (next?.kind !== 'word' || clause.inTime(last) || ADVERBS.has(next.norm)) return false;
  const shape = caseOf(next.norm);
  return (shape === 'genitive' && !clause.phraseFrom(last)) || (shape === 'locative' && !clause.phraseFrom(last));
}

/** Verbal nouns in the genitive: ঘোষণার, করার, জানানোর, দেওয়ার. */
export const VERBAL_NOUN: RegExp = new RegExp(fold('.(ার|ানোর|ওয়ার|ণের|নের)$'), 'u');

const POST = fold('পদ');

const norm = (clause: Clause, i: number): string => clause.tokens[i]?.norm ?? '';

/** An ending written apart with a hyphen: জিডিআই-এর. */
const ENDINGS = foldedSet(['এর', 'র', 'কে', 'এ', 'তে', 'দের', 'য়']);
function glued(clause: Clause, end: number): boolean {
  // মুসা (আ.)-এর
  const last = norm(clause, end) === '(' ? closing(clause, end, end + 8) + 1 : end;
  const mark = clause.tokens[last];
  const next = clause.tokens[last + 1];
  return mark?.kind === 'mark' && /^[-–’']$/u.test(mark.norm) && !mark.spaced && next !== undefined && !next.spaced && ENDINGS.has(next.norm);
}

/**
 * Who speaks in a clause: the phrase of [first, end) in the bare case that scores best by what it is, where it stands and what parts it from
 * the verb at `end`; `null` where none can be meant. With `outer` what is said stands between the two, and has subjects of its own: only one
 * that opens the clause, or follows what is spoken of (X-কে তিনি …), is taken.
 */
export function subjectIn(clause: Clause, first: number, end: number, honours: boolean, outer = false): TokenRange | null {
  let best: TokenRange | null = null;
  let most = LEAST - 1;
  let leads = true;
  for (let i = Math.max(first, end - FAR); i < end; i++) {
    const token = clause.tokens[i];
    if (!token) break;
    const q = clause.quotation(i);
    if (q && !q.scare && q.first === i && q.closed && q.last <= end) {
      i = q.last - 1;
      leads = false;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.norm === '(') i = closing(clause, i, end);
      continue;
    }
    const phrase = clause.phraseFrom(i);
    const last = phrase && phrase.last <= end && !SUBJECT_PRONOUNS.has(token.norm) ? phrase.last : i + 1;
    const next = clause.tokens[last]?.norm ?? '';
    const able = ability(clause, last, honours);
    const bound = VERBAL_NOUN.test(next) && !clause.inTime(last);
    if (able > 0 && !POSTPOSITIONS.has(next) && !JOINERS.has(next) && !belongsOn(clause, phrase, last) && !(outer && bound)) {
      const score = able + (leads ? 3 : 0) + (outer ? 0 : between(clause, last, end));
      if (score >= most && (!outer || ((leads || caseOf(norm(clause, i - 1)) === 'objective') && last + 1 < end && able > 2 && !best))) {
        most = score;
        best = { first: phraseStart(clause, last, first), last };
      }
      leads = false;
    } else if (bound) {
      // রায় ঘোষণার পর: the object of a verbal noun.
    } else if (phrase && last > i + 1 && caseAt(clause, last - 1) === 'bare' && !POSTPOSITIONS.has(next)) leads = false;
    else if (closesClause(token.norm) && !phrase) leads = false;
    i = last - 1;
  }
  return best;
}

function closing(clause: Clause, open: number, end: number): number {
  for (let i = open; i < Math.min(end, open + 12); i++) if (clause.tokens[i]?.norm === ')') return i;
  return open;
}

/** What the words between a subject and its verb tell: nothing but the frame of the verb is best, a finished clause worst. */
function between(clause: Clause, first: number, end: number): number {
  let score = 3;
  for (let i = first; i < end && score > -6; i++) {
    const word = clause.tokens[i]?.norm ?? '';
    if (clause.tokens[i]?.kind === 'mark') {
      if (word === ',' || word === ';') score -= 1;
      continue;
    }
    if (clause.inTime(i) || ADVERBS.has(word) || clause.phraseAt(i)) continue;
    const form = verbForm(word);
    if (form ? form.shape === 'finite' && !form.orConverb : closesClause(word)) score -= 4;
    else if (form?.shape === 'conditional' || CLAUSE_WORDS.has(word)) score -= 2;
  }
  return score;
}

/** The subject that opens the clause at `from` (তিনি …, রাশিয়ার নেতা …), where it is a phrase in the bare case. */
export function subjectFrom(clause: Clause, from: number, end: number): TokenRange | null {
  const i = skipOpeners(clause, from, end);
  if (i >= end) return null;
  if (SUBJECT_PRONOUNS.has(normIn(clause, i))) return { first: i, last: i + 1 };
  let known = clause.phraseFrom(i);
  if (!known || known.last > end || !canSpeak(known)) return pluralSubject(clause, i, end);
  let last = known.last;
  for (let guard = 0; guard < 4; guard++) {
    // কিম এবং পুতিন: joined names are one subject.
    if (last + 1 < end && JOINERS.has(normIn(clause, last))) {
      known = clause.phraseFrom(last + 1);
      if (known && known.last <= end) {
        last = known.last;
        continue;
      }
    }
    break;
  }
  if (caseAt(clause, last - 1) === 'bare') return POSTPOSITIONS.has(normIn(clause, last)) ? null : { first: i, last };
  return shorterSubject(clause, i, last, known?.type !== 'person') ?? pluralSubject(clause, i, end);
}

/** Whether a phrase is of the kind that can be a subject of saying. */
const canSpeak = (phrase: Phrase): boolean => phrase.type !== 'unknown' || phrase.kind === 'pronoun' || phrase.kind === 'role';

/** পুতিন কিমকে, রাশিয়ার নেতা ইউক্রেনের: two phrases taken for one end where a name that stands alone elsewhere or a bare role ends. */
function shorterSubject(clause: Clause, first: number, last: number, split: boolean): TokenRange | null {
  for (let i = last - 2; i >= first; i--) {
    const word = normIn(clause, i);
    // কৃষি কর্মকর্তা ও পুলিশ সুপারকে: those named together stand in the case of the last.
    if (JOINERS.has(normIn(clause, i + 1))) continue;
    if (caseOf(word) === 'bare' && ((split && roles.has(word)) || (i === first && clause.namesAlone(i)))) return { first, last: i + 1 };
  }
  return null;
}

/** কূটনীতিকরা …, সংস্থাটি …: where no mention tells, a subject that ends in the bare plural of persons or a classifier. */
function pluralSubject(clause: Clause, first: number, end: number): TokenRange | null {
  while (first < end && isWord(clause, first) && stops(clause, first)) first++;
  for (let i = first; i < Math.min(end, first + 12); i++) {
    const token = clause.tokens[i];
    // … মুখপাত্র ম্যাথিউ মিলার গতকাল …: a time after a bare word ends the subject.
    if (i > first && clause.inTime(i) && isWord(clause, i - 1) && caseAt(clause, i - 1) === 'bare' && !ADVERBS.has(normIn(clause, i - 1))) return { first, last: i };
    if (!token || (token.kind === 'mark' && !HYPHENS.has(token.norm))) return null;
    if (token.kind === 'mark') continue;
    if (i > first && stops(clause, i)) return null;
    if (isPluralOfPersons(token.norm)) return { first, last: i + 1 };
    if (i + 1 < end && roles.has(token.norm) && clause.phraseFrom(i + 1) && clause.phraseAt(i + 1)?.first === i + 1) return { first, last: i + 1 };
  }
  return null;
}

/**
 * The subject inside an object's phrase, where none opens it: a mention of a person, group or organisation in the bare case that is neither
 * joined to a postposition nor part of a longer phrase.
 */
export function subjectInside(clause: Clause, first: number, end: number): TokenRange | null {
  for (let i = first; i < end; i++) {
    const phrase = clause.phraseFrom(i);
    if (!phrase || phrase.last > end) continue;
    const next = normIn(clause, phrase.last);
    const able =
      phrase.type === 'person' || phrase.type === 'organisation' || phrase.type === 'group' || (phrase.type === 'place' && phrase.kind === 'name' && phrase.first === first);
    if (able && caseAt(clause, phrase.last - 1) === 'bare' && !POSTPOSITIONS.has(next) && !(next === ')' || next === '(')) {
      const joined = JOINERS.has(next) ? clause.phraseFrom(phrase.last + 1) : undefined;
      if (!JOINERS.has(next)) return { first: phrase.first, last: phrase.last };
      if (joined && joined.last < end && caseAt(clause, joined.last - 1) === 'bare') return { first: phrase.first, last: joined.last };
    }
    i = phrase.last - 1;
  }
  return null;
}
