import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage'];

/**
 * Starts a Chromium: the one inside `@sparticuz/chromium` with the libraries and fonts that come with it, otherwise the system's. `null`,
 * and a loud message, where neither starts.
 */
export async function startBrowser(): Promise<Browser | null> {
  const problems: string[] = [];
  for (const make of [packaged, ...SYSTEM.filter((path) => existsSync(path)).map((path) => () => ({ path, env: {} }))]) {
    try {
      const { path, env } = make();
      return await chromium.launch({ executablePath: path, headless: true, args: ARGS, env: { ...process.env, ...env } as Record<string, string> });
    } catch (error) {
      problems.push(String(error).split('\n').slice(0, 6).join('\n'));
    }
  }
  console.error(`\n*** NO BROWSER: the browser tests were NOT run. No Chromium starts here: ***\n${problems.join('\n')}\n`);
  return null;
}

/** Unpacks the package's Chromium once per version into a folder of our own. */
function packaged(): { readonly path: string; readonly env: Readonly<Record<string, string>> } {
  const require = createRequire(import.meta.url);
  const home = join(require.resolve('@sparticuz/chromium'), '../../..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `bibriti-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(join(folder, 'chromium'))) {
    const fresh = `${folder}.${process.pid}`;
    mkdirSync(fresh, { recursive: true, mode: 0o700 });
    const unpack = (name: string): Buffer => brotliDecompressSync(readFileSync(join(home, 'bin', name)));
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) execFileSync('tar', ['-x', '-C', fresh], { input: unpack(archive) });
    writeFileSync(join(fresh, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (!existsSync(join(folder, 'chromium'))) throw error;
      rmSync(fresh, { recursive: true });
    }
  }
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'lib')].filter((part) => part).join(':');
  // Its fontconfig file names /tmp/fonts; the pages bring their own fonts, so only that a file is found matters.
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts') } };
}
