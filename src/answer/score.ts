import { keysOf } from '../language/keys.js';
import type { QuestionKind, SentenceFlag } from '../language/questions.js';
import type { EntityId, Figure, Mention, Statement, Time } from '../reading/reading.js';
import { overlaps, type Span } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { findAddressee } from './addressee.js';
import { fitFigure, fitTime, tokenFrom } from './fit.js';
import type { Shelf, Shelved, ShelvedSentence } from './shelf.js';
import type { Asked, Term } from './terms.js';

/** A term and how much it tells: rare words tell more. */
export interface Weighed {
  readonly term: Term;
  readonly weight: number;
  /** In how many articles of the record it stands. */
  readonly frequency: number;
}

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
  /** How surely it is the asked speaker's word; `null` where no speaker was asked for. */
  readonly speaker: number | null;
  readonly figure: Figure | null;
  readonly time: Time | null;
  /** The tokens of the sentence that match. */
  readonly hits: readonly number[];
  readonly missing: readonly string[];
}

/** What a match counts for by where it stands, beside 1 in the sentence itself. */
const NEAR = { before: 0.6, after: 0.35, paragraph: 0.4, title: 0.5, article: 0.25 };

/** Gives each term its weight: that of its rarity in the record, more for names, little for a common word that the record does not know. */
export function weigh(asked: Asked, shelf: Shelf): readonly Weighed[] {
  const most = Math.log(1 + shelf.total / 0.5);
  return asked.terms.map((term) => {
    const frequency = shelf.frequency(term.keys.keys());
    const rarity = Math.log(1 + shelf.total / (frequency + 0.5)) / most;
    let weight = 0.15 + 0.85 * rarity;
    if (term.speech) weight *= 0.4;
    else if (term.name) weight *= 1.3;
    else if (frequency === 0) weight *= 0.35;
    return { term, weight, frequency };
  });
}

interface Hit {
  /** Sentence → the best match in it. */
  readonly bySentence: ReadonlyMap<number, number>;
  /** Sentence → the matching tokens in it. */
  readonly tokens: ReadonlyMap<number, readonly number[]>;
  readonly best: number;
  readonly title: number;
  readonly paragraphs: ReadonlyMap<number, number>;
}

function findHits(article: Shelved, term: Term): Hit {
  const bySentence = new Map<number, number>();
  const tokens = new Map<number, number[]>();
  const paragraphs = new Map<number, number>();
  let best = 0;
  let title = 0;
  for (const [key, sure] of term.keys) {
    for (const token of article.places.get(key) ?? []) {
      const at = article.sentenceAt[token] ?? -1;
      const sentence = article.sentences[at];
      if (!sentence) continue;
      if (sure > (bySentence.get(at) ?? 0)) bySentence.set(at, sure);
      const list = tokens.get(at);
      if (!list) tokens.set(at, [token]);
      else if (!list.includes(token)) list.push(token);
      if (sure > best) best = sure;
      if (sentence.title && sure > title) title = sure;
      if (sure > (paragraphs.get(sentence.paragraph) ?? 0)) paragraphs.set(sentence.paragraph, sure);
    }
  }
  return { bySentence, tokens, best, title, paragraphs };
}

/** How well a hit serves the sentence at `at`: fully in it, less from its surroundings. */
function level(hit: Hit, article: Shelved, at: number, carried: boolean): number {
  const sentence = article.sentences[at];
  const own = hit.bySentence.get(at) ?? 0;
  const before = (hit.bySentence.get(at - 1) ?? 0) * (carried ? 0.9 : NEAR.before);
  const after = (hit.bySentence.get(at + 1) ?? 0) * NEAR.after;
  const paragraph = (sentence ? (hit.paragraphs.get(sentence.paragraph) ?? 0) : 0) * NEAR.paragraph;
  return Math.max(own, before, after, paragraph, hit.title * NEAR.title, hit.best * NEAR.article);
}

/** All that a speaker is called in its article, as keys. */
interface Profile {
  readonly keys: ReadonlySet<string>;
  /** Those of its words that are in no case, and of each form's last: not of Biden in “Biden's rivals”. */
  readonly heads: ReadonlySet<string>;
  /** Of each word of the mention itself. */
  readonly words: readonly (readonly string[])[];
}

const profiles = new WeakMap<Shelved, Map<string, Profile>>();

