import type { Figure, Time } from '../reading/reading.js';
import { firstNot, type Span } from '../text/span.js';
import type { Shelved } from './shelf.js';

const MONEY = new Set(['usd', 'bdt', 'inr', 'eur', 'rub', 'gbp', 'pkr', 'cny', 'jpy', 'sar', 'aed', 'ils']);
const DURATION = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/** Whether a figure's unit is what was asked for; `money` and `duration` stand for any of their units. */
export function unitFits(unit: string, asked: string): boolean {
  if (asked === 'money') return MONEY.has(unit);
  if (asked === 'duration') return DURATION.has(unit);
  return unit === asked;
}

/** Tokens between a figure and a word that may still speak of one thing. */
const REACH = 12;

/**
 * The figure of a sentence that most likely counts what was asked: by its unit, by the asked noun in or beside it, and by how near the other
 * asked words stand. `null` where there is none. `fit` is 0 to 1; `wrongUnit` tells that it measures something else.
 */
export function fitFigure(
  article: Shelved,
  figures: readonly Figure[],
  unit: string | null,
  counted: ReadonlySet<number>,
  topic: ReadonlySet<number>,
): { readonly figure: Figure; readonly fit: number; readonly wrongUnit: boolean } | null {
  let best: { figure: Figure; fit: number } | null = null;
  for (const figure of figures) {
    const distance = awayFrom(article, figure);
    let fit = 0;
    if (unit === null) fit += counted.size > 0 ? 0 : 0.3;
    else if (unitFits(figure.unit, unit)) fit += 0.5;
    else if (figure.unit === 'thing' || (unit === 'person' && figure.unit === 'thing')) fit += 0.1;
    else fit -= 0.3;
    let closest = Number.POSITIVE_INFINITY;
    for (const token of counted) closest = Math.min(closest, distance(token));
    if (closest < REACH) fit += (unit === null ? 0.7 : 0.3) * (1 - closest / REACH);
    let near = 0;
    for (const token of topic) near += Math.max(0, 1 - distance(token) / (2 * REACH));
    fit += 0.2 * (topic.size > 0 ? near / topic.size : 0);
    // What the question itself already says is not what it asks for.
    if (topic.has(tokenFrom(article, figure.number.start))) fit -= 0.4;
    if (!best || fit > best.fit) best = { figure, fit };
  }
  if (!best) return null;
  const wrongUnit = unit !== null && best.figure.unit !== 'thing' && !unitFits(best.figure.unit, unit);
  return { figure: best.figure, fit: Math.max(0, Math.min(1, best.fit)), wrongUnit };
}

/** The parts of an EDTF value: a year, a month, a day, an hour. */
function partOf(value: string): string {
  if (value.includes('T')) return 'hour';
  const first = value.split('/')[0] ?? value;
  return ['year', 'month', 'day'][first.split('-').length - 1] ?? 'day';
}

/**
 * The time of a sentence that most likely tells when: one with the asked part of a date, near the asked words, and not itself asked about.
 * `null` where there is none. `fit` is 0 to 1.
 */
export function fitTime(article: Shelved, times: readonly Time[], part: string | null, topic: ReadonlySet<number>): { readonly time: Time; readonly fit: number } | null {
  let best: { time: Time; fit: number } | null = null;
  for (const time of times) {
    const distance = awayFrom(article, time);
    let fit = time.value === null ? 0 : 0.5;
    if (time.value !== null) {
      const own = partOf(time.value);
      if (part === null) fit += own === 'year' ? 0 : own === 'month' ? 0.1 : 0.2;
      else if (own === part || (part === 'day' && own === 'hour')) fit += 0.25;
    }
    let near = 0;
    let asked = false;
    for (const token of topic) {
      const away = distance(token);
      if (away === 0) asked = true;
      near += Math.max(0, 1 - away / (2 * REACH));
    }
    fit += 0.25 * (topic.size > 0 ? near / topic.size : 0);
    if (asked) fit -= 0.3;
    if (!best || fit > best.fit) best = { time, fit };
  }
  return best && { time: best.time, fit: Math.max(0, Math.min(1, best.fit)) };
}

/** The first token that ends after `at`, by halving. */
export function tokenFrom(article: Shelved, at: number): number {
  return firstNot(article.tokens, (token) => token.end <= at);
}

/** How many tokens lie between a stretch and a token; 0 inside it. */
function awayFrom(article: Shelved, { start, end }: Span): (token: number) => number {
  const from = tokenFrom(article, start);
  const last = Math.max(from + 1, tokenFrom(article, end));
  return (token) => (token < from ? from - token : token >= last ? token - last + 1 : 0);
}
