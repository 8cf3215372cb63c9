import { type Bound, type FigurePhrase, type NumberPhrase, type Numbers, readDigits } from '../../language/numbers.js';
import type { Token } from '../../text/tokens.js';
import { tagOf } from './date-words.js';
import { BETWEEN, HEDGES_AFTER, HEDGES_BEFORE } from './hedges.js';
import { readNumber } from './numbers.js';
import { isPerson, LABELS, SIGNS, unitOf } from './units.js';

interface Scene {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly taken: (token: number) => 'date' | 'stretch' | null;
  readonly norm: (i: number) => string;
}

interface Amount {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  readonly bound: Bound;
  readonly form: NumberPhrase['form'];
  readonly tail: string;
  readonly rule: string;
}

const DASHES = new Set(['-', '–', '—', '‑', '−']);
const CLOSE = new Set(['.', ',', ')', ';', '?', '!', ':', '']);
const PARTITIVE = new Set(['of']);
/** Before one, it is a pronoun or article as a rule: the one, no one, this one. */
const PRONOUN_ONE = new Set(['the', 'no', 'any', 'some', 'every', 'each', 'this', 'that', 'another', 'which', 'other', 'only', 'a', 'or', 'by', 'number', 'day']);

/** Every figure of one sentence. */
export const figures: Numbers['figures'] = (tokens, first, last, taken) => {
  const s: Scene = { tokens, first, last, taken, norm: (i) => (i >= first && i < last ? (tokens[i]?.norm ?? '') : '') };
  const found: FigurePhrase[] = [];
  for (let i = first; i < last; i++) {
    if (tokens[i]?.kind === 'mark') continue;
    const amount = amountAt(s, i);
    if (!amount) continue;
    if (taken(i) !== 'date' && refuse(s, amount) === null) found.push(figure(s, amount));
    i = Math.max(i, amount.last - 1);
  }
  return found;
};

function numberAt(s: Scene, i: number): NumberPhrase | null {
  if (i < s.first || i >= s.last) return null;
  const number = readNumber(s.tokens, i);
  return number && number.last <= s.last ? number : null;
}

/** What the words after the leading number multiply by: 1e6 of 2.5 million. */
function scaleOf(s: Scene, number: NumberPhrase): number {
  const lead = s.tokens[number.first];
  const value = lead?.kind === 'number' ? readDigits(lead.norm) : null;
  if (value === null || value === 0 || number.last - number.first < 2) return 1;
  const scale = Math.round(number.value / value);
  return [100, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12].includes(scale) ? scale : 1;
}

function amountAt(s: Scene, i: number): Amount | null {
  const one = numberAt(s, i);
  if (!one) return null;
  const two = rangeEnd(s, one);
  if (!two) return { ...one, rule: one.form === 'digits' ? 'digits' : 'number-words' };
  const low = one.value < 1000 && scaleOf(s, one) === 1 ? one.value * scaleOf(s, two) : one.value;
  const value: readonly [number, number] = [low, two.value];
  return { first: one.first, last: two.last, start: one.start, end: two.end, value, bound: 'range', form: two.form, tail: two.tail, rule: 'range' };
}

/** The second end of a range: 15-20%, 20 to 25 percent, $3 to $4 million. */
function rangeEnd(s: Scene, one: NumberPhrase): NumberPhrase | null {
  if (one.tail !== '') return null;
  let at = one.last;
  if (s.norm(at) === '%' && (s.norm(at + 1) === 'to' || DASHES.has(s.norm(at + 1)))) at++;
  const dash = DASHES.has(s.norm(at)) && s.tokens[at]?.spaced === false && s.tokens[at + 1]?.spaced === false;
  const between = s.norm(at) === 'and' && s.norm(one.first - 1) === 'between';
  const to = (s.norm(at) === 'to' && s.norm(one.first - 1) !== 'from' && !SIGNS.has(s.norm(one.first - 2))) || between;
  if (!dash && !to) return null;
  const from = SIGNS.has(s.norm(at + 1)) ? at + 2 : at + 1;
  const two = numberAt(s, from);
  if (!two || s.taken(from) === 'date') return null;
  const low = one.value < 1000 && scaleOf(s, one) === 1 ? one.value * scaleOf(s, two) : one.value;
  return low < two.value ? two : null;
}

