import type { Clause, Proposal, TokenRange } from '../../../language/statements.js';
import { emit, hasVerb, isMark, norm, type Reading, range, speakerAfter, type Window, wordAt } from './around.js';
import { nounCue } from './cue-words.js';
import { findCues } from './cues.js';
import { caseOf } from './forms.js';
import { hidden } from './quoted.js';
import { phraseStart } from './speaker.js';
import { ability } from './subject.js';
import { looksFinite, verbForm } from './verbs.js';
import { ASKING, INTERROGATIVES } from './words.js';

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
    return split(reading, window, i);
  }
  // … দাবি হেফাজতের
  for (let i = last - 2; i > first; i--) {
    const act = nounCue(wordAt(clause, i));
    if (act && caseOf(norm(clause, last - 1)) === 'genitive' && last - i <= 7 && !findCues(clause.tokens, i, last).length) {
      let start = first;
      for (let j = i - 1; j > first; j--) {
        if (norm(clause, j) === ',') {
          start = j + 1;
          break;
        }
      }
      // X-এর আশা: a subject phrase is no headline report, an object is.
      if (i - start < 2) return true;
      const index = emit(reading, { by: 'content, word of the source', act, cue: range(i, i + 1), speaker: range(i + 1, last), content: [range(start, i)] }, window);
      reading.parse({ first: start, last: i, parent: index, base: undefined, subject: null, depth: 1 });
      return true;
    }
  }
  return false;
}

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

/** The two sides of a headline's colon: which is the speaker. */
function split(reading: Reading, window: Window, colon: number): boolean {
  const { clause } = reading;
  const left = range(window.first, colon);
  const right = range(colon + 1, window.last);
  const rightNoun = nounPhrase(clause, right.first, right.last);
  const leftNoun = nounPhrase(clause, left.first, left.last);
  const leftLength = left.last - left.first;
  const rightLength = right.last - right.first;
  const known = clause.phraseFrom(left.first) ?? clause.phraseEnding(left.last);
  const speakerLeft = leftNoun && known !== undefined && (!rightNoun || (leftLength <= 5 && leftLength < rightLength));
  if (!speakerLeft && !rightNoun) return false;
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
  const index = emit(reading, { by: speakerLeft ? 'speaker: content' : 'content: speaker', act, cue, speaker, to, content: [content] }, window);
  reading.parse({ first: content.first, last: content.last, parent: index, base: undefined, subject: null, depth: 1 });
  return true;
}
