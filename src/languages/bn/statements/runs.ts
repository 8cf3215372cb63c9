import type { Carry, Clause, Speech } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { ofWord } from '../../../text/words.js';
import { caseOf } from './forms.js';
import { looksFinite, verbForm } from './verbs.js';
import { FIRST_PERSON, SECOND_PERSON } from './words.js';

/** Words that open the article's own account of what happened around the speech. */
const OWN = foldedSet(['উল্লেখ্য', 'প্রসঙ্গত', 'সূত্র', 'জানা', 'এদিকে']);
/** খবর পেয়ে পুলিশ আসে is part of an account; খবর: … is not. */
const GETTING = foldedSet(['পেয়ে', 'পেয়েই', 'শুনে', 'শুনেই', 'দিলে', 'পেলে']);
/** Words of an account of the event at which was spoken. */
const EVENT = foldedSet(['প্রমুখ', 'প্রমুখ।', 'সঞ্চালনায়', 'সভাপতিত্বে', 'সভাপতিত্ব', 'সঞ্চালনা']);
/** A sentence that begins with a weekday tells what happened. */
const WEEKDAY = new RegExp(fold('^(শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার'), 'u');
/** What people meet at. */
const EVENTS = ['সভা', 'বৈঠক', 'অনুষ্ঠান', 'সমাবেশ', 'সাক্ষাৎ', 'সাক্ষাত', 'সম্মেলন', 'মানববন্ধন', 'সেমিনার', 'মতবিনিময়'].map(fold);
const OF_THIS = fold('এর');
const BEFORE = fold('আগে');
const STRETCHES = foldedSet(['শুরুতে', 'শেষে', 'আগে', 'পর', 'পরে', 'একপর্যায়ে', 'মাঝে', 'সময়']);
const HE = foldedSet(['তিনি', 'তাঁরা', 'তারা']);
/** Endings of one person's name. */
const SINGULAR = foldedSet(['', 'কে', 'র', 'ের', 'য়ের', 'ও', 'ই', 'কেও', 'সহ']);
/** খবর বিবিসির: where the article has it from. */
const NEWS = fold('খবর');
const PRESENT = fold('উপস্থিত');
/** মালিকের সঙ্গে যোগাযোগের চেষ্টা করা হলে …: the newsroom's own account of asking. */
const CONTACT = fold('যোগাযোগ');
const TRY = fold('চেষ্টা');
const WERE = foldedSet(['ছিলেন', 'ছিল']);

/** What a word tells of whose a sentence is: that someone speaks, of an event, or that more must be looked at. */
const tellingOf = ofWord((norm): 'person' | 'event' | 'perhaps' | null => {
  if (FIRST_PERSON.has(norm) || SECOND_PERSON.has(norm)) return 'person';
  if (EVENT.has(norm)) return 'event';
  return norm === PRESENT || norm.startsWith(CONTACT) ? 'perhaps' : null;
});

/** Whether a clause without a cue belongs to the speech before it: it does unless its first words or an account of the event tell the article's own voice. */
export function carry(clause: Clause, speech: Speech): Carry {
  let own = false;
  for (let i = clause.first; i < clause.last; i++) {
    const token = clause.tokens[i];
    const telling = token ? tellingOf(token.word) : null;
    if (!token || !telling) continue;
    if (telling === 'person') return 'goes-on';
    const word = token.norm;
    if (telling === 'event' || (word === PRESENT && i + 1 < clause.last && WERE.has(clause.tokens[i + 1]?.norm ?? ''))) own = true;
    if (word.startsWith(CONTACT) && clause.tokens[i + 1]?.norm.startsWith(TRY)) own = true;
  }
  const first = clause.quotation(clause.first);
  if (speech.quote && first && !first.scare && first.first === clause.first) return 'goes-on';
  if (own || speech.quote) return 'ends';
  const opening = clause.tokens[clause.first]?.norm ?? '';
  if (opening.startsWith(NEWS) && (opening === NEWS || clause.last - clause.first <= 6) && !GETTING.has(clause.tokens[clause.first + 1]?.norm ?? '')) return 'ends';
  if (OWN.has(opening) || WEEKDAY.test(opening) || tellsOfEvent(clause) || (!speech.voiceless && (subjectLast(clause) || namesSpeaker(clause, speech)))) return 'ends';
  return 'unclear';
}

/** The clause's last word, past its final mark. */
function lastWord(clause: Clause): number {
  let i = clause.last - 1;
  while (i > clause.first && clause.tokens[i]?.kind === 'mark') i--;
  return i;
}

/** সভার শুরুতে … দেন, সাক্ষাতে … আলোচনা হয়: the event at which was spoken, in the historic present. */
function tellsOfEvent(clause: Clause): boolean {
  let head = -1;
  const verb = verbForm(clause.tokens[lastWord(clause)]?.norm ?? '');
  const told = verb?.shape === 'finite' && verb.tense === 'present' && verb.person === 3;
  if (!told) return false;
  // এর আগে প্রতিনিধিদল … বৈঠক করে
  if (clause.tokens[clause.first]?.norm === OF_THIS && clause.tokens[clause.first + 1]?.norm === BEFORE)
    for (let i = clause.first + 2; i < clause.last; i++) if (EVENTS.some((stem) => clause.tokens[i]?.norm.startsWith(stem))) return true;
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 3) && head < 0; i++) if (EVENTS.some((stem) => clause.tokens[i]?.norm.startsWith(stem))) head = i;
  if (head < 0) return false;
  const shape = caseOf(clause.tokens[head]?.norm ?? '');
  return shape === 'locative' || (shape === 'genitive' && STRETCHES.has(clause.tokens[head + 1]?.norm ?? ''));
}

/** …সংগ্রহ করেছেন মোরশেদ আলম, … সময় দেন তিনি: reports put the person they tell of after the verb; speech seldom does. */
function subjectLast(clause: Clause): boolean {
  const end = lastWord(clause);
  const phrase = clause.phraseEnding(end + 1);
  if (!phrase || phrase.first - 1 <= clause.first) return false;
  const word = clause.tokens[end]?.norm ?? '';
  const able = phrase.kind === 'pronoun' ? HE.has(word) : phrase.type === 'person' && caseOf(word) === 'bare';
  return able && closes(clause, phrase.first - 1);
}

function closes(clause: Clause, i: number): boolean {
  const word = clause.tokens[i]?.norm ?? '';
  const form = verbForm(word);
  return form ? form.shape === 'finite' && !form.negated && form.person === 3 : looksFinite(word);
}

/** The speaker's own name in the third person: nobody speaks of himself by name. */
function namesSpeaker(clause: Clause, { speaker }: Speech): boolean {
  const phrase = speaker && clause.phraseEnding(speaker.last);
  if (!speaker || phrase?.kind !== 'name' || phrase.type !== 'person') return false;
  const name = clause.tokens[speaker.last - 1]?.norm ?? '';
  if (name.length < 4) return false;
  for (let i = clause.first; i < clause.last; i++) {
    const word = clause.tokens[i]?.norm ?? '';
    if (word.startsWith(name) && SINGULAR.has(word.slice(name.length)) && clause.quotation(i) === undefined) return true;
  }
  return false;
}
