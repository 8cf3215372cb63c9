import { detectLanguage } from '../language/detect.js';
import type { Language } from '../language/language.js';
import { fold } from '../text/fold.js';
import { compareNames, type Fit, makeTable, type PreparedName, prepareName, type Table } from './compare-names.js';
import { listedNames } from './listed.js';
import { latinOf } from './scripts.js';

/** A name ready to be compared with many others, in whatever script each is. */
export interface ComparableName {
  /** The name; in Latin letters for one in a script that has a table but no pack (Cyrillic, Greek). */
  readonly name: string;
  /** The pack that reads it; `null` for a script that no pack reads, whose names are only compared letter by letter. */
  readonly language: Language | null;
  /** Folded, without points and hyphens: two names with the same plain form are the same. */
  readonly plain: string;
  /** The keys of the listed names it is; empty for others. */
  readonly facts: ReadonlySet<string>;
  /** How many consonants of each kind it has: what names are put in order by before they are compared. */
  readonly shape: Uint8Array;
  /** Its sounds and letters, made when first needed. */
  readonly prepared: Map<Table, PreparedName>;
}

/** How a match was reached: the same letters, the same entry of the lists of facts, or sounds and letters that fit. */
export type MatchedBy = 'same' | 'fact' | 'spelling';

/** One candidate and how well it fits. */
export interface NameMatch {
  /** Its place among the candidates. */
  readonly index: number;
  /** From 0 to 1, comparable across queries: 1 is the very name, 0.5 and more is worth showing, 0.9 and more is sure. Not a probability. */
  readonly score: number;
  readonly by: MatchedBy;
}

/** Compares names in any scripts that the packs read. */
export interface NameMatcher {
  /** Makes a name ready; the last 20,000 are kept. `language` is the code of its pack; without it the script decides. */
  readonly prepare: (name: string, language?: string | null) => ComparableName;
  /** How well two names fit, for themselves; 0 where they can't be the same. */
  readonly compare: (a: ComparableName, b: ComparableName) => Omit<NameMatch, 'index'>;
  /** How well `part`, a name of one word (a family name alone), fits some word of `whole`, 0 to 1; 0 for a `part` of more words. */
  readonly partOf: (part: ComparableName, whole: ComparableName) => number;
  /**
   * The best `most` of the candidates (all that could be the same name at all, best first). The score of the first also counts how far ahead
   * of the second it is: a name that fits as well as another one is not sure.
   */
  readonly rank: (query: ComparableName, candidates: readonly ComparableName[], most?: number) => readonly NameMatch[];
}

/**
 * What each thing that can be amiss between two names takes from their score, on the logistic scale. Set by logistic regression on half of
 * the practice names and checked on the other half.
 */
const WEIGHTS = {
  bias: 1.56,
  /** Per unit of price per sound, over all of the name and for its worst word. */
  dearness: -4.25,
  worst: -1.55,
  lostWord: -2.3,
  lostSmall: -0.9,
  disorder: -1.67,
  /** Per unit of dearness that the next candidate is dearer, at most 1. */
  margin: 6.43,
};

/** The margin that a comparison without rivals is taken to have. */
const USUAL_MARGIN = 0.25;
/** How many names are kept ready: the same ones are asked for again and again. */
const KEPT = 20_000;
/** Dearer fits are no fits. */
const DEAREST = 1;
/** So many sounds are added to those a fit rests on, so that a short name must fit the better. */
const FEW = 9;

/** Price per sound; a fit that rests on few sounds counts as dearer. */
function dearness(fit: Fit): number {
  return fit.cost / (fit.sounds + FEW);
}

function scoreOf(fit: Fit, margin: number): number {
  const w = WEIGHTS;
  const z =
    w.bias +
    w.dearness * dearness(fit) +
    w.worst * fit.worst +
    w.lostWord * fit.lostWords +
    w.lostSmall * fit.lostSmall +
    w.disorder * fit.disorder +
    w.margin * Math.min(1, Math.max(0, margin));
  return 1 / (1 + Math.exp(-z));
}

interface Candidate {
  readonly index: number;
  readonly by: MatchedBy;
  readonly fit: Fit | null;
  readonly dearness: number;
}

