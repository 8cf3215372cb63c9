import type { Carry, Clause } from '../../../language/statements.js';
import { foldedSet } from '../../../text/fold.js';
import { FIRST_PERSON, SECOND_PERSON } from './words.js';

/** Words that open the article's own account of what happened next or around. */
const OWN = foldedSet(['উল্লেখ্য', 'প্রসঙ্গত', 'খবর', 'সূত্র', 'জানা', 'এদিকে', 'অনুষ্ঠানে', 'সভায়', 'সমাবেশে', 'বৈঠকে', 'মানববন্ধনে', 'সংবাদ']);

/** Whether a clause without a cue belongs to the speech before it. */
export function carry(clause: Clause, speech: { readonly quote: boolean; readonly sentences: number }): Carry {
  for (let i = clause.first; i < clause.last; i++) {
    const word = clause.tokens[i]?.norm ?? '';
    if (FIRST_PERSON.has(word) || SECOND_PERSON.has(word)) return 'goes-on';
  }
  if (speech.quote) return 'ends';
  if (OWN.has(clause.tokens[clause.first]?.norm ?? '')) return 'ends';
  return 'unclear';
}
