import type { Clause, Proposal, TokenRange } from '../../../language/statements.js';
import { fold, foldedMap, foldedSet } from '../../../text/fold.js';
import { roles } from '../names/roles.js';
import { speakerAfter } from './around.js';
import { emit, hasVerb, isMark, norm, type Reading, range, type Window, wordAt } from './clause.js';
import { nounCue } from './cue-words.js';
import { findCues } from './cues.js';
import { caseOf, channelOf } from './forms.js';
import { hidden } from './quoted.js';
import { phraseStart } from './speaker.js';
import { ability } from './subject.js';
import { looksFinite, verbForm } from './verbs.js';
import { ASKING, FIRST_PERSON, INTERROGATIVES, SECOND_PERSON } from './words.js';

/** Headlines: `content: speaker`, `speaker: content`, `content দাবি X-এর`, a headline in quotation marks. */
export function headline(reading: Reading, first: number, last: number): boolean {
  const { clause } = reading;
  const window: Window = { first, last, parent: null, base: undefined, subject: null, depth: 0 };
  for (let i = first; i < last; i++) {
    const word = norm(clause, i);
    if (ASKING.has(word) && i + 1 < last && findCues(clause.tokens, i + 1, last).length > 0 && (word !== 'যে' || i < first + 6) && i + 5 >= last) return true;
  }
  if (asksWhat(clause, first, last)) return true;
  const q = clause.quotation(first);
  if (q && q.first === first && q.last >= last && !q.scare) {
    emit(reading, { by: 'headline in quotation marks', act: 'say', content: [range(first, last)], certain: false }, window);
    return true;
  }
  for (let i = last - 2; i > first; i--) {
    if (norm(clause, i) !== ':' || hidden(clause, i, undefined)) continue;
    if (split(reading, window, i)) return true;
    // রেজিস্ট্যান্স উইক: … দাবি ছাত্র আন্দোলনের: what stands before the colon is neither.
    return ownersWord(reading, window, i + 1);
  }
  return ownersWord(reading, window, first) || closingDemand(reading, window);
}

/** … দাবি হেফাজতের; … নিন্দা উদীচীর, …: what was said, its word, and whose it is in the genitive, at the end or before a comma. */
function ownersWord(reading: Reading, window: Window, first: number): boolean {
  const { clause } = reading;
  const { last } = window;
  for (let i = last - 2; i > first; i--) {
    const act = nounCue(wordAt(clause, i)) ?? TITLE_NOUNS.get(norm(clause, i));
    if (!act) continue;
    let end = i + 1;
    while (end < last && end - i < 9 && norm(clause, end) !== ',') end++;
    if (end <= i + 1 || end - i > 7 || caseOf(norm(clause, end - 1)) !== 'genitive' || findCues(clause.tokens, i, end).length > 0) continue;
    const rest = end < last;
    if (rest && !belongs(clause, range(i + 1, end))) continue;
    let start = first;
    for (let j = i - 1; j > first; j--) {
      if (norm(clause, j) === ',') {
        start = j + 1;
        break;
      }
    }
    // X-এর আশা: a subject phrase is no headline report, an object is.
    if (i - start < 2) return !rest;
    const index = emit(reading, { by: 'content, word of the source', act, cue: range(i, i + 1), speaker: range(i + 1, end), content: [range(start, i)], within: null }, window);
    reading.parse({ first: start, last: i, parent: index, base: undefined, subject: null, depth: 1 });
    if (rest) closingDemand(reading, window);
    return true;
  }
  return false;
}

/** Whether `owner` is a person, a body or a group in the genitive. */
function belongs(clause: Clause, owner: TokenRange): boolean {
  const phrase = clause.phraseEnding(owner.last);
  return norm(clause, owner.last - 1).endsWith(OF_MANY) || (phrase !== undefined && (phrase.type === 'person' || phrase.type === 'organisation' || phrase.type === 'group'));
}

/** ঘাটে মেয়র রফিকুল, টোল প্রত্যাহারের দাবি: a headline that names someone and closes with what they ask for. */
function closingDemand(reading: Reading, window: Window): boolean {
  const { clause } = reading;
  const { first, last } = window;
  const act = DEMANDS.get(norm(clause, last - 1));
  if (!act) return false;
  let mark = last - 2;
  while (mark > first && !isMark(clause, mark)) mark--;
  if (mark <= first || !/^[,!;]$/u.test(norm(clause, mark)) || last - 1 - mark < 3) return false;
  const whose = clause.phraseEnding(mark);
  if (!whose || !belongs(clause, range(whose.first, mark)) || hidden(clause, mark, undefined)) return false;
  emit(
    reading,
    { by: 'someone, demand', act, cue: range(last - 1, last), speaker: range(whose.first, mark), content: [range(mark + 1, last - 1)], certain: false, within: null },
    window,
  );
  return false;
}

