import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A sentence and its tokens: `tokens[first]` to `tokens[last - 1]`. */
export interface SentenceTokens extends Span {
  readonly first: number;
  readonly last: number;
}

/** What a language says about where its sentences end. */
export interface SentenceRules {
  /** Marks that always end a sentence, such as । or ?. */
  readonly terminators: ReadonlySet<string>;
  /** Folded words that a full stop may follow without ending the sentence, without the stop: ডা, mr. */
  readonly abbreviations: ReadonlySet<string>;
}

const CLOSERS = new Set(['’', '”', '"', "'", '»', ')', ']', '}']);

/**
 * Cuts tokens into sentences: at line breaks, at the language's terminators, and at a full stop that stands before white space and is
 * neither an abbreviation's nor an initial's. Closing quotation marks and brackets that follow without a space stay with the sentence.
 */
export function splitSentences(tokens: readonly Token[], rules: SentenceRules): readonly SentenceTokens[] {
  const sentences: SentenceTokens[] = [];
  let first = 0;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to && last > first) sentences.push({ first, last, start: from.start, end: to.end });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.newline && i > first) close(i);
    if (token.kind !== 'mark') continue;
    if (!rules.terminators.has(token.norm) && !(token.norm === '.' && endsAtStop(tokens, i, rules))) continue;
    let last = i + 1;
    while (last < tokens.length) {
      const next = tokens[last] as Token;
      if (next.newline || next.spaced) break;
      if (!CLOSERS.has(next.norm) && !rules.terminators.has(next.norm) && next.norm !== '.') break;
      last++;
    }
    const next = tokens[last];
    // ‘… যাবে?’—এমন প্রশ্ন: a mark glued to what follows does not end the sentence.
    if (next && !next.spaced && !next.newline && next.kind === 'mark') continue;
    close(last);
    i = last - 1;
  }
  close(tokens.length);
  return sentences;
}

function endsAtStop(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  const next = tokens[at + 1];
  if (next && !next.spaced && !next.newline && !CLOSERS.has(next.norm)) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  if (before.spaced === false && tokens[at - 2]?.norm === '.') return !next || next.newline; // initials: U.S., এ.কে.
  if ([...before.norm].length === 1) return false;
  return !rules.abbreviations.has(before.norm);
}
