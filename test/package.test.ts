import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineVersion } from '../src/version.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; dependencies: Record<string, string> };

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bibriti-pack-'));
  const installed = join(folder, 'package');
  beforeAll(() => {
    // Packed without its scripts, for `npm test` has built dist/ already; its packages are linked, for a test needs no network.
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    execFileSync('tar', ['-xzf', `bibriti-${manifest.version}.tgz`], { cwd: folder });
    symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says its version in every reading', () => expect(engineVersion).toBe(manifest.version));

  it('runs its command from the tarball', () => {
    const run = spawnSync(process.execPath, [join(installed, 'dist/cli/main.js'), 'read', '--format', 'json', join(root, 'corpus/pages/seed/page.txt')], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({ engine: manifest.version, article: { language: 'bn' } });
  });

  it('can be imported by the names it exports', () => {
    const program = `import { readPage, readArticle } from 'bibriti'; import { languages } from 'bibriti/languages'; import { bn } from 'bibriti/languages/bn'; import { en } from 'bibriti/languages/en';
      const article = readPage({ plain: 'Title\\n\\nA body with enough words to be one.' }, languages); console.log(readArticle(article, en).engine, bn.code);`;
    symlinkSync(installed, join(folder, 'self'));
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: installed, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout.trim()).toBe(`${manifest.version} bn`);
  });

  it('imports nothing of Node in its engine, so that it runs in a browser', () => {
    const seen = new Set<string>();
    const bare = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?:[^'";=]*\bfrom)?\s*['"]([^'"]+)['"]/gmu)) {
        if (name.startsWith('.')) visit(resolve(dirname(file), name));
        else bare.add(name);
      }
    };
    for (const entry of ['index.js', 'languages/index.js']) visit(join(installed, 'dist', entry));
    // `entities/decode` is of the package `entities`.
    const packageOf = (name: string): string =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    expect([...bare].filter((name) => name.startsWith('node:') || !(packageOf(name) in manifest.dependencies))).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });

  it('holds no tests and no sources', () => {
    expect(existsSync(join(installed, 'src'))).toBe(false);
    expect(execFileSync('find', [installed, '-name', '*.test.*', '-not', '-path', '*/node_modules/*'], { encoding: 'utf8' })).toBe('');
  });
});
