import type { Analysis } from './analysis.js';
import type { Time, Trace } from './reading.js';

/** Every expression that names a day, month, year, part of a day or a stretch of the calendar, resolved against the day of publication. In the order of the text. */
export function findTimes(_analysis: Analysis, _trace?: Trace): readonly Time[] {
  return [];
}
