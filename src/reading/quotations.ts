import type { Quotation } from '../language/statements.js';
import type { Token } from '../text/tokens.js';

const PAIRS = new Map([
  ['‘', '’'],
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
]);
const CLOSERS = new Set(PAIRS.values());
const ENDS = new Set(['।', '?', '!']);
/** A quotation of so few words that stops at no sentence end is a term in quotation marks, not someone's words. */
const SCARE_WORDS = 3;
/** Quotations are not nested deeper than this. */
const DEEPEST = 4;
/** An ending glued to a closing mark (‘ভাবনা’র) is shorter than the second half of a word with an apostrophe (দু’দেশের). */
const ENDING_LENGTH = 3;

interface Open {
  readonly at: number;
  readonly close: string;
  /** Where the same mark opens again while it is open: an unclosed quotation ends there. */
  again?: number;
}

/** The quotations of a text and, for each token, the one that matters for it. */
export interface Quotations {
  readonly all: readonly Quotation[];
  /** The innermost quotation with someone's words that holds token `i`, else the innermost of any kind. */
  readonly at: (i: number) => Quotation | undefined;
  /** The innermost quotation that holds token `i`. */
  readonly innermost: (i: number) => Quotation | undefined;
}

const NONE: Quotations = { all: [], at: () => undefined, innermost: () => undefined };

/**
 * Pairs quotation marks, single and double, curly and straight. An apostrophe inside a word is none; a mark without its partner holds to the
 * end of its paragraph, or of the next one where the partner stands there alone. Linear in the number of tokens.
 */
export function findQuotations(tokens: readonly Token[]): Quotations {
  const all: Quotation[] = [];
  let stack: Open[] = [];
  const close = (open: Open, end: number, closed: boolean): void => {
    const last = closed ? end : Math.min(end, open.again ?? end);
    let words = 0;
    let ends = false;
    for (let i = open.at + 1; i < last && words <= SCARE_WORDS; i++) {
      const token = tokens[i];
      if (token?.kind !== 'mark') words++;
      else if (ENDS.has(token.norm)) ends = true;
    }
    all.push({ first: open.at, last, closed, scare: closed && words <= SCARE_WORDS && !ends });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.newline && stack.length > 0) {
      stack = stack.filter((open) => {
        if (closesAlone(tokens, i, open.close)) return true;
        close(open, i, false);
        return false;
      });
    }
    if (token.kind !== 'mark') continue;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    const gluedAfter = next !== undefined && !next.spaced && !next.newline;
    const closer = CLOSERS.has(token.norm);
    const opener = PAIRS.get(token.norm);
    if (opener && gluedAfter && (token.spaced || before === undefined || before.kind === 'mark') && !(closer && !token.spaced && stack.some((o) => o.close === token.norm))) {
      const same = stack.find((o) => o.close === opener);
      if (same) same.again ??= i;
      if (stack.length < DEEPEST) stack.push({ at: i, close: opener });
      continue;
    }
    if (!closer) continue;
    if (gluedAfter && next.kind === 'word' && !token.spaced && before?.kind === 'word' && next.end - next.start > ENDING_LENGTH) continue;
    for (let k = stack.length - 1; k >= 0; k--) {
      const open = stack[k] as Open;
      if (open.close !== token.norm) continue;
      for (const inner of stack.slice(k + 1)) close(inner, i, false);
      close(open, i + 1, true);
      stack.length = k;
      break;
    }
  }
  for (const open of stack) close(open, tokens.length, false);
  if (all.length === 0) return NONE;
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  const owner = new Int32Array(tokens.length).fill(-1);
  const inner = new Int32Array(tokens.length).fill(-1);
  all.forEach((q, index) => {
    inner.fill(index, q.first, q.last);
  });
  const paint = (scare: boolean): void => {
    all.forEach((q, index) => {
      if (q.scare === scare) owner.fill(index, q.first, q.last);
    });
  };
  paint(true);
  paint(false);
  // A look-up at -1 would search the properties of the list by name.
  const held = (by: Int32Array, i: number): Quotation | undefined => {
    const index = by[i] ?? -1;
    return index < 0 ? undefined : all[index];
  };
  return { all, at: (i) => held(owner, i), innermost: (i) => held(inner, i) };
}

/** Whether the paragraph that begins at token `from` has the closing mark before any opening one. */
function closesAlone(tokens: readonly Token[], from: number, mark: string): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.newline && i > from) return false;
    if (token.kind !== 'mark') continue;
    const opens = PAIRS.has(token.norm) && token.spaced && !(tokens[i + 1]?.spaced ?? true);
    if (opens) return false;
    if (token.norm === mark && !(tokens[i + 1]?.kind === 'word' && !tokens[i + 1]?.spaced && !token.spaced)) return true;
  }
  return false;
}
