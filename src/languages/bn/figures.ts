import type { Bound, FigurePhrase, NumberPhrase, Numbers } from '../../language/numbers.js';
import { readDigits, round } from '../../language/numbers.js';
import type { Tag } from '../../language/time-rules.js';
import { fold, foldedSet } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { ofWord } from '../../text/words.js';
import { tagOf } from './date-words.js';
import { BETWEEN, EXACT_BEFORE, HEDGES_AFTER, HEDGES_BEFORE, LIMITS, WITHIN } from './hedges.js';
import { CLASSIFIERS, TAILS } from './number-words.js';
import { mayBeNumber, readNumber } from './numbers.js';
import { DURATIONS, FATES, isPerson, LABELS_AFTER, LABELS_BEFORE, LETTERS, SIGNS, UNIT_PREFIXES, unitOf } from './units.js';

type Taken = (token: number) => 'date' | 'stretch' | null;

/** One sentence. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly taken: Taken;
  readonly norm: (i: number) => string;
  readonly tag: (i: number) => Tag | null;
}

/** A number, or two as the ends of a range. `last` is the token after it. */
interface Amount {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  readonly bound: Bound;
  readonly tail: string;
  readonly form: NumberPhrase['form'];
  /** Its unit, where that stands inside it: ১০৯ টাকা ৫০ পয়সা. */
  readonly unit?: string;
  readonly rule: string;
}

const DASHES = foldedSet(['-', '–', '—', '‑', '−']);
const TO = foldedSet(['থেকে', 'হতে', 'থেকেও']);
const AND = foldedSet(['ও', 'এবং', 'আর', ',']);
const LIST = foldedSet(['ও', 'এবং', ',']);
const OR = foldedSet(['বা', 'কিংবা', 'অথবা']);
const ONLY = foldedSet(['মাত্র', 'অন্তত', 'কমপক্ষে', 'সর্বোচ্চ']);
const EACH = foldedSet(['করে', 'করেই']);
const ORDINALS = foldedSet(['ম', 'য়', 'র্থ', 'ষ্ঠ', 'তম', 'শে', 'লা', 'রা', 'ঠা', 'ই', 'মে', 'তমের', 'মের', 'তমে', 'জি', 'কে', 'ডি', 'পি', 'জির']);
const classifierForms = new Set(CLASSIFIERS.flatMap((c) => TAILS.map((t) => fold(c + t))));
const personForms = new Set(['জন', 'জনা'].flatMap((c) => TAILS.map((t) => fold(c + t))));
const endings = new Set([...TAILS.map(fold), ...['এর', 'এরও', 'এরই', 'এ', 'এই', 'টি', 'য়ের'].map(fold)]);
const GENITIVE = /(?:র|রও|রই)$/u;
const FRACTIONS = foldedSet(['তৃতীয়াংশ', 'চতুর্থাংশ', 'পঞ্চমাংশ', 'দশমাংশ', 'তৃতীয়াংশের', 'চতুর্থাংশের', 'পঞ্চমাংশের']);
const GOALS = foldedSet(['গোলে', 'গোলের', 'ব্যবধানে', 'ব্যবধানের', 'সেটে', 'সমতায়', 'সমতা']);
/** What is done upon things, whose number stands before ওপর. */
const UPON = foldedSet(['হামলা', 'হামলার', 'হামলায়', 'আক্রমণ', 'নির্যাতন', 'নির্যাতনের', 'গুলি', 'শুল্ক', 'কর', 'ভ্যাট', 'সুদ', 'নির্ভর', 'ভিত্তি', 'চাপ', 'নিষেধাজ্ঞা', 'আস্থা', 'জোর', 'ভর']);
const FEW = fold('খানেক');
const COIN = fold('পয়সা');
const NINE = fold('নয়');
const SOME = fold('কিছু');
const THAN = fold('চেয়ে');

/** Whether a figure can begin with the word. */
const mayBegin = ofWord((norm, word) => norm.endsWith(FEW) || mayBeNumber(word));

