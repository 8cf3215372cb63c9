import type { JSX } from 'preact';
import { AskForm } from './ask-page.js';
import { ArticleLink, Published, SaidItem, Section, Whence } from './parts.js';
import { ReadForm } from './read-page.js';
import type { Ui } from './ui.js';
import type { ArticleCard, ArticlesView, HomeView, PeopleView, PersonCard, PersonView } from './views.js';

/** The front page: the question box, what the record holds, who speaks most, and the box to read a page. */
export function HomePage({ ui, view }: { readonly ui: Ui; readonly view: HomeView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="front">
      <h1 class="hidden">{s.home.title}</h1>
      <section class="lead-question" aria-label={s.ask.label}>
        <p class="standfirst">{s.home.lead}</p>
        <AskForm ui={ui} question="" />
        {view.questions.length > 0 && (
          <p class="try">
            {s.ask.try}:{' '}
            {view.questions.map((q) => (
              <a key={q.text} href={ui.href(`/ask?q=${encodeURIComponent(q.text)}`)} lang={q.language}>
                {q.text}
              </a>
            ))}
          </p>
        )}
      </section>
      <div class="spread">
        <div class="column">
          <Section id="articles" title={s.home.articles} count={ui.number(view.total)}>
            {view.articles.length === 0 ? (
              <p class="none">
                <strong>{s.home.emptyTitle}.</strong> {s.home.empty}
              </p>
            ) : (
              <ArticleList ui={ui} articles={view.articles} />
            )}
            {view.total > view.articles.length && (
              <p class="more">
                <a href={ui.href('/articles')}>{s.home.all}</a>
              </p>
            )}
          </Section>
          {view.said.length > 0 && (
            <Section id="latest" title={s.home.said}>
              {view.said.map((x) => (
                <SaidItem key={`${x.article.id} ${x.id}`} ui={ui} said={x} />
              ))}
            </Section>
          )}
        </div>
        <div class="apparatus">
          {view.speakers.length > 0 && (
            <Section id="speakers" title={s.home.speakers}>
              <PersonList ui={ui} people={view.speakers} />
            </Section>
          )}
          <Section id="read" title={s.read.title}>
            <ReadForm ui={ui} input="" />
          </Section>
        </div>
      </div>
    </div>
  );
}

function ArticleList({ ui, articles, heading: Heading = 'h3' }: { readonly ui: Ui; readonly articles: readonly ArticleCard[]; readonly heading?: 'h2' | 'h3' }): JSX.Element {
  const { s } = ui;
  return (
    <ol class="articles">
      {articles.map((a) => (
        <li key={a.id}>
          <article>
            <Heading class="title">
              <ArticleLink ui={ui} article={a} />
            </Heading>
            <p class="said-foot">
              <Whence ui={ui} article={a} />
              <span>{s.home.statements(ui.number(a.statements))}</span>
            </p>
            {a.speakers.length > 0 && (
              <p class="speakers" lang={a.language}>
                {a.speakers.join(' · ')}
              </p>
            )}
          </article>
        </li>
      ))}
    </ol>
  );
}

/** All articles of the record, newest first, a page at a time. */
export function ArticlesPage({ ui, view }: { readonly ui: Ui; readonly view: ArticlesView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="page">
      <h1 class="hung">
        <span>{s.home.articles}</span>
        <span class="count">{ui.number(view.total)}</span>
      </h1>
      <ArticleList ui={ui} articles={view.articles} heading="h2" />
      {view.next !== null && (
        <p class="more">
          <a href={ui.href(`/articles?after=${encodeURIComponent(view.next)}`)} rel="next">
            {s.home.next}
          </a>
        </p>
      )}
    </div>
  );
}

function PersonList({ ui, people }: { readonly ui: Ui; readonly people: readonly PersonCard[] }): JSX.Element {
  const { s } = ui;
  const most = Math.max(1, ...people.map((p) => p.statements));
  return (
    <ol class="people">
      {people.map((p) => (
        <li key={p.key}>
          <a href={ui.href(`/people/${encodeURIComponent(p.key)}`)} lang={p.language}>
            {p.name}
          </a>
          {p.latin !== null && p.latin !== p.name && (
            <span class="others" lang="und-Latn">
              {p.latin}
            </span>
          )}
          <span class="tally">
            <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect x="0" y="0" width={(p.statements / most) * 100} height="3" />
            </svg>
            {s.people.statements(ui.number(p.statements))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Everyone who speaks in the record. */
export function PeoplePage({ ui, view }: { readonly ui: Ui; readonly view: PeopleView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="page">
      <h1 class="hung">
        <span>{s.people.title}</span>
      </h1>
      <p class="standfirst">{s.people.lead}</p>
      {view.people.length === 0 ? <p class="none">{s.people.none}</p> : <PersonList ui={ui} people={view.people} />}
    </div>
  );
}

/** One who speaks: names, roles, and all that they said. */
export function PersonPage({ ui, view }: { readonly ui: Ui; readonly view: PersonView }): JSX.Element {
  const { s } = ui;
  const { person } = view;
  return (
    <div class="page person">
      <header class="headline">
        <p class="kicker">
          <span>{s.entity[person.type as keyof typeof s.entity] ?? person.type}</span>
          <span>{s.people.statements(ui.number(person.statements))}</span>
          <span>{s.people.articleCount(ui.number(person.articles))}</span>
        </p>
        <h1 lang={person.language}>{person.name}</h1>
        {person.latin !== null && person.latin !== person.name && (
          <p class="standfirst others" lang="und-Latn">
            {person.latin}
          </p>
        )}
      </header>
      <div class="spread">
        <Section id="said" title={s.people.said} count={ui.number(view.said.length)} class="column">
          {view.said.length === 0 && <p class="none">{s.said.none}</p>}
          {view.said.map((x) => (
            <SaidItem key={`${x.article.id} ${x.id}`} ui={ui} said={x} speaker={false} />
          ))}
        </Section>
        <div class="apparatus">
          {view.names.length > 0 && (
            <Section id="names" title={s.people.names}>
              <ul class="names">
                {view.names.map((n) => (
                  <li key={n.name} lang={n.language}>
                    {n.name}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {(view.roles.length > 0 || view.speaksFor) && (
            <Section id="roles" title={s.people.roles}>
              <ul class="names">
                {view.roles.map((r) => (
                  <li key={r.text} lang={r.language}>
                    {r.text}
                  </li>
                ))}
                {view.speaksFor && (
                  <li>
                    {s.people.speaksFor}:{' '}
                    <a href={ui.href(`/people/${encodeURIComponent(view.speaksFor.key)}`)} lang={view.speaksFor.language}>
                      {view.speaksFor.name}
                    </a>
                  </li>
                )}
              </ul>
            </Section>
          )}
          <Section id="articles" title={s.people.articles} count={ui.number(view.articles.length)}>
            <ul class="names">
              {view.articles.map((a) => (
                <li key={a.id}>
                  <ArticleLink ui={ui} article={a} />
                  <p class="said-foot">
                    <Published ui={ui} published={a.published} />
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </div>
  );
}
