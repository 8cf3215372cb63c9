import { addScale, addUnit, type Bound, emptySum, type NumberPhrase, readDigits, round, type Sum, sumOf } from '../../language/numbers.js';
import { beginsLike } from '../../language/prefixes.js';
import { fold } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { ofWord, type Word } from '../../text/words.js';
import { CARDINALS, CLASSIFIERS, FRACTIONS, GLUED_NOUNS, HEDGED_SCALES, NUMBERS_WITH_BOUND, SCALES, TAILS } from './number-words.js';

/** What one number word is. */
type Piece =
  | { readonly kind: 'unit'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number; readonly bound: Bound }
  | { readonly kind: 'fraction'; readonly alone: number | null; readonly before: number | null }
  | { readonly kind: 'whole'; readonly value: number; readonly bound: Bound }
  | { readonly kind: 'some' }
  | { readonly kind: 'point' };

/** The number words at the start of one token, and what is glued after them. */
interface NumberWord {
  readonly pieces: readonly Piece[];
  readonly tail: string;
  readonly bound: Bound;
}

const lexicon = new Map<string, readonly (readonly [string, Piece])[]>();

function learn(word: string, piece: Piece): void {
  const folded = fold(word);
  const key = folded.slice(0, 1);
  lexicon.set(
    key,
    [...(lexicon.get(key) ?? []), [folded, piece] as const].sort((a, b) => b[0].length - a[0].length),
  );
}

CARDINALS.forEach((row, value) => {
  for (const word of row.split(' ')) learn(word, { kind: 'unit', value });
});
for (const [word, value] of SCALES) learn(word, { kind: 'scale', value, bound: 'exact' });
for (const [word, value, bound] of HEDGED_SCALES) learn(word, { kind: 'scale', value, bound });
for (const [word, alone, before] of FRACTIONS) learn(word, { kind: 'fraction', alone, before });
for (const [word, value, bound] of NUMBERS_WITH_BOUND) learn(word, { kind: 'whole', value, bound });
learn('কয়েক', { kind: 'some' });
learn('দশমিক', { kind: 'point' });

const bareTails: ReadonlySet<string> = new Set(TAILS.map(fold));
const classifiers = [...CLASSIFIERS].map(fold).sort((a, b) => b.length - a.length);
const gluedNouns = [...GLUED_NOUNS].map(fold).sort((a, b) => b.length - a.length);
/** Endings a number word may take without a classifier: not those that make another word of it (একই same, আটকে held up, একের one's). */
const plainTails: ReadonlySet<string> = new Set(['', 'র', 'ের', 'েরও', 'রও', 'রই', 'েরই', 'ে', 'য়ের', 'য়ে', 'তে', 'ও', 'কেও', 'ভাগ'].map(fold));
const APPROXIMATE = 'েক';

/** Whether `tail` can stand glued to a number: a classifier, a noun short numbers are written with, or an ending. */
function isTail(tail: string, piece: Piece, folded: string): boolean {
  if (tail === '') return true;
  // বারবার is “again and again”.
  if (folded === 'বার') return false;
  for (const classifier of classifiers) if (tail.startsWith(classifier) && bareTails.has(tail.slice(classifier.length))) return true;
  if (piece.kind === 'unit' && piece.value <= 12) {
    for (const noun of gluedNouns) if (tail.startsWith(noun) && bareTails.has(tail.slice(noun.length))) return true;
  }
  if (piece.kind === 'unit' && (piece.value === 1 || folded === 'দু' || folded === 'ছ' || folded === 'নয়')) return false;
  if (piece.kind === 'fraction' || piece.kind === 'some') return false;
  return plainTails.has(tail);
}

/** Scales that stand only after a number. */
const BOUND_SCALES: ReadonlySet<string> = new Set(['শ', 'শো']);

const couldBegin = beginsLike([...lexicon.values()].flatMap((words) => words.map(([word]) => word)));

const readWord = ofWord((norm): NumberWord | null => (couldBegin(norm) ? cutWord(norm) : null));

