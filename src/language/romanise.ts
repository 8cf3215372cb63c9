/** How a language's names are written in Latin letters, and how they are compared with names in other scripts. */
export interface Romanise {
  /**
   * The name in Latin letters as a reader of English would most likely see it: পুতিন → Putin. The spelling of a transliterated name is a
   * guess, never a fact; common name words come from the pack's list. Letters already Latin stay. Never throws; '' for a text without letters.
   */
  readonly toLatin: (name: string) => string;
  /** The words of a name in order, each cut into the sounds it is compared by. Never throws; empty for a text without letters. */
  readonly words: (name: string) => readonly NameWord[];
  /** What the sounds of `words` look like in Latin letters. */
  readonly spellings: Spellings;
}

/** One word of a name. */
export interface NameWord {
  /** Folded, without points. */
  readonly text: string;
  /** The sounds it is made of, keys of the pack's `spellings`; for a language in Latin script, the letters as `latinLetters` gives them. */
  readonly sounds: readonly string[];
  /** The Latin letter it may abbreviate a name to: the এ of এ পি জে and the A of A. P. J.; '' for a full word. */
  readonly initial: string;
  /** What it means where names are translated, not transliterated, in the same words in each pack: `north`, `island`; '' for other words. */
  readonly means: string;
  /** It comes and goes with the writer: titles, articles, Md., "island". Leaving it out costs little. */
  readonly light: boolean;
}

/**
 * Which Latin letters stand for a sound: −ln of how often, so 0 is always and 5 once in 150 times. The empty string is the sound left
 * unwritten. A spelling that is not listed is possible at the comparer's flat price.
 */
export interface Spellings {
  /** The sounds are Latin letters themselves. */
  readonly latin: boolean;
  readonly costs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The price of a Latin letter that no sound stands for; letters that are not listed have the comparer's flat price. */
  readonly extra: ReadonlyMap<string, number>;
  /** The sounds that are vowels; for a vowel other vowels are a likelier slip than consonants. */
  readonly isVowel: (sound: string) => boolean;
}
