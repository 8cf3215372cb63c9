import type { ChannelKind, Clause, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { noWord, ofWord } from '../../../text/words.js';
import { thereins } from '../names/grammar.js';
import { roles } from '../names/roles.js';
import { caseAt, caseOf, channelOf, isDocument, NOT_GENITIVE } from './forms.js';
import { verbForm } from './verbs.js';
import { ADVERBS, CLAUSE_WORDS, JOINERS, LONG_OPENERS, OPENERS, POSTPOSITIONS, PRESS, SUBJECT_PRONOUNS } from './words.js';

/** What stands around a verb of reporting besides what is said. */
export interface Frame {
  readonly speaker: TokenRange | null;
  readonly to: TokenRange | null;
  readonly channel: { readonly kind: ChannelKind; readonly range: TokenRange } | null;
  /** Where speaker, addressee and channel begin. */
  readonly first: number;
}

const DER = fold('দের');
const HEADLINE = fold('শিরোনাম');
/** Pronouns of some of those that their phrase tells of. */
const SOME = foldedSet(['অনেকে', 'অনেকেই', 'কেউ', 'কয়েকজন', 'একজন']);
const KO = fold('কে');
/** Weekdays, whatever the times stage found. */
const DAY = new RegExp(fold('^(শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার(ই|ও)?$'), 'u');
/** Parts of a text: প্রতিবেদনের শুরুতে. */
const PART = foldedSet(['শুরুতে', 'শেষে', 'শেষাংশে', 'একাংশে', 'অংশে', 'ভূমিকায়']);
const PLURAL = new RegExp(fold('.{3}(রা|রাও|রাই|গণ)$'), 'u');
const NOT_PLURAL = foldedSet(['দ্বারা', 'ইশারা', 'চেহারা', 'পাহারা', 'সাহারা', 'যাত্রা', 'মাত্রা', 'ধারা', 'জনধারা', 'ইজারা', 'কিনারা', 'ক্যামেরা', 'কর্নেরা', 'সেরা', 'ঘেরা', 'জেরা', 'জনগণ', 'চারা']);
/** Whether `word` ends in the plural of persons in the bare case. */
export const isPluralOfPersons = (word: string): boolean => PLURAL.test(word) && !NOT_PLURAL.has(word);
const LONG_OPENER_HEADS: ReadonlySet<string> = new Set(LONG_OPENERS.map((words) => words[0] ?? ''));
/** Hyphens and dashes that can stand inside a phrase. */
export const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);

/** Whether token `i` is a word of the clause. */
export const isWord = (clause: Clause, i: number): boolean => i >= clause.first && i < clause.last && clause.tokens[i]?.kind !== 'mark';
/** The folded word at token `i`; empty outside the clause. */
export const normIn = (clause: Clause, i: number): string => (i >= clause.first && i < clause.last ? (clause.tokens[i]?.norm ?? '') : '');
/** A mark without space on either side, as in নেতা-কর্মী. */
const glued = (clause: Clause, i: number): boolean => {
  const mark = clause.tokens[i];
  const next = clause.tokens[i + 1];
  return mark !== undefined && next !== undefined && !mark.spaced && !next.spaced;
};

/** Whether a noun phrase can't reach back over token `i`. */
export function stops(clause: Clause, i: number): boolean {
  return stopping(i >= clause.first && i < clause.last ? (clause.tokens[i]?.word ?? noWord) : noWord) || clause.inTime(i);
}

const stopping = ofWord((word) => {
  if (CLAUSE_WORDS.has(word) || POSTPOSITIONS.has(word) || SUBJECT_PRONOUNS.has(word)) return true;
  const form = verbForm(word);
  if (form && form.shape !== 'noun') return true;
  const shape = caseOf(word);
  return shape === 'objective' || shape === 'locative';
});

