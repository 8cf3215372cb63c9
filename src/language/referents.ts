import type { Sheet } from './cards.js';

/** Whom a pronoun may mean: those spoken of before it that its form allows, the one spoken of last first. */
export interface ReferentQuestion {
  /** The pronoun, in the article's text. */
  readonly start: number;
  readonly end: number;
  /** How many there are. */
  readonly count: number;
  /** Which of them the rules take; -1 where none. */
  readonly ruled: number;
  /** Adds what speaks for or against the `k`-th: how it was last spoken of, how far off, how often, what else stands between. No words. */
  readonly describe: (k: number, sheet: Sheet) => void;
  /** The names of the `k`-th, for those who check an answer. */
  readonly names: (k: number) => readonly string[];
}
