#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { BibritiError } from '../errors.js';
import { engineVersion } from '../version.js';
import { add } from './add.js';
import { ask } from './ask.js';
import { exit } from './command.js';
import { exportCommand } from './export.js';
import { match } from './match.js';
import { page } from './page.js';
import { read } from './read.js';
import { search } from './search.js';
import { serve } from './serve.js';
import { who } from './who.js';

const program = new Command('bibriti')
  .description('Reads news in Bengali and English and keeps the record of who said what.')
  .version(engineVersion)
  .showHelpAfterError()
  .exitOverride();

for (const register of [add, ask, exportCommand, match, page, read, search, serve, who]) register(program);

// A reader that has enough, as `| head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.ok : exit.usage;
  else if (error instanceof BibritiError) {
    console.error(`bibriti: ${error.message}`);
    process.exitCode = codeOf(error);
  } else throw error;
}

function codeOf(error: BibritiError): number {
  switch (error.code) {
    case 'bad-argument':
      return exit.usage;
    case 'no-record':
    case 'record-busy':
    case 'record-damaged':
    case 'disk-full':
      return exit.record;
    default:
      return exit.input;
  }
}
