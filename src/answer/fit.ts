import type { Figure } from '../reading/reading.js';
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
 * asked words stand. `null` where there is none. `fit` is 0 to 1.
 */
export function fitFigure(
  article: Shelved,
  figures: readonly Figure[],
  unit: string | null,
  counted: ReadonlySet<number>,
  topic: ReadonlySet<number>,
): { readonly figure: Figure; readonly fit: number } | null {
  let best: { figure: Figure; fit: number } | null = null;
  for (const figure of figures) {
    const from = article.tokens.findIndex((t) => t.end > figure.start);
    const to = article.tokens.findIndex((t) => t.start >= figure.end);
    const last = to < 0 ? article.tokens.length : to;
    const distance = (token: number): number => (token < from ? from - token : token >= last ? token - last + 1 : 0);
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
    const number = article.tokens.findIndex((t) => t.start >= figure.number.start);
    if (topic.has(number)) fit -= 0.4;
    if (!best || fit > best.fit) best = { figure, fit };
  }
  return best && { figure: best.figure, fit: Math.max(0, Math.min(1, best.fit)) };
}
