// `npm start`: installs and builds what is missing, puts the seed page into the record in .bibriti/ and opens the reader on it.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const bibriti = join(root, 'dist/cli/main.js');
const record = process.env.BIBRITI_RECORD ?? join(root, '.bibriti');
const added = spawnSync(process.execPath, [bibriti, 'add', '--record', record, join(root, 'corpus/pages/seed/page.txt')], { stdio: ['ignore', 'ignore', 'inherit'] });
if (added.status !== 0) process.exit(added.status ?? 1);
const server = spawn(process.execPath, [bibriti, 'serve', '--record', record, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
