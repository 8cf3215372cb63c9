import { env, stderr, stdout } from 'node:process';
import { exit, type Register } from './command.js';
import { daysOption, type Format, formatOption, limitOption } from './options.js';
import { type RecordOptions, recordOption, withRecord } from './record.js';
import { showPassage, showSource } from './show-statement.js';
import { printable, styleFor } from './style.js';

interface Options extends RecordOptions {
  readonly format: Format;
  readonly limit: number;
  readonly from?: string;
  readonly until?: string;
}

const EXAMPLES = `
Examples:
  bibriti search আলাস্কা বৈঠক                 articles with both words, in any form, best first
  bibriti search ferry --from 2025-03-01    published since a day
  bibriti search ফেরি --format json | jq '.[].article.id'

Exit codes: 0 found · 2 wrong call · 4 the record can’t be used · 5 nothing found
`;

/** `bibriti search`: articles by their words. */
export const search: Register = (program) => {
  const command = program.command('search').description('find articles by their words').argument('<words...>', 'words, in any of their forms');
  limitOption(daysOption(formatOption(recordOption(command))), 10)
    .addHelpText('after', EXAMPLES)
    .action((words: readonly string[], { format, limit, from, until, ...options }: Options) =>
      withRecord(options, {}, async (record) => {
        const found = await record.search(words.join(' '), { limit, from, to: until });
        if (format === 'json') stdout.write(`${JSON.stringify(found, null, 2)}\n`);
        else if (format === 'ndjson') for (const one of found) stdout.write(`${JSON.stringify(one)}\n`);
        else {
          const style = styleFor(stdout, env);
          for (const { article, passages } of found) {
            stdout.write(`${style.strong(showSource(article, style))}\n`);
            for (const passage of passages)
              stdout.write(
                `    ${showPassage(
                  passage,
                  passage.hits.map((hit) => ({ ...hit, mark: style.content })),
                )}\n`,
              );
            stdout.write('\n');
          }
        }
        if (found.length > 0) return;
        if (format === 'text') stderr.write(`bibriti: nothing in the record has ${printable(words.join(' '))}\n`);
        process.exitCode = exit.noAnswer;
      }),
    );
};
