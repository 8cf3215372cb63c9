import type { Clause, Proposal, Quotation, Reject, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { noWord, ofWord, type Word } from '../../../text/words.js';
import { common } from '../names/common.js';
import { groups, roles } from '../names/roles.js';
import { type Cue, isThat } from './cues.js';
import { caseOf, channelOf, isDocument } from './forms.js';
import { addresseeStart, CALLED, type Frame, frameBefore, phraseStart, skipOpeners } from './speaker.js';
import { closesClause, looksFinite, verbForm } from './verbs.js';
import { ADVERBS, CLAUSE_WORDS, INTERROGATIVES, JOINERS, NOBODY, POINTED_NOUNS, POINTERS, POSTPOSITIONS, SUBJECT_PRONOUNS, WHOLE_POINTERS } from './words.js';

/** যে, which leads to what was said. */
export const THAT: ReadonlySet<string> = foldedSet(['যে']);

const SUCH = foldedSet(['এমন', 'এই', 'এ', 'এমনই', 'এরকম', 'এ ধরনের']);

/** Marks that lead from a cue to what was said. */
export const LEADS: ReadonlySet<string> = new Set([',', ':', '—', '–', '-', ';', '…']);

/** Dashes of every length. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);

/** How many tokens a rule looks around itself, so that hostile text costs linear time. */
export const REACH: number = 60;

/** Relatives that take up a word of the clause before. */
const WHO_THAT = foldedSet(['যা', 'যারা', 'যাঁরা', 'যিনি', 'যেটি', 'যেটা', 'যেখানে', 'যাদের', 'যার', 'যাকে', 'যাতে', 'যাঁর']);

/** Acts whose object in -কে is spoken to; of other acts it is what is spoken of. */
export const ADDRESSED: ReadonlySet<string> = new Set(['inform', 'warn', 'order', 'request', 'advise', 'ask', 'promise', 'threaten', 'demand', 'say', 'propose', 'omit', 'thank']);

/** Acts whose addressee stands with প্রতি or কাছে. */
export const TOWARDS: ReadonlySet<string> = new Set(['request', 'demand', 'thank', 'warn', 'threaten', 'ask']);

type Draft = { -readonly [K in keyof Proposal]: Proposal[K] };

/** A clause being read: what was found so far, and whom to tell of cues that led nowhere. */
export interface Reading {
  readonly clause: Clause;
  readonly out: Draft[];
  readonly reject: Reject | undefined;
  /** Reads a part of the clause for further statements. */
  readonly parse: (window: Window) => void;
}

/** The part of a clause that is read, and what holds it. */
export interface Window extends TokenRange {
  readonly parent: number | null;
  readonly base: Quotation | undefined;
  /** Subject of the verb that follows the window, which its participles share. */
  readonly subject: TokenRange | null;
  readonly depth: number;
}

/** The folded word at token `i`; empty outside the text. */
export const norm = (clause: Clause, i: number): string => clause.tokens[i]?.norm ?? '';

/** The word at token `i`; no word outside the text. */
export const wordAt = (clause: Clause, i: number): Word => clause.tokens[i]?.word ?? noWord;

/** Whether token `i` is a punctuation mark. */
export const isMark = (clause: Clause, i: number): boolean => clause.tokens[i]?.kind === 'mark';

/** Whether a clause could stand in [first, last). */
export function hasVerb(clause: Clause, first: number, last: number): boolean {
  for (let i = Math.max(first, last - 4 * REACH); i < last; i++) if (!isMark(clause, i) && closesClause(norm(clause, i)) && !clause.phraseAt(i)) return true;
  return false;
}

const TALK = fold('কথা');

/** The complementiser বলে before `cue` with nothing but its subject and adverbs between; its index. */
export function thatBefore(clause: Clause, cue: Cue, window: TokenRange): number | null {
  for (let i = cue.first - 1, steps = 0; i > window.first && steps < 14; i--, steps++) {
    const word = norm(clause, i);
    // পুলিশের সঙ্গে কথা বলে জানা গেছে: having talked.
    if (isThat(word)) return norm(clause, i - 1) === TALK ? null : i;
    const form = verbForm(word);
    if (form && form.shape !== 'noun') return null;
    if (isMark(clause, i) && word !== '(' && word !== ')' && word !== '.' && !DASHES.has(word)) return null;
  }
  return null;
}

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

/** Whether the verb of `cue` is in the honorific form: বলেন, জানিয়েছেন. */
export const isHonorific = (clause: Clause, cue: Cue): boolean => cue.person === 3 && norm(clause, cue.last - 1).endsWith('ন');

/** Tokens `first` to `last - 1`. */
export const range = (first: number, last: number): TokenRange => ({ first, last });

/** What a cue tells of its statement by itself. */
export interface CueBase extends Pick<Draft, 'cue' | 'act' | 'stance' | 'ownWords'> {}

/** Adds a proposal and returns its index. What the draft leaves out is as `base` has it. */
export function emit(reading: Reading, draft: Partial<Draft> & Pick<Draft, 'by' | 'content'> & { readonly base?: CueBase }, window: Window): number {
  const { base } = draft;
  reading.out.push({
    by: draft.by,
    act: draft.act ?? base?.act ?? 'say',
    content: draft.content,
    cue: draft.cue ?? base?.cue ?? null,
    speaker: draft.speaker ?? null,
    carried: draft.carried ?? false,
    to: draft.to ?? null,
    channel: draft.channel ?? null,
    points: draft.points ?? null,
    ownWords: draft.ownWords ?? base?.ownWords ?? false,
    minor: draft.minor ?? false,
    runs: draft.runs ?? false,
    stance: draft.stance ?? base?.stance ?? 'says',
    certain: draft.certain ?? true,
    within: draft.within === undefined ? window.parent : draft.within,
    voiceless: draft.voiceless ?? false,
    echoes: draft.echoes ?? false,
    continues: draft.continues ?? false,
    whole: draft.whole ?? false,
  });
  return reading.out.length - 1;
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

/** Where the clause that ends with a cue at `end` begins: after an earlier finite verb with a joiner or comma. */
export function clauseStart(clause: Clause, end: number, least: number): number {
  for (let i = end - 1; i > Math.max(least, end - 4 * REACH); i--) {
    const word = norm(clause, i);
    const joins = JOINERS.has(word) || (isMark(clause, i) && (word === ',' || word === ';')) || word === 'তবে' || word === 'কিন্তু' || word === 'যখন';
    if (!joins) continue;
    const before = norm(clause, i - 1);
    const form = verbForm(before);
    if (form ? form.shape === 'finite' && !form.orConverb : looksFinite(before)) return i + 1;
  }
  return least;
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

/** The text or side that a passive names after it: … বলে জানানো হয় নোটিশে. */
export function spokenText(clause: Clause, r: TokenRange): boolean {
  const word = norm(clause, r.last - 1);
  return (isDocument(word) && caseOf(word) === 'locative') || word === 'থেকে';
}

const MATTERS = foldedSet(['বিষয়টি', 'বিষয়', 'তথ্য', 'তথ্যটি', 'খবর', 'খবরটি', 'সত্যতা', 'কথা', 'ঘটনাটি', 'বিষয়টিও']);

/** সময় বাড়ানোর বিষয়টি জানান, মৃত্যুর তথ্য নিশ্চিত করেন: a matter named by what is in the genitive before it. */
export function isMatter(clause: Clause, end: number, least: number): boolean {
  let i = end - 1;
  while (i > least && ADVERBS.has(norm(clause, i))) i--;
  return MATTERS.has(norm(clause, i)) && i - 1 > least && caseOf(norm(clause, i - 1)) === 'genitive';
}

/** Where what follows the last matter named in [first, end) begins: no name goes on past বিষয়টি. */
export function afterMatter(clause: Clause, first: number, end: number): number {
  for (let i = end - 2; i >= first; i--) if (MATTERS.has(norm(clause, i))) return i + 1;
  return first;
}

/** Words of rejecting that also take things done: a visa is refused, a claim is rejected. */
export const REJECTED: ReadonlySet<string> = foldedSet(['প্রত্যাখ্যান', 'নাকচ']);

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

/** Whether `word` ends as infinitives do. */
export const endsInfinitive = (word: string): boolean => word.endsWith('তে');

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

/** Past openers and a leading channel phrase (এক বিবৃতিতে) at the front of content. */
export function skipFrame(clause: Clause, first: number, last: number): number {
  return skipOpeners(clause, first, last);
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

/** Verbal nouns of moving and keeping oneself, whose plural in -দের is told to do it: আমলাদের দূরে থাকার পরামর্শ. */
const ONESELF = foldedSet(['থাকার', 'যাওয়ার', 'আসার', 'ফেরার', 'দাঁড়ানোর', 'থাকতে', 'যেতে', 'আসতে', 'ফিরতে', 'দাঁড়াতে', 'হতে', 'হওয়ার']);
/** Acts done to someone named right before them: … জন্য শিক্ষকদের ধন্যবাদ জানান. */
const DONE_TO: ReadonlySet<string> = new Set(['thank', 'request', 'order', 'advise', 'warn', 'inform', 'confirm', 'propose', 'promise', 'demand', 'threaten']);

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

const DER = fold('দের');
/** Verbal nouns in the genitive: করার, জানানোর, দেওয়ার. */
const VERBAL = new RegExp(fold('(ার|ানোর|ওয়ার)$'), 'u');

/** Whether the plural that ends with token `i` is told to do what [i + 1, last) says of oneself. */
function toldOneself(clause: Clause, i: number, last: number): boolean {
  const word = norm(clause, i);
  return word.length > 4 && word.endsWith(DER) && i + 2 < last && ONESELF.has(norm(clause, last - 1)) && !isMark(clause, i + 1);
}

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

/** What one has towards someone; the act is not turned to them (জনগণের প্রতি সংহতি). */
const FELT = new RegExp(fold('^(পূর্ণ|পুরোপুরি|পরিপূর্ণ|গভীর$|সংহতি|সম্মান|শ্রদ্ধা|সমর্থন|সহানুভূতি|সমবেদনা|আনুগত্য|আস্থা|নজর|মনোযোগ|বৈষম্য|ঘৃণা|ইঙ্গিত)'), 'u');
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

const KO = fold('কে');
/** Common nouns that can be told something. */
const PEOPLE = foldedSet(['প্রত্যেক', 'নাগরিক', 'মানুষ', 'একজন', 'বাসিন্দা', 'শিশু', 'তরুণ', 'যুবক']);
