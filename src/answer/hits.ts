import type { Shelf, Shelved } from './shelf.js';
import type { Asked, Term } from './terms.js';

/** A term and how much it tells: rare words tell more. */
export interface Weighed {
  readonly term: Term;
  readonly weight: number;
  /** In how many articles of the record it stands. */
  readonly frequency: number;
}
/** What a match counts for by where it stands, beside 1 in the sentence itself. */
const NEAR = { before: 0.6, after: 0.35, paragraph: 0.4, title: 0.5, article: 0.25 };

/** Gives each term its weight: that of its rarity in the record, more for names, little for a common word that the record does not know. */
export function weigh(asked: Asked, shelf: Shelf): readonly Weighed[] {
  const most = Math.log(1 + shelf.total / 0.5);
  return asked.terms.map((term) => {
    const frequency = shelf.frequency(term.keys.keys());
    const rarity = Math.log(1 + shelf.total / (frequency + 0.5)) / most;
    let weight = 0.15 + 0.85 * rarity;
    if (term.speech) weight *= 0.4;
    else if (term.name) weight *= 1.3;
    else if (frequency === 0) weight *= 0.35;
    return { term, weight, frequency };
  });
}

/** Where one term stands in an article. */
export interface Hit {
  /** Sentence → the best match in it. */
  readonly bySentence: ReadonlyMap<number, number>;
  /** Sentence → the matching tokens in it. */
  readonly tokens: ReadonlyMap<number, readonly number[]>;
  readonly best: number;
  readonly title: number;
  readonly paragraphs: ReadonlyMap<number, number>;
}

/** Finds a term by any of its keys. */
export function findHits(article: Shelved, term: Term): Hit {
  const bySentence = new Map<number, number>();
  const tokens = new Map<number, number[]>();
  const paragraphs = new Map<number, number>();
  let best = 0;
  let title = 0;
  for (const [key, sure] of term.keys) {
    for (const token of article.places.get(key) ?? []) {
      const at = article.sentenceAt[token] ?? -1;
      const sentence = article.sentences[at];
      if (!sentence) continue;
      if (sure > (bySentence.get(at) ?? 0)) bySentence.set(at, sure);
      const list = tokens.get(at);
      if (!list) tokens.set(at, [token]);
      else if (!list.includes(token)) list.push(token);
      if (sure > best) best = sure;
      if (sentence.title && sure > title) title = sure;
      if (sure > (paragraphs.get(sentence.paragraph) ?? 0)) paragraphs.set(sentence.paragraph, sure);
    }
  }
  return { bySentence, tokens, best, title, paragraphs };
}

/** How well a hit serves the sentence at `at`: fully in it, less from its surroundings. */
export function level(hit: Hit, article: Shelved, at: number, carried: boolean): number {
  const sentence = article.sentences[at];
  const own = hit.bySentence.get(at) ?? 0;
  const before = (hit.bySentence.get(at - 1) ?? 0) * (carried ? 0.9 : NEAR.before);
  const after = (hit.bySentence.get(at + 1) ?? 0) * NEAR.after;
  const paragraph = (sentence ? (hit.paragraphs.get(sentence.paragraph) ?? 0) : 0) * NEAR.paragraph;
  return Math.max(own, before, after, paragraph, hit.title * NEAR.title, hit.best * NEAR.article);
}
/** The share of the terms, by weight, that `quality` finds, 0 to 1. */
export function coverage(terms: readonly Weighed[], quality: (term: Term, index: number) => number): number {
  let have = 0;
  let all = 0;
  terms.forEach(({ term, weight }, i) => {
    have += weight * quality(term, i);
    all += weight;
  });
  return all > 0 ? have / all : 0;
}

/** How surely one of `keys` is the term. */
export const bestKey = (term: Term, keys: ReadonlySet<string>): number => {
  let best = 0;
  for (const [key, sure] of term.keys) if (sure > best && keys.has(key)) best = sure;
  return best;
};
