import { stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { BibritiError } from '../errors.js';
import { requireLanguage } from '../language/detect.js';
import { languages, others } from '../languages/index.js';
import type { Page } from '../page/article.js';
import { type GivenArticle, givenArticle } from '../page/given.js';
import { languageOf } from '../page/language-of.js';
import { readPage } from '../page/read-page.js';
import { readArticle } from '../reading/read-article.js';
import { articleId } from '../record/article-id.js';
import { hashOf } from '../record/fingerprint.js';
import type { Kept, ToKeep } from '../record/keep.js';
import type { Record } from '../record/record.js';
import { batches } from './batches.js';
import { exit, type Register } from './command.js';
import { loadPages } from './input.js';
import { publishedOption } from './options.js';
import { type Progress, progressOn } from './progress.js';
import { type RecordOptions, recordOption, withRecord } from './record.js';
import { printable } from './style.js';

interface Options extends RecordOptions {
  readonly ndjson?: boolean;
  readonly published?: string;
}

const EXAMPLES = `
Examples:
  bibriti add page.html https://example.org/news/1   read both and keep them in .bibriti
  bibriti add --record ~/news saved/*.html           in a record of its own
  bibriti add https://example.org/rss crawl.warc.gz  every entry of a feed, every page of a web archive
  bibriti add --ndjson < articles.ndjson             {id, title, body, published?, url?, outlet?} a line in,
                                                     {id, outcome, revision} a line out once it is on the disk

Outcomes: added · unchanged · revised (the page says something else now) · re-read (another engine concludes something else)
Exit codes: 0 kept · 1 some failed · 2 wrong call · 4 the record can’t be used · 130 stopped; what was acknowledged stays
`;

/** Articles kept in one transaction: one fsync for all of them. */
const BATCH = 64;
/** How long an article waits for others to be kept with, in milliseconds. */
const LINGER = 100;
const STOPPED = 130;

/** `bibriti add`: pages into the record. */
export const add: Register = (program) => {
  const command = program
    .command('add')
    .description('read pages and keep them in the record')
    .argument('[sources...]', 'files, http addresses, or - for standard input: pages, feeds, saved web archives (.mht), WARCs')
    .option('--ndjson', 'take articles from standard input, one JSON object a line');
  recordOption(publishedOption(command, ' of all of them'))
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], options: Options) => {
      if (!options.ndjson && sources.length === 0) throw new BibritiError('bad-argument', 'name files or addresses to add, or - for standard input; see `bibriti add --help`');
      const tally = new Tally(progressOn(stderr));
      const stop = stopSignal();
      try {
        await withRecord(options, { create: true }, (record) => (options.ndjson ? addLines(record, tally, stop) : addSources(record, sources, options, tally, stop)));
      } finally {
        tally.close(options.record);
      }
      process.exitCode = stop.aborted ? STOPPED : tally.failed > 0 ? exit.partial : exit.ok;
    });
};

/** Aborted by the first Ctrl-C, so that what is being kept is finished; the second ends the process. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

async function addSources(record: Record, sources: readonly string[], options: Options, tally: Tally, stop: AbortSignal): Promise<void> {
  for (const [i, source] of sources.entries()) {
    if (stop.aborted) return;
    tally.show(`${i + 1}/${sources.length} ${source}`);
    await attempt(source, tally, async () => {
      for await (const unpacked of loadPages(source)) {
        if (stop.aborted) return;
        tally.show(`${i + 1}/${sources.length} ${unpacked.name}`);
        await attempt(unpacked.name, tally, async () => {
          if ('error' in unpacked) throw unpacked.error;
          const one = readingOf(unpacked.page, options);
          const kept = await record.add(one);
          const { text, title } = one.reading.article;
          tally.count(kept);
          tally.say(
            `${kept.outcome.padEnd(9)} ${printable(kept.article)}  ${title ? printable(text.slice(title.start, title.end)) : ''}  (${one.reading.statements.length} statements)`,
          );
        });
      }
    });
  }
}

/** Does `work`; what is wrong with its input is counted and said, what is wrong with the record stops everything. */
async function attempt(name: string, tally: Tally, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BibritiError) || isRecordError(error)) throw error;
    tally.failed++;
    tally.warn(error.message.includes(name) ? error.message : `${name}: ${error.message}`);
  }
}

