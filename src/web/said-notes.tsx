import type { JSX } from 'preact';
import type { Entity, EntityId, Reading, Statement } from '../reading/reading.js';
import { Code, StanceMark, TimeValue } from './parts.js';
import type { Ui } from './ui.js';

interface Props {
  readonly ui: Ui;
  readonly reading: Reading;
  readonly people: Readonly<Record<EntityId, string>>;
}

/** The name of an entity, a link to its page where it has one. */
export function EntityName({
  ui,
  entity,
  people,
  language,
}: {
  readonly ui: Ui;
  readonly entity: Entity;
  readonly people: Props['people'];
  readonly language: string;
}): JSX.Element {
  const key = people[entity.id];
  return key === undefined ? (
    <span lang={language}>{entity.name}</span>
  ) : (
    <a href={ui.href(`/people/${encodeURIComponent(key)}`)} lang={language}>
      {entity.name}
    </a>
  );
}

/** Stretches of a long speech that stand in its note; the text has them all. */
const MOST = 3;

/** Who said what, in the order of the text, a nested statement under the one that holds it. */
export function SaidNotes({ ui, reading, people }: Props): JSX.Element {
  const { s } = ui;
  const { text, language } = reading.article;
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  const times = new Map(reading.times.map((t) => [t.id, t]));
  const ids = new Set(reading.statements.map((x) => x.id));
  const inside = new Map<string, Statement[]>();
  for (const x of reading.statements) {
    if (x.within !== null && ids.has(x.within)) inside.set(x.within, [...(inside.get(x.within) ?? []), x]);
  }
  const numbers = new Map(reading.statements.map((x, i) => [x.id, i + 1]));
  const drawn = new Set<string>();

  const note = (x: Statement): JSX.Element | null => {
    if (drawn.has(x.id)) return null;
    drawn.add(x.id);
    const who = x.who === null ? undefined : entities.get(x.who);
    const words = x.speaker && text.slice(x.speaker.start, x.speaker.end);
    const n = ui.number(numbers.get(x.id) ?? 0);
    const said = x.said === null ? undefined : times.get(x.said);
    const nested = inside.get(x.id) ?? [];
    const shown = x.content.length > MOST ? x.content.slice(0, MOST - 1) : x.content;
    return (
      <li key={x.id}>
        <div class={`note ${x.stance}${x.certain ? '' : ' concluded'}`} id={`${x.id}-note`} data-s={x.id} data-who={x.who ?? ''} tabIndex={-1}>
          <p class="said-head">
            <a class="siglum" href={`#${x.id}`} aria-label={`${s.said.siglum(n)}, ${s.said.inText}`}>
              {n}
            </a>
            <strong class="speaker">
              {who ? <EntityName ui={ui} entity={who} people={people} language={language} /> : words ? <span lang={language}>{words}</span> : s.said.nobody}
            </strong>
            <StanceMark stance={x.stance} word={s.stance[x.stance]} />
          </p>
          <blockquote lang={language}>
            {shown.map((c) => (
              <p key={c.start}>{text.slice(c.start, c.end)}</p>
            ))}
          </blockquote>
          {shown.length < x.content.length && (
            <p class="more">
              <a href={`#${x.id}`}>{s.said.more(ui.number(x.content.length - shown.length))}</a>
            </p>
          )}
          <p class="said-foot">
            {x.cue && (
              <span>
                <span class="hidden">{s.said.cue}: </span>
                <q class="cue" lang={language}>
                  {text.slice(x.cue.start, x.cue.end)}
                </q>
              </span>
            )}
            {x.stance === 'says' && x.act !== 'say' && <span class="tag">{s.act[x.act]}</span>}
            <span>{s.kind[x.kind]}</span>
            {x.channel && (
              <span>
                <span class="hidden">{s.said.via}: </span>
                {s.channel[x.channel.kind]}
              </span>
            )}
            {x.to && (
              <span>
                {s.said.to}: <span lang={language}>{text.slice(x.to.start, x.to.end)}</span>
              </span>
            )}
            {said?.value && (
              <span>
                {s.said.on}: <TimeValue ui={ui} value={said.value} />
              </span>
            )}
            {who && words && words !== who.name && (
              <span>
                {s.said.namedIn}: <span lang={language}>{words}</span>
              </span>
            )}
            {!x.certain && (
              <span class="tag concluded">
                {s.said.concluded}: <Code ui={ui} code={x.by} />
              </span>
            )}
          </p>
        </div>
        {nested.length > 0 && <ol class="nested">{nested.map(note)}</ol>}
      </li>
    );
  };

  if (reading.statements.length === 0) return <p class="none">{s.said.none}</p>;
  return <ol class="notes">{reading.statements.filter((x) => x.within === null || !ids.has(x.within)).map(note)}</ol>;
}
