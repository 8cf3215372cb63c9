/** Words remembered before the memory starts anew. */
const LIMIT = 20_000;
/** Longer words are rare and seldom come again, and may be a hostile text's. */
const LONGEST = 40;

/** Stands in the memory for the answer `undefined`, so that each question costs one look-up. */
const NOTHING = Symbol('nothing');

/** `read` with a memory for the words it has read: for questions asked of the same few thousand words again and again. Bounded, and without effect on the answers. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  let known = new Map<string, T | typeof NOTHING>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before === NOTHING ? (undefined as T) : (before as T);
    const answer = read(word);
    if (word.length > LONGEST) return answer;
    if (known.size >= LIMIT) known = new Map();
    known.set(word, answer === undefined ? NOTHING : answer);
    return answer;
  };
}
