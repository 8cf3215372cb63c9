import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { BibritiError } from '../errors.js';
import type { Page } from '../page/article.js';
import { makeUi, type Ui } from '../web/ui.js';
import type { Desk, Draft } from './desk.js';
import { onlyHosts, protect, sameSite } from './guard.js';
import { inputOf } from './input.js';
import { type Address, parseAddress, preferredInterface, wantsJson } from './negotiate.js';
import { renderPage, type Shown } from './pages.js';
import { errorView, HttpProblem } from './problem.js';
import type { Statics } from './statics.js';

export interface AppOptions {
  readonly desk: Desk;
  readonly statics: Statics;
  /** Host names besides `localhost` and addresses in digits that requests may be for. */
  readonly hosts?: readonly string[];
  /** Most bytes of a request's body. Default 5 MB. */
  readonly maxBody?: number;
  /** Most readings held that were not added to the record. Default 50; the oldest go first. */
  readonly maxDrafts?: number;
  /** Receives errors that are ours. */
  readonly log?: (error: unknown) => void;
}

/** The server's routes: pages, and the same values as JSON at the same addresses. It holds no state but drafts. */
export function createApp(options: AppOptions): Hono {
  const { desk, statics, hosts = [], maxBody = 5_000_000, maxDrafts = 50, log = () => {} } = options;
  const drafts = new Map<string, Draft>();
  const app = new Hono({ getPath: (request: Request) => parseAddress(new URL(request.url).pathname).path });

  app.use(protect, onlyHosts(hosts), sameSite, compress());
  app.use(bodyLimit({ maxSize: maxBody, onError: () => tooLarge(maxBody) }));

  app.get('/static/:file', (c) => {
    const file = statics.files.get(c.req.param('file'));
    if (!file) throw new HttpProblem(404, 'not-found', `there is no file ${c.req.param('file')}`);
    return c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': 'public, max-age=31536000, immutable' });
  });
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));

  const show = (c: Context, shown: Shown, status = 200): Response => {
    const { address, json } = of(c);
    c.header('cache-control', 'no-cache');
    c.header('vary', 'Accept, Accept-Language');
    const body = shown.kind === 'error' ? shown.view : { ok: true, ...shown.view };
    if (json) return c.body(`${JSON.stringify(body)}\n`, status as 200, { 'content-type': 'application/json; charset=utf-8' });
    if (!address.strings && c.req.method !== 'POST' && status === 200) return c.redirect(`/${preferredInterface(c.req.header('accept-language')).code}${hereOf(c, address)}`, 302);
    return c.html(renderPage(uiOf(c, address), statics.assets, shown), status as 200);
  };

  app.get('/', async (c) => show(c, { kind: 'home', view: await desk.home() }));
  app.get('/articles', async (c) => show(c, { kind: 'articles', view: await desk.articles(c.req.query('after')) }));
  app.get('/articles/:id', async (c) => show(c, { kind: 'article', view: found(await desk.article(c.req.param('id'), revisionOf(c)), 'article', c.req.param('id')) }));
  app.get('/people', async (c) => show(c, { kind: 'people', view: await desk.people() }));
  app.get('/people/:key', async (c) => show(c, { kind: 'person', view: found(await desk.person(c.req.param('key')), 'person', c.req.param('key')) }));
  app.get('/search', async (c) => {
    const words = queryOf(c);
    return show(c, { kind: 'search', view: words === '' ? { query: '', hits: [], more: false } : await desk.search(words) });
  });
  app.get('/ask', async (c) => {
    const question = queryOf(c);
    return show(c, { kind: 'ask', view: question === '' ? { question: '', understood: null, language: null, value: null, answers: [], nearest: [] } : await desk.ask(question) });
  });

  app.get('/read', (c) => show(c, { kind: 'read', view: { input: '', problem: null } }));
  app.post('/read', async (c) => {
    const { typed, input } = await inputOf(c);
    let key: string;
    try {
      const given = input();
      const page = given.kind === 'address' ? await desk.fetch(given.address) : given.page;
      key = keyOf(page);
      drafts.delete(key);
      drafts.set(key, { page, view: await desk.read(page, key) });
      for (const old of drafts.keys()) if (drafts.size > maxDrafts) drafts.delete(old);
    } catch (error) {
      // A person gets back what they typed; a program gets the error as everywhere.
      if (of(c).json || !(error instanceof BibritiError)) throw error;
      const view = errorView(error);
      return show(c, { kind: 'read', view: { input: typed, problem: view.error } }, view.status);
    }
    if (of(c).json) return show(c, { kind: 'article', view: draftOf(drafts, key).view });
    return c.redirect(`${prefix(c)}/read/${key}`, 303);
  });
  app.get('/read/:key', (c) => show(c, { kind: 'article', view: draftOf(drafts, c.req.param('key')).view }));
  app.post('/read/:key', async (c) => {
    const key = c.req.param('key');
    const id = await desk.add(draftOf(drafts, key).page);
    drafts.delete(key);
    if (of(c).json) return c.body(`${JSON.stringify({ ok: true, id })}\n`, 201, { 'content-type': 'application/json; charset=utf-8' });
    return c.redirect(`${prefix(c)}/articles/${encodeURIComponent(id)}`, 303);
  });

  for (const path of ['/', '/articles', '/articles/:id', '/people', '/people/:key', '/search', '/ask', '/read', '/read/:key', '/static/:file']) {
    app.all(path, (c) => {
      throw new HttpProblem(405, 'wrong-method', `${c.req.method} is not for ${new URL(c.req.url).pathname}`);
    });
  }
  app.notFound((c) => show(c, { kind: 'error', view: errorView(new HttpProblem(404, 'not-found', `there is nothing at ${new URL(c.req.url).pathname}`)) }, 404));
  app.onError((error, c) => {
    const view = errorView(error);
    if (view.status === 500) log(error);
    return show(c, { kind: 'error', view }, view.status);
  });
  return app;
}

