import type { Kysely } from 'kysely';
import type { Identity } from '../identity/identify.js';
import type { Entity, Event, Figure, Reading, Statement, Time } from '../reading/reading.js';
import { isBoundary } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import type { EntityKey } from './entity-key.js';
import type { Tables } from './schema.js';
import { type ArticleHead, stored } from './stored.js';

/** An article in a list. */
export interface ArticleLine extends ArticleHead {
  readonly id: string;
  readonly language: string;
  readonly revision: number;
  /** How many statements and figures its current reading has. */
  readonly statements: number;
  readonly figures: number;
}

/** A reading as it was kept. */
export interface KeptReading {
  readonly article: string;
  readonly revision: number;
  /** Counts the readings of this revision. */
  readonly take: number;
  readonly engine: string;
  /** SHA-256 of the reading's canonical JSON. */
  readonly hash: string;
  /** When it came in, as the caller said; empty where it did not. */
  readonly at: string;
  readonly reading: Reading;
}

/** One text that an article has had, and the readings of it. */
export interface Revision {
  readonly revision: number;
  readonly current: boolean;
  readonly hash: string;
  readonly at: string;
  readonly readings: readonly { readonly take: number; readonly engine: string; readonly hash: string; readonly at: string }[];
}

/** A stretch of an article's text, with its characters. */
export interface Passage extends Span {
  readonly text: string;
}

/** Someone in an article, and who that is across articles. */
export interface Party {
  readonly key: EntityKey;
  /** Its id in the article's reading. */
  readonly entity: Entity['id'];
  readonly name: string;
  readonly latin: Entity['latin'];
  readonly type: Entity['type'];
  readonly named: boolean;
  /** Why it has this key: what its words say (*certain*), or a conclusion from an office and a day. */
  readonly identity: Pick<Identity, 'certain' | 'by'>;
}

/** A statement of an article's current reading, with the words it rests on. */
export interface KeptStatement {
  readonly article: ArticleLine;
  /** As the reading has it. */
  readonly statement: Statement;
  readonly content: readonly Passage[];
  /** The sentence its content begins in; at most 1,000 units before and 2,000 after where content begins, for there are sentences of a megabyte. */
  readonly sentence: Passage & { readonly n: number };
  /** The sentence its cue stands in, where that is another: “their statement does not mention it”. */
  readonly cueSentence: (Passage & { readonly n: number }) | null;
  readonly cue: Passage | null;
  readonly speaker: Passage | null;
  readonly who: Party | null;
  readonly to: Party | null;
  /** When it was said (EDTF), where the text tells. */
  readonly said: string | null;
  /** The day it is ordered by: that it was said on, else that of publication; empty where neither is known. */
  readonly day: string;
}

export interface KeptFigure {
  readonly article: ArticleLine;
  readonly figure: Figure;
  readonly text: string;
  readonly sentence: Passage & { readonly n: number };
  readonly counts: Passage | null;
  readonly who: Party | null;
}

export interface KeptTime {
  readonly article: ArticleLine;
  readonly time: Time;
  readonly text: string;
  readonly sentence: Passage & { readonly n: number };
}

export interface KeptEvent {
  readonly article: ArticleLine;
  readonly event: Event;
  readonly text: string;
  readonly sentence: Passage & { readonly n: number };
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly place: Party | null;
  readonly time: string | null;
}

/** A part of a list, and where the next begins; `null` at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** What showing an article's rows needs, loaded once for many rows. */
export interface Shown {
  readonly line: ArticleLine;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly parties: ReadonlyMap<Entity['id'], Party>;
}

/** Loads what showing rows of these articles needs. */
export async function show(db: Kysely<Tables>, articles: Iterable<string>): Promise<ReadonlyMap<string, Shown>> {
  const shown = new Map<string, Shown>();
  const ids = [...new Set(articles)];
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const rows = await db.selectFrom('articles').innerJoin('texts', 'texts.article', 'articles.id').selectAll().where('id', 'in', some).orderBy('id').execute();
    const entities = await db.selectFrom('entities').select(['article', 'key', 'data']).where('article', 'in', some).orderBy('article').orderBy('n').execute();
    const parties = new Map<string, Map<Entity['id'], Party>>();
    for (const row of entities) {
      const { id, name, latin, type, named, certain, by } = stored.entity(row.data);
      const mine = parties.get(row.article) ?? new Map<Entity['id'], Party>();
      parties.set(row.article, mine);
      mine.set(id, { key: row.key, entity: id, name, latin, type, named, identity: { certain, by } });
    }
    for (const row of rows) {
      shown.set(row.id, {
        line: lineOf(row),
        text: stored.text(row.text),
        sentences: stored.sentences(row.sentences).map(([start, end]) => ({ start, end })),
        parties: parties.get(row.id) ?? new Map(),
      });
    }
  }
  return shown;
}

/** The columns a line is made of. */
export const lineColumns = ['id', 'language', 'revision', 'statements', 'figures', 'head'] as const;

/** The line of an `articles` row. */
export function lineOf(row: Pick<Tables['articles'], (typeof lineColumns)[number]>): ArticleLine {
  return { id: row.id, language: row.language, revision: row.revision, statements: row.statements, figures: row.figures, ...stored.head(row.head) };
}

/** The characters of `span`. */
export function passage(text: string, span: Span): Passage {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

const BEFORE = 1000;
const AFTER = 2000;

/** Sentence `n` of what is shown; of a very long one the stretch around `at`. */
export function sentenceOf({ text, sentences }: Shown, n: number, at?: number): Passage & { readonly n: number } {
  const { start: first, end: last } = sentences[n] ?? { start: 0, end: 0 };
  let start = first;
  let end = last;
  if (end - start > BEFORE + AFTER) {
    const middle = at ?? start;
    start = Math.max(start, middle - BEFORE);
    end = Math.min(end, middle + AFTER);
    while (start > first && !isBoundary(text, start)) start--;
    while (end < last && !isBoundary(text, end)) end++;
  }
  return { n, ...passage(text, { start, end }) };
}
