import type { Dates } from '../../language/dates.js';
import { dateReader } from '../../language/read-date.js';
import { findExpressions, type TimeGrammar } from '../../language/time-rules.js';
import { calendarRules } from './calendar-rules.js';
import { clockRules } from './clock-rules.js';
import { APOSTROPHES } from './date-parts.js';
import { tagOf } from './date-words.js';
import { readNumber } from './numbers.js';
import { relativeRules } from './relative-rules.js';
import { tense } from './tense.js';

const grammar: TimeGrammar = {
  rules: [...calendarRules, ...relativeRules, ...clockRules],
  tag: (token) => (APOSTROPHES.has(token.norm) ? { kind: 'apostrophe', value: 0, ending: '' } : tagOf(token.norm)),
  number: readNumber,
  connectors: new Set(['at', 'on', 'of', 'in', "'", '’', 's']),
  ranges: [],
  trailers: new Set(),
  stands: (_c, e) => {
    const keys = Object.keys(e.meaning);
    return !(keys.length === 1 && keys[0] === 'part');
  },
};

/** How English names days, months, years and times of day. */
export const dates: Dates = {
  expressions: (tokens, first, last) => findExpressions(grammar, tokens, first, last),
  tense,
  readDate: dateReader(grammar),
};
