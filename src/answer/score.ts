import type { QuestionKind, SentenceFlag } from '../language/questions.js';
import type { EntityId, Figure, Statement, Time } from '../reading/reading.js';
import { overlaps, type Span } from '../text/span.js';
import { findAddressee } from './addressee.js';
import { fitFigure, fitTime, tokenFrom } from './fit.js';
import { bestKey, coverage, findHits, type Hit, level, type Weighed } from './hits.js';
import type { Shelved, ShelvedSentence } from './shelf.js';
import { aliasesOf, headFirst, judgeSpeaker, profileOf } from './speaker.js';
import type { Asked, Term } from './terms.js';

/** One sentence of one article, as an answer to one question. */
export interface Scored {
  readonly article: Shelved;
  readonly sentence: ShelvedSentence;
  readonly at: number;
  /** The statement that answers, where one was found in the sentence. */
  readonly statement: Statement | null;
  /** 0 to 1 and a little over: how well it answers. */
  readonly score: number;
  /** The share of what was asked that the sentence and its surroundings hold. */
  readonly topic: number;
  /** The share that the sentence itself holds. */
  readonly inside: number;
  /** The share of the matter, without the speaker and words of saying, that the article holds anywhere; 1 where the question names none. */
  readonly matter: number;
  /** How surely it is the asked speaker's word; `null` where no speaker was asked for. */
  readonly speaker: number | null;
  readonly figure: Figure | null;
  readonly time: Time | null;
  /** The tokens of the sentence that match. */
  readonly hits: readonly number[];
  readonly missing: readonly string[];
}
const PENALTY = { pointer: 0.2, wrongUnit: 0.2, unresolved: 0.05, contentless: 0.12, noAddressee: 0.3, noFigure: 0.35, noTime: 0.3, question: 0.3, wrongSpeaker: 0.5 };

/** Scores every sentence of an article. Linear in its sentences times the question's terms. */
export function scoreArticle(article: Shelved, asked: Asked, weighed: readonly Weighed[]): readonly Scored[] {
  const { kind } = asked.question;
  const speakerTerms = headFirst(weighed.filter((w) => w.term.role === 'speaker'));
  const topicTerms = weighed.filter((w) => w.term.role !== 'speaker');
  const toTerms = weighed.filter((w) => w.term.role === 'to');
  const called = sentencesNaming(article, toTerms);
  const hits = new Map(weighed.map((w) => [w.term, w.term.role === 'to' ? alsoIn(findHits(article, w.term), called) : findHits(article, w.term)]));
  const hitOf = (term: Term): Hit => hits.get(term) as Hit;
  const spokenFor = speakerTerms.length > 0;
  const aliases = spokenFor ? aliasesOf(article, speakerTerms, hitOf) : new Set<string>();
  const matters = topicTerms.filter((w) => !w.term.speech && w.term.role === 'topic');
  const matter = matters.length === 0 ? 1 : coverage(matters, (term) => hitOf(term).best);
  const figures = bySentence(article, article.reading.figures);
  const times = bySentence(article, article.reading.times);
  const results: Scored[] = [];
  const speakers: number[] = [];
  article.sentences.forEach((sentence, at) => {
    if (sentence.last - sentence.first < 2) return;
    const asks = asksItself(article, sentence);
    // A headline that asks answers nothing.
    if (asks && sentence.title) return;
    const own = flagsOf(article, at);
    const carried = own.includes('silent') || own.includes('points') || sentence.statements.some((s) => s.stance === 'omits');
    let topic = topicTerms.length === 0 ? 0.6 : coverage(topicTerms, (term) => level(hitOf(term), article, at, carried));
    // What the sentence itself holds counts beyond what stands around it.
    const inside = topicTerms.length === 0 ? 0 : coverage(topicTerms, (term) => hitOf(term).bySentence.get(at) ?? 0);
    topic = 0.6 * topic + 0.4 * inside;
    let speaker: number | null = null;
    let statement: Statement | null = null;
    const before = article.sentences[at - 1]?.paragraph === sentence.paragraph && !article.sentences[at - 1]?.title ? (speakers[at - 1] ?? 0) : 0;
    if (spokenFor) ({ speaker, statement } = judgeSpeaker(article, at, sentence, speakerTerms, aliases, hitOf, own, before, toTerms));
    else statement = pickStatement(sentence, kind, (speaker) => wordsIn(article, speaker).every((i) => [...hits.values()].some((hit) => hit.tokens.get(at)?.includes(i))));
    const described = kind === 'who-said' || kind === 'who' ? describedBy(article, sentence, weighed) : null;
    if (described) statement = described.statement;
    speakers[at] = speaker ?? 0;
    const { bonus, figure, time } = fitKind(kind, asked, article, at, sentence, own, statement, figures.get(at) ?? [], times.get(at) ?? [], hits);
    let score = speaker === null ? topic : 0.65 * topic + 0.35 * speaker;
    score += bonus + (described ? (described.cover >= FITTING ? DESCRIBED : DESCRIBED / 3) * described.cover : 0);
    if (speaker !== null && speaker < 0.35) score -= PENALTY.wrongSpeaker * (1 - speaker / 0.35) * 0.6;
    if (asks || own.includes('links') || (sentence.title && own.includes('teases'))) score -= PENALTY.question;
    const matched = weighed.flatMap(({ term }) => [...(hitOf(term).tokens.get(at) ?? [])]);
    const missing = weighed.filter(({ term }) => hitOf(term).best === 0).map(({ term }) => term.text);
    results.push({ article, sentence, at, statement, score, topic, inside, matter, speaker, figure, time, hits: [...new Set(matched)].sort((a, b) => a - b), missing });
  });
  return results;
}

