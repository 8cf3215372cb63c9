import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Assets } from '../web/layout.js';

/** The files a browser fetches besides pages, all in memory (some 250 KB), and what pages need to name them. */
export interface Statics {
  readonly assets: Assets;
  readonly files: ReadonlyMap<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** No style, no script: pages are whole without them. */
export const noStatics: Statics = { assets: { styles: [], scripts: [], fonts: [], icon: null }, files: new Map() };

/** Loads what `vite build` made. Throws the file system's error where the folder or its manifest is missing. */
export function loadStatics(folder: string): Statics {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, { readonly file: string }>>;
  const built = Object.values(manifest).map((entry) => entry.file);
  const named = (end: string): string[] => built.filter((file) => file.endsWith(end)).map((file) => `/static/${file}`);
  const files = new Map(
    readdirSync(folder).flatMap((name) => {
      const type = TYPES[extname(name)];
      return type ? [[name, { bytes: new Uint8Array(readFileSync(join(folder, name))), type }] as const] : [];
    }),
  );
  return {
    assets: {
      styles: named('.css'),
      scripts: named('.js'),
      fonts: named('.woff2').filter((file) => /serif-bengali-bengali-(?:400|700)/u.test(file)),
      icon: named('.svg')[0] ?? null,
    },
    files,
  };
}
