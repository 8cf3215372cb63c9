import { type Day, formatDay, toNumber, weekdayOf } from '../language/calendar.js';
import type { Span } from '../text/span.js';
import type { DateEvidence, Dating } from './article.js';
import { undated } from './article.js';
import { dayOfIso } from './calendar.js';
import type { DayRole } from './lines.js';

/** One place on a page that names a day. */
export interface DateCandidate {
  readonly where: string;
  readonly quote: string;
  /** ISO day, or day with clock time and offset, as the page gives it. */
  readonly says: string;
  readonly role: DayRole;
  /** How much it counts by itself, 0 to 1; see `weights` of the places that make candidates. */
  readonly weight: number;
  readonly rule: string;
  /** The field is made to say when the article was published. */
  readonly certain: boolean;
  /** Why it cannot be the day of publication, where that is known at once. */
  readonly rejected?: string;
  /** A bare date that a site may print of its own accord: the body can contradict it. */
  readonly bare?: boolean;
  /** The other reading of `03/04/2025`. */
  readonly swapped?: Day;
  /** It tells the day and not the hour of publication, as a picture's own time. */
  readonly dayOnly?: boolean;
  /** Readers see it, and the page calls it the day of publication, in words or in its markup. */
  readonly shown?: boolean;
  readonly span?: Span;
}

/** A weekday with day and month and without a year, in the body. */
export interface BodyDate extends Span {
  readonly quote: string;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

export interface DatingContext {
  /** The day the page was fetched or printed. */
  readonly fetched?: string | undefined;
  /** No later day can be meant. */
  readonly reference?: string | undefined;
  readonly body: readonly BodyDate[];
}

/** News names a weekday with its date for days near its own; further away the year would be named too. */
const NEAR = 62;
/** So many of one kind of place count for the same day. */
const VOICES = 2;
/** The least score of the only day that a page names. */
const LONE = 0.15;
/** The least score that a date is given for; below it a wrong day is likelier than is worth. */
const LEAST = 0.3;

/** The nearest day to `to` with this month, day and weekday, within `NEAR` days, or `null`. */
function nearest(date: BodyDate, to: Day): Day | null {
  const at = toNumber(to);
  for (const year of [to.year, to.year - 1, to.year + 1]) {
    const day = { year, month: date.month, day: date.day };
    if (Math.abs(toNumber(day) - at) <= NEAR && weekdayOf(day) === date.weekday) return day;
  }
  return null;
}

/**
 * Machines give the hour in UTC, readers see the day of the newsroom: where the winning day rests on UTC values alone, and the address or a stamp
 * names the day beside it, that day is the newsroom's.
 */
function localDay(scored: readonly Scored[], best: string): string | null {
  const forBest = scored.filter((c) => !c.against && c.iso === best);
  if (!forBest.some((c) => UTC.test(c.says)) || !forBest.every((c) => UTC.test(c.says) || c.where === 'meta' || c.where === 'json-ld' || c.weight < 0.4)) return null;
  const at = toNumber(dayOfIso(best) as Day);
  const hour = Number(/T(\d\d)/u.exec(forBest.find((c) => UTC.test(c.says))?.says ?? '')?.[1] ?? 12);
  const seen = scored.filter((c) => !c.against && LOCAL.has(c.where) && !UTC.test(c.says) && c.weight >= 0.3 && Math.abs(toNumber(dayOfIso(c.iso) as Day) - at) === 1);
  const fits = seen.filter((c) => (c.iso < best ? hour < 13 : hour >= 10));
  return fits.sort((a, b) => b.weight - a.weight)[0]?.iso ?? null;
}

/**
 * The newsroom answers for the day that it shows as the day of publication; what a system writes for machines may be the time at which the item was created,
 * moved or put out anew. So the one day that is shown as such decides over machines that name another, except where machines call it the day of a change.
 */
function shownDay(scored: readonly Scored[], best: string): string | null {
  const days = new Set(scored.filter((c) => c.shown && !c.against).map((c) => c.iso));
  const [day] = days;
  if (day === undefined || days.size > 1 || apart(day, best) <= 1) return null;
  if (scored.some((c) => c.iso === best && !c.against && !MACHINE.has(c.where))) return null;
  return scored.some((c) => c.role === 'modified' && apart(c.iso, day) <= 1) ? null : day;
}
const MACHINE = new Set(['json-ld', 'meta', 'script-data', 'picture-name']);

/** How many days lie between two. */
function apart(a: string, b: string): number {
  return Math.abs(toNumber(dayOfIso(a) as Day) - toNumber(dayOfIso(b) as Day));
}
const UTC = /T.*(?:Z|[+-]00:00)$/u;
const LOCAL = new Set(['url', 'visible-text', 'time-element', 'header']);

const OTHER_ROLE: Readonly<Record<DayRole, string>> = { published: 'published-date', modified: 'modified-date', other: 'another-day' };

interface Scored extends DateCandidate {
  readonly iso: string;
  against: string | null;
  /** The body's weekday dates are far from it. */
  readonly elsewhere: boolean;
}

/**
 * Weighs all that names a day and decides. Evidence for the same day adds up (each further voice closes a third of what is missing to 1);
 * the day with the highest sum wins. Nothing that only says when the page was changed or printed can win.
 */
export function decideDating(candidates: readonly DateCandidate[], context: DatingContext, role: 'published' | 'modified' = 'published'): Dating {
  const limit = context.reference ? dayOfIso(context.reference) : null;
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    let day = dayOfIso(candidate.says);
    if (!day) continue;
    if (candidate.swapped && candidates.some((c) => c !== candidate && !c.swapped && c.role === 'published' && c.says.startsWith(formatDay(candidate.swapped as Day))))
      day = candidate.swapped;
    const elsewhere = context.body.length > 0 && !context.body.some((b) => nearest(b, day));
    let against = candidate.rejected ?? null;
    if (candidate.bare && candidate.where === 'header' && elsewhere) against = 'printed-date';
    if (!against && candidate.role !== role) against = OTHER_ROLE[candidate.role];
    if (!against && limit && toNumber(day) > toNumber(limit) + 1) against = 'in-the-future';
    if (!against && candidate.bare) {
      if (context.fetched && formatDay(day) === context.fetched.slice(0, 10)) against = 'printed-date';
      else if (elsewhere) against = 'printed-date';
    }
    scored.push({ ...candidate, says: day === candidate.swapped ? formatDay(day) : candidate.says, iso: formatDay(day), against, elsewhere });
  }
  // A system that prints today's day in the header may write it into its metadata, too: where the body speaks against it and for another day, both fall.
  const printed = new Set(scored.filter((c) => c.against === 'printed-date').map((c) => c.iso));
  if (printed.size > 0 && scored.some((c) => !c.against && !c.elsewhere && !printed.has(c.iso))) {
    for (const c of scored) if (!c.against && c.elsewhere && printed.has(c.iso)) c.against = 'printed-date';
  }
  const sums = new Map<string, number>();
  const voices = new Map<string, number>();
  for (const c of scored.filter((s) => !s.against).sort((a, b) => b.weight - a.weight)) {
    const sum = sums.get(c.iso);
    // the times of a day's comments, or of its list of stories, are one voice and not forty
    const voice = `${c.iso} ${c.where}`;
    const spoken = voices.get(voice) ?? 0;
    voices.set(voice, spoken + 1);
    if (spoken >= VOICES) continue;
    sums.set(c.iso, sum === undefined ? c.weight : sum + ((1 - sum) * c.weight) / 3);
  }
  let best: string | null = null;
  for (const [iso, sum] of sums) if (sum >= LEAST && (best === null || sum > (sums.get(best) as number))) best = iso;
  if (scored.length === 0) return undated;
  // one day is named and nothing speaks against it
  const days = [...sums.keys()];
  if (best === null && days.length === 1 && (sums.get(days[0] as string) as number) >= LONE) best = days[0] as string;

