import type { Act, ChannelKind, EntityId, Reading, Stance, StatementId, StatementKind } from '../reading/reading.js';
import type { Span } from '../text/span.js';

/** The values pages are made of. A page's JSON is the value its component was given. */

/** An article as lists name it. */
export interface ArticleRef {
  /** Its id in the record. */
  readonly id: string;
  readonly title: string | null;
  readonly language: string;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The day of publication, ISO, and whether the page itself says so. */
  readonly published: { readonly value: string | null; readonly certain: boolean };
}

/** An article in a list, with how much it holds. */
export interface ArticleCard extends ArticleRef {
  readonly statements: number;
  /** Names of those who say the most in it. */
  readonly speakers: readonly string[];
}

/** One who speaks, as lists name them. */
export interface PersonRef {
  /** What the address of their page ends with. */
  readonly key: string;
  readonly name: string;
  /** BCP 47 of the name's language or script. */
  readonly language: string;
  readonly type: string;
}

export interface PersonCard extends PersonRef {
  readonly latin: string | null;
  readonly statements: number;
  readonly articles: number;
}

/** Words of an article with stretches of them marked. */
export interface Passage {
  readonly text: string;
  readonly language: string;
  /** Spans of `text`, in order, apart from one another. */
  readonly marks: readonly Span[];
}

/** One statement as it is shown away from its article. */
export interface Said {
  readonly article: ArticleRef;
  readonly id: StatementId;
  /** The sentence or sentences it stands in, its content marked. */
  readonly passage: Passage;
  /** The words that name the speaker there; `null` where nobody is named. */
  readonly speaker: string | null;
  readonly who: PersonRef | null;
  readonly cue: string | null;
  readonly to: string | null;
  readonly channel: ChannelKind | null;
  readonly act: Act;
  readonly stance: Stance;
  readonly kind: StatementKind;
  readonly certain: boolean;
  /** When it was said, EDTF. */
  readonly said: string | null;
}

export interface HomeView {
  readonly articles: readonly ArticleCard[];
  /** How many articles the record holds; `articles` may be the newest of them. */
  readonly total: number;
  readonly speakers: readonly PersonCard[];
  /** The latest statements, the newest first. */
  readonly said: readonly Said[];
  /** Questions the record can be tried with. */
  readonly questions: readonly { readonly text: string; readonly language: string }[];
}

/** All articles, a page at a time. */
export interface ArticlesView {
  readonly articles: readonly ArticleCard[];
  readonly total: number;
  /** What the next page is asked for with; `null` at the end. */
  readonly next: string | null;
}

/** One side of a matter: a statement and how it stands to it. */
export interface Side {
  readonly statement: StatementId;
  readonly who: EntityId | null;
  /** The words that name the speaker. */
  readonly words: string | null;
  readonly stance: Stance;
}

/** A matter that one side says and another denies or leaves out, in one article. */
export interface Matter {
  readonly content: readonly Span[];
  readonly sides: readonly Side[];
}

/** How much of the text, by characters, is whose word. The three add up to 1, or are 0 in an article without sentences. */
export interface Shares {
  readonly named: number;
  readonly unnamed: number;
  readonly article: number;
}

export interface ArticleView {
  /** Its id in the record; `null` for a page that was read and not added. */
  readonly id: string | null;
  /** The key of a reading that is held for a while and can be added to the record. */
  readonly draft: string | null;
  readonly reading: Reading;
  /** The page of each entity that has one. */
  readonly people: Readonly<Record<EntityId, string>>;
  readonly ledger: readonly Matter[];
  readonly shares: Shares;
  /** The revisions of this page in the record, oldest first; empty where it never changed. */
  readonly revisions: readonly { readonly number: number; readonly added: string | null; readonly shown: boolean }[];
}

export interface PeopleView {
  readonly people: readonly PersonCard[];
}

export interface PersonView {
  readonly person: PersonCard;
  /** Every form of the name met, the fullest of each script first. */
  readonly names: readonly { readonly name: string; readonly language: string }[];
  readonly roles: readonly { readonly text: string; readonly language: string }[];
  readonly speaksFor: PersonRef | null;
  readonly articles: readonly ArticleRef[];
  readonly said: readonly Said[];
}

export interface SearchHit {
  readonly article: ArticleRef;
  readonly passage: Passage;
  /** Which sentence of the article it is. */
  readonly sentence: number;
}

export interface SearchView {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** A statement beside an answer. */
export interface Beside {
  readonly id: StatementId;
  readonly who: string | null;
  readonly stance: Stance;
  readonly channel: ChannelKind | null;
  readonly text: string;
}

export interface AnswerItem {
  readonly article: ArticleRef;
  readonly passage: Passage;
  readonly statement: StatementId | null;
  readonly speaker: string | null;
  readonly to: string | null;
  readonly channel: ChannelKind | null;
  readonly stance: Stance | null;
  readonly act: Act | null;
  readonly reporters: readonly Beside[];
  readonly against: readonly Beside[];
  readonly value: string | null;
  /** What of the question it does not hold. */
  readonly missing: readonly string[];
}

/** The words of a question, by what they were taken for. */
export interface Understood {
  readonly asker: string | null;
  readonly asked: string | null;
  readonly of: string | null;
  readonly topics: readonly string[];
}

export interface AskView {
  readonly question: string;
  readonly understood: Understood | null;
  /** The language the question was read in; `null` where no pack reads it. */
  readonly language: string | null;
  readonly value: string | null;
  readonly answers: readonly AnswerItem[];
  readonly nearest: readonly AnswerItem[];
}

export interface ReadFormView {
  /** What was typed, given back so that nothing is lost. */
  readonly input: string;
  readonly problem: { readonly code: string; readonly message: string } | null;
}

export interface ErrorView {
  readonly ok: false;
  readonly error: { readonly code: string; readonly message: string };
  readonly status: number;
}
