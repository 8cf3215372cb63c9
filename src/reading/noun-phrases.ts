import type { Names } from '../language/names.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import { is, type Listed, lexiconOf, stemEnd } from './lexicon.js';
import { type Unit, unitsOf } from './units.js';

/** What a noun phrase is by its head. */
export interface NounPhrase {
  /** Units of its sentence, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'role' | 'pronoun' | 'description' | 'document' | 'back' | 'plain';
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';
  /** Units of the proper name inside it, half-open; equal where there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly listed: Listed | null;
  /** The case of its head. */
  readonly role: string;
  readonly by: string;
  /** The phrases it joins, where it is several. */
  readonly members: readonly NounPhrase[];
}

/** All phrases are made here, with the same fields in the same order: what reads them by the thousand stays fast. */
export function makePhrase(
  from: number,
  to: number,
  kind: NounPhrase['kind'],
  type: NounPhrase['type'],
  nameFrom: number,
  nameTo: number,
  listed: Listed | null,
  role: string,
  by: string,
  members: readonly NounPhrase[],
): NounPhrase {
  return { from, to, kind, type, nameFrom, nameTo, listed, role, by, members };
}

const NO_MEMBERS: readonly NounPhrase[] = [];

/** One sentence as units and the noun phrases found in it, in order. */
export interface PhrasedSentence {
  readonly units: readonly Unit[];
  readonly phrases: readonly NounPhrase[];
}

/** An article's sentences, and the words it has shown to be names. */
export interface PhrasedArticle {
  readonly sentences: readonly PhrasedSentence[];
  readonly nameWords: Set<string>;
}

/** What reading a phrase needs to know of its article and pack. */
export interface PhraseContext {
  readonly analysis: Analysis;
  readonly names: Names;
  /** The names of a first pass are known. */
  readonly second: boolean;
  /** Name words the article has shown to be names. */
  readonly nameWords: Set<string>;
}

/** A longer run without a break is no noun phrase; the bound keeps hostile text linear. */
const LONGEST = 40;
const CLOSED = is.stop | is.verb;
const NAMES = is.part | is.weak | is.honorific;
const HEADS = is.role | is.group | is.organisation | is.document | is.title;

/** Whether a unit can be a word of a proper name. `sure` leaves out words that only their surroundings make names. */
function nameLike(unit: Unit, context: PhraseContext, sure: boolean): boolean {
  if (unit.kind !== 'word') return false;
  const { flags, lexeme } = unit;
  if (lexeme.listed) return lexeme.listed.type === 'person' && !lexeme.adjective;
  if (!(flags & ~NAMES) && context.nameWords.has(unit.stem)) return true;
  if (context.names.capitals) {
    if (flags & (CLOSED | HEADS | is.place | is.pronoun | is.joiner | is.pointer | is.indefinite)) return false;
    return capital(unit, context);
  }
  if (flags & is.part) return true;
  if (sure) return false;
  if (flags & (is.weak | is.honorific)) return true;
  return flags === 0;
}

function capital(unit: Unit, context: PhraseContext): boolean {
  const token = context.analysis.tokens[unit.first];
  return token !== undefined && /\p{Lu}/u.test(context.analysis.text.charAt(token.start));
}

const ended = (unit: Unit): boolean => unit.role !== 'bare' && unit.role !== 'definite';
const modifies = (unit: Unit): boolean => unit.role === 'genitive' || unit.role === 'with';

/** The noun phrases of every sentence of an article, in two passes: what the first shows to be a name, the second knows everywhere. */
export function phraseArticle(analysis: Analysis): PhrasedArticle {
  const { names } = lexiconOf(analysis.language);
  const context: PhraseContext = { analysis, names, second: false, nameWords: new Set() };
  const sentences = unitsOf(analysis);
  const first = sentences.map((units) => {
    const phrases = phraseSentence(units, context);
    for (const phrase of phrases) learn(units, phrase, context);
    return phrases;
  });
  const second = { ...context, second: true };
  // A sentence without any word now known to be a name reads as before.
  // What ends every phrase is in none.
  const inside = ({ flags }: Unit): boolean => !(flags & CLOSED) || Boolean(flags & NAMES);
  const again = (units: readonly Unit[]): boolean => units.some((unit) => inside(unit) && (context.nameWords.has(unit.stem) || unit.lexeme.listed?.type === 'person'));
  return { sentences: sentences.map((units, i) => ({ units, phrases: again(units) ? phraseSentence(units, second) : (first[i] ?? []) })), nameWords: context.nameWords };
}

