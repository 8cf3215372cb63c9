import { stderr, stdout } from 'node:process';
import { Argument, Option } from 'commander';
import { BibritiError } from '../errors.js';
import type { Record } from '../record/record.js';
import type { KeptStatement } from '../record/views.js';
import type { Register } from './command.js';
import { daysOption } from './options.js';
import { progressOn } from './progress.js';
import { type RecordOptions, recordOption, withRecord } from './record.js';

interface Options extends RecordOptions {
  readonly format: 'ndjson' | 'json' | 'csv';
  readonly from?: string;
  readonly until?: string;
}

const EXAMPLES = `
Examples:
  bibriti export --format csv > statements.csv      every statement with its sentence, a line each
  bibriti export statements --from 2025-08-01       as NDJSON, of those days only
  bibriti export readings > readings.ndjson         every reading whole

Statements come newest first, readings in the order of their articles' ids.
`;

/** `bibriti export`: the record as data. */
export const exportCommand: Register = (program) => {
  const command = program
    .command('export')
    .description('write out what the record holds')
    .addArgument(new Argument('[what]', 'what to write').choices(['statements', 'readings']).default('statements'))
    .addOption(new Option('--format <format>', 'how to write it; csv is for statements').choices(['ndjson', 'json', 'csv']).default('ndjson'));
  daysOption(recordOption(command))
    .addHelpText('after', EXAMPLES)
    .action((what: 'statements' | 'readings', { format, from, until, ...options }: Options) => {
      if (what === 'readings' && format === 'csv') throw new BibritiError('bad-argument', 'a reading is no table; export readings as ndjson or json, or statements as csv');
      if (what === 'readings' && (from || until)) throw new BibritiError('bad-argument', '--from and --until are for statements');
      return withRecord(options, {}, async (record) => {
        if (format === 'csv') return writeAll(csv(record, { from, until }));
        const items = what === 'readings' ? readings(record) : statements(record, { from, until });
        return writeAll(format === 'json' ? jsonArray(items) : jsonLines(items));
      });
    });
};

interface Days {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

async function* statements(record: Record, days: Days): AsyncGenerator<KeptStatement> {
  let after: string | undefined;
  do {
    const page = await record.statements({ ...days, limit: 500, after });
    yield* page.items;
    after = page.next ?? undefined;
  } while (after !== undefined);
}

async function* readings(record: Record): AsyncGenerator<object> {
  for await (const { article, revision, reading } of record.all()) yield { id: article, revision, ...reading };
}

async function* jsonLines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

async function* jsonArray(items: AsyncIterable<object>): AsyncGenerator<string> {
  let before = '[';
  for await (const item of items) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

type Column = readonly [name: string, value: (kept: KeptStatement) => string | number | boolean | null | undefined];

const columns: readonly Column[] = [
  ['article', (s) => s.article.id],
  ['url', (s) => s.article.url],
  ['outlet', (s) => s.article.outlet],
  ['published', (s) => s.article.published],
  ['title', (s) => s.article.title],
  ['statement', (s) => s.statement.id],
  ['who', (s) => s.who?.name],
  ['who_key', (s) => s.who?.key],
  ['who_type', (s) => s.who?.type],
  ['speaker', (s) => s.speaker?.text],
  ['to', (s) => s.to?.name],
  ['stance', (s) => s.statement.stance],
  ['act', (s) => s.statement.act],
  ['kind', (s) => s.statement.kind],
  ['channel', (s) => s.statement.channel?.kind],
  ['said', (s) => s.said],
  ['within', (s) => s.statement.within],
  ['certain', (s) => s.statement.certain],
  ['rule', (s) => s.statement.by],
  ['cue', (s) => s.cue?.text],
  ['content', (s) => s.content.map((c) => c.text).join(' … ')],
  ['start', (s) => s.content[0]?.start],
  ['end', (s) => s.content.at(-1)?.end],
  ['sentence', (s) => s.sentence.text],
];

/** As RFC 4180 has it: lines end in CRLF, quotation marks are doubled. */
async function* csv(record: Record, days: Days): AsyncGenerator<string> {
  yield `${columns.map(([name]) => name).join(',')}\r\n`;
  for await (const statement of statements(record, days)) yield `${columns.map(([, value]) => cell(value(statement))).join(',')}\r\n`;
}

function cell(value: string | number | boolean | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes piece by piece, no faster than the reader takes it. */
async function writeAll(pieces: AsyncIterable<string>): Promise<void> {
  const progress = progressOn(stdout.isTTY ? { isTTY: false, write: () => true } : stderr);
  let count = 0;
  for await (const piece of pieces) {
    progress.set(`${++count} written`);
    if (!stdout.write(piece)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
  progress.clear();
}
