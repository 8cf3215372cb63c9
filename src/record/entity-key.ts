import type { Entity } from '../reading/reading.js';
import { fold } from '../text/fold.js';
import { storable } from './fingerprint.js';

/** Names an entity across articles: `fact:country:RU`, or `name:` and the folded name. An unnamed one is its own in each article. */
export type EntityKey = string;

/** The longest name that is told apart; a hostile text may call a megabyte a name. */
const LONGEST = 200;

/** Who `entity` is across articles, as far as one article tells. */
export function entityKey(article: string, entity: Entity): EntityKey {
  if (entity.fact !== null) return `fact:${entity.fact}`;
  if (!entity.named) return `in:${article}:${entity.id}`;
  return `name:${foldedName(entity.name)}`;
}

/** A name as it is looked up: folded, single spaces, at most 200 units. */
export function foldedName(name: string): string {
  return storable(fold(name).replace(/\s+/gu, ' ').trim().slice(0, LONGEST));
}
