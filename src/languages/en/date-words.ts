import type { Tag } from '../../language/time-rules.js';

const tags = new Map<string, Tag>();

function learn(kind: string, value: number, words: string): void {
  for (const word of words.split(' ')) if (!tags.has(word)) tags.set(word, { kind, value, ending: '' });
}

/** The tag of a folded word; `null` where it is no word of time. */
export function tagOf(norm: string): Tag | null {
  return tags.get(norm) ?? null;
}

[
  'monday mon mondays',
  'tuesday tue tues tuesdays',
  'wednesday wed weds wednesdays',
  'thursday thu thur thurs thursdays',
  'friday fri fridays',
  'saturday sat saturdays',
  'sunday sun sundays',
].forEach((words, i) => {
  learn('weekday', i + 1, words);
});
['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec'].forEach(
  (words, i) => {
    learn('month', i + 1, words);
  },
);
learn('day-shift', 0, 'today');
learn('day-shift', -1, 'yesterday');
learn('day-shift', 1, 'tomorrow');
learn('tonight', 0, 'tonight');
learn('direction', -1, 'last past previous prior preceding');
learn('direction', 1, 'next coming upcoming following');
learn('direction', 0, 'this current');
learn('unit-minute', 0, 'minute minutes');
learn('unit-hour', 0, 'hour hours');
learn('unit-day', 0, 'day days');
learn('unit-week', 0, 'week weeks');
learn('unit-month', 0, 'month months');
learn('unit-quarter', 0, 'quarter quarters');
learn('unit-year', 0, 'year years');
learn('unit-decade', 0, 'decade decades');
learn('unit-century', 0, 'century centuries');
learn('weekend', 0, 'weekend');
/** The value indexes `PARTS`. */
learn('part', 0, 'morning mornings');
learn('part', 1, 'afternoon');
learn('part', 2, 'evening');
learn('part', 3, 'night overnight');
learn('noon', 12, 'noon midday');
learn('noon', 0, 'midnight');
learn('season', 21, 'spring');
learn('season', 22, 'summer');
learn('season', 23, 'autumn fall');
learn('season', 24, 'winter');
learn('edge', 0, 'early late mid earlier later mid-');
learn('ordinal', 1, 'first');
learn('ordinal', 2, 'second');
learn('ordinal', 3, 'third');
learn('ordinal', 4, 'fourth');
[
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
].forEach((word, i) => {
  learn('ordinal', i + 5, word);
});
learn('decade-name', 1920, 'twenties');
learn('decade-name', 1930, 'thirties');
learn('decade-name', 1940, 'forties');
learn('decade-name', 1950, 'fifties');
learn('decade-name', 1960, 'sixties');
learn('decade-name', 1970, 'seventies');
learn('decade-name', 1980, 'eighties');
learn('decade-name', 1990, 'nineties');
learn('the', 0, 'the');
learn('a', 1, 'a an one');
learn('that', 0, 'that same');
learn('fiscal', 0, 'fiscal');
learn('holiday', 1225, 'christmas');
learn('holiday', 101, "new-year's");
