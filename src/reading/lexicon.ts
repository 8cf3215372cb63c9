import type { Language, Stem, Writing } from '../language/language.js';
import type { ListedType, Names } from '../language/names.js';
import type { TokenRange } from '../language/statements.js';
import { compose, fold } from '../text/fold.js';
import { type Token, tokenize } from '../text/tokens.js';
import { ofWord, type Word } from '../text/words.js';

/** What a word can be; a word may be several things (থানা is a body and a place). */
export const is = {
  part: 1,
  weak: 2,
  honorific: 4,
  title: 8,
  role: 16,
  group: 32,
  organisation: 64,
  place: 128,
  document: 256,
  pronoun: 512,
  joiner: 1024,
  pointer: 2048,
  indefinite: 4096,
  stop: 8192,
  verb: 16384,
  common: 32768,
  back: 65536,
  address: 131072,
  vague: 262144,
  proxy: 524288,
  acronym: 1048576,
} as const;

/** A thing of the pack's lists. */
export interface Listed {
  readonly fact: string;
  readonly type: ListedType;
  readonly latin: string;
  readonly names: readonly string[];
  /** The same in NFC, and folded. */
  readonly composed: readonly string[];
  readonly folded: readonly string[];
  /** The folded words of its names. */
  readonly words: ReadonlySet<string>;
}

/** A word form as the pack's lists read it. */
export interface Lexeme {
  /** Bits of `is`; 0 when no list has the word. */
  readonly flags: number;
  readonly stem: string;
  /** The ending cut off, and the role the pack gives it: `bare`, `genitive`, `objective`, … */
  readonly ending: string;
  readonly role: string;
  /** The listed name this one word is. */
  readonly listed: Listed | null;
  /** The word is an adjective or demonym of `listed`, not its name. */
  readonly adjective: boolean;
}

/** All lexemes are made here, with the same fields in the same order: what reads them by the thousand stays fast. */
export function makeLexeme(flags: number, stem: string, ending: string, role: string, listed: Listed | null, adjective: boolean): Lexeme {
  return { flags, stem, ending, role, listed, adjective };
}

interface Phrase {
  readonly words: readonly string[];
  readonly listed: Listed;
  readonly adjective: boolean;
}

const DASH = /^[-‐‑‒–—]$/u;
const LIMIT = 40_000;

/** A pack's names, ready to be asked word by word. */
export interface Lexicon {
  readonly names: Names;
  readonly look: (word: Word) => Lexeme;
  /** Whether the word is a finite form of a verb of saying. */
  readonly isSaying: (word: Word) => boolean;
  /** The pack's transliteration of a name, remembered. */
  readonly latin: (name: string) => string;
  /** The longest listed name of several words that begins at token `at` and ends before `end`, with the index after it. */
  readonly phrase: (tokens: readonly Token[], at: number, end: number) => { readonly listed: Listed; readonly after: number; readonly last: Lexeme } | null;
}

const made = new WeakMap<Language, Lexicon>();

/** The lexicon of a pack, made once for each. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = made.get(language);
  if (!lexicon) {
    lexicon = makeLexicon(language);
    made.set(language, lexicon);
  }
  return lexicon;
}

function typeOf(fact: string): ListedType {
  if (fact.startsWith('person:')) return 'person';
  return fact.startsWith('org:') || fact.startsWith('seat:') ? 'organisation' : 'place';
}

const wordsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => fold(name).split(' ')).filter((word) => word.length > 1));

/** A thing by its key and names. */
export function makeListed(fact: string, type: ListedType, latin: string, names: readonly string[]): Listed {
  return { fact, type, latin, names, composed: names.map(compose), folded: names.map(fold), words: wordsOf(names) };
}

const normal = (token: Token): string => (token.kind === 'mark' && DASH.test(token.norm) ? '-' : token.norm);