/** Nouns that report in headlines only. */
const TITLE_NOUNS = foldedMap<Proposal['act']>([
  ['গুজব', 'report'],
  ['মামলা', 'accuse'],
]);
/** Closing words of asking, promising and condemning. */
const DEMANDS = foldedMap<Proposal['act']>([
  ['দাবি', 'demand'],
  ['আশ্বাস', 'promise'],
  ['হুঁশিয়ারি', 'warn'],
  ['আহ্বান', 'request'],
  ['নিন্দা', 'condemn'],
]);

/** What scores as much can speak. */
const SPEAKING = 5;

/** ‘…’, অনশন ভাঙতেই বার্তা মোদীর: a headline that opens with someone's words and closes with whose they are. */
export function quotedOpening(reading: Reading, window: Window): void {
  const { clause } = reading;
  const q = clause.quotation(window.first);
  if (!q?.closed || q.scare || q.first !== window.first || q.last >= window.last) return;
  if (reading.out.some((p) => p.within === null && p.content.some((c) => c.first < q.last))) return;
  if (!isMark(clause, q.last) && !/^[!?…]$/u.test(norm(clause, q.last - 2)) && !hasVerb(clause, q.first, q.last - 1)) return;
  const told = reading.out.find((p) => p.within === null && p.speaker !== null && p.speaker.first >= q.last)?.speaker ?? null;
  // ‘…’! ভাতা নিয়ে জানিয়ে দিলেন কমিশনার: a verb of saying at the end that has no other words.
  const cue = findCues(clause.tokens, q.last, window.last).findLast((c) => c.voice === 'agent' && c.finite && c.plain && c.stance === 'says') ?? null;
  const sayer = cue && speakerAfter(clause, cue.last, window.last);
  if (cue && sayer && !told) {
    emit(reading, { by: 'headline opens with a quotation', act: cue.act, cue: range(cue.first, cue.last), speaker: sayer, content: [range(q.first, q.last)] }, window);
    return;
  }
  const phrase = clause.phraseEnding(window.last);
  const closing = phrase && phrase.first >= q.last && (phrase.type === 'person' || phrase.type === 'organisation' || phrase.type === 'group') ? phrase : null;
  const able = closing === null && ability(clause, window.last, true) >= SPEAKING ? range(phraseStart(clause, window.last, q.last), window.last) : null;
  const speaker = told ?? (closing ? range(closing.first, closing.last) : able);
  emit(reading, { by: 'headline opens with a quotation', act: 'say', speaker, content: [range(q.first, q.last)], certain: false }, window);
}

/** কেমন ছিল, জানালেন …: a headline that asks and lets the article answer. */
function asksWhat(clause: Clause, first: number, last: number): boolean {
  let asks = false;
  for (let i = first; i < last; i++) {
    if (norm(clause, i) === ':' || clause.quotation(i)) return false;
    if (INTERROGATIVES.has(norm(clause, i))) asks = true;
  }
  return asks && findCues(clause.tokens, first, last).length > 0;
}

function nounPhrase(clause: Clause, first: number, last: number): boolean {
  if (last <= first || last - first > 9) return false;
  for (let i = first; i < last; i++) {
    const form = verbForm(norm(clause, i));
    if (form && form.shape === 'finite' && !clause.phraseAt(i)) return false;
  }
  const end = norm(clause, last - 1);
  return !looksFinite(end) || clause.phraseAt(last - 1) !== undefined;
}

/** What scores as much is a person or a body; less, a place. */
const SURE = 5;
const PLACE = 4;
const OF_MANY = fold('দের');
const NAMELIKE = new RegExp(fold('[ুাআ]র$'), 'u');
const FUTURE = new RegExp(fold('..(বে|বেন|বই|বো)$'), 'u');

/** What is said of a source before its name: কান্নাজড়িত কণ্ঠে রিজভী, জামায়াতের উদ্দেশে হারুনুর. */
const MANNERS = foldedSet(['কণ্ঠে', 'সুরে', 'উদ্দেশে', 'উদ্দেশ্যে', 'প্রসঙ্গে', 'নিয়ে']);
/** Texts that can stand before a headline's colon: পশ্চিমা মিশনের প্রতিবেদন: …. */
const TEXTS = foldedSet(['প্রতিবেদন', 'জরিপ', 'গবেষণা', 'রিপোর্ট', 'বিবৃতি', 'সমীক্ষা']);

/** Where the source begins on its side of the colon, after whom it tells, and where. */
function named(clause: Clause, side: TokenRange): number {
  let { first } = side;
  for (let i = first; i < side.last; i++) {
    const shape = caseOf(norm(clause, i));
    if (MANNERS.has(norm(clause, i)) || shape === 'objective' || (shape === 'locative' && channelOf(norm(clause, i)))) first = i + 1;
  }
  return first;
}

