import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectation, pagesFolder, readGolden, slugs } from './expectation.js';

describe('golden pages', () => {
  for (const slug of slugs()) {
    it(slug, () => {
      const file = join(pagesFolder, slug, 'article.md');
      expect(existsSync(file), `${file} is missing: npm run accept ${slug}, then read what it wrote`).toBe(true);
      expect(expectation(readGolden(slug))).toBe(readFileSync(file, 'utf8'));
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
