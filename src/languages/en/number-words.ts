/** Number words: value, and the least power of ten they fill (twenty may be followed by one). */
export const UNITS: readonly (readonly [word: string, value: number, place: number])[] = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value, 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10, 10] as const),
];

/** What multiplies the number before it; abbreviations stand glued to digits or after a currency sign. */
export const SCALES: readonly (readonly [word: string, value: number, glued: boolean])[] = [
  ['hundred', 100, false],
  ['thousand', 1e3, false],
  ['million', 1e6, false],
  ['billion', 1e9, false],
  ['trillion', 1e12, false],
  ['lakh', 1e5, false],
  ['lakhs', 1e5, false],
  ['crore', 1e7, false],
  ['crores', 1e7, false],
  ['dozen', 12, false],
  ['k', 1e3, true],
  ['m', 1e6, true],
  ['mn', 1e6, true],
  ['bn', 1e9, true],
  ['b', 1e9, true],
  ['tn', 1e12, true],
];

/** Scales in the plural count no fewer than one of them: thousands of people. */
export const PLURAL_SCALES: readonly (readonly [word: string, value: number])[] = [
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
];

/** Names of fractions, by their denominator. */
export const FRACTIONS: readonly (readonly [word: string, denominator: number])[] = [
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
];
