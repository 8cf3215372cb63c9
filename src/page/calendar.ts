import { type Day, isDay as isCalendarDay, parseDay } from '../language/calendar.js';

/** The years a page of news can be of. */
const FIRST = 1985;
const LAST = 2100;

/** Whether it is a day of the calendar, in a year that a web page can be of. */
export function isDay(day: Day): boolean {
  return day.year >= FIRST && day.year <= LAST && isCalendarDay(day);
}

/** The day at the start of an ISO value, in a year that a web page can be of, or `null`. */
export function dayOfIso(value: string): Day | null {
  const day = parseDay(value);
  return day && isDay(day) ? day : null;
}

const WIDE = /[\u0080-\uffff]/u;
const digits = new Map<number, string>();

/** Decimal digits of any script as ASCII digits; all else unchanged. Unicode keeps each script's ten digits in one run, from zero up. */
export function asciiDigits(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (char) => {
    if (char <= '9') return char;
    const code = char.codePointAt(0) as number;
    let digit = digits.get(code);
    if (digit === undefined) {
      digit = char;
      if (/\p{Nd}/u.test(char)) {
        let n = 0;
        while (n < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - n - 1))) n++;
        digit = String(n % 10);
      }
      digits.set(code, digit);
    }
    return digit;
  });
}
