import { expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { givenArticle } from './given.js';
import { languageOf } from './language-of.js';

it('gives the pack that the page reader chose', () => expect(languageOf(givenArticle({ title: 'শিরোনাম', body: 'তিনি বলেন।' }, 'bn'), languages).code).toBe('bn'));
it('tells a page without an article from a language without a pack', () => {
  expect(() => languageOf(givenArticle({ title: '', body: ' ' }, 'und'), languages)).toThrow(expect.objectContaining({ code: 'not-a-page' }));
  expect(() => languageOf(givenArticle({ title: '', body: 'தமிழ் செய்தி' }, 'und'), languages)).toThrow(expect.objectContaining({ code: 'unknown-language' }));
});
