import type { Token } from '../text/tokens.js';
import type { Language } from './language.js';
import type { QuestionRules } from './questions.js';

/** Meanings, sounds and verb roots are marked apart from stems, so that no word of a text can be taken for one. */
export const meaningKey = (meaning: string): string => `~${meaning}`;
/** A sound as a text in `code` has it: one in another language is compared by how it sounds, one in the same by its letters. */
export const farKey = (code: string, sound: string): string => `#${code}:${sound}`;
export const nearKey = (sound: string): string => `=${sound}`;
export const verbKey = (root: string): string => `-${root}`;

/**
 * What each token can be found by: its roots, the meanings its word or phrase has in the pack's lexicon, and how it sounds. Numbers are found
 * by their digits in ASCII. In the order of `tokens`; marks have no keys.
 */
export function keysOf(text: string, tokens: readonly Token[], language: Language): readonly (readonly string[])[] {
  const rules = language.questions;
  const keys: string[][] = tokens.map(() => []);
  const words: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'word') words.push(i);
    else if (token.kind === 'number') keys[i]?.push(asciiDigits(token.norm));
  });
  words.forEach((at, w) => {
    const token = tokens[at];
    const own = keys[at];
    if (!token || !own) return;
    own.push(...wordKeys(text.slice(token.start, token.end), token.norm, language));
    for (const phrase of phrasesAt(tokens, words, w, rules)) {
      for (let k = 0; k < phrase.length; k++) keys[words[w + k] ?? -1]?.push(meaningKey(phrase.meaning));
    }
  });
  return keys.map((list) => (list.length > 1 ? [...new Set(list)] : list));
}

const caches = new WeakMap<QuestionRules, Map<string, readonly string[]>>();
/** More words than a large record's vocabulary of frequent ones; past it the cache starts over. */
const CACHED = 100_000;

function wordKeys(raw: string, norm: string, { code, questions: rules }: Language): readonly string[] {
  let cache = caches.get(rules);
  if (!cache) {
    cache = new Map();
    caches.set(rules, cache);
  }
  const known = cache.get(raw);
  if (known) return known;
  const keys = new Set<string>();
  const roots = rules.roots(norm);
  const verbs = rules.verbRoots(norm);
  for (const root of roots) keys.add(root);
  for (const root of verbs) keys.add(verbKey(root));
  for (const root of [...roots, ...verbs]) for (const meaning of rules.lexicon.words.get(root) ?? []) keys.add(meaningKey(meaning));
  for (const form of [raw, ...roots]) {
    const sound = rules.sound(form);
    if (!sound) continue;
    keys.add(farKey(code, sound.far));
    keys.add(nearKey(sound.near));
  }
  if (cache.size >= CACHED) cache.clear();
  const list = [...keys];
  cache.set(raw, list);
  return list;
}

/** The lexicon's phrases that begin at the `w`th word, with how many words they take, longest first. */
export function phrasesAt(tokens: readonly Token[], words: readonly number[], w: number, rules: QuestionRules): readonly { readonly meaning: string; readonly length: number }[] {
  const found: { meaning: string; length: number }[] = [];
  const first = tokens[words[w] ?? -1];
  if (!first) return found;
  const forms = (norm: string): readonly string[] => [...rules.roots(norm), ...rules.verbRoots(norm)];
  for (const root of forms(first.norm)) {
    for (const { rest, meaning } of rules.lexicon.phrases.get(root) ?? []) {
      const whole = rest.every((part, k) => {
        const token = tokens[words[w + 1 + k] ?? -1];
        return token !== undefined && forms(token.norm).includes(part);
      });
      if (whole && !found.some((f) => f.meaning === meaning)) found.push({ meaning, length: rest.length + 1 });
    }
  }
  return found.sort((a, b) => b.length - a.length);
}

/** `norm` without separators, its digits in ASCII: ১০,০০০ is 10000. */
export function asciiDigits(norm: string): string {
  let out = '';
  for (const char of norm) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 48 && code <= 57) out += char;
    else if (/\p{Nd}/u.test(char)) {
      // Decimal digits stand in runs of ten that begin at a multiple of ten or sixteen; walk back to the run's zero.
      let zero = code;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
      out += String(code - zero);
    } else if (char === '.') out += char;
  }
  return out;
}
