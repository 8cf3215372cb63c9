import type { Clause, Proposal, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { ofWord } from '../../../text/words.js';
import { DASHES, hasVerb, isMark, norm, REACH, range, THAT, type Window, wordAt } from './clause.js';
import { type Cue, isThat } from './cues.js';
import { caseOf, channelOf, isDocument } from './forms.js';
import { type Frame, frameBefore, phraseStart, skipOpeners } from './speaker.js';
import { closesClause, looksFinite, verbForm } from './verbs.js';
import { ADVERBS, CLAUSE_WORDS, JOINERS, NOBODY, POINTERS, SUBJECT_PRONOUNS } from './words.js';

/** Relatives that take up a word of the clause before. */
const WHO_THAT = foldedSet(['যা', 'যারা', 'যাঁরা', 'যিনি', 'যেটি', 'যেটা', 'যেখানে', 'যাদের', 'যার', 'যাকে', 'যাতে', 'যাঁর']);

const TALK = fold('কথা');
/** Of someone’s side; a form of a verb by its look. */
const FROM = fold('থেকে');

/** The complementiser বলে before `cue` with nothing but its subject and adverbs between; its index. */
export function thatBefore(clause: Clause, cue: Cue, window: TokenRange): number | null {
  for (let i = cue.first - 1, steps = 0; i > window.first && steps < 14; i--, steps++) {
    const word = norm(clause, i);
    // পুলিশের সঙ্গে কথা বলে জানা গেছে: having talked.
    if (isThat(word)) return norm(clause, i - 1) === TALK ? null : i;
    const form = verbForm(word);
    if (form && form.shape !== 'noun' && word !== FROM) return null;
    if (isMark(clause, i) && word !== '(' && word !== ')' && word !== '.' && !DASHES.has(word)) return null;
  }
  return null;
}

/** Whether a participle cue has something it reports before it. */
export function hasObject(clause: Clause, cue: Cue, least: number): boolean {
  const i = cue.first - 1;
  if (i < least || isMark(clause, i)) return false;
  if (cue.stance === 'denies' && POINTERS.has(norm(clause, i - 1))) return true;
  const word = norm(clause, i);
  if (looksFinite(word) || caseOf(word) === 'genitive') return true;
  const frame = frameBefore(clause, cue.first, least, false);
  if (cue.plain) return !frame.speaker || frame.first > least + 1;
  return frame.speaker === null && frame.first > least;
}

const channelAt = ofWord((norm) => (caseOf(norm) === 'bare' ? undefined : channelOf(norm)));

/** The channel named in the locative last before `last`. */
export function channelIn(clause: Clause, first: number, last: number): Proposal['channel'] {
  for (let i = last - 1; i >= Math.max(first, last - REACH); i--) {
    if (isMark(clause, i)) continue;
    const kind = channelAt(wordAt(clause, i));
    if (kind) return { kind, range: range(i, i + 1) };
  }
  return null;
}

/** What follows the verb as its subject: a phrase without a verb up to a mark or the end. */
export function speakerAfter(clause: Clause, from: number, last: number): TokenRange | null {
  let i = from;
  let depth = 0;
  let joiner = -1;
  for (; i < last; i++) {
    const word = norm(clause, i);
    if (isMark(clause, i)) {
      if (i === from && word !== '(') return null;
      if (word === '(') depth++;
      else if (word === ')') depth--;
      else if (depth === 0 && word !== '.' && !(DASHES.has(word) && !clause.tokens[i]?.spaced)) {
        if (word === ',' && i + 1 < last && (listGoesOn(clause, i + 1, last) || (last - i < 16 && !hasVerb(clause, i + 1, last)))) continue;
        break;
      }
      continue;
    }
    if (i === from && (JOINERS.has(word) || THAT.has(word))) return null;
    if (CLAUSE_WORDS.has(word) && i > from) break;
    if (JOINERS.has(word)) joiner = i;
    const form = verbForm(word);
    const verb = depth === 0 && !clause.phraseAt(i) && (form ? form.shape === 'finite' : i === last - 1 && word.length > 4 && looksFinite(word));
    if (verb) {
      // … জানিয়েছেন মহাসচিব এবং … প্রকাশ করেছেন: another clause begins at the joiner.
      if (joiner < 0) return null;
      i = joiner;
      break;
    }
  }
  while (i > from && isMark(clause, i - 1) && norm(clause, i - 1) !== ')') i--;
  while (i > from && ADVERBS.has(norm(clause, i - 1))) i--;
  let start = from;
  while (start < i && (ADVERBS.has(norm(clause, start)) || clause.inTime(start)) && !clause.phraseFrom(start)) start++;
  return i > start ? range(start, i) : null;
}

/** কংগ্রেস, তৃণমূল ও শিবসেনা: the comma joins a list that ends with a joiner. */
function listGoesOn(clause: Clause, from: number, last: number): boolean {
  for (let i = from; i < last; i++) {
    if (JOINERS.has(norm(clause, i))) return true;
    const form = verbForm(norm(clause, i));
    if (form && form.shape !== 'noun') return false;
  }
  return false;
}

/** Where the clause that ends with a cue at `end` begins: after an earlier finite verb with a joiner or comma, where that verb's subject may stand behind it (… করেছেন মহাসচিব এবং …). */
export function clauseStart(clause: Clause, end: number, least: number): number {
  for (let i = end - 1; i > Math.max(least, end - 4 * REACH); i--) {
    const word = norm(clause, i);
    const joins = JOINERS.has(word) || (isMark(clause, i) && (word === ',' || word === ';')) || word === 'তবে' || word === 'কিন্তু' || word === 'যখন';
    if (!joins || (word === ',' && takesUp(clause, i + 1, least))) continue;
    if (endsClause(clause, i - 1)) return i + 1;
    const subject = JOINERS.has(word) ? clause.phraseEnding(i) : undefined;
    if (
      subject &&
      (subject.type === 'person' || subject.kind === 'role') &&
      subject.first - 1 > least &&
      caseOf(norm(clause, i - 1)) === 'bare' &&
      endsClause(clause, subject.first - 1)
    )
      return i + 1;
  }
  return least;
}

const THIS = foldedSet(['সে', 'এ', 'সেই', 'এই']);
const OF_WHICH = foldedSet(['বিষয়ে', 'ব্যাপারে', 'জন্য', 'লক্ষ্যে', 'প্রক্রিয়া', 'ব্যবস্থা', 'বিষয়টি']);
const FOR_THIS = foldedSet(['সেজন্য', 'সেজন্যে', 'এজন্য']);
/** Words of a clause that is no whole by itself: what is asked, or what is to be. */
const TO_BE = foldedSet(['যাতে', 'যেন', 'কী', 'কীভাবে', 'কেন', 'কোন', 'কোথায়', 'কবে']);

/** কেউ যাতে ফাটল ধরাতে না পারে, | সে বিষয়ে (সতর্ক থাকার আহ্বান): whether the words at `i` take up a clause before them that is part of the same object. */
function takesUp(clause: Clause, i: number, least: number): boolean {
  if (!FOR_THIS.has(norm(clause, i)) && !(THIS.has(norm(clause, i)) && OF_WHICH.has(norm(clause, i + 1)))) return false;
  for (let k = i - 2; k >= Math.max(least, i - REACH); k--) if (TO_BE.has(norm(clause, k))) return true;
  return false;
}

/** A finite verb that is no participle stands at token `i`. */
function endsClause(clause: Clause, i: number): boolean {
  const word = norm(clause, i);
  const form = verbForm(word);
  return form ? form.shape === 'finite' && !form.orConverb : looksFinite(word);
}

/** …, যারা … বলে জানিয়েছে: a relative clause after a finished one is what is reported. */
export function afterRelative(clause: Clause, first: number, last: number): number {
  for (let i = last - 2; i > Math.max(first, last - 2 * REACH); i--) if (norm(clause, i) === ',' && WHO_THAT.has(norm(clause, i + 1)) && hasVerb(clause, first, i)) return i + 1;
  return first;
}

const WHEN = 'যখন';

/** যখন after a finite verb opens the clause that is reported. */
export function afterWhen(clause: Clause, first: number, last: number): number {
  for (let i = last - 1; i > Math.max(first, last - 2 * REACH); i--) if (norm(clause, i) === WHEN && looksFinite(norm(clause, i - 1))) return i + 1;
  return first;
}

/** The text or side that a passive names after it: … বলে জানানো হয় নোটিশে. */
export function spokenText(clause: Clause, r: TokenRange): boolean {
  const word = norm(clause, r.last - 1);
  return (isDocument(word) && caseOf(word) === 'locative') || word === 'থেকে';
}

/** The rule by which someone's words have a second source: its source is no subject. */
export const CITED = 'word of a cited source';

const CITING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [fold('উদ্ধৃত'), foldedSet(['করে'])],
  [fold('উদ্ধৃতি'), foldedSet(['দিয়ে'])],
  [fold('বরাত'), foldedSet(['দিয়ে'])],
]);
const ON_WORD = foldedSet(['বরাতে', 'উদ্ধৃতিতে']);