/** Every figure of one sentence. */
export const figures: Numbers['figures'] = (tokens, first, last, taken) => {
  const norm = (i: number): string => (i >= first && i < last ? (tokens[i]?.norm ?? '') : '');
  const tag = (i: number): Tag | null => (i >= first && i < last && tokens[i] ? tagOf((tokens[i] as Token).word) : null);
  const scene: Scene = { tokens, first, last, taken, norm, tag };
  const found: FigurePhrase[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || (token.kind === 'word' && !mayBegin(token.word))) continue;
    const about = oneOrSo(scene, i);
    if (about) {
      found.push(about);
      continue;
    }
    const amount = amountAt(scene, i);
    if (!amount) continue;
    const reason = taken(i) === 'date' ? 'date' : refuse(scene, amount);
    if (reason === null) found.push(figure(scene, amount));
    i = Math.max(i, amount.last - 1);
  }
  return found;
};

/** ঘণ্টাখানেক, মাসখানেক: about one. */
function oneOrSo(s: Scene, i: number): FigurePhrase | null {
  const word = s.norm(i);
  if (!word.endsWith(FEW)) return null;
  const unit = unitOf(word.slice(0, -FEW.length));
  const token = s.tokens[i];
  if (!unit || !token) return null;
  const before = HEDGES_BEFORE.has(s.norm(i - 1)) ? s.tokens[i - 1] : undefined;
  return { start: before?.start ?? token.start, end: token.end, number: { start: token.start, end: token.end }, value: 1, bound: 'about', unit, counts: null, rule: 'one-or-so' };
}

function numberAt(s: Scene, i: number): NumberPhrase | null {
  if (i < s.first || i >= s.last) return null;
  const number = readNumber(s.tokens, i);
  return number && number.last <= s.last ? number : null;
}

/** What the number's scale multiplies by, where it has one: 1e5 of আড়াই লাখ. */
function scaleOf(s: Scene, number: NumberPhrase): number {
  const lead = s.tokens[number.first];
  const value = lead?.kind === 'number' ? readDigits(lead.norm) : (readNumber([lead as Token], 0)?.value ?? null);
  if (value === null || value === 0 || number.last - number.first < 2) return 1;
  const scale = number.value / value;
  return [100, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12].includes(Math.round(scale)) ? Math.round(scale) : 1;
}

function amountAt(s: Scene, i: number): Amount | null {
  const one = numberAt(s, i);
  if (!one) return null;
  const small = withSmallCoin(s, one);
  if (small) return small;
  const two = rangeEnd(s, one);
  if (!two) {
    const { first, last, start, end, value, bound, tail, form } = one;
    return { first, last, start, end, value, bound, tail, form, rule: form === 'digits' ? 'digits' : 'number-words' };
  }
  const { number, rule } = two;
  const plain = one.value < 1000 && one.last - one.first <= 2 && scaleOf(s, one) === 1;
  const low = plain ? one.value * scaleOf(s, number) : one.value;
  const value: readonly [number, number] = low <= number.value ? [low, number.value] : [number.value, low];
  const form = one.form === number.form ? one.form : 'both';
  return { first: one.first, last: number.last, start: one.start, end: number.end, value, bound: 'range', tail: number.tail, form, rule };
}

/** ১০৯ টাকা ৫০ পয়সা is one amount, 109.5. */
function withSmallCoin(s: Scene, one: NumberPhrase): Amount | null {
  const unit = unitOf(s.norm(one.last));
  if ((unit !== 'bdt' && unit !== 'inr') || one.tail !== '') return null;
  const coins = numberAt(s, one.last + 1);
  if (coins?.tail !== '' || coins.value >= 100 || !s.norm(coins.last).startsWith(COIN)) return null;
  const form = one.form === coins.form ? one.form : 'both';
  return { ...one, last: coins.last + 1, end: coins.end, value: round(one.value + coins.value / 100), form, unit, rule: 'money-and-coins' };
}