function makeLexicon(language: Language): Lexicon {
  const { names } = language;
  const { stems } = language.writing;
  const single = new Map<string, { readonly listed: Listed; readonly adjective: boolean }>();
  const phrases = new Map<string, Phrase[]>();
  const enter = (name: string, listed: Listed, adjective: boolean): void => {
    const words = tokenize(name).map(normal);
    const [first] = words;
    if (first === undefined) return;
    if (words.length === 1) {
      if (!single.has(first)) single.set(first, { listed, adjective });
      return;
    }
    enterPhrase(first, words, listed, adjective);
  };
  const enterPhrase = (first: string, words: readonly string[], listed: Listed, adjective: boolean): void => {
    const list = phrases.get(first) ?? [];
    list.push({ words, listed, adjective });
    list.sort((a, b) => b.words.length - a.words.length);
    phrases.set(first, list);
  };
  for (const [code, latin, name, others, adjectives] of names.countries) {
    const listed = makeListed(`country:${code}`, 'place', latin, [name, ...others]);
    for (const form of listed.names) enter(form, listed, false);
    for (const form of adjectives) enter(form, listed, true);
  }
  for (const [fact, latin, ...forms] of names.listed) {
    const listed = makeListed(fact, typeOf(fact), latin, forms);
    for (const form of forms) enter(form, listed, false);
  }

  const lists: readonly (readonly [{ keys(): Iterable<string> }, number])[] = [
    [names.parts, is.part],
    [names.weakParts, is.weak],
    [names.honorifics, is.honorific],
    [names.titles, is.title],
    [names.addresses, is.address],
    [names.roles, is.role],
    [names.groups, is.group],
    [names.organisationHeads, is.organisation],
    [names.vagueHeads, is.vague],
    [names.proxies, is.proxy],
    [names.placeHeads, is.place],
    [names.documents, is.document],
    [names.pronouns, is.pronoun],
    [names.joiners, is.joiner],
    [names.pointers, is.pointer],
    [names.indefinites, is.indefinite],
    [names.stops, is.stop],
    [names.common, is.common],
    [names.backReferences, is.back],
  ];
  const flags = new Map<string, number>();
  for (const [list, bit] of lists) for (const word of list.keys()) flags.set(word, (flags.get(word) ?? 0) | bit);
  const flagsOf = (word: string): number => flags.get(word) ?? 0;

  // Two common words written as one (বিমানঘাঁটি) are a common word.
  const inside = is.common | is.organisation | is.place | is.document | is.role | is.stop;
  const compound = (norm: string, cuts: readonly { readonly stem: string; readonly ending: string; readonly role: string }[]): Lexeme | null => {
    if (names.capitals || norm.length > 30) return null;
    for (const { stem, ending, role } of cuts) {
      if (stem.length < 6 || role === 'emphatic') continue;
      const prefix = names.prefixes.find((start) => stem.length - start.length > 3 && stem.startsWith(start));
      const rest = prefix ? flagsOf(stem.slice(prefix.length)) & inside & ~is.stop : 0;
      if (rest) return makeLexeme(is.common | (rest & (is.role | is.organisation | is.document | is.place)), stem, ending, role, null, false);
      for (let i = 3; i <= stem.length - 3; i++) {
        if (!(flagsOf(stem.slice(0, i)) & inside)) continue;
        const tail = flagsOf(stem.slice(i));
        if (tail & inside) return makeLexeme(is.common | (tail & (is.role | is.organisation | is.document | is.place)), stem, ending, role, null, false);
      }
    }
    return null;
  };

  const commonEnds = [...names.commonEndings, ...names.placeEndings];
  const isAcronym = (stem: string): boolean => names.shortFormLetters(stem).length >= LEAST_LETTERS;
  const unknown = (norm: string): Lexeme => makeLexeme(0, norm, '', 'bare', null, false);
  const read = (norm: string): Lexeme => {
    const exact = flagsOf(norm);
    const exactListed = single.get(norm);
    if (exact || exactListed) return makeLexeme(exact, norm, '', 'bare', exactListed?.listed ?? null, exactListed?.adjective ?? false);
    if (names.stopEndings.some((end) => norm.length > end.length + 1 && norm.endsWith(end))) return makeLexeme(is.stop, norm, '', 'bare', null, false);
    const cuts = stems(norm);
    for (const { stem, ending, role } of cuts) {
      // With a particle a closed word stays one (থেকেই, সত্যিই); a verbal noun in a case stays a verb (হওয়ায়).
      if (ending === '') break;
      if (role === 'emphatic' && stem.length > 2) {
        if (flagsOf(stem) & (is.stop | is.pointer) || names.isVerb(stem)) return makeLexeme(is.stop, stem, ending, role, null, false);
      } else if (
        stem.length > 3 &&
        names.isVerb(stem) &&
        !flagsOf(stem) &&
        !cuts.some((cut) => flagsOf(cut.stem) & (is.part | is.weak)) &&
        (role === 'genitive' || role === 'locative')
      )
        return makeLexeme(is.verb, stem, ending, role, null, false);
    }
    for (const { stem, ending, role } of cuts) if (ending !== '' && names.backReferences.has(stem)) return makeLexeme(is.back, stem, ending, role, null, false);
    for (const { stem, ending, role } of cuts) {
      if (ending === '') continue;
      const listed = single.get(stem);
      if (listed && !listed.adjective) return makeLexeme(flagsOf(stem), stem, ending, role, listed.listed, false);
    }
    if (names.isVerb(norm)) return makeLexeme(is.verb, norm, '', 'bare', null, false);
    const loose = is.stop | is.joiner | is.pointer | is.pronoun | is.honorific | is.indefinite;
    let weak: Lexeme | null = null;
    for (const { stem, ending, role } of cuts) {
      if (ending === '') continue;
      let flags = flagsOf(stem);
      // A noun that ends a phrase when bare (দাবি) is a common noun in another case; a short word with a particle is more likely another word (মাও).
      if (flags & is.stop && role !== 'emphatic') flags |= is.common;
      flags &= role === 'emphatic' ? ~(loose & ~is.indefinite) : ~loose;
      if (role === 'emphatic' && stem.length < 3) continue;
      if (flags & ~is.common) return makeLexeme(flags, stem, ending, role, null, false);
      // A demonym takes plural endings (ফিলিস্তিনিরা); a common word may be half of a longer cut, so the search goes on.
      const listed = single.get(stem);
      if (!weak && (flags || listed)) weak = makeLexeme(flags, stem, ending, role, listed?.listed ?? null, listed?.adjective ?? false);
    }
    // The last letter's name may look like an ending (এনসিইআরটি, আইএলও), and short forms seldom have one that makes them definite.
    const whole = isAcronym(norm);
    if (whole && weak?.flags === is.common && weak.role === 'emphatic') weak = null;
    if (!weak) {
      for (const { stem, ending, role } of cuts) if (isAcronym(stem) && !(whole && role === 'definite')) return makeLexeme(is.acronym, stem, ending, role, null, false);
    }
    if (!weak) {
      for (const { stem, ending, role } of cuts) {
        if (names.partEndings.some((end) => stem.length > end.length + 1 && stem.endsWith(end))) return makeLexeme(is.part, stem, ending, role, null, false);
      }
      for (const { stem, ending, role } of cuts) {
        if (names.roleEndings.some(([end]) => stem.length > end.length + 1 && stem.endsWith(end))) return makeLexeme(is.role, stem, ending, role, null, false);
      }
    }
    if (!weak) {
      for (const { stem, ending, role } of cuts) {
        if (commonEnds.some((end) => stem.length > end.length + 2 && stem.endsWith(end))) return makeLexeme(is.common, stem, ending, role, null, false);
      }
    }
    return weak ?? compound(norm, cuts) ?? unknown(norm);
  };

  const look = ofWord((norm) => (norm.length > 60 ? unknown(norm) : read(norm)));
  const isSaying = ofWord(names.isSaying);
  const phrasesFrom = ofWord((norm) => phrases.get(norm) ?? null);

  const phrase: Lexicon['phrase'] = (tokens, at, end) => {
    const token = tokens[at];
    if (!token) return null;
    const list = phrasesFrom(token.word);
    if (!list) return null;
    for (const { words, listed, adjective } of list) {
      const after = at + words.length;
      if (after > end) continue;
      let same = true;
      for (let k = 1; same && k < words.length - 1; k++) same = normal(tokens[at + k] as Token) === words[k];
      if (!same) continue;
      const last = words[words.length - 1] as string;
      const { norm } = tokens[after - 1] as Token;
      if (!norm.startsWith(last.slice(0, 2))) continue;
      const cut = cutTo(language.writing, norm, last);
      if (!cut) continue;
      return { listed, after, last: makeLexeme(0, cut.stem, cut.ending, cut.role, listed, adjective) };
    }
    return null;
  };
  const spelt = new Map<string, string>();
  const latin = (name: string): string => {
    let known = spelt.get(name);
    if (known === undefined) {
      known = language.romanise.toLatin(name);
      if (spelt.size >= LIMIT) spelt.clear();
      spelt.set(name, known);
    }
    return known;
  };
  return { names, look, isSaying, phrase, latin };
}

/** Fewer letters' names are as often another word. */
export const LEAST_LETTERS = 3;

/** `norm` as `stem` with an ending, or without one; `undefined` where it is another word. */
export function cutTo({ stems }: Writing, norm: string, stem: string): Stem | undefined {
  return norm === stem ? { stem, ending: '', role: 'bare' } : stems(norm).find((cut) => cut.stem === stem && cut.ending !== '');
}

/** Where the stem of a token ends in the text: the token's start plus as much of it as folds to `stem`. */
export function stemEnd(text: string, token: Token, stem: string): number {
  if (token.norm === stem) return token.end;
  if (token.word.source === token.norm && token.norm.startsWith(stem)) return token.start + stem.length;
  for (let end = token.end - 1; end > token.start; end--) {
    const piece = fold(text.slice(token.start, end));
    if (piece === stem) return end;
    if (piece.length < stem.length) break;
  }
  return token.end;
}

/** Whether one of the words of `range` is of the kind `flag`. */
export function hasWord(tokens: readonly Token[], lexicon: Lexicon, range: TokenRange, flag: number): boolean {
  for (let i = range.first; i < range.last; i++) if (lexicon.look((tokens[i] as Token).word).flags & flag) return true;
  return false;
}
