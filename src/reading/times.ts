import { type Day, formatDay, parseDay, toNumber, weekdayOf } from '../language/calendar.js';
import type { TimeExpression, TimeMeaning } from '../language/dates.js';
import { toBoundaries } from '../text/graphemes.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { Time, TimeId, TimePart, Trace } from './reading.js';
import { type Resolved, resolveTime, type Setting } from './resolve-time.js';

/** An expression and where it stands. */
interface Found {
  readonly expression: TimeExpression;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly tense: 'past' | 'future' | null;
}

/** How many paragraphs away the day may be that পরদিন is reckoned from. */
const NEAR = 1;
/** How many paragraphs away the day may be that a bare clock time belongs to. */
const FAR = 4;
/** How many days before publication words may have been spoken that call that day today. */
const RECENT = 3;

/** Every expression that names a day, month, year, part of a day or a stretch of the calendar, resolved against the day of publication. In the order of the text. */
export function findTimes(analysis: Analysis, trace?: Trace): readonly Time[] {
  const { language, tokens, sentences, article } = analysis;
  const published = parseDay(article.published.value);
  const quoted = quotedTokens(analysis);
  const found: Found[] = [];
  sentences.forEach((sentence, index) => {
    for (const expression of language.dates.expressions(tokens, sentence.first, sentence.last)) {
      found.push({
        expression,
        sentence: index,
        paragraph: sentence.paragraph,
        quoted: quoted[expression.first] === 1,
        tense: language.dates.tense(tokens, sentence.first, sentence.last, expression.last),
      });
    }
  });
  return resolveAll(found, published).map(({ result, against }, i): Time => {
    const { expression } = found[i] as Found;
    const span = toBoundaries(analysis.text, expression);
    trace?.({ stage: 'times', rule: expression.rule, ...span, verdict: 'fired', reason: result.value === null ? 'unresolved' : null });
    return { id: idOf(i), start: span.start, end: span.end, value: result.value, says: partsOf(expression.meaning), against, by: expression.rule };
  });
}

const idOf = (i: number): TimeId => `t${i + 1}`;

interface Outcome {
  readonly result: Resolved;
  readonly against: Time['against'];
}

/** Whether it says a clock time or part of a day, and no day. */
function lacksDay(m: TimeMeaning): boolean {
  return (m.hour !== undefined || m.part !== undefined) && m.day === undefined && m.weekday === undefined && !m.shift && !m.anaphor && m.month === undefined;
}

function resolveAll(found: readonly Found[], published: Day | null): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let before: { readonly result: Resolved; readonly at: number } | null = null;
  let dayBefore: { readonly day: Day; readonly at: number; readonly quoted: boolean } | null = null;
  let spoken: { readonly day: Day; readonly at: number } | null = null;
  const ahead = daysAhead(found, published);
  const told = datesWithYears(found, published);
  let tale: Tale | null = null;
  found.forEach((f, i) => {
    const m = f.expression.meaning;
    const reach = lacksDay(m) || m.stretch ? FAR : NEAR;
    let day = dayBefore && f.paragraph - (found[dayBefore.at]?.paragraph ?? 0) <= reach ? dayBefore : null;
    if (lacksDay(m) || (m.from && lacksDay(m.from))) day ??= ahead[i] ?? null;
    let now = published;
    // “আজ” in quoted words is the day they were spoken.
    const gone = f.quoted && m.shift?.unit === 'day' && spoken && published && m.weekday === undefined ? toNumber(published) - toNumber(spoken.day) : 0;
    if (gone > 0 && gone <= RECENT && spoken) now = spoken.day;
    // গত ২৪ ঘণ্টায়, told yesterday, ended yesterday.
    const since = m.stretch?.unit === 'hour' && day && published ? toNumber(published) - toNumber(day.day) : 0;
    if (since > 0 && since <= RECENT && day) now = day.day;
    const setting: Setting = { now, before: before?.result ?? null, dayBefore: day?.day ?? null, tense: f.tense };
    const sameSentence = before && found[before.at]?.sentence === f.sentence ? found[before.at] : undefined;
    const placed = inTale(told(inYear(m, sameSentence?.expression.meaning, published)), tale, f);
    const result = resolveTime(placed, setting);
    const source = result.from === 'before' ? (m.anaphor && m.anaphor.unit !== 'day' && m.anaphor.unit !== 'week' ? before?.at : day?.at) : undefined;
    let against: Time['against'] = null;
    if (result.from === 'published' && now)
      against = now === published ? { value: formatDay(now), from: 'published' } : { value: formatDay(now), from: idOf((since > 0 ? day?.at : spoken?.at) ?? i) };
    else if (source !== undefined && found[source])
      against = { value: outcomes[source]?.result.day ? formatDay(outcomes[source].result.day as Day) : formatDay(day?.day ?? (published as Day)), from: idOf(source) };
    outcomes.push({ result, against });
    if (result.value === null) return;
    before = { result, at: i };
    tale = taleAfter(placed, result, f, published) ?? tale;
    if (result.grain === 'day' && result.day) {
      dayBefore = { day: result.day, at: i, quoted: f.quoted };
      if (!f.quoted) spoken = { day: result.day, at: i };
    }
  });
  return outcomes;
}