/** Who a cue's words are taken from: পুলিশকে উদ্ধৃত করে, সূত্রের বরাত দিয়ে, সূত্রের বরাতে. */
export function citedBefore(clause: Clause, first: number, end: number): { readonly cue: TokenRange; readonly source: TokenRange } | null {
  for (let i = end - 1; i > Math.max(first, end - REACH); i--) {
    const word = norm(clause, i);
    if (!isMark(clause, i) && looksFinite(word) && !verbForm(word)?.orConverb && !clause.phraseAt(i)) return null;
    const last = ON_WORD.has(word) ? i + 1 : CITING.get(word)?.has(norm(clause, i + 1)) ? i + 2 : 0;
    if (last === 0 || last > end) continue;
    const shape = caseOf(norm(clause, i - 1));
    // Before উদ্ধৃত stands what is quoted, too: এক বিবৃতি উদ্ধৃত করে.
    if (isMark(clause, i - 1) || shape === 'locative') return null;
    return { cue: range(i, last), source: range(phraseStart(clause, i, first), i) };
  }
  return null;
}

/** The subject between বলে and the verb. */
export function speakerBetween(clause: Clause, first: number, last: number): TokenRange | null {
  let i = first;
  while (i < last && (ADVERBS.has(norm(clause, i)) || clause.inTime(i) || isMark(clause, i))) i++;
  if (i >= last) return null;
  return frameBefore(clause, last, i, false).speaker;
}

