import { stdin, stdout } from 'node:process';
import { InvalidArgumentError, Option } from 'commander';
import { ask as askRecord } from '../answer/ask.js';
import { BibritiError } from '../errors.js';
import { languages } from '../languages/index.js';
import { exit, type Register } from './command.js';
import { eachLine } from './ndjson.js';
import { type RecordOptions, recordOption, withRecord } from './record.js';
import { showAnswer } from './show-answer.js';
import { styleFor } from './style.js';

interface Options extends RecordOptions {
  readonly ndjson?: boolean;
  readonly format: 'text' | 'json' | 'ndjson';
  readonly limit: number;
}

const EXAMPLES = `
Examples:
  bibriti ask "উত্তর কোরিয়ার সর্বোচ্চ নেতাকে ফোন করে কী বললেন পুতিন?"
  bibriti ask "What did Putin tell Kim about the Alaska summit?"
  bibriti ask "কতজন উত্তর কোরীয় সেনা রাশিয়ার হয়ে লড়ছে, কে বলছে?" --format json
  bibriti ask --ndjson --record ~/news < questions.ndjson      {id, question} a line in, its answers a line out

An answer is made of sentences of the record, word for word; nothing is written for you. Where the record has none, what comes nearest is
shown apart.

Exit codes: 0 answered · 1 some lines failed · 2 wrong call · 3 a question that can’t be read · 4 the record can’t be used · 5 not in the record
`;

/** `bibriti ask`: a question in, the sentences of the record that answer it out. */
export const ask: Register = (program) => {
  recordOption(
    program
      .command('ask')
      .description('answer a question with the sentences of the record')
      .argument('[question...]', 'the question, in Bengali or English')
      .option('--ndjson', 'take questions from standard input, one JSON object a line')
      .addOption(new Option('--format <format>', 'how to write the answer').choices(['text', 'json', 'ndjson']).default('text'))
      .option('--limit <n>', 'the most answers to give', count, 5),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], options: Options) => {
      const question = words.join(' ').trim();
      if (!options.ndjson && question === '') throw new BibritiError('bad-argument', 'ask something: bibriti ask "কী বললেন পুতিন?"; see `bibriti ask --help`');
      if (options.ndjson && question !== '') throw new BibritiError('bad-argument', 'with --ndjson the questions come on standard input; leave out the words');
      await withRecord(options, {}, async (record) => {
        if (options.ndjson) {
          const failed = await eachLine<{ id?: unknown; question?: unknown }, object>(stdin, stdout, async (line, number) => {
            if (typeof line.question !== 'string') throw new BibritiError('bad-input', `line ${number} has no “question”: write {"id": …, "question": "…"}`);
            return { id: line.id ?? null, ...(await askRecord(line.question, record, languages, options)) };
          });
          process.exitCode = failed > 0 ? exit.partial : exit.ok;
          return;
        }
        const answer = await askRecord(question, record, languages, options);
        if (options.format === 'text') stdout.write(showAnswer(answer, styleFor(stdout, process.env)));
        else stdout.write(`${options.format === 'json' ? JSON.stringify(answer, null, 2) : JSON.stringify(answer)}\n`);
        process.exitCode = answer.answers.length > 0 ? exit.ok : exit.noAnswer;
      });
    });
};

function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 100) throw new InvalidArgumentError('a whole number from 1 to 100.');
  return n;
}
