import type { Clause, Quotation } from '../../../language/statements.js';
import { isMark, LEADS, norm } from './around.js';
import { verbForm } from './verbs.js';

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
