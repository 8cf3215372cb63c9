import type { Clause, Proposal, Quotation, Reject, TokenRange } from '../../../language/statements.js';
import { foldedSet } from '../../../text/fold.js';
import { noWord, type Word } from '../../../text/words.js';
import type { Cue } from './cues.js';
import { closes } from './verbs.js';

/** যে, which leads to what was said. */
export const THAT: ReadonlySet<string> = foldedSet(['যে']);

/** Marks that lead from a cue to what was said. */
export const LEADS: ReadonlySet<string> = new Set([',', ':', '—', '–', '-', ';', '…']);

/** Dashes of every length. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);

/** How many tokens a rule looks around itself, so that hostile text costs linear time. */
export const REACH: number = 60;

type Draft = { -readonly [K in keyof Proposal]: Proposal[K] };

/** A clause being read: what was found so far, and whom to tell of cues that led nowhere. */
export interface Reading {
  readonly clause: Clause;
  readonly out: Draft[];
  readonly reject: Reject | undefined;
  /** Reads a part of the clause for further statements. */
  readonly parse: (window: Window) => void;
}

/** The part of a clause that is read, and what holds it. */
export interface Window extends TokenRange {
  readonly parent: number | null;
  readonly base: Quotation | undefined;
  /** Subject of the verb that follows the window, which its participles share. */
  readonly subject: TokenRange | null;
  readonly depth: number;
}

/** The folded word at token `i`; empty outside the text. */
export const norm = (clause: Clause, i: number): string => clause.tokens[i]?.norm ?? '';

/** The word at token `i`; no word outside the text. */
export const wordAt = (clause: Clause, i: number): Word => clause.tokens[i]?.word ?? noWord;

/** Whether token `i` is a punctuation mark. */
export const isMark = (clause: Clause, i: number): boolean => clause.tokens[i]?.kind === 'mark';

/** Whether a clause could stand in [first, last). */
export function hasVerb(clause: Clause, first: number, last: number): boolean {
  for (let i = Math.max(first, last - 4 * REACH); i < last; i++) if (!isMark(clause, i) && closes(wordAt(clause, i)) && !clause.phraseAt(i)) return true;
  return false;
}

/** Whether the verb of `cue` is in the honorific form: বলেন, জানিয়েছেন. */
export const isHonorific = (clause: Clause, cue: Cue): boolean => cue.person === 3 && norm(clause, cue.last - 1).endsWith('ন');

/** Tokens `first` to `last - 1`. */
export const range = (first: number, last: number): TokenRange => ({ first, last });

/** What a cue tells of its statement by itself. */
export interface CueBase extends Pick<Draft, 'cue' | 'act' | 'stance' | 'ownWords'> {}

/** Adds a proposal and returns its index. What the draft leaves out is as `base` has it. */
export function emit(reading: Reading, draft: Partial<Draft> & Pick<Draft, 'by' | 'content'> & { readonly base?: CueBase }, window: Window): number {
  const { base } = draft;
  reading.out.push({
    by: draft.by,
    act: draft.act ?? base?.act ?? 'say',
    content: draft.content,
    cue: draft.cue ?? base?.cue ?? null,
    speaker: draft.speaker ?? null,
    carried: draft.carried ?? false,
    to: draft.to ?? null,
    channel: draft.channel ?? null,
    points: draft.points ?? null,
    ownWords: draft.ownWords ?? base?.ownWords ?? false,
    minor: draft.minor ?? false,
    runs: draft.runs ?? false,
    stance: draft.stance ?? base?.stance ?? 'says',
    certain: draft.certain ?? true,
    within: draft.within === undefined ? window.parent : draft.within,
    voiceless: draft.voiceless ?? false,
    echoes: draft.echoes ?? false,
    continues: draft.continues ?? false,
    whole: draft.whole ?? false,
  });
  return reading.out.length - 1;
}

/** Whether `word` ends as infinitives do. */
export const endsInfinitive = (word: string): boolean => word.endsWith('তে');
