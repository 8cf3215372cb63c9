import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { seedReading } from '../../test/fixtures/seed-reading.js';
import type { Reading, Statement } from '../reading/reading.js';
import { articleText } from './article-text.js';
import { en } from './strings/en.js';
import { makeUi } from './ui.js';

/** The text that a reader sees and copies: without the names in the margin and the numbers that lead to notes. */
function seen(reading: Reading): string {
  const { title, paragraphs } = articleText(makeUi(en, '/'), reading);
  const html = renderToString(<main>{[title, ...paragraphs]}</main>)
    .replace(/<span class="voice[^>]*>.*?<\/span><\/span>/gu, '')
    .replace(/<sup class="sigla">.*?<\/sup>/gu, '');
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const reading = seedReading();
const length = reading.article.text.length;
const { title, paragraphs } = reading.article;
const whole = [title, ...paragraphs].map((p) => reading.article.text.slice(p?.start, p?.end)).join('');

it('shows the seed as it stands', () => {
  expect(seen(reading)).toBe(whole);
});

it('shows every character once wherever statements, cues, figures, times and sentences begin and end', () => {
  const span = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const statement = fc.record({ content: fc.array(span, { maxLength: 3 }), cue: fc.option(span), speaker: fc.option(span), to: fc.option(span) });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 8 }), fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 6 }), (statements, spans, sentences) => {
      const base = reading.statements[0] as Statement;
      const odd: Reading = {
        ...reading,
        statements: statements.map((s, i) => ({ ...base, ...s, id: `s${i + 1}` })),
        figures: spans.map((s, i) => ({ ...(reading.figures[0] as Reading['figures'][number]), ...s, id: `f${i + 1}` })),
        times: spans.map((s, i) => ({ ...(reading.times[0] as Reading['times'][number]), ...s, id: `t${i + 1}` })),
        sentences: sentences.map((s) => ({ ...s, paragraph: 0, voice: { kind: 'article', who: null, statements: [] } })),
      };
      expect(seen(odd)).toBe(whole);
    }),
    { numRuns: 60 },
  );
});

it('takes time that grows with the text, not with its square', () => {
  const big = (n: number): Reading => {
    const text = 'ক '.repeat(n * 10);
    const base = reading.statements[0] as Statement;
    return {
      ...reading,
      article: { ...reading.article, text, title: null, paragraphs: [{ start: 0, end: text.length, kind: 'body' }] },
      sentences: [],
      figures: [],
      times: [],
      statements: Array.from({ length: n }, (_, i) => ({ ...base, id: `s${i + 1}` as const, content: [{ start: i * 20, end: i * 20 + 30 }], cue: null, speaker: null, to: null })),
    };
  };
  const time = (n: number): number => {
    const from = performance.now();
    seen(big(n));
    return performance.now() - from;
  };
  time(500);
  expect(time(8000)).toBeLessThan(Math.max(time(1000), 5) * 40);
});
