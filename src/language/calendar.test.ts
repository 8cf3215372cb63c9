import { describe, expect, it } from 'vitest';
import { addDays, addMonths, formatDay, formatWeek, fromNumber, isDay, parseDay, toNumber, weekdayOf } from './calendar.js';

const day = (iso: string) => parseDay(iso) ?? { year: 0, month: 0, day: 0 };

describe('calendar', () => {
  it('agrees with Date on every day of four centuries', () => {
    for (let n = -40000; n < 110000; n += 7) {
      const iso = new Date(n * 864e5).toISOString().slice(0, 10);
      expect(formatDay(fromNumber(n))).toBe(iso);
      expect(toNumber(day(iso))).toBe(n);
      expect(weekdayOf(day(iso)) % 7).toBe(new Date(n * 864e5).getUTCDay());
    }
  });
  it('knows leap years', () => {
    expect(isDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false);
  });
  it('clips the day when a month is shorter', () => expect(formatDay(addMonths(day('2024-03-31'), -1))).toBe('2024-02-29'));
  it('crosses the year', () => expect(formatDay(addDays(day('2024-01-01'), -1))).toBe('2023-12-31'));
  it.each([
    ['2025-08-13', '2025-W33'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s is in %s', (iso, week) => expect(formatWeek(day(iso))).toBe(week));
  it('reads no day where there is none', () => {
    expect(parseDay('2025-02-30')).toBeNull();
    expect(parseDay(null)).toBeNull();
  });
});
