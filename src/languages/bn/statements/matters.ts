import type { Clause, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { isMark, norm } from './clause.js';
import type { Cue } from './cues.js';
import { caseOf } from './forms.js';
import { addresseeStart, phraseStart } from './speaker.js';
import { closesClause, looksFinite } from './verbs.js';
import { ADVERBS, INTERROGATIVES, POINTED_NOUNS, POINTERS, POSTPOSITIONS, PRESS, SUBJECT_PRONOUNS, WHOLE_POINTERS } from './words.js';

const SUCH = foldedSet(['এমন', 'এই', 'এ', 'এমনই', 'এরকম', 'এ ধরনের']);

/** Words that point at what was said. */
interface Pointer extends TokenRange {
  readonly whole: boolean;
}

/** এসব কথা বলেন, এ তথ্য জানান, এমনটি বলেন: the words before `cue` that point at what was said elsewhere. */
export function pointerBefore(clause: Clause, cue: Cue, least: number): Pointer | null {
  const word = (i: number): string => (i >= least ? norm(clause, i) : '');
  if (!cue.plain && POINTERS.has(word(cue.first - 1))) return { first: cue.first - 1, last: cue.first, whole: false };
  let i = cue.first - 1;
  for (let steps = 0; steps < 4 && (ADVERBS.has(word(i)) || SUBJECT_PRONOUNS.has(word(i))) && !WHOLE_POINTERS.has(word(i)); steps++) i--;
  if (WHOLE_POINTERS.has(word(i)) && !(caseOf(word(i - 1)) === 'genitive' && i - 1 >= least)) return { first: i, last: i + 1, whole: true };
  if (POINTED_NOUNS.has(word(i)) && POINTERS.has(word(i - 1))) return { first: i - 1, last: i + 1, whole: false };
  if (cue.stance === 'denies') for (let k = cue.first - 2; k >= Math.max(least, cue.first - 4); k--) if (POINTERS.has(word(k))) return { first: k, last: cue.first, whole: false };
  return null;
}

/** নিয়ে কথা বলেন: a topic, and no word of what was said. */
export function topicOnly(clause: Clause, start: number, stop: number, cue: Cue): boolean {
  let end = stop;
  while (end > start + 1 && isMark(clause, end - 1)) end--;
  const word = norm(clause, end - 1);
  if (norm(clause, cue.first) === 'জানতে') return POSTPOSITIONS.has(word);
  if (norm(clause, cue.first) !== 'কথা') return false;
  if (caseOf(word) !== 'genitive' || start + 1 >= stop) return true;
  return cue.verb === 'বল' && cue.head === cue.first && !/(া|ানো|ওয়া|নো)র$/u.test(word);
}

/** Words around what was left unsaid that are not part of it. */
export const LEFT_OUT: ReadonlySet<string> = foldedSet(['কিছু', 'কিছুই', 'কোনো', 'কোন', 'কোনও', 'সম্পর্কে', 'বিষয়ে', 'নিয়ে', 'ব্যাপারে', 'তেমন']);

const MATTERS = foldedSet(['বিষয়টি', 'বিষয়', 'তথ্য', 'তথ্যটি', 'খবর', 'খবরটি', 'সত্যতা', 'কথা', 'ঘটনাটি', 'বিষয়টিও']);

/** সময় বাড়ানোর বিষয়টি জানান, মৃত্যুর তথ্য নিশ্চিত করেন: a matter named by what is in the genitive before it. */
export function isMatter(clause: Clause, end: number, least: number): boolean {
  let i = end - 1;
  while (i > least && ADVERBS.has(norm(clause, i))) i--;
  return MATTERS.has(norm(clause, i)) && i - 1 > least && caseOf(norm(clause, i - 1)) === 'genitive';
}

/** How far from its verb a matter stands that someone is told of. */
const NEAR = 9;
const WHOLE_MATTERS = foldedSet(['বিষয়টি', 'ঘটনাটি', 'ব্যাপারটি']);
const HAPPENING = fold('ঘটনা');
const STATION = fold('থানায়');
const OF_MANY = fold('দের');

/** বিষয়টি পুলিশকে জানান, পুলিশকে ঘটনাটি জানালে, এই ঘটনা থানায় অবগত করেছি: the matter that someone is told of, and whom. The press is told what happened, and the matter only points at it. */
export function toldMatter(clause: Clause, end: number, least: number): { readonly matter: TokenRange; readonly to: TokenRange } | null {
  let matter: TokenRange | null = null;
  let to: TokenRange | null = null;
  for (let i = end - 1; i >= Math.max(least, end - NEAR) && !(matter && to); i--) {
    const word = norm(clause, i);
    if (isMark(clause, i) || closesClause(word)) break;
    const pointed = word === HAPPENING && (POINTERS.has(norm(clause, i - 1)) || caseOf(norm(clause, i - 1)) === 'genitive');
    if (!matter && (WHOLE_MATTERS.has(word) || pointed))
      matter = { first: i - 1 >= least && (pointed || caseOf(norm(clause, i - 1)) === 'genitive') ? phraseStart(clause, i + 1, least) : i, last: i + 1 };
    else if (
      !to &&
      !PRESS.has(word) &&
      (caseOf(word) === 'objective' || word === STATION || (word.length > 4 && word.endsWith(OF_MANY) && (i === end - 1 || WHOLE_MATTERS.has(norm(clause, i + 1)))))
    )
      to = { first: addresseeStart(clause, i + 1, least), last: i + 1 };
  }
  if (!matter || !to) return null;
  // No name goes on past the matter.
  return { matter, to: to.first < matter.last && matter.last < to.last ? { first: matter.last, last: to.last } : to };
}

/** Where what follows the last matter named in [first, end) begins: no name goes on past বিষয়টি. */
export function afterMatter(clause: Clause, first: number, end: number): number {
  for (let i = end - 2; i >= first; i--) if (MATTERS.has(norm(clause, i))) return i + 1;
  return first;
}

/** Words of rejecting that also take things done: a visa is refused, a writ is dismissed, a claim is rejected. */
export const REJECTED: ReadonlySet<string> = foldedSet(['প্রত্যাখ্যান', 'নাকচ', 'খারিজ']);

const CLAIMS = ['অভিযোগ', 'দাবি', 'প্রস্তাব', 'বক্তব্য', 'ধারণা', 'প্রতিবেদন', 'সম্ভাবনা', 'আশঙ্কা', 'আহ্বান', 'খবর', 'তথ্য', 'পরিকল্পনা', 'বিষয়', 'মন্তব্য', 'অনুরোধ', 'কথা', 'গুঞ্জন', 'সমালোচনা', 'দায়'].map(
  fold,
);

/** Whether a claim stands right before a cue of rejecting. */
export function rejects(clause: Clause, first: number, end: number): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 4); i--) if (CLAIMS.some((stem) => norm(clause, i).startsWith(stem))) return true;
  return false;
}

