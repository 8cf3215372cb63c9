import type { Clause, Proposal, Speech, StatementRules, TokenRange } from '../../../language/statements.js';
import { propose } from './rules.js';

const EDGE = /^[,;:.!?—–…-]$/u;

/** `range` without marks at its ends. */
function trim({ tokens }: Pick<Clause, 'tokens'>, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && EDGE.test(tokens[first]?.norm ?? '')) first++;
  while (last > first && EDGE.test(tokens[last - 1]?.norm ?? '')) last--;
  return { first, last };
}

/** English indirect speech ends with its sentence; only a quotation goes on, over what is told in it of earlier words of the speaker's own. */
function carry(clause: Clause, speech: Speech, own: readonly Proposal[]): boolean {
  if (own.length > 0) return own.every((p) => p.ownWords || p.minor);
  if (clause.quoted) return true;
  const first = clause.quotation(clause.first);
  return speech.quote && first !== undefined && !first.scare && first.first === clause.first;
}

/** How English reports speech. */
export const statements: StatementRules = { propose, carry, trim };
