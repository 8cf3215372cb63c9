import type { Analysis } from './analysis.js';
import type { MentionDraft } from './mentions.js';
import type { Statement, Time, Trace } from './reading.js';

/** A statement before it is known who its speaker and addressee are. */
export type StatementDraft = Omit<Statement, 'who' | 'toWho'>;

/** Every act of communication that the text gives to a source, in the order of their content. `mentions` tell where noun phrases begin and end. */
export function findStatements(_analysis: Analysis, _mentions: readonly MentionDraft[], _times: readonly Time[], _trace?: Trace): readonly StatementDraft[] {
  return [];
}