function profileOf(article: Shelved, who: EntityId | null, speaker: Span | null): Profile {
  let cache = profiles.get(article);
  if (!cache) {
    cache = new Map();
    profiles.set(article, cache);
  }
  const id = `${who}:${speaker?.start ?? ''}`;
  const known = cache.get(id);
  if (known) return known;
  const { text } = article.reading.article;
  const entity = who === null ? undefined : article.entities.get(who);
  const patron = entity?.speaksFor ? article.entities.get(entity.speaksFor) : undefined;
  const names = [
    ...(entity ? [entity.name, ...entity.names, ...(entity.latin ? [entity.latin.name] : []), ...entity.roles.map((r) => text.slice(r.start, r.end))] : []),
    ...(entity?.members ?? []).map((m) => article.entities.get(m)?.name ?? ''),
    ...(patron ? [patron.name] : []),
    ...(speaker ? [text.slice(speaker.start, speaker.end)] : []),
  ];
  const keys = new Set<string>();
  const heads = new Set<string>();
  const spoken: (readonly string[])[] = [];
  const mention = speaker ? text.slice(speaker.start, speaker.end) : (entity?.name ?? '');
  const { language } = article;
  if (language) {
    const rules = language.questions;
    for (const name of new Set(names)) {
      const tokens = tokenize(name);
      const words = tokens.flatMap((token, i) => (token.kind === 'word' && !rules.stop.has(token.norm) ? [i] : []));
      const lists = keysOf(name, tokens, language);
      words.forEach((i, w) => {
        for (const key of lists[i] ?? []) keys.add(key);
        if (name === mention) spoken.push(lists[i] ?? []);
        if (w === words.length - 1 || !isInflected(article, tokens[i]?.norm ?? '')) for (const key of lists[i] ?? []) heads.add(key);
      });
    }
  }
  const profile = { keys, heads, words: spoken };
  cache.set(id, profile);
  return profile;
}

/** The case of a word by the pack's endings; `bare` for a word that the lexicon has as it stands. */
function caseOf(article: Shelved, norm: string): string {
  const { language } = article;
  const whole = language?.questions.roots(norm).at(-1);
  if (!language || (whole !== undefined && language.questions.lexicon.words.has(whole))) return 'bare';
  return language.writing.stems(norm)[0]?.role ?? 'bare';
}

const isInflected = (article: Shelved, norm: string): boolean => ['genitive', 'locative', 'objective'].includes(caseOf(article, norm));

/** Whether the name that token `at` belongs to could be a subject: the case of a name, and of names joined by “and”, stands on its last word. `others` are no part of it. */
function isSubject(article: Shelved, at: number, others: ReadonlySet<number>): boolean {
  const { tokens, language } = article;
  const token = tokens[at];
  if (!token) return false;
  let last = at;
  const sentence = article.sentences[article.sentenceAt[at] ?? -1];
  for (const mention of sentence ? mentionsIn(article, sentence) : []) {
    if (mention.start > token.start) break;
    if (mention.end < token.end || mention.kind === 'pronoun') continue;
    const end = tokenFrom(article, mention.end - 1);
    let own = end;
    for (let i = at + 1; i <= end && own === end; i++) if (others.has(i)) own = i - 1;
    if (own > last && own - at <= LONGEST_NAME) last = own;
  }
  const joined = language?.questions.and.has(tokens[last + 1]?.norm ?? '') ? last + 2 : last;
  return !isInflected(article, tokens[last]?.norm ?? '') && !(joined > last && isInflected(article, tokens[joined]?.norm ?? ''));
}

/** Words from a name's first to its last beyond which a mention is a description. */
const LONGEST_NAME = 4;

function coverage(terms: readonly Weighed[], quality: (term: Term, index: number) => number): number {
  let have = 0;
  let all = 0;
  terms.forEach(({ term, weight }, i) => {
    have += weight * quality(term, i);
    all += weight;
  });
  return all > 0 ? have / all : 0;
}

const bestKey = (term: Term, keys: ReadonlySet<string>): number => {
  let best = 0;
  for (const [key, sure] of term.keys) if (sure > best && keys.has(key)) best = sure;
  return best;
};

/** From this share of the asked name on, the sentence may give the rest. */
const LIKELY = 0.3;
const OTHER_HEAD = 0.6;

const PENALTY = { pointer: 0.2, wrongUnit: 0.2, unresolved: 0.05, contentless: 0.12, noAddressee: 0.3, noFigure: 0.35, noTime: 0.3, question: 0.3, wrongSpeaker: 0.5 };

