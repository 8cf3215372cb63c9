import type { Kysely } from 'kysely';
import type { Act, ChannelKind, Stance, StatementKind } from '../reading/reading.js';
import { beyond, pageOf, position } from './paging.js';
import type { PartyRole, Tables } from './schema.js';
import { stored } from './stored.js';
import { type KeptEvent, type KeptFigure, type KeptStatement, type KeptTime, type Page, passage, type Shown, sentenceOf, show } from './views.js';

export interface StatementQuery {
  /** Said by this one (an `EntityKey`), alone or with others, or by one that speaks for it. */
  readonly who?: string | undefined;
  /** Said to this one. */
  readonly to?: string | undefined;
  /** Whose content mentions this one. */
  readonly about?: string | undefined;
  readonly article?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly act?: Act | undefined;
  readonly kind?: StatementKind | undefined;
  readonly channel?: ChannelKind | undefined;
  /** Days on which it was said, else published; both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** At most so many, 50 unless told. */
  readonly limit?: number | undefined;
  /** Where the page before ended. */
  readonly after?: string | undefined;
}

const saying: readonly PartyRole[] = ['who', 'member', 'for'];

/** Statements of current readings, newest first, those without a day last; within an article in the order of the text. */
export async function statements(db: Kysely<Tables>, query: StatementQuery): Promise<Page<KeptStatement>> {
  const { limit = 50 } = query;
  let select = db
    .selectFrom('statements')
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('article')
    .orderBy('n')
    .limit(limit + 1);
  for (const [key, roles] of [
    [query.who, saying],
    [query.to, ['to']],
    [query.about, ['about']],
  ] as const) {
    if (key === undefined) continue;
    select = select.where((e) =>
      e.exists(
        e
          .selectFrom('parties')
          .select('parties.key')
          .where('parties.key', '=', key)
          .where('parties.of', '=', 'statement')
          .where('parties.role', 'in', roles)
          .whereRef('parties.article', '=', 'statements.article')
          .whereRef('parties.n', '=', 'statements.n'),
      ),
    );
  }
  for (const column of ['article', 'stance', 'act', 'kind', 'channel'] as const) {
    const value = query[column];
    if (value !== undefined) select = select.where(column, '=', value);
  }
  if (query.from !== undefined) select = select.where('last_day', '>=', query.from);
  if (query.until !== undefined) select = select.where('day', '<=', query.until).where('day', '!=', '');
  const after = query.after === undefined ? null : position(query.after);
  if (after) select = select.where(beyond(after));
  const rows = await select.execute();
  const shown = await show(
    db,
    rows.slice(0, limit).map((row) => row.article),
  );
  return pageOf(
    rows,
    limit,
    (row) => statementOf(row, shown),
    (row) => row,
  );
}

/** All statements of one article, in the order of the text. */
export async function allStatementsOf(db: Kysely<Tables>, article: string): Promise<readonly KeptStatement[]> {
  const rows = await db.selectFrom('statements').selectAll().where('article', '=', article).orderBy('n').execute();
  const shown = await show(db, [article]);
  return rows.map((row) => statementOf(row, shown));
}

/** The statements whose content begins or whose cue stands in some sentences, in the order of article and text. */
export async function statementsIn(db: Kysely<Tables>, where: readonly { readonly article: string; readonly sentence: number }[]): Promise<readonly KeptStatement[]> {
  if (where.length === 0) return [];
  const wanted = new Set(where.map((w) => `${w.sentence} ${w.article}`));
  const articles = [...new Set(where.map((w) => w.article))];
  const rows = await db.selectFrom('statements').selectAll().where('article', 'in', articles).orderBy('article').orderBy('n').execute();
  const here = rows.filter((row) => wanted.has(`${row.sentence} ${row.article}`) || wanted.has(`${row.cue_sentence} ${row.article}`));
  const shown = await show(db, articles);
  return here.map((row) => statementOf(row, shown));
}

