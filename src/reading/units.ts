import type { Language, Stem } from '../language/language.js';
import type { Token } from '../text/tokens.js';
import type { AnalysedSentence, Analysis } from './analysis.js';
import { cutTo, is, type Lexeme, type Lexicon, lexiconOf, makeLexeme } from './lexicon.js';
import { findOwnBodies, type OwnBodies } from './own-bodies.js';

/**
 * A word as a noun phrase sees it: one token, or several that are one word to the reader (a listed name, মো., আল-মামুন, দু’দেশের), a number,
 * a bracket with what stands in it, or a mark that ends any phrase. `tokens[first]` to `tokens[last - 1]`.
 */
export interface Unit {
  readonly kind: 'word' | 'number' | 'bracket' | 'break';
  readonly first: number;
  readonly last: number;
  readonly flags: number;
  readonly lexeme: Lexeme;
  /** Where its ending is cut: the lexeme's, or for a word no list has, the likeliest by the words around it and in the article. */
  readonly stem: string;
  readonly role: string;
  /** Where the word ends without an ending written apart (বিবিসি-র): the index after its last own token. */
  readonly nameLast: number | null;
  /** It may as well carry a place's ending that was not cut, since a verb follows. */
  readonly perhapsPlace: boolean;
}

/** All units are made here, with the same fields in the same order: what reads them by the thousand stays fast. */
function makeUnit(
  kind: Unit['kind'],
  first: number,
  last: number,
  flags: number,
  lexeme: Lexeme,
  stem: string,
  role: string,
  nameLast: number | null,
  perhapsPlace: boolean,
): Unit {
  return { kind, first, last, flags, lexeme, stem, role, nameLast, perhapsPlace };
}

const plain = (kind: Unit['kind'], first: number, last: number): Unit => makeUnit(kind, first, last, 0, NOTHING, '', 'bare', null, false);
const asWord = (first: number, last: number, lexeme: Lexeme): Unit => makeUnit('word', first, last, lexeme.flags, lexeme, lexeme.stem, lexeme.role, null, false);
const cutAt = (unit: Unit, stem: string, role: string): Unit => makeUnit(unit.kind, unit.first, unit.last, unit.flags, unit.lexeme, stem, role, unit.nameLast, unit.perhapsPlace);

const CLOSED = is.stop | is.verb | is.pronoun | is.joiner | is.pointer | is.indefinite;
const NOTHING = makeLexeme(0, '', '', 'bare', null, false);
const JOINS: ReadonlySet<string> = new Set(['-', '‐', '‑', '‒', '–', '’', "'", 'ʼ']);
const OPEN = '([';
const CLOSE = ')]';
/** A bracket longer than this is a remark, not an age or a short form. */
const BRACKET = 9;

/** The units of each sentence of an article. Linear in the number of tokens. */
export function unitsOf(analysis: Analysis): readonly (readonly Unit[])[] {
  const lexicon = lexiconOf(analysis.language);
  const vocabulary: Vocabulary = { words: new Set(), wholes: new Set() };
  const { tokens, language } = analysis;
  const saying = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    // A closed word is not the stem of a name that begins like it (তারা, of তারার).
    if (!(lexicon.look(token.word).flags & CLOSED)) vocabulary.words.add(token.norm);
    const next = tokens[i + 1];
    if (next?.kind === 'word' && lexicon.isSaying(next.word)) saying.set(token.norm, (saying.get(token.norm) ?? 0) + 1);
  }
  const bodies = findOwnBodies(analysis, lexicon, (norm) => saying.has(norm));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || lexicon.look(token.word).flags !== 0) continue;
    stacked(language, token.norm, vocabulary);
    const next = tokens[i + 1];
    if (next?.kind === 'word' && lexicon.look(next.word).flags & is.part) named(language, token.norm, vocabulary);
  }
  for (const sentence of analysis.sentences) told(analysis, sentence, vocabulary);
  // Who says it stands bare: what looks like a genitive there is the word's own, and what looks like a place is if it recurs (থারুর বলেন).
  for (const [word, times] of saying) {
    const { stem, ending, role } = language.writing.stems(word)[0] as Stem;
    // Several in the genitive are those who are told (পড়শিদের বলেন).
    if (stem.length > 3 && language.names.pluralEndings.includes(ending)) continue;
    if (role === 'genitive' || (role === 'locative' && times > 1)) vocabulary.wholes.add(word);
  }
  return analysis.sentences.map((sentence) => cut(analysis, sentence, lexicon, vocabulary, bodies));
}

/** The words of an article, and those of them that are whole although they seem to have an ending. */
interface Vocabulary {
  readonly words: Set<string>;
  readonly wholes: Set<string>;
}

