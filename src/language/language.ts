import type { SentenceRules } from '../text/sentences.js';
import type { Dates } from './dates.js';
import type { EventGrammar } from './events.js';
import type { Junk } from './junk.js';
import type { Names } from './names.js';
import type { Numbers } from './numbers.js';
import type { OfficeWords } from './offices.js';
import type { QuestionRules } from './questions.js';
import type { Romanise } from './romanise.js';
import type { StatementRules } from './statements.js';

/**
 * All that bibriti knows of one language. A pack is a folder `languages/<code>/` that exports one `Language`; the engine asks it and never
 * names a language itself. Each part of the contract has its own file here, named as the pack's file that fulfils it.
 */
export interface Language {
  /** BCP 47 code: `bn`. */
  readonly code: string;
  /** Its name in itself: বাংলা. */
  readonly name: string;
  readonly writing: Writing;
  readonly romanise: Romanise;
  readonly events: EventGrammar;
  readonly junk: Junk;
  readonly dates: Dates;
  readonly numbers: Numbers;
  readonly offices: OfficeWords;
  readonly questions: QuestionRules;
  readonly statements: StatementRules;
  readonly names: Names;
}

/** What reading a page asks of a pack: the page reader runs without the rest of it. */
export type PageLanguage = Pick<Language, 'code' | 'writing' | 'junk'>;

/** How the language is written: what tells its script, its sentences and its word forms. */
export interface Writing extends SentenceRules {
  /** Matches one character of its script. */
  readonly script: RegExp;
  /**
   * The ways a folded word can be stem + ending, likeliest first, the whole word itself always last with an empty ending. A word that is
   * listed as a name or a stem of its own keeps its letters: stripping must not eat names.
   */
  readonly stems: (word: string) => readonly Stem[];
}

/** One way to cut a word form. `stem.length + ending.length` is the length of the folded word unless `changed`. */
export interface Stem {
  readonly stem: string;
  readonly ending: string;
  /** The grammatical case or function of the ending, in the pack's words: `genitive`, `objective`, `locative`, `plural`, … */
  readonly role: string;
}
