import type { JSX } from 'preact';
import type { Figure, Reading, Time } from '../reading/reading.js';
import { timeWords } from './edtf.js';
import { Code, TimeValue } from './parts.js';
import { EntityName } from './said-notes.js';
import type { Ui } from './ui.js';
import type { ArticleView } from './views.js';

interface Props {
  readonly ui: Ui;
  readonly view: ArticleView;
}

/** A figure's value with its bound and unit. */
function amount(ui: Ui, figure: Figure): JSX.Element {
  const { s } = ui;
  const unit = s.unit[figure.unit] ?? figure.unit;
  const [before, after] = s.bound[figure.bound];
  const value = typeof figure.value === 'number' ? ui.number(figure.value) : s.time.range(ui.number(figure.value[0]), ui.number(figure.value[1]));
  return (
    <>
      {before && <span class="bound">{before} </span>}
      <span class="amount">{value}</span>
      {unit && <span class="unit">{unit === '%' ? unit : ` ${unit}`}</span>}
      {after && <span class="bound"> {after}</span>}
    </>
  );
}

/** The figures: how much, of what, and who vouches for it. */
export function Figures({ ui, view }: Props): JSX.Element {
  const { s } = ui;
  const { reading, people } = view;
  const { text, language } = reading.article;
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  return (
    <ul class="figures">
      {reading.figures.map((f) => {
        const who = f.who === null ? undefined : entities.get(f.who);
        return (
          <li key={f.id} id={`${f.id}-note`} data-s={f.id} tabIndex={-1}>
            <p class="value">{amount(ui, f)}</p>
            <p>
              <a class="place" href={`#${f.id}`} lang={language}>
                {text.slice(f.start, f.end)}
              </a>
            </p>
            <p class="said-foot">
              {who ? (
                <span>
                  {s.figures.vouchedBy}: <EntityName ui={ui} entity={who} people={people} language={language} />
                </span>
              ) : (
                <span class="own">{s.figures.own}</span>
              )}
              {f.counts && (
                <span>
                  {s.figures.counts}: <span lang={language}>{text.slice(f.counts.start, f.counts.end)}</span>
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** What a time was reckoned from, in words. */
function against(ui: Ui, reading: Reading, time: Time): JSX.Element | null {
  if (!time.against) return null;
  const { from } = time.against;
  const other = from === 'published' ? undefined : reading.times.find((t) => t.id === from);
  return (
    <span>
      {ui.s.times.against}: {timeWords(ui, time.against.value)} (
      {other ? (
        <a href={`#${other.id}`} lang={reading.article.language}>
          {reading.article.text.slice(other.start, other.end)}
        </a>
      ) : (
        ui.s.times.published
      )}
      )
    </span>
  );
}

/** The times: what each expression resolves to, which parts its words give, and what the rest was reckoned from. */
export function Times({ ui, view }: Props): JSX.Element {
  const { s } = ui;
  const { reading } = view;
  const { text, language } = reading.article;
  return (
    <ol class="times">
      {reading.times.map((t) => (
        <li key={t.id} id={`${t.id}-note`} data-s={t.id} tabIndex={-1} class={t.against ? 'implied' : undefined}>
          <p class="value">{t.value === null ? <span class="none">{s.times.unresolved}</span> : <TimeValue ui={ui} value={t.value} />}</p>
          <p>
            <a class="place" href={`#${t.id}`} lang={language}>
              {text.slice(t.start, t.end)}
            </a>
            {t.against && <span class="tag">{s.implied}</span>}
          </p>
          <p class="said-foot">
            {t.says.length > 0 && (
              <span>
                {s.times.says}: {ui.list(t.says.map((part) => s.part[part]))}
              </span>
            )}
            {against(ui, reading, t)}
            <span>
              <Code ui={ui} code={t.by} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Whose word the text is, and how much of it. */
export function Voices({ ui, view }: Props): JSX.Element {
  const kinds = (['named', 'unnamed', 'article'] as const).filter((k) => view.shares[k] > 0);
  let x = 0;
  return (
    <figure class="voices" aria-label={ui.s.article.voices}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {kinds.map((k) => {
          const start = x;
          x += view.shares[k] * 100;
          return <rect key={k} class={k} x={start} y="0" width={Math.max(view.shares[k] * 100 - 0.4, 0.2)} height="4" />;
        })}
      </svg>
      <figcaption>
        <ul>
          {kinds.map((k) => (
            <li key={k} class={k}>
              {ui.s.voice[k]} <strong>{ui.percent(view.shares[k])}</strong>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** What happened: who, whom, when, where, and whether the article itself says so. */
export function Events({ ui, view }: Props): JSX.Element {
  const { s } = ui;
  const { reading, people } = view;
  const { text, language } = reading.article;
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  const times = new Map(reading.times.map((t) => [t.id, t]));
  const names = (ids: readonly string[]): JSX.Element[] =>
    ids.flatMap((id, i) => {
      const entity = entities.get(id as `e${number}`);
      if (!entity) return [];
      return [
        <span key={id}>
          {i > 0 && ', '}
          <EntityName ui={ui} entity={entity} people={people} language={language} />
        </span>,
      ];
    });
  return (
    <ul class="events">
      {reading.events.map((e) => {
        const time = e.time === null ? undefined : times.get(e.time);
        const place = e.place === null ? undefined : entities.get(e.place);
        return (
          <li key={e.id} id={e.id} class={e.status}>
            <p class="value">
              {s.category[e.category] ?? <code class="code">{e.category}</code>} <q lang={language}>{text.slice(e.predicate.start, e.predicate.end)}</q>
              <span class="tag">{s.status[e.status]}</span>
            </p>
            <dl>
              {e.actors.length > 0 && (
                <div>
                  <dt>{s.events.who}</dt>
                  <dd>{names(e.actors)}</dd>
                </div>
              )}
              {e.recipients.length > 0 && (
                <div>
                  <dt>{s.events.whom}</dt>
                  <dd>{names(e.recipients)}</dd>
                </div>
              )}
              {time && (
                <div>
                  <dt>{s.events.when}</dt>
                  <dd>{time.value === null ? <span lang={language}>{text.slice(time.start, time.end)}</span> : <TimeValue ui={ui} value={time.value} />}</dd>
                </div>
              )}
              {place && (
                <div>
                  <dt>{s.events.place}</dt>
                  <dd>{names([place.id])}</dd>
                </div>
              )}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
