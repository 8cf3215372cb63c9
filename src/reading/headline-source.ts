import { firstNot } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { EntityId, Statement } from './reading.js';

/** The share of a headline's words that a statement of the body must hold to be what the headline quotes. */
const SHARED = 0.5;
/** Fewer words in common tell nothing. */
const LEAST = 2;
/** Words are compared by so many characters of their beginning, which inflection leaves alone. */
const STEM = 4;
/** Statements of the body that are compared. */
const COMPARED = 60;

/**
 * Whose words a headline quotes that names nobody: those of the source in the body who says the same, or, where one alone speaks there, of that
 * one. `null` for a statement that is no such headline or where the body leaves it open.
 */
export function sourceOfHeadline(analysis: Analysis, statement: Statement, statements: readonly Statement[]): EntityId | null {
  const { title } = analysis.article;
  if (!title || statement.speaker || statement.cue || statement.within || (statement.content[0]?.start ?? title.end) >= title.end) return null;
  const body = statements.filter((s) => s.within === null && s.who !== null && (s.content[0]?.start ?? 0) >= title.end).slice(0, COMPARED);
  const said = words(analysis, statement);
  let best: EntityId | null = null;
  let most = 0;
  for (const other of body) {
    const told = words(analysis, other);
    let shared = 0;
    for (const word of said) if (told.has(word)) shared++;
    if (shared >= LEAST && shared >= SHARED * said.size && shared > most) {
      most = shared;
      best = other.who;
    }
  }
  if (best) return best;
  const sources = new Set(body.map((s) => s.who));
  return sources.size === 1 ? (body[0]?.who ?? null) : null;
}

function words({ tokens }: Analysis, { content }: Statement): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end } of content) {
    for (let i = firstNot(tokens, (token) => token.end <= start); i < tokens.length && (tokens[i] as Token).start < end; i++) {
      const { kind, norm } = tokens[i] as Token;
      if (kind === 'word' && norm.length > 2) found.add(norm.slice(0, STEM));
    }
  }
  return found;
}
