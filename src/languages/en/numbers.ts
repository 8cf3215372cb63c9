import { addScale, addUnit, type Bound, emptySum, type NumberPhrase, readDigits, round, type Sum, sumOf } from '../../language/numbers.js';
import type { Token } from '../../text/tokens.js';
import { FRACTIONS, PLURAL_SCALES, SCALES, UNITS } from './number-words.js';

const units = new Map(UNITS.map(([word, value, place]) => [word, { value, place }]));
const scales = new Map(SCALES.map(([word, value, glued]) => [word, { value, glued }]));
const plurals = new Map(PLURAL_SCALES);
const fractions = new Map(FRACTIONS);
const DASHES = new Set(['-', '‑']);

/** The number that begins at `tokens[at]`: 10,000; 2.5 million; twenty-one; a hundred thousand; two and a half. */
export function readNumber(tokens: readonly Token[], at: number): NumberPhrase | null {
  const first = tokens[at];
  if (!first || first.kind === 'mark') return null;
  let sum: Sum = emptySum;
  let i = at;
  let last = at;
  let digits = false;
  let words = false;
  let bound: Bound = 'exact';
  let end = first.end;
  let tail = '';
  let begun = false;
  while (i < tokens.length && i < at + 30) {
    const token = tokens[i] as Token;
    if (i > at && token.newline) break;
    if (token.kind === 'number') {
      const value = readDigits(token.norm);
      const added = value === null ? null : addUnit(sum, value);
      if (added === null || (begun && !words)) break;
      sum = added;
      digits = true;
    } else if (token.kind === 'word') {
      const unit = units.get(token.norm);
      const scale = scales.get(token.norm);
      const plural = plurals.get(token.norm);
      if (unit) {
        const added = addUnit(sum, unit.value, unit.place);
        if (added === null || (digits && !words)) break;
        sum = added;
        words = true;
      } else if (scale && begun && (!scale.glued || (digits && !token.spaced) || (digits && token.norm.length === 2))) {
        sum = addScale(sum, scale.value);
        words = true;
      } else if (scale && !begun && !scale.glued && !isArticle(tokens[at - 1])) {
        break;
      } else if (scale && !begun && !scale.glued) {
        sum = addScale(sum, scale.value);
        words = true;
      } else if (plural !== undefined && !begun) {
        sum = addScale(sum, plural);
        bound = 'at-least';
        words = true;
        // hundreds of thousands
        if (tokens[i + 1]?.norm === 'of' && plurals.has(tokens[i + 2]?.norm ?? '')) {
          sum = addScale(sum, plurals.get(tokens[i + 2]?.norm ?? '') ?? 1);
          i += 2;
        }
      } else if (plural !== undefined && begun) {
        sum = addScale(sum, plural);
        words = true;
      } else if (begun && token.norm === 'and' && words && (sum.place === 100 || sum.total > 0) && units.has(tokens[i + 1]?.norm ?? '')) {
        i++;
        continue;
      } else if (begun && token.norm === 'and' && /^an?$/u.test(tokens[i + 1]?.norm ?? '') && fractions.has(tokens[i + 2]?.norm ?? '')) {
        sum = { ...sum, current: round((sum.current ?? 0) + 1 / (fractions.get(tokens[i + 2]?.norm ?? '') ?? 1)) };
        words = true;
        i += 2;
      } else if (begun && !token.spaced && digits && !words) {
        tail = token.norm;
        last = i + 1;
        break;
      } else break;
    } else if (DASHES.has(token.norm) && begun && !token.spaced && tokens[i + 1]?.spaced === false) {
      const next = tokens[i + 1]?.norm ?? '';
      const follows = units.get(next);
      if (!(follows && follows.value < sum.place && follows.value < 10) && !scales.has(next)) break;
      i++;
      continue;
    } else break;
    begun = true;
    end = tokens[i]?.end ?? end;
    i++;
    last = i;
  }
  if (!begun) return null;
  const value = sumOf(sum);
  if (!Number.isFinite(value)) return null;
  return { start: first.start, end, first: at, last, value, form: digits ? (words ? 'both' : 'digits') : 'words', tail, bound };
}

function isArticle(token: Token | undefined): boolean {
  return token?.norm === 'a' || token?.norm === 'the' || token?.norm === 'an' || token?.norm === 'few' || token?.norm === 'several';
}
