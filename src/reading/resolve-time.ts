import { addDays, addMonths, type Day, daysInMonth, formatDay, formatMonth, formatQuarter, formatWeek, formatYear, isDay, toNumber, weekdayOf } from '../language/calendar.js';
import type { PartOfDay, Shift, TimeMeaning } from '../language/dates.js';
import { clockOf } from '../language/read-date.js';

/** What an expression came to. `day` is its (first) day, as fine as the words tell. */
export interface Resolved {
  /** EDTF; `null` where it cannot be told. */
  readonly value: string | null;
  readonly day: Day | null;
  /** How fine `day` is. */
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'other';
  /** What it was reckoned from. */
  readonly from: 'published' | 'before' | null;
}

/** What an expression is resolved against. */
export interface Setting {
  /** The day of publication, or the day on which quoted words were spoken. */
  readonly now: Day | null;
  /** The expression spoken of before (for পরদিন, the same year, clock times without a day). */
  readonly before: Resolved | null;
  /** The same for days: what a clock time without a day belongs to. */
  readonly dayBefore: Day | null;
  readonly tense: 'past' | 'future' | null;
}

const NOTHING: Resolved = { value: null, day: null, grain: 'other', from: null };
/** How much farther than its distance a day seems that lies against the tense: a past verb may go with a date ahead sooner than the reverse. */
const AGAINST_PAST = 2;
const AGAINST_FUTURE = 4;
/** The same for a bare month, which the tense tells more of than its distance does. */
const MONTH_AGAINST_FUTURE = 12;

/** Resolves what the words say against their setting. Never throws; years outside 1 to 9999 come to nothing. */
export function resolveTime(m: TimeMeaning, s: Setting): Resolved {
  if (m.from && m.to) return resolveRange(m.from, m.to, s);
  if (m.open) return NOTHING;
  if (m.stretch) return resolveStretch(m.stretch, s);
  const day = resolveDate(m, s);
  if (day.value === null || !day.day || day.grain !== 'day') return day;
  if (m.hour !== undefined) return { ...day, value: formatDay(day.day) + clockOf(m) };
  return m.part ? { ...day, value: withPart(day.day, m.part) } : day;
}

function withPart(day: Day, part: PartOfDay): string {
  return part.code === null ? formatDay(day) : `${formatDay(day)}T${part.code}`;
}

function resolveRange(from: TimeMeaning, to: TimeMeaning, s: Setting): Resolved {
  const shared = from.year === undefined && to.year !== undefined && from.month !== undefined ? { ...from, year: to.year } : from;
  const a = resolveTime(shared, s);
  const b = resolveTime(to, { ...s, before: a, dayBefore: a.grain === 'day' ? a.day : s.dayBefore });
  if (!a.value || !b.value || !a.day || !b.day) return NOTHING;
  // ২৫ ডিসেম্বর থেকে ৫ জানুয়ারি: the second end comes after the first.
  if (toNumber(b.day) < toNumber(a.day)) {
    if (to.year !== undefined || b.grain !== 'day' || to.month === undefined) return NOTHING;
    const later = dayOf({ ...b.day, year: b.day.year + 1 });
    return later.value ? { ...a, value: `${a.value}/${later.value}` } : NOTHING;
  }
  return { ...a, value: `${a.value}/${b.value}` };
}

function resolveStretch({ unit, count, toward }: NonNullable<TimeMeaning['stretch']>, { now }: Setting): Resolved {
  if (!now || count <= 0 || count > 100_000) return NOTHING;
  const sign = toward === 'before' ? -1 : 1;
  const ends = (there: string, here: string): string => (sign < 0 ? `${there}/${here}` : `${here}/${there}`);
  const result = (value: string, day: Day, grain: Resolved['grain']): Resolved => ({ value, day: sign < 0 ? day : now, grain, from: 'published' });
  const days = unit === 'minute' ? 0 : unit === 'hour' ? Math.floor(count / 24) : unit === 'day' ? Math.ceil(count) : unit === 'week' ? Math.round(count * 7) : null;
  if (days !== null) {
    const day = addDays(now, sign * days);
    if (!isDay(day)) return NOTHING;
    return days === 0 ? result(formatDay(now), now, 'day') : result(ends(formatDay(day), formatDay(now)), day, 'other');
  }
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : null;
  if (months !== null) {
    const day = addMonths(now, sign * Math.round(months));
    return isDay(day) ? result(ends(formatMonth(day), formatMonth(now)), day, 'other') : NOTHING;
  }
  const years = Math.round(unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : count);
  const year = now.year + sign * years;
  return year >= 1 && year <= 9999 ? result(ends(formatYear(year), formatYear(now.year)), { year, month: 1, day: 1 }, 'other') : NOTHING;
}

function dayOf(day: Day, from: Resolved['from'] = null): Resolved {
  return isDay(day) ? { value: formatDay(day), day, grain: 'day', from } : NOTHING;
}

function monthOf(year: number, month: number, from: Resolved['from']): Resolved {
  return year >= 1 && year <= 9999 ? { value: formatMonth({ year, month }), day: { year, month, day: 1 }, grain: 'month', from } : NOTHING;
}

