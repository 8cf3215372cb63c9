import { farKey, keysOf, meaningKey, nearKey, phrasesAt } from '../language/keys.js';
import type { Language } from '../language/language.js';
import type { QuestionWord, Understanding, WordRange } from '../language/questions.js';
import type { Span } from '../text/span.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { Question } from './answer.js';

/** What part of a question a term belongs to. */
export type TermRole = 'topic' | 'speaker' | 'to' | 'of';

/** One thing a question names, with all that it may be found by. */
export interface Term extends Span {
  readonly role: TermRole;
  readonly text: string;
  /** It looks like a name: without it in the record there is no answer. */
  readonly name: boolean;
  /** A word of saying, which asks more than it tells. */
  readonly speech: boolean;
  /** Key → how sure a match by it is, 0 to 1. */
  readonly keys: ReadonlyMap<string, number>;
}

/** A question and its terms. */
export interface Asked {
  readonly question: Question;
  readonly terms: readonly Term[];
  readonly unit: string | null;
}

/** A longer question is cut here: the cost of an answer grows with its words. */
const LONGEST = 2000;

const SURE = { root: 1, short: 0.85, verb: 0.9, meaning: 0.85, near: 0.9, far: 0.9, borrowed: 0.7 };

/** A sound must be so long to tell a name in its own script. */
const CLEAR = 4;

/** Reads a question with the pack of its language; `languages` are those its answer may stand in. Linear in its length. */
export function readQuestion(text: string, language: Language, languages: readonly Language[] = [language]): Asked {
  const rules = language.questions;
  const cut = text.slice(0, LONGEST);
  const tokens = tokenize(cut);
  const words: QuestionWord[] = tokens.map((token) => ({ token, raw: cut.slice(token.start, token.end) }));
  const understood = rules.understand(words);
  const keys = keysOf(cut, tokens, language);
  const places: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'word') places.push(i);
  });
  const terms: Term[] = [];
  const roleOf = (i: number): TermRole => {
    if (within(understood.speaker, i)) return 'speaker';
    if (within(understood.to, i)) return 'to';
    return within(understood.of, i) ? 'of' : 'topic';
  };
  const skip = new Set<number>();
  places.forEach((at, w) => {
    if (skip.has(at)) return;
    const phrase = phrasesAt(tokens, places, w, rules)[0];
    if (phrase) {
      const span = places.slice(w, w + phrase.length);
      for (const i of span) skip.add(i);
      terms.push(phraseTerm(cut, tokens, span, phrasesAt(tokens, places, w, rules), roleOf(at)));
      return;
    }
    const token = tokens[at];
    if (!token || rules.stop.has(token.norm)) return;
    terms.push(wordTerm(words, at, keys[at] ?? [], language, languages, roleOf(at)));
  });
  tokens.forEach((token, i) => {
    if (token.kind === 'number')
      terms.push({
        start: token.start,
        end: token.end,
        role: roleOf(i),
        text: cut.slice(token.start, token.end),
        name: false,
        speech: false,
        keys: new Map((keys[i] ?? []).map((k) => [k, 1])),
      });
  });
  terms.sort((a, b) => a.start - b.start);
  return { question: describe(text, language.code, understood, tokens, terms), terms, unit: understood.unit };
}

const within = (range: WordRange | null, at: number): boolean => range !== null && range.first <= at && at < range.last;

function phraseTerm(
  text: string,
  tokens: readonly Token[],
  span: readonly number[],
  phrases: readonly { readonly meaning: string; readonly length: number }[],
  role: TermRole,
): Term {
  const start = tokens[span[0] ?? 0]?.start ?? 0;
  const end = tokens[span.at(-1) ?? 0]?.end ?? start;
  const keys = new Map<string, number>();
  for (const phrase of phrases) if (phrase.length === span.length) keys.set(meaningKey(phrase.meaning), 0.95);
  return { start, end, role, text: text.slice(start, end), name: false, speech: false, keys };
}

function wordTerm(words: readonly QuestionWord[], at: number, found: readonly string[], language: Language, languages: readonly Language[], role: TermRole): Term {
  const word = words[at] as QuestionWord;
  const rules = language.questions;
  const name = rules.isName(words, at);
  const keys = new Map<string, number>();
  const known = found.some((key) => key.startsWith('~'));
  for (const key of found) {
    if (key.startsWith('~')) keys.set(key, SURE.meaning);
    else if (key.startsWith('-')) {
      if (!name) keys.set(key, SURE.verb);
    } else if (!/^[#=]/u.test(key)) keys.set(key, key.length < 3 ? SURE.short : SURE.root);
  }
  // In one script a name is found by its sound as it stands and without its ending; a bolder cut (কিমের → কিমে) would sound like other words.
  if (name) {
    for (const form of [word.raw, ...rules.roots(word.token.norm).slice(0, 1)]) {
      const near = rules.sound(form)?.near ?? '';
      if (near.length >= CLEAR) keys.set(nearKey(near), SURE.near);
    }
  }
  // In another script a name is found by how it sounds; so is a word that the lexicon does not know, which may be borrowed there.
  if (name || (!known && word.token.norm.length > 3)) {
    for (const form of [word.raw, ...rules.roots(word.token.norm)]) {
      const sound = rules.sound(form);
      for (const { code } of languages) if (sound && code !== language.code) keys.set(farKey(code, sound.far), name ? SURE.far : SURE.borrowed);
    }
  }
  return { start: word.token.start, end: word.token.end, role, text: word.raw, name, speech: rules.roots(word.token.norm).some((r) => rules.speech.has(r)), keys };
}

function describe(text: string, language: string, understood: Understanding, tokens: readonly Token[], terms: readonly Term[]): Question {
  const span = (range: WordRange | null): Span | null => {
    const from = range && tokens[range.first];
    const to = range && tokens[Math.min(range.last, tokens.length) - 1];
    return from && to ? { start: from.start, end: to.end } : null;
  };
  return {
    text,
    language,
    kind: understood.kind,
    by: understood.by,
    speaker: span(understood.speaker),
    to: span(understood.to),
    of: span(understood.of),
    topics: terms.filter((t) => t.role === 'topic').map(({ start, end }) => ({ start, end })),
  };
}
