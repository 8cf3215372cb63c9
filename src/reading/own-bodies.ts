import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import { is, LEAST_LETTERS, type Lexicon, type Listed, makeListed } from './lexicon.js';

/** The key of a body that only its own article knows by a short form begins with this. It is told to nobody outside. */
export const OWN = 'own:';

/** A long name that an article gives with its short form, as its folded words, the last without ending. */
export interface LongName {
  readonly words: readonly string[];
  readonly listed: Listed;
}

/** The bodies that an article names in full once and by a short form of the letters' names from then on. */
export interface OwnBodies {
  /** Long names by their first word. */
  readonly longs: ReadonlyMap<string, readonly LongName[]>;
  readonly shorts: ReadonlyMap<string, Listed>;
}

/** A name of more words than this is none. */
const LONGEST = 12;

/**
 * Finds ইন্টারন্যাশনাল ক্রাইসিস গ্রুপ (আইসিজি): the words before the bracket, or before “বা”, whose first letters in Latin are those the short form names. No
 * list needs to know any of them. `speaks` tells whether a word stands before a verb of saying anywhere in the article. Linear in the number of tokens.
 */
export function findOwnBodies(analysis: Analysis, lexicon: Lexicon, speaks: (norm: string) => boolean): OwnBodies {
  const { tokens, language } = analysis;
  const { names } = language;
  const longs = new Map<string, LongName[]>();
  const shorts = new Map<string, Listed>();
  const isBody = (token: Token | undefined): boolean => {
    if (token?.kind !== 'word') return false;
    const { flags, listed, adjective } = lexicon.look(token.word);
    return Boolean(flags & is.organisation) || (listed?.type === 'organisation' && !adjective);
  };
  for (let i = 2; i < tokens.length; i++) {
    const short = tokens[i] as Token;
    if (short.kind !== 'word') continue;
    // Few words stand where a short form may: that is asked first.
    const end = nameEnd(tokens, i, names.inShort);
    if (end < 0) continue;
    const { flags, listed, adjective } = lexicon.look(short.word);
    const known = listed?.type === 'organisation' && !adjective ? listed : null;
    if (!known && flags !== is.acronym) continue;
    const letters = names.shortFormLetters(short.norm);
    if (letters.length < LEAST_LETTERS) continue;
    // A small word is left out more often than not.
    const skipped = spelledFrom(tokens, end, letters, names, true);
    const first = skipped < 0 ? spelledFrom(tokens, end, letters, names, false) : skipped;
    if (first < 0) {
      // A name in other words than its short form is known by its head.
      if (!known && isBody(tokens[end - 1])) own(shorts, short.norm, known, '');
      continue;
    }
    const last = tokens[end - 1] as Token;
    if (lexicon.phrase(tokens, first, end)?.after === end || lexicon.look(last.word).flags & is.role) continue;
    if (!known && !speaks(short.norm) && !isBody(tokens[first - 1]) && !tokens.slice(first, end).some(isBody)) continue;
    const from = names.leftOut.has(tokens[first - 1]?.norm ?? '') && !names.joiners.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
    const body = own(shorts, short.norm, known, analysis.text.slice((tokens[from] as Token).start, last.end));
    const words = tokens.slice(from, end).map((token) => token.norm);
    words[words.length - 1] = withoutEnding(analysis, lexicon, last);
    const head = words[0] as string;
    const list = longs.get(head);
    if (list) list.push({ words, listed: body });
    else longs.set(head, [{ words, listed: body }]);
  }
  return { longs, shorts };
}

function own(shorts: Map<string, Listed>, short: string, known: Listed | null, name: string): Listed {
  if (known) return known;
  const before = shorts.get(short);
  if (before) return before;
  const listed = makeListed(OWN + short, 'organisation', '', name === '' ? [] : [name]);
  shorts.set(short, listed);
  return listed;
}

/** Where the long name ends whose short form token `at` is; -1 where it is none's: it stands in a bracket, or after “or”. */
function nameEnd(tokens: readonly Token[], at: number, inShort: ReadonlySet<string>): number {
  const led = inShort.has(tokens[at - 1]?.norm ?? '');
  const open = led ? at - 2 : at - 1;
  if (tokens[open]?.norm === '(') return tokens[at + 1]?.norm === ')' ? open : -1;
  return led ? at - 1 : -1;
}

/** Where the words begin, ending before `end`, whose first letters are `letters`; -1 where they are others. */
function spelledFrom(
  tokens: readonly Token[],
  end: number,
  letters: string,
  names: { readonly leftOut: ReadonlySet<string>; readonly beginsWith: (word: string, letter: string) => boolean },
  skips: boolean,
): number {
  let letter = letters.length - 1;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return -1;
    const small = i < end - 1 && names.leftOut.has(token.norm);
    if (!(small && skips) && names.beginsWith(token.norm, letters.charAt(letter))) {
      if (--letter < 0) return i;
    } else if (!small) return -1;
    if (token.newline) return -1;
  }
  return -1;
}

/** The last word of a name as it stands bare. */
function withoutEnding({ language }: Analysis, lexicon: Lexicon, { norm, word }: Token): string {
  const lexeme = lexicon.look(word);
  if (lexeme.flags !== 0 || lexeme.listed) return lexeme.stem;
  const cut = language.writing.stems(norm).find(({ stem, ending, role }) => ending.length > 1 && stem.length > 2 && (role === 'genitive' || role === 'objective'));
  return cut?.stem ?? norm;
}
