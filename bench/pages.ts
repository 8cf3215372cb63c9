/**
 * Reads the same pages with bibriti, Readability (with linkedom) and Defuddle in one process and prints times and text as ratios to Readability; then with
 * bibriti's command and Readability in fresh processes, as few pages are read, start and all (`npm run build` first).
 * Usage: `npx tsx bench/pages.ts [FILE.html | FILE.jsonl …]`; without files, the golden pages of `corpus/pages`. A `.jsonl` line holds `{html, url?, body?}`;
 * where `body` is given, word F1 against it is printed, too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { languages, others } from '../src/languages/index.js';
import { readPage } from '../src/page/read-page.js';
import { quote } from '../src/text/span.js';

interface Sample {
  readonly html: string;
  readonly url?: string;
  readonly body?: string;
}

const ROUNDS = 3;
/** A few small pages are read over and over until the engine has compiled each reader, or the figures would be those of its compiler. */
const AT_LEAST = 6000;

function load(files: readonly string[]): readonly Sample[] {
  const folder = join(import.meta.dirname, '../corpus/pages');
  const all = files.length > 0 ? files : readdirSync(folder).map((slug) => join(folder, slug, 'page.html'));
  return all.flatMap((file): Sample[] => {
    try {
      const bytes = readFileSync(file);
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      if (!/\.jsonl(?:\.gz)?$/u.test(file)) return [{ html: text }];
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Sample);
    } catch {
      return []; // a golden page of plain text
    }
  });
}

const readers: Readonly<Record<string, (sample: Sample) => string | Promise<string>>> = {
  Readability: ({ html }) => {
    const { document } = parseHTML(html);
    return new Readability(document as unknown as Document).parse()?.textContent ?? '';
  },
  Defuddle: async ({ html, url }) => (await Defuddle(parseHTML(html).document as unknown as Document, url ?? 'https://example.org/', { markdown: true })).content,
  bibriti: ({ html, url }) => {
    const article = readPage({ html, ...(url ? { url } : {}) }, languages, { words: others });
    return article.paragraphs.map((p) => quote(article.text, p)).join('\n');
  },
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function wordF1(gold: string, output: string): number {
  const left = new Map<string, number>();
  const words = wordsOf(gold);
  const given = wordsOf(output);
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return words.length + given.length === 0 ? 1 : (2 * both) / (words.length + given.length);
}

const samples = load(argv.slice(2));
const results = Object.entries(readers).map(([name, read]) => ({ name, read, best: Number.POSITIVE_INFINITY, f1: [] as number[] }));
const begun = performance.now();
// the readers take turns, so that what else the machine does falls on all of them
for (let round = 0; round < ROUNDS || performance.now() - begun < AT_LEAST; round++) {
  for (const result of results) {
    const started = performance.now();
    for (const sample of samples) {
      let text = '';
      try {
        text = await result.read(sample);
      } catch {
        // a reader that cannot read a page has read nothing
      }
      if (round === 0 && sample.body !== undefined) result.f1.push(wordF1(sample.body, text));
    }
    result.best = Math.min(result.best, performance.now() - started);
  }
}
const base = results[0]?.best ?? 1;
console.log(`${samples.length} pages, best of ${ROUNDS} rounds or more, warm`);
for (const { name, best, f1 } of results) {
  const mean = f1.length === 0 ? '' : ` · word F1 ${(f1.reduce((sum, x) => sum + x, 0) / f1.length).toFixed(3)}`;
  console.log(`${name.padEnd(12)} ${(best / samples.length).toFixed(2)} ms a page · ${(base / best).toFixed(2)} × Readability${mean}`);
}

/** Readability as a command: NDJSON in, NDJSON out. */
const READABILITY = `
import { createInterface } from 'node:readline';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
for await (const line of createInterface({ input: process.stdin })) {
  let text = '';
  try {
    text = new Readability(parseHTML(JSON.parse(line).html).document).parse()?.textContent ?? '';
  } catch {}
  process.stdout.write(JSON.stringify({ text }) + '\\n');
}`;
const command = join(import.meta.dirname, '../dist/cli/main.js');
if (existsSync(command)) {
  const input = samples.map(({ html, url }, id) => `${JSON.stringify({ id: String(id), ...(url ? { url } : {}), html })}\n`).join('');
  const commands = [
    { name: 'Readability', args: ['--input-type=module', '-e', READABILITY], best: Number.POSITIVE_INFINITY },
    { name: 'bibriti', args: [command, 'page', '--ndjson'], best: Number.POSITIVE_INFINITY },
  ];
  for (let round = 0; round < ROUNDS; round++) {
    for (const cold of commands) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, cold.args, { input, maxBuffer: 2 ** 30, cwd: import.meta.dirname });
      if (status !== 0) throw new Error(`${cold.name}: ${String(stderr)}`);
      cold.best = Math.min(cold.best, performance.now() - started);
    }
  }
  const slow = commands[0]?.best ?? 1;
  console.log(`${samples.length} pages, best of ${ROUNDS} fresh processes`);
  for (const { name, best } of commands) console.log(`${name.padEnd(12)} ${((1000 * samples.length) / best).toFixed(1)} pages/s · ${(slow / best).toFixed(2)} × Readability`);
}