function cutWord(norm: string): NumberWord | null {
  // ২৬শে is an ordinal of a date, no hundreds.
  if (norm.length > 40 || norm === 'শে') return null;
  const choices = lexicon.get(norm.slice(0, 1));
  if (!choices) return null;
  for (const [word, piece] of choices) {
    if (!norm.startsWith(word)) continue;
    const rest = norm.slice(word.length);
    if (piece.kind === 'point') {
      if (rest === '') return { pieces: [piece], tail: '', bound: 'exact' };
      continue;
    }
    // একশ, দেড়শ, সাতশতাধিক, কয়েকশ: a scale glued to its number.
    if (rest !== '' && piece.kind !== 'scale' && piece.kind !== 'whole') {
      for (const [second, scale] of lexicon.get(rest.slice(0, 1)) ?? []) {
        if (scale.kind !== 'scale' || !rest.startsWith(second)) continue;
        const tail = rest.slice(second.length);
        if (isTail(tail, scale, second)) return { pieces: [piece, scale], tail, bound: scale.bound };
      }
    }
    const bound = piece.kind === 'scale' || piece.kind === 'whole' ? piece.bound : 'exact';
    // পাঁচেক, দশেক: about five, about ten; but একেক is each.
    if (rest === APPROXIMATE && piece.kind === 'unit' && piece.value > 1) return { pieces: [piece], tail: '', bound: 'about' };
    if (isTail(rest, piece, word)) return { pieces: [piece], tail: rest, bound };
  }
  return null;
}

/** The length of `tail` in the source of `token`; `null` where a number may not end before it. */
function tailLength(token: Token, tail: string): number | null {
  if (tail === '') return 0;
  if (/^\p{M}/u.test(tail)) return null;
  const { norm } = token;
  const length = token.end - token.start;
  if (length === norm.length) return tail.length;
  const nuktas = (word: string): number => word.split('\u09bc').length - 1;
  return norm.length - length === nuktas(norm) ? tail.length - nuktas(tail) : null;
}

const APOSTROPHES = new Set(['’', '‘', "'", '`', 'ʼ']);
const scaleAfter = (token: Token | undefined): (Piece & { readonly kind: 'scale' }) | null => {
  if (token?.kind !== 'word') return null;
  const piece = readWord(token.word)?.pieces[0];
  return piece?.kind === 'scale' ? piece : null;
};

interface State {
  sum: Sum;
  begun: boolean;
  digits: boolean;
  words: boolean;
  bound: Bound;
  half: number;
  end: number;
  last: number;
  tail: string;
}

/** Whether a number may begin with the word. */
export const mayBeNumber = (word: Word): boolean => readWord(word) !== null;

/** The number that begins at `tokens[at]`: digits, words and scales as far as they go together. */
export function readNumber(tokens: readonly Token[], at: number): NumberPhrase | null {
  const first = tokens[at];
  if (!first || first.kind === 'mark' || (first.kind === 'word' && readWord(first.word) === null)) return null;
  const s: State = { sum: emptySum, begun: false, digits: false, words: false, bound: 'exact', half: 0, end: first.end, last: at, tail: '' };
  let i = at;
  while (i < tokens.length && i < at + 40) {
    const token = tokens[i] as Token;
    if (i > at && token.newline) break;
    const next = token.kind === 'number' ? takeDigits(s, tokens, i) : token.kind === 'word' ? takeWord(s, tokens, i) : -1;
    if (next < 0) break;
    i = next;
    if (s.tail !== '') break;
  }
  if (!s.begun || s.last === at) return null;
  const value = sumOf(s.sum);
  if (!Number.isFinite(value)) return null;
  return { start: first.start, end: s.end, first: at, last: s.last, value, form: s.digits ? (s.words ? 'both' : 'digits') : 'words', tail: s.tail, bound: s.bound };
}

function takeDigits(s: State, tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  const value = readDigits(token.norm);
  if (value === null) return -1;
  const sum = addUnit(s.sum, s.half === 0 ? value : round(value + s.half));
  if (sum === null) return -1;
  s.sum = sum;
  s.half = 0;
  s.begun = true;
  s.digits = true;
  s.end = token.end;
  s.last = i + 1;
  const glued = tokens[i + 1];
  if (glued?.kind === 'word' && !glued.spaced && !scaleAfter(glued)) {
    s.tail = glued.norm;
    s.last = i + 2;
  }
  return afterNumber(s, tokens, s.last);
}

