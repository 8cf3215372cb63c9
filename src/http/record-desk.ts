import { Readable } from 'node:stream';
import type { Answer } from '../answer/answer.js';
import { BibritiError } from '../errors.js';
import type { FetchedPage } from '../gather/fetch.js';
import { onlyPage } from '../gather/unpack.js';
import type { Language } from '../language/language.js';
import type { Page } from '../page/article.js';
import type { ReadPageOptions } from '../page/assemble.js';
import { languageOf } from '../page/language-of.js';
import { readPage } from '../page/read-page.js';
import { readArticle } from '../reading/read-article.js';
import type { EntityId, Reading } from '../reading/reading.js';
import { hashOf } from '../record/fingerprint.js';
import type { Record as Kept } from '../record/record.js';
import type { ArticleLine, KeptStatement } from '../record/views.js';
import { nameLanguage } from '../web/name-language.js';
import type { ArticleCard, SearchHit } from '../web/views.js';
import type { Desk } from './desk.js';
import { askView } from './views/answer.js';
import { articleView } from './views/article.js';
import { articleRef, passageOf, personCard, saidOf } from './views/said.js';

export interface DeskOptions {
  readonly record: Kept;
  readonly languages: readonly Language[];
  /** Words of pages in languages without a pack, for the page reader. */
  readonly words?: ReadPageOptions['words'];
  /** Answers a question from the record. Throws `unknown-language` where no pack reads the question. */
  readonly ask: (question: string) => Promise<Answer>;
  readonly fetch: (address: string) => Promise<FetchedPage>;
  /** The present moment, ISO. */
  readonly now: () => string;
}

const MAX_BYTES = 20_000_000;
const FRONT = 10;
const ARTICLES = 40;
const SPEAKERS = 12;
const PEOPLE = 120;
const STATEMENTS = 200;
const HITS = 40;

/** A desk over a record. */
export function recordDesk({ record, languages, words, ask, fetch, now }: DeskOptions): Desk {
  const first = languages[0]?.code ?? 'und';

  const read = (page: Page): Reading => {
    const article = readPage({ ...page, ...(page.url ? { fetched: page.fetched ?? now().slice(0, 10) } : {}) }, languages, words ? { words } : {});
    return readArticle(article, languageOf(article, languages));
  };

  const cardsOf = async (lines: readonly ArticleLine[]): Promise<ArticleCard[]> => {
    const cards: ArticleCard[] = [];
    for (const line of lines) {
      const said = await record.statements({ article: line.id, limit: 30 });
      cards.push({ ...articleRef(line), statements: line.statements, speakers: most(said.items.flatMap((s) => (s.who?.named ? [s.who.name] : []))) });
    }
    return cards;
  };

  return {
    home: async () => {
      const cards = await cardsOf((await record.articles({ limit: FRONT })).items);
      return {
        articles: cards,
        total: (await record.counts()).articles,
        speakers: (await record.speakers(SPEAKERS)).map((p) => personCard(p, first)),
        said: latest((await record.statements({ limit: 60 })).items).map(saidOf),
        questions: cards.flatMap((c) => (c.title !== null && /[?؟]\s*$/u.test(c.title) && c.title.length < 200 ? [{ text: c.title, language: c.language }] : [])).slice(0, 3),
      };
    },

    articles: async (after) => {
      const { items, next } = await record.articles({ limit: ARTICLES, after });
      return { articles: await cardsOf(items), total: (await record.counts()).articles, next };
    },

    article: async (id, revision) => {
      const kept = await record.article(id, revision);
      if (!kept) return null;
      const { reading } = kept;
      const speaking = new Set<EntityId | null>(reading.statements.flatMap((s) => [s.who, s.toWho]));
      const identities = record.identities(id, reading);
      const people = Object.fromEntries(reading.entities.filter((e) => e.named || speaking.has(e.id)).map((e) => [e.id, identities.get(e.id)?.key ?? '']));
      const all = await record.revisions(id);
      const revisions = all.length < 2 ? [] : all.map((r) => ({ number: r.revision, added: r.at === '' ? null : r.at, shown: r.revision === kept.revision }));
      return articleView(reading, { id, people, revisions });
    },

    people: async () => ({ people: (await record.speakers(PEOPLE)).map((p) => personCard(p, first)) }),

    person: async (key) => {
      const one = await record.person(key);
      if (!one) return null;
      const [owner] = one.speaksFor;
      const master = owner === undefined ? null : await record.person(owner);
      const said = await record.statements({ who: key, limit: STATEMENTS });
      const { items } = await record.articles({ about: key, limit: ARTICLES });
      const language = items[0]?.language ?? first;
      const names = [...new Set([...one.names.map((n) => n.text), ...(one.latin === null ? [] : [one.latin])])];
      return {
        person: personCard(one, language),
        names: names.map((name) => ({ name, language: nameLanguage(name, language) })),
        roles: one.roles.slice(0, 30).map((r) => ({ text: r.text, language: nameLanguage(r.text, language) })),
        speaksFor: master && personCard(master, language),
        articles: items.map(articleRef),
        said: said.items.map(saidOf),
      };
    },

    search: async (query) => {
      const found = await record.search(query, { limit: HITS + 1 });
      const hits = found
        .slice(0, HITS)
        .flatMap(({ article, passages }): SearchHit[] =>
          passages.map((p) => ({ article: articleRef(article), passage: passageOf(p.text, p.start, article.language, p.hits), sentence: p.n })),
        );
      return { query, hits, more: found.length > HITS };
    },

    ask: async (question) => {
      try {
        const answer = await ask(question);
        const certain = new Map<string, boolean>();
        for (const { article } of [...answer.answers, ...answer.nearest]) {
          if (!certain.has(article)) certain.set(article, (await record.article(article))?.reading.article.published.certain ?? true);
        }
        return askView(question, answer, certain);
      } catch (error) {
        if (error instanceof BibritiError && error.code === 'unknown-language') return { question, understood: null, language: null, value: null, answers: [], nearest: [] };
        throw error;
      }
    },

    read: async (page, draft) => articleView(read(page), { draft }),

    fetch: async (address) => {
      const { url, bytes, type, charset } = await fetch(address);
      return onlyPage({ name: url, url, type, ...(charset ? { charset } : {}), bytes: Readable.from([bytes]), maxBytes: MAX_BYTES });
    },

    add: async (page) => (await record.add({ reading: read(page), page: hashOf(page.html ?? page.plain ?? ''), at: now() })).article,
  };
}

/** The most frequent of `names`, at most four, the first met where two are as frequent. */
function most(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([name]) => name);
}

/** Of statements, newest first, at most six by those who have a name, at most two from one article. */
function latest(statements: readonly KeptStatement[]): readonly KeptStatement[] {
  const counts = new Map<string, number>();
  const chosen: KeptStatement[] = [];
  for (const s of statements) {
    const count = counts.get(s.article.id) ?? 0;
    if (!s.who?.named || count >= 2 || chosen.length >= 6) continue;
    counts.set(s.article.id, count + 1);
    chosen.push(s);
  }
  return chosen;
}
