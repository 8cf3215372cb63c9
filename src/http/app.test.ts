import type { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { fixtureDesk } from '../../test/fixtures/fixture-desk.js';
import { seedReading } from '../../test/fixtures/seed-reading.js';
import { createApp } from './app.js';
import { noStatics } from './statics.js';

const app = (): Hono => createApp({ desk: fixtureDesk(), statics: noStatics, maxBody: 20_000, maxDrafts: 2 });
const BASE = 'http://127.0.0.1:4747';

function form(input: string): RequestInit {
  return { method: 'POST', body: new URLSearchParams({ input }), headers: { 'content-type': 'application/x-www-form-urlencoded' } };
}

describe('every route', () => {
  const pages = [
    '/',
    '/articles',
    '/articles/seed',
    '/people',
    `/people/${encodeURIComponent('name:ভ্লাদিমির পুতিন')}`,
    '/search',
    '/search?q=কিম',
    '/ask',
    '/ask?q=কী+বললেন+পুতিন?',
    '/read',
  ];

  it.each(pages)('%s is a page in both languages and JSON at the same address', async (path) => {
    for (const code of ['bn', 'en']) {
      const page = await app().request(`${BASE}/${code}${path}`);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      const html = await page.text();
      expect(html).toContain(`<html lang="${code}">`);
      expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/u);
      expect(html).not.toMatch(/undefined|\[object/u);
    }
    const [, pathname = '', query = ''] = /^([^?]*)\??(.*)$/u.exec(path) ?? [];
    const bySuffix = await app().request(`${BASE}/bn${pathname === '/' ? '' : pathname}.json${query && `?${query}`}`);
    const byHeader = await app().request(`${BASE}/en${path}`, { headers: { accept: 'application/json' } });
    const unprefixed = await app().request(`${BASE}${path}`, { headers: { accept: 'application/json' } });
    const value = await bySuffix.json();
    expect(value).toMatchObject({ ok: true });
    expect(await byHeader.json()).toEqual(value);
    expect(await unprefixed.json()).toEqual(value);
  });

  it('leads to the language the browser asks for, else Bengali', async () => {
    const where = async (language?: string): Promise<string | null> =>
      (await app().request(`${BASE}/search?q=x`, language === undefined ? {} : { headers: { 'accept-language': language } })).headers.get('location');
    expect(await where()).toBe('/bn/search?q=x');
    expect(await where('en-GB,en;q=0.9')).toBe('/en/search?q=x');
    expect(await where('fr,bn;q=0.5,en;q=0.4')).toBe('/bn/search?q=x');
    expect(await where('ta')).toBe('/bn/search?q=x');
  });

  const failing: readonly (readonly [string, RequestInit, number, string])[] = [
    ['/nowhere', {}, 404, 'not-found'],
    ['/bn/nowhere/at/all', {}, 404, 'not-found'],
    ['/articles/none', {}, 404, 'not-found'],
    ['/people/none', {}, 404, 'not-found'],
    ['/read/none', {}, 404, 'draft-gone'],
    ['/static/none.css', {}, 404, 'not-found'],
    [`/search?q=${'ক'.repeat(1001)}`, {}, 400, 'bad-argument'],
    [`/ask?q=${'ক'.repeat(1001)}`, {}, 400, 'bad-argument'],
    ['/', { method: 'POST' }, 405, 'wrong-method'],
    ['/articles/seed', { method: 'DELETE' }, 405, 'wrong-method'],
    ['/people', { method: 'PUT' }, 405, 'wrong-method'],
    ['/people/none', { method: 'POST' }, 405, 'wrong-method'],
    ['/search', { method: 'POST' }, 405, 'wrong-method'],
    ['/ask', { method: 'POST' }, 405, 'wrong-method'],
    ['/read', { method: 'DELETE' }, 405, 'wrong-method'],
    ['/read', form(' \n '), 400, 'empty-input'],
    ['/read', form('http://127.0.0.1/x'), 403, 'forbidden-address'],
    ['/read', form('கிம் என்ன சொன்னார்'), 422, 'unknown-language'],
    ['/read', form('x'.repeat(30_000)), 413, 'too-large'],
    ['/read', { method: 'POST', body: '[1]', headers: { 'content-type': 'application/json' } }, 400, 'bad-input'],
    ['/read', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }, 400, 'bad-input'],
    ['/read', { method: 'POST', body: '%PDF', headers: { 'content-type': 'application/pdf' } }, 415, 'bad-input'],
    ['/read/none', { method: 'POST' }, 404, 'draft-gone'],
    ['/read', { ...form('x'), headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' } }, 403, 'cross-site'],
    ['/', { headers: { host: 'evil.example' } }, 421, 'wrong-host'],
  ];
  it.each(failing)('%s fails in the one shape, as JSON and as a page', async (path, init, status, code) => {
    const json = await app().request(`${BASE}${path}`, { ...init, headers: { ...init.headers, accept: 'application/json' } });
    expect(json.status).toBe(status);
    const body = await json.json();
    expect(body).toEqual({ ok: false, error: { code, message: expect.any(String) }, status });
    const page = await app().request(`${BASE}${path}`, { ...init, headers: { ...init.headers, accept: 'text/html' } });
    expect(page.status).toBe(status);
    expect(await page.text()).toContain('<html lang="bn">');
  });

  it('hides what is not meant for a caller', async () => {
    const desk = {
      ...fixtureDesk(),
      home: async () => {
        throw new Error('secret path /root/x');
      },
    };
    const logged: unknown[] = [];
    const answer = await createApp({ desk, statics: noStatics, log: (e) => logged.push(e) }).request(`${BASE}/.json`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(logged).toHaveLength(1);
  });
});

describe('reading a page', () => {
  it('holds a draft that can be shown and added', async () => {
    const one = app();
    const posted = await one.request(`${BASE}/en/read`, form('শিরোনাম\n\nএকটি বাক্য।'));
    expect(posted.status).toBe(303);
    const at = posted.headers.get('location') ?? '';
    expect(at).toMatch(/^\/en\/read\/[0-9a-f]{20}$/u);
    const shown = await one.request(`${BASE}${at}`);
    expect(await shown.text()).toContain('Add to the record');
    const added = await one.request(`${BASE}${at}`, { method: 'POST' });
    expect(added.headers.get('location')).toBe('/en/articles/seed');
    expect((await one.request(`${BASE}${at}`)).status).toBe(404);
  });

  it('lets the oldest draft go', async () => {
    const one = app();
    const keys: string[] = [];
    for (const text of ['ক', 'খ', 'গ']) keys.push((await one.request(`${BASE}/bn/read`, form(text))).headers.get('location') ?? '');
    const statuses = await Promise.all(keys.map(async (k) => (await one.request(`${BASE}${k}`)).status));
    expect(statuses).toEqual([404, 200, 200]);
  });

  it('gives back what was typed when it cannot be read', async () => {
    const answer = await app().request(`${BASE}/en/read`, form('<b>கிம்</b>'));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('&lt;b>கிம்&lt;/b>');
    expect(html).not.toContain('<b>கிம்');
  });
});

describe('protection', () => {
  it('sends a policy without inline script with every answer', async () => {
    for (const path of ['/bn/', '/bn/nowhere', '/people.json']) {
      const policy = (await app().request(`${BASE}${path}`)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('answers for addresses in digits and for names it was given', async () => {
    const status = async (host: string): Promise<number> =>
      (await createApp({ desk: fixtureDesk(), statics: noStatics, hosts: ['desk.local'] }).request(`${BASE}/bn/`, { headers: { host } })).status;
    expect(await Promise.all(['127.0.0.1:4747', '[::1]:4747', 'localhost', '192.168.1.5:80', 'desk.local:4747', 'evil.example', 'localhost.evil.example'].map(status))).toEqual([
      200, 200, 200, 200, 200, 421, 421,
    ]);
  });

  it('escapes what an article says', async () => {
    const desk = fixtureDesk();
    const reading = seedReading();
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const hostile = {
      ...reading,
      article: { ...reading.article, text, title: { start: 0, end: 10 }, paragraphs: [{ start: 10, end: text.length, kind: 'body' as const }], url: 'javascript:alert(1)' },
    };
    const { articleView } = await import('./views/article.js');
    const one = createApp({ desk: { ...desk, article: async () => articleView(hostile) }, statics: noStatics });
    const html = await (await one.request(`${BASE}/bn/articles/x`)).text();
    expect(html).not.toMatch(/<script>|<img|javascript:/u);
  });
});
