import type { Clause, Proposal, Reject, StatementRules, TokenRange } from '../../../language/statements.js';
import { proposeByRule } from './rules.js';
import { carry } from './runs.js';
import { chooseSpeakers } from './speaker-choice.js';

const EDGE = /^[\s,;:।॥৷|—–\-‐‑…]$/u;

/** `range` without commas, dashes and the final danda at its ends. */
function trim({ tokens }: Pick<Clause, 'tokens'>, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && EDGE.test(tokens[first]?.norm ?? '')) first++;
  while (last > first && (EDGE.test(tokens[last - 1]?.norm ?? '') || /^[?!]$/u.test(tokens[last - 1]?.norm ?? ''))) last--;
  return { first, last };
}

/** What the rules find, each with its likeliest source. */
function propose(clause: Clause, reject?: Reject): readonly Proposal[] {
  return chooseSpeakers(clause, proposeByRule(clause, reject));
}

/** How Bengali reports speech. */
export const statements: StatementRules = { propose, carry, trim };