/** Keeps the words of a name that something beside its place speaks for. */
function learn(units: readonly Unit[], phrase: NounPhrase, context: PhraseContext): void {
  for (const member of phrase.members) learn(units, member, context);
  if (phrase.kind !== 'name' || phrase.by === 'unlisted-word' || phrase.type === 'place' || (phrase.type === 'organisation' && phrase.by !== 'listed-name')) return;
  if (phrase.listed?.type === 'person') for (const word of phrase.listed.words) context.nameWords.add(word);
  // A bare name that runs on into other words may have swallowed one of them (মুজাহিদ বাগরাম বিমানঘাঁটি …).
  const next = units[phrase.to];
  const closed = phrase.role !== 'bare' || !next || next.kind !== 'word' || Boolean(next.flags & (CLOSED | is.joiner | is.pronoun));
  for (let i = phrase.nameFrom; i < phrase.nameTo; i++) {
    const unit = units[i] as Unit;
    if (unit.flags === 0 && i > phrase.nameFrom && (!closed || unit.role === 'locative')) continue;
    if (unit.kind === 'word' && !(unit.flags & ~(is.part | is.weak)) && !unit.lexeme.listed && unit.stem.length > 1) context.nameWords.add(unit.stem);
  }
}

function phraseSentence(units: readonly Unit[], context: PhraseContext): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  let from = 0;
  let at = 0;
  const close = (to: number): void => {
    if (to > from) splitAndRead(units, from, to, context, found);
    from = to;
  };
  while (at < units.length) {
    const unit = units[at] as Unit;
    const before = at > from ? (units[at - 1] as Unit) : null;
    if (unit.kind === 'break' || unit.kind === 'number' || (unit.flags & CLOSED && !nameInside(units, at, context))) {
      close(at);
      from = ++at;
      continue;
    }
    if (unit.kind === 'bracket') {
      if (!before) from = at + 1;
      at++;
      continue;
    }
    if (unit.flags & is.pronoun) {
      close(at);
      found.push(single(units, at, 'pronoun', 'unknown', 'pronoun'));
      // A possessive pronoun begins the phrase of what is possessed (তাঁর দপ্তর).
      from = context.names.pronouns.get(unit.stem)?.possessive ? at : at + 1;
      at++;
      continue;
    }
    if (
      before &&
      unit.flags & (is.pointer | is.indefinite) &&
      !modifies(before) &&
      (before.flags & (is.role | is.part | is.organisation | is.group) || (before.lexeme.listed && !before.lexeme.adjective))
    )
      close(at);
    else if (before && (at - from > LONGEST || splits(units, from, at, context))) close(at);
    at++;
    // A noun that points back ends its phrase (তদন্তকারী সংস্থাটি ওই গোষ্ঠীর …).
    if (unit.flags & is.back && !modifies(unit)) close(at);
    else if (ended(unit) && !modifies(unit) && !(unit.role === 'locative' && nameGoesOn(units, at, context))) {
      const joiner = units[at];
      if (!(joiner && joiner.flags & is.joiner && unit.role === 'plural')) {
        close(at);
      }
    }
  }
  close(units.length);
  return joinLists(units, found);
}

/** A stop word that is a word of a surer name (দে, কর) stays inside it. */
function nameInside(units: readonly Unit[], at: number, context: PhraseContext): boolean {
  const unit = units[at] as Unit;
  if (context.names.capitals || !(unit.flags & (is.part | is.weak))) return false;
  const before = units[at - 1];
  return Boolean(unit.flags & is.part) || (before !== undefined && nameLike(before, context, true) && before.role === 'bare');
}

function nameGoesOn(units: readonly Unit[], at: number, context: PhraseContext): boolean {
  const unit = units[at - 1] as Unit;
  const next = units[at];
  return unit.flags === 0 && !unit.lexeme.listed && next !== undefined && nameLike(next, context, true);
}

