import type { Token } from '../text/tokens.js';
import type { Word } from '../text/words.js';
import type { TimeExpression, TimeMeaning } from './dates.js';
import type { NumberPhrase } from './numbers.js';

/** What a word means in the rules of dates: its kind (`weekday`, `month`, …), a value, and the ending it carries. */
export interface Tag {
  readonly kind: string;
  readonly value: number;
  readonly ending: string;
}

/** One sentence as rules of dates see it. Lookups are kept, so that rules may ask again. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** The tag of `tokens[i]`; `null` for other words and outside the sentence. */
  readonly tag: (i: number) => Tag | null;
  /** The number that begins at `tokens[i]`. */
  readonly number: (i: number) => NumberPhrase | null;
  /** The folded form of `tokens[i]`; empty outside the sentence. */
  readonly norm: (i: number) => string;
}

/** A rule finds the expression that begins at a token: how far it goes, `tokens[last - 1]`, and what it means. It may look at a bounded number of tokens. */
export interface TimeRule {
  readonly name: string;
  /** Kinds of tag it begins with; `number` for a number. */
  readonly starts: readonly string[];
  readonly match: (c: TimeContext, i: number) => TimeMatch | null;
}

export interface TimeMatch {
  readonly last: number;
  readonly meaning: TimeMeaning;
}

/** All that finding a pack's expressions needs. */
export interface TimeGrammar {
  readonly rules: readonly TimeRule[];
  readonly tag: (token: Token) => Tag | null;
  readonly number: (tokens: readonly Token[], at: number) => NumberPhrase | null;
  /** Whether a word has a tag or may begin a number: a quick test that spares most words the rest. Left out, any word may. */
  readonly mayBegin?: (word: Word) => boolean;
  /** Words that may stand between two parts of one expression: at, on. */
  readonly connectors: ReadonlySet<string>;
  /** A word between the two ends of a range, and the one that must follow the second end, if any: থেকে … পর্যন্ত. */
  readonly ranges: readonly { readonly between: ReadonlySet<string>; readonly after: ReadonlySet<string> | null }[];
  /** What stands after an expression and belongs to it: দিকে, নাগাদ. */
  readonly trailers: ReadonlySet<string>;
  /** Whether `meaning` alone, with nothing joined to it, is an expression; some words are only parts of one. */
  readonly stands?: (c: TimeContext, expression: TimeExpression) => boolean;
}

interface Index {
  readonly byStart: ReadonlyMap<string, readonly TimeRule[]>;
}

const indexes = new WeakMap<TimeGrammar, Index>();

function indexOf(grammar: TimeGrammar): Index {
  const known = indexes.get(grammar);
  if (known) return known;
  const byStart = new Map<string, TimeRule[]>();
  for (const rule of grammar.rules) {
    for (const start of rule.starts) byStart.set(start, [...(byStart.get(start) ?? []), rule]);
  }
  const index = { byStart };
  indexes.set(grammar, index);
  return index;
}

function contextOf(grammar: TimeGrammar, tokens: readonly Token[], first: number, last: number): TimeContext {
  const tags = new Array<Tag | null | undefined>(last - first);
  const numbers = new Map<number, NumberPhrase | null>();
  return {
    tokens,
    first,
    last,
    tag: (i) => {
      if (i < first || i >= last) return null;
      const known = tags[i - first];
      if (known !== undefined) return known;
      const tag = grammar.tag(tokens[i] as Token);
      tags[i - first] = tag;
      return tag;
    },
    number: (i) => {
      if (i < first || i >= last) return null;
      const known = numbers.get(i);
      if (known !== undefined) return known;
      const number = grammar.number(tokens, i);
      const inside = number && number.last <= last ? number : null;
      numbers.set(i, inside);
      return inside;
    },
    norm: (i) => (i >= first && i < last ? (tokens[i]?.norm ?? '') : ''),
  };
}

/** Whether an expression can begin at `tokens[at]`. */
function mayBegin(grammar: TimeGrammar, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'word' && grammar.mayBegin) return grammar.mayBegin(token.word);
  return token.kind === 'number' || grammar.tag(token) !== null || (token.kind !== 'mark' && grammar.number(tokens, at) !== null);
}

const NONE: readonly TimeExpression[] = [];

/** The expressions of a grammar in `tokens[first]` to `tokens[last - 1]`: at each place the longest rule, then neighbours that fit together joined. */
export function findExpressions(grammar: TimeGrammar, tokens: readonly Token[], first: number, last: number): readonly TimeExpression[] {
  const { byStart } = indexOf(grammar);
  let begin = first;
  while (begin < last && !mayBegin(grammar, tokens, begin)) begin++;
  if (begin >= last) return NONE;
  const c = contextOf(grammar, tokens, first, last);
  const atoms: TimeExpression[] = [];
  for (let i = begin; i < last; i++) {
    const { kind, word } = tokens[i] as Token;
    if (kind === 'word' && grammar.mayBegin?.(word) === false) continue;
    const tag = c.tag(i);
    const numbered = kind === 'number' || (kind === 'word' && c.number(i) !== null);
    if (!tag && !numbered) continue;
    const found = longest(c, i, tag ? byStart.get(tag.kind) : undefined, numbered ? byStart.get('number') : undefined);
    if (!found) continue;
    atoms.push(expression(tokens, i, found.match.last, found.match.meaning, found.rule.name));
    i = found.match.last - 1;
  }
  if (atoms.length === 0) return NONE;
  const joined = join(grammar, c, atoms);
  const ranged = bridge(grammar, c, joined);
  return ranged.map((e) => trail(grammar, c, e)).filter((e) => grammar.stands?.(c, e) !== false);
}