function of(c: Context): { readonly address: Address; readonly json: boolean } {
  const address = parseAddress(new URL(c.req.url).pathname);
  return { address, json: address.json || wantsJson(c.req.header('accept')) };
}

function prefix(c: Context): string {
  return `/${(of(c).address.strings ?? preferredInterface(c.req.header('accept-language'))).code}`;
}

function hereOf(c: Context, address: Address): string {
  return `${address.path}${new URL(c.req.url).search}`;
}

function uiOf(c: Context, address: Address): Ui {
  return makeUi(address.strings ?? preferredInterface(c.req.header('accept-language')), hereOf(c, address));
}

function queryOf(c: Context): string {
  const words = (c.req.query('q') ?? '').trim();
  if (words.length > 1000) throw new BibritiError('bad-argument', `q holds ${words.length} characters; at most 1000 are read`);
  return words;
}

function revisionOf(c: Context): number | undefined {
  const asked = c.req.query('revision');
  if (asked === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/u.test(asked)) throw new BibritiError('bad-argument', `revision must be a number from 1, not ${asked.slice(0, 40)}`);
  return Number(asked);
}

function found<T>(value: T | null, what: string, name: string): T {
  if (value === null) throw new BibritiError('not-found', `there is no ${what} ${name.slice(0, 200)} in the record`);
  return value;
}

function draftOf(drafts: ReadonlyMap<string, Draft>, key: string): Draft {
  const draft = drafts.get(key);
  if (!draft) throw new HttpProblem(404, 'draft-gone', 'that reading is no longer held; read the page again');
  return draft;
}

/** The same page gets the same key. */
function keyOf(page: Page): string {
  const hash = createHash('sha256');
  for (const part of [page.url ?? '', page.html ?? '', page.plain ?? '']) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 20);
}

function tooLarge(maxBody: number): never {
  throw new BibritiError('too-large', `the body is larger than ${maxBody} bytes`);
}
