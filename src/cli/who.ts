import { env, stderr, stdout } from 'node:process';
import type { Person } from '../record/people.js';
import { exit, type Register } from './command.js';
import { daysOption, type Format, formatOption, limitOption } from './options.js';
import { type RecordOptions, recordOption, withRecord } from './record.js';
import { showStatement } from './show-statement.js';
import { printable, type Style, styleFor } from './style.js';

interface Options extends RecordOptions {
  readonly format: Format;
  readonly limit: number;
  readonly from?: string;
  readonly until?: string;
}

const EXAMPLES = `
Examples:
  bibriti who পুতিন                                  all that Putin said, newest first
  bibriti who "Vladimir Putin" --from 2025-08-01    in another script, since a day
  bibriti who ক্রেমলিন --format ndjson | jq .content[0].text

Exit codes: 0 found · 2 wrong call · 4 the record can’t be used · 5 nobody of that name
`;

/** `bibriti who`: all that someone said. */
export const who: Register = (program) => {
  const command = program.command('who').description('show all that someone said').argument('<name...>', 'a name, in any script');
  limitOption(daysOption(formatOption(recordOption(command))), 50)
    .addHelpText('after', EXAMPLES)
    .action((words: readonly string[], { format, limit, from, until, ...options }: Options) =>
      withRecord(options, {}, async (record) => {
        const name = words.join(' ');
        const [first, ...others] = await record.findPeople(name);
        const person = first ? await record.person(first.key) : null;
        if (!person) {
          if (format === 'json') stdout.write(`${JSON.stringify({ person: null, statements: [], others: [] }, null, 2)}\n`);
          else stderr.write(`bibriti: nobody called ${printable(name)} is in the record; try another form of the name, or bibriti search\n`);
          process.exitCode = exit.noAnswer;
          return;
        }
        const { items, next } = await record.statements({ who: person.key, from, until, limit });
        if (format === 'json') stdout.write(`${JSON.stringify({ person, statements: items, others, more: next !== null }, null, 2)}\n`);
        else if (format === 'ndjson') for (const item of items) stdout.write(`${JSON.stringify(item)}\n`);
        else {
          const style = styleFor(stdout, env);
          stdout.write(`${showPerson(person, style)}\n\n`);
          for (const item of items) stdout.write(`${showStatement(item, style)}\n\n`);
          if (items.length === 0) stdout.write(`${from || until ? 'Nothing said in those days.' : 'Mentioned, but no statement of theirs is in the record.'}\n`);
          if (next !== null) stdout.write(style.faint(`More than ${limit}; see more with --limit or --until.\n`));
          if (others.length > 0) stdout.write(style.faint(`Others of that name: ${others.map((p) => printable(p.name)).join(', ')}\n`));
        }
      }),
    );
};

function showPerson(person: Person, style: Style): string {
  const also = person.names.map((n) => n.text).filter((n) => n !== person.name);
  const facts = [person.latin, person.type, `${person.statements} statements`, `${person.articles} articles`].filter((fact) => fact !== null);
  const lines = [`${style.strong(printable(person.name))}  ${style.faint(facts.map(printable).join(' · '))}`];
  if (also.length > 0) lines.push(style.faint(`also ${also.slice(0, 8).map(printable).join(', ')}`));
  if (person.roles.length > 0) {
    lines.push(
      style.faint(
        `as ${person.roles
          .slice(0, 5)
          .map((r) => printable(r.text))
          .join(', ')}`,
      ),
    );
  }
  return lines.join('\n');
}
