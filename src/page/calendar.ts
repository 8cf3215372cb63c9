/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The years a page of news can be of. */
const FIRST = 1985;
const LAST = 2100;

/** Whether it is a day of the calendar, in a year that a web page can be of. */
export function isDay({ year, month, day }: Day): boolean {
  if (!(year >= FIRST && year <= LAST) || !(month >= 1 && month <= 12) || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (LENGTHS[month - 1] as number));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day at the start of an ISO value, or `null`. */
export function dayOfIso(value: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value);
  if (!m) return null;
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  return isDay(day) ? day : null;
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