function shownOf(shown: ReadonlyMap<string, Shown>, article: string): Shown {
  const one = shown.get(article);
  if (!one) throw new RangeError(`article ${article} was not loaded`);
  return one;
}

function statementOf(row: Tables['statements'], all: ReadonlyMap<string, Shown>): KeptStatement {
  const shown = shownOf(all, row.article);
  const { statement, saidValue } = stored.statement(row.data);
  return {
    article: shown.line,
    statement,
    content: statement.content.map((span) => passage(shown.text, span)),
    sentence: sentenceOf(shown, row.sentence, statement.content[0]?.start),
    cueSentence: row.cue_sentence === row.sentence ? null : sentenceOf(shown, row.cue_sentence, statement.cue?.start),
    cue: statement.cue && passage(shown.text, statement.cue),
    speaker: statement.speaker && passage(shown.text, statement.speaker),
    who: (statement.who && shown.parties.get(statement.who)) ?? null,
    to: (statement.toWho && shown.parties.get(statement.toWho)) ?? null,
    said: saidValue,
    day: row.day,
  };
}

export interface FigureQuery {
  readonly article?: string | undefined;
  /** Vouched for by this one. */
  readonly who?: string | undefined;
  readonly unit?: string | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

/** Figures of current readings, in the order of day (newest first), article and text. */
export async function figures(db: Kysely<Tables>, query: FigureQuery): Promise<Page<KeptFigure>> {
  const { limit = 50 } = query;
  let select = db
    .selectFrom('figures')
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('article')
    .orderBy('n')
    .limit(limit + 1);
  for (const column of ['article', 'who', 'unit'] as const) {
    const value = query[column];
    if (value !== undefined) select = select.where(column, '=', value);
  }
  const after = query.after === undefined ? null : position(query.after);
  if (after) select = select.where(beyond(after));
  const rows = await select.execute();
  const shown = await show(
    db,
    rows.slice(0, limit).map((row) => row.article),
  );
  const make = (row: Tables['figures']): KeptFigure => {
    const one = shownOf(shown, row.article);
    const figure = stored.figure(row.data);
    return {
      article: one.line,
      figure,
      text: one.text.slice(figure.start, figure.end),
      sentence: sentenceOf(one, row.sentence, figure.start),
      counts: figure.counts && passage(one.text, figure.counts),
      who: (figure.who && one.parties.get(figure.who)) ?? null,
    };
  };
  return pageOf(rows, limit, make, (row) => row);
}

/** The times and events of some articles, in the order of article and text. */
export async function timesAndEvents(db: Kysely<Tables>, articles: readonly string[]): Promise<{ readonly times: readonly KeptTime[]; readonly events: readonly KeptEvent[] }> {
  if (articles.length === 0) return { times: [], events: [] };
  const shown = await show(db, articles);
  const timeRows = await db.selectFrom('times').selectAll().where('article', 'in', articles).orderBy('article').orderBy('n').execute();
  const eventRows = await db.selectFrom('events').selectAll().where('article', 'in', articles).orderBy('article').orderBy('n').execute();
  const times = timeRows.map((row) => {
    const one = shownOf(shown, row.article);
    const time = stored.time(row.data);
    return { article: one.line, time, text: one.text.slice(time.start, time.end), sentence: sentenceOf(one, row.sentence, time.start) };
  });
  const values = new Map(times.map((t) => [`${t.time.id} ${t.article.id}`, t.time.value]));
  const events = eventRows.map((row) => {
    const one = shownOf(shown, row.article);
    const event = stored.event(row.data);
    return {
      article: one.line,
      event,
      text: one.text.slice(event.start, event.end),
      sentence: sentenceOf(one, row.sentence, event.start),
      actors: event.actors.flatMap((id) => one.parties.get(id) ?? []),
      recipients: event.recipients.flatMap((id) => one.parties.get(id) ?? []),
      place: (event.place && one.parties.get(event.place)) ?? null,
      time: (event.time && values.get(`${event.time} ${row.article}`)) ?? null,
    };
  });
  return { times, events };
}