/** Case endings do not stack: what looks like a case before another case is the word's own (এনরিকের, so এনরিকে is whole). */
function stacked(language: Language, norm: string, vocabulary: Vocabulary): void {
  for (const { stem, ending, role } of language.writing.stems(norm)) {
    if (ending === '' || (role !== 'genitive' && role !== 'objective') || !vocabulary.words.has(stem)) continue;
    const own = language.writing.stems(stem)[0];
    if (own && own.stem.length > 2 && (own.role === 'objective' || own.role === 'genitive')) vocabulary.wholes.add(stem);
  }
}

/** Before another word of a name -র is the name's own, and stays so where the word stands alone (শাব্বীর আহমদ; শাব্বীর অভিযোগ করেন). */
function named(language: Language, norm: string, vocabulary: Vocabulary): void {
  const own = language.writing.stems(norm)[0];
  if (own?.role === 'genitive' && own.ending.length === 1 && own.stem.length > 3 && !vocabulary.words.has(own.stem)) vocabulary.wholes.add(norm);
}

/** How far before the end of a sentence its verb of saying may stand. */
const TOLD = 12;

/** Who says it stands bare after the verb, too, where the sentence ends (… বলেছেন মন্ত্রী আতাউল্লাহ তারার।). */
function told(analysis: Analysis, sentence: AnalysedSentence, vocabulary: Vocabulary): void {
  const { tokens, language } = analysis;
  let last = sentence.last - 1;
  while (last > sentence.first && tokens[last]?.kind === 'mark') last--;
  const token = tokens[last] as Token;
  if (token.kind !== 'word' || language.writing.stems(token.norm)[0]?.role !== 'genitive') return;
  for (let i = last - 1; i >= Math.max(sentence.first, last - TOLD); i--) {
    const before = tokens[i] as Token;
    if (before.kind !== 'word') return;
    if (!language.names.isSaying(before.norm)) continue;
    vocabulary.wholes.add(token.norm);
    return;
  }
}

function cut(analysis: Analysis, sentence: AnalysedSentence, lexicon: Lexicon, vocabulary: Vocabulary, bodies: OwnBodies): readonly Unit[] {
  const { tokens } = analysis;
  const units: Unit[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const unit = ownBodyAt(analysis, at, sentence.last, lexicon, bodies) ?? unitAt(analysis, at, sentence.last, lexicon);
    units.push(unit);
    at = unit.last;
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word') continue;
    if (unit.flags & is.honorific && unit.flags & ~is.honorific) units[i] = settleInitial(units, i, tokens);
    else if (unit.flags & is.part && unit.role === 'genitive' && closesName(tokens, unit, lexicon)) units[i] = cutAt(unit, (tokens[unit.first] as Token).norm, 'bare');
    else if (!unit.lexeme.listed && (unit.flags === 0 || (unit.last - unit.first > 1 && unit.role === 'bare' && !(unit.flags & ~(is.part | is.weak)))))
      units[i] = settleEnding(analysis, units, i, vocabulary);
    if (opensName(units[i - 1], tokens, lexicon)) units[i] = asPart(units[i] as Unit, tokens[unit.last - 1] as Token);
  }
  return units;
}

/** The long or short name of a body that the article itself tells to be one, where it begins at `at`. */
function ownBodyAt({ tokens, language }: Analysis, at: number, end: number, lexicon: Lexicon, { longs, shorts }: OwnBodies): Unit | null {
  if (longs.size === 0 && shorts.size === 0) return null;
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  for (const { words, listed } of longs.get(token.norm) ?? []) {
    const after = at + words.length;
    if (after > end || words.some((word, k) => k < words.length - 1 && tokens[at + k]?.norm !== word)) continue;
    const { norm } = tokens[after - 1] as Token;
    const last = words[words.length - 1] as string;
    const cut = cutTo(language.writing, norm, last);
    if (cut) return asWord(at, after, makeLexeme(0, cut.stem, cut.ending, cut.role, listed, false));
  }
  const { stem, ending, role, flags } = lexicon.look(token.word);
  const short = flags === is.acronym && !joined(tokens, at + 1, end) ? shorts.get(stem) : undefined;
  return short ? asWord(at, at + 1, makeLexeme(0, stem, ending, role, short, false)) : null;
}

