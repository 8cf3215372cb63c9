import type { Clause, Proposal, Reject, StatementRules, TokenRange } from '../../../language/statements.js';
import { keepReports } from './report-choice.js';
import { proposeByRule } from './rules.js';
import { carry } from './runs.js';
import { chooseSpeakers } from './speaker-choice.js';

const EDGES: ReadonlySet<string> = new Set([',', ';', ':', '।', '॥', '৷', '|', '—', '–', '-', '‐', '‑', '…']);
const LAST_EDGES: ReadonlySet<string> = new Set([...EDGES, '?', '!']);

/** `range` without commas, dashes and the final danda at its ends. */
function trim({ tokens }: Pick<Clause, 'tokens'>, range: TokenRange): TokenRange {
  let { first, last } = range;
  while (first < last && EDGES.has(tokens[first]?.norm ?? '')) first++;
  while (last > first && LAST_EDGES.has(tokens[last - 1]?.norm ?? '')) last--;
  return { first, last };
}

/** What the rules find, each with its likeliest source, without what is hardly a report. */
function propose(clause: Clause, reject?: Reject): readonly Proposal[] {
  return keepReports(clause, chooseSpeakers(clause, proposeByRule(clause, reject)), reject);
}

/** How Bengali reports speech. */
export const statements: StatementRules = { propose, carry, trim };
