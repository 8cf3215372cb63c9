import { parseDay, type Ui } from './ui.js';

const DAY = 86_400_000;

/** An EDTF value (ISO 8601-2) in the words of the interface; a form that is not known is given as it stands. */
export function timeWords(ui: Ui, value: string): string {
  const { time, locale } = ui.s;
  const interval = /^([^/]+|\.\.)\/([^/]+|\.\.)$/u.exec(value);
  if (interval) {
    const [, from = '', to = ''] = interval;
    if (from === '..') return time.before(timeWords(ui, to));
    if (to === '..') return time.after(timeWords(ui, from));
    return time.range(timeWords(ui, from), timeWords(ui, to));
  }
  if (/[~%]$/u.test(value)) return time.about(timeWords(ui, value.slice(0, -1)));
  if (value.endsWith('?')) return time.unsure(timeWords(ui, value.slice(0, -1)));
  const year = (y: string): string => format(locale, `${y}-06-01`, { year: 'numeric' });
  let m = /^(\d{4})-W(\d{2})$/u.exec(value);
  if (m) {
    const [, y = '', w = ''] = m;
    const monday = mondayOf(Number(y), Number(w));
    const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(monday, new Date(monday.getTime() + 6 * DAY));
    return time.week(ui.number(Number(w)), year(y), range);
  }
  m = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2}))?.*)?$/u.exec(value);
  if (m && parseDay(value)) {
    const day = format(locale, value.slice(0, 10), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    if (m[4] === undefined) return day;
    const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return `${day}, ${clock.format(new Date(Date.UTC(2000, 0, 1, Number(m[4]), Number(m[5] ?? 0))))}`;
  }
  m = /^(\d{4})-(\d{2})$/u.exec(value);
  if (m) {
    const [, y = '', month = ''] = m;
    const season = time.season[month];
    if (season) return `${season} ${year(y)}`;
    if (Number(month) >= 1 && Number(month) <= 12) return format(locale, `${value}-01`, { month: 'long', year: 'numeric' });
    return value;
  }
  if (/^\d{4}$/u.test(value)) return year(value);
  m = /^(\d{3})X$/u.exec(value);
  if (m) return time.decade(year(`${m[1]}0`));
  m = /^(\d{2})XX$/u.exec(value);
  if (m) return time.century(ui.number(Number(m[1]) + 1));
  return value;
}

function format(locale: string, day: string, options: Intl.DateTimeFormatOptions): string {
  const date = parseDay(day);
  return date ? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date) : day;
}

/** The Monday of an ISO week: the week that holds 4 January is the first. */
function mondayOf(year: number, week: number): Date {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth - weekday * DAY + (week - 1) * 7 * DAY);
}