/** The second end of a range: ১০-১২, দু-একটা, দুই থেকে তিন, চার পাঁচজন. */
function rangeEnd(s: Scene, one: NumberPhrase): { readonly number: NumberPhrase; readonly rule: string } | null {
  const at = one.last;
  const dash = s.tokens[at];
  if (one.bound === 'exact' && one.tail === '' && DASHES.has(s.norm(at)) && dash) {
    const number = numberAt(s, at + 1);
    const close = !dash.spaced === !s.tokens[at + 1]?.spaced;
    if (!number || !close) return null;
    if (number.value > one.value || (one.value === 2 && number.value === 1) || (scaleOf(s, number) > 1 && number.value > one.value)) return { number, rule: 'range-dash' };
    return null;
  }
  if (one.bound === 'exact' && s.taken(at) === null) {
    const to = TO.has(s.norm(at)) ? at : TO.has(s.norm(at + 1)) && (unitOf(s.norm(at)) || classifierForms.has(s.norm(at)) || isPerson(s.norm(at))) ? at + 1 : -1;
    const number = to < 0 ? null : numberAt(s, to + 1);
    if (number && number.bound === 'exact') {
      const scaled = one.value < 1000 && scaleOf(s, one) === 1 ? one.value * scaleOf(s, number) : one.value;
      if (scaled < number.value) return { number, rule: 'range-to' };
    }
  }
  const next = s.tokens[at];
  if (one.form === 'words' && one.tail === '' && one.value <= 20 && next?.spaced && !next.newline) {
    const number = numberAt(s, at);
    if (number?.form === 'words' && number.value > one.value && number.value <= one.value + 5 && number.value <= 25) return { number, rule: 'range-juxtaposed' };
  }
  return null;
}

/** Why a number is no figure; `null` where it is one. */
function refuse(s: Scene, a: Amount): string | null {
  const { first, last, tail } = a;
  const before = s.norm(first - 1);
  const token = s.tokens[first] as Token;
  const next = s.norm(last);
  const stretch = s.taken(first) === 'stretch';
  const counted = classifierForms.has(tail) || classifierForms.has(next);
  if (FRACTIONS.has(next) || (DASHES.has(next) && FRACTIONS.has(s.norm(last + 1)))) return 'fraction';
  if (first === s.first && tail === '' && (next === '.' || next === ')') && s.tokens[last]?.spaced === false && last - first === 1 && s.tokens[last + 1]) return 'list-number';
  if (token.kind === 'number') {
    if (ORDINALS.has(tail)) return 'ordinal';
    if (tail !== '' && !counted && !endings.has(tail) && !unitOf(tail) && tail.length < 3) return 'name';
    if (!token.spaced && first > s.first) {
      const glued = s.tokens[first - 1];
      if (glued?.kind === 'word') return 'name';
      if (DASHES.has(before) && before !== '—' && !glued?.spaced && s.tokens[first - 2]?.kind === 'word' && !counted) return 'name';
      if (before === '/' || before === ':' || before === '#' || before === '+' || before === '@' || before === '_') return 'code';
    }
    if ((next === '/' || next === ':') && s.tokens[last]?.spaced === false && s.tokens[last + 1]?.kind === 'number' && s.tokens[last + 1]?.spaced === false) return 'code';
    if (next === '(' && s.norm(last + 2) === ')' && s.norm(last + 1).length <= 2) return 'label';
    if (listOfLabels(s, a) || followsLabel(s, a)) return 'label';
    if (before === '(' && next === ')' && a.form === 'digits') return 'bracketed';
    if (next === '.' && s.tokens[last]?.spaced === false && tail === '' && a.form === 'digits') {
      const after = s.tokens[last + 1];
      // ৩১.খ, – ১. and the like number the parts of a list.
      if (after && (!after.spaced || s.tokens[first - 1]?.kind === 'mark')) return 'list-number';
    }
    if (/^[0০]\p{Nd}{4,}$/u.test(token.norm) || (/^\p{Nd}{9,}$/u.test(token.norm) && a.form === 'digits')) return 'phone';
    if (isYear(s, a) && !counted) return 'year';
    if (DASHES.has(next) && s.tokens[last]?.spaced === false && s.tokens[last + 1]?.kind === 'number' && !Array.isArray(a.value)) return 'score';
  }
  if (Array.isArray(a.value) && GOALS.has(next)) return 'score';
  if (tail === '' && next === 'তম') return 'ordinal';
  if (tail === '' && LABELS_AFTER.has(DASHES.has(next) && s.tokens[last]?.spaced === false ? s.norm(last + 1) : next)) return 'label';
  if (s.tag(last)?.kind === 'month' && tail === '') return 'date';
  if (tail === '' && !counted && unitOf(next) === null && (LABELS_BEFORE.has(before) || (token.kind === 'number' && LETTERS.has(before) && token.spaced && tail === '')))
    return 'label';
  if (a.form !== 'words') return null;
  return stretch ? null : refuseWord(s, a, counted);
}

