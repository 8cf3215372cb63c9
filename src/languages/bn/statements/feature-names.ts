import type { Phrase } from '../../../language/statements.js';
import type { VerbForm } from './verbs.js';

/** All pairs of values by one name each, so that features need no strings put together while reading. */
function pairs<A extends string, B extends string>(as: readonly A[], bs: readonly B[]): Readonly<Record<A, Readonly<Record<B, string>>>> {
  return Object.fromEntries(as.map((a) => [a, Object.fromEntries(bs.map((b) => [b, `${a} ${b}`]))])) as Record<A, Record<B, string>>;
}

/** What a phrase is: its kind and type. */
export const KINDS: Readonly<Record<Phrase['kind'], Readonly<Record<Phrase['type'], string>>>> = pairs(
  ['name', 'role', 'pronoun', 'description', 'document'],
  ['person', 'organisation', 'place', 'group', 'document', 'unknown'],
);

/** What a verb form is: its shape and tense. */
export const SHAPES: Readonly<Record<VerbForm['shape'], Readonly<Record<VerbForm['tense'], string>>>> = pairs(
  ['finite', 'converb', 'infinitive', 'conditional', 'noun'],
  ['present', 'progressive', 'perfect', 'past', 'future', 'none'],
);
