/** How a language's names are written in Latin letters. */
export interface Romanise {
  /**
   * The name in Latin letters as a reader of English would most likely see it: পুতিন → Putin. The spelling of a transliterated name is a
   * guess, never a fact; common name words come from the pack's list. Letters already Latin stay. Never throws; '' for a text without letters.
   */
  readonly toLatin: (name: string) => string;
}