/** Where the noun phrase that ends before token `end` begins, looking back to `least`. */
export function phraseStart(clause: Clause, end: number, least: number): number {
  let i = end - 1;
  const known = clause.phraseEnding(end);
  if (known && known.first >= least) {
    if (known.kind === 'pronoun') return known.first;
    i = known.first;
  }
  if (SUBJECT_PRONOUNS.has(normIn(clause, i)) && i === end - 1) return i;
  while (i - 1 >= least) {
    const p = i - 1;
    const token = clause.tokens[p];
    if (!token) break;
    if (token.kind === 'mark') {
      if (token.norm === ')') {
        let open = p;
        while (open > least && clause.tokens[open]?.norm !== '(') open--;
        if (clause.tokens[open]?.norm !== '(' || clause.inTime(open + 1)) break;
        i = open;
        continue;
      }
      if (HYPHENS.has(token.norm) && glued(clause, p)) {
        i = p;
        continue;
      }
      if (token.norm === '.' && !token.spaced) {
        i = p;
        continue;
      }
      break;
    }
    if (JOINERS.has(token.norm)) {
      const before = p - 1;
      if (before < least || !isWord(clause, before) || stops(clause, before) || /^(আর|ও|এবং)$/u.test(normIn(clause, before))) break;
      i = before;
      continue;
    }
    if (stops(clause, p)) break;
    if (OPENERS.has(token.norm) || (ADVERBS.has(token.norm) && !/^(একই|নতুন)$/u.test(token.norm))) break;
    const inner = clause.phraseEnding(i);
    i = inner && inner.first >= least && inner.first < p && inner.kind !== 'pronoun' ? inner.first : p;
  }
  // A joiner or a stray mark never opens a phrase.
  while (i < end - 1 && (JOINERS.has(normIn(clause, i)) || !isWord(clause, i)) && normIn(clause, i) !== '(') i++;
  return i;
}

const TO_OUTLET_FIRST = foldedSet([
  'প্রথম',
  'ডেইলি',
  'বিবিসি',
  'আল',
  'ভয়েস',
  'বার্তা',
  'সংবাদ',
  'ঢাকা',
  'দৈনিক',
  'কালের',
  'সংবাদমাধ্যম',
  'বাংলা',
  'জাগো',
  'নিউইয়র্ক',
  'দ্য',
  'টাইমস',
  'নিউজ',
  'ওয়াশিংটন',
  'ফিন্যান্সিয়াল',
  'এনবিসি',
  'ফক্স',
  'সিএনএন',
  'স্কাই',
  'চ্যানেল',
  'বার্তাসংস্থা',
  'সংস্থা',
  'ট্রিবিউন',
  'সান',
  'আজকের',
  'দেশ',
  'আমার',
  'সিবিএস',
  'টিআরটি',
  'মিডল',
  'ইস্ট',
]);

/** Pronouns of things in the objective. */
export const CALLED: ReadonlySet<string> = foldedSet([
  'এটিকে',
  'এটাকে',
  'সেটিকে',
  'সেটাকে',
  'একে',
  'যাকে',
  'যেটিকে',
  'যেটাকে',
  'যেগুলোকে',
  'এগুলোকে',
  'সেগুলোকে',
  'যেগুলিকে',
  'এগুলিকে',
  'নিজেকে',
  'নিজেদেরকে',
  'কাউকে',
]);
const AIM = foldedSet(['উদ্দেশ', 'উদ্দেশ্য']);
const MAKING = fold('করে');
const NEAR = fold('কাছে');
const GAZE = fold('দৃষ্টি');
const DRAWING = fold('আকর্ষণ');
/** Words after an addressee: নৌকার কর্মীদের উদ্দেশে. */
const TOWARDS = foldedSet(['উদ্দেশে', 'উদ্দেশ্যে']);
const TALKING = foldedSet(['আলাপকালে', 'আলাপে', 'আলাপচারিতায়', 'সাক্ষাৎকারে']);