function longest(c: TimeContext, i: number, ...lists: readonly (readonly TimeRule[] | undefined)[]): { readonly rule: TimeRule; readonly match: TimeMatch } | null {
  let best: { readonly rule: TimeRule; readonly match: TimeMatch } | null = null;
  for (const rules of lists) {
    for (const rule of rules ?? []) {
      const match = rule.match(c, i);
      if (match && (!best || match.last > best.match.last)) best = { rule, match };
    }
  }
  return best;
}

function expression(tokens: readonly Token[], first: number, last: number, meaning: TimeMeaning, rule: string): TimeExpression {
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, meaning, rule };
}

function join(grammar: TimeGrammar, c: TimeContext, atoms: readonly TimeExpression[]): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  let current: TimeExpression | null = null;
  for (const atom of atoms) {
    if (current) {
      const last = reach(grammar, c, current, atom);
      const meaning: TimeMeaning | null = last === null ? null : unite(current.meaning, atom.meaning);
      if (last !== null && meaning) {
        current = expression(c.tokens, current.first, last, meaning, `${current.rule}+${atom.rule}`);
        continue;
      }
      joined.push(current);
    }
    current = atom;
  }
  if (current) joined.push(current);
  return joined;
}

/** Where `b` ends if it stands close enough to `a` to be one expression with it: at once, after a comma or connector, or in brackets. */
function reach(grammar: TimeGrammar, c: TimeContext, a: TimeExpression, b: TimeExpression): number | null {
  const gap = b.first - a.last;
  if (gap === 0) return b.last;
  if (gap > 2) return null;
  const word = c.norm(a.last);
  if (word === '(' && gap === 1) return c.norm(b.last) === ')' ? b.last + 1 : null;
  if (word === ',' && gap === 1) return b.last;
  if (word === ',' && grammar.connectors.has(c.norm(a.last + 1))) return b.last;
  return grammar.connectors.has(word) && (gap === 1 || grammar.connectors.has(c.norm(a.last + 1))) ? b.last : null;
}

const COARSE = new Set(['week', 'month', 'quarter', 'year']);

/** Both meanings as one, or `null` where they say the same thing twice or do not go together. */
export function unite(a: TimeMeaning, b: TimeMeaning): TimeMeaning | null {
  for (const m of [a, b]) {
    if (m.from || m.to || m.stretch || m.open || m.decade !== undefined || m.century !== undefined || m.within) return null;
  }
  for (const key of Object.keys(b) as (keyof TimeMeaning)[]) {
    if (key !== 'direction' && key !== 'deadline' && a[key] !== undefined) return null;
  }
  const shift = a.shift ?? b.shift;
  const other = a.shift ? b : a;
  if (a.anaphor || b.anaphor) {
    const rest = a.anaphor ? b : a;
    if (rest.year !== undefined || rest.month !== undefined || rest.day !== undefined || rest.weekday !== undefined || rest.shift) {
      const anaphor = a.anaphor ?? b.anaphor;
      if (anaphor?.unit !== 'year' || rest.year !== undefined || rest.shift) return null;
    }
  }
  // আজ বিকেলে ১৫ আগস্টের ছুটি নিয়ে: the second day is another.
  if (a.shift?.unit === 'day' && (a.part || a.hour !== undefined) && b.month !== undefined) return null;
  if (shift && COARSE.has(shift.unit)) {
    if (other.year !== undefined) return null;
    if (shift.unit === 'week' && (other.month !== undefined || other.day !== undefined)) return null;
    if (shift.unit === 'month' && (other.month !== undefined || other.weekday !== undefined)) return null;
    if (b.shift && shift.unit !== 'year' && a.weekday === undefined && a.part === undefined) return null;
  } else if (shift && shift.unit !== 'day') return null;
  // A year goes with a month, season or quarter, not with a bare weekday or clock time.
  const whole = { ...a, ...b };
  if (whole.year !== undefined && whole.month === undefined && whole.season === undefined && whole.quarter === undefined && whole.half === undefined) return null;
  if (whole.month !== undefined && whole.day === undefined && whole.hour !== undefined) return null;
  const direction = a.direction ?? b.direction;
  return direction ? { ...whole, direction } : whole;
}

function bridge(grammar: TimeGrammar, c: TimeContext, atoms: readonly TimeExpression[]): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const b of atoms) {
    const a = out.at(-1);
    const range = a && b.first === a.last + 1 && !a.meaning.from && !b.meaning.from ? grammar.ranges.find((r) => r.between.has(c.norm(a.last))) : undefined;
    if (a && range && (!range.after || range.after.has(c.norm(b.last)))) {
      out.pop();
      const last = range.after ? b.last + 1 : b.last;
      out.push(expression(c.tokens, a.first, last, { from: a.meaning, to: b.meaning }, `${a.rule}–${b.rule}`));
    } else out.push(b);
  }
  return out;
}

function trail(grammar: TimeGrammar, c: TimeContext, e: TimeExpression): TimeExpression {
  return grammar.trailers.has(c.norm(e.last)) && c.tokens[e.last]?.newline === false ? expression(c.tokens, e.first, e.last + 1, e.meaning, e.rule) : e;
}
