import type { Language } from '../language/language.js';
import type { Span } from '../text/span.js';
import { type Token, tokenize } from '../text/tokens.js';

/** A word as the index knows it, and where it stands. */
export interface LexemeAt extends Span {
  readonly lexeme: string;
}

/** Cuts a text into the words that the index knows, in order. */
export type Lexer = (text: string) => readonly LexemeAt[];

/** The longest word that is told apart. */
const LONGEST = 60;
/** How many endings may stand one on the other. */
const ENDINGS = 4;
/** Word forms whose lexeme is remembered. */
const KNOWN = 50_000;

/**
 * Makes a lexer of the packs: each word stripped of its endings by the pack of its script, numbers in ASCII digits without separators, marks
 * left out. Text and question must be cut by the same packs to meet.
 */
export function makeLexer(languages: readonly Language[]): Lexer {
  const known = new Map<string, string>();
  const lexemeOf = ({ kind, norm }: Token): string => {
    if (kind === 'mark') return '';
    const before = known.get(norm);
    if (before !== undefined) return before;
    const word = norm.slice(0, LONGEST).toWellFormed();
    const lexeme = kind === 'number' ? asciiDigits(word).replace(/[.,]/gu, '') : stripped(word, languages);
    if (known.size >= KNOWN) known.clear();
    known.set(norm, lexeme);
    return lexeme;
  };
  return (text) => {
    const found: LexemeAt[] = [];
    for (const token of tokenize(text)) {
      const lexeme = lexemeOf(token);
      if (lexeme !== '') found.push({ start: token.start, end: token.end, lexeme });
    }
    return found;
  };
}

/**
 * The word without endings, stripped one after the other, the longest first: সরকারের and সরকার must meet, so what looks like an ending goes
 * from both (সরকা). Only comparing counts here; no reader sees a lexeme.
 */
function stripped(word: string, languages: readonly Language[]): string {
  const language = languages.find((l) => l.writing.script.test(word));
  let stem = word;
  for (let i = 0; language && i < ENDINGS; i++) {
    const next = language.writing.stems(stem)[0];
    if (!next || next.ending === '' || next.stem === stem) break;
    stem = next.stem;
  }
  return stem;
}

/** `text` with every decimal digit as 0 to 9. The ten digits of a script follow one another in Unicode. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}