/** Whether a new phrase begins at `at`: a bare name or country ends its phrase unless what follows can belong to it. */
function splits(units: readonly Unit[], from: number, at: number, context: PhraseContext): boolean {
  const before = units[at - 1] as Unit;
  const unit = units[at] as Unit;
  const named = before.kind === 'bracket' ? units[at - 2] : before;
  // Who is told is no part of who tells it (সেলিম বাশার (সেলু) প্রথম আলোকে …).
  if (unit.role === 'objective' && unit.lexeme.listed?.type === 'organisation' && !unit.lexeme.adjective && named?.kind === 'word' && named.role === 'bare') {
    if (nameLike(named, context, false) || named.flags & (is.role | is.vague) || ownName(named)) return true;
  }
  if (before.kind !== 'word' || before.role !== 'bare' || unit.flags & is.joiner || before.flags & is.joiner) return false;
  const { listed, adjective } = before.lexeme;
  // A body with its own name does not introduce another's (স্টেট ডিপার্টমেন্ট | ব্রেটনকে).
  if (unit.role === 'objective' && ownName(before) && nameLike(unit, context, true)) return true;
  // Whom a role brings in unnamed or points back at is not named by what follows (কমিটির এক সদস্য | সেলিমকে; ওই কর্মকর্তা | ডেকান ক্রনিকলকে).
  const determined = before.flags & is.role ? determiner(units, from, at - 1) : 0;
  if (determined & is.pointer && !(unit.flags & ~NAMES) && !unit.lexeme.listed) return true;
  if (determined && runEnds(units, at)) return true;
  // A title begins a name (রজার্স | মি. আহমেদকে).
  if (unit.flags & is.title && !(unit.flags & (NAMES | is.role)) && unit.last - unit.first > 1 && before.flags === 0 && !listed) return true;
  // Two places side by side are two phrases (মস্কো উত্তর কোরিয়ার …); a person word does not stand before a demonym (সৈন্য রাশিয়ান বাহিনী).
  const country = unit.lexeme.listed?.fact.startsWith('country:') ?? false;
  if (country && ((listed && !adjective && listed.type !== 'person') || (unit.lexeme.adjective && before.flags & (is.role | is.group)))) return true;
  if (listed && !adjective && listed.fact.startsWith('country:'))
    return unit.lexeme.listed?.fact.startsWith('country:') || (unit.flags === is.common && !unit.lexeme.listed && !bodyFrom(units, at, context));
  if (before.flags & is.address) return true;
  // Whose what follows is, is no part of a bare body (টাইম ম্যাগাজিন | আমেরিকার গায়ককে).
  if (before.flags & is.organisation && !listed && unit.role === 'genitive' && country) return true;
  // An office is followed by its holder or by nothing (উপদেষ্টা আওয়ামী লীগকে বলেন; জনতা স্বরাষ্ট্র উপদেষ্টাকে).
  const place = unit.lexeme.listed && !unit.lexeme.adjective ? unit.lexeme.listed : null;
  if (place?.type === 'place' && (before.flags & is.role || (before.flags === is.common && place.fact.startsWith('country:')))) return true;
  if (listed?.type === 'person' && place?.type === 'person' && place !== listed) return true;
  if (before.flags & is.role && unit.lexeme.listed && !unit.lexeme.adjective && unit.lexeme.listed.type !== 'person' && (unit.role === 'objective' || unit.role === 'locative'))
    return true;
  if (before.flags & is.group && unit.flags === is.common && unit.role === 'bare') return true;
  if (before.flags & is.organisation && unit.lexeme.listed?.type === 'person') return true;
  // Who is told by a name of his own is no part of the name before (গভর্নর আলেক্সেই স্মিরনভ | পুতিনকে).
  if (place?.type === 'person' && !listed && unit.role === 'objective' && introduced(units, from, at)) return true;
  // Whom a role introduces by name ends there (সভাপতি করিম উদ্দিন | দলের কর্মসূচি; মেয়র বালেন্দ্র শাহ | নতুন একটি জোট).
  if (unit.flags & (is.organisation | is.common) && !(unit.flags & (is.part | is.weak | is.role)) && !unit.lexeme.listed && introduced(units, from, at)) return true;
  // Nor do several others belong to him, who are told (মুখপাত্র ক্যারোলিন লেভিট | সাংবাদিকদের).
  if (unit.flags & is.role && endsInPlural(unit, context.names) && introduced(units, from, at)) return true;
  const person = listed ? listed.type === 'person' : nameLike(before, context, true) || (nameLike(before, context, false) && at - 2 >= from && spokenFor(units, at - 2, context));
  if (!person || before.flags & is.honorific) return false;
  if (context.names.capitals && unit.flags & HEADS) return false;
  if (!listed && unit.flags & is.place && !(before.flags & is.part)) return false;
  // What follows a name the article knows, and is no word of one, is something else (কমলা লাস ভেগাসে).
  const lone = at - 2 >= from && Boolean((units[at - 2] as Unit).flags & (is.role | is.title));
  const unknown = !unit.lexeme.listed && unit.flags === 0 && !context.nameWords.has(unit.stem);
  if (unknown && listed && before.last - before.first > 1) return true;
  if (context.second && unknown && (listed || (!lone && context.nameWords.has(before.stem)))) return true;
  // Where it was said comes between a whole name and the verb (রোমান স্টারোভয়েট টেলিগ্রামে বলেন).
  if (unit.perhapsPlace && at - 2 >= from && nameLike(units[at - 2] as Unit, context, false)) return true;
  if (nameLike(unit, context, false) || unit.flags & (is.address | is.organisation | is.weak | is.vague)) return false;
  // A common word between two surer names is one, too.
  const next = units[at + 1];
  if (unit.role === 'bare' && unit.flags === is.common && next && nameLike(next, context, true) && nameLike(before, context, true)) return false;
  return true;
}

