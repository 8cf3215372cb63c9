export { BibritiError, type ErrorCode } from './errors.js';
export { detectLanguage } from './language/detect.js';
export type { Language } from './language/language.js';
export type { Article, Byline, DateEvidence, Dating, Dropped, Page, Paragraph, Picture } from './page/article.js';
export type { ReadPageOptions } from './page/assemble.js';
export { type GivenArticle, givenArticle } from './page/given.js';
export { readPage } from './page/read-page.js';
export { type ReadOptions, readArticle } from './reading/read-article.js';
export type {
  Act,
  Bound,
  ChannelKind,
  Entity,
  Event,
  Figure,
  Mention,
  Reading,
  Sentence,
  Stance,
  Statement,
  StatementKind,
  Time,
  Trace,
  TraceStep,
  Voice,
} from './reading/reading.js';
export type { Span } from './text/span.js';
export { engineVersion } from './version.js';
