import { stdin, stdout } from 'node:process';
import { BibritiError } from '../errors.js';
import { nameMatcher } from '../identity/match-name.js';
import { languages } from '../languages/index.js';
import { exit, type Register } from './command.js';
import { eachLine } from './ndjson.js';

interface Query {
  readonly name: string;
  readonly language?: string;
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly language?: string }[];
  readonly id?: unknown;
}

/** `bibriti match`: which of the candidates is the same name in another script. */
export const match: Register = (program) => {
  program
    .command('match')
    .description('find the same name, in any script, among candidates')
    .option('--ndjson', 'read {id, name, language?, candidates: [{id, name, language?}]} a line on standard input, write {id, best, score} a line')
    .addHelpText(
      'after',
      `
Examples:
  echo '{"id":1,"name":"ভ্লাদিমির পুতিন","candidates":[{"id":"a","name":"Vladimir Lenin"},{"id":"b","name":"Vladimir Putin"}]}' | bibriti match --ndjson`,
    )
    .action(async (options: { ndjson?: boolean }) => {
      if (!options.ndjson) throw new BibritiError('bad-argument', 'match reads lines of JSON: give --ndjson');
      const matcher = nameMatcher(languages);
      const failed = await eachLine<Query, object>(stdin, stdout, (query, line) => {
        if (typeof query.name !== 'string' || !Array.isArray(query.candidates)) throw new BibritiError('bad-input', `line ${line} needs a name and candidates`);
        const [best] = matcher.rank(
          matcher.prepare(query.name, query.language),
          query.candidates.map((candidate) => matcher.prepare(String(candidate.name), candidate.language)),
          1,
        );
        return { id: query.id ?? null, best: best ? (query.candidates[best.index]?.id ?? null) : null, score: best?.score ?? 0, by: best?.by ?? null };
      });
      process.exitCode = failed > 0 ? exit.partial : exit.ok;
    });
};