function isYear(s: Scene, a: Amount): boolean {
  const value = typeof a.value === 'number' ? a.value : a.value[0];
  const norm = s.norm(a.first);
  if (a.form !== 'digits' || value < 1900 || value > 2099 || !/^\p{Nd}{4}$/u.test(norm) || (a.tail !== '' && !endings.has(a.tail))) return false;
  const next = s.norm(a.last);
  if (unitOf(next) !== null || isPerson(next) || SIGNS.has(next) || SIGNS.has(s.norm(a.first - 1)) || HEDGES_BEFORE.has(s.norm(a.first - 1))) return false;
  return hedgeAfter(s, a.last) === null;
}

/** ভোলা ১, ২ ও ৩; ঢাকা ১৩ ও ১৫-এর: numbers in a list after whose last nothing is counted are names. */
function listOfLabels(s: Scene, a: Amount): boolean {
  if (a.form !== 'digits' || (a.tail !== '' && a.tail !== 'এর')) return false;
  const genitive = (at: number): boolean => (s.norm(at) === 'এর' || (DASHES.has(s.norm(at)) && s.norm(at + 1) === 'এর')) && hedgeAfter(s, at) === null;
  let end: NumberPhrase | Amount = a;
  for (let step = 0; step < 12 && end.tail === '' && LIST.has(s.norm(end.last)); step++) {
    const next = numberAt(s, end.last + 1);
    if (next?.form !== 'digits') break;
    end = next;
  }
  const earlier = LIST.has(s.norm(a.first - 1)) && s.tokens[a.first - 2]?.kind === 'number';
  if (end === a && !earlier) return false;
  const bare = end.tail === '' && (end.last >= s.last || s.tokens[end.last]?.kind === 'mark') && !SIGNS.has(s.norm(end.last));
  return bare || end.tail === 'এর' || genitive(end.last);
}

/** ক্রমিক ২, ৩ ও ৪: the whole list is of labels. */
function followsLabel(s: Scene, a: Amount): boolean {
  let at = a.first - 1;
  for (let step = 0; step < 12 && LIST.has(s.norm(at)) && s.tokens[at - 1]?.kind === 'number'; step++) at -= 2;
  return at < a.first - 1 && LABELS_BEFORE.has(s.norm(at)) && !classifierForms.has(a.tail) && unitOf(s.norm(a.last)) === null;
}

/** Number words that are as often something else: এক is an article, নয় also "is not". */
function refuseWord(s: Scene, a: Amount, counted: boolean): string | null {
  const { first, last, tail, value } = a;
  const word = s.norm(first);
  const next = s.norm(last);
  const measured = unitOf(next) !== null || unitOf(tail) !== null || UNIT_PREFIXES.has(next);
  if (value === 9 && word === NINE && !counted && !measured) return 'is-not';
  const alone = s.last - s.first <= 2;
  // বার is “times”, একাত্তর and বায়ান্ন are years.
  if (word === 'বার' && !alone && !personForms.has(next) && last === first + 1) return 'times';
  if ((value === 71 || value === 52) && tail === '' && !measured && !counted && !alone && !isPerson(next)) return 'year';
  if (value === 0) return measured || last - first > 1 || s.last - s.first <= 2 ? null : 'empty';
  if (value === 0.5) return measured ? null : 'half';
  if (last === first + 1 && (word === 'শত' || word === 'শ' || word === 'শো') && tail === '') return s.last - s.first === 1 ? null : 'many';
  // কোটি টাকা says “a fortune”.
  const scale = last === first + 1 && typeof value === 'number' && value >= 1e5 && tail === '';
  // লক্ষ করা is to notice.
  if (word === 'লক্ষ' && tail === '' && last === first + 1 && !alone && !measured && !isPerson(next)) return 'notice';
  if (scale && measured && hedgeBefore(s, first).bound === null && hedgeAfter(s, last) === null && a.bound === 'exact') return 'many';
  if (value !== 1) return null;
  // একটাই, একটিই: just one.
  if (/^(?:টি|টা)ই$/u.test(tail)) return null;
  const hedged = ONLY.has(s.norm(first - 1));
  // এক গ্রামে is in a village.
  if (tail === '') return (measured && unitOf(next) !== 'g') || s.tag(last)?.kind === 'unit-decade' ? null : 'article';
  if (EACH.has(next)) return null;
  if (counted && hedged) return null;
  if (personForms.has(tail) && (FATES.has(next) || FATES.has(s.norm(last + 1)))) return null;
  return counted && listed(s, a) ? null : 'article';
}