/** Scores every sentence of an article. Linear in its sentences times the question's terms. */
export function scoreArticle(article: Shelved, asked: Asked, weighed: readonly Weighed[]): readonly Scored[] {
  const { kind } = asked.question;
  const speakerTerms = headFirst(weighed.filter((w) => w.term.role === 'speaker'));
  const topicTerms = weighed.filter((w) => w.term.role !== 'speaker');
  const hits = new Map(weighed.map((w) => [w.term, findHits(article, w.term)]));
  const hitOf = (term: Term): Hit => hits.get(term) as Hit;
  const toTerms = weighed.filter((w) => w.term.role === 'to');
  const spokenFor = speakerTerms.length > 0;
  const aliases = spokenFor ? aliasesOf(article, speakerTerms, hitOf) : new Set<string>();
  const figures = bySentence(article, article.reading.figures);
  const times = bySentence(article, article.reading.times);
  const results: Scored[] = [];
  const speakers: number[] = [];
  article.sentences.forEach((sentence, at) => {
    if (sentence.last - sentence.first < 2) return;
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
    if (asksItself(article, sentence) || own.includes('links') || (sentence.title && own.includes('teases'))) score -= PENALTY.question;
    const matched = weighed.flatMap(({ term }) => [...(hitOf(term).tokens.get(at) ?? [])]);
    const missing = weighed.filter(({ term }) => hitOf(term).best === 0).map(({ term }) => term.text);
    results.push({ article, sentence, at, statement, score, topic, inside, speaker, figure, time, hits: [...new Set(matched)].sort((a, b) => a - b), missing });
  });
  return results;
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

/** What each kind of evidence that a sentence is the asked speaker's word counts for at most. */
const EVIDENCE = { alias: 0.8, called: 0.65, beside: 0.8, named: 0.35, before: 0.62, title: 0.5, unvoiced: 0.4 };

/** What a name in the sentence still counts for where a statement there is someone else's. */
const OTHER: readonly number[] = [1, 0.75, 0.5];
/** How surely speech goes on into a sentence without a statement. */
const RUNS_ON = 0.8;
const SURE_ENOUGH = 0.7;

/** Words of a long description that count whole; those before them count half. */
const HEAD_WORDS = 2;

function headFirst(terms: readonly Weighed[]): readonly Weighed[] {
  if (terms.length <= HEAD_WORDS + 1) return terms;
  return terms.map((w, i) => (i < terms.length - HEAD_WORDS && !w.term.name ? { ...w, weight: w.weight / 2 } : w));
}

function judgeSpeaker(
  article: Shelved,
  at: number,
  sentence: ShelvedSentence,
  terms: readonly Weighed[],
  aliases: ReadonlySet<string>,
  hitOf: (term: Term) => Hit,
  own: readonly SentenceFlag[],
  before: number,
  to: readonly Weighed[],
): { speaker: number; statement: Statement | null } {
  let best = 0;
  let statement: Statement | null = null;
  // 1: the statement is another's by a name further off; 2: by a name in this very sentence.
  let other = 0;
  for (const candidate of sentence.statements) {
    const { keys, heads, words } = profileOf(article, candidate.who, candidate.speaker);
    // A pronoun alone names nobody.
    if (keys.size === 0) continue;
    if (!isPronoun(article, candidate.speaker)) other = Math.max(other, candidate.speaker && overlaps(candidate.speaker, sentence) ? 2 : 1);
    const named = coverage(terms, (term) => bestKey(term, keys));
    let cover =
      named < LIKELY || article.entities.get(candidate.who ?? 'e0')?.named !== false
        ? named
        : coverage(terms, (term) => Math.max(bestKey(term, keys), 0.8 * (hitOf(term).bySentence.get(at) ?? 0)));
    // A survey of Biden's voters is not Biden.
    if (!terms.some(({ term }) => bestKey(term, heads) > 0)) cover *= OTHER_HEAD;
    if (cover < EVIDENCE.alias && article.entities.get(candidate.who ?? 'e0')?.named !== true && words.length > 0 && words.every((list) => list.some((key) => aliases.has(key))))
      cover = EVIDENCE.alias;
    if (cover > best) {
      best = cover;
      statement = candidate;
    }
  }
  const inSentence = (n: number): number => coverage(terms, (term) => hitOf(term).bySentence.get(n) ?? 0);
  const here = inSentence(at);
  const voiced = own.includes('says') || own.includes('silent') || own.includes('denies') || sentence.statements.some((s) => s.cue !== null && overlaps(s.cue, sentence));
  const told = new Set(to.flatMap(({ term }) => hitOf(term).tokens.get(at) ?? []));
  const bare = here > 0 && terms.some(({ term }) => (hitOf(term).tokens.get(at) ?? []).some((i) => isSubject(article, i, told)));
  const toWhom = [...told].some((i) => caseOf(article, article.tokens[i]?.norm ?? '') === 'objective');
  const called = voiced ? Math.max(calledBy(article, sentence, terms), byTitle(article, sentence, aliases)) : 0;
  // A name beside a verb of saying is the likely speaker; one in the sentence before may be carried on by a pronoun.
  const beside = here * (voiced ? (bare ? EVIDENCE.beside : EVIDENCE.named) : EVIDENCE.unvoiced);
  const carried =
    voiced && !other
      ? Math.max(EVIDENCE.before * inSentence(at - 1), 0.8 * EVIDENCE.before * inSentence(at - 2), EVIDENCE.title * coverage(terms, (term) => hitOf(term).title))
      : 0;
  const ran = sentence.statements.length === 0 && before >= SURE_ENOUGH ? RUNS_ON * before : 0;
  // Putin informed Kim, says the Kremlin: with whom it was said to beside it, the name is the speaker's within another's statement.
  const aside = here > 0.5 && !bare ? 0.7 : 1;
  const guess = Math.max(bare && toWhom ? beside : beside * (OTHER[other] ?? 1), aside * carried, ran, called * (OTHER[other] ?? 1));
  const absent = coverage(terms, (term) => (term.name && hitOf(term).best === 0 ? 1 : 0));
  return { speaker: Math.max(best, guess) * (1 - 0.5 * absent), statement: statement ?? sentence.statements[0] ?? null };
}

/** The best cover of the asked name by an entity that the sentence mentions as a subject, whatever it calls it there. */
function calledBy(article: Shelved, sentence: ShelvedSentence, terms: readonly Weighed[]): number {
  let best = 0;
  for (const mention of mentionsIn(article, sentence)) {
    if (mention.entity === null || mention.kind === 'pronoun') continue;
    const { keys, heads } = profileOf(article, mention.entity, null);
    if (!terms.some(({ term }) => bestKey(term, heads) > 0)) continue;
    const cover = EVIDENCE.beside * coverage(terms, (term) => bestKey(term, keys));
    if (cover > best && !isInflected(article, article.tokens[tokenFrom(article, mention.end - 1)]?.norm ?? '')) best = cover;
  }
  return best;
}

/** Whether the sentence's subject is two or more words that stand beside the asked name elsewhere: the chief adviser. */
function byTitle(article: Shelved, sentence: ShelvedSentence, aliases: ReadonlySet<string>): number {
  let run = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = article.tokens[i];
    run = token?.kind === 'word' && (article.keys[i] ?? []).some((key) => aliases.has(key)) ? run + 1 : 0;
    const next = article.tokens[i + 1];
    const goesOn = next !== undefined && i + 1 < sentence.last && (article.keys[i + 1] ?? []).some((key) => aliases.has(key));
    if (run >= 2 && !goesOn && token && !isInflected(article, token.norm)) return EVIDENCE.called;
  }
  return 0;
}