/** Why a number is no figure; `null` where it is one. */
function refuse(s: Scene, a: Amount): string | null {
  const { first, last, tail } = a;
  const token = s.tokens[first] as Token;
  const before = s.norm(first - 1);
  const next = s.norm(last);
  const earlier = s.tokens[first - 1];
  if (token.kind === 'number') {
    if (['st', 'nd', 'rd', 'th', 's'].includes(tail)) return 'ordinal';
    if (tail !== '' && unitOf(tail) === null && !['ft', 'kg', 'km', 'gb', 'mb', 'mph', 'x', 'mm', 'cm', 'cc', 'hp', 'ghz', 'mhz'].includes(tail)) return 'name';
    if (!token.spaced && earlier && first > s.first) {
      if (earlier.kind === 'word' && unitOf(earlier.norm) === null) return 'name';
      if (DASHES.has(before) && !earlier.spaced && (s.tokens[first - 2]?.kind === 'word' || s.tokens[first - 2]?.kind === 'number')) return 'name';
      if (['/', ':', '@', '_', '&'].includes(before) || (before === '#' && a.form === 'digits')) return 'code';
      if (["'", '’'].includes(before)) return 'year';
    }
    if (['/', ':'].includes(next) && s.tokens[last]?.spaced === false && s.tokens[last + 1]?.kind === 'number' && s.tokens[last + 1]?.spaced === false) return 'code';
    if (first === s.first && a.form === 'digits' && (next === '.' || next === ')') && s.tokens[last]?.spaced === false) return 'list-number';
    if (before === '(' && next === ')' && a.form === 'digits' && Number(a.value) < 100 && Number.isInteger(a.value)) return 'bracketed';
    if (isYear(s, a)) return 'year';
    if (/^\p{Nd}{9,}$/u.test(token.norm) || /^0\p{Nd}{4,}$/u.test(token.norm)) return 'phone';
    if (DASHES.has(next) && s.tokens[last]?.spaced === false && s.tokens[last + 1]?.kind === 'number' && s.tokens[last + 1]?.spaced === false && !Array.isArray(a.value))
      return 'score';
    if (DASHES.has(before) && s.tokens[first - 2]?.kind === 'number' && s.tokens[first - 1]?.spaced === false) return 'score';
    if (a.form === 'digits' && named(s, a)) return 'name';
  }
  if (LABELS.has(before) || (before === '.' && s.norm(first - 2) === 'no')) return 'label';
  if (tagOf(next)?.kind === 'month' && tail === '' && a.form === 'digits' && (tagOf(next)?.value ?? 0) !== 5) return 'date';
  if (a.form === 'words' && a.value === 1) return refuseOne(s, a);
  if (a.form === 'words' && a.value === 0) return 'zero';
  return null;
}

/** An aircraft, index or product that goes by a number: the 737 airliner, Nikkei 225. Told by a capital before a bare whole number and no unit after. */
function named(s: Scene, a: Amount): boolean {
  const earlier = s.tokens[a.first - 1];
  if (typeof a.value !== 'number' || !Number.isInteger(a.value) || a.first === s.first) return false;
  const word = s.norm(a.last);
  if (unitOf(word) !== null || SIGNS.has(word) || SIGNS.has(s.norm(a.first - 1)) || HEDGES_BEFORE.has(s.norm(a.first - 1)) || isPerson(word)) return false;
  return earlier?.kind === 'word' && earlier.spaced && LABELS.has(earlier.norm);
}

function isYear(s: Scene, a: Amount): boolean {
  if (a.form !== 'digits' || typeof a.value !== 'number' || a.value < 1800 || a.value > 2099 || !/^\p{Nd}{4}$/u.test(s.norm(a.first))) return false;
  const next = s.norm(a.last);
  return unitOf(next) === null && !SIGNS.has(next) && !SIGNS.has(s.norm(a.first - 1)) && !isPerson(next) && !HEDGES_BEFORE.has(s.norm(a.first - 1));
}

