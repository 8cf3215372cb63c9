import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/language/language.js';
import { languages } from '../src/languages/index.js';
import { givenArticle } from '../src/page/given.js';
import { analyse } from '../src/reading/analysis.js';
import { findTimes } from '../src/reading/times.js';
import { type Example, readCorpus } from './read-corpus.js';

const folder = new URL('.', import.meta.url).pathname;

/** Says what is wrong with the times of one example, with the rules that fired; empty when it is right. */
function check(example: Example, language: Language): string {
  const published = example.context.get('published');
  const dated = published === undefined || published === 'none' ? {} : { published };
  const { text, spans } = example;
  const times = findTimes(analyse(givenArticle({ title: '', body: text, ...dated }, language.code), language));
  const found = times.map((t) => `${text.slice(t.start, t.end)} = ${t.value}`).join('; ') || 'nothing';
  const values = example.expected === 'nothing' ? [] : example.expected.split(/\s+/u);
  const wanted = spans.map((span, i) => `${text.slice(span.start, span.end)} = ${values[i] ?? values[0]}`).join('; ') || 'nothing';
  return found === wanted
    ? ''
    : `${example.file.slice(folder.length)}:${example.line} ${text}\n  wanted ${wanted}\n  found  ${found}\n  rules  ${times.map((t) => t.by).join(', ')}`;
}

for (const language of languages) {
  for (const topic of ['dates', 'not-dates']) {
    const file = `${folder}${language.code}/${topic}.txt`;
    if (!existsSync(file)) continue;
    describe(`${language.code}/${topic}`, () => {
      for (const example of readCorpus(file)) it(`${example.line}: ${example.text}`, () => expect(check(example, language)).toBe(''));
    });
  }
}

describe('readDate', () => {
  const [bn] = languages.filter((l) => l.code === 'bn');
  it.each([
    ['প্রকাশ: ১৩ আগস্ট ২০২৫, ১২:৫৯', '2025-08-13T12:59'],
    ['আপডেট: ০৩ জানুয়ারি ২০২৪, ২২: ৩০', '2024-01-03T22:30'],
    ['জানুয়ারি 30, 2026', '2026-01-30'],
    ['২০২০-০৮-২৯T১০:৪৬:০৬+০১:০০', '2020-08-29T10:46+01:00'],
    ['১৩/০৮/২০২৫', '2025-08-13'],
    ['শুক্রবার (১৫ আগস্ট)', '2025-08-15'],
    ['প্রকাশিত: ১১:৪৫ পিএম, ২৮ অক্টোবর ২০২৪', '2024-10-28T23:45'],
  ])('reads %s', (text, value) => expect(bn?.dates.readDate(text, '2025-08-13').map((d) => d.value)).toEqual([value]));
  it('reads no date without a year where there is nothing to take one from', () => expect(bn?.dates.readDate('১৫ আগস্ট', null)).toEqual([]));
});
