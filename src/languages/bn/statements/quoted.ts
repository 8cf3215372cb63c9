import type { Clause, Quotation } from '../../../language/statements.js';
import { lastOf } from '../../../text/last-of.js';
import { emit, isMark, LEADS, norm, type Reading, range, type Window } from './clause.js';
import { ability, subjectIn } from './subject.js';
import { closesClause, verbForm } from './verbs.js';

/** Hidden from `window`: inside a quotation that is not its own. */
export function hidden(clause: Clause, i: number, base: Quotation | undefined, nested = false): boolean {
  const q = clause.quotation(i);
  return q !== undefined && q !== base && !q.scare && !(nested && (i === q.first || !leads(clause, q)));
}

/** A quotation that a cue leads to is someone's words; another inside reported content marks words of the content. */
function leads(clause: Clause, q: Quotation): boolean {
  let i = q.first - 1;
  while (i >= clause.first && isMark(clause, i) && LEADS.has(norm(clause, i))) i--;
  return i < q.first - 1 && (i < clause.first || verbForm(norm(clause, i)) !== undefined);
}

/** What scores as much is a person, not a text or a thing. */
const PERSONS = 5;

/** … করলেন রহিম, ‘…’: someone's words after a clause that tells of them without a word of saying, to the end of the sentence. They belong to the statement before them where there is one. */
export function quotedClosing(reading: Reading, window: Window): void {
  const { clause, out } = reading;
  for (let i = window.first + 3; i < window.last; i++) {
    const q = clause.quotation(i);
    if (!q || q.first !== i || q.scare) continue;
    if (q.last < window.last) {
      i = q.last - 1;
      continue;
    }
    if (norm(clause, i - 1) !== ',' || out.some((p) => p.content.some((c) => c.first <= i + 1 && c.last > i + 1) || (p.cue && p.cue.first > i))) return;
    const content = range(i, window.last);
    const told = lastOf(out, (p) => p.within === null && p.cue !== null && p.content.length > 0 && p.stance === 'says' && !p.voiceless);
    if (told) {
      told.content = [...told.content, content];
      told.runs = true;
      return;
    }
    if (out.length > 0) return;
    const last = i - 1;
    const speaker = ability(clause, last, true) >= PERSONS ? clause.phraseEnding(last) : closesClause(norm(clause, last - 1)) ? subjectIn(clause, window.first, last, true) : null;
    if (!speaker || ability(clause, speaker.last, true) < PERSONS) return;
    emit(reading, { by: 'clause, “…”', act: 'say', speaker: range(speaker.first, speaker.last), content: [content], runs: true, certain: false }, window);
    return;
  }
}