/** So many words at most stand between a country and the head of a body named after it. */
const LONGEST_BODY = 5;

/** বাংলাদেশ | পাটকল সমিতি: bare words up to a body’s head, which is no object of what the country does. */
function bodyFrom(units: readonly Unit[], at: number, context: PhraseContext): boolean {
  for (let i = at; i < units.length && i < at + LONGEST_BODY; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || unit.flags & (CLOSED | is.role | is.group | is.document | is.pronoun | is.pointer | is.indefinite) || unit.lexeme.listed) return false;
    if (unit.flags & is.organisation) {
      const next = units[i + 1];
      const said = next?.kind === 'word' && context.names.isSaying(next.lexeme.stem);
      return i > at && (shortened(next, context) || (!(unit.flags & is.vague) && (unit.role === 'genitive' || (unit.role === 'bare' && said))));
    }
    if (unit.role !== 'bare') return false;
  }
  return false;
}

/** A body that is named by a name of its own, not described. */
const ownName = (unit: Unit): boolean => unit.lexeme.listed?.type === 'organisation' && !unit.lexeme.adjective;

/** Whether the run of name words from `at` on ends in a case. */
function runEnds(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || unit.flags & ~NAMES) return false;
    if (ended(unit)) return true;
  }
  return false;
}

/** What determines the bare role at `at` in its phrase: `is.pointer`, `is.indefinite` or 0. What belongs to an owner before it determines the owner. */
function determiner(units: readonly Unit[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || ended(unit)) return 0;
    if (unit.flags & (is.pointer | is.indefinite)) return unit.flags & (is.pointer | is.indefinite);
  }
  return 0;
}

/** A bare role and a name of two words and more stand right before `at`. */
function introduced(units: readonly Unit[], from: number, at: number): boolean {
  let i = at - 1;
  for (; i >= from; i--) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || unit.role !== 'bare' || unit.flags & ~NAMES || unit.lexeme.listed) break;
  }
  const role = units[i];
  return at - 1 - i >= 2 && i >= from && role?.kind === 'word' && role.role === 'bare' && Boolean(role.flags & (is.role | is.title));
}

/** The unit vouches for the name after it: a title, a role, a surer name. */
function spokenFor(units: readonly Unit[], at: number, context: PhraseContext): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.kind === 'bracket') return at > 0;
  return Boolean(unit.flags & (is.role | is.title | is.honorific)) || nameLike(unit, context, true);
}

function single(units: readonly Unit[], at: number, kind: NounPhrase['kind'], type: NounPhrase['type'], by: string): NounPhrase {
  return makePhrase(at, at + 1, kind, type, at, at, null, (units[at] as Unit).role, by, NO_MEMBERS);
}

