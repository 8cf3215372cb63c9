import type { JSX } from 'preact';
import type { Dating, Dropped } from '../page/article.js';
import type { Entity } from '../reading/reading.js';
import { timeWords } from './edtf.js';
import { nameLanguage } from './name-language.js';
import { Code, StanceMark } from './parts.js';
import { EntityName } from './said-notes.js';
import type { Ui } from './ui.js';
import type { ArticleView, Matter, Side } from './views.js';

const ORDER = ['won', 'supports', 'rejected', 'unused'];

/** A day and all that speaks for and against it. */
export function DatingNote({ ui, dating, language }: { readonly ui: Ui; readonly dating: Dating; readonly language: string }): JSX.Element {
  const { s } = ui;
  return (
    <div class="dating">
      {dating.value === null ? (
        <p class="value">{s.dating.unknown}</p>
      ) : (
        <p class={dating.certain ? 'value' : 'value implied'}>
          <time dateTime={dating.value.slice(0, 10)}>{timeWords(ui, dating.value.slice(0, 10))}</time>
          <span class="tag">{dating.certain ? s.dating.certain : s.dating.implied}</span>
        </p>
      )}
      {dating.evidence.length > 0 && (
        <ul class="evidence" aria-label={s.dating.evidence}>
          {[...dating.evidence]
            .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
            .map((e, i) => (
              <li key={`${e.where} ${i}`} class={e.verdict}>
                <p class="verdict">
                  <Verdict verdict={e.verdict} />
                  {s.verdict[e.verdict]}
                  {e.says !== null && <span class="means">{timeWords(ui, e.says)}</span>}
                </p>
                <p>
                  <q lang={nameLanguage(e.quote, language)}>{e.quote}</q>
                </p>
                <p class="said-foot">
                  <span>
                    <Code ui={ui} code={e.where} from={s.place} />
                  </span>
                  <span>
                    <Code ui={ui} code={e.reason} />
                  </span>
                </p>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

function Verdict({ verdict }: { readonly verdict: Dating['evidence'][number]['verdict'] }): JSX.Element {
  const path = { won: 'M1.5 6.5 4.5 9.5 10.5 2.5', supports: 'M6 1v10M1 6h10', rejected: 'M2 2l8 8M10 2l-8 8', unused: 'M1 6h10' }[verdict];
  return (
    <svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

/** Pieces that are listed openly; a page of the web may have hundreds. */
const MOST = 8;

/** What stood on the page and is not part of the article. */
export function DroppedList({ ui, view }: { readonly ui: Ui; readonly view: ArticleView }): JSX.Element {
  const { s } = ui;
  const { dropped, language } = view.reading.article;
  if (dropped.length === 0) return <p class="none">{s.dropped.none}</p>;
  const item = (d: Dropped, i: number): JSX.Element => (
    <li key={`${d.where} ${i}`}>
      <p>
        <del lang={nameLanguage(d.text, language)}>{d.text.length > 300 ? `${d.text.slice(0, 300)} …` : d.text}</del>
      </p>
      <p class="said-foot">
        <span>
          <Code ui={ui} code={d.reason} />
        </span>
        {place(ui, d.where)}
      </p>
    </li>
  );
  return (
    <>
      <ul class="dropped">{dropped.slice(0, MOST).map(item)}</ul>
      {dropped.length > MOST && (
        <details>
          <summary>{s.dropped.more(ui.number(dropped.length - MOST))}</summary>
          <ul class="dropped">{dropped.slice(MOST).map(item)}</ul>
        </details>
      )}
    </>
  );
}

/** Where a piece stood: a line in words, an element path as it is. */
function place(ui: Ui, where: string): JSX.Element {
  const line = /^line (\d+)$/u.exec(where)?.[1];
  return line === undefined ? <code class="code">{where}</code> : <span>{ui.s.dropped.line(ui.number(Number(line)))}</span>;
}

/** The matters that one side says and another denies or leaves out. */
export function Ledger({ ui, view }: { readonly ui: Ui; readonly view: ArticleView }): JSX.Element {
  const { s } = ui;
  const { reading, people } = view;
  const { text, language } = reading.article;
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  const side = (x: Side): JSX.Element => {
    const who = x.who === null ? undefined : entities.get(x.who);
    return (
      <li key={x.statement} data-s={x.statement}>
        <strong class="speaker">
          {who ? <EntityName ui={ui} entity={who} people={people} language={language} /> : x.words ? <span lang={language}>{x.words}</span> : s.said.nobody}
        </strong>
        <a class="plain" href={`#${x.statement}-note`}>
          <StanceMark stance={x.stance} word={s.stance[x.stance]} />
        </a>
      </li>
    );
  };
  const matter = (m: Matter): JSX.Element => (
    <li key={m.content[0]?.start}>
      <blockquote lang={language}>
        {m.content.map((c) => (
          <p key={c.start}>{text.slice(c.start, c.end)}</p>
        ))}
      </blockquote>
      <div class="sides">
        <div>
          <h3>{s.ledger.says}</h3>
          <ul>{m.sides.filter((x) => x.stance === 'says').map(side)}</ul>
        </div>
        <div>
          <h3>{s.ledger.not}</h3>
          <ul>{m.sides.filter((x) => x.stance !== 'says').map(side)}</ul>
        </div>
      </div>
    </li>
  );
  return (
    <>
      <p class="lead">{s.ledger.lead}</p>
      <ul class="ledger">{view.ledger.map(matter)}</ul>
    </>
  );
}

/** Everyone and everything named, with the other forms and scripts of the name. */
export function Names({ ui, view }: { readonly ui: Ui; readonly view: ArticleView }): JSX.Element {
  const { s } = ui;
  const { reading, people } = view;
  const { text, language } = reading.article;
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  const row = (e: Entity): JSX.Element => {
    const others = [...new Set([...e.names, ...(e.latin ? [e.latin.name] : [])])].filter((n) => n !== e.name);
    const roles = [...new Set(e.roles.map((r) => text.slice(r.start, r.end)))];
    const owner = e.speaksFor === null ? undefined : entities.get(e.speaksFor);
    return (
      <li key={e.id} id={e.id}>
        <p class="value">
          <EntityName ui={ui} entity={e} people={people} language={nameLanguage(e.name, language)} />
          <span class="tag">{s.entity[e.type]}</span>
        </p>
        {others.length > 0 && (
          <p class="others">
            {others.map((n, i) => (
              <span key={n} lang={nameLanguage(n, language)}>
                {i > 0 && ' · '}
                {n}
                {e.latin?.name === n && !e.latin.certain && (
                  <span class="uncertain" lang={s.code}>
                    {' '}
                    ({s.people.transliterated})
                  </span>
                )}
              </span>
            ))}
          </p>
        )}
        {(roles.length > 0 || owner) && (
          <p class="said-foot">
            {roles.map((r) => (
              <span key={r} lang={language}>
                {r}
              </span>
            ))}
            {owner && (
              <span>
                {s.people.speaksFor}: <EntityName ui={ui} entity={owner} people={people} language={language} />
              </span>
            )}
          </p>
        )}
      </li>
    );
  };
  // Those with a name first, the most mentioned first.
  const order = [...reading.entities].sort((a, b) => Number(b.named) - Number(a.named) || b.mentions.length - a.mentions.length);
  return <ul class="names">{order.map(row)}</ul>;
}
