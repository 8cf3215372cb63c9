import type { Dates } from '../../language/dates.js';
import { dateReader } from '../../language/read-date.js';
import { findExpressions, type Tag, type TimeGrammar } from '../../language/time-rules.js';
import { foldedSet } from '../../text/fold.js';
import { ofWord } from '../../text/words.js';
import { calendarRules } from './calendar-rules.js';
import { clockRules } from './clock-rules.js';
import { tagOf } from './date-words.js';
import { mayBeNumber, readNumber } from './numbers.js';
import { relativeRules } from './relative-rules.js';
import { tense } from './tense.js';

const APOSTROPHES = new Set(['’', '‘', "'"]);
const APOSTROPHE: Tag = { kind: 'apostrophe', value: 0, ending: '' };

const grammar: TimeGrammar = {
  rules: [...calendarRules, ...relativeRules, ...clockRules],
  tag: (token) => (token.kind === 'mark' ? (APOSTROPHES.has(token.norm) ? APOSTROPHE : null) : tagOf(token.word)),
  number: readNumber,
  mayBegin: ofWord((_, word) => tagOf(word) !== null || mayBeNumber(word)),
  connectors: foldedSet(['আনুমানিক', 'প্রায়', 'স্থানীয়', 'সময়']),
  ranges: [{ between: foldedSet(['থেকে', 'হতে']), after: foldedSet(['পর্যন্ত']) }],
  trailers: foldedSet(['দিকে', 'দিকেই', 'নাগাদ']),
  stands: (c, e) => {
    // রাত, সকাল without an ending, day or clock are as often the word as the time: গভীর রাত, সেই সকাল.
    const keys = Object.keys(e.meaning);
    if (keys.length === 1 && keys[0] === 'part' && e.last - e.first === 1) {
      const tag = c.tag(e.first);
      // রাতের is as often “nightly”; সকালবেলার is not.
      return tag !== null && (c.norm(e.first).includes('বেলা') || (tag.ending !== '' && !/র$/u.test(tag.ending)));
    }
    return true;
  },
};

/** How Bengali names days, months, years and times of day. */
export const dates: Dates = {
  expressions: (tokens, first, last) => findExpressions(grammar, tokens, first, last),
  tense,
  readDate: dateReader(grammar),
};
