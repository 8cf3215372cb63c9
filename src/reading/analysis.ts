import type { Language } from '../language/language.js';
import type { Article } from '../page/article.js';
import { type SentenceTokens, splitSentences } from '../text/sentences.js';
import { type Token, tokenize } from '../text/tokens.js';

/**
 * An article's text cut up once, for every stage of the reading to share. Rules look at tokens, never at the raw text with
 * regular expressions of their own: that keeps each stage linear and spans on grapheme boundaries.
 */
export interface Analysis {
  readonly article: Article;
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly AnalysedSentence[];
}

export interface AnalysedSentence extends SentenceTokens {
  /** Index in `article.paragraphs`; -1 in the title. */
  readonly paragraph: number;
}

/** Cuts the article's text into tokens and sentences by the pack's rules. Linear in its length. */
export function analyse(article: Article, language: Language): Analysis {
  const tokens = tokenize(article.text);
  let paragraph = -1;
  const sentences = splitSentences(tokens, language.writing).map((sentence) => {
    while (paragraph + 1 < article.paragraphs.length && (article.paragraphs[paragraph + 1]?.start ?? Infinity) <= sentence.start) paragraph++;
    return { first: sentence.first, last: sentence.last, start: sentence.start, end: sentence.end, paragraph };
  });
  return { article, language, text: article.text, tokens, sentences };
}
