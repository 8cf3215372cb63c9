const key = (word: string): number => word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);

/**
 * A quick test whether a folded word begins as one of `words` does, by its first two units: most words of a text fail it, and need no
 * search in a list. A word of one unit among `words` lets through every word that begins with it.
 */
export function beginsLike(words: Iterable<string>): (word: string) => boolean {
  const pairs = new Set<number>();
  const singles = new Set<number>();
  for (const word of words) {
    if (word.length > 1) pairs.add(key(word));
    else singles.add(word.charCodeAt(0));
  }
  return (word) => pairs.has(key(word)) || singles.has(word.charCodeAt(0));
}
