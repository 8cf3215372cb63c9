import { fold } from '../text/fold.js';
import type { Token } from '../text/tokens.js';

/** What a question wants: someone's words, whether something was said, a number, a time, a place or a name. */
export type QuestionKind = 'what-said' | 'reaction' | 'did-say' | 'did-deny' | 'who-said' | 'to-whom' | 'how-many' | 'when' | 'where' | 'who' | 'why' | 'what';

/** A stretch of a question's words: `words[first]` to `words[last - 1]`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** One word of a question or sentence as the pack's rules look at it. */
export interface QuestionWord {
  readonly token: Token;
  /** As it is written, for packs that tell names by capitals. */
  readonly raw: string;
}

/** What a pack's rules make of a question. */
export interface Understanding {
  readonly kind: QuestionKind;
  /** The rule that told the kind. */
  readonly by: string;
  /** Whose words are asked for. */
  readonly speaker: WordRange | null;
  /** To whom they were said. */
  readonly to: WordRange | null;
  /** The thing counted or asked of, such as the noun after “how many”. */
  readonly of: WordRange | null;
  /** The unit a number is wanted in, as a figure's `unit`, the part of a date: `year`, `month`, `day`, `hour`; or `country` for a place. `null` where any will do. */
  readonly unit: string | null;
}

/** What a sentence's own words tell of its voice, where no statement was found in it. */
export type SentenceFlag =
  | 'says'
  | 'denies'
  /** Tells that something was not said. */
  | 'silent'
  /** Points back at the sentence before: this news, these things. */
  | 'points'
  /** Names whom someone spoke to. */
  | 'addresses'
  /** A headline that only promises: what he said, how it came about. */
  | 'teases'
  /** A link to another piece that was left in the text. */
  | 'links';

/** How a language asks, and how its words are found again in other words. */
export interface QuestionRules {
  /** Folded words that carry no topic: question words, light verbs, postpositions, polite forms. */
  readonly stop: ReadonlySet<string>;
  /** Folded words that join two names into one phrase: and. */
  readonly and: ReadonlySet<string>;
  /** Folded words of saying that a question uses to ask for one; they tell little of the topic. */
  readonly speech: ReadonlySet<string>;
  /** The forms a folded word is looked up by: its stems without case endings, in one spelling. The likeliest first. */
  readonly roots: (word: string) => readonly string[];
  /** What may be its root if it is a verb form: cut more boldly, so no name is looked up by it. */
  readonly verbRoots: (word: string) => readonly string[];
  /**
   * How a word sounds: `far` is coarse enough to be equal across scripts (Alaska = আলাস্কা), `near` tells spellings of one script apart no more than
   * ears do (এরদোয়ান, এরদোগান stay apart; হিন্ডেনবার্গ, হিনডেনবার্গ meet). `null` where the word is too short to tell.
   */
  readonly sound: (raw: string) => { readonly far: string; readonly near: string } | null;
  /** Words of the news, by what they mean: the keys are shared by all packs, so that a question finds its answer in another language. */
  readonly lexicon: Lexicon;
  readonly understand: (words: readonly QuestionWord[]) => Understanding;
  /** Whether the word at `at` of a question looks like a name. */
  readonly isName: (words: readonly QuestionWord[], at: number) => boolean;
  readonly flags: (words: readonly string[]) => readonly SentenceFlag[];
  /** Whom a sentence tells that someone spoke to, where no statement does: the noun phrase, by its folded words. */
  readonly addressee: (words: readonly string[]) => WordRange | null;
}

/** Words and phrases of one language by meaning. Compiled by `compileLexicon`. */
export interface Lexicon {
  /** Root → meanings. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** First root → the phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly meaning: string }[]>;
  /** Meaning → its words and phrases as the pack writes them. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a lexicon: a line a meaning, `meaning: word word two_word_phrase`. `spell` brings a folded word into the spelling of the pack's roots.
 * Throws `RangeError` on a line without a colon or a meaning that occurs twice.
 */
export function compileLexicon(source: string, spell: (word: string) => string): Lexicon {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, { rest: readonly string[]; meaning: string }[]>();
  const forms = new Map<string, readonly string[]>();
  for (const row of source.split('\n')) {
    if (row.trim() === '') continue;
    const colon = row.indexOf(':');
    const meaning = row.slice(0, colon).trim();
    if (colon < 1 || forms.has(meaning)) throw new RangeError(`not a line of a lexicon, or a meaning given twice: “${row}”`);
    const entries = row
      .slice(colon + 1)
      .trim()
      .split(/\s+/u);
    forms.set(
      meaning,
      entries.map((entry) => entry.replaceAll('_', ' ')),
    );
    for (const entry of entries) {
      const [first, ...rest] = entry.split('_').map((word) => spell(fold(word)));
      if (!first) continue;
      if (rest.length > 0) push(phrases, first, { rest, meaning });
      else push(words, first, meaning);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { words, phrases, forms };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