function unitAt(analysis: Analysis, at: number, end: number, lexicon: Lexicon): Unit {
  const { tokens } = analysis;
  const token = tokens[at] as Token;
  if (token.kind === 'mark') {
    if (OPEN.includes(token.norm)) {
      const close = OPEN.indexOf(token.norm);
      for (let i = at + 1; i < Math.min(end, at + BRACKET); i++) {
        if (tokens[i]?.norm === CLOSE.charAt(close)) return plain('bracket', at, i + 1);
      }
    }
    return plain('break', at, at + 1);
  }
  if (token.kind === 'number' && !joined(tokens, at + 1, end)) {
    // What is written on to a number counts it (১০টা).
    const counter = tokens[at + 1];
    const glued = counter?.kind === 'word' && !counter.spaced && at + 1 < end;
    return plain('number', at, at + (glued ? 2 : 1));
  }
  const phrase = lexicon.phrase(tokens, at, end);
  const following = tokens[phrase ? phrase.after : at + 1];
  if (token.kind === 'word' && (following === undefined || following.spaced || following.kind !== 'mark')) {
    // Nothing is written on to it: by far the most words.
    return phrase ? asWord(at, phrase.after, phrase.last) : asWord(at, at + 1, lexicon.look(token.word));
  }
  return joinedUnit(tokens, at, end, lexicon, phrase);
}

/** The unit that begins with `tokens[at]`, on to which more is written: an ending, the second half of a word, a full stop. */
function joinedUnit(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon, phrase: ReturnType<Lexicon['phrase']>): Unit {
  const token = tokens[at] as Token;
  const loose = (last: number): string | undefined => (joined(tokens, last, end) ? lexicon.names.looseEndings.get((tokens[last + 1] as Token).norm) : undefined);
  const apart = phrase ? loose(phrase.after) : undefined;
  if (phrase && apart !== undefined) return makeUnit('word', at, phrase.after + 2, phrase.last.flags, phrase.last, phrase.last.stem, apart, phrase.after, false);
  if (phrase && !joined(tokens, phrase.after, end)) return asWord(at, phrase.after, phrase.last);
  let last = at + 1;
  let lexeme = token.kind === 'word' ? lexicon.look(token.word) : NOTHING;
  let { flags } = lexeme;
  while (joined(tokens, last, end)) {
    const role = loose(last);
    if (role !== undefined) return makeUnit('word', at, last + 2, flags, lexeme, lexeme.stem, role, last, false);
    const next = tokens[last + 1] as Token;
    const part = next.kind === 'word' ? lexicon.look(next.word) : NOTHING;
    // ভারত-পাকিস্তান is neither, nor is হাসিনা-কাদের.
    if (lexeme.listed && lexeme.listed !== part.listed && (part.listed || (lexeme.listed.type === 'person' && !lexeme.adjective && part.flags & is.part))) {
      flags = is.common;
      lexeme = makeLexeme(flags, part.stem, part.ending, part.role, null, part.adjective);
      last += 2;
      continue;
    }
    // আল-মামুন is a name if either half is one; নেতা-কর্মীরা takes its case and kind from its last half.
    const named = (flags | part.flags) & (is.part | is.weak);
    const bare = part.flags & (is.stop | is.pointer | is.joiner | is.pronoun | is.verb | is.indefinite);
    flags = (bare ? flags & ~is.stop : part.flags) | named;
    lexeme =
      part.flags === 0 && lexeme.flags !== 0
        ? makeLexeme(lexeme.flags, lexeme.stem, part.ending, part.role, null, lexeme.adjective)
        : makeLexeme(part.flags, part.stem, part.ending, part.role, null, part.adjective);
    last += 2;
  }
  const stop = tokens[last];
  if (stop?.norm === '.' && last < end && !stop.spaced && token.kind === 'word' && last === at + 1) {
    const short = flags & (is.honorific | is.title) || token.end - token.start <= 3;
    const next = tokens[last + 1];
    if (short && next && last + 1 < end && next.kind !== 'mark') {
      flags = flags & is.title ? is.title : is.honorific;
      last++;
    }
  }
  return asWord(at, last, flags === lexeme.flags ? lexeme : makeLexeme(flags, lexeme.stem, lexeme.ending, lexeme.role, lexeme.listed, lexeme.adjective));
}

/** আব্দুল আলিম: after such a word the next is part of the name, whatever else it means. */
const opensName = (before: Unit | undefined, tokens: readonly Token[], { names }: Lexicon): boolean =>
  before?.kind === 'word' && before.last - before.first === 1 && names.nameOpeners.has((tokens[before.first] as Token).norm);

/** The unit as a word of a name: of one that no list has a last letter is its own, though it looks like a genitive (আবদুল কাহার). */
function asPart(unit: Unit, { norm }: Token): Unit {
  if (unit.flags & (CLOSED | is.organisation) || unit.lexeme.listed) return unit;
  const own = !(unit.flags & is.part) && unit.role === 'genitive' && norm.length - unit.stem.length === 1;
  return makeUnit(unit.kind, unit.first, unit.last, is.part, unit.lexeme, own ? norm : unit.stem, own ? 'bare' : unit.role, unit.nameLast, unit.perhapsPlace);
}

