import type { Command } from 'commander';

/** Adds one subcommand to the program. Each command's file exports one of these; `program.ts` lists them. */
export type Register = (program: Command) => void;

/** Exit codes, the same for every command. */
export const exit = {
  ok: 0,
  /** Something could not be read or answered; what could be was. */
  partial: 1,
  /** The command line was wrong. */
  usage: 2,
  /** The input cannot be used: empty, not text, not a page. */
  input: 3,
  /** The record cannot be used: busy, damaged, disk full. */
  record: 4,
  /** A question that the record has no answer to. */
  noAnswer: 5,
} as const;
