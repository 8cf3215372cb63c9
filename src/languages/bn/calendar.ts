import { addDays, type Day } from '../../language/calendar.js';

/**
 * The Gregorian day of a day of the Bengali calendar as Bangladesh reckons it since 1426 (2019): six months of 31 days, then 30, Falgun 29 or in
 * Gregorian leap years 30; the year begins on 14 April. `null` where there is no such day. West Bengal's almanacs may differ by a day.
 */
export function fromBengali(year: number, month: number, day: number): Day | null {
  const gregorian = year + 593;
  const spring = gregorian + 1;
  const leap = (spring % 4 === 0 && spring % 100 !== 0) || spring % 400 === 0;
  const lengths = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, leap ? 30 : 29, 30];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  let days = day - 1;
  for (const before of lengths.slice(0, month - 1)) days += before;
  return addDays({ year: gregorian, month: 4, day: 14 }, days);
}