/** Makes a matcher for names in the languages of `languages` and of the facts that their lists name. */
export function nameMatcher(languages: readonly Language[]): NameMatcher {
  const latin = languages.find((language) => language.romanise.spellings.latin);
  const tables = new Map<Language, Table>(languages.map((language) => [language, makeTable(language.romanise.spellings)]));
  const listed = listedNames(languages, plainName);

  const ready = new Map<string, ComparableName>();
  const prepare = (name: string, code: string | null = null): ComparableName => {
    const key = `${code ?? ''}\n${name}`;
    let prepared = ready.get(key);
    if (!prepared) {
      prepared = makeReady(name, code);
      if (ready.size >= KEPT) ready.clear();
      ready.set(key, prepared);
    }
    return prepared;
  };
  const makeReady = (name: string, code: string | null): ComparableName => {
    const named = code === null ? undefined : languages.find((language) => language.code === code);
    const plain = plainName(name);
    const spelled = latinOf(name);
    if (spelled !== null && latin) return { name: spelled, language: latin, plain, facts: listed.get(plain) ?? NONE, shape: shapeOf(spelled), prepared: new Map() };
    const language = named?.writing.script.test(name) ? named : detectLanguage(name, languages);
    const letters = !language || language.romanise.spellings.latin ? name : language.romanise.toLatin(name);
    return { name, language, plain, facts: listed.get(plain) ?? NONE, shape: shapeOf(letters), prepared: new Map() };
  };

  const own = (name: ComparableName, table: Table): PreparedName => {
    let prepared = name.prepared.get(table);
    if (!prepared) {
      const { language } = name;
      if (!language) prepared = { words: [], sounds: null, letters: null };
      else if (tables.get(language) === table || language.romanise.spellings.latin)
        prepared = prepareName(language.romanise.words(name.name), table, tables.get(language) === table);
      else prepared = prepareName(latin ? latin.romanise.words(language.romanise.toLatin(name.name)) : [], table, false);
      name.prepared.set(table, prepared);
    }
    return prepared;
  };

  /** Letters of a name in the table's own script, for two names in one script that is not Latin. */
  const letters = new Map<string, PreparedName>();
  const inLetters = (name: ComparableName, table: Table): PreparedName => {
    if (!name.language || name.language.romanise.spellings.latin || tables.get(name.language) !== table) return own(name, table);
    let prepared = letters.get(name.name);
    if (!prepared) {
      prepared = prepareName(latin ? latin.romanise.words(name.language.romanise.toLatin(name.name)) : [], table, false);
      if (letters.size > 10_000) letters.clear();
      letters.set(name.name, prepared);
    }
    return prepared;
  };

  const look = (a: ComparableName, b: ComparableName, dearest: number): { by: MatchedBy; fit: Fit | null } | null => {
    if (a.plain === b.plain && a.plain !== '') return { by: 'same', fit: null };
    if (a.facts.size > 0 && b.facts.size > 0) {
      for (const key of a.facts) if (b.facts.has(key)) return { by: 'fact', fit: null };
      return null;
    }
    if (!a.language || !b.language) return null;
    const swap = a.language.romanise.spellings.latin && !b.language.romanise.spellings.latin;
    const left = swap ? b : a;
    const right = swap ? a : b;
    const table = tables.get(left.language ?? a.language);
    if (!table) return null;
    const sounds = own(left, table);
    const fit = compareNames(table, sounds, inLetters(right, table), dearest * (soundsOf(sounds) + FEW));
    return fit && fit.sounds > 0 ? { by: 'spelling', fit } : null;
  };

  const rank = (query: ComparableName, candidates: readonly ComparableName[], most = 10): readonly NameMatch[] => {
    const best: Candidate[] = [];
    const kept = Math.max(2, most);
    // The likeliest first, so that the others are soon dearer than the best found.
    const order = Array.from(candidates, (candidate, index) => ({ candidate, index, apart: apart(query.shape, candidate.shape) })).sort(
      (a, b) => a.apart - b.apart || a.index - b.index,
    );
    for (const { candidate, index } of order) {
      const worst = best.length >= kept ? (best[best.length - 1]?.dearness ?? DEAREST) : DEAREST;
      const found = look(query, candidate, worst);
      if (!found) continue;
      const dear = found.fit ? dearness(found.fit) : found.by === 'same' ? -2 : -1;
      if (dear >= worst) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.dearness ?? 0) > dear) at--;
      best.splice(at, 0, { index, by: found.by, fit: found.fit, dearness: dear });
      if (best.length > kept) best.pop();
    }
    return best.slice(0, most).map((one, i) => {
      if (!one.fit) return { index: one.index, by: one.by, score: one.by === 'same' ? 1 : 0.99 };
      const rival = best[i === 0 ? 1 : 0];
      return { index: one.index, by: one.by, score: scoreOf(one.fit, (rival ? Math.max(0, rival.dearness) : DEAREST) - one.dearness) };
    });
  };

  const compare = (a: ComparableName, b: ComparableName): Omit<NameMatch, 'index'> => {
    const found = look(a, b, DEAREST);
    if (!found) return { score: 0, by: 'spelling' };
    if (!found.fit) return { score: found.by === 'same' ? 1 : 0.99, by: found.by };
    return { score: scoreOf(found.fit, USUAL_MARGIN), by: found.by };
  };

  const partOf = (part: ComparableName, whole: ComparableName): number => {
    if (part.plain === '' || part.plain.includes(' ') || !whole.plain.includes(' ')) return 0;
    const words = whole.plain.split(' ');
    if (words.includes(part.plain)) return 1;
    if (part.language === whole.language || !part.language || !whole.language) return 0;
    let best = 0;
    for (const word of words) if (word.length > 2) best = Math.max(best, compare(part, prepare(word, whole.language.code)).score);
    return best;
  };

  return { prepare, compare, partOf, rank };
}

const NONE: ReadonlySet<string> = new Set();

/** Latin consonants by how they sound; letters that come and go (h, w, y) are in none. */
const KINDS: ReadonlyMap<string, number> = new Map(
  ['pbfv', 'td', 'kgqcx', 'szj', 'n', 'm', 'r', 'l'].flatMap((letters, kind) => [...letters].map((letter) => [letter, kind] as const)),
);

function shapeOf(latin: string): Uint8Array {
  const shape = new Uint8Array(8);
  let before = '';
  for (const letter of latin.slice(0, 200).toLowerCase()) {
    const kind = KINDS.get(letter);
    if (kind !== undefined && letter !== before) shape[kind] = Math.min(255, (shape[kind] ?? 0) + 1);
    before = letter;
  }
  return shape;
}

function apart(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum;
}

function soundsOf(name: PreparedName): number {
  let count = 0;
  for (const word of name.sounds ?? []) count += word.sounds.length;
  return count;
}

/** A name as it is looked up: folded, marks and diacritics of Latin letters dropped, words parted by single spaces. */
export function plainName(name: string): string {
  return fold(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘ʻʼ`]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