/** How sure it is that one side of a headline's colon is who says the other: 2 by what it is, 1 where it could be a name, 0 where it is none. */
function source(clause: Clause, side: TokenRange): 0 | 1 | 2 {
  for (let i = side.first; i < side.last; i++) if (norm(clause, i) === ',' || norm(clause, i) === '!' || norm(clause, i) === '?') return 0;
  const first = named(clause, side);
  if (first >= side.last) return 0;
  for (let i = first; i < side.last; i++) if (nounCue(wordAt(clause, i))) return whose(clause, range(first, side.last), i) ? 2 : 0;
  const start = phraseStart(clause, side.last, first);
  if (start === first && (ability(clause, side.last, true) >= SURE || (ability(clause, side.last, false) >= PLACE && side.last - first <= 2))) return 2;
  if (start === first && TEXTS.has(norm(clause, side.last - 1)) && caseOf(norm(clause, side.last - 2)) === 'genitive') return 2;
  // শশী থারুর, বিএনপি নেতা ফজলুর: names that end as genitives do.
  const last = norm(clause, side.last - 1);
  const seems = NAMELIKE.test(last);
  const known = seems ? clause.phraseEnding(side.last) : undefined;
  if (seems && (roles.has(norm(clause, side.last - 2)) || (known && known.first <= first && (known.type === 'person' || known.type === 'organisation')))) return 2;
  const name = side.last - first <= 2 && (seems || caseOf(last) === 'bare') && clause.tokens[first]?.kind === 'word' && !clause.inTime(first);
  return name && start === first ? 1 : 0;
}

/** Whether the word of reporting at token `i` is someone's: ট্রাম্পের দাবি, হুঁশিয়ারি পুতিনের. */
function whose(clause: Clause, side: TokenRange, i: number): boolean {
  const owner = i === side.first ? side.last : i;
  if (i === side.first && side.last === side.first + 1) return true;
  if (i !== side.first && caseOf(norm(clause, owner - 1)) === 'locative') return true;
  const phrase = clause.phraseEnding(owner);
  return norm(clause, owner - 1).endsWith(OF_MANY) || (phrase !== undefined && phrase.type !== 'unknown' && phrase.type !== 'document');
}

/** Whether the words after a name and a colon are spoken: quoted, in the first or second person, or of what shall be. */
function spoken(clause: Clause, { first, last }: TokenRange): boolean {
  if (clause.quotation(first)?.first === first) return true;
  for (let i = first; i < last; i++) if (FIRST_PERSON.has(norm(clause, i)) || SECOND_PERSON.has(norm(clause, i))) return true;
  const form = verbForm(norm(clause, last - 1));
  return form ? form.shape === 'finite' && (form.tense === 'future' || form.person === 1) : FUTURE.test(norm(clause, last - 1));
}

const hasNoun = (clause: Clause, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (nounCue(wordAt(clause, i))) return true;
  return false;
};

/** The two sides of a headline's colon: which is the speaker. */
function split(reading: Reading, window: Window, colon: number): boolean {
  const { clause } = reading;
  const left = range(window.first, colon);
  const right = range(colon + 1, window.last);
  const after = nounPhrase(clause, right.first, right.last) ? source(clause, right) : 0;
  const said = after === 2 || (after === 1 && hasVerb(clause, left.first, left.last));
  const before = !said && nounPhrase(clause, left.first, left.last) ? source(clause, left) : 0;
  const told = before === 2 && (caseOf(norm(clause, left.first)) === 'objective' || hasNoun(clause, left) || TEXTS.has(norm(clause, left.last - 1)) || spoken(clause, right));
  if (!said && !told) return false;
  const speakerLeft = !said;
  const side = speakerLeft ? left : right;
  const content = speakerLeft ? right : left;
  let speaker: TokenRange | null = side;
  let cue: TokenRange | null = null;
  let to: TokenRange | null = null;
  let act: Proposal['act'] = 'say';
  for (let i = side.first; i < side.last; i++) {
    const found = nounCue(wordAt(clause, i));
    if (!found) continue;
    cue = range(i, i + 1);
    act = found;
    speaker = i === side.first ? (i + 1 < side.last ? range(i + 1, side.last) : null) : range(side.first, i);
    break;
  }
  if (speaker && caseOf(norm(clause, speaker.first)) === 'objective' && speaker.last - speaker.first > 1) {
    to = range(speaker.first, speaker.first + 1);
    speaker = range(speaker.first + 1, speaker.last);
  }
  const first = speaker ? named(clause, speaker) : 0;
  if (speaker && first < speaker.last) speaker = range(first, speaker.last);
  const index = emit(reading, { by: speakerLeft ? 'speaker: content' : 'content: speaker', act, cue, speaker, to, content: [content] }, window);
  reading.parse({ first: content.first, last: content.last, parent: index, base: undefined, subject: null, depth: 1 });
  return true;
}