/** Reads units `from` to `to` as one phrase, or as several where a joiner stands between two that are whole. */
function splitAndRead(units: readonly Unit[], from: number, to: number, context: PhraseContext, found: NounPhrase[]): void {
  let start = from;
  while (start < to && (units[start] as Unit).flags & is.joiner) start++;
  let end = to;
  while (end > start && ((units[end - 1] as Unit).flags & is.joiner || (units[end - 1] as Unit).kind === 'bracket')) end--;
  if (end <= start) return;
  if (!holds(units, start + 1, end - 1, is.joiner)) {
    found.push(readShortened(units, start, end, context));
    return;
  }
  const members: NounPhrase[] = [];
  let left = start;
  for (let i = start + 1; i < end - 1; i++) {
    if (!((units[i] as Unit).flags & is.joiner)) continue;
    const first = readPhrase(units, left, i, context);
    if (!whole(first)) continue;
    const rest = readShortened(units, i + 1, end, context);
    // এই সাবেক ক্রিকেটার ও ধারাভাষ্যকার: pointed at, two offices are one person's.
    if (first.kind === 'role' && rest.kind === 'role' && rest.members.length === 0 && holds(units, left, i, is.pointer)) continue;
    // What joins on to an owner is no second subject (বলেন মহাসচিব এবং অধিকারের প্রতি …).
    if (rest.kind === 'plain' && first.kind === 'role' && members.length === 0 && modifies(units[end - 1] as Unit)) {
      found.push(first);
      left = i + 1;
      continue;
    }
    if (rest.kind === 'plain' || (first.kind === 'role' && first.type === 'person' && rest.kind === 'name')) continue;
    members.push(first);
    left = i + 1;
  }
  const last = readShortened(units, left, end, context);
  if (members.length === 0 || last.kind === 'plain') {
    found.push(...members, last);
    return;
  }
  members.push(last);
  found.push(joint(members));
}

/**
 * Reads `from` to `to`, and where their head is nobody who could speak, what is left without the bare nouns and adverbs at the end
 * (মোদি সাহেব পরিষ্কার …: what follows the subject is not part of it).
 */
function readShortened(units: readonly Unit[], from: number, to: number, context: PhraseContext): NounPhrase {
  const all = readPhrase(units, from, to, context);
  const before = units[all.to - 2];
  // A bare document after a bare subject is its object (প্রেসিডেন্ট ভাষণ দেন).
  const object =
    all.kind === 'document' && all.role === 'bare' && before !== undefined && all.to - 2 >= from && before.role === 'bare' && before.flags & (is.role | is.part | is.organisation);
  if (all.kind !== 'plain' && !object) return all;
  for (let end = to - 1; end > from; end--) {
    const tail = units[end] as Unit;
    const head = units[end - 1] as Unit;
    if (tail.kind !== 'word' || tail.flags & ~(is.common | is.document | is.place) || tail.lexeme.listed || modifies(head) || head.kind !== 'word') break;
    if (head.role !== 'bare' && head.role !== 'emphatic') continue;
    const phrase = readPhrase(units, from, end, context);
    if (phrase.kind === 'name' || phrase.kind === 'description' || (phrase.kind === 'role' && phrase.by !== 'title') || phrase.kind === 'back') return phrase;
    // মূল প্রবন্ধ | উপস্থাপন করেন: what is put out.
    if (phrase.kind === 'document' && end === to - 1 && context.names.puttingOut.has(tail.stem)) return phrase;
  }
  return all;
}

const whole = (phrase: NounPhrase): boolean =>
  (phrase.kind === 'name' || phrase.kind === 'description' || phrase.kind === 'role') && (phrase.role === 'bare' || phrase.role === 'plural' || phrase.role === 'emphatic');

function joint(members: readonly NounPhrase[]): NounPhrase {
  const first = members[0] as NounPhrase;
  const last = members[members.length - 1] as NounPhrase;
  return makePhrase(first.from, last.to, 'name', 'group', first.from, last.to, null, last.role, 'joint', members);
}

