import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { platform, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';
import { BibritiError } from '../errors.js';
import { languages, others } from '../languages/index.js';
import { exit, type Register } from './command.js';
import { type RecordOptions, recordOption, withRecord } from './record.js';

interface Options extends RecordOptions {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
}

const PORT = 4747;
const LOOPBACK = '127.0.0.1';

const EXAMPLES = `
Examples:
  bibriti serve                        the reader on the record in .bibriti, at http://127.0.0.1:${PORT}
  bibriti serve --record ~/news --open in a record of its own, opened in the browser
  bibriti serve --port 0               on any free port; the address is printed
  bibriti serve --host 0.0.0.0         for others in the network too: anyone who reaches it can read and add

Every page is also JSON at the same address: /bn/articles/ID.json, or Accept: application/json.
Exit codes: 0 stopped with Ctrl-C · 2 wrong call, or the port is taken · 4 the record can’t be used
`;

/** `bibriti serve`: the reader in a browser. */
export const serve: Register = (program) => {
  recordOption(
    program
      .command('serve')
      .description('open the reader: a web server on this machine')
      .option('--port <number>', '0 for any free port', toPort, PORT)
      .option('--host <host>', 'the name or address to listen at', LOOPBACK)
      .option('--open', 'open it in the browser'),
  )
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      withRecord(options, { create: true }, async (record) => {
        // Loaded only here, so that the other commands start without a server.
        const [{ createApp }, { recordDesk }, { loadStatics, noStatics }, { fetchPage }, { ask }] = await Promise.all([
          import('../http/app.js'),
          import('../http/record-desk.js'),
          import('../http/statics.js'),
          import('../gather/fetch.js'),
          import('../answer/ask.js'),
        ]);
        const folder = fileURLToPath(new URL('../web/static', import.meta.url));
        const built = existsSync(join(folder, 'manifest.json'));
        if (!built) stderr.write(`bibriti: the style sheet and fonts are not built (${folder}); pages are bare until you run \`npm run build\`\n`);
        const desk = recordDesk({
          record,
          languages,
          words: others,
          ask: (question) => ask(question, record, languages),
          fetch: (address) => fetchPage(address, { maxBytes: 5_000_000 }),
          now: () => new Date().toISOString(),
        });
        const app = createApp({
          desk,
          statics: built ? loadStatics(folder) : noStatics,
          hosts: isIP(options.host) ? [] : [options.host],
          log: (error) => stderr.write(`bibriti: ${error instanceof Error ? error.stack : error}\n`),
        });
        await listen(app.fetch, options);
      }),
    );
};

function toPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65535) throw new InvalidArgumentError('a port is a number from 0 to 65535.');
  return port;
}

/** Serves until the process is asked to stop; what is being answered then is finished first. */
async function listen(fetch: (request: Request) => Response | Promise<Response>, { port, host, open }: Options): Promise<void> {
  const { createAdaptorServer } = await import('@hono/node-server');
  const { Server } = await import('node:http');
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const address = `http://${isIP(host) === 6 ? `[${host}]` : host}:${typeof bound === 'object' && bound ? bound.port : port}/`;
  stdout.write(`${address}\n`);
  if (host !== LOOPBACK && host !== 'localhost' && host !== '::1') {
    stderr.write('bibriti: others in the network can reach this server; whoever does can read the record and add to it\n');
  }
  stderr.write('Ctrl-C stops it.\n');
  if (open) openBrowser(address);
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      if (server instanceof Server) server.closeIdleConnections();
      setTimeout(() => {
        if (server instanceof Server) server.closeAllConnections();
      }, 3000).unref();
      process.once('SIGINT', () => process.exit(130));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  process.exitCode = exit.ok;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new BibritiError('bad-argument', `port ${port} is taken; choose another with --port, or any free one with --port 0`);
  if (error.code === 'EACCES') return new BibritiError('bad-argument', `port ${port} may not be used by you; choose one above 1023 with --port`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new BibritiError('bad-argument', `this machine has no address ${host}; leave --host out for ${LOOPBACK}`);
  return error;
}

function openBrowser(address: string): void {
  const [command, ...args] = platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => stderr.write(`bibriti: no browser could be opened; go to ${address}\n`));
  child.unref();
}
