#!/usr/bin/env node
import { BibritiError } from '../errors.js';
import { exit } from './command.js';

// A reader that has enough, as `| head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  // What machines call, often for a few pages, waits neither for the other commands nor for the reader of options.
  if (process.argv.slice(2).join(' ') === 'page --ndjson') await (await import('./page.js')).answerPages();
  else await (await import('./program.js')).runProgram();
} catch (error) {
  if (!(error instanceof BibritiError)) throw error;
  console.error(`bibriti: ${error.message}`);
  process.exitCode = codeOf(error);
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
