import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bn } from '../languages/bn/index.js';
import { givenArticle } from '../page/given.js';
import { isBoundary } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import { analyse } from './analysis.js';
import { findMentions } from './mentions.js';
import { readArticle } from './read-article.js';
import { findStatements } from './statements.js';

const pieces = [
  'মেয়র',
  'তিনি',
  'বলেন',
  ',',
  '।',
  '‘',
  '’',
  '“',
  '”',
  '"',
  "'",
  'বলে',
  'জানান',
  'জানিয়েছে',
  'উল্লেখ করে',
  'এসব কথা',
  'দাবি',
  'করেন',
  'পুলিশের',
  'মতে',
  'যে',
  ':',
  '—',
  '(',
  ')',
  '\n\n',
  'আমরা',
  'অভিযোগ অস্বীকার করেছেন',
  'বলা হয়েছে',
  'বিবৃতিতে',
  'শহরে',
  'যাব',
  '১০',
  'সাংবাদিকদের',
  'কে',
  'য়',
  'য়',
  '\u200d',
  '\ud800',
  '\udc00',
  '😀',
  'x',
  '?',
  '!',
  'এবং',
  'না',
  'কী',
  'আহ্বান জানিয়ে',
  'নিয়ে',
  'কথা',
];

function read(text: string, title = ''): { readonly text: string; readonly spans: readonly Span[] } {
  const analysis = analyse(givenArticle({ title, body: text }, 'bn'), bn);
  const statements = findStatements(analysis, findMentions(analysis), []);
  return { text: analysis.text, spans: statements.flatMap((s) => [...s.content, ...[s.cue, s.speaker, s.to, s.channel?.span ?? null].filter((x) => x !== null)]) };
}

describe('findStatements', () => {
  it('never throws, and its spans lie in the text, hold something and end between graphemes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.constantFrom('', ' '),
        (words, head, glue) => {
          const { text, spans } = read(words.join(glue), head.join(' ').replaceAll('\n', ' '));
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
            expect(isBoundary(text, span.start) && isBoundary(text, span.end)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads the same text to the same statements', () => {
    const text = 'মেয়র বলেন, ‘আমরা যাব। আপনারা আসুন।’ তিনি জানান, সেতু খুলবে।';
    expect(read(text)).toEqual(read(text));
  });

  it.each(['উল্লেখ করে ', 'বলে ', 'তিনি বলেন, ', '‘', '“ক খ গ ঘ। ', 'করিমের দাবি, ', '" '])('takes time that grows no faster than about the length of “%s” repeated', (piece) => {
    const time = (n: number): number => {
      const analysis = analyse(givenArticle({ title: '', body: `${piece.repeat(n)}তিনি বলেন` }, 'bn'), bn);
      const from = performance.now();
      findStatements(analysis, [], []);
      return performance.now() - from;
    };
    time(500);
    // The least of three: others use the machine, too.
    const least = (n: number): number => Math.min(time(n), time(n), time(n));
    expect(least(4000)).toBeLessThan(25 * Math.max(4, least(1000)));
  });
});

it('reads a sentence of nothing but sources, events, objects and cues in time about linear in its length', () => {
  const time = (n: number): number => {
    const article = givenArticle({ title: '', body: `${'তিনি হামলার পর দাবির আহ্বান জানান '.repeat(n)}।` }, 'bn');
    const from = performance.now();
    readArticle(article, bn);
    return performance.now() - from;
  };
  time(500);
  const least = (n: number): number => Math.min(time(n), time(n));
  expect(least(4000)).toBeLessThan(6 * Math.max(100, least(1000)));
}, 60_000);
