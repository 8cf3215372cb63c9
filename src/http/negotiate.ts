import { interfaces, type Strings } from '../web/strings/index.js';

/** What the address of a request says besides which page it is. */
export interface Address {
  /** The page, without language and `.json`. */
  readonly path: string;
  /** The interface language, where the address names one. */
  readonly strings: Strings | null;
  /** The address ends in `.json`. */
  readonly json: boolean;
}

/** Takes the language off the front of a path, and `.json` and slashes off its end. */
export function parseAddress(pathname: string): Address {
  let path = pathname;
  const code = /^\/([a-z]{2})(?=\/|$|\.json$)/u.exec(path)?.[1];
  const strings = interfaces.find((s) => s.code === code) ?? null;
  if (strings) path = path.slice(strings.code.length + 1);
  const json = path.endsWith('.json');
  if (json) path = path.slice(0, -'.json'.length);
  path = path.replace(/\/+$/u, '');
  return { path: path === '' ? '/' : path, strings, json };
}

/** Whether an Accept header asks for JSON rather than a page. */
export function wantsJson(accept: string | undefined): boolean {
  if (!accept) return false;
  return quality(accept, 'application/json') > quality(accept, 'text/html');
}

function quality(accept: string, type: string): number {
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((p) => p.trim());
    if (name === type) return Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1);
  }
  return 0;
}

/** The interface that an Accept-Language header likes best; the first of all where it names none of them. */
export function preferredInterface(accept: string | undefined): Strings {
  const wanted = (accept ?? '')
    .toLowerCase()
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.split(';').map((p) => p.trim());
      return { code: tag.split('-')[0] ?? '', q: Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1), order };
    })
    .filter((w) => w.q > 0)
    .sort((a, b) => b.q - a.q || a.order - b.order);
  for (const { code } of wanted) {
    const found = interfaces.find((s) => s.code === code);
    if (found) return found;
  }
  return interfaces[0];
}
