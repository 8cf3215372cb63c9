import type { ComponentChildren, JSX } from 'preact';
import type { Stance } from '../reading/reading.js';
import { timeWords } from './edtf.js';
import { cut } from './marks.js';
import { codeWords } from './strings/codes.js';
import type { Ui } from './ui.js';
import type { ArticleRef, Passage, Said } from './views.js';

/** The words for a code of a rule or reason, or the code itself where the interface has none. */
export function Code({ ui, code, from = ui.s.codes }: { readonly ui: Ui; readonly code: string; readonly from?: Readonly<Record<string, string>> }): JSX.Element {
  const words = codeWords(from, code);
  return words === null ? <code class="code">{code}</code> : <span title={code}>{words}</span>;
}

/** A stance told three ways at once: by shape, by colour and by word. */
export function StanceMark({ stance, word }: { readonly stance: Stance; readonly word: string }): JSX.Element {
  return (
    <span class={`stance ${stance}`}>
      <svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {stance === 'says' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
        {stance === 'denies' && <path d="M1 1h10v10H1z M3 6h6" fill="none" stroke="currentColor" stroke-width="2" />}
        {stance === 'omits' && <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2.4" />}
      </svg>
      {word}
    </span>
  );
}

/** A resolved time: the value for machines, words for people. */
export function TimeValue({ ui, value }: { readonly ui: Ui; readonly value: string }): JSX.Element {
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?|-W\d{2})?$/u.test(value) ? (
    <time dateTime={value}>{timeWords(ui, value)}</time>
  ) : (
    <span>{timeWords(ui, value)}</span>
  );
}

/** Words of an article, marked where they matter, in their own language. */
export function Quoted({ passage, class: name }: { readonly passage: Passage; readonly class?: string }): JSX.Element {
  const layers = passage.marks.map((m) => ({ ...m, tag: true }));
  return (
    <span lang={passage.language} class={name}>
      {cut({ start: 0, end: passage.text.length }, layers).map((p) =>
        p.over.length > 0 ? <mark key={p.start}>{passage.text.slice(p.start, p.end)}</mark> : passage.text.slice(p.start, p.end),
      )}
    </span>
  );
}

/** The day of an article; an implied one looks different from a certain one. */
export function Published({ ui, published }: { readonly ui: Ui; readonly published: ArticleRef['published'] }): JSX.Element {
  if (published.value === null) return <span class="undated">{ui.s.article.undated}</span>;
  return (
    <span class={published.certain ? 'published' : 'published implied'}>
      <time dateTime={published.value.slice(0, 10)}>{ui.day(published.value)}</time>
      {!published.certain && <span class="tag">{ui.s.implied}</span>}
    </span>
  );
}

/** Where a sentence stands: outlet and day. */
export function Whence({ ui, article }: { readonly ui: Ui; readonly article: ArticleRef }): JSX.Element {
  return (
    <span class="whence">
      {article.outlet && (
        <span lang={article.language} class="outlet">
          {article.outlet}
        </span>
      )}
      <Published ui={ui} published={article.published} />
    </span>
  );
}

/** The title of an article as a link to it, to one of its statements where `at` names one. */
export function ArticleLink({ ui, article, at }: { readonly ui: Ui; readonly article: ArticleRef; readonly at?: string | null }): JSX.Element {
  const href = ui.href(`/articles/${encodeURIComponent(article.id)}${at ? `#${at}` : ''}`);
  return (
    <a href={href} lang={article.title ? article.language : undefined}>
      {article.title || ui.s.article.untitled}
    </a>
  );
}

/** A statement away from its article: who, to whom, how, when, and the sentence with the statement's words marked. */
export function SaidItem({ ui, said, speaker = true }: { readonly ui: Ui; readonly said: Said; readonly speaker?: boolean }): JSX.Element {
  const { s } = ui;
  return (
    <article class={`said-item ${said.stance}`}>
      <p class="said-head">
        {speaker && (
          <strong class="speaker" lang={said.speaker === null ? undefined : said.passage.language}>
            {said.who ? (
              <a href={ui.href(`/people/${encodeURIComponent(said.who.key)}`)} lang={said.who.language}>
                {said.who.name}
              </a>
            ) : (
              (said.speaker ?? s.said.nobody)
            )}
          </strong>
        )}
        <StanceMark stance={said.stance} word={s.stance[said.stance]} />
        {said.stance === 'says' && said.act !== 'say' && <span class="tag">{s.act[said.act]}</span>}
        {!said.certain && <span class="tag concluded">{s.said.concluded}</span>}
      </p>
      <blockquote>
        <p>
          <Quoted passage={said.passage} />
        </p>
      </blockquote>
      <p class="said-foot">
        <ArticleLink ui={ui} article={said.article} at={said.id} />
        <Whence ui={ui} article={said.article} />
        {said.channel && <span>{s.channel[said.channel]}</span>}
        {said.to && (
          <span>
            {s.said.to}: <span lang={said.passage.language}>{said.to}</span>
          </span>
        )}
        {said.said && (
          <span>
            {s.said.on}: <TimeValue ui={ui} value={said.said} />
          </span>
        )}
      </p>
    </article>
  );
}

/** A part of a page under a heading whose rule runs on from its letters. */
export function Section({
  id,
  title,
  count,
  class: name,
  data = {},
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: string;
  readonly class?: string;
  /** Data attributes that an island reads. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class={name} aria-labelledby={`${id}-title`} id={id} {...data}>
      <h2 id={`${id}-title`} class="hung">
        <span>{title}</span>
        {count !== undefined && <span class="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
