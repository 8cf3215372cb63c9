import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { HttpProblem } from './problem.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer: no inline script, no framing, no guessing of types, no address given away to other sites. */
export const protect: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', POLICY);
  c.header('x-content-type-options', 'nosniff');
  c.header('x-frame-options', 'DENY');
  c.header('referrer-policy', 'same-origin');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
};

/**
 * Refuses requests for a host name that is not ours: a page of another site whose name was made to point here (DNS rebinding) would come with
 * its own name. An address written in digits cannot be rebound.
 */
export function onlyHosts(names: readonly string[]): MiddlewareHandler {
  const known = new Set(['localhost', ...names.map((n) => n.toLowerCase())]);
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const name = host
      .toLowerCase()
      .replace(/:\d+$/u, '')
      .replace(/^\[|\]$/gu, '');
    if (isIP(name) === 0 && !known.has(name)) throw new HttpProblem(421, 'wrong-host', `this server does not answer for ${host.slice(0, 100)}`);
    await next();
  };
}

/** Refuses requests that change something and come from a page of another site. */
export const sameSite: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const foreign = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
    if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
      throw new HttpProblem(403, 'cross-site', `a form of ${origin ?? 'another site'} may not write here`);
    }
  }
  await next();
};
