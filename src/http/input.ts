import type { Context } from 'hono';
import { BibritiError } from '../errors.js';
import type { Page } from '../page/article.js';
import { HttpProblem } from './problem.js';

/** What someone handed in to be read: an address to fetch, or the page itself. */
export type Input = { readonly kind: 'address'; readonly address: string } | { readonly kind: 'page'; readonly page: Page };

/** Tells an address, HTML and plain text apart. Throws `empty-input` when there is nothing but white space. */
export function tellInput(typed: string): Input {
  const text = typed.trim();
  if (text === '') throw new BibritiError('empty-input', 'there is nothing to read; send a text, HTML or an address');
  if (/^https?:\/\/\S+$/iu.test(text)) return { kind: 'address', address: text };
  if (/^\s*(?:<!doctype|<html|<\?xml|<!--|<(?:head|body|div|article|main|p|h1|section|meta|script)\b)/iu.test(text)) return { kind: 'page', page: { html: typed } };
  return { kind: 'page', page: { plain: typed } };
}

/** The input of a request: a form's `input`, JSON with `input`, `url`, `html` or `plain`, or a bare text or HTML body. */
export async function inputOf(c: Context): Promise<{ readonly typed: string; readonly input: () => Input }> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') {
    const body = await jsonBody(c);
    const { url, html, plain } = body;
    if (typeof html === 'string') return { typed: html, input: () => ({ kind: 'page', page: { html, ...(typeof url === 'string' ? { url } : {}) } }) };
    if (typeof plain === 'string') return { typed: plain, input: () => ({ kind: 'page', page: { plain, ...(typeof url === 'string' ? { url } : {}) } }) };
    if (typeof url === 'string') return { typed: url, input: () => ({ kind: 'address', address: url }) };
    const typed = typeof body.input === 'string' ? body.input : '';
    return { typed, input: () => tellInput(typed) };
  }
  if (type === 'text/html') {
    const html = new Uint8Array(await c.req.arrayBuffer());
    return { typed: '', input: () => ({ kind: 'page', page: { html } }) };
  }
  if (type === 'text/plain') {
    const plain = new Uint8Array(await c.req.arrayBuffer());
    return { typed: '', input: () => ({ kind: 'page', page: { plain } }) };
  }
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    throw new HttpProblem(415, 'bad-input', `a body of type ${type || 'nothing'} is not read; send a form, JSON, text/html or text/plain`);
  }
  const form = await c.req.parseBody();
  const field = form.input;
  const typed = typeof field === 'string' ? field : field instanceof File ? await field.text() : '';
  return { typed, input: () => tellInput(typed) };
}

async function jsonBody(c: Context): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = await c.req.json();
  } catch (error) {
    throw new BibritiError('bad-input', 'the body is not JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BibritiError('bad-input', 'the body is not a JSON object');
  return value as Readonly<Record<string, unknown>>;
}
