import { addDays, type Day, daysInMonth, formatDay, parseDay, weekdayOf } from '../language/calendar.js';

/** The days a calendar expression covers, both included, as `YYYY-MM-DD`. An open end is `0001-01-01` or `9999-12-31`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const PART = /^(\d{2}[\dX]{2}|\d{3})(?:-(?:(W)(\d{2})(?:-(\d))?|Q([1-4])|(\d{2})(?:-(\d{2}))?))?(?:T.*)?$/u;

/** The days that an EDTF value covers, as `2025-08`, `2025-W33`, `199X`, `2025-08-12TMO` or `2022/2023`; `null` where it is none. */
export function daysOf(value: string | null): Days | null {
  if (value === null) return null;
  const plain = value.replace(/[~?%]/gu, '');
  const slash = plain.indexOf('/');
  if (slash < 0) return part(plain);
  const from = plain.slice(0, slash);
  const to = plain.slice(slash + 1);
  const first = isOpen(from) ? '0001-01-01' : part(from)?.first;
  const last = isOpen(to) ? '9999-12-31' : part(to)?.last;
  return first && last && first <= last ? { first, last } : null;
}

function isOpen(side: string): boolean {
  return side === '' || side === '..';
}

function part(value: string): Days | null {
  const match = PART.exec(value);
  if (!match) return null;
  const [, years = '', isWeek, week, weekday, quarter, month, day] = match;
  const low = years.replaceAll('X', '0').padEnd(4, '0');
  const high = years.replaceAll('X', '9').padEnd(4, '9');
  if (isWeek) {
    const monday = weekStart(Number(low), Number(week));
    const at = (days: number): string => formatDay(addDays(monday, days));
    return weekday ? { first: at(Number(weekday) - 1), last: at(Number(weekday) - 1) } : { first: at(0), last: at(6) };
  }
  if (quarter) return months(low, 3 * Number(quarter) - 2, 3);
  if (month === undefined) return { first: `${low}-01-01`, last: `${high}-12-31` };
  const number = Number(month);
  // EDTF's seasons 21 to 24 begin in March; quarters are 33 to 36, half-years 40 and 41.
  if (number >= 21 && number <= 24) return months(low, 3 * (number - 21) + 3, 3);
  if (number >= 33 && number <= 36) return months(low, 3 * (number - 33) + 1, 3);
  if (number === 40 || number === 41) return months(low, 6 * (number - 40) + 1, 6);
  if (number < 1 || number > 12) return null;
  if (day === undefined) return months(low, number, 1);
  const last = daysInMonth(Number(low), number);
  return Number(day) >= 1 && Number(day) <= last ? { first: `${low}-${month}-${day}`, last: `${low}-${month}-${day}` } : null;
}

function months(year: string, first: number, count: number): Days {
  const end = first + count - 1;
  const endYear = end > 12 ? String(Number(year) + 1).padStart(4, '0') : year;
  const endMonth = end > 12 ? end - 12 : end;
  return { first: `${year}-${two(first)}-01`, last: `${endYear}-${two(endMonth)}-${two(daysInMonth(Number(endYear), endMonth))}` };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The Monday of an ISO week: week 1 holds 4 January. */
function weekStart(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
}

/** `day`, `YYYY-MM-DD`, moved by a number of days. Throws `RangeError` where it is no day. */
export function shiftDay(day: string, by: number): string {
  const parsed = parseDay(day);
  if (!parsed) throw new RangeError(`not a day: ${day}`);
  return formatDay(addDays(parsed, by));
}