function yearOf(year: number, from: Resolved['from']): Resolved {
  return year >= 1 && year <= 9999 ? { value: formatYear(year), day: { year, month: 1, day: 1 }, grain: 'year', from } : NOTHING;
}

function resolveDate(m: TimeMeaning, s: Setting): Resolved {
  if (m.shift) return step(m, m.shift, s.now, 'published', s);
  if (m.anaphor) return resolveAnaphor(m, m.anaphor, s);
  const year = m.year === undefined ? null : m.shortYear ? fullYear(m.year, s.now) : m.year;
  if (m.decade !== undefined) return { ...yearOf(m.decade, null), value: `${formatYear(m.decade).slice(0, 3)}X`, grain: 'other' };
  if (m.century !== undefined) return { ...yearOf(Math.max(1, m.century), null), value: `${formatYear(m.century).slice(0, 2)}XX`, grain: 'other' };
  if (m.month !== undefined) {
    if (year !== null) return m.day === undefined ? monthOf(year, m.month, null) : dayOf({ year, month: m.month, day: m.day });
    return m.day === undefined ? nearestMonth(m.month, m, s) : nearestDay(m.month, m.day, m, s);
  }
  if (m.day !== undefined) return dayOfMonth(m.day, m, s);
  if (m.season !== undefined || m.quarter !== undefined || m.half !== undefined) return partOfYear(m, year, s);
  if (year !== null) return yearOf(year, null);
  if (m.weekday !== undefined) return nearestWeekday(m.weekday, m, s);
  if (m.hour !== undefined || m.part) {
    if (s.dayBefore) return dayOf(s.dayBefore, 'before');
    return s.now ? dayOf(s.now, 'published') : NOTHING;
  }
  return NOTHING;
}

/** Two digits of a year, in the century that puts it no more than ten years ahead of now. */
function fullYear(short: number, now: Day | null): number {
  const latest = (now?.year ?? 2024) + 10;
  const century = Math.floor(latest / 100) * 100;
  return century + short <= latest ? century + short : century - 100 + short;
}

function step(m: TimeMeaning, shift: Shift, base: Day | null, from: 'published' | 'before', s: Setting): Resolved {
  if (!base || Math.abs(shift.by) > 200_000) return NOTHING;
  const by = m.either && s.tense !== 'future' ? -shift.by : shift.by;
  switch (shift.unit) {
    case 'minute':
      return dayOf(base, from);
    case 'hour':
      return dayOf(addDays(base, Math.trunc(by / 24)), from);
    case 'day': {
      const day = addDays(base, Math.round(by));
      // Where the weekday beside it differs, the weekday is right: the page may be older than its date.
      return dayOf(m.weekday === undefined ? day : addDays(day, ((m.weekday - weekdayOf(day) + 10) % 7) - 3), from);
    }
    case 'week': {
      const day = addDays(base, Math.round(by * 7));
      if (m.weekday !== undefined) return dayOf(addDays(day, m.weekday - weekdayOf(day)), from);
      if (shift.grain === 'day') return dayOf(day, from);
      if (!isDay(day)) return NOTHING;
      const monday = addDays(day, 1 - weekdayOf(day));
      if (m.within === 'weekend') return { value: `${formatDay(addDays(monday, 5))}/${formatDay(addDays(monday, 6))}`, day: addDays(monday, 5), grain: 'other', from };
      return { value: formatWeek(day), day: monday, grain: 'week', from };
    }
    case 'month': {
      const day = addMonths(base, Math.round(by));
      if (m.day !== undefined) return dayOf({ ...day, day: m.day }, from);
      return monthOf(day.year, day.month, from);
    }
    case 'quarter': {
      const day = addMonths({ ...base, day: 1 }, Math.round(by) * 3);
      return isDay(day) ? { value: formatQuarter(day.year, Math.ceil(day.month / 3)), day, grain: 'quarter', from } : NOTHING;
    }
    case 'year': {
      const year = base.year + Math.round(by);
      if (m.month !== undefined) return m.day === undefined ? monthOf(year, m.month, from) : dayOf({ year, month: m.month, day: m.day }, from);
      if (m.season !== undefined || m.quarter !== undefined || m.half !== undefined) return partOfYear(m, year, s);
      return shift.grain === 'month' ? monthOf(year, base.month, from) : yearOf(year, from);
    }
    case 'decade': {
      const decade = Math.floor(base.year / 10) * 10 + Math.round(by) * 10;
      return decade >= 0 && decade <= 9990 ? { value: `${formatYear(decade).slice(0, 3)}X`, day: null, grain: 'other', from } : NOTHING;
    }
    case 'century': {
      const century = Math.floor(base.year / 100) * 100 + Math.round(by) * 100;
      return century >= 0 && century <= 9900 ? { value: `${formatYear(century).slice(0, 2)}XX`, day: null, grain: 'other', from } : NOTHING;
    }
  }
}

