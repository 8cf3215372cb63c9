import { toBoundaries } from '../text/graphemes.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { Figure, Time, Trace } from './reading.js';

/** A figure before it is known who vouches for it. */
export type FigureDraft = Omit<Figure, 'who' | 'statement'>;

/** Rules of times that count as well: গত ১৭ মাসে is a stretch of the calendar and a figure. */
const COUNTING = new Set(['stretch', 'ago']);

/** Every number that counts or measures something; numbers inside `times` are dates and no figures, but for a stretch reckoned from now. In the order of the text. */
export function findFigures(analysis: Analysis, times: readonly Time[], trace?: Trace): readonly FigureDraft[] {
  const { language, text, tokens, sentences } = analysis;
  const taken = takenTokens(analysis, times);
  const drafts: FigureDraft[] = [];
  for (const sentence of sentences) {
    for (const figure of language.numbers.figures(tokens, sentence.first, sentence.last, (i) => taken.get(i) ?? null)) {
      const { value, bound, unit, counts, rule } = figure;
      const span = toBoundaries(text, figure);
      trace?.({ stage: 'figures', rule, ...span, verdict: 'fired', reason: null });
      const number = toBoundaries(text, figure.number);
      drafts.push({ id: `f${drafts.length + 1}`, start: span.start, end: span.end, number, value, bound, unit, counts: counts && toBoundaries(text, counts), by: rule });
    }
  }
  return drafts;
}

/** The tokens that a time holds. Both lists are in the order of the text. */
function takenTokens({ tokens }: Analysis, times: readonly Time[]): ReadonlyMap<number, 'date' | 'stretch'> {
  const taken = new Map<number, 'date' | 'stretch'>();
  let at = 0;
  for (const time of times) {
    while (at < tokens.length && (tokens[at] as Token).start < time.start) at++;
    const kind = COUNTING.has(time.by) ? 'stretch' : 'date';
    for (; at < tokens.length && (tokens[at] as Token).start < time.end; at++) taken.set(at, kind);
  }
  return taken;
}
