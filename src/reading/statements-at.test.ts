import { expect, it } from 'vitest';
import { plainStatement } from '../../test/fixtures/statement.js';
import type { Span } from '../text/span.js';
import type { Statement } from './reading.js';
import { statementsAt } from './statements-at.js';

const statement = (id: `s${number}`, content: readonly Span[], cue: Span | null = null): Statement => ({
  id,
  ...plainStatement,
  content,
  cue,
});
const ids = (rows: readonly (readonly Statement[])[]): string[] => rows.map((row) => row.map((s) => s.id).join(' '));

it('finds nested, interrupted and pointed-at content, each statement once', () => {
  const statements = [
    statement(
      's1',
      [
        { start: 0, end: 10 },
        { start: 12, end: 20 },
      ],
      { start: 10, end: 12 },
    ),
    statement('s2', [{ start: 4, end: 8 }]),
    statement('s3', [{ start: 0, end: 10 }]),
  ];
  const spans = [
    { start: 0, end: 4 },
    { start: 4, end: 6 },
    { start: 10, end: 12 },
    { start: 11, end: 14 },
    { start: 20, end: 30 },
  ];
  expect(ids(statementsAt(spans, statements))).toEqual(['s1 s3', 's1 s2 s3', '', 's1', '']);
  expect(ids(statementsAt(spans, statements, true))).toEqual(['s1 s3', 's1 s2 s3', 's1', 's1', '']);
});

it('takes time linear in the text', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => statement(`s${i}`, [{ start: i * 10, end: i * 10 + 9 }]));
  const from = performance.now();
  statementsAt(
    many.map((s) => s.content[0] as Span),
    many,
  );
  expect(performance.now() - from).toBeLessThan(2000);
});
