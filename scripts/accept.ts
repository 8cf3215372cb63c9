import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { expectation, pagesFolder, readGolden, slugs } from '../corpus/pages/expectation.js';
import { readingExpectation } from '../corpus/pages/reading-expectation.js';
import { languages } from '../src/languages/index.js';
import { readArticle } from '../src/reading/read-article.js';

const asked = argv.slice(2);
if (asked.length === 0) {
  console.error(`usage: npm run accept SLUG … | --all\ngolden pages: ${slugs().join(' ')}`);
  process.exit(2);
}
for (const slug of asked.includes('--all') ? slugs() : asked) {
  const article = readGolden(slug);
  const language = languages.find((l) => l.code === article.language);
  const files: [string, string][] = [['article.md', expectation(article)]];
  if (language) files.push(['reading.md', readingExpectation(readArticle(article, language))]);
  for (const [name, content] of files) {
    writeFileSync(join(pagesFolder, slug, name), content);
    console.log(join(pagesFolder, slug, name));
  }
}