/** One counts where a unit, a noun of persons or a hedge tells; elsewhere it is a pronoun. */
function refuseOne(s: Scene, a: Amount): string | null {
  const before = s.norm(a.first - 1);
  const next = s.norm(a.last);
  if (PRONOUN_ONE.has(before) && before !== 'only') return 'pronoun';
  if (PARTITIVE.has(next) || CLOSE.has(next)) return 'pronoun';
  if (unitOf(next) !== null) return ['day', 'second'].includes(next) ? 'article' : null;
  return isPerson(next) || hedgeBefore(s, a.first).bound !== null || before === 'only' || before === 'just' ? null : 'article';
}

/** The hedge before a number, of up to three words, and the token its figure begins with. */
function hedgeBefore(s: Scene, first: number): { readonly bound: Bound | null; readonly from: number } {
  let at = first;
  for (let skip = 0; skip < 5; skip++) {
    for (const words of [3, 2, 1]) {
      const from = at - words;
      if (from < s.first) continue;
      let phrase = s.norm(from);
      for (let i = from + 1; i < at; i++) phrase += ` ${s.norm(i)}`;
      const bound = HEDGES_BEFORE.get(phrase);
      if (bound) return { bound, from };
    }
    if (!BETWEEN.has(s.norm(at - 1)) && !SIGNS.has(s.norm(at - 1))) break;
    at--;
  }
  return { bound: null, from: first };
}

const CURRENCY_PREFIXES = new Set(['us', 'au', 'a', 'c', 'hk', 'nz', 's', 'u', 'gb', 'ca']);

function figure(s: Scene, a: Amount): FigurePhrase {
  const { tokens } = s;
  const { bound: hedge, from } = hedgeBefore(s, a.first);
  let first = Math.min(from, a.first);
  let last = a.last;
  let { start, end } = a;
  let unit: string | null = unitOf(a.tail);
  const sign = SIGNS.get(s.norm(a.first - 1));
  if (sign && sign !== 'percent') {
    unit = sign;
    const letters = CURRENCY_PREFIXES.has(s.norm(a.first - 2)) ? a.first - 2 : a.first - 1;
    first = Math.min(first, letters);
    // The sign is part of the amount as it is written: US$40 billion.
    start = tokens[letters]?.start ?? start;
  }
  let after: Bound | null = null;
  if (!unit || unitOf(s.norm(last)) === unit) {
    const dash = DASHES.has(s.norm(last)) && s.tokens[last]?.spaced === false ? 1 : 0;
    const next = s.norm(last + dash);
    const signAfter = SIGNS.get(next);
    if (signAfter) {
      unit = signAfter;
      last += dash + 1;
      if (signAfter === 'percent') end = tokens[last - 1]?.end ?? end;
    } else if (next === 'per' && s.norm(last + 1) === 'cent') {
      unit = 'percent';
      last += 2;
      end = tokens[last - 1]?.end ?? end;
    } else if (unitOf(next)) {
      unit = unitOf(next);
      last += dash + 1;
      if (unit === 'percent') end = tokens[last - 1]?.end ?? end;
    }
  }
  after = HEDGES_AFTER.get(`${s.norm(last)} ${s.norm(last + 1)}`) ?? null;
  if (after) last += 2;
  const noun = counted(s, last, unit);
  unit ??= noun && isPerson(s.norm(noun.last - 1)) ? 'person' : 'thing';
  const bound = a.bound === 'range' ? 'range' : a.bound !== 'exact' && hedge !== 'over' ? a.bound : (hedge ?? after ?? 'exact');
  return {
    start: Math.min(tokens[first]?.start ?? start, start),
    end: Math.max(tokens[Math.max(last, noun?.last ?? 0) - 1]?.end ?? end, end),
    number: { start, end },
    value: a.value,
    bound,
    unit,
    counts: noun ? { start: tokens[noun.first]?.start ?? start, end: tokens[noun.last - 1]?.end ?? end } : null,
    rule: a.rule,
  };
}

/** The noun counted: up to a noun for persons within three words, else the next word. */
function counted(s: Scene, last: number, unit: string | null): { readonly first: number; readonly last: number } | null {
  if (unit !== null) return null;
  for (let i = last; i < Math.min(last + 4, s.last); i++) {
    const token = s.tokens[i];
    if (token?.kind !== 'word' || token.newline) break;
    if (isPerson(token.norm)) return { first: last, last: i + 1 };
  }
  const next = s.tokens[last];
  return next?.kind === 'word' && last < s.last && !next.newline && next.norm.length > 3 ? { first: last, last: last + 1 } : null;
}
