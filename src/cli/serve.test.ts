import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bibriti-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function serve(...args: readonly string[]): { readonly child: ChildProcess; readonly out: () => string; readonly err: () => string } {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'serve', '--record', folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return { child, out: () => out, err: () => err };
}

it('prints its address, answers there and stops on Ctrl-C', async () => {
  const { child, out, err } = serve('--port', '0');
  await expect.poll(out, { timeout: 30_000 }).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/u);
  expect(err()).not.toContain('network');
  const answer = await fetch(`${out().trim()}people.json`);
  expect(await answer.json()).toEqual({ ok: true, people: [] });
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}, 60_000);

it('says what to do when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { child, err } = serve('--port', String(port));
  const [code] = await once(child, 'exit');
  expect(code).toBe(2);
  expect(err()).toContain(`port ${port} is taken; choose another with --port`);
  other.close();
}, 60_000);
