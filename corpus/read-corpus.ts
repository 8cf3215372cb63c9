import { readFileSync } from 'node:fs';
import type { Span } from '../src/text/span.js';

/** One example of a corpus file. */
export interface Example {
  readonly file: string;
  readonly line: number;
  /** `# key value` lines in force above it. */
  readonly context: ReadonlyMap<string, string>;
  /** What stands after the `=` above it. */
  readonly expected: string;
  /** The example without its brackets. */
  readonly text: string;
  /** What the brackets marked, in `text`. */
  readonly spans: readonly Span[];
}

/**
 * Reads a corpus file. `# key value` sets a context until the key is set again, `= value` the expectation for the lines below it, `//` is a
 * remark, and every other line is an example whose `[…]` mark the spans that must be found. `\[` is a bracket of the text itself.
 * Throws `RangeError` with file and line where an example has no expectation or brackets do not pair.
 */
export function readCorpus(file: string): readonly Example[] {
  const context = new Map<string, string>();
  const examples: Example[] = [];
  let expected: string | null = null;
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      const line = index + 1;
      const row = raw.trim();
      if (row === '' || row.startsWith('//')) return;
      const setting = /^#\s*(\S+)\s*(.*)$/u.exec(row);
      if (setting) {
        context.set(setting[1] ?? '', setting[2] ?? '');
        return;
      }
      if (row.startsWith('=')) {
        expected = row.slice(1).trim();
        return;
      }
      if (expected === null) throw new RangeError(`${file}:${line}: an example before any “= expectation”`);
      examples.push({ file, line, context: new Map(context), expected, ...unbracket(row, `${file}:${line}`) });
    });
  return examples;
}

function unbracket(row: string, place: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = 0; i < row.length; i++) {
    const char = row.charAt(i);
    if (char === '\\' && '[]'.includes(row.charAt(i + 1))) text += row.charAt(++i);
    else if (char === '[') open.push(text.length);
    else if (char === ']') {
      const start = open.pop();
      if (start === undefined) throw new RangeError(`${place}: “]” without “[”`);
      spans.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new RangeError(`${place}: “[” without “]”`);
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}
