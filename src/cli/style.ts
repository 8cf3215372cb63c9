import type { WriteStream } from 'node:tty';
import type { Span } from '../text/span.js';

/** Marks for words in a terminal. Without colour each mark that carries meaning is a pair of characters instead. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** What was said. */
  readonly content: (text: string) => string;
  /** The words that show it is a statement. */
  readonly cue: (text: string) => string;
  /** Whose words they are. */
  readonly speaker: (text: string) => string;
  readonly warn: (text: string) => string;
}

const wrap =
  (open: string, close: string) =>
  (text: string): string =>
    text === '' ? '' : `${open}${text}${close}`;
const plain = (text: string): string => text;

const colour: Style = {
  strong: wrap('\u001b[1m', '\u001b[22m'),
  faint: wrap('\u001b[2m', '\u001b[22m'),
  content: wrap('\u001b[1m', '\u001b[22m'),
  cue: wrap('\u001b[4m', '\u001b[24m'),
  speaker: wrap('\u001b[36m', '\u001b[39m'),
  warn: wrap('\u001b[33m', '\u001b[39m'),
};

const marks: Style = { strong: plain, faint: plain, content: wrap('⟦', '⟧'), cue: plain, speaker: plain, warn: plain };

/**
 * The style for a stream: colour on a terminal, marks elsewhere. `NO_COLOR` (no-color.org) turns colour off, `FORCE_COLOR` on.
 */
export function styleFor(stream: Pick<WriteStream, 'isTTY'>, env: Readonly<Record<string, string | undefined>>): Style {
  if (env.NO_COLOR) return marks;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return colour;
  return stream.isTTY && env.TERM !== 'dumb' ? colour : marks;
}

/** A stretch of text and how it is to be shown. */
export interface Marked extends Span {
  readonly mark: (text: string) => string;
}

/** Control characters of a page must not steer the terminal: each becomes a visible stand-in. */
export function printable(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�');
}

/** The characters of `text` in `range`, with each of `marked` shown in its way. Where two overlap the one that starts earlier keeps its end and the other shows in what is left. */
export function highlight(text: string, range: Span, marked: readonly Marked[]): string {
  let at = range.start;
  let out = '';
  for (const m of [...marked].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(m.start, at);
    const end = Math.min(m.end, range.end);
    if (end <= start) continue;
    out += printable(text.slice(at, start)) + m.mark(printable(text.slice(start, end)));
    at = end;
  }
  return (out + printable(text.slice(at, range.end))).replace(/\s+/gu, ' ').trim();
}
