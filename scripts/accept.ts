import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { expectation, pagesFolder, readGolden, slugs } from '../corpus/pages/expectation.js';

const asked = argv.slice(2);
if (asked.length === 0) {
  console.error(`usage: npm run accept SLUG … | --all\ngolden pages: ${slugs().join(' ')}`);
  process.exit(2);
}
for (const slug of asked.includes('--all') ? slugs() : asked) {
  const file = join(pagesFolder, slug, 'article.md');
  writeFileSync(file, expectation(readGolden(slug)));
  console.log(file);
}