/** The mentions that begin in a sentence, by halving. */
function mentionsIn(article: Shelved, sentence: Span): readonly Mention[] {
  const { mentions } = article.reading;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end++;
  return mentions.slice(low, end);
}

function isPronoun(article: Shelved, speaker: Span | null): boolean {
  if (!speaker) return true;
  const stop = article.language?.questions.stop;
  return article.tokens.slice(tokenFrom(article, speaker.start), tokenFrom(article, speaker.end)).every((t) => t.kind !== 'word' || stop?.has(t.norm));
}

/** How many words beside a name its title may take. */
const TITLE = 4;

/**
 * The keys of what the asked speaker is also called in an article, by the words that stand beside the name there: of the chief adviser, professor
 * Muhammad Yunus, whichever is asked for. Words of the lexicon stand before a name, words it does not know may follow a role.
 */
function aliasesOf(article: Shelved, terms: readonly Weighed[], hitOf: (term: Term) => Hit): ReadonlySet<string> {
  const keys = new Set<string>();
  const rules = article.language?.questions;
  if (!rules) return keys;
  const add = (i: number): boolean => {
    const token = article.tokens[i];
    if (token?.kind !== 'word' || rules.stop.has(token.norm)) return false;
    for (const key of article.keys[i] ?? []) keys.add(key);
    return true;
  };
  for (const { term } of terms) {
    for (const [at, tokens] of hitOf(term).tokens) {
      const sentence = article.sentences[at];
      if (!sentence) continue;
      for (const token of tokens) {
        // A role alone is many people's: of the Russian president, both words must stand together.
        if (terms.length > 1 && !terms.some((w) => w.term !== term && (hitOf(w.term).tokens.get(at) ?? []).some((i) => i !== token && Math.abs(i - token) <= TITLE))) continue;
        add(token);
        if (term.name) {
          for (let i = token - 1; i >= sentence.first && i >= token - TITLE; i--) {
            const norm = article.tokens[i]?.norm ?? '';
            // Another's name before it is no title of it: পুতিন কিমকে.
            if (rules.roots(norm).some((root) => rules.lexicon.words.has(root)) ? !add(i) : article.tokens[i]?.kind !== 'word' || rules.stop.has(norm)) break;
          }
        }
        if (!term.name) {
          for (let i = token + 1; i < sentence.last && i <= token + TITLE; i++) {
            const norm = article.tokens[i]?.norm ?? '';
            if (rules.roots(norm).some((root) => rules.lexicon.words.has(root)) || !add(i) || isInflected(article, norm)) break;
          }
        }
      }
    }
  }
  return keys;
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