function resolveAnaphor(m: TimeMeaning, anaphor: Shift, s: Setting): Resolved {
  if (anaphor.unit === 'day' || anaphor.unit === 'week') {
    if (s.dayBefore) return step(m, anaphor, s.dayBefore, 'before', s);
    return anaphor.by === 0 ? step(m, anaphor, s.now, 'published', s) : NOTHING;
  }
  // A year before a quarter is the same quarter of that year.
  if (anaphor.unit === 'year' && s.before?.day && s.before.grain === 'quarter') return step(m, { unit: 'quarter', by: anaphor.by * 4 }, s.before.day, 'before', s);
  if (anaphor.unit === 'quarter' && s.before?.grain !== 'quarter')
    return anaphor.by === 0 ? step(m, { unit: 'quarter', by: s.tense === 'future' ? 0 : -1 }, s.now, 'published', s) : NOTHING;
  if (s.before?.day && s.before.grain !== 'other') return step(m, anaphor, s.before.day, 'before', s);
  return anaphor.by === 0 ? step(m, anaphor, s.now, 'published', s) : NOTHING;
}

/** Picks among candidate days by direction, or the nearest to now, those against the tense seeming farther off. */
function pick(candidates: readonly Day[], now: Day, m: TimeMeaning, s: Setting, againstFuture = AGAINST_FUTURE): Day | null {
  const today = toNumber(now);
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const day of candidates) {
    if (!isDay(day)) continue;
    const ahead = toNumber(day) - today;
    if (m.direction === 'last' && ahead > 0) continue;
    if (m.direction === 'next' && ahead < 0) continue;
    let cost = Math.abs(ahead);
    if (m.direction === 'this' && day.year !== now.year) cost += 1000;
    if (ahead > 0 && s.tense === 'past') cost *= AGAINST_PAST;
    if (ahead < 0 && (s.tense === 'future' || m.deadline)) cost *= againstFuture;
    if (ahead < 0 && m.deadline && s.tense !== 'past') cost *= 2;
    if (cost < least) {
      best = day;
      least = cost;
    }
  }
  return best;
}

function nearestDay(month: number, day: number, m: TimeMeaning, s: Setting): Resolved {
  if (!s.now) return NOTHING;
  const { year } = s.now;
  const found = pick(
    [-1, 0, 1].map((n) => ({ year: year + n, month, day })),
    s.now,
    m,
    s,
  );
  return found ? dayOf(found, 'published') : NOTHING;
}

function nearestMonth(month: number, m: TimeMeaning, s: Setting): Resolved {
  if (!s.now) return NOTHING;
  const { now } = s;
  // Compared by the same day of the month, so that only months count; last and next are never the current one.
  const same = { ...now, day: 1 };
  const years = [-1, 0, 1].map((n) => ({ year: now.year + n, month, day: 1 }));
  const candidates = years.filter((day) => !(day.year === now.year && month === now.month && (m.direction === 'last' || m.direction === 'next')));
  const found = pick(candidates, same, m, s, MONTH_AGAINST_FUTURE);
  return found ? monthOf(found.year, found.month, 'published') : NOTHING;
}

function dayOfMonth(day: number, m: TimeMeaning, s: Setting): Resolved {
  if (!s.now) return NOTHING;
  const first = { ...s.now, day: 1 };
  const candidates = [-1, 0, 1].map((n) => ({ ...addMonths(first, n), day })).filter((d) => day <= daysInMonth(d.year, d.month));
  const found = pick(candidates, s.now, m, s);
  return found ? dayOf(found, 'published') : NOTHING;
}

function nearestWeekday(weekday: number, m: TimeMeaning, s: Setting): Resolved {
  if (!s.now) return NOTHING;
  const back = (weekdayOf(s.now) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let days = -back;
  if (m.direction === 'last') days = -(back || 7);
  else if (m.direction === 'next' || m.deadline) days = ahead || 7;
  else if (m.direction === 'this') days = weekday - weekdayOf(s.now);
  else if (s.tense === 'future') days = ahead;
  return dayOf(addDays(s.now, days), 'published');
}

function partOfYear(m: TimeMeaning, given: number | null, s: Setting): Resolved {
  const { now } = s;
  let year = given;
  const from = given === null ? 'published' : null;
  // The month in which the part begins; winter belongs to the year it begins in.
  const starts = m.season !== undefined ? (m.season - 20) * 3 : m.quarter !== undefined ? (m.quarter - 1) * 3 + 1 : ((m.half ?? 1) - 1) * 6 + 1;
  if (year === null) {
    if (!now) return NOTHING;
    year = now.year;
    const begun = now.month >= starts;
    if (m.direction === 'last' && (m.season === undefined ? now.month < starts + 3 : now.month < starts + 3)) year--;
    else if (m.direction === 'next' && begun) year++;
    else if (m.direction === undefined && s.tense !== 'future' && !begun) year--;
  }
  const code = m.season ?? (m.quarter !== undefined ? 32 + m.quarter : 39 + (m.half ?? 1));
  return { value: `${formatYear(year)}-${code}`, day: { year, month: Math.min(12, starts), day: 1 }, grain: m.quarter === undefined ? 'other' : 'quarter', from };
}