/** ক, খ ও গ: names parted by commas before a joint pair belong to it; three and more in a row are joint without one. */
function joinLists(units: readonly Unit[], found: readonly NounPhrase[]): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  for (const phrase of found) {
    const next = units[phrase.to];
    if (phrase.by !== 'joint' && !(phrase.kind === 'name' && whole(phrase) && next?.kind === 'word')) {
      out.push(phrase);
      continue;
    }
    const members = phrase.by === 'joint' ? [...phrase.members] : [phrase];
    for (let before = out.at(-1); before; before = out.at(-1)) {
      const gap = units[before.to];
      const first = members[0] as NounPhrase;
      const comma = gap?.kind === 'break' && before.to + 1 === first.from && gap.last - gap.first === 1;
      if (!comma || !whole(before) || before.kind !== 'name' || members.length > 12) break;
      members.unshift(before);
      out.pop();
    }
    if (phrase.by === 'joint' || members.length > 2) out.push(joint(members));
    else out.push(...members);
  }
  return out;
}

/** The phrase of units `from` to `end` by its head, the last of them. */
function phraseOf(
  units: readonly Unit[],
  from: number,
  end: number,
  kind: NounPhrase['kind'],
  type: NounPhrase['type'],
  by: string,
  nameFrom: number = end,
  nameTo: number = end,
  listed: Listed | null = null,
): NounPhrase {
  return makePhrase(from, end, kind, type, nameFrom, nameTo, listed, (units[end - 1] as Unit).role, by, NO_MEMBERS);
}

/** With its word for the area (কুরস্ক অঞ্চল) a listed place is the same one. */
function placeNamed(units: readonly Unit[], from: number, start: number, end: number): NounPhrase {
  const first = units[start] as Unit;
  const known = start === end - 2 && !first.lexeme.adjective && first.lexeme.listed?.fact.startsWith('place:') ? first.lexeme.listed : null;
  return phraseOf(units, from, end, 'name', 'place', 'place', start, end, known);
}

/** Whether a word of the phrase tells of more than one: দুই, উভয়. */
function isCounted(units: readonly Unit[], from: number, end: number, names: Names): boolean {
  for (let i = from; i < end; i++) if ((names.togethers.get((units[i] as Unit).stem) ?? 1) !== 1) return true;
  return false;
}

/** Whether a word of the phrase tells of one: একজন. */
function isOne(units: readonly Unit[], from: number, end: number, names: Names): boolean {
  for (let i = from; i < end; i++) if (names.togethers.get((units[i] as Unit).stem) === 1) return true;
  return false;
}

function endsInPlural({ lexeme }: Unit, names: Names): boolean {
  return lexeme.ending !== '' && names.pluralEndings.some((ending) => lexeme.ending.startsWith(ending));
}

/** Whether one of units `from` to `end` is of the kind `flag`. */
function holds(units: readonly Unit[], from: number, end: number, flag: number): boolean {
  for (let i = from; i < end; i++) if ((units[i] as Unit).flags & flag) return true;
  return false;
}

