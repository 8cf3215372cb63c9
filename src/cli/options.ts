import { type Command, InvalidArgumentError, Option } from 'commander';

/** How a command writes what it found. */
export type Format = 'text' | 'json' | 'ndjson';

/** Gives a command the option `--format`. */
export function formatOption(command: Command): Command {
  return command.addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json', 'ndjson']).default('text'));
}

/** Gives a command the option `--limit`. */
export function limitOption(command: Command, otherwise: number): Command {
  return command.option('--limit <n>', 'at most so many', wholeNumber, otherwise);
}

/** Gives a command the options `--from` and `--until`, days. */
export function daysOption(command: Command): Command {
  return command.option('--from <day>', 'not before this day, YYYY-MM-DD', isoDay).option('--until <day>', 'not after this day, YYYY-MM-DD', isoDay);
}

/** Gives a command the option `--published`, a day. `what` says of which pages. */
export function publishedOption(command: Command, what: string): Command {
  return command.option('--published <day>', `the day of publication${what}, YYYY-MM-DD, where you know it`, isoDay);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('it takes a whole number from 1.');
  return number;
}

function isoDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('it takes a day such as 2025-08-13.');
  return value;
}
