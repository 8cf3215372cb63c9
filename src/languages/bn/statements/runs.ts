import type { Carry, Clause } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { FIRST_PERSON, SECOND_PERSON } from './words.js';

/** Words that open the article's own account of what happened around the speech. */
const OWN = foldedSet(['উল্লেখ্য', 'প্রসঙ্গত', 'খবর', 'সূত্র', 'জানা', 'এদিকে']);
/** Words of an account of the event at which was spoken. */
const EVENT = foldedSet(['প্রমুখ', 'প্রমুখ।', 'সঞ্চালনায়', 'সভাপতিত্বে', 'সভাপতিত্ব', 'সঞ্চালনা']);
/** A sentence that begins with a weekday tells what happened. */
const WEEKDAY = new RegExp(fold('^(শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার'), 'u');
/** খবর বিবিসির: where the article has it from. */
const NEWS = fold('খবর');
const PRESENT = fold('উপস্থিত');
const WERE = foldedSet(['ছিলেন', 'ছিল']);

/** Whether a clause without a cue belongs to the speech before it: it does unless its first words or an account of the event tell the article's own voice. */
export function carry(clause: Clause, speech: { readonly quote: boolean; readonly sentences: number }): Carry {
  let own = false;
  for (let i = clause.first; i < clause.last; i++) {
    const word = clause.tokens[i]?.norm ?? '';
    if (FIRST_PERSON.has(word) || SECOND_PERSON.has(word)) return 'goes-on';
    if (EVENT.has(word) || (word === PRESENT && i + 1 < clause.last && WERE.has(clause.tokens[i + 1]?.norm ?? ''))) own = true;
  }
  const first = clause.quotation(clause.first);
  if (speech.quote && first && !first.scare && first.first === clause.first) return 'goes-on';
  if (own || speech.quote) return 'ends';
  const opening = clause.tokens[clause.first]?.norm ?? '';
  if (opening.startsWith(NEWS) && clause.last - clause.first <= 6) return 'ends';
  return OWN.has(opening) || WEEKDAY.test(opening) ? 'ends' : 'unclear';
}
