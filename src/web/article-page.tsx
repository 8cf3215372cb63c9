import type { JSX } from 'preact';
import { articleText } from './article-text.js';
import { DatingNote, DroppedList, Ledger, Names } from './grounds.js';
import { nameLanguage } from './name-language.js';
import { Code, Published, Section, StanceMark } from './parts.js';
import { SaidNotes } from './said-notes.js';
import type { Ui } from './ui.js';
import { Events, Figures, Times, Voices } from './values.js';
import type { ArticleView } from './views.js';

/** The article: its text with every statement, figure and time marked, and beside it all that was read from it. */
export function ArticlePage({ ui, view }: { readonly ui: Ui; readonly view: ArticleView }): JSX.Element {
  const { s } = ui;
  const { reading } = view;
  const { article } = reading;
  const { title, paragraphs } = articleText(ui, reading);
  const count = (n: number): string => ui.number(n);
  const words = { 'data-filter': s.said.filter, 'data-everyone': s.said.everyone, 'data-copy': s.said.copy, 'data-copied': s.said.copied };
  const quotes = reading.statements.length;
  const contents = (
    [
      ['said', s.article.said, quotes],
      ['ledger', s.article.ledger, view.ledger.length],
      ['figures', s.article.figures, reading.figures.length],
      ['times', s.article.times, reading.times.length],
      ['dating', s.article.dating, null],
      ['events', s.article.events, reading.events.length],
      ['entities', s.article.entities, reading.entities.length],
      ['dropped', s.article.dropped, article.dropped.length],
    ] as const
  ).filter(([, , n]) => n !== 0);
  return (
    <article class="reading" data-article={view.id ?? ''}>
      {view.draft !== null && (
        <form class="draft" method="post" action={ui.href(`/read/${view.draft}`)}>
          <p>
            <strong>{s.read.draft}.</strong> {s.read.draftNote}
          </p>
          <button type="submit">{s.read.add}</button>
        </form>
      )}
      <header class="headline">
        <p class="kicker">
          {article.outlet && (
            <span lang={article.language} class="outlet">
              {article.outlet}
            </span>
          )}
          <a href="#dating" class="plain">
            <Published ui={ui} published={article.published} />
          </a>
          {article.bylines.length > 0 && (
            <span>
              {s.article.by} <span lang={article.language}>{article.bylines.map((b) => b.name).join(', ')}</span>
            </span>
          )}
          {article.url && /^https?:/iu.test(article.url) && (
            <a href={article.url} rel="noopener noreferrer nofollow" class="source">
              {s.article.source}
            </a>
          )}
        </p>
        <h1>{title ?? s.article.untitled}</h1>
        <Voices ui={ui} view={view} />
        <nav class="contents" aria-label={s.article.contents}>
          <ul>
            {contents.map(([id, title, n]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
                {n !== null && <span class="count"> {count(n)}</span>}
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div class="spread">
        <div class="column">
          <section class="text" aria-label={s.article.text}>
            {paragraphs.length > 0 ? paragraphs : <p class="none">{s.article.noBody}</p>}
          </section>
          <Legend ui={ui} />
          {view.ledger.length > 0 && (
            <Section id="ledger" title={s.article.ledger}>
              <Ledger ui={ui} view={view} />
            </Section>
          )}
          {reading.figures.length > 0 && (
            <Section id="figures" title={s.article.figures} count={count(reading.figures.length)}>
              <Figures ui={ui} view={view} />
            </Section>
          )}
        </div>
        <Section id="said" title={s.article.said} count={count(quotes)} class="apparatus" data={words}>
          <SaidNotes ui={ui} reading={reading} people={view.people} />
        </Section>
      </div>
      <div class="foot">
        {reading.times.length > 0 && (
          <Section id="times" title={s.article.times} count={count(reading.times.length)}>
            <Times ui={ui} view={view} />
          </Section>
        )}
        <Section id="dating" title={s.article.dating}>
          <DatingNote ui={ui} dating={article.published} language={article.language} />
          {article.modified.value !== null && (
            <>
              <h3>{s.article.modified}</h3>
              <DatingNote ui={ui} dating={article.modified} language={article.language} />
            </>
          )}
        </Section>
        {reading.events.length > 0 && (
          <Section id="events" title={s.article.events} count={count(reading.events.length)}>
            <Events ui={ui} view={view} />
          </Section>
        )}
        {reading.entities.length > 0 && (
          <Section id="entities" title={s.article.entities} count={count(reading.entities.length)}>
            <Names ui={ui} view={view} />
          </Section>
        )}
        {view.id !== null && view.revisions.length > 0 && (
          <Section id="revisions" title={s.article.revisions} count={count(view.revisions.length)}>
            <ol class="dropped">
              {view.revisions.map((r) => (
                <li key={r.number}>
                  <a href={ui.href(`/articles/${encodeURIComponent(view.id ?? '')}?revision=${r.number}`)} aria-current={r.shown ? 'true' : undefined}>
                    {s.article.revision} {count(r.number)}
                  </a>
                  {r.added !== null && (
                    <p class="said-foot">
                      <time dateTime={r.added}>{ui.day(r.added)}</time>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </Section>
        )}
        <Section id="dropped" title={s.article.dropped} count={count(article.dropped.length)}>
          {article.dropped.length > 0 && <p class="lead">{s.dropped.lead}</p>}
          <DroppedList ui={ui} view={view} />
          {article.notes.length > 0 && (
            <>
              <h3>{s.article.notes}</h3>
              <ul class="dropped">
                {article.notes.map((n) => (
                  <li key={`${n.code} ${n.detail}`}>
                    <Code ui={ui} code={n.code} /> <span lang={nameLanguage(n.detail, article.language)}>{n.detail}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      </div>
    </article>
  );
}

function Legend({ ui }: { readonly ui: Ui }): JSX.Element {
  const { s } = ui;
  return (
    <details class="legend">
      <summary>{s.article.legend}</summary>
      <ul>
        <li>
          <mark class="content">{s.stance.says}</mark>
        </li>
        <li>
          <mark class="content denies">{s.stance.denies}</mark>
        </li>
        <li>
          <mark class="content omits">{s.stance.omits}</mark>
        </li>
        <li>
          <span class="speaker">{s.article.said}</span>
        </li>
        <li>
          <span class="cue">{s.said.cue}</span>
        </li>
        <li>
          <mark class="figure">{s.article.figures}</mark>
        </li>
        <li>
          <mark class="time">{s.article.times}</mark>
        </li>
        <li>
          <StanceMark stance="says" word={s.stance.says} /> <StanceMark stance="denies" word={s.stance.denies} /> <StanceMark stance="omits" word={s.stance.omits} />
        </li>
      </ul>
    </details>
  );
}