/** বাবলুর রহমান: before such a word the last letter of a name is its own, though it looks like a genitive. */
function closesName(tokens: readonly Token[], unit: Unit, { names, look }: Lexicon): boolean {
  const next = tokens[unit.last];
  const own = tokens[unit.first] as Token;
  return next?.kind === 'word' && unit.last - unit.first === 1 && names.nameClosers.has(look(next.word).stem) && own.norm.length - unit.stem.length === 1;
}

/** Whether a hyphen or apostrophe at `at` glues two words together. */
function joined(tokens: readonly Token[], at: number, end: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  return at + 1 < end && mark !== undefined && next !== undefined && mark.kind === 'mark' && !mark.spaced && !next.spaced && next.kind !== 'mark' && JOINS.has(mark.norm);
}

/** এ, আর, কে and their like are initials only in the company of other initials or names; otherwise the words they mostly are. */
function settleInitial(units: readonly Unit[], at: number, tokens: readonly Token[]): Unit {
  const unit = units[at] as Unit;
  const closed = unit.flags & (is.stop | is.joiner | is.pointer | is.pronoun);
  if (!closed) return unit;
  const short = (other: Unit | undefined): boolean => {
    const token = other?.kind === 'word' && other.flags & is.honorific ? tokens[other.first] : undefined;
    return token !== undefined && token.end - token.start <= 3;
  };
  const before = units[at - 1];
  const next = units[at + 1];
  const named = (other: Unit | undefined): boolean => other?.kind === 'word' && (Boolean(other.flags & (is.part | is.honorific)) || (other.flags === 0 && !other.lexeme.listed));
  const led = short(before) && before?.flags === is.honorific;
  const leads = short(next) && named(units[at + 2]);
  // Between two words of a name one letter is an initial (তাকসিম এ খান).
  const amid =
    unit.flags & is.pointer && before?.kind === 'word' && before.role === 'bare' && before.flags === 0 && !before.lexeme.listed && next !== undefined && next.flags & is.part;
  const flags = (led && named(next)) || leads || amid ? is.honorific : unit.flags & ~is.honorific;
  return makeUnit(unit.kind, unit.first, unit.last, flags, unit.lexeme, unit.stem, unit.role, unit.nameLast, unit.perhapsPlace);
}

/** Chooses where a word that no list has is cut: at a stem that occurs in the article by itself, else by what may follow. */
function settleEnding(analysis: Analysis, units: readonly Unit[], at: number, vocabulary: Vocabulary): Unit {
  const unit = units[at] as Unit;
  const token = analysis.tokens[unit.last - 1] as Token;
  if (token.kind !== 'word' || token.norm.length > 60) return unit;
  if (vocabulary.wholes.has(token.norm)) return unit;
  const cuts = analysis.language.writing.stems(token.norm);
  for (const { stem, ending, role } of cuts) if (ending !== '' && vocabulary.wholes.has(stem)) return cutAt(unit, stem, role);
  for (const { stem, ending, role } of cuts) if (ending !== '' && stem.length >= 2 && vocabulary.words.has(stem)) return cutAt(unit, stem, role);
  const next = units[at + 1];
  // A subject stands bare before its verb or a pause; what looks like an ending there is the name's own (স্টারমার বলেন).
  if (!next || next.kind === 'break' || next.flags & is.verb) {
    // But whom it is done to keeps its own ending there (মার্শকে ডাকেন).
    const object = cuts.find(({ ending, role, stem }) => ((role === 'objective' && ending.length > 1) || (role === 'genitive' && ending.length > 2)) && stem.length >= 3);
    if (object) return cutAt(unit, object.stem, object.role);
    return cuts[0]?.role === 'locative' ? makeUnit(unit.kind, unit.first, unit.last, unit.flags, unit.lexeme, unit.stem, unit.role, unit.nameLast, true) : unit;
  }
  // After an office, what looks like a genitive before another word of a name is the name's own (কর্মকর্তা ভলাদিমির রোগোভ; ফরিদুর রহমান).
  const before = units[at - 1];
  const namely = !next.lexeme.listed && (next.flags === 0 || next.flags & is.part);
  const led = before !== undefined && before.role === 'bare' && before.flags & (is.role | is.title);
  if (namely && (led || next.flags & is.part)) {
    const genitive = cuts.find(({ ending, role }) => ending !== '' && role === 'genitive');
    if (genitive && token.norm.length - genitive.stem.length === 1) return unit;
  }
  const sure = cuts.find(({ ending, role, stem }) => ending !== '' && stem.length >= 3 && (role === 'genitive' || role === 'objective' || role === 'locative'));
  return sure ? cutAt(unit, sure.stem, sure.role) : unit;
}
