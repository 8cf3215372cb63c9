import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.js';
import { readArticle } from '../../src/reading/read-article.js';
import { expectation, pagesFolder, readGolden, slugs } from './expectation.js';
import { readingExpectation } from './reading-expectation.js';

describe('golden pages', () => {
  for (const slug of slugs()) {
    it(slug, () => {
      const file = join(pagesFolder, slug, 'article.md');
      expect(existsSync(file), `${file} is missing: npm run accept ${slug}, then read what it wrote`).toBe(true);
      const article = readGolden(slug);
      expect(expectation(article)).toBe(readFileSync(file, 'utf8'));
      const language = languages.find((l) => l.code === article.language);
      if (!language) return;
      const reading = join(pagesFolder, slug, 'reading.md');
      expect(existsSync(reading), `${reading} is missing: npm run accept ${slug}, then read what it wrote`).toBe(true);
      expect(readingExpectation(readArticle(article, language))).toBe(readFileSync(reading, 'utf8'));
    });
  }

  it('reads the same article from the seed as text and as the pages of content systems', () => {
    const text = readGolden('seed');
    for (const slug of slugs().filter((s) => s.startsWith('seed-'))) {
      const html = readGolden(slug);
      expect(html.text).toBe(text.text);
      expect(html.published.value).toBe(text.published.value);
      expect(html.published.certain).toBe(false);
    }
  });
});
