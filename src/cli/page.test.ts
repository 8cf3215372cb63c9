import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const page = (input: string, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url)), 'page', ...args], { input, encoding: 'utf8' });

it('answers a page a line, and says which line is none', () => {
  const text = 'The bridge over the river was opened with music, the mayor said, and the first cars crossed it before noon.';
  const html = `<title>A bridge is opened</title><h1>A bridge is opened</h1><p>By Ann Lee</p><p>Published 15 May 2026</p><p>${text}</p><p>${text.replace('bridge', 'road')}</p>`;
  const { status, stdout } = page(`${JSON.stringify({ id: 'a', html })}\nnothing\n`, '--ndjson');
  const [first, second] = stdout.trim().split('\n');
  expect(JSON.parse(first ?? '')).toEqual({ id: 'a', title: 'A bridge is opened', byline: ['Ann Lee'], published: '2026-05-15', text: expect.stringContaining(text) });
  expect(JSON.parse(second ?? '')).toMatchObject({ id: null, error: { code: 'bad-input' } });
  expect(status).toBe(1);
}, 60_000);

it('asks for the option that it needs', () => {
  const { status, stderr } = page('');
  expect(status).toBe(2);
  expect(stderr).toContain('only --ndjson is there');
}, 60_000);