/** Whether another counted number stands beside it: একটি গাড়ি ও দুটি বাস. */
function listed(s: Scene, a: Amount): boolean {
  for (let i = a.last; i < Math.min(a.last + 5, s.last); i++) {
    if (!AND.has(s.norm(i))) continue;
    const other = numberAt(s, i + 1);
    return other !== null && other.value > 1 && (classifierForms.has(other.tail) || classifierForms.has(s.norm(other.last)));
  }
  for (let i = a.first - 1; i >= Math.max(a.first - 1, s.first); i--) {
    if (!AND.has(s.norm(i))) return false;
    for (let j = i - 1; j >= Math.max(i - 4, s.first); j--) {
      const other = numberAt(s, j);
      if (other) return other.value > 1 && (classifierForms.has(other.tail) || classifierForms.has(s.norm(other.last)));
    }
  }
  return false;
}

/** The hedge of a number before it, and the token its figure begins with. */
function hedgeBefore(s: Scene, first: number): { readonly bound: Bound | null; readonly from: number } {
  let from = first;
  for (let i = first - 1; i >= Math.max(s.first, first - 3); i--) {
    if (s.tokens[i + 1]?.newline) break;
    const word = s.norm(i);
    const bound = HEDGES_BEFORE.get(word);
    if (bound) return { bound, from: i };
    if (EXACT_BEFORE.has(word) && from === i + 1) from = i;
    if (!BETWEEN.has(word) && !EXACT_BEFORE.has(word) && !SIGNS.has(word)) break;
  }
  return { bound: null, from };
}

/** The hedge after a number, its classifier, unit or noun: ৩০ জনের বেশি মানুষ. `last` is the token after the hedge. */
function hedgeAfter(s: Scene, last: number): { readonly bound: Bound; readonly last: number } | null {
  let at = last;
  if (DASHES.has(s.norm(at)) && s.tokens[at]?.spaced === false) at++;
  for (let i = at; i < Math.min(at + 4, s.last); i++) {
    const bound = HEDGES_AFTER.get(s.norm(i));
    if (bound && i > s.first && GENITIVE.test(s.norm(i - 1))) {
      if (s.norm(i) === 'কাছে') return null;
      // ১৭ বিলিয়নের ওপর is more; পাঁচটি গ্রামের ওপর and ৩০ জনের ওপর হামলা are upon.
      const upon =
        (s.norm(i) === 'ওপর' || s.norm(i) === 'উপর') && (i > at + 1 || (i > at && (unitOf(s.norm(at)) ?? 'g') === 'g' && s.norm(at) !== 'এর') || UPON.has(s.norm(i + 1)));
      return upon ? null : { bound, last: i + 1 };
    }
    if (s.tokens[i]?.kind !== 'word' || s.tokens[i]?.newline) return null;
    const word = s.norm(i);
    const carries = unitOf(word) !== null || classifierForms.has(word) || isPerson(word) || GENITIVE.test(word) || UNIT_PREFIXES.has(word) || word === SOME || word === THAN;
    if (!carries) return null;
  }
  return null;
}

