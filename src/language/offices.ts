import type { OfficeKind } from '../facts/offices.js';

/** The words for the offices that the lists of facts tell holders of. */
export interface OfficeWords {
  /**
   * Folded names of offices, of one to three words, without case ending. Only those that one person holds: a minister without a ministry, a
   * spokesperson or a former president is none.
   */
  readonly names: ReadonlyMap<string, OfficeKind>;
  /** Words that may stand between office and country without changing who is meant: English `of`, `the`. */
  readonly between: ReadonlySet<string>;
}
