#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { BibritiError } from '../errors.js';
import { engineVersion } from '../version.js';
import { exit, type Register } from './command.js';

const program = new Command('bibriti')
  .description('Reads news in Bengali and English and keeps the record of who said what.')
  .version(engineVersion)
  .showHelpAfterError()
  .exitOverride();

/** Each command's file, loaded only when it is called or listed: reading one page need not wait for the server and the record to load. */
const commands: Readonly<Record<string, () => Promise<Register>>> = {
  add: async () => (await import('./add.js')).add,
  ask: async () => (await import('./ask.js')).ask,
  export: async () => (await import('./export.js')).exportCommand,
  match: async () => (await import('./match.js')).match,
  page: async () => (await import('./page.js')).page,
  read: async () => (await import('./read.js')).read,
  search: async () => (await import('./search.js')).search,
  serve: async () => (await import('./serve.js')).serve,
  who: async () => (await import('./who.js')).who,
};
const called = commands[process.argv[2] ?? ''];
for (const load of called ? [called] : Object.values(commands)) (await load())(program);

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