/** The addressee in what stands before the frame: সাংবাদিকদের (প্রশ্নের জবাবে), কর্মীদের উদ্দেশে, বিবিসির সঙ্গে আলাপকালে, বিবিসিকে দেওয়া সাক্ষাৎকারে. */
export function addresseeBefore(clause: Clause, first: number, last: number): TokenRange | null {
  for (let i = first; i < last; i++) {
    const word = normIn(clause, i);
    if (PRESS.has(word) && spokenTo(clause, i, last)) return { first: i, last: i + 1 };
    if (MEDIA.has(word) && sentOn(clause, i + 1, last)) return { first: i, last: i + 1 };
    if (TOWARDS.has(word) && i > first && caseOf(normIn(clause, i - 1)) === 'genitive') return { first: phraseStart(clause, i, first), last: i };
    // বিবিসির সঙ্গে (এক) সাক্ষাৎকারে
    const beside = i - 1 > first && ONE.has(normIn(clause, i - 1)) ? i - 2 : i - 1;
    if (TALKING.has(word) && beside > first && caseOf(normIn(clause, beside - 1)) === 'genitive' && POSTPOSITIONS.has(normIn(clause, beside)))
      return { first: phraseStart(clause, beside, first), last: beside };
    // ইউনূসকে উদ্দেশ করে, উপদেষ্টার দৃষ্টি আকর্ষণ করে
    const calls = (AIM.has(word) && normIn(clause, i + 1) === MAKING) || (word === GAZE && normIn(clause, i + 1) === DRAWING && normIn(clause, i + 2) === MAKING);
    if (calls && i > first && (caseOf(normIn(clause, i - 1)) === 'objective' || caseOf(normIn(clause, i - 1)) === 'genitive'))
      return { first: phraseStart(clause, i, first), last: i };
    const given = GIVEN.has(normIn(clause, i + 1)) || i + 1 === last || (normIn(clause, i + 1) === SUCH_A && ASKED.test(normIn(clause, i + 2)));
    // ANI-কে দেওয়া: the ending is written apart.
    if (given && word === KO && HYPHENS.has(normIn(clause, i - 1)) && i - 2 >= first) return { first: Math.min(addresseeStart(clause, i + 1, first), i - 2), last: i + 1 };
    if (given && isAddressee(clause, i)) return { first: addresseeStart(clause, i + 1, first), last: i + 1 };
  }
  return null;
}

/** The media, in the form of where something is sent. */
const MEDIA = foldedSet(['গণমাধ্যমে', 'সংবাদমাধ্যমে', 'পত্রিকায়']);
const SENT = foldedSet(['পাঠানো', 'পাঠিয়ে', 'প্রেরিত', 'পাঠায়', 'পাঠান']);
/** Words between the media and the sending: গণমাধ্যমে এক সংবাদ বিজ্ঞপ্তি পাঠিয়ে. */
const SENDING_REACH = 4;

/** গণমাধ্যমে পাঠানো (বিবৃতিতে), গণমাধ্যমে সংবাদ বিজ্ঞপ্তি পাঠিয়ে: whether what stands from token `first` on is sent there. */
function sentOn(clause: Clause, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + SENDING_REACH) && isWord(clause, i); i++) if (SENT.has(normIn(clause, i))) return true;
  return false;
}

const SUCH_A = fold('এমন');
const ASKED = new RegExp(fold('^প্রশ্নের?$'), 'u');
const ONE = foldedSet(['এক', 'একটি', 'একান্ত', 'বিশেষ']);
const GIVEN = foldedSet(['দেওয়া', 'দেয়া']);
/** What follows the press where it is spoken to: সাংবাদিকদের এক প্রশ্নের জবাবে, সাংবাদিকদের মুখোমুখি হয়ে. */
const PRESS_TOLD = new RegExp(fold('^(প্রশ্ন|মুখোমুখি|ব্রিফ|বলেন|বলেছেন|জানা|কাছে|সঙ্গে|সাথে|উদ্দেশ|এক|একাধিক|বিভিন্ন|নানা|এমন|আলাপ|সামনে|তিনি|জবাব)'), 'u');

