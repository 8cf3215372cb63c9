import type { Strings } from './strings/index.js';

/** What a component needs to speak to a reader: the words, the digits and dates of the interface language, and addresses in it. */
export interface Ui {
  readonly s: Strings;
  /** The address of this page without its language, with its query: what the language switch leads to. */
  readonly here: string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A day (`YYYY-MM-DD`, a clock time after it is left out) in words; the value itself where it is no day. */
  readonly day: (iso: string) => string;
  readonly list: (words: readonly string[]) => string;
  /** The address of a page in the interface language. */
  readonly href: (path: string) => string;
}

/** Makes the interface of one page. Dates are calendar days: no time zone enters. */
export function makeUi(s: Strings, here: string): Ui {
  const numbers = new Intl.NumberFormat(s.locale, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(s.locale, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(s.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(s.locale, { type: 'conjunction' });
  return {
    s,
    here,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    day: (iso) => {
      const found = parseDay(iso);
      return found ? days.format(found) : iso;
    },
    list: (words) => lists.format(words),
    href: (path) => `/${s.code}${path}`,
  };
}

/** The UTC midnight of an ISO day, or `null` where the text does not start with one. */
export function parseDay(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(iso)) return null;
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
