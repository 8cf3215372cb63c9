import type { JSX } from 'preact';
import type { EntityId, FigureId, Reading, Sentence, StatementId, TimeId } from '../reading/reading.js';
import { cut, type Layer, type Piece } from './marks.js';
import type { Ui } from './ui.js';

type Tag =
  | { readonly kind: 'paragraph'; readonly index: number }
  | { readonly kind: 'sentence'; readonly index: number }
  | { readonly kind: 'content'; readonly id: StatementId; readonly part: number; readonly last: boolean; readonly stance: string }
  | { readonly kind: 'speaker' | 'cue' | 'to'; readonly id: StatementId }
  | { readonly kind: 'figure'; readonly id: FigureId }
  | { readonly kind: 'time'; readonly id: TimeId };

/** Every layer that is drawn over an article's text. */
function layersOf(reading: Reading): Layer<Tag>[] {
  const layers: Layer<Tag>[] = [];
  const add = (span: { start: number; end: number } | null, tag: Tag): void => {
    if (span) layers.push({ start: span.start, end: span.end, tag });
  };
  if (reading.article.title) add(reading.article.title, { kind: 'paragraph', index: -1 });
  for (const [index, p] of reading.article.paragraphs.entries()) add(p, { kind: 'paragraph', index });
  for (const [index, s] of reading.sentences.entries()) add(s, { kind: 'sentence', index });
  for (const s of reading.statements) {
    for (const [part, span] of s.content.entries()) add(span, { kind: 'content', id: s.id, part, last: part === s.content.length - 1, stance: s.stance });
    add(s.speaker, { kind: 'speaker', id: s.id });
    add(s.cue, { kind: 'cue', id: s.id });
    add(s.to, { kind: 'to', id: s.id });
  }
  for (const f of reading.figures) add(f, { kind: 'figure', id: f.id });
  for (const t of reading.times) add(t, { kind: 'time', id: t.id });
  return layers;
}

interface Group {
  readonly paragraph: number;
  readonly sentences: { readonly sentence: number | null; readonly pieces: Piece<Tag>[] }[];
}

/** Pieces in the paragraphs and sentences they stand in; what stands between two sentences goes with none. */
function group(pieces: readonly Piece<Tag>[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    let paragraph: number | null = null;
    let sentence: number | null = null;
    for (const { tag } of piece.over) {
      if (tag.kind === 'paragraph') paragraph = tag.index;
      else if (tag.kind === 'sentence') sentence = tag.index;
    }
    if (paragraph === null) continue;
    let last = groups.at(-1);
    if (last?.paragraph !== paragraph) {
      last = { paragraph, sentences: [] };
      groups.push(last);
    }
    const run = last.sentences.at(-1);
    if (run && run.sentence === sentence) run.pieces.push(piece);
    else last.sentences.push({ sentence, pieces: [piece] });
  }
  return groups;
}

/** Draws an article's title and paragraphs, cut at every annotation. One call for one article: numbering runs through it. */
export function articleText(ui: Ui, reading: Reading): { readonly title: JSX.Element | null; readonly paragraphs: readonly JSX.Element[] } {
  const { article } = reading;
  const { language } = article;
  const numbers = new Map(reading.statements.map((s, i) => [s.id, i + 1]));
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  let voiceBefore = '';

  const drawPiece = (piece: Piece<Tag>): JSX.Element | string => {
    const words = article.text.slice(piece.start, piece.end);
    const ids: string[] = [];
    const classes = new Set<string>();
    let depth = 0;
    for (const { tag } of piece.over) {
      if (tag.kind === 'paragraph' || tag.kind === 'sentence') continue;
      ids.push(tag.id);
      classes.add(tag.kind);
      if (tag.kind === 'content') {
        depth++;
        if (tag.stance !== 'says') classes.add(tag.stance);
      }
    }
    if (ids.length === 0) return words;
    if (depth > 1) classes.add(depth > 2 ? 'deep3' : 'deep2');
    const name = [...classes].join(' ');
    const data = [...new Set(ids)].join(' ');
    const marked = classes.has('content') || classes.has('figure') || classes.has('time');
    const anchors = piece.opens.flatMap(({ tag }) =>
      (tag.kind === 'content' && tag.part === 0) || tag.kind === 'figure' || tag.kind === 'time' ? [<span key={tag.id} class="anchor" id={tag.id} tabIndex={-1} />] : [],
    );
    const sigla = piece.closes.flatMap(({ tag }) => {
      if (tag.kind !== 'content' || !tag.last) return [];
      const n = ui.number(numbers.get(tag.id) ?? 0);
      return [
        <a key={tag.id} class="siglum" href={`#${tag.id}-note`} lang={ui.s.code} data-s={tag.id} aria-label={ui.s.said.siglum(n)}>
          {n}
        </a>,
      ];
    });
    return (
      <>
        {anchors}
        {marked ? (
          <mark class={name} data-s={data}>
            {words}
          </mark>
        ) : (
          <span class={name} data-s={data}>
            {words}
          </span>
        )}
        {sigla.length > 0 && <sup class="sigla">{sigla}</sup>}
      </>
    );
  };

  const voice = (sentence: Sentence): JSX.Element | null => {
    const { kind, who } = sentence.voice;
    const name = kind === 'named' && who !== null ? entities.get(who as EntityId)?.name : undefined;
    const words = name ?? ui.s.voice[kind];
    const same = `${kind} ${words}` === voiceBefore;
    voiceBefore = `${kind} ${words}`;
    return (
      <span class={`voice ${kind}${same ? ' same' : ''}`} lang={name === undefined ? ui.s.code : language}>
        {words}
        <span class="hidden">: </span>
      </span>
    );
  };

  const draw = (g: Group, withVoice: boolean): JSX.Element[] =>
    g.sentences.map(({ sentence, pieces }) => {
      const found = sentence === null ? undefined : reading.sentences[sentence];
      const key = pieces[0]?.start;
      if (!found) return <span key={key}>{pieces.map(drawPiece)}</span>;
      return (
        <span key={key} class={`sentence ${found.voice.kind}`} id={`p${sentence}`}>
          {withVoice && voice(found)}
          {pieces.map(drawPiece)}
        </span>
      );
    });

  const groups = group(cut({ start: 0, end: article.text.length }, layersOf(reading)));
  const title = groups.find((g) => g.paragraph === -1);
  return {
    title: title ? <span lang={language}>{draw(title, false)}</span> : null,
    paragraphs: groups
      .filter((g) => g.paragraph >= 0)
      .map((g) => {
        const kind = article.paragraphs[g.paragraph]?.kind ?? 'body';
        return (
          <p key={g.paragraph} class={kind === 'body' ? undefined : `kind-${kind}`} lang={language}>
            {draw(g, kind === 'body' || kind === 'list' || kind === 'quote')}
          </p>
        );
      }),
  };
}