/** Where the clause after an earlier cue begins, when a joiner or comma parts them. */
export function laterStart(clause: Clause, before: Cue, first: number): number {
  const word = norm(clause, before.last);
  return JOINERS.has(word) || word === ',' || word === ';' ? before.last + 1 : first;
}

/** Where the clause of a cue begins after the cue before it. */
export const clauseStartAt = (clause: Clause, before: Cue | undefined, window: Window): number =>
  before?.finite && before.voice === 'agent' ? laterStart(clause, before, window.first) : window.first;

interface QuotationBefore extends TokenRange {
  readonly frame: Frame;
}

/** ‘…’ (এমন মন্তব্য করেন) X: a quotation that ends right before the frame of the cue. */
export function quotationBefore(clause: Clause, cue: Cue, window: Window): QuotationBefore | null {
  const frame = frameBefore(clause, cue.first, window.first, cue.voice === 'passive');
  const start = skipOpeners(clause, window.first, cue.first);
  for (const at of [frame.first - 1, cue.first - 1]) {
    let i = at;
    while (i > window.first && (norm(clause, i) === ',' || DASHES.has(norm(clause, i)))) i--;
    const q = i >= window.first ? clause.quotation(i) : undefined;
    if (q && !q.scare && q !== window.base && q.last === i + 1 && q.first >= window.first && q.first <= start + 1) return { first: q.first, last: q.last, frame };
  }
  return null;
}

interface CommaBefore {
  readonly at: number;
  readonly speaker: TokenRange | null;
  readonly frame: Frame;
}

/** …, ক্রেমলিন জানিয়েছে / …, বলেন তিনি: a finished clause and a comma before the frame of the cue. */
export function commaBefore(clause: Clause, cue: Cue, window: Window, passive: boolean, after: TokenRange | null): CommaBefore | null {
  const frame = frameBefore(clause, cue.first, window.first, passive);
  const at = frame.first - 1;
  if (at <= window.first || !isMark(clause, at) || !(norm(clause, at) === ',' || DASHES.has(norm(clause, at)))) return null;
  const speaker = frame.speaker ?? after;
  if (!speaker && !passive) return null;
  let i = at - 1;
  while (i > window.first && isMark(clause, i)) i--;
  const word = norm(clause, i);
  if (!closesClause(word) && clause.quotation(i) === undefined && !(cue.plain && (cue.last >= window.last || frame.first === cue.first) && i - window.first > 2)) return null;
  return { at, speaker, frame };
}

/** The phrase of a text that speaks in the locative near the front of [first, last): ক্রেমলিনের এক বিবৃতিতে. */
export function documentAt(clause: Clause, first: number, last: number): TokenRange | null {
  const start = skipOpeners(clause, first, last);
  for (let i = start; i < Math.min(last, start + 14); i++) {
    if (isMark(clause, i)) continue;
    const word = norm(clause, i);
    const form = verbForm(word);
    if (form && form.shape === 'finite') return null;
    if (isDocument(word) && caseOf(word) === 'locative') return range(phraseStart(clause, i + 1, start), i + 1);
    if (word === 'থেকে' && norm(clause, i - 1) === 'পক্ষ' && i - 1 > start) return range(phraseStart(clause, i - 1, start), i + 1);
  }
  return null;
}

/** … হয়ে তিনি জামিনের আবেদন করেন: a subject pronoun inside the phrase. */
export function lastPronoun(clause: Clause, first: number, end: number): TokenRange | null {
  for (let i = end - 1; i > Math.max(first, end - REACH); i--)
    if (SUBJECT_PRONOUNS.has(norm(clause, i)) && !NOBODY.has(norm(clause, i)) && !isMark(clause, i - 1)) return range(i, i + 1);
  return null;
}