/** দশমিক and its digits. */
function afterNumber(s: State, tokens: readonly Token[], i: number): number {
  const point = tokens[i];
  if (s.tail !== '' || point?.kind !== 'word' || point.newline || readWord(point.word)?.pieces[0]?.kind !== 'point') return i;
  let decimals = '';
  let at = i + 1;
  let end = point.end;
  let tail = '';
  let digits = false;
  for (; at < tokens.length && decimals.length < 12 && tail === ''; at++) {
    const token = tokens[at] as Token;
    if (token.newline) break;
    if (token.kind === 'number') {
      const value = readDigits(token.norm);
      if (value === null || !Number.isInteger(value) || decimals !== '') break;
      decimals += [...token.norm].map((c) => readDigits(c) ?? '').join('');
      digits = true;
      end = token.end;
      const glued = tokens[at + 1];
      if (glued?.kind === 'word' && !glued.spaced && !scaleAfter(glued)) {
        tail = glued.norm;
        at++;
      }
      at++;
      break;
    }
    const word = token.kind === 'word' ? readWord(token.word) : null;
    const piece = word?.pieces[0];
    if (!word || word.pieces.length > 1 || piece?.kind !== 'unit' || (piece.value > 9 && decimals !== '')) break;
    decimals += String(piece.value);
    const length = tailLength(token, word.tail);
    end = length === null ? token.end : token.end - length;
    tail = word.tail;
  }
  if (decimals === '') return i;
  const fraction = Number(`0.${decimals}`);
  s.sum = { ...s.sum, current: round((s.sum.current ?? 0) + fraction), place: 1 };
  s.digits ||= digits;
  s.words = true;
  s.end = end;
  s.tail = tail;
  s.last = at;
  return at;
}

function takeWord(s: State, tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  const word = readWord(token.word);
  if (!word) return -1;
  let sum = s.sum;
  let half = s.half;
  let { bound } = word;
  for (const piece of word.pieces) {
    const first = !s.begun && !s.words && sum === emptySum;
    if (piece.kind === 'unit' || piece.kind === 'whole') {
      const added = addUnit(sum, round(piece.value + half));
      if (added === null) return -1;
      sum = added;
      half = 0;
    } else if (piece.kind === 'scale') {
      // শ alone is no word: শের and শট are others.
      if (half !== 0 || (first && word.pieces.length === 1 && BOUND_SCALES.has(token.norm.slice(0, token.norm.length - word.tail.length)))) return -1;
      // শত শত, হাজার হাজার: so many and more; কোটি after another number multiplies.
      const again = first && word.pieces.length === 1 && tokens[i + 1]?.norm.startsWith(token.norm) && scaleAfter(tokens[i + 1])?.value === piece.value;
      if (again) {
        s.bound = 'at-least';
        s.sum = addScale(sum, piece.value);
        return finishWord(s, tokens, i + 1, readWord((tokens[i + 1] as Token).word) ?? word);
      }
      sum = addScale(sum, piece.value);
    } else if (piece.kind === 'fraction') {
      const next = tokens[i + 1];
      const scale = word.pieces.length > 1 || scaleAfter(next) !== null;
      const number = next !== undefined && (next.kind === 'number' || (next.kind === 'word' && readWord(next.word)?.pieces[0]?.kind === 'unit'));
      if (piece.before !== null && number && !scale) half = piece.before;
      else if (piece.alone !== null) {
        const added = addUnit(sum, piece.alone);
        if (added === null) return -1;
        sum = added;
      } else return -1;
    } else if (piece.kind === 'some') {
      if (!first || (word.pieces.length === 1 && scaleAfter(tokens[i + 1]) === null)) return -1;
      s.bound = 'at-least';
      bound = 'at-least';
      if (word.pieces.length === 1) {
        s.words = true;
        s.end = token.end;
        return i + 1;
      }
    } else return -1;
  }
  s.sum = sum;
  s.half = half;
  if (half !== 0) {
    s.words = true;
    return i + 1;
  }
  if (bound !== 'exact' && s.bound === 'exact') s.bound = bound;
  return finishWord(s, tokens, i, word);
}

function finishWord(s: State, tokens: readonly Token[], i: number, word: NumberWord): number {
  const token = tokens[i] as Token;
  const length = tailLength(token, word.tail);
  s.begun = true;
  s.words = true;
  s.end = length === null ? token.end : token.end - length;
  s.tail = word.tail;
  s.last = i + 1;
  // দু’জন, পাঁচ’শ: an apostrophe parts the number from what is glued to it.
  const mark = tokens[i + 1];
  const after = tokens[i + 2];
  if (s.tail === '' && mark && after?.kind === 'word' && APOSTROPHES.has(mark.norm) && !mark.spaced && !after.spaced) {
    const scale = scaleAfter(after);
    if (scale) {
      const glued = readWord(after.word);
      s.sum = addScale(s.sum, scale.value);
      if (scale.bound !== 'exact') s.bound = scale.bound;
      s.end = after.end - (tailLength(after, glued?.tail ?? '') ?? 0);
      s.tail = glued?.tail ?? '';
      s.last = i + 3;
    } else if (token.norm === 'দু' || token.norm === 'ছ') {
      s.tail = after.norm;
      s.last = i + 3;
    }
  }
  return afterNumber(s, tokens, s.last);
}