export function readPhrase(units: readonly Unit[], from: number, to: number, context: PhraseContext): NounPhrase {
  let end = to;
  while (end > from + 1 && (units[end - 1] as Unit).kind !== 'word') end--;
  const head = units[end - 1] as Unit;
  if (head.kind !== 'word') return phraseOf(units, from, end, 'plain', 'unknown', 'none');
  if (head.flags & is.pronoun) return phraseOf(units, from, end, 'pronoun', 'unknown', 'pronoun');
  // A form of address after a name (মোদি সাহেব) is no part of it.
  const nameEnd = head.flags & is.address && end - 2 >= from && nameLike(units[end - 2] as Unit, context, false) ? end - 1 : end;
  const { listed, adjective } = head.lexeme;
  if (listed && !adjective && listed.type !== 'person') return phraseOf(units, from, end, 'name', listed.type, 'listed-name', end - 1, end, listed);
  const nameFrom = startOfName(units, from, nameEnd, context);
  if (nameFrom < nameEnd) {
    let person = listed?.type === 'person';
    let one: Listed | null = listed?.type === 'person' && nameEnd - nameFrom === 1 ? listed : null;
    for (let i = nameFrom; i < nameEnd; i++) {
      const unit = units[i] as Unit;
      if (nameLike(unit, context, true) || unit.flags & is.honorific) person = true;
      if (unit.lexeme.listed?.type === 'person' && !unit.lexeme.adjective) one = nameEnd - nameFrom === 1 ? unit.lexeme.listed : one;
    }
    const before = units[nameFrom - 1];
    const led = nameFrom > from && before !== undefined && (before.kind === 'bracket' || before.role === 'bare');
    if (led && before && before.flags & (is.role | is.title)) return phraseOf(units, from, end, 'name', 'person', 'name-after-role', nameFrom, nameEnd, one);
    if (led && before && before.kind === 'bracket') return phraseOf(units, from, end, 'name', 'person', 'name-after-bracket', nameFrom, nameEnd, one);
    if (led && before && before.flags & is.organisation && !person) return phraseOf(units, from, end, 'name', 'organisation', 'name-after-body', nameFrom, nameEnd, null);
    if (led && before && before.flags & is.place && !person) return phraseOf(units, from, end, 'name', 'place', 'name-after-place', nameFrom, nameEnd, null);
    if (person) return phraseOf(units, from, end, 'name', 'person', one ? 'listed-name' : 'name-parts', nameFrom, nameEnd, one);
    let plain = false;
    for (let i = nameFrom; i < nameEnd && !plain; i++) plain = (units[i] as Unit).flags === 0 || context.nameWords.has((units[i] as Unit).stem);
    // Nothing vouches for a bare unlisted word but that it is the subject of what follows, or that names show by their capital.
    const next = units[end];
    const subject = context.names.capitals || (next !== undefined && head.role === 'bare' && context.names.isSaying(next.lexeme.stem));
    if (plain && subject && !(head.flags & (HEADS | is.common | is.place))) return phraseOf(units, from, end, 'name', 'unknown', 'unlisted-word', nameFrom, nameEnd, null);
  }
  if (head.flags === is.acronym && context.names.isSaying(units[end]?.lexeme.stem ?? '')) return phraseOf(units, from, end, 'name', 'organisation', 'acronym', end - 1, end, null);
  if (head.flags & is.back) return phraseOf(units, from, end, 'back', 'unknown', 'back-reference');
  if (head.flags & is.proxy && end - from > 1 && modifies(units[end - 2] as Unit)) return phraseOf(units, from, end, 'document', 'document', 'proxy');
  if (head.flags & is.document && !(head.flags & is.organisation)) return phraseOf(units, from, end, 'document', 'document', 'document');
  if (head.flags & is.role && context.names.familyRoles.has(head.stem)) {
    const start = startOfName(units, from, end - 1, context);
    const last = units[end - 2] as Unit;
    const introduced = start > from && Boolean((units[start - 1] as Unit).flags & is.role);
    // মুখপাত্র রাশেদ প্রধান, after an office; a body's head stands after no name of a person.
    if (start < end - 1 && last.flags & is.part && last.role === 'bare' && introduced) return phraseOf(units, from, end, 'name', 'person', 'name-after-role', start, end);
  }
  if (head.flags & is.role) {
    const plural = head.role === 'plural' || Boolean(head.flags & is.group) || isCounted(units, from, end, context.names) || endsInPlural(head, context.names);
    const many = plural || holds(units, from, end, is.indefinite);
    return phraseOf(units, from, end, many ? 'description' : 'role', plural ? 'group' : 'person', many ? 'described-persons' : 'role');
  }
  // একজন নেটিজেন is one of them.
  if (head.flags & is.group && end - from > 1 && isOne(units, from, end - 1, context.names)) return phraseOf(units, from, end, 'description', 'person', 'described-persons');
  if (head.flags & is.group || (listed && adjective && ended(head))) return phraseOf(units, from, end, 'description', 'group', 'described-group');
  if (head.flags & is.organisation) {
    const unnamed =
      (Boolean(head.flags & is.vague) && !(end - from > 2 && shortened(units[end], context))) || head.role === 'plural' || end - from === 1 || indefinite(units, from, end);
    const start = startOfBody(units, from, end);
    return phraseOf(units, from, end, unnamed ? 'description' : 'name', 'organisation', unnamed ? 'described-body' : 'body', start, end, null);
  }
  if (head.flags & is.title && head.role === 'bare') return phraseOf(units, from, end, 'role', 'person', 'title');
  if (head.flags & is.place && end - from > 1 && placed(units, from, end - 1, context.names)) return placeNamed(units, from, startOfPlace(units, from, end), end);
  return phraseOf(units, from, end, 'plain', 'unknown', 'none');
}

