import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/languages/index.js';
import type { Article, Dating, Page } from '../../src/page/article.js';
import { readPage } from '../../src/page/read-page.js';
import { quote } from '../../src/text/span.js';

/** The folder of the golden pages. */
export const pagesFolder: string = import.meta.dirname;

/** The names of the golden pages. */
export function slugs(): readonly string[] {
  return readdirSync(pagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads the golden page `slug`. `page.json` beside it may give its url, the day it was fetched and the like. */
export function readGolden(slug: string): Article {
  const folder = join(pagesFolder, slug);
  const given = existsSync(join(folder, 'page.json')) ? (JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8')) as Partial<Page>) : {};
  const html = join(folder, 'page.html');
  const page: Page = existsSync(html) ? { ...given, html: readFileSync(html) } : { ...given, plain: readFileSync(join(folder, 'page.txt')) };
  return readPage(page, languages);
}

const dating = (name: string, { value, certain, rule, evidence }: Dating): string[] => [
  `## ${name}: ${value ?? 'unknown'} (${certain ? 'certain' : 'implied'}, ${rule})`,
  ...evidence.map((e) => `- ${e.verdict}: ${e.says ?? '–'} “${e.quote}” in ${e.where} — ${e.reason}, ${e.weight}`),
  '',
];

/** An article as its expectation is written: for a reader, and for a line-by-line comparison. */
export function expectation(article: Article): string {
  return [
    `# ${article.title ? quote(article.text, article.title) : '(no title)'}`,
    '',
    `language ${article.language}${article.bylines.map((b) => ` · by ${b.name} (${b.rule})`).join('')}`,
    '',
    ...article.paragraphs.flatMap((p) => [`${p.kind === 'body' ? '' : `[${p.kind}] `}${quote(article.text, p)}`, '']),
    ...dating('published', article.published),
    ...dating('modified', article.modified),
    '## pictures',
    ...article.pictures.map((p) => `- ${p.url ?? '–'} · ${p.alt ?? '–'} · ${p.caption ?? '–'}`),
    '',
    '## dropped',
    ...article.dropped.map((d) => `- ${d.reason}: “${d.text}” at ${d.where}`),
    '',
    '## notes',
    ...article.notes.map((n) => `- ${n.code}: ${n.detail}`),
    '',
  ].join('\n');
}
