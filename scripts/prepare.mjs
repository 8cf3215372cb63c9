// Installs and builds what is missing, so that `npm start` and `npm test` work on a fresh clone with Node and npm alone.
// Plain JavaScript without packages: it runs before any are there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LEAST_NODE = [20, 19];

function npm(...args) {
  const run = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(`bibriti: \`npm ${args.join(' ')}\` failed (${run.status ?? run.signal ?? run.error?.message}); what it printed above says why.`);
    process.exit(run.status ?? 1);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`bibriti needs Node ${LEAST_NODE.join('.')} or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run this again.`);
  process.exit(1);
}

function stampOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else if (!/\.test\.tsx?$/u.test(path)) hash.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
  };
  for (const path of paths) if (existsSync(join(root, path))) visit(join(root, path));
  return hash.digest('hex');
}

function unlessStamped(file, stamp, work) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === stamp) return;
  work();
  writeFileSync(path, stamp);
}

/**
 * Installs the packages of the lock file unless it is the one the installed packages came from. `npm ci` would refuse where the lock file lacks a
 * platform's own optional packages, which a registry mirror may not offer; `npm install --no-save` takes the locked versions and adds what the platform needs.
 */
export function ensureInstalled() {
  checkNode();
  unlessStamped('node_modules/.bibriti-installed', stampOf(['package-lock.json']), () => {
    console.error('bibriti: installing packages (once, and when they change) …');
    npm('install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  });
}

/** Runs `npm run build` unless `dist/` was made from the same sources. */
export function ensureBuilt() {
  const sources = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'vite.pages.config.ts'];
  unlessStamped('dist/.bibriti-built', stampOf(sources), () => {
    console.error('bibriti: building …');
    npm('run', '--silent', 'build');
  });
}
