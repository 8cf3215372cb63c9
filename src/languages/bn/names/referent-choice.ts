import { Scale } from '../../../language/cards.js';
import type { ReferentQuestion } from '../../../language/referents.js';
import { referentCard } from './referent-card.js';

const scale = new Scale(referentCard);

/** Which of those a pronoun may mean is the likeliest by the referent card. */
export function likeliestReferent({ count, describe }: ReferentQuestion): number {
  return scale.likeliest(count, describe);
}
