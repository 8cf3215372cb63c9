import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from './addresses.js';
import { fetchPage } from './fetch.js';

let server: Server | null = null;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const allowAddress = (address: string): boolean => address === '127.0.0.1' || address === '::1';

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '224.0.0.1',
    '64:ff9b::7f00:1',
    'x',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['8.8.8.8', '2606:4700:4700::1111'])('allows %s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('fetchPage', () => {
  it('returns bytes, type and charset, decompressed', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8', 'content-encoding': 'gzip' }).end(gzipSync('<p>বিবৃতি')));
    const page = await fetchPage(url, { allowAddress });
    expect(new TextDecoder().decode(page.bytes)).toBe('<p>বিবৃতি');
    expect(page).toMatchObject({ type: 'text/html', charset: 'UTF-8', url });
  });
  it('refuses a private address, written out, by name, or behind a redirect', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end());
    await expect(fetchPage(url)).rejects.toMatchObject({ code: 'forbidden-address' });
    await expect(fetchPage(url.replace('127.0.0.1', 'localhost'))).rejects.toMatchObject({ code: 'forbidden-address' });
    await expect(fetchPage(url, { allowAddress })).rejects.toMatchObject({ code: 'forbidden-address' });
    await expect(fetchPage('http://2130706433/')).rejects.toMatchObject({ code: 'forbidden-address' });
  });
  it('stops at the byte limit, also of a compressed bomb', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))));
    await expect(fetchPage(url, { allowAddress, maxBytes: 100_000 })).rejects.toMatchObject({ code: 'too-large' });
  });
  it('gives up in time, on endless redirects and on errors', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      if (request.url === '/gone') response.writeHead(410).end();
    });
    await expect(fetchPage(url, { allowAddress, timeout: 100 })).rejects.toMatchObject({ code: 'unreachable' });
    await expect(fetchPage(`${url}loop`, { allowAddress })).rejects.toThrow('redirects more than 5 times');
    await expect(fetchPage(`${url}gone`, { allowAddress })).rejects.toThrow('410');
  });
  it('reads http and https only', async () => {
    await expect(fetchPage('file:///etc/passwd')).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(fetchPage('https://me:pw@example.org/')).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
