import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/language/language.js';
import { languages } from '../src/languages/index.js';
import { givenArticle } from '../src/page/given.js';
import { analyse } from '../src/reading/analysis.js';
import { findFigures } from '../src/reading/figures.js';
import { findTimes } from '../src/reading/times.js';
import { tokenize } from '../src/text/tokens.js';
import { type Example, readCorpus } from './read-corpus.js';

const folder = new URL('.', import.meta.url).pathname;

/** Says what is wrong with the figures of one example, with the rules that fired; empty when it is right. */
function check(example: Example, language: Language): string {
  const { text, spans } = example;
  const analysis = analyse(givenArticle({ title: '', body: text, published: '2025-08-13' }, language.code), language);
  const figures = findFigures(analysis, findTimes(analysis));
  const found = figures.map((f) => `${text.slice(f.number.start, f.number.end)} = ${String(f.value)} ${f.bound} ${f.unit}`).join('; ') || 'nothing';
  const values = example.expected.split(';').map((value) => value.trim());
  const wanted = example.expected === 'nothing' ? 'nothing' : spans.map((span, i) => `${text.slice(span.start, span.end)} = ${values[i]}`).join('; ');
  if (found === wanted) return '';
  return `${example.file.slice(folder.length)}:${example.line} ${text}\n  wanted ${wanted}\n  found  ${found}\n  rules  ${figures.map((f) => f.by).join(', ')}`;
}

for (const language of languages) {
  for (const topic of ['figures', 'not-figures']) {
    const file = `${folder}${language.code}/${topic}.txt`;
    if (!existsSync(file)) continue;
    describe(`${language.code}/${topic}`, () => {
      for (const example of readCorpus(file)) it(`${example.line}: ${example.text}`, () => expect(check(example, language)).toBe(''));
    });
  }
  const file = `${folder}${language.code}/numbers.txt`;
  if (!existsSync(file)) continue;
  describe(`${language.code}/numbers`, () => {
    for (const { text, line, expected } of readCorpus(file))
      it(`${line}: ${text}`, () => {
        const tokens = tokenize(text);
        const number = language.numbers.readNumber(tokens, 0);
        expect([number?.value, number?.last]).toEqual([Number(expected), tokens.length]);
      });
  });
}
