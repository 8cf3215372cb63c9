import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { engineVersion } from '../version.js';
import { ArticlePage } from '../web/article-page.js';
import { AskPage, SearchPage } from '../web/ask-page.js';
import { type Assets, Layout, type LayoutProps } from '../web/layout.js';
import { ArticlesPage, HomePage, PeoplePage, PersonPage } from '../web/list-pages.js';
import { ErrorPage, ReadPage } from '../web/read-page.js';
import type { Ui } from '../web/ui.js';
import type { ArticlesView, ArticleView, AskView, ErrorView, HomeView, PeopleView, PersonView, ReadFormView, SearchView } from '../web/views.js';

/** A page's value with the kind of page that shows it. */
export type Shown =
  | { readonly kind: 'home'; readonly view: HomeView }
  | { readonly kind: 'articles'; readonly view: ArticlesView }
  | { readonly kind: 'article'; readonly view: ArticleView }
  | { readonly kind: 'people'; readonly view: PeopleView }
  | { readonly kind: 'person'; readonly view: PersonView }
  | { readonly kind: 'search'; readonly view: SearchView }
  | { readonly kind: 'ask'; readonly view: AskView }
  | { readonly kind: 'read'; readonly view: ReadFormView }
  | { readonly kind: 'error'; readonly view: ErrorView };

interface Drawn {
  readonly title: string;
  readonly at: LayoutProps['at'];
  readonly query?: string;
  readonly body: JSX.Element;
}

function draw(ui: Ui, shown: Shown): Drawn {
  const { s } = ui;
  switch (shown.kind) {
    case 'home':
      return { title: s.tagline, at: 'home', body: <HomePage ui={ui} view={shown.view} /> };
    case 'articles':
      return { title: s.home.articles, at: 'home', body: <ArticlesPage ui={ui} view={shown.view} /> };
    case 'article': {
      const { article } = shown.view.reading;
      const title = article.title ? article.text.slice(article.title.start, article.title.end) : s.article.untitled;
      return { title, at: shown.view.draft === null ? null : 'read', body: <ArticlePage ui={ui} view={shown.view} /> };
    }
    case 'people':
      return { title: s.people.title, at: 'people', body: <PeoplePage ui={ui} view={shown.view} /> };
    case 'person':
      return { title: shown.view.person.name, at: 'people', body: <PersonPage ui={ui} view={shown.view} /> };
    case 'search':
      return {
        title: shown.view.query === '' ? s.search.title : `${s.search.title}: ${shown.view.query}`,
        at: 'search',
        query: shown.view.query,
        body: <SearchPage ui={ui} view={shown.view} />,
      };
    case 'ask':
      return { title: shown.view.question === '' ? s.ask.title : shown.view.question, at: 'ask', body: <AskPage ui={ui} view={shown.view} /> };
    case 'read':
      return { title: s.read.title, at: 'read', body: <ReadPage ui={ui} view={shown.view} /> };
    case 'error':
      return { title: s.errors.title, at: null, body: <ErrorPage ui={ui} view={shown.view} /> };
  }
}

/** The HTML of a page. All text is escaped by the renderer; none of an article's markup is ever served again. */
export function renderPage(ui: Ui, assets: Assets, shown: Shown): string {
  const { body, ...rest } = draw(ui, shown);
  return `<!doctype html>${renderToString(
    <Layout ui={ui} assets={assets} engine={engineVersion} {...rest}>
      {body}
    </Layout>,
  )}`;
}