function figure(s: Scene, a: Amount): FigurePhrase {
  const { tokens } = s;
  const before = hedgeBefore(s, a.first);
  const after = hedgeAfter(s, a.last);
  let last = a.last;
  let { value } = a;
  let { start, end } = a;
  let unit: string | null = a.unit ?? (personForms.has(a.tail) ? 'person' : unitOf(a.tail));
  const sign = SIGNS.get(s.norm(a.first - 1));
  if (sign) unit = sign;
  if (DASHES.has(s.norm(last)) && endings.has(s.norm(last + 1)) && s.tokens[last]?.spaced === false) last += 2; // ২০০০-এর
  if (!unit) {
    const next = s.norm(last);
    const signAfter = SIGNS.get(next);
    const prefix = UNIT_PREFIXES.get(next);
    const base = prefix ? unitOf(s.norm(last + 1)) : null;
    if (personForms.has(next)) {
      unit = 'person';
      last++;
    } else if (signAfter) {
      unit = signAfter;
      last++;
    } else if (prefix && base && prefix[base]) {
      unit = prefix[base] ?? null;
      last += 2;
    } else if (unitOf(next) && !(unitOf(next) === 'g' && classifierForms.has(a.tail))) {
      unit = unitOf(next);
      last++;
    } else if (classifierForms.has(next)) last++;
    else if (s.tag(last)?.kind === 'unit-decade' && typeof value === 'number') {
      // দুই দশক is twenty years.
      value *= 10;
      end = tokens[last]?.end ?? end;
      unit = 'year';
      last++;
    }
  } else if (unitOf(s.norm(last)) === unit && sign) last++;
  // −২৩ ডিগ্রি
  const minus = tokens[a.first - 1];
  if (minus && DASHES.has(minus.norm) && unit === 'celsius' && tokens[a.first]?.spaced === false && typeof value === 'number') {
    value = -value;
    start = minus.start;
  }
  const things = /^(?:টি|টা|খান)/u.test(a.tail) || /^(?:টি|টা|খান)/u.test(s.norm(a.last));
  const noun = counted(s, last, unit, things ? 1 : 4);
  const person = (noun && isPerson(s.norm(noun.last - 1))) || FATES.has(s.norm(a.first - 1)) || (unit === null && FATES.has(s.norm(last)));
  unit ??= person ? 'person' : 'thing';
  const bound = boundOf(s, a, before.bound, after?.bound ?? null, last, unit);
  const lastToken = Math.max(noun?.last ?? last, after?.last ?? 0);
  const from = tokens[before.from];
  return {
    start: Math.min(from?.start ?? start, start),
    end: Math.max(tokens[Math.min(lastToken, s.last) - 1]?.end ?? end, end),
    number: { start, end },
    value,
    bound,
    unit,
    counts: noun ? { start: tokens[noun.first]?.start ?? start, end: tokens[noun.last - 1]?.end ?? end } : null,
    rule: a.rule,
  };
}

function boundOf(s: Scene, a: Amount, before: Bound | null, after: Bound | null, last: number, unit: string): Bound {
  if (a.bound === 'range') return 'range';
  if (after === 'over' || after === 'under') return after;
  if (a.bound !== 'exact') return a.bound;
  if (before) return before;
  if (after) return after;
  if (DURATIONS.has(unit) && WITHIN.has(s.norm(last)) && GENITIVE.test(s.norm(last - 1))) return 'at-most';
  return LIMITS.has(s.norm(last)) && unit !== 'thing' && s.taken(a.first) === null ? 'at-most' : 'exact';
}

/** The noun counted: the next word, or up to a noun for persons a few words on. Units of measure count themselves. */
function counted(s: Scene, last: number, unit: string | null, reach: number): { readonly first: number; readonly last: number } | null {
  if (unit !== null && unit !== 'person') return null;
  for (let i = last; i < Math.min(last + reach, s.last); i++) {
    const token = s.tokens[i];
    if (token?.kind !== 'word' || token.newline) break;
    if (isPerson(token.norm) && !FATES.has(token.norm)) return { first: last, last: i + 1 };
  }
  const next = s.tokens[last];
  if (unit === 'person' || next?.kind !== 'word' || last >= s.last || next.newline || OR.has(next.norm) || AND.has(next.norm) || TO.has(next.norm)) return null;
  return { first: last, last: last + 1 };
}
