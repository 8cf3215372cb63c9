import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { createApp } from '../../src/http/app.js';
import { recordDesk } from '../../src/http/record-desk.js';
import { loadStatics } from '../../src/http/statics.js';
import { languages } from '../../src/languages/index.js';
import { openRecord } from '../../src/record/record.js';
import { fixtureDesk } from '../fixtures/fixture-desk.js';
import { seedReading } from '../fixtures/seed-reading.js';
import { startBrowser } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bibriti-static-'));
await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
const browser: Browser | null = await startBrowser();
const server = createAdaptorServer({ fetch: createApp({ desk: fixtureDesk(), statics: loadStatics(folder) }).fetch });
let base = '';
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (!browser) return;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/u.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const PERSON = encodeURIComponent('name:ভ্লাদিমির পুতিন');
const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  articles: '/articles',
  article: '/articles/seed',
  people: '/people',
  person: `/people/${PERSON}`,
  search: '/search?q=কিম',
  'nothing found': '/search?q=xyz',
  answer: '/ask?q=What did Putin say?',
  'no answer': '/ask?q=কিম কী বললেন ট্রাম্পকে',
  read: '/read',
  error: '/nowhere',
};

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations: found } = await engine.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`));
  });
}

describe.skipIf(!browser)('in a browser', () => {
  describe.each(Object.entries(KINDS))('the page of kind %s', (_kind, path) => {
    it.each([
      ['bn', 1280, 'light'],
      ['bn', 360, 'dark'],
      ['en', 1280, 'dark'],
      ['en', 360, 'light'],
    ] as const)('has no accessibility violation in %s at %i px, %s, and does not scroll sideways', async (code, width, colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${base}/${code}${path}`);
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  it('brings its own Bengali fonts, large and open enough to read', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${base}/bn/articles/seed`);
    await page.evaluate(() => document.fonts.ready);
    const { loaded, size, leading } = await page.evaluate(() => {
      const { fontSize, lineHeight } = getComputedStyle(document.querySelector('.text p') ?? document.body);
      return { loaded: [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family), size: Number.parseFloat(fontSize), leading: Number.parseFloat(lineHeight) };
    });
    expect(loaded.join()).toContain('Noto Serif Bengali');
    expect(size).toBeGreaterThanOrEqual(17);
    expect(leading / size).toBeGreaterThanOrEqual(1.7);
  });

  it('shows every character of the article once', async () => {
    await page.goto(`${base}/bn/articles/seed`);
    const text = await page.evaluate(() => {
      const copy = document.querySelector('.reading')?.cloneNode(true) as HTMLElement;
      for (const extra of copy.querySelectorAll('.voice, .sigla')) extra.remove();
      return `${copy.querySelector('h1')?.textContent}\n\n${copy.querySelector('.text')?.textContent}`;
    });
    expect(text).toBe(seedReading().article.text);
  });

  it('gives every statement, figure and time a place that can be linked to, in the text and beside it', async () => {
    await page.goto(`${base}/en/articles/seed`);
    const reading = seedReading();
    for (const { id } of [...reading.statements, ...reading.figures, ...reading.times]) {
      expect(await page.locator(`.text [id="${id}"], h1 [id="${id}"]`).count(), id).toBe(1);
      expect(await page.locator(`[id="${id}-note"]`).count(), `${id}-note`).toBe(1);
    }
    await page.goto(`${base}/en/articles/seed#f3`);
    await expect
      .poll(() =>
        page
          .locator('.text mark.lit')
          .allTextContents()
          .then((all) => all.join('')),
      )
      .toBe('কমপক্ষে ১০,০০০ উত্তর কোরিয়ার সৈন্য');
  });

  it('is whole without scripts', async () => {
    const bare = await (browser as Browser).newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(`${base}/bn/articles/seed`);
    expect(await plain.locator('.note').count()).toBe(12);
    expect(await plain.locator('.text mark').count()).toBeGreaterThan(20);
    expect(await plain.locator('#by-speaker').count()).toBe(0);
    await plain.locator('#s6-note .siglum').click();
    expect(plain.url()).toContain('#s6');
    await bare.close();
  });

  it('leads the keyboard past the menu, and along the statements', async () => {
    await page.goto(`${base}/bn/articles/seed`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.locator('#s11-note .siglum').focus();
    expect(
      await page
        .locator('.text .lit')
        .allTextContents()
        .then((all) => all.join('')),
    ).toContain('১০,০০০');
  });

  it('lights up what is pointed at, filters by speaker, copies with source', async () => {
    await page.goto(`${base}/en/articles/seed`);
    await page.locator('#s9-note blockquote').hover();
    expect(
      await page
        .locator('.text mark.lit')
        .allTextContents()
        .then((all) => all.join('')),
    ).toContain('কুরস্ক');
    await page.locator('#by-speaker').selectOption({ label: 'ক্রেমলিন' });
    expect(await page.locator('.note:visible .speaker').allTextContents()).toEqual(['ক্রেমলিন', 'ক্রেমলিন']);
    await page.locator('#by-speaker').selectOption('');
    expect(await page.locator('.note:visible').count()).toBe(12);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#s12-note button').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('মস্কো উত্তর কোরিয়ার কর্মীদের উপর');
    expect(copied).toContain('#s12');
  });

  it('reads a pasted page and adds it', async () => {
    await page.goto(`${base}/en/read`);
    await page.locator('#input').fill('শিরোনাম\n\nপুতিন বলেছেন, আলোচনা চলবে।');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Add to the record' }).click();
    expect(page.url()).toBe(`${base}/en/articles/seed`);
  });

  it('leads from the question in the seed’s headline to the sentences that answer it, in a real record', async () => {
    const home = mkdtempSync(join(tmpdir(), 'bibriti-record-'));
    const record = await openRecord(home, { languages, create: true });
    const desk = recordDesk({
      record,
      languages,
      ask: (question) => ask(question, record, languages),
      fetch: () => Promise.reject(new Error('no network in tests')),
      now: () => '2026-01-30T06:00:00Z',
    });
    await desk.add({ plain: readFileSync(new URL('../../corpus/pages/seed/page.txt', import.meta.url)) });
    const real = createAdaptorServer({ fetch: createApp({ desk, statics: loadStatics(folder) }).fetch });
    await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve));
    try {
      await page.goto(`http://127.0.0.1:${(real.address() as AddressInfo).port}/bn/`);
      await page.locator('.try a').first().click();
      expect(await page.locator('#answers .said-item').count()).toBeGreaterThan(0);
      expect(await violations()).toEqual([]);
      await page.locator('#answers .said-foot a[href*="#s"]').first().click();
      expect(page.url()).toMatch(/#s\d+$/u);
      await expect.poll(() => page.locator('.text mark.lit').count()).toBeGreaterThan(0);
      expect(await violations()).toEqual([]);
      await page.locator('.note .speaker a').first().click();
      expect(await page.locator('#said .said-item').count()).toBeGreaterThan(0);
      expect(await violations()).toEqual([]);
    } finally {
      real.close();
      await record.close();
      rmSync(home, { recursive: true, force: true });
    }
  });

  it('keeps to its own policy', () => {
    expect(complaints).toEqual([]);
  });
});