/** For each expression the first day named after it in its paragraph: a clock time may stand before the day it belongs to. */
function daysAhead(found: readonly Found[], published: Day | null): readonly ({ readonly day: Day; readonly at: number; readonly quoted: boolean } | null)[] {
  const ahead: ({ day: Day; at: number; quoted: boolean } | null)[] = new Array(found.length).fill(null);
  let next: { day: Day; at: number; quoted: boolean } | null = null;
  for (let i = found.length - 1; i >= 0; i--) {
    const f = found[i] as Found;
    if (next && (found[next.at]?.paragraph ?? 0) - f.paragraph > FAR) next = null;
    ahead[i] = next;
    const m = f.expression.meaning;
    if (lacksDay(m) || m.anaphor || m.from) continue;
    const result = resolveTime(m, { now: published, before: null, dayBefore: null, tense: f.tense });
    if (result.grain === 'day' && result.day) next = { day: result.day, at: i, quoted: f.quoted };
  }
  return ahead;
}

/** A date without a year in a sentence that has told of a year long past belongs to that year. */
function inYear(m: TimeMeaning, before: TimeMeaning | undefined, published: Day | null): TimeMeaning {
  if (m.month === undefined || m.year !== undefined || m.shift || m.anaphor || m.direction || before?.year === undefined || before.shortYear || !published) return m;
  return Math.abs(before.year - published.year) > 1 && before.month !== undefined ? { ...m, year: before.year } : m;
}

/** A day told with its year, long past, from which the telling may go on. */
interface Tale {
  readonly day: Day;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many sentences on a telling still holds. */
const TOLD_ON = 2;

/** A past day without a year soon after a date of a year long past, and later in the calendar, goes on with the telling: it belongs to that year. A bare month does not. */
function inTale(m: TimeMeaning, tale: Tale | null, f: Found): TimeMeaning {
  if (!tale || !lacksYear(m) || m.day === undefined || m.direction || m.deadline || m.weekday !== undefined || f.quoted || f.tense === 'future') return m;
  const near = f.sentence - tale.sentence <= TOLD_ON && f.paragraph - tale.paragraph <= NEAR;
  const later = (m.month ?? 0) > tale.day.month || (m.month === tale.day.month && (m.day ?? 32) >= tale.day.day);
  return near && later ? { ...m, year: tale.day.year } : m;
}

/** The telling after an expression: begun or gone on by a date of a year long past, ended by one of another year; `null` leaves it as it is. */
function taleAfter(m: TimeMeaning, { day, grain }: Resolved, f: Found, published: Day | null): Tale | null {
  if (!day || !published || (grain !== 'day' && grain !== 'month') || (m.year === undefined && m.anaphor?.unit !== 'year')) return null;
  return Math.abs(day.year - published.year) > 1 ? { day, sentence: f.sentence, paragraph: f.paragraph } : null;
}

const lacksYear = (m: TimeMeaning): boolean => m.month !== undefined && m.year === undefined && !m.shift && !m.anaphor;

/**
 * Puts the year to a date that the article tells with its year elsewhere: a day and month told once with a year of these days are the same day
 * without it; and where the day of publication is not known, a weekday picks the year among those next to the one that full dates tell.
 */
function datesWithYears(found: readonly Found[], published: Day | null): (m: TimeMeaning) => TimeMeaning {
  const years = new Map<number, number | null>();
  let anchor: number | null = null;
  for (const { expression } of found) {
    for (const { year, month, day, shortYear } of [
      expression.meaning,
      ...(expression.meaning.from ? [expression.meaning.from] : []),
      ...(expression.meaning.to ? [expression.meaning.to] : []),
    ]) {
      if (year === undefined || month === undefined || day === undefined || shortYear || (published && Math.abs(year - published.year) > 1)) continue;
      const key = month * 100 + day;
      years.set(key, (years.get(key) ?? year) === year ? year : null);
      anchor = Math.max(anchor ?? year, year);
    }
  }
  if (anchor === null) return (m) => m;
  return (m) => {
    if (!lacksYear(m) || m.day === undefined) return m;
    const same = years.get((m.month as number) * 100 + m.day);
    if (same != null && (m.weekday === undefined || weekdayOf({ year: same, month: m.month as number, day: m.day }) === m.weekday)) return { ...m, year: same };
    if (published || m.weekday === undefined || anchor === null) return m;
    const fits = [anchor, anchor - 1, anchor + 1].filter((year) => weekdayOf({ year, month: m.month as number, day: m.day as number }) === m.weekday);
    return fits.length === 1 ? { ...m, year: fits[0] as number } : m;
  };
}

const OPENERS = new Set(['‘', '“', '«', '„']);
const CLOSERS = new Map([
  ['’', '‘'],
  ['”', '“'],
  ['»', '«'],
]);

/** For each token whether it stands inside quotation marks of its paragraph. */
function quotedTokens({ tokens }: Analysis): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let open: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.newline) open = null;
    if (token.kind === 'mark') {
      if (open === null && (OPENERS.has(token.norm) || token.norm === '"')) open = token.norm;
      else if (open !== null && (CLOSERS.get(token.norm) === open || (open === '"' && token.norm === '"'))) {
        const next = tokens[i + 1];
        // দু’দেশ: an apostrophe inside a word closes nothing.
        if (!(token.norm === '’' && !token.spaced && next && !next.spaced && next.kind === 'word')) open = null;
      }
    }
    if (open !== null) inside[i] = 1;
  }
  return inside;
}

function partsOf(m: TimeMeaning): readonly TimePart[] {
  const said = new Set<TimePart>();
  const collect = (one: TimeMeaning): void => {
    for (const part of ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'season', 'decade', 'century'] as const) {
      if (one[part] !== undefined) said.add(part);
    }
    if (one.part) said.add('part-of-day');
    const unit = one.shift?.unit ?? one.anaphor?.unit ?? one.stretch?.unit;
    if (unit && unit !== 'quarter') said.add(unit);
    if (one.from) collect(one.from);
    if (one.to) collect(one.to);
  };
  collect(m);
  return [...said];
}