  if (best !== null) best = shownDay(scored, best) ?? localDay(scored, best) ?? best;
  const winner =
    best === null
      ? null
      : scored.filter((c) => !c.against && c.iso === best).reduce((a, b) => (b.weight > a.weight || (b.weight === a.weight && b.says.length > a.says.length) ? b : a));
  const evidence: DateEvidence[] = scored.map((c) => ({
    where: c.where,
    quote: c.quote.slice(0, 200),
    span: c.span ?? null,
    says: c.says,
    weight: c.weight,
    verdict: c === winner ? 'won' : c.against ? 'rejected' : c.iso === best ? 'supports' : 'unused',
    reason: c === winner ? c.rule : (c.against ?? (c.iso === best ? 'same-day' : 'outweighed')),
  }));
  if (role === 'published') {
    const about = winner ? dayOfIso(winner.iso) : null;
    for (const b of context.body) {
      const day = about && nearest(b, about);
      const [span, says] = [{ start: b.start, end: b.end }, day ? formatDay(day) : null];
      evidence.push({
        where: 'body',
        quote: b.quote,
        span,
        says,
        verdict: day ? 'supports' : 'unused',
        reason: day ? 'weekday-agrees' : 'weekday-elsewhere',
        weight: day ? 0.3 : 0,
      });
    }
  }
  return { value: winner ? (winner.dayOnly ? winner.iso : winner.says) : null, certain: winner?.certain ?? false, rule: winner?.rule ?? 'nothing-held', evidence };
}