/** Whether the press at token `i` is spoken to, and not what something is done to (সাংবাদিকদের ওপর হামলা). */
function spokenTo(clause: Clause, i: number, last: number): boolean {
  return i + 1 >= last || caseOf(normIn(clause, i)) === 'objective' || PRESS_TOLD.test(normIn(clause, i + 1));
}

/** ওই কর্মকর্তা বিবিসিকে: whole without what follows. */
const POINTING = foldedSet(['ওই', 'এই', 'এ', 'সেই', 'এক', 'একজন']);

/** Where the addressee that ends before token `end` begins: its mention, an outlet’s first words, or the one word. */
export function addresseeStart(clause: Clause, end: number, least: number): number {
  const known = clause.phraseEnding(end);
  if (known && known.first >= least) {
    // উপদেষ্টা সাংবাদিকদের: the press takes no office before it; that is who speaks.
    if (PRESS.has(normIn(clause, end - 1))) for (let i = end - 2; i >= known.first; i--) if (caseOf(normIn(clause, i)) === 'bare' && roles.has(normIn(clause, i))) return i + 1;
    for (let i = end - 2; i >= known.first; i--)
      if (SUBJECT_PRONOUNS.has(normIn(clause, i)) || (i === known.first + 1 && POINTING.has(normIn(clause, i - 1)) && roles.has(normIn(clause, i)))) return i + 1;
    return known.last - known.first > 1 && clause.namesAlone(known.first) ? known.first + 1 : known.first;
  }
  let i = end - 1;
  while (i - 1 >= least && TO_OUTLET_FIRST.has(normIn(clause, i - 1))) i--;
  return i;
}

/** Whether a phrase stands in a case that no subject has and those told do: মীর হেলালকে, নেতাকর্মীদের. */
export function isTold(clause: Clause, { last }: TokenRange): boolean {
  const shape = caseAt(clause, last - 1);
  return shape === 'objective' || (shape === 'genitive' && normIn(clause, last - 1).endsWith(DER));
}

/** Whether token `i` ends an addressee: in -কে, or the press in -দের; a thing (এটিকে, যাকে বলা হয়) is called something, not told. */
function isAddressee(clause: Clause, i: number): boolean {
  const word = normIn(clause, i);
  if (PRESS.has(word)) return true;
  return caseOf(word) === 'objective' && !CALLED.has(word);
}

/** Past a leading channel phrase: এক ভিডিও বার্তায়, তাঁর শোকবার্তায়, ফেসবুকে দেওয়া এক পোস্টে. */
export function skipChannel(clause: Clause, first: number, end: number): number {
  for (let i = first; i < Math.min(end - 1, first + 7); i++) {
    const word = normIn(clause, i);
    if (!isWord(clause, i) || CLAUSE_WORDS.has(word)) return first;
    const form = verbForm(word);
    if (form && form.shape !== 'noun') return first;
    const c = caseOf(word);
    if (c === 'locative' && (channelOf(word) || isDocument(word))) return normIn(clause, i + 1) === 'দেওয়া' ? skipChannel(clause, i + 2, end) : i + 1;
    if (c === 'genitive' && i > first + 2) return first;
  }
  return first;
}

/** Determiners that open the phrase of a channel or a time: এক বিবৃতিতে. */
const DETERMINERS = foldedSet(['এক', 'একটি', 'ওই', 'এই', 'সেই', 'এ', 'তাঁর', 'তার', 'নিজের', 'নিজস্ব', 'দেওয়া', 'পাঠানো', 'লিখিত', 'পৃথক', 'সামাজিক', 'ভেরিফায়েড']);

