import type { ComponentChildren, JSX } from 'preact';
import { interfaces } from './strings/index.js';
import type { Ui } from './ui.js';

/** Addresses of the static files. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Fonts worth fetching before the style sheet asks for them. */
  readonly fonts: readonly string[];
  readonly icon: string | null;
}

export interface LayoutProps {
  readonly ui: Ui;
  readonly assets: Assets;
  readonly title: string;
  /** Which entry of the menu this is under. */
  readonly at: 'home' | 'people' | 'read' | 'search' | 'ask' | null;
  /** The words in the search box. */
  readonly query?: string;
  readonly engine: string;
  readonly children: ComponentChildren;
}

/** The whole document round one page. */
export function Layout({ ui, assets, title, at, query = '', engine, children }: LayoutProps): JSX.Element {
  const { s } = ui;
  const entry = (name: 'home' | 'people' | 'read', path: string): JSX.Element => (
    <li>
      <a href={ui.href(path)} aria-current={at === name ? 'page' : undefined}>
        {s.nav[name]}
      </a>
    </li>
  );
  return (
    <html lang={s.code}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${s.brand}`}</title>
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossorigin="anonymous" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.icon && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
        {interfaces.map((other) => (
          <link key={other.code} rel="alternate" hreflang={other.code} href={`/${other.code}${ui.here}`} />
        ))}
        <link rel="alternate" type="application/json" href={jsonAddress(ui)} />
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {s.skip}
        </a>
        <header class="masthead">
          <div class="hang">
            <a class="wordmark" href={ui.href('/')} lang="bn">
              বিবৃতি
            </a>
            <ul class="languages" aria-label={s.nav.languages}>
              {interfaces.map((other) => (
                <li key={other.code}>
                  {other.code === s.code ? (
                    <span aria-current="true" lang={other.code}>
                      {other.name}
                    </span>
                  ) : (
                    <a href={`/${other.code}${ui.here}`} lang={other.code} hreflang={other.code}>
                      {other.name}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </div>
          <div class="ears">
            <p class="tagline">{s.tagline}</p>
            <nav aria-label={s.nav.label}>
              <ul>
                {entry('home', '/')}
                {entry('people', '/people')}
                {entry('read', '/read')}
              </ul>
            </nav>
            <search>
              <form action={ui.href('/search')} method="get" class="search">
                <label for="q" class="hidden">
                  {s.search.label}
                </label>
                <input id="q" name="q" type="search" value={at === 'search' ? query : ''} placeholder={s.search.placeholder} autocomplete="off" />
                <button type="submit">{s.search.button}</button>
              </form>
            </search>
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <p>{s.footer.promise}</p>
          <p>
            <a href={jsonAddress(ui)} type="application/json">
              {s.article.json}
            </a>
          </p>
          <p class="engine">
            {s.footer.engine} <span lang="en">bibriti {engine}</span>
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The address of the same value as JSON. */
function jsonAddress(ui: Ui): string {
  const [path = '', query = ''] = ui.here.split(/\?(.*)/su);
  return `${ui.href(path === '/' ? '' : path)}.json${query && `?${query}`}`;
}
