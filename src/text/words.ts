import { fold } from './fold.js';

/**
 * A word form: one object for its occurrences in all texts, on which the answers to questions about it are kept (see `ofWord`). A stage that asks
 * of a token's word reads a field, where a map of its own would search by the letters again.
 */
export class Word {
  /** The folded characters (see `fold`). */
  readonly norm: string;
  /** The characters it was made of. */
  readonly source: string;
  /** A number made of the characters; 0 for a long word. */
  readonly hash: number;
  readonly answers: unknown[];

  constructor(norm: string, source: string, hash: number) {
    this.norm = norm;
    this.source = source;
    this.hash = hash;
    this.answers = new Array<unknown>(questions).fill(undefined);
  }
}

/** How many kinds of question there are. */
let questions = 0;

/** Stands among the answers for `undefined`. */
const NOTHING = Symbol('nothing');

/** `read` with its answers kept on the words: for questions asked of the same few thousand words again and again. */
export function ofWord<T>(read: (norm: string, word: Word) => T): (word: Word) => T {
  const question = questions++;
  return (word) => {
    const known = word.answers[question];
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
    const answer = read(word.norm, word);
    word.answers[question] = answer === undefined ? NOTHING : answer;
    return answer;
  };
}

/** Slots of the table of words. What has none is read anew, so that memory stays flat over any number of texts. */
const SLOTS = 1 << 15;
/** Slots a word may stand in, from the one its hash names: a search is short whatever the texts hold. */
const PROBES = 8;
/** Longer words are rare and seldom come again, and may be a hostile text's. */
const LONGEST = 40;
/** Strings of so many units are copied out of their text by the engines we know; a longer slice would keep the whole text in memory. */
const COPIED = 12;

const table: (Word | undefined)[] = new Array(SLOTS).fill(undefined);

function isAt(text: string, start: number, source: string): boolean {
  for (let i = 0; i < source.length; i++) if (text.charCodeAt(start + i) !== source.charCodeAt(i)) return false;
  return true;
}

/** The word that `text` has from `start` to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) {
    const slice = text.slice(start, end);
    return new Word(fold(slice), slice, 0);
  }
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  // The last units of a word are its ending; they must not decide alone where it stands.
  const home = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let free = home;
  for (let i = 0; i < PROBES; i++) {
    const at = (home + i) & (SLOTS - 1);
    const word = table[at];
    if (word === undefined) {
      free = at;
      break;
    }
    if (word.hash === hash && word.source.length === length && isAt(text, start, word.source)) return word;
  }
  const slice = text.slice(start, end);
  const source = length > COPIED ? ` ${slice}`.slice(1) : slice;
  const norm = fold(source);
  const word = new Word(norm === source ? source : norm, source, hash);
  table[free] = word;
  return word;
}

/** The word whose folded characters are `norm`. */
export function wordOf(norm: string): Word {
  const word = wordAt(norm, 0, norm.length);
  return word.norm === norm ? word : new Word(norm, norm, 0);
}

/** No word: what stands outside a text. */
export const noWord: Word = wordAt('', 0, 0);
