import type { ArticleLine, KeptStatement, Passage } from '../record/views.js';
import type { Span } from '../text/span.js';
import { highlight, type Marked, printable, type Style } from './style.js';

/** Where and when: the line under which an article's sentences are shown. */
export function showSource({ id, title, outlet, published, url }: ArticleLine, style: Style): string {
  const facts = [published ? published.slice(0, 10) : 'no date', outlet, url ?? id].filter((fact) => fact !== null);
  return `${title === null ? '(no title)' : printable(title)}  ${style.faint(facts.map(printable).join(' · '))}`;
}

/** A kept statement in two or three lines: who, when and how; the sentence with what was said marked; the article it is from. */
export function showStatement(kept: KeptStatement, style: Style): string {
  const { statement } = kept;
  const who = kept.who ? printable(kept.who.name) : kept.speaker ? printable(kept.speaker.text) : 'no source named';
  const to = kept.to ? ` → ${printable(kept.to.name)}` : '';
  const facts = [
    statement.stance === 'says' ? statement.act : statement.stance,
    statement.kind,
    statement.channel?.kind,
    kept.said ? `said ${kept.said}` : null,
    statement.certain ? null : 'implied',
  ];
  const marked: Marked[] = [
    ...kept.content.map((span) => ({ ...span, mark: style.content })),
    ...(kept.cue ? [{ ...kept.cue, mark: style.cue }] : []),
    ...(kept.speaker ? [{ ...kept.speaker, mark: style.speaker }] : []),
  ];
  const sentences = [kept.sentence, ...(kept.cueSentence ? [kept.cueSentence] : [])].sort((a, b) => a.start - b.start);
  return [
    `${style.speaker(who)}${to}  ${style.faint(facts.filter(Boolean).join(' · '))}`,
    ...sentences.map((sentence) => `    ${showPassage(sentence, marked)}`),
    `    ${style.faint('—')} ${showSource(kept.article, style)}`,
  ].join('\n');
}

/** A passage with some of its words marked; spans index the article, as the passage's own do. */
export function showPassage(passage: Passage, marked: readonly Marked[]): string {
  const here = (span: Span): Span => ({ start: span.start - passage.start, end: span.end - passage.start });
  const inside = marked.filter((m) => m.start < passage.end && m.end > passage.start);
  return highlight(
    passage.text,
    { start: 0, end: passage.text.length },
    inside.map((m) => ({ mark: m.mark, ...clip(here(m), passage.text.length) })),
  );
}

function clip(span: Span, length: number): Span {
  return { start: Math.max(0, span.start), end: Math.min(length, span.end) };
}
