/** Words remembered before the memory starts anew. */
const LIMIT = 20_000;

/** `read` with a memory for the words it has read: for questions asked of the same few thousand words again and again. Bounded, and without effect on the answers. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= LIMIT) known = new Map();
    const answer = read(word);
    known.set(word, answer);
    return answer;
  };
}