function readingOf(page: Page, { published }: Options): ToKeep {
  const at = new Date().toISOString();
  const article = readPage({ ...page, ...(page.url ? { fetched: page.fetched ?? at.slice(0, 10) } : {}), ...(published ? { published } : {}) }, languages, { words: others });
  const bytes = page.html ?? page.plain ?? '';
  return { reading: readArticle(article, languageOf(article, languages)), page: hashOf(bytes), at };
}

function isRecordError(error: BibritiError): boolean {
  return ['no-record', 'record-busy', 'record-damaged', 'disk-full'].includes(error.code);
}

/** A line's answer: what was kept under which number, or what is wrong with it. */
type Line = { readonly one: ToKeep } | { readonly id: unknown; readonly error: BibritiError };

async function addLines(record: Record, tally: Tally, stop: AbortSignal): Promise<void> {
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY, signal: stop });
  let number = 0;
  for await (const batch of batches(lines, BATCH, LINGER)) {
    if (stop.aborted) break;
    const read = batch.flatMap((text) => {
      number++;
      return text.trim() === '' ? [] : [readLine(text, number)];
    });
    const kept = [...(await record.addAll(read.flatMap((line) => ('one' in line ? [line.one] : []))))];
    let out = '';
    for (const line of read) {
      if ('one' in line) {
        const one = kept.shift();
        if (!one) throw new RangeError('fewer articles were kept than were given');
        tally.count(one);
        out += `${JSON.stringify({ id: one.article, outcome: one.outcome, revision: one.revision })}\n`;
      } else {
        tally.failed++;
        out += `${JSON.stringify({ id: line.id, error: { code: line.error.code, message: line.error.message } })}\n`;
      }
    }
    if (!stdout.write(out)) await new Promise((resolve) => stdout.once('drain', resolve));
    tally.show(`${tally.all} articles`);
  }
  lines.close();
}

function readLine(text: string, number: number): Line {
  let id: unknown = null;
  try {
    const given = parse(text, number);
    id = given.id ?? null;
    const language = requireLanguage(`${given.title}\n${given.body}`, languages);
    const reading = readArticle(givenArticle(given, language.code), language);
    articleId(reading);
    return { one: { reading, at: new Date().toISOString() } };
  } catch (error) {
    if (error instanceof BibritiError) return { id, error };
    throw error;
  }
}

function parse(text: string, number: number): GivenArticle {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BibritiError('bad-input', `line ${number} is not JSON: ${text.slice(0, 60)}`, { cause: error });
  }
  const given = value as Partial<GivenArticle> | null;
  if (typeof given?.title !== 'string' || typeof given.body !== 'string') throw new BibritiError('bad-input', `line ${number} needs a title and a body, both strings`);
  for (const field of ['id', 'published', 'url', 'outlet'] as const) {
    if (given[field] !== undefined && given[field] !== null && typeof given[field] !== 'string') throw new BibritiError('bad-input', `line ${number}: ${field} must be a string`);
  }
  return given as GivenArticle;
}

/** Counts outcomes and says them at the end. */
class Tally {
  failed = 0;
  readonly #outcomes = new Map<Kept['outcome'], number>();
  readonly #progress: Progress;
  readonly #began = performance.now();

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  get all(): number {
    return [...this.#outcomes.values()].reduce((a, b) => a + b, this.failed);
  }

  count({ outcome }: Kept): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  show(text: string): void {
    const rate = this.all / ((performance.now() - this.#began) / 1000);
    this.#progress.set(`${text}  (${Math.round(rate)} a second)`);
  }

  say(line: string): void {
    this.#progress.clear();
    stdout.write(`${line}\n`);
  }

  warn(line: string): void {
    this.#progress.clear();
    stderr.write(`bibriti: ${line}\n`);
  }

  /** Says on standard error what was kept. */
  close(folder: string): void {
    this.#progress.clear();
    const parts = (['added', 'unchanged', 'revised', 're-read'] as const).map((o) => [o, this.#outcomes.get(o) ?? 0] as const).filter(([, n]) => n > 0);
    const text = [...parts.map(([o, n]) => `${n} ${o}`), ...(this.failed > 0 ? [`${this.failed} failed`] : [])].join(', ');
    if (text !== '') stderr.write(`${text} in ${folder}\n`);
  }
}
