import type { Clause, StatementRules, TokenRange } from '../../../language/statements.js';
import { propose } from './rules.js';
import { carry } from './runs.js';

const EDGE = /^[\s,;:।॥৷|—–\-‐‑…]$/u;

/** `range` without commas, dashes and the final danda at its ends. */
function trim({ tokens }: Pick<Clause, 'tokens'>, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && EDGE.test(tokens[first]?.norm ?? '')) first++;
  while (last > first && (EDGE.test(tokens[last - 1]?.norm ?? '') || /^[?!]$/u.test(tokens[last - 1]?.norm ?? ''))) last--;
  return { first, last };
}

/** How Bengali reports speech. */
export const statements: StatementRules = { propose, carry, trim };
