import type { Token } from '../../text/tokens.js';

const FUTURE = new Set(['will', 'shall', "'ll", 'scheduled', 'due', 'plans', 'expected', 'upcoming']);
const PAST = new Set([
  'was',
  'were',
  'had',
  'did',
  'has',
  'have',
  'said',
  'been',
  'told',
  'went',
  'came',
  'took',
  'made',
  'fell',
  'rose',
  'won',
  'lost',
  'began',
  'met',
  'gave',
  'left',
  'held',
  'found',
  'led',
  'saw',
  'ran',
  'sent',
  'spoke',
  'got',
  'became',
  'hit',
  'cut',
  'killed',
  'closed',
]);

/** Which way the words around `tokens[at]` look: the nearest auxiliary or past form before or after it. */
export function tense(tokens: readonly Token[], first: number, last: number, at: number): 'past' | 'future' | null {
  for (let step = 1; step <= 25; step++) {
    for (const i of [at - step, at + step]) {
      if (i < first || i >= last) continue;
      const token = tokens[i] as Token;
      if (token.kind !== 'word') continue;
      if (FUTURE.has(token.norm)) return 'future';
      if (PAST.has(token.norm) || (token.norm.length > 4 && token.norm.endsWith('ed'))) return 'past';
    }
  }
  return null;
}
