import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { BibritiError } from '../errors.js';
import { engineVersion } from '../version.js';
import { isPublicAddress } from './addresses.js';

export interface FetchOptions {
  /** Most bytes of the page after decompression. Default 20 MB. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole of it, redirects included. Default 20,000. */
  readonly timeout?: number;
  /** Most redirects followed. Default 5. */
  readonly maxRedirects?: number;
  /** Decides which addresses may be called. Default `isPublicAddress`; tests that serve from loopback pass their own. */
  readonly allowAddress?: (address: string) => boolean;
  readonly signal?: AbortSignal;
}

/** A page as it came over the wire. */
export interface FetchedPage {
  /** The address after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The media type without parameters, lower case; empty where the server named none. */
  readonly type: string;
  readonly charset: string | null;
}

const USER_AGENT = `bibriti/${engineVersion} (reads one page for a person)`;

/**
 * Fetches one page over HTTP or HTTPS. Each address that a name resolves to is checked at the moment of connecting, for every redirect, so
 * that neither a name nor a redirect can lead to a private address. Throws `BibritiError`: `bad-argument` (not an http address),
 * `forbidden-address`, `unreachable` (no such host, refused, time out, an HTTP status that is not 2xx) or `too-large`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { maxBytes = 20_000_000, timeout = 20_000, maxRedirects = 5, allowAddress = isPublicAddress } = options;
  const deadline = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  let url = parse(address);
  for (let hops = 0; ; hops++) {
    const response = await open(url, allowAddress, signal, timeout);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next) {
      response.destroy();
      if (hops >= maxRedirects) throw new BibritiError('unreachable', `${address} redirects more than ${maxRedirects} times`);
      url = parse(new URL(next, url).href);
      continue;
    }
    if (status < 200 || status > 299) {
      response.destroy();
      throw new BibritiError('unreachable', `${url.href} answered with HTTP status ${status}`);
    }
    const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';').map((part) => part.trim());
    const charset = parameters.map((part) => /^charset\s*=\s*"?([^"\s]+)"?$/iu.exec(part)?.[1] ?? null).find((found) => found !== null) ?? null;
    const bytes = await collect(response, url, maxBytes, signal, timeout);
    return { url: url.href, bytes, type: type.toLowerCase(), charset };
  }
}

function parse(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw new BibritiError('bad-argument', `not an address: ${address}`, { cause: error });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new BibritiError('bad-argument', `only http and https addresses can be read, not ${url.protocol}//`);
  if (url.username || url.password) throw new BibritiError('bad-argument', 'an address with a user name or password in it is not read');
  return url;
}

function open(url: URL, allow: (address: string) => boolean, signal: AbortSignal, timeout: number): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const refuse = (found: string): BibritiError =>
    new BibritiError('forbidden-address', `${url.hostname} is at ${found}, which is not a public address; save the page and read the file instead`);
  // A literal address is never looked up, so it is checked here; a name is checked in the look-up that the socket itself uses.
  if (isIP(host) && !allow(host)) return Promise.reject(refuse(host));
  const checked: LookupFunction = (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, '', 4);
      const bad = found.find((one) => !allow(one.address));
      const first = found[0];
      if (bad || !first) return callback(refuse(bad?.address ?? 'no address'), '', 4);
      if (options.all) return (callback as unknown as (e: null, a: LookupAddress[]) => void)(null, found);
      callback(null, first.address, first.family);
    });
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        lookup: checked,
        signal,
        agent: false,
        headers: { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1', 'accept-encoding': 'gzip, deflate, br' },
      },
      resolve,
    );
    request.on('error', (error) => reject(explain(error, url, signal, timeout)));
    request.end();
  });
}

function collect(response: IncomingMessage, url: URL, maxBytes: number, signal: AbortSignal, timeout: number): Promise<Uint8Array> {
  const coding = (response.headers['content-encoding'] ?? '').toLowerCase();
  const decoder = coding === 'gzip' || coding === 'x-gzip' ? createGunzip() : coding === 'br' ? createBrotliDecompress() : coding === 'deflate' ? createInflate() : null;
  const stream = decoder ? pipeline(response, decoder, () => {}) : response;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        response.destroy();
        reject(new BibritiError('too-large', `${url.href} is larger than ${maxBytes} bytes`));
        return;
      }
      chunks.push(chunk);
    });
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    stream.on('error', (error) => reject(explain(error, url, signal, timeout)));
    response.on('error', (error) => reject(explain(error, url, signal, timeout)));
  });
}

function explain(error: Error, url: URL, signal: AbortSignal, timeout: number): Error {
  if (error instanceof BibritiError) return error;
  if (signal.aborted) return new BibritiError('unreachable', `${url.href} did not answer within ${timeout / 1000} seconds`, { cause: error });
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new BibritiError('unreachable', `no host is called ${url.hostname}; check the address and your connection`, { cause: error });
  if (code === 'ECONNREFUSED') return new BibritiError('unreachable', `${url.host} refuses connections`, { cause: error });
  return new BibritiError('unreachable', `${url.href} could not be read: ${error.message}`, { cause: error });
}
