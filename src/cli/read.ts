import { env, stderr, stdin, stdout } from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { InvalidArgumentError } from 'commander';
import { BibritiError } from '../errors.js';
import { requireLanguage } from '../language/detect.js';
import { languages, others } from '../languages/index.js';
import type { Page } from '../page/article.js';
import { type GivenArticle, givenArticle } from '../page/given.js';
import { languageOf } from '../page/language-of.js';
import { readPage } from '../page/read-page.js';
import { readArticle } from '../reading/read-article.js';
import type { Reading, TraceStep } from '../reading/reading.js';
import { exit, type Register } from './command.js';
import { loadPages } from './input.js';
import { eachLine } from './ndjson.js';
import { type Format, formatOption, publishedOption } from './options.js';
import { explainReading, showReading } from './show-reading.js';
import { printable, styleFor } from './style.js';

interface Options {
  readonly format: Format;
  readonly ndjson?: boolean;
  readonly explain?: true | number;
  readonly published?: string;
}

const EXAMPLES = `
Examples:
  bibriti read page.html                      who said what, on a saved page
  bibriti read https://example.org/news/1     fetch a page and read it
  pbpaste | bibriti read -                    a page copied as text
  bibriti read rss.xml                        every entry of an RSS, Atom or JSON feed
  bibriti read crawl.warc.gz --format ndjson  every page of a web archive, a reading a line
  bibriti read page.txt --format json | jq '.statements[].act'
  bibriti read page.txt --explain             which rules fired, which lost, and why
  bibriti read --ndjson < articles.ndjson     {id, title, body, published?} a line in, a reading a line out

Exit codes: 0 read · 1 some lines failed · 2 wrong call · 3 the input cannot be read
`;

/** `bibriti read`: a page or text in, its reading out. */
export const read: Register = (program) => {
  const command = program
    .command('read')
    .description('read one page or text and show who said what')
    .argument('[source]', 'a file, an http address, or - for standard input: a page, a feed, a saved web archive (.mht) or a WARC')
    .option('--ndjson', 'read {id, title, body, published?} a line on standard input, write one reading a line')
    .option('--explain [sentence]', 'show which rules fired and which lost; with a number, for that sentence only', sentenceNumber);
  publishedOption(formatOption(command), '')
    .addHelpText('after', EXAMPLES)
    .action(async (source: string | undefined, options: Options) => {
      if (options.ndjson) {
        process.exitCode = (await readLines(stdin, stdout)) > 0 ? exit.partial : exit.ok;
        return;
      }
      if (!source) throw new BibritiError('bad-argument', 'name a file or an address to read, or - for standard input; see `bibriti read --help`');
      await readSource(source, options);
    });
};

/** Reads each page of a source; one that fails among many is named on standard error, and the others are read. */
async function readSource(source: string, options: Options): Promise<void> {
  let shown = 0;
  for await (const { item, alone } of withAlone(loadPages(source))) {
    try {
      if ('error' in item) throw item.error;
      const text = readOne(item.page, options);
      if (!alone && options.format === 'json') throw new BibritiError('bad-argument', `${source} holds more than one article; use --format ndjson for a reading a line`);
      if (!alone && options.format === 'text') stdout.write(`${shown > 0 ? '\n' : ''}${styleFor(stdout, env).faint(`—— ${printable(item.name)}`)}\n`);
      stdout.write(text);
      shown++;
    } catch (error) {
      if (alone || !(error instanceof BibritiError) || error.code === 'bad-argument') throw error;
      stderr.write(`bibriti: ${error.message}\n`);
      process.exitCode = exit.partial;
    }
  }
}

/** Each of `items` with whether it is the only one; each is held back until the next comes, the end, or a failure, which is thrown after it. */
async function* withAlone<T>(items: AsyncIterable<T>): AsyncGenerator<{ readonly item: T; readonly alone: boolean }> {
  let held: { readonly item: T } | null = null;
  let count = 0;
  try {
    for await (const item of items) {
      if (held) yield { ...held, alone: false };
      held = { item };
      count++;
    }
  } catch (error) {
    if (held) yield { ...held, alone: false };
    throw error;
  }
  if (held) yield { ...held, alone: count === 1 };
}

function readOne(page: Page, options: Options): string {
  const steps: TraceStep[] = [];
  const article = readPage({ ...page, ...(options.published ? { published: options.published } : {}) }, languages, { words: others });
  return write(readArticle(article, languageOf(article, languages), options.explain ? { trace: (step) => steps.push(step) } : {}), steps, options);
}

function write(reading: Reading, steps: readonly TraceStep[], options: Options): string {
  if (options.format === 'json') return `${JSON.stringify(reading, null, 2)}\n`;
  if (options.format === 'ndjson') return `${JSON.stringify(reading)}\n`;
  const style = styleFor(stdout, env);
  return options.explain ? explainReading(reading, steps, style, options.explain === true ? null : options.explain) : showReading(reading, style);
}

/** Reads the articles that come in, one a line, and writes their readings, one a line. Returns how many lines failed. */
export function readLines(input: Readable, output: Writable): Promise<number> {
  return eachLine<GivenArticle, object>(input, output, (given, line) => {
    if (typeof given.title !== 'string' || typeof given.body !== 'string') throw new BibritiError('bad-input', `line ${line} needs a title and a body, both strings`);
    const language = requireLanguage(`${given.title}\n${given.body}`, languages);
    return { id: given.id ?? null, ...readArticle(givenArticle(given, language.code), language) };
  });
}

function sentenceNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('it takes the number of a sentence, counted from 1.');
  return number;
}
