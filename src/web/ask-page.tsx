import type { JSX } from 'preact';
import { timeWords } from './edtf.js';
import { ArticleLink, Quoted, Section, StanceMark, Whence } from './parts.js';
import type { Ui } from './ui.js';
import type { AnswerItem, AskView, Beside, SearchView } from './views.js';

/** The box that takes a question. */
export function AskForm({ ui, question }: { readonly ui: Ui; readonly question: string }): JSX.Element {
  const { s } = ui;
  return (
    <form class="ask" action={ui.href('/ask')} method="get">
      <label for="question">{s.ask.label}</label>
      <div>
        <input id="question" name="q" type="text" value={question} placeholder={s.ask.placeholder} autocomplete="off" maxLength={1000} required />
        <button type="submit">{s.ask.button}</button>
      </div>
    </form>
  );
}

function besides(ui: Ui, title: string, items: readonly Beside[], language: string): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <div class="beside">
      <h3>{title}</h3>
      <ul>
        {items.map((b) => (
          <li key={b.id}>
            <p class="said-head">
              <strong lang={b.who === null ? undefined : language}>{b.who ?? ui.s.said.nobody}</strong>
              <StanceMark stance={b.stance} word={ui.s.stance[b.stance]} />
            </p>
            <p lang={language}>{b.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Item({ ui, item }: { readonly ui: Ui; readonly item: AnswerItem }): JSX.Element {
  const { s } = ui;
  const { language } = item.passage;
  return (
    <article class={`said-item ${item.stance ?? ''}`}>
      {(item.speaker !== null || item.stance !== null) && (
        <p class="said-head">
          {item.speaker !== null && (
            <strong class="speaker" lang={language}>
              {item.speaker}
            </strong>
          )}
          {item.stance !== null && <StanceMark stance={item.stance} word={s.stance[item.stance]} />}
          {item.stance === 'says' && item.act !== null && item.act !== 'say' && <span class="tag">{s.act[item.act]}</span>}
        </p>
      )}
      <blockquote>
        <p>
          <Quoted passage={item.passage} />
        </p>
      </blockquote>
      <p class="said-foot">
        <ArticleLink ui={ui} article={item.article} at={item.statement} />
        <Whence ui={ui} article={item.article} />
        {item.channel && <span>{s.channel[item.channel]}</span>}
        {item.to !== null && (
          <span>
            {s.said.to}: <span lang={language}>{item.to}</span>
          </span>
        )}
        {item.missing.length > 0 && (
          <span class="missing">
            {s.ask.missing}: {item.missing.join(', ')}
          </span>
        )}
      </p>
      {besides(ui, s.ask.reportedBy, item.reporters, language)}
      {besides(ui, s.ask.otherSide, item.against, language)}
    </article>
  );
}

/** The value asked for, written as the interface writes numbers and days. */
function valueWords(ui: Ui, value: string): string {
  if (/^\d+(?:\.\d+)?$/u.test(value) && !/^\d{4}$/u.test(value)) return ui.number(Number(value));
  return timeWords(ui, value);
}

/** What the words of a question were taken for. */
function UnderstoodNote({ ui, view }: { readonly ui: Ui; readonly view: AskView }): JSX.Element | null {
  const { s } = ui;
  const { understood } = view;
  if (!understood) return null;
  const parts = (
    [
      [s.ask.asker, understood.asker],
      [s.ask.asked, understood.asked],
      [s.ask.of, understood.of],
      [s.ask.topics, understood.topics.length > 0 ? understood.topics.join(' · ') : null],
    ] as const
  ).filter(([, words]) => words !== null);
  if (parts.length === 0) return null;
  return (
    <Section id="understood" title={s.ask.understood} class="apparatus">
      <dl class="parts">
        {parts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={view.language ?? undefined}>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Items({ ui, items }: { readonly ui: Ui; readonly items: readonly AnswerItem[] }): JSX.Element {
  return (
    <ol class="answers">
      {items.map((item) => (
        <li key={`${item.article.id} ${item.statement ?? item.passage.text}`}>
          <Item ui={ui} item={item} />
        </li>
      ))}
    </ol>
  );
}

/** A question and the sentences that answer it. */
export function AskPage({ ui, view }: { readonly ui: Ui; readonly view: AskView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="asked">
      <h1 class="hidden">{s.ask.title}</h1>
      <AskForm ui={ui} question={view.question} />
      {view.question === '' && <p class="standfirst">{s.ask.empty}</p>}
      {view.question !== '' && view.language === null && <p class="standfirst">{s.ask.unread}</p>}
      <div class="spread">
        <div class="column">
          {view.answers.length > 0 && (
            <Section id="answers" title={s.ask.found(ui.number(view.answers.length))}>
              {view.value !== null && (
                <p class="in-short">
                  {s.ask.value}: <strong>{valueWords(ui, view.value)}</strong>
                </p>
              )}
              <Items ui={ui} items={view.answers} />
            </Section>
          )}
          {view.question !== '' && view.language !== null && view.answers.length === 0 && (
            <div class="not-there">
              <h2>{s.ask.none}</h2>
              <p>{s.ask.noneExplained}</p>
            </div>
          )}
          {view.nearest.length > 0 && (
            <Section id="nearest" title={s.ask.nearest} class="nearest">
              <Items ui={ui} items={view.nearest} />
            </Section>
          )}
        </div>
        <UnderstoodNote ui={ui} view={view} />
      </div>
    </div>
  );
}

/** Sentences of the record that hold the words looked for. */
export function SearchPage({ ui, view }: { readonly ui: Ui; readonly view: SearchView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="page">
      <h1 class="hung">
        <span>{s.search.title}</span>
        {view.query !== '' && <span class="count">{view.query}</span>}
      </h1>
      {view.query === '' && <p class="standfirst">{s.search.empty}</p>}
      {view.query !== '' && <p class="standfirst">{view.hits.length === 0 ? s.search.none : s.search.found(ui.number(view.hits.length))}</p>}
      <ol class="answers">
        {view.hits.map((hit) => (
          <li key={`${hit.article.id} ${hit.passage.text}`}>
            <article class="said-item">
              <blockquote>
                <p>
                  <Quoted passage={hit.passage} />
                </p>
              </blockquote>
              <p class="said-foot">
                <ArticleLink ui={ui} article={hit.article} at={`p${hit.sentence}`} />
                <Whence ui={ui} article={hit.article} />
              </p>
            </article>
          </li>
        ))}
      </ol>
      {view.more && <p class="none">{s.search.more}</p>}
    </div>
  );
}