/**
 * Reads the frame of a verb of reporting at `verb` backwards: adverbs, addressee, channel and adjuncts, then the subject that ends before them.
 * `least` is where the clause begins. With `passive` the source is a text in the locative (বিবৃতিতে বলা হয়েছে) and nothing else.
 */
export function frameBefore(clause: Clause, verb: number, least: number, passive: boolean): Frame {
  let i = verb;
  let to: TokenRange | null = null;
  let channel: Frame['channel'] = null;
  let first = verb;
  for (let steps = 0; i > least && steps < 60; steps++) {
    const p = i - 1;
    const token = clause.tokens[p];
    if (!token) break;
    if (token.kind === 'mark') {
      // One comma may stand between subject and verb: … রহমান, জানান, …
      if (
        token.norm === ',' &&
        i === verb &&
        p - 1 >= least &&
        isWord(clause, p - 1) &&
        caseAt(clause, p - 1) === 'bare' &&
        !verbForm(normIn(clause, p - 1)) &&
        clause.phraseEnding(p)
      ) {
        i = p;
        continue;
      }
      if (token.norm === ')') {
        // (১২ আগস্ট): a date beside the weekday.
        let open = p;
        let dated = false;
        while (open > least && clause.tokens[open]?.norm !== '(') {
          if (clause.inTime(open) || clause.tokens[open]?.kind === 'number') dated = true;
          open--;
        }
        if (dated && clause.tokens[open]?.norm === '(' && (clause.inTime(open - 1) || DAY.test(normIn(clause, open - 1)))) {
          i = open;
          first = i;
          continue;
        }
      }
      if (!passive && token.norm === ')') {
        // সালাম মিয়া (৫২) বলেন: the age is no part of the phrase.
        let open = p;
        while (open > least && clause.tokens[open]?.norm !== '(') open--;
        if (open > least) return subject(clause, open, least, to, channel);
      }
      break;
    }
    const word = token.norm;
    if (passive && thereins.has(word)) return { speaker: { first: p, last: i }, to, channel, first: p };
    // ট্রাম্পের ঘনিষ্ঠ অনেকে: some of those the phrase tells of.
    const some = SOME.has(word) ? clause.phraseEnding(i) : undefined;
    if (some && !passive && some.first >= least && some.first < p) return { speaker: { first: some.first, last: i }, to, channel, first: some.first };
    if (SUBJECT_PRONOUNS.has(word)) return passive ? { speaker: null, to, channel, first } : { speaker: { first: p, last: i }, to, channel, first: p };
    if (clause.inTime(p) || DAY.test(word) || (ADVERBS.has(word) && !clause.phraseEnding(i))) {
      i = p;
      first = i;
      continue;
    }
    if (
      !to &&
      (isAddressee(clause, p) ||
        (!passive && i === verb && word.endsWith(DER) && word.length > 4 && p > least && !NOT_GENITIVE.has(word) && clause.phraseEnding(i)?.kind !== 'name'))
    ) {
      const start = addresseeStart(clause, i, least);
      to = { first: start, last: i };
      i = start;
      first = i;
      continue;
    }
    if (JOINERS.has(word)) break;
    const known = clause.phraseEnding(i);
    // বিবিসির খবরের শিরোনাম করা হয়েছে: whose headline it is.
    if (passive && i === verb && clause.tokens[verb]?.norm === HEADLINE && caseOf(word) === 'genitive') return subject(clause, i, least, to, channel);
    if (passive) {
      const locative = caseOf(word) === 'locative' || word === 'থেকে';
      if (locative && (isDocument(word) || word === 'থেকে' || channelOf(word) || caseOf(word) === 'locative')) {
        const end = i;
        const start = phraseStart(clause, word === 'থেকে' ? p : end, least);
        if (isDocument(word) || word === 'থেকে' || known?.kind === 'document' || (PART.has(word) && isDocument(normIn(clause, p - 1)))) {
          const kind = channelOf(word);
          return { speaker: { first: start, last: end }, to, channel: kind ? { kind, range: { first: start, last: end } } : null, first: start };
        }
        i = start;
        first = start;
        continue;
      }
      break;
    }
    const form = verbForm(word);
    if (form && form.shape !== 'noun' && !known) break;
    if (CLAUSE_WORDS.has(word)) break;
    const kind = channelOf(word);
    if (
      (POSTPOSITIONS.has(word) || caseOf(word) === 'locative') &&
      !(known && known.kind !== 'document' && caseOf(word) !== 'locative') &&
      !(known?.kind === 'name' && !kind && !POSTPOSITIONS.has(word))
    ) {
      // An adjunct: back to where it begins, at a determiner or the end of what could be the subject.
      const start = adjunctStart(clause, i, least);
      if (!to && start < p) {
        // সবার কাছে প্রশ্ন করেন: right before the cue; বিবিসিকে এমন প্রশ্নের জবাবে: inside the adjunct.
        if (TOWARDS.has(word) || (word === NEAR && i === verb && caseOf(normIn(clause, p - 1)) === 'genitive')) to = { first: start, last: p };
        else to = addresseeBefore(clause, start, p);
      }
      if (kind && !channel) channel = { kind, range: { first: start, last: i } };
      i = start;
      first = start;
      continue;
    }
    return subject(clause, i, least, to, channel);
  }
  return { speaker: null, to, channel, first };
}

