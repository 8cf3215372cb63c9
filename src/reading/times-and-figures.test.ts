import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { givenArticle } from '../page/given.js';
import { isBoundary } from '../text/graphemes.js';
import { analyse } from './analysis.js';
import { findFigures } from './figures.js';
import { findTimes } from './times.js';

const pieces =
  'আজ গতকাল সোমবার শুক্রবার ( ) ১৫ আগস্ট ২০২৪ সালের থেকে পর্যন্ত রাত ৮টায় সাড়ে তিনটার দিকে ৩ লাখ কোটি কোটি কয়েক শ দু’জন এক নয় দশমিক ৫ গত আগামী বছর মাসে দিন আগে পরদিন ওই প্রায় -৫ % ২০-২৫ 9999999999 ১.২.৩ ১,২ : / ‘ ’ May 5 , 2024 Monday last week first quarter of 10 p . m . two thousand nineteen ninety the 1990 s ago\u200d য\u09bc \ud800 ্ \n \n\n । ৪৫০০০০০০০ বছর মিলিয়ন'.split(
    ' ',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);
const published = fc.constantFrom(undefined, '2025-08-13', '0001-01-01', '9999-12-31', '2024-02-29T10:00');
const EDTF = /^(?:\d{2}XX|\d{3}X|\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI|DT))?)?))?)$/u;

describe('times and figures of any text', () => {
  for (const language of languages) {
    it(`keep their spans and values well formed in ${language.code}`, () => {
      fc.assert(
        fc.property(text, published, (body, day) => {
          const analysis = analyse(givenArticle({ title: '', body, ...(day ? { published: day } : {}) }, language.code), language);
          const times = findTimes(analysis);
          const figures = findFigures(analysis, times);
          let last = 0;
          for (const time of times) {
            expect(time.start).toBeGreaterThanOrEqual(last);
            last = time.end;
            for (const end of time.value?.split('/') ?? []) expect(end).toMatch(EDTF);
          }
          for (const span of [...times, ...figures, ...figures.map((f) => f.number)]) {
            expect(span.start).toBeLessThan(span.end);
            expect(isBoundary(analysis.text, span.start) && isBoundary(analysis.text, span.end)).toBe(true);
          }
          for (const figure of figures) for (const value of [figure.value].flat()) expect(Number.isFinite(value)).toBe(true);
          for (const date of language.dates.readDate(body, day ?? null)) expect(date.value).toMatch(/^\d{4}-\d\d-\d\d/u);
        }),
        { numRuns: 400, examples: [['২০২৪্', undefined]] },
      );
    });
  }
});