/** বিএনপির কর্মসূচিকে রহস্যময় বলেছেন X: an object in -কে and what it is called. */
export function calledSomething(clause: Clause, first: number, end: number): boolean {
  while (end > first && isMark(clause, end - 1)) end--;
  if (end - first < 2 || caseOf(norm(clause, end - 1)) !== 'bare') return false;
  for (let i = end - 2; i >= Math.max(first, end - 5); i--) if (caseOf(norm(clause, i)) === 'objective') return true;
  return false;
}

/** ট্রাম্পের এই দাবি: the genitive before a pointing word belongs to what is denied. */
export function pointedStart(clause: Clause, first: number, least: number): number {
  const known = clause.phraseEnding(first);
  if (first > least && caseOf(norm(clause, first - 1)) === 'genitive') return known && known.first >= least ? known.first : first - 1;
  return first;
}

/** The clause before এমন (অভিযোগ): where it ends, when it has a finite verb. */
export function suchClause(clause: Clause, pointer: TokenRange, window: TokenRange): number | null {
  let i = pointer.first;
  while (i > window.first && isMark(clause, i - 1)) i--;
  if (i <= window.first + 1) return null;
  if (closesClause(norm(clause, i - 1)) && !clause.phraseAt(i - 1)) return i;
  if (i === pointer.first) return null;
  for (let k = window.first; k < i; k++) if (INTERROGATIVES.has(norm(clause, k))) return i;
  return null;
}

/** Where a clause ends that এমন takes up inside [start, end). */
export function suchInside(clause: Clause, start: number, end: number): number | null {
  for (let i = Math.max(start + 2, end - 4); i < end; i++) {
    if (!SUCH.has(norm(clause, i))) continue;
    let j = i;
    while (j > start && isMark(clause, j - 1)) j--;
    if (j > start + 1 && looksFinite(norm(clause, j - 1))) return j;
  }
  return null;
}