function subject(clause: Clause, end: number, least: number, to: TokenRange | null, channel: Frame['channel']): Frame {
  const start = phraseStart(clause, end, least);
  return { speaker: { first: start, last: end }, to, channel, first: start };
}

/** Where the adjunct that ends before `end` begins: after a phrase that can be a subject, at a determiner, else at its genitives. */
function adjunctStart(clause: Clause, end: number, least: number): number {
  let i = end - 1;
  for (let steps = 0; steps < 12 && i > least; steps++) {
    if (DETERMINERS.has(normIn(clause, i)) && !DETERMINERS.has(normIn(clause, i - 1))) return i;
    const p = i - 1;
    if (!isWord(clause, p)) return i;
    const known = clause.phraseEnding(i);
    const word = normIn(clause, p);
    if (known && (known.kind === 'name' || known.kind === 'role' || known.kind === 'pronoun') && caseAt(clause, p) === 'bare') return i;
    if (SUBJECT_PRONOUNS.has(word) || CLAUSE_WORDS.has(word)) return i;
    const c = caseOf(word);
    const form = verbForm(word);
    if (form && form.shape !== 'noun' && form.shape !== 'converb') return i;
    if (c === 'locative' && i < end - 1 && !POSTPOSITIONS.has(normIn(clause, i))) return i;
    if (c === 'bare' && !POSTPOSITIONS.has(normIn(clause, i)) && i < end - 1 && c === caseOf(normIn(clause, i)) && !DETERMINERS.has(word)) return i;
    i = p;
  }
  return i;
}

/** Past what opens a clause without belonging to it: তবে, এ ছাড়া, expressions of time, commas. */
export function skipOpeners(clause: Clause, from: number, end: number): number {
  let i = from;
  for (let moved = true; moved && i < end; ) {
    moved = false;
    const token = clause.tokens[i];
    if (!token) break;
    if (token.kind === 'mark' && (token.norm === ',' || HYPHENS.has(token.norm) || token.norm === ';' || token.norm === ':')) {
      i++;
      moved = true;
      continue;
    }
    const long = LONG_OPENER_HEADS.has(token.norm) ? LONG_OPENERS.find((words) => words.every((w, k) => normIn(clause, i + k) === w)) : undefined;
    if (long) {
      i += long.length;
      moved = true;
    } else if (OPENERS.has(token.norm) && i + 1 < end) {
      i++;
      moved = true;
    } else if (clause.inTime(i)) {
      while (i < end && clause.inTime(i)) i++;
      moved = true;
    }
  }
  return i;
}