/** A bracket with one word that is a body's short form: what stands before it is its name (… কর্তৃপক্ষ (বিআইডব্লিউটিএ)). */
function shortened(unit: Unit | undefined, context: PhraseContext): boolean {
  if (unit?.kind !== 'bracket' || unit.last - unit.first !== 3) return false;
  const token = context.analysis.tokens[unit.first + 1] as Token;
  if (token.kind !== 'word') return false;
  const { flags, listed, adjective } = lexiconOf(context.analysis.language).look(token.word);
  return flags === is.acronym || (listed?.type === 'organisation' && !adjective);
}

/** The phrase points, counts or possesses instead of naming. */
function indefinite(units: readonly Unit[], from: number, to: number): boolean {
  return holds(units, from, to, is.indefinite | is.pointer | is.pronoun);
}

/** A name stands in the phrase, without anything that points or counts. */
function placed(units: readonly Unit[], from: number, to: number, names: Names): boolean {
  if (indefinite(units, from, to)) return false;
  const before = units[to - 1] as Unit;
  return before.role === 'bare' && (before.flags === 0 || before.lexeme.listed !== null || names.placeEndings.some((end) => before.stem.endsWith(end)));
}

/** Where the run of name words that ends before `to` begins; `to` where there is none. */
function startOfName(units: readonly Unit[], from: number, to: number, context: PhraseContext): number {
  let start = to;
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i] as Unit;
    if (i < to - 1 && unit.role !== 'bare' && !(nameLike(unit, context, true) && unit.role !== 'genitive')) break;
    if (nameLike(unit, context, false)) start = i;
    else {
      const before = units[i - 1];
      const next = units[i + 1];
      const inner = unit.kind === 'word' && unit.flags === is.common && i - 1 >= from && before !== undefined && next !== undefined;
      if (!(inner && i < to - 1 && nameLike(before, context, true) && before.role === 'bare' && nameLike(next, context, true))) break;
    }
  }
  // An honorific alone (শেখ, এম) is no name.
  if (start === to - 1 && (units[start] as Unit).flags === is.honorific) return to;
  // A weak word alone is a name only beside a role or title, or where the article knows it as one.
  if (start === to - 1) {
    const unit = units[start] as Unit;
    const before = units[start - 1];
    if (unit.flags & is.weak && !(unit.flags & is.part) && !context.nameWords.has(unit.stem)) {
      if (!before || start === from || !(before.flags & (is.role | is.title)) || before.role !== 'bare') return to;
    }
  }
  return start;
}

/** Where the name of a place begins: after the country it lies in (রাশিয়ার কুরস্ক অঞ্চল). */
function startOfPlace(units: readonly Unit[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    const { lexeme, role } = units[i - 1] as Unit;
    if (role === 'genitive' && lexeme.listed && !lexeme.adjective) return i;
  }
  return from;
}

/** Where the name of a body begins: after a noun in apposition (সামরিক শাখা কাসাম ব্রিগেডস), else with the phrase. */
function startOfBody(units: readonly Unit[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    const unit = units[i] as Unit;
    if (unit.flags & is.organisation && unit.role === 'bare' && to - i > 2) return i + 1;
    if (modifies(unit)) break;
  }
  return from;
}

/** The text a phrase covers, and its proper name without ending where it has one. */
export function phraseSpans(
  analysis: Analysis,
  units: readonly Unit[],
  phrase: NounPhrase,
): { readonly start: number; readonly end: number; readonly name: { readonly start: number; readonly end: number } | null } {
  const { tokens, text } = analysis;
  const firstToken = tokens[(units[phrase.from] as Unit).first] as Token;
  const lastToken = tokens[(units[phrase.to - 1] as Unit).last - 1] as Token;
  let name: { start: number; end: number } | null = null;
  if (phrase.nameTo > phrase.nameFrom) {
    const a = tokens[(units[phrase.nameFrom] as Unit).first] as Token;
    const tail = units[phrase.nameTo - 1] as Unit;
    const b = tokens[(tail.nameLast ?? tail.last) - 1] as Token;
    name = { start: a.start, end: tail.role === 'bare' || tail.nameLast !== null || (phrase.by === 'joint' && tail.role === 'plural') ? b.end : stemEnd(text, b, tail.stem) };
  }
  return { start: firstToken.start, end: lastToken.end, name };
}
