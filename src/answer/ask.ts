import { BibritiError } from '../errors.js';
import { detectLanguage } from '../language/detect.js';
import type { Language } from '../language/language.js';
import type { QuestionKind } from '../language/questions.js';
import type { Record } from '../record/record.js';
import type { Answer, Citation } from './answer.js';
import { cite } from './cite.js';
import { weigh } from './hits.js';
import { shelfFor } from './record-shelf.js';
import { type Scored, scoreArticle, toldWhom } from './score.js';
import type { Shelf } from './shelf.js';
import { type Asked, readQuestion } from './terms.js';

export interface AskOptions {
  /** The most answers to give; 5 when left out. */
  readonly limit?: number;
  /** The most articles that are laid out in memory whole; of a larger record only the likely ones are. 3000 when left out. */
  readonly whole?: number;
}

/** What an answer must reach; set on questions with known answers and questions with none. */
interface Bar {
  readonly score: number;
  readonly topic: number;
  readonly speaker: number;
}

const BAR: Bar = { score: 0.55, topic: 0.42, speaker: 0.42 };
/** A sentence that tells whom someone spoke to, or that something was left unsaid, holds little of the topic itself: “he said this in a letter to …”. */
const LOOSER: { readonly [K in QuestionKind]?: Bar } = {
  'to-whom': { score: 0.5, topic: 0.25, speaker: 0.4 },
  when: { score: 0.5, topic: 0.42, speaker: 0.42 },
  'did-say': { score: 0.55, topic: 0.4, speaker: 0.33 },
  'did-deny': { score: 0.5, topic: 0.36, speaker: 0.42 },
};
/** The share of the matter that the article must hold: a speaker who never touched it does not answer. */
const MATTER = 0.3;
/** Of the best answer's score, what the others must reach. */
const BESIDE = 0.7;
/** An omission says little of what it omits, so what it omits scores far from it. */
const BESIDE_SILENCE = 0.55;

/** How many articles are looked at closely. */
const CLOSE = 16;
const LIMIT = 5;

/**
 * Answers a question from the record: the sentences that answer it, best first, word for word, or none and what comes nearest. Throws
 * `BibritiError` `bad-argument` for an empty question, `unknown-language` for one that no pack reads, and what the record throws.
 */
export async function ask(question: string, record: Record, languages: readonly Language[], options: AskOptions = {}): Promise<Answer> {
  const asked = understand(question, languages);
  return answerFrom(asked, await shelfFor(record, asked, languages, options.whole), options);
}

/** The same from readings in memory. */
export function askShelf(question: string, shelf: Shelf, languages: readonly Language[], options: AskOptions = {}): Answer {
  return answerFrom(understand(question, languages), shelf, options);
}

function understand(question: string, languages: readonly Language[]): Asked {
  if (question.trim() === '') throw new BibritiError('bad-argument', 'the question is empty; ask something like “who said …?”');
  const language = detectLanguage(question, languages);
  if (!language) throw new BibritiError('unknown-language', `no language pack reads this question; ask in ${languages.map((l) => l.name).join(' or ')}`);
  return readQuestion(question, language, languages);
}

function answerFrom(asked: Asked, shelf: Shelf, options: AskOptions): Answer {
  const limit = options.limit ?? LIMIT;
  const weighed = weigh(asked, shelf);
  const scored: Scored[] = [];
  for (const article of shelf.candidates(
    weighed.map(({ term, weight }) => ({ keys: [...term.keys.keys()], weight })),
    CLOSE,
  )) {
    scored.push(...scoreArticle(article, asked, weighed));
  }
  scored.sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.at - b.at));
  const { kind } = asked.question;
  const bar = LOOSER[kind] ?? BAR;
  // What did X say? Any matter answers it.
  const open = asked.question.topics.length === 0 && asked.question.speaker !== null && asked.question.to === null;
  const good = (s: Scored): boolean =>
    givesWhatIsAsked(s, kind) && s.score >= bar.score && (open || (s.topic >= bar.topic && s.matter >= MATTER)) && (s.speaker === null || s.speaker >= bar.speaker);
  const right = scored.filter(good);
  const least = (right[0]?.score ?? 0) * (kind === 'did-say' ? BESIDE_SILENCE : BESIDE);
  const answers = distinct(
    right.filter((s) => s.score >= least),
    limit,
  ).map((s) => cite(s, asked));
  const nearest = answers.length > 0 ? [] : distinct(scored.slice(0, 10 * limit), Math.min(limit, 3)).map((s) => cite(s, asked));
  return { question: asked.question, answers, nearest, value: valueAmong(answers) };
}

/** Where figures or times were read, a sentence without one does not tell how many or when; nor one without an addressee to whom. */
function givesWhatIsAsked({ article, sentence, statement, figure, time }: Scored, kind: QuestionKind): boolean {
  if (kind === 'how-many') return figure !== null || article.reading.figures.length === 0;
  if (kind === 'when') return time !== null || article.reading.times.length === 0;
  if (kind === 'to-whom') return toldWhom(article, sentence, statement);
  return true;
}

/** The first `limit`, without sentences that repeat one before in the same article. */
function distinct(scored: readonly Scored[], limit: number): readonly Scored[] {
  const seen = new Set<string>();
  const kept: Scored[] = [];
  for (const s of scored) {
    const text = `${s.article.id}\n${s.article.reading.article.text.slice(s.sentence.start, s.sentence.end)}`;
    if (seen.has(text)) continue;
    seen.add(text);
    kept.push(s);
    if (kept.length >= limit) break;
  }
  return kept;
}

const valueAmong = (answers: readonly Citation[]): string | null => answers.find((a) => a.value !== null)?.value?.value ?? null;
