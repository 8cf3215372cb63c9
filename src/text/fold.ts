const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** Anything that NFC or dropping could change: all but ASCII, dashes and quotation marks, the danda and Bengali letters, signs and digits, of which only ে before া composes, and a nukta elsewhere than on a letter. */
const NEEDS_WORK =
  /[^\u0020-\u007e\u0964\u0981-\u0983\u0985-\u09b9\u09bc\u09be-\u09cc\u09cd\u09ce\u09e6-\u09ef\u2013\u2014\u2018\u2019\u201c\u201d]|\u09c7\u09be|(?<![\u0985-\u09b9])\u09bc/u;
const UNEVEN = /[^\S ]|\s\s/u;
const SPACES = /\s+/gu;
const CAPITAL = /[A-Z]/u;

/**
 * The form words are compared in: NFC, lower case, without soft hyphens, zero-width spaces and joiners. NFC writes য় (U+09DF) as
 * two units, so a folded word may be longer than its source; offsets always belong to the source.
 */
export function fold(word: string): string {
  if (NEEDS_WORK.test(word)) return word.normalize('NFC').replace(INVISIBLE, '').toLowerCase();
  return CAPITAL.test(word) ? word.toLowerCase() : word;
}

/** `text` in NFC. Most texts are, and cost one look. */
export function compose(text: string): string {
  return NEEDS_WORK.test(text) ? text.normalize('NFC') : text;
}

/** `text` with each stretch of white space as one space. */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(SPACES, ' ') : text;
}

/** A set of folded words: packs write their lists in either composition and compare them with folded tokens. */
export function foldedSet(words: Iterable<string>): ReadonlySet<string> {
  const set = new Set<string>();
  for (const word of words) set.add(fold(word));
  return set;
}

/** A map with folded keys. Throws `RangeError` on a key that occurs twice with different values: a data file must not contradict itself. */
export function foldedMap<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V> {
  const map = new Map<string, V>();
  for (const [key, value] of entries) {
    const folded = fold(key);
    const before = map.get(folded);
    if (before !== undefined && before !== value) throw new RangeError(`two values for “${key}”`);
    map.set(folded, value);
  }
  return map;
}
