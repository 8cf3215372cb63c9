import { stderr } from 'node:process';
import type { Command } from 'commander';
import { languages } from '../languages/index.js';
import type { Record } from '../record/record.js';
import { progressOn } from './progress.js';

/** Where the record is unless `--record` names another folder. */
export const DEFAULT_FOLDER = '.bibriti';

export interface RecordOptions {
  readonly record: string;
}

/** Gives a command the option `--record FOLDER`. */
export function recordOption(command: Command): Command {
  return command.option('--record <folder>', 'the folder the record is kept in', DEFAULT_FOLDER);
}

/** Opens the record that a command line names, does `work` with it and closes it, whatever happens. Throws what `openRecord` throws. */
export async function withRecord<T>({ record: folder }: RecordOptions, how: { readonly create?: boolean }, work: (record: Record) => Promise<T>): Promise<T> {
  // Loaded only here, so that commands that need no record start without a database.
  const { openRecord } = await import('../record/record.js');
  const progress = progressOn(stderr);
  const record = await openRecord(folder, { languages, ...how, onRemake: (done, all) => progress.set(`making the index anew: ${done} of ${all}`) });
  progress.clear();
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}
