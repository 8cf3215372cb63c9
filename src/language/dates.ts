import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { CalendarUnit } from './calendar.js';

/** What a pack knows of dates and times of day. */
export interface Dates {
  /**
   * The expressions among `tokens[first]` to `tokens[last - 1]`, in the order of the text and not overlapping: each the longest its rules
   * allow, with parts that belong together joined (weekday, day and clock time). Linear in the number of tokens.
   */
  readonly expressions: (tokens: readonly Token[], first: number, last: number) => readonly TimeExpression[];
  /** Whether the clause around `tokens[at]`, inside `[first, last)`, speaks of what is to come or of what was; `null` where nothing tells. */
  readonly tense: (tokens: readonly Token[], first: number, last: number, at: number) => 'past' | 'future' | null;
  /**
   * The explicit dates of a short text such as a page's date line: with a day and a month, and a year or a `reference` (an ISO day) to take
   * the nearest year from. Reads the pack's digits and month names, numeric dates in the pack's order and ISO 8601; a clock time beside a date is
   * part of it. `value` is `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, or either with the offset the text gives (`+01:00`); offsets are those of `text`.
   */
  readonly readDate: (text: string, reference: string | null) => readonly ReadDate[];
}

/** A date that stands in a text. */
export interface ReadDate extends Span {
  readonly value: string;
  /** The words name the year; otherwise it is the one nearest the reference. */
  readonly certain: boolean;
}

/** A stretch of tokens that names a time, and what its words say. `tokens[first]` to `tokens[last - 1]`. */
export interface TimeExpression extends Span {
  readonly first: number;
  readonly last: number;
  readonly meaning: TimeMeaning;
  /** The rules that made it, joined by `+`. */
  readonly rule: string;
}

/**
 * What the words of an expression say, before anything is concluded. Fields that are absent are not said. `from` and `to` are the ends of
 * a range.
 */
export interface TimeMeaning {
  readonly year?: number;
  /** Only the last two digits of the year are said. */
  readonly shortYear?: boolean;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly part?: PartOfDay;
  /** EDTF's code: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** The first year of a decade, or of a century. */
  readonly decade?: number;
  readonly century?: number;
  /** Which of several: গত শুক্রবার, last Friday; আগামী ৭ জানুয়ারি; এই মে মাসে. */
  readonly direction?: 'last' | 'this' | 'next';
  /** Steps from now: গতকাল is a day, −1; আগামী বছর a year, +1; তিন দিন আগে a day, −3. */
  readonly shift?: Shift;
  /** Steps from the time spoken of before: পরদিন is a day, +1; ওই দিন a day, 0. */
  readonly anaphor?: Shift;
  /** A stretch that ends or begins now: গত ১৭ মাসে is 17 months before. */
  readonly stretch?: { readonly unit: CalendarUnit; readonly count: number; readonly toward: 'before' | 'after' };
  /** A part of the stretch that is said besides: the weekend of a week, the last day of a year. */
  readonly within?: 'weekend' | 'first-day' | 'last-day';
  /** It is a limit (রোববারের মধ্যে), so it lies ahead unless the words say otherwise. */
  readonly deadline?: boolean;
  /** The words leave open whether `shift` goes forward or back (কাল); the tense tells. */
  readonly either?: boolean;
  /** Names no stretch that can be told. */
  readonly open?: boolean;
  readonly from?: TimeMeaning;
  readonly to?: TimeMeaning;
}

/** So many units; the value is as coarse as `grain`, or as the unit. */
export interface Shift {
  readonly unit: CalendarUnit;
  readonly by: number;
  readonly grain?: CalendarUnit;
}

/** A part of the day: `code` is TIMEX3's (`MO`, `AF`, `EV`, `NI`, …), kept in the value; `null` where the language's part has none. */
export interface PartOfDay {
  readonly code: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | null;
  /** Hours on the clock from 1 to 12 that fall in it are meant from here on: 12 for the afternoon, 0 for the morning. */
  readonly from: number;
  readonly to: number;
}
