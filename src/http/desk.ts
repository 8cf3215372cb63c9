import type { Page } from '../page/article.js';
import type { ArticlesView, ArticleView, AskView, HomeView, PeopleView, PersonView, SearchView } from '../web/views.js';

/** A reading that is held until it is added to the record or the server stops. */
export interface Draft {
  readonly view: ArticleView;
  readonly page: Page;
}

/** What the routes ask for. Everything that is not found is `null`; what cannot be done throws `BibritiError`. */
export interface Desk {
  home(): Promise<HomeView>;
  /** A page of all articles, from where the page before ended. */
  articles(after?: string): Promise<ArticlesView>;
  /** The current revision unless told. */
  article(id: string, revision?: number): Promise<ArticleView | null>;
  people(): Promise<PeopleView>;
  person(key: string): Promise<PersonView | null>;
  search(words: string): Promise<SearchView>;
  ask(question: string): Promise<AskView>;
  /** Reads a page without keeping it. */
  read(page: Page, draft: string): Promise<ArticleView>;
  /** Fetches a page from its address. */
  fetch(address: string): Promise<Page>;
  /** Reads a page into the record and gives its id there. */
  add(page: Page): Promise<string>;
}
