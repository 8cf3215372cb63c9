import type { DateEvidence, Paragraph } from '../../page/article.js';
import type { Act, Bound, ChannelKind, Entity, Event, Stance, StatementKind, TimePart, Voice } from '../../reading/reading.js';

type Words<K extends string> = Readonly<Record<K, string>>;

/**
 * Every word of the interface in one language. `codes` names the codes of rules and reasons; a code that is not listed is shown as it is.
 * Functions take numbers already written in the language's digits.
 */
export interface Strings {
  /** BCP 47 for `lang` attributes. */
  readonly code: string;
  /** BCP 47 for numbers and dates. */
  readonly locale: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly brand: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: Words<'label' | 'home' | 'people' | 'read' | 'languages'>;
  readonly search: Words<'label' | 'placeholder' | 'button' | 'title' | 'none' | 'empty' | 'more'> & { readonly found: (n: string) => string };
  readonly ask: Words<
    | 'label'
    | 'placeholder'
    | 'button'
    | 'title'
    | 'none'
    | 'noneExplained'
    | 'nearest'
    | 'empty'
    | 'unread'
    | 'value'
    | 'missing'
    | 'reportedBy'
    | 'otherSide'
    | 'try'
    | 'understood'
    | 'asker'
    | 'asked'
    | 'of'
    | 'topics'
  > & {
    readonly found: (n: string) => string;
  };
  readonly home: Words<'title' | 'articles' | 'speakers' | 'said' | 'emptyTitle' | 'empty' | 'lead' | 'all' | 'next'> & {
    readonly total: (n: string) => string;
    readonly statements: (n: string) => string;
  };
  readonly read: Words<'title' | 'lead' | 'label' | 'hint' | 'button' | 'draft' | 'draftNote' | 'add' | 'problem'>;
  readonly article: Words<
    | 'title'
    | 'text'
    | 'said'
    | 'figures'
    | 'times'
    | 'dating'
    | 'modified'
    | 'dropped'
    | 'voices'
    | 'events'
    | 'entities'
    | 'ledger'
    | 'notes'
    | 'legend'
    | 'untitled'
    | 'noBody'
    | 'source'
    | 'by'
    | 'undated'
    | 'json'
    | 'contents'
    | 'revisions'
    | 'revision'
  >;
  readonly said: Words<'inText' | 'to' | 'cue' | 'via' | 'on' | 'concluded' | 'nobody' | 'none' | 'filter' | 'everyone' | 'copy' | 'copied' | 'namedIn'> & {
    readonly siglum: (n: string) => string;
    readonly more: (n: string) => string;
  };
  readonly figures: Words<'own' | 'vouchedBy' | 'counts'>;
  readonly times: Words<'unresolved' | 'says' | 'against' | 'published'>;
  readonly dating: Words<'certain' | 'implied' | 'unknown' | 'evidence'>;
  readonly dropped: Words<'none' | 'lead'> & { readonly line: (n: string) => string; readonly more: (n: string) => string };
  readonly events: Words<'who' | 'whom' | 'when' | 'place'>;
  readonly ledger: Words<'lead' | 'says' | 'not'>;
  readonly people: Words<'title' | 'lead' | 'names' | 'roles' | 'articles' | 'said' | 'speaksFor' | 'none' | 'transliterated'> & {
    readonly statements: (n: string) => string;
    readonly articleCount: (n: string) => string;
  };
  readonly errors: Words<'title' | 'home'> & { readonly byCode: Readonly<Record<string, string>> };
  readonly footer: Words<'promise' | 'engine'>;
  readonly and: string;
  readonly certain: string;
  readonly implied: string;
  readonly stance: Words<Stance>;
  readonly act: Words<Act>;
  readonly channel: Words<ChannelKind>;
  readonly kind: Words<StatementKind>;
  readonly voice: Words<Voice['kind']>;
  /** What stands before the number and after its unit. */
  readonly bound: Readonly<Record<Bound, readonly [before: string, after: string]>>;
  readonly part: Words<TimePart>;
  readonly verdict: Words<DateEvidence['verdict']>;
  readonly entity: Words<Entity['type']>;
  readonly status: Words<Event['status']>;
  readonly paragraph: Words<Paragraph['kind']>;
  readonly unit: Readonly<Record<string, string>>;
  readonly category: Readonly<Record<string, string>>;
  readonly place: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly time: {
    readonly week: (week: string, year: string, range: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly about: (value: string) => string;
    readonly unsure: (value: string) => string;
    readonly decade: (year: string) => string;
    readonly century: (n: string) => string;
    readonly season: Readonly<Record<string, string>>;
    readonly before: (value: string) => string;
    readonly after: (value: string) => string;
  };
}
