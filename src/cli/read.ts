import { stdin, stdout } from 'node:process';
import { BibritiError } from '../errors.js';
import { detectLanguage } from '../language/detect.js';
import { languages } from '../languages/index.js';
import { type GivenArticle, givenArticle } from '../page/given.js';
import { readArticle } from '../reading/read-article.js';
import { exit, type Register } from './command.js';
import { eachLine } from './ndjson.js';

/** `bibriti read`: a page or text in, its reading out. */
export const read: Register = (program) => {
  program
    .command('read')
    .description('read one page or text and show who said what')
    .option('--ndjson', 'read {id, title, body, published?} a line on standard input, write one reading a line')
    .action(async (options: { ndjson?: boolean }) => {
      if (!options.ndjson) throw new BibritiError('bad-argument', 'only --ndjson is there yet');
      const failed = await eachLine<GivenArticle, object>(stdin, stdout, (given) => {
        const language = detectLanguage(`${given.title}\n${given.body}`, languages);
        if (!language) throw new BibritiError('unknown-language', `no language pack reads this text; there are packs for ${languages.map((l) => l.name).join(', ')}`);
        return { id: given.id ?? null, ...readArticle(givenArticle(given, language.code), language) };
      });
      process.exitCode = failed > 0 ? exit.partial : exit.ok;
    });
};
