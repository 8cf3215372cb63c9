import { keysOf } from '../language/keys.js';
import type { SentenceFlag } from '../language/questions.js';
import type { EntityId, Mention, Statement } from '../reading/reading.js';
import { firstNot, overlaps, type Span } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { tokenFrom } from './fit.js';
import { bestKey, coverage, type Hit, type Weighed } from './hits.js';
import type { Shelved, ShelvedSentence } from './shelf.js';
import type { Term } from './terms.js';

/** All that a speaker is called in its article, as keys. */
interface Profile {
  readonly keys: ReadonlySet<string>;
  /** Those of its words that are in no case, and of each form's last: not of Biden in “Biden's rivals”. */
  readonly heads: ReadonlySet<string>;
  /** Of each word of the mention itself. */
  readonly words: readonly (readonly string[])[];
}

const profiles = new WeakMap<Shelved, Map<string, Profile>>();

/** All that an entity, and the mention of it that speaks, is called. */
export function profileOf(article: Shelved, who: EntityId | null, speaker: Span | null): Profile {
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

/** From this share of the asked name on, the sentence may give the rest. */
const LIKELY = 0.3;
const OTHER_HEAD = 0.6;
/** What several say together is less one's word than what one says alone. */
const TOGETHER = 0.95;

/** What each kind of evidence that a sentence is the asked speaker's word counts for at most. */
const EVIDENCE = { alias: 0.8, called: 0.65, beside: 0.8, named: 0.35, before: 0.62, title: 0.5, unvoiced: 0.4 };

/** What a name in the sentence still counts for where a statement there is someone else's. */
const OTHER: readonly number[] = [1, 0.75, 0.5];
/** How surely speech goes on into a sentence without a statement. */
const RUNS_ON = 0.8;
const SURE_ENOUGH = 0.7;

/** Words of a long description that count whole; those before them count half. */
const HEAD_WORDS = 2;

/** The terms of a speaker with the description before its last words at half weight. */
export function headFirst(terms: readonly Weighed[]): readonly Weighed[] {
  if (terms.length <= HEAD_WORDS + 1) return terms;
  return terms.map((w, i) => (i < terms.length - HEAD_WORDS && !w.term.name ? { ...w, weight: w.weight / 2 } : w));
}

/** How surely the sentence at `at` is the asked speaker’s word, 0 to 1, and by which statement. `before` is the same of the sentence before it in its paragraph. */
export function judgeSpeaker(
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
    if ((article.entities.get(candidate.who ?? 'e0')?.members.length ?? 0) > 1) cover *= TOGETHER;
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
  const first = firstNot(mentions, (mention) => mention.start < sentence.start);
  let end = first;
  while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end++;
  return mentions.slice(first, end);
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
export function aliasesOf(article: Shelved, terms: readonly Weighed[], hitOf: (term: Term) => Hit): ReadonlySet<string> {
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
