import { stdin, stdout } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { BibritiError } from '../errors.js';
import { others, pageLanguages } from '../languages/pages.js';
import type { Page } from '../page/article.js';
import { readPage } from '../page/read-page.js';
import { quote } from '../text/span.js';
import { exit, type Register } from './command.js';
import { eachLine } from './ndjson.js';
import { parsePacked, unpack } from './packed.js';

interface Answer {
  readonly id: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly text: string;
}

/**
 * How long a function runs before V8 optimises it, some two to three times the usual, and how much of others is drawn into it, an eighth of the usual. Pages differ
 * so much that what was compiled for one is thrown away for the next, and the big functions that judge blocks took longer to compile than to run.
 */
const PATIENCE = ['--interrupt-budget=160000', '--max-inlined-bytecode-size-cumulative=120'];

/** Reads pages, one a line on standard input, and writes their articles; sets the exit code. */
export async function answerPages(): Promise<void> {
  for (const flag of PATIENCE) setFlagsFromString(flag);
  const asRead = { words: others, brief: true };
  const asPacked = { ...asRead, unpack };
  const packed = new WeakSet<Page>();
  const read = (line: Buffer): Page | null => {
    const page = parsePacked(line);
    if (page !== null) packed.add(page);
    return page;
  };
  const answer = (given: Page): Answer => {
    const article = readPage(given, pageLanguages, packed.has(given) ? asPacked : asRead);
    return {
      id: article.id,
      title: article.title && quote(article.text, article.title),
      byline: article.bylines.map((b) => b.name),
      published: article.published.value,
      text: article.paragraphs.map((p) => quote(article.text, p)).join('\n\n'),
    };
  };
  const failed = await eachLine(stdin, stdout, answer, read);
  process.exitCode = failed > 0 ? exit.partial : exit.ok;
}

/** `bibriti page`: a page in, its article out. */
export const page: Register = (program) => {
  program
    .command('page')
    .description('take the article out of a page: title, by-line, day and text')
    .option('--ndjson', 'read {id, url?, html} a line on standard input, write {id, title, byline, published, text} a line')
    .action(async (options: { ndjson?: boolean }) => {
      if (!options.ndjson) throw new BibritiError('bad-argument', 'only --ndjson is there; for one page use: bibriti read FILE');
      await answerPages();
    });
};
