import type { Analysis } from './analysis.js';
import type { Figure, Time, Trace } from './reading.js';

/** A figure before it is known who vouches for it. */
export type FigureDraft = Omit<Figure, 'who' | 'statement'>;

/** Every number that counts or measures something; numbers inside `times` are dates and no figures, but for a stretch reckoned from now. In the order of the text. */
export function findFigures(_analysis: Analysis, _times: readonly Time[], _trace?: Trace): readonly FigureDraft[] {
  return [];
}
