import type { EventGrammar, EventWords, Outlook, Relation, TokenRange } from '../../language/events.js';
import { foldedSet } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';

/** Event words of English news; a verb by its stem, so that every tense is found. */
const words: readonly EventWords[] = [
  {
    name: 'meet',
    category: 'CONSULT',
    form: 'verb',
    mutual: true,
    words: ['meet', 'meets', 'met with', 'met', 'spoke by phone', 'spoke with', 'spoke to', 'talked to', 'talked with', 'held talks'],
  },
  { name: 'talks', category: 'CONSULT', form: 'noun', mutual: true, words: ['meeting', 'summit', 'talks', 'phone call'] },
  { name: 'visit', category: 'CONSULT', form: 'verb', words: ['visit', 'visited', 'visits'] },
  { name: 'agree', category: 'AGREE', form: 'verb', words: ['agreed to', 'signed a deal', 'signed an agreement', 'reached a deal'] },
  { name: 'support', category: 'SUPPORT', form: 'verb', words: ['backed', 'supports', 'supported', 'endorsed'] },
  { name: 'supply', category: 'AID', form: 'verb', words: ['supplied', 'supplies', 'provided', 'sent aid', 'donated', 'shipped'] },
  { name: 'attack', category: 'ASSAULT', form: 'verb', words: ['attacked', 'attacks', 'bombed', 'shelled', 'invaded', 'killed', 'raided', 'captured', 'seized'] },
  { name: 'attack', category: 'ASSAULT', form: 'noun', words: ['invasion', 'attack', 'offensive', 'air strike', 'airstrike', 'incursion', 'raid'] },
  { name: 'withdraw', category: 'RETREAT', form: 'verb', words: ['withdrew', 'pulled out', 'retreated'] },
  { name: 'release', category: 'CONCEDE', form: 'verb', words: ['released', 'freed'] },
  { name: 'arrest', category: 'COERCE', form: 'verb', words: ['arrested', 'detained', 'expelled', 'deported', 'evicted'] },
  { name: 'sanction', category: 'SANCTION', form: 'verb', words: ['sanctioned', 'imposed sanctions', 'imposed tariffs', 'boycotted'] },
  { name: 'protest', category: 'PROTEST', form: 'verb', words: ['protested', 'rallied', 'demonstrated', 'went on strike'] },
  { name: 'mobilise', category: 'MOBILIZE', form: 'verb', words: ['deployed', 'mobilised', 'mobilized'] },
  { name: 'accuse', category: 'ACCUSE', form: 'verb', words: ['sued', 'charged', 'indicted'] },
];

const WITH = foldedSet(['with', 'and', 'to']);
const TOWARDS = foldedSet(['to', 'against', 'on', 'of', 'for']);
const WHERE = foldedSet(['in', 'at', 'near', 'inside', 'outside']);
const BETWEEN = foldedSet(['between', 'by']);

/** Reads the preposition before the phrase, and its order with the event word. */
function relate(tokens: readonly Token[], phrase: TokenRange, predicate: TokenRange, form: 'noun' | 'verb'): Relation | null {
  let at = phrase.first - 1;
  while (at >= 0 && /^(?:the|a|an|its|his|her|their)$/u.test(tokens[at]?.norm ?? '')) at--;
  const preposition = tokens[at]?.norm ?? '';
  if (WHERE.has(preposition)) return 'place';
  if (BETWEEN.has(preposition)) return 'actor';
  if (phrase.first >= predicate.last) {
    if (preposition === 'with') return 'with';
    if (TOWARDS.has(preposition)) return 'recipient';
    return form === 'verb' && phrase.first - predicate.last <= 6 ? 'recipient' : null;
  }
  if (WITH.has(preposition)) return preposition === 'with' ? 'with' : preposition === 'and' ? 'actor' : null;
  return TOWARDS.has(preposition) ? null : 'actor';
}

const PARTING = new Set([',', ';', '–', '—', ':', '“', '”', '"']);

const COMING = foldedSet(['will', 'would', 'upcoming', 'planned', 'next', 'to', 'ahead', 'before', 'coming']);
const NOT = foldedSet(['not', 'never']);

/** A coming event (will meet, the upcoming summit) or one that did not happen (did not attack). */
function outlook(tokens: readonly Token[], predicate: TokenRange, clause: TokenRange): Outlook | null {
  for (let i = Math.max(clause.first, predicate.first - 3); i < predicate.first; i++) {
    const word = tokens[i]?.norm ?? '';
    if (NOT.has(word)) return 'denied';
    if (COMING.has(word)) return 'planned';
  }
  return null;
}

/** Events in English. */
export const events: EventGrammar = { words, relate, outlook, parts: (tokens, i) => PARTING.has(tokens[i]?.norm ?? ''), doer: 'nearest' };