/** What a name counts for by which an article calls whom the question describes: Kim, of the leader of North Korea. */
const BY_NAME = 0.9;

/** The sentences that mention whom `terms` describe, by any of the names and roles that the article gives them. */
function sentencesNaming(article: Shelved, terms: readonly Weighed[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (terms.length === 0) return found;
  const fitting = new Set<EntityId>();
  for (const { id } of article.reading.entities) {
    const { keys } = profileOf(article, id, null);
    if (coverage(terms, (term) => bestKey(term, keys)) >= FITTING) fitting.add(id);
  }
  if (fitting.size === 0) return found;
  for (const { entity, start } of article.reading.mentions) {
    if (entity !== null && fitting.has(entity)) found.add(article.sentenceAt[tokenFrom(article, start)] ?? -1);
  }
  return found;
}

function alsoIn(hit: Hit, sentences: ReadonlySet<number>): Hit {
  if (sentences.size === 0) return hit;
  const bySentence = new Map(hit.bySentence);
  for (const at of sentences) bySentence.set(at, Math.max(BY_NAME, bySentence.get(at) ?? 0));
  return { ...hit, bySentence, best: Math.max(BY_NAME, hit.best) };
}

const flagged = new WeakMap<Shelved, (readonly SentenceFlag[] | undefined)[]>();

function flagsOf(article: Shelved, at: number): readonly SentenceFlag[] {
  let cache = flagged.get(article);
  if (!cache) {
    cache = [];
    flagged.set(article, cache);
  }
  const sentence = article.sentences[at];
  cache[at] ??= sentence && article.language ? article.language.questions.flags(article.tokens.slice(sentence.first, sentence.last).map((t) => t.norm)) : [];
  return cache[at];
}

function bySentence<T extends Span>(article: Shelved, items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  let at = 0;
  for (const item of items) {
    while (at > 0 && (article.sentences[at]?.start ?? 0) > item.start) at--;
    while (at + 1 < article.sentences.length && (article.sentences[at]?.end ?? Infinity) <= item.start) at++;
    const list = found.get(at);
    if (list) list.push(item);
    else found.set(at, [item]);
  }
  return found;
}
/** What a speaker who is as the question describes counts for: which minister, which voter. */
const DESCRIBED = 0.3;
const FITTING = 0.6;

function describedBy(article: Shelved, sentence: ShelvedSentence, weighed: readonly Weighed[]): { readonly statement: Statement; readonly cover: number } | null {
  const terms = weighed.filter((w) => w.term.role === 'of');
  let best: { statement: Statement; cover: number } | null = null;
  if (terms.length === 0) return best;
  for (const statement of sentence.statements) {
    const { keys } = profileOf(article, statement.who, statement.speaker);
    const cover = coverage(terms, (term) => bestKey(term, keys));
    if (cover > (best?.cover ?? 0)) best = { statement, cover };
  }
  return best;
}

/** The tokens of a stretch that carry meaning. */
function wordsIn(article: Shelved, span: Span): readonly number[] {
  const stop = article.language?.questions.stop;
  const found: number[] = [];
  for (let i = tokenFrom(article, span.start); i < article.tokens.length && (article.tokens[i]?.start ?? span.end) < span.end; i++) {
    const token = article.tokens[i];
    if (token?.kind === 'word' && !stop?.has(token.norm)) found.push(i);
  }
  return found;
}

function pickStatement(sentence: ShelvedSentence, kind: QuestionKind, asked: (speaker: Span) => boolean): Statement | null {
  const list = sentence.statements;
  if (kind === 'did-deny') return list.find((s) => s.stance === 'denies') ?? list[0] ?? null;
  if (kind === 'did-say') return list.find((s) => s.stance === 'omits') ?? list[0] ?? null;
  if (kind === 'to-whom') return list.find((s) => s.to) ?? list[0] ?? null;
  if (kind === 'who-said') {
    const here = list.filter((s) => s.speaker && overlaps(s.speaker, sentence) && !asked(s.speaker));
    const innermost = here.at(-1);
    if (innermost) return innermost;
  }
  return list.find((s) => s.who) ?? list[0] ?? null;
}

function fitKind(
  kind: QuestionKind,
  asked: Asked,
  article: Shelved,
  at: number,
  sentence: ShelvedSentence,
  flags: readonly SentenceFlag[],
  statement: Statement | null,
  figures: readonly Figure[],
  times: readonly Time[],
  hits: ReadonlyMap<Term, { readonly tokens: ReadonlyMap<number, readonly number[]> }>,
): { bonus: number; figure: Figure | null; time: Time | null } {
  const none = { bonus: 0, figure: null, time: null };
  const cued = statement?.cue ? overlaps(statement.cue, sentence) : false;
  const near = (role: Term['role'] | null): Set<number> => {
    const set = new Set<number>();
    for (const [term, hit] of hits) if (role === null || term.role === role) for (const token of hit.tokens.get(at) ?? []) set.add(token);
    return set;
  };
  switch (kind) {
    case 'how-many': {
      const fit = fitFigure(article, figures, asked.unit, near('of'), near(null));
      if (fit) return { bonus: fit.wrongUnit ? -PENALTY.wrongUnit : 0.25 * fit.fit - 0.05, figure: fit.figure, time: null };
      const number = article.tokens.slice(sentence.first, sentence.last).some((t) => t.kind === 'number');
      return { ...none, bonus: number && article.reading.figures.length === 0 ? -0.1 : -PENALTY.noFigure };
    }
    case 'when': {
      const fit = fitTime(article, times, asked.unit, near(null));
      if (fit) return { bonus: fit.time.value === null ? -PENALTY.unresolved : 0.2 * fit.fit, figure: null, time: fit.time };
      const number = article.tokens.slice(sentence.first, sentence.last).some((t) => t.kind === 'number');
      return { ...none, bonus: number ? -0.15 : -PENALTY.noTime };
    }
    case 'did-deny':
      return { ...none, bonus: flags.includes('denies') || statement?.stance === 'denies' ? 0.2 : 0 };
    case 'did-say':
      return { ...none, bonus: flags.includes('silent') || (statement?.stance === 'omits' && cued) ? 0.25 : statement?.stance === 'omits' ? -PENALTY.pointer : 0 };
    case 'what-said':
    case 'reaction': {
      // “He said this” is not what he said.
      const holds = statement?.content.some((c) => overlaps(c, sentence)) ?? false;
      // “It is expected that …” is nobody's word.
      if (asked.question.speaker && statement && statement.who === null && statement.speaker === null && statement.kind === 'indirect')
        return { ...none, bonus: -PENALTY.contentless };
      if (!holds && flags.includes('points')) return { ...none, bonus: -PENALTY.pointer };
      return { ...none, bonus: holds ? 0.1 : flags.includes('says') ? 0 : -PENALTY.contentless };
    }
    case 'who-said':
      return { ...none, bonus: statement ? 0.1 : flags.includes('says') ? 0.05 : 0 };
    case 'to-whom':
      return { ...none, bonus: toldWhom(article, sentence, statement) ? 0.2 : -PENALTY.noAddressee };
    default:
      return none;
  }
}

/** Whether a sentence names whom someone spoke to, by its statement or by its own words. */
export function toldWhom(article: Shelved, sentence: ShelvedSentence, statement: Statement | null): boolean {
  return Boolean(statement?.to && overlaps(statement.to, sentence)) || findAddressee(article, sentence) !== null;
}

function asksItself(article: Shelved, sentence: ShelvedSentence): boolean {
  const last = article.tokens[sentence.last - 1]?.norm;
  const before = article.tokens[sentence.last - 2]?.norm;
  return last === '?' || before === '?';
}
