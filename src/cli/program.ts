import { Command, CommanderError } from 'commander';
import { engineVersion } from '../version.js';
import { exit, type Register } from './command.js';

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

/** Reads the command line and runs the command that it names. A wrong command line has been answered; it sets the exit code. */
export async function runProgram(): Promise<void> {
  const program = new Command('bibriti')
    .description('Reads news in Bengali and English and keeps the record of who said what.')
    .version(engineVersion)
    .showHelpAfterError()
    .exitOverride();
  const called = commands[process.argv[2] ?? ''];
  for (const load of called ? [called] : Object.values(commands)) (await load())(program);
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exit.ok : exit.usage;
  }
}
