import type { Analysis } from './analysis.js';
import type { Entity, Event, Mention, Statement, Time, Trace } from './reading.js';

/** Who did what to whom, when and where, as far as the pack's event words tell. In the order of the text. */
export function findEvents(
  _analysis: Analysis,
  _known: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[]; readonly statements: readonly Statement[]; readonly times: readonly Time[] },
  _trace?: Trace,
): readonly Event[] {
  return [];
}
