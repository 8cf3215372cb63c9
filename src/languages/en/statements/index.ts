import type { Carry, Clause, StatementRules, TokenRange } from '../../../language/statements.js';
import { propose } from './rules.js';

const EDGE = /^[,;:.!?—–…-]$/u;

/** `range` without marks at its ends. */
function trim({ tokens }: Pick<Clause, 'tokens'>, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && EDGE.test(tokens[first]?.norm ?? '')) first++;
  while (last > first && EDGE.test(tokens[last - 1]?.norm ?? '')) last--;
  return { first, last };
}

/** English indirect speech ends with its sentence; only a quotation goes on. */
function carry(clause: Clause, speech: { readonly quote: boolean }): Carry {
  if (clause.quoted) return 'goes-on';
  const first = clause.quotation(clause.first);
  return speech.quote && first && !first.scare && first.first === clause.first ? 'goes-on' : 'ends';
}

/** How English reports speech. */
export const statements: StatementRules = { propose, carry, trim };
